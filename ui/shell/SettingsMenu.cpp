// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/SettingsMenu.h"

#include "core/settings/Languages.h"
#include "ui/models/TransferWords.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/KeyCaps.h"

#include <QActionGroup>

namespace snapdeck {

namespace {

constexpr qint64 Megabyte = 1'000'000;

} // namespace

SettingsMenu::SettingsMenu(Theme &theme, QWidget *parent)
    : QMenu(parent)
{
    setObjectName(QStringLiteral("settingsMenu"));
    addThemes(theme);
    addSeparator();
    addLanguages();
    addTransfers();
    addPresence();
    addSeparator();
    connect(addAction(makeIcon(Icon::Info), tr("&About Snapdeck")), &QAction::triggered, this,
            &SettingsMenu::aboutRequested);
    QAction *quit = addAction(makeIcon(Icon::Power), tr("&Quit"));
    quit->setObjectName(QStringLiteral("quitAction"));
    quit->setShortcut(QKeySequence::Quit);
    connect(quit, &QAction::triggered, this, &SettingsMenu::quitRequested);
    setBandwidthLimit(0);
    setVaultOffered(false);
    setLanguage({});
    setTray(false, false);
    setNotifications(false, true);
}

void SettingsMenu::addLanguages()
{
    m_languages = addMenu(makeIcon(Icon::Languages), tr("Lan&guage"));
    m_languages->setObjectName(QStringLiteral("languageMenu"));
    //: Other words for the choice of a language, by which the list of commands finds it; any number of them.
    m_languages->menuAction()->setProperty(synonymsProperty, tr("locale translation tongue"));
    m_languageGroup = new QActionGroup(this);
    addLanguage(tr("As the &system"), {});
    for (const Language &language : languages)
        addLanguage(language.name.toString(), language.code);
}

void SettingsMenu::addLanguage(const QString &name, const QString &language)
{
    QAction *action = m_languages->addAction(name);
    action->setObjectName(QStringLiteral("language_") + language);
    action->setCheckable(true);
    action->setData(language);
    m_languageGroup->addAction(action);
    connect(action, &QAction::triggered, this, [this, language] { Q_EMIT languageChosen(language); });
}

void SettingsMenu::addTransfers()
{
    m_speeds = addMenu(makeIcon(Icon::Gauge), tr("&Speed of downloads"));
    m_speeds->setObjectName(QStringLiteral("speedMenu"));
    //: Other words for how fast downloads may be, by which the list of commands finds it; any number of them.
    m_speeds->menuAction()->setProperty(synonymsProperty, tr("bandwidth limit throttle"));
    m_speedGroup = new QActionGroup(this);
    for (const qint64 speed : {qint64(0), Megabyte / 2, Megabyte, 2 * Megabyte, 5 * Megabyte, 10 * Megabyte,
                               25 * Megabyte, 50 * Megabyte, 100 * Megabyte})
        addSpeed(speed);
    m_vaultFolder = addAction(makeIcon(Icon::Vault), tr("Folder of the &vault…"));
    m_vaultFolder->setObjectName(QStringLiteral("vaultFolderAction"));
    connect(m_vaultFolder, &QAction::triggered, this, &SettingsMenu::vaultFolderRequested);
}

void SettingsMenu::addPresence()
{
    m_notifications = addSwitch(tr("&Notifications while you look elsewhere"), "notificationsAction");
    connect(m_notifications, &QAction::triggered, this, &SettingsMenu::notificationsChosen);
    m_tray = addSwitch(tr("&Keep running in the tray when the window is closed"), "keepInTrayAction");
    connect(m_tray, &QAction::triggered, this, &SettingsMenu::trayChosen);
}

QAction *SettingsMenu::addSwitch(const QString &text, const char *name)
{
    QAction *action = addAction(text);
    action->setObjectName(QLatin1String(name));
    action->setCheckable(true);
    return action;
}

void SettingsMenu::addThemes(Theme &theme)
{
    auto *group = new QActionGroup(this);
    const auto addTheme = [&](const QString &text, const char *name, ThemeChoice choice) {
        QAction *action = addAction(text);
        action->setObjectName(QLatin1String(name));
        action->setCheckable(true);
        action->setChecked(theme.choice() == choice);
        //: Other words for the choice of light or dark, by which the list of commands finds it; any number of them.
        action->setProperty(synonymsProperty, tr("theme appearance look mode colour color scheme night day"));
        group->addAction(action);
        connect(action, &QAction::triggered, &theme, [this, &theme, choice] {
            theme.setChoice(choice);
            Q_EMIT themeChosen();
        });
    };
    addTheme(tr("&Follow the system"), "themeSystem", ThemeChoice::System);
    addTheme(tr("&Light"), "themeLight", ThemeChoice::Light);
    addTheme(tr("&Dark"), "themeDark", ThemeChoice::Dark);
    addTheme(tr("&Colours of the platform"), "themePlatform", ThemeChoice::Platform);
}

QAction *SettingsMenu::addSpeed(qint64 bytesPerSecond)
{
    QAction *action = m_speeds->addAction(limitWords(bytesPerSecond));
    action->setCheckable(true);
    action->setData(bytesPerSecond);
    m_speedGroup->addAction(action);
    connect(action, &QAction::triggered, this,
            [this, bytesPerSecond] { Q_EMIT bandwidthChosen(bytesPerSecond); });
    return action;
}

void SettingsMenu::setBandwidthLimit(qint64 bytesPerSecond)
{
    QAction *wanted = nullptr;
    const QList<QAction *> offered = m_speedGroup->actions();
    for (QAction *action : offered)
        wanted = action->data().toLongLong() == bytesPerSecond ? action : wanted;
    if (!wanted)
        wanted = addSpeed(bytesPerSecond);
    wanted->setChecked(true);
}

void SettingsMenu::setVaultOffered(bool offered)
{
    m_vaultFolder->setVisible(offered);
}

void SettingsMenu::setLanguage(const QString &language)
{
    const QList<QAction *> offered = m_languageGroup->actions();
    for (QAction *action : offered)
        action->setChecked(action->data().toString() == language);
}

void SettingsMenu::setTray(bool offered, bool keeps)
{
    m_tray->setVisible(offered);
    m_tray->setChecked(keeps);
}

void SettingsMenu::setNotifications(bool offered, bool notifies)
{
    m_notifications->setVisible(offered);
    m_notifications->setChecked(notifies);
}

} // namespace snapdeck
