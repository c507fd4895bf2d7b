// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/SettingsMenu.h"

#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"

#include <QActionGroup>

namespace snapdeck {

SettingsMenu::SettingsMenu(Theme &theme, QWidget *parent)
    : QMenu(parent)
{
    setObjectName(QStringLiteral("settingsMenu"));
    auto *group = new QActionGroup(this);
    const auto addTheme = [&](const QString &text, const char *name, ThemeChoice choice) {
        QAction *action = addAction(text);
        action->setObjectName(QLatin1String(name));
        action->setCheckable(true);
        action->setChecked(theme.choice() == choice);
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
    addSeparator();
    connect(addAction(makeIcon(Icon::Info), tr("&About Snapdeck")), &QAction::triggered, this,
            &SettingsMenu::aboutRequested);
    QAction *quit = addAction(makeIcon(Icon::Power), tr("&Quit"));
    quit->setShortcut(QKeySequence::Quit);
    connect(quit, &QAction::triggered, this, &SettingsMenu::quitRequested);
}

} // namespace snapdeck
