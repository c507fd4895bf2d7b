// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/SettingsMenu.h"

#include "core/settings/Languages.h"
#include "core/settings/Preferences.h"
#include "tests/support/TestRunner.h"
#include "ui/theme/Theme.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace snapdeck;

class SettingsMenuTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void offersEveryLanguageInItsOwnName()
    {
        Theme theme;
        SettingsMenu menu(theme);
        const auto *offered = menu.findChild<QMenu *>(QStringLiteral("languageMenu"));
        QVERIFY(offered);
        QStringList names;
        for (const QAction *action : offered->actions())
            names << action->text();
        names.removeFirst(); // the system's
        QCOMPARE(names,
                 QStringList({QStringLiteral("English"), QStringLiteral("Português (Brasil)"),
                              QStringLiteral("Español")}));
        QVERIFY(isTicked(menu, "language_"));
        menu.setLanguage(QStringLiteral("es"));
        QVERIFY(isTicked(menu, "language_es"));
        QVERIFY(!isTicked(menu, "language_"));
        QSignalSpy chosen(&menu, &SettingsMenu::languageChosen);
        action(menu, "language_pt_BR")->trigger();
        action(menu, "language_")->trigger();
        QCOMPARE(chosen, QList<QVariantList>({{QStringLiteral("pt_BR")}, {QString()}}));
    }

    void offersATrayOnlyWhereThereIsOne()
    {
        Theme theme;
        SettingsMenu menu(theme);
        QVERIFY(!action(menu, "keepInTrayAction")->isVisible());
        QVERIFY(!action(menu, "notificationsAction")->isVisible());
        menu.setTray(true, true);
        menu.setNotifications(true, true);
        QVERIFY(action(menu, "keepInTrayAction")->isVisible());
        QVERIFY(isTicked(menu, "keepInTrayAction"));
        QSignalSpy tray(&menu, &SettingsMenu::trayChosen);
        QSignalSpy notifications(&menu, &SettingsMenu::notificationsChosen);
        action(menu, "keepInTrayAction")->trigger();
        action(menu, "notificationsAction")->trigger();
        QCOMPARE(tray, QList<QVariantList>({{false}}));
        QCOMPARE(notifications, QList<QVariantList>({{false}}));
    }

    void everyMnemonicIsOfOneOnly()
    {
        Theme theme;
        SettingsMenu menu(theme);
        menu.setTray(true, false);
        menu.setNotifications(true, true);
        menu.setVaultOffered(true);
        QSet<QChar> seen;
        for (const QAction *offered : menu.actions()) {
            const qsizetype at = offered->text().indexOf(u'&');
            if (offered->isSeparator())
                continue;
            QVERIFY2(at >= 0, qPrintable(offered->text()));
            const QChar letter = offered->text().at(at + 1).toLower();
            QVERIFY2(!seen.contains(letter), qPrintable(offered->text()));
            seen.insert(letter);
        }
    }

    void whatIsChosenIsRemembered()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("config.ini"));
        QCOMPARE(Preferences(file).language(), QString());
        QVERIFY(!Preferences(file).keepsInTray());
        QVERIFY(Preferences(file).notifies());
        QVERIFY(!Preferences(file).hasToldOfTray());
        Preferences preferences(file);
        preferences.setLanguage(QStringLiteral("pt_BR"));
        preferences.setKeepsInTray(true);
        preferences.setNotifies(false);
        preferences.setToldOfTray();
        QCOMPARE(Preferences(file).language(), QStringLiteral("pt_BR"));
        QVERIFY(Preferences(file).keepsInTray());
        QVERIFY(!Preferences(file).notifies());
        QVERIFY(Preferences(file).hasToldOfTray());
        preferences.setLanguage(QStringLiteral("tlh")); // nobody here speaks it
        QCOMPARE(Preferences(file).language(), QString());
    }

private:
    static QAction *action(const SettingsMenu &menu, const char *name)
    {
        return menu.findChild<QAction *>(QLatin1String(name));
    }
    static bool isTicked(const SettingsMenu &menu, const char *name)
    {
        return action(menu, name)->isChecked();
    }
};

SNAPDECK_TEST(SettingsMenuTest)
#include "SettingsMenuTest.moc"
