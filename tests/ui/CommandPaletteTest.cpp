// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/CommandPalette.h"

#include "tests/support/TestRunner.h"
#include "tests/ui/ShellStage.h"
#include "ui/pages/Page.h"
#include "ui/shell/CommandPaletteModel.h"
#include "ui/shell/SettingsMenu.h"
#include "ui/widgets/KeyCaps.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QTabBar>

#include <algorithm>

using namespace snapdeck;
using test::ShellStage;

namespace {

constexpr auto ControlShift = Qt::ControlModifier | Qt::ShiftModifier;

struct Row {
    QString name;
    QString place;
    QString keys;
    bool isChecked;
};

/// The list as somebody at the keyboard has it.
struct Hands {
    explicit Hands(ShellStage &shown)
        : stage(shown)
    {
    }

    void open()
    {
        QTest::keyClick(focus(), Qt::Key_K, Qt::ControlModifier);
        QVERIFY(palette());
    }
    QWidget *focus() { return stage.window.focusWidget() ? stage.window.focusWidget() : &stage.window; }
    QWidget *palette() { return stage.find<QWidget>("commandPalette"); }
    QLineEdit *field() { return stage.find<QLineEdit>("commandField"); }
    QListView *list() { return stage.window.findChild<QListView *>(QStringLiteral("commandList")); }

    void type(const char *text)
    {
        field()->clear();
        QTest::keyClicks(field(), QLatin1String(text));
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(field(), key, modifiers);
    }
    /// Opens the list, and does what is called so, by its first letters or all.
    void run(const char *text)
    {
        open();
        type(text);
        press(Qt::Key_Return);
    }

    QList<Row> rows()
    {
        QList<Row> found;
        const QAbstractItemModel *model = list()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            const QModelIndex index = model->index(row, 0);
            found.append({index.data().toString(), index.data(CommandPaletteModel::PlaceRole).toString(),
                          index.data(CommandPaletteModel::KeysRole)
                              .value<QKeySequence>()
                              .toString(QKeySequence::PortableText),
                          index.data(Qt::CheckStateRole).toInt() == Qt::Checked});
        }
        return found;
    }
    QList<Row> named(const char *name, const char *place = "")
    {
        QList<Row> found = rows();
        found.removeIf([name, place](const Row &row) {
            return row.name != QString::fromUtf8(name) || !row.place.startsWith(QString::fromUtf8(place));
        });
        return found;
    }
    QString current() { return list()->currentIndex().data().toString(); }

    ShellStage &stage;
};

} // namespace

class CommandPaletteTest final : public QObject
{
    Q_OBJECT

private:
    static void openApplications(ShellStage &stage)
    {
        stage.openPage("cloud", "navApplications");
        QTRY_VERIFY(stage.find<QAbstractButton>("takeSnapshotButton"));
        QTRY_VERIFY(stage.find<QAbstractButton>("takeSnapshotButton")->isEnabled());
    }

private Q_SLOTS:
    void listsThePageTheWindowAndTheSettings()
    {
        ShellStage stage;
        openApplications(stage);
        Hands hands(stage);
        hands.open();
        // A button and the action behind it are one, with the keys of the action.
        const QList<Row> take = hands.named("Take snapshot");
        QCOMPARE(take.size(), 1);
        QCOMPARE(take.first().place, QStringLiteral("Applications"));
        QCOMPARE(take.first().keys, QStringLiteral("Ctrl+T"));
        // From a menu that a picture opens, which is no command of its own.
        QCOMPARE(hands.named("Read the snapshots anew", "Applications").size(), 1);
        QVERIFY(hands.named("More").isEmpty());
        // A window action that a button has too.
        QCOMPARE(hands.named("Refresh").size(), 1);
        QCOMPARE(hands.named("Refresh").first().keys, QStringLiteral("F5"));
        const QList<Row> databases = hands.named("Databases", "Go to");
        QCOMPARE(databases.size(), 1);
        QVERIFY(databases.first().keys.startsWith(QStringLiteral("Ctrl+")));
        QVERIFY(hands.named("Applications", "Go to").first().isChecked);
        QVERIFY(!databases.first().isChecked);
        QVERIFY(hands.named("cloud", "Switch to the account").first().isChecked);
        QVERIFY(!hands.named("capsules", "Switch to the account").first().isChecked);
        QCOMPARE(hands.named("Add account…").size(), 1);
        QCOMPARE(hands.named("Add account…").first().keys, QStringLiteral("Ctrl+Shift+N"));
        QCOMPARE(hands.named("Quit").size(), 1);
        QCOMPARE(hands.named("Quit").first().keys, QStringLiteral("Ctrl+Q"));
        QCOMPARE(hands.named("Keyboard map", "Window").size(), 1);
        QCOMPARE(hands.named("About Snapdeck", "Settings").size(), 1);
        // It does not offer itself, by whatever name.
        QVERIFY(hands.named("Commands").isEmpty());
        QVERIFY(hands.named("Everything that can be done here").isEmpty());
    }

    void listsEveryEntryOfTheSettings()
    {
        ShellStage stage;
        openApplications(stage);
        Hands hands(stage);
        hands.open();
        int entries = 0;
        int checked = 0;
        const std::function<void(const QMenu *)> look = [&](const QMenu *menu) {
            for (const QAction *action : menu->actions()) {
                if (action->menu()) {
                    look(action->menu());
                } else if (!action->isSeparator() && action->isVisible() && action->isEnabled()) {
                    ++entries;
                    checked += action->isChecked() ? 1 : 0;
                }
            }
        };
        look(stage.window.findChild<SettingsMenu *>());
        const QList<Row> rows = hands.rows();
        QCOMPARE(std::count_if(rows.begin(), rows.end(),
                               [](const Row &row) { return row.place.startsWith(u"Settings"); }),
                 entries);
        QVERIFY(checked >= 2);
        QCOMPARE(
            std::count_if(rows.begin(), rows.end(),
                          [](const Row &row) { return row.place.startsWith(u"Settings") && row.isChecked; }),
            checked);
        QVERIFY(std::any_of(rows.begin(), rows.end(), [](const Row &row) {
            return row.place == QStringLiteral("Settings › Speed of downloads");
        }));
    }

    /// Nothing on the page can be pressed that the list does not have.
    void forgetsNoButtonOfAnyPage()
    {
        ShellStage stage;
        Hands hands(stage);
        for (const auto &[account, nav] :
             {std::pair("cloud", "navApplications"), std::pair("cloud", "navDatabases"),
              std::pair("cloud", "navActivity"), std::pair("capsules", "navCapsules"),
              std::pair("capsules", "navTemplates"), std::pair("capsules", "navActivity")}) {
            stage.openPage(account, nav);
            if (QLatin1String(nav) != QLatin1String("navActivity"))
                QTRY_VERIFY(stage.window.pages().currentPage()->navCount() > 0); // what can be done to its rows
            hands.open();
            const QList<Row> rows = hands.rows();
            int pressed = 0;
            for (const auto *button :
                 stage.window.pages().currentWidget()->findChildren<QAbstractButton *>()) {
                const QString text = QString(button->text()).remove(u'&');
                if (!button->isVisible() || !button->isEnabled() || text.isEmpty()
                    || button->objectName() == QStringLiteral("commandsButton"))
                    continue;
                ++pressed;
                const QString name = button->accessibleName().isEmpty() ? text : button->accessibleName();
                QVERIFY2(std::any_of(rows.begin(), rows.end(),
                                     [&name](const Row &row) { return row.name == name; }),
                         qPrintable(QLatin1String(nav) + u' ' + name));
            }
            QVERIFY(pressed > 0 || QLatin1String(nav) == QLatin1String("navActivity"));
            hands.press(Qt::Key_Escape);
            QVERIFY(!hands.palette());
        }
    }

    void findsByOtherWords_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("found");
        QTest::newRow("theme") << "theme" << "Dark";
        QTest::newRow("dark") << "dark" << "Dark";
        QTest::newRow("light") << "light" << "Light";
        QTest::newRow("language") << "language" << "English";
        QTest::newRow("locale") << "locale" << "English";
        QTest::newRow("account") << "change server" << "Edit “cloud”…";
    }
    void findsByOtherWords()
    {
        QFETCH(QString, typed);
        QFETCH(QString, found);
        ShellStage stage;
        Hands hands(stage);
        stage.openPage("cloud", "navApplications");
        hands.open();
        hands.type(typed.toLatin1().constData());
        const QList<Row> rows = hands.rows();
        QVERIFY(std::any_of(rows.begin(), rows.end(), [&found](const Row &row) { return row.name == found; }));
    }

    void leavesOutWhatCannotBeDone()
    {
        ShellStage stage;
        openApplications(stage);
        Hands hands(stage);
        auto *take = stage.find<QAbstractButton>("takeSnapshotButton");
        hands.open();
        QCOMPARE(hands.named("Take snapshot").size(), 1);
        hands.press(Qt::Key_Escape);
        take->click();
        QTRY_VERIFY(!take->isEnabled());
        hands.open();
        QVERIFY(hands.named("Take snapshot").isEmpty());
    }

    void goesToPagesAccountsAndTabs()
    {
        ShellStage stage;
        openApplications(stage);
        Hands hands(stage);
        hands.run("databases");
        QVERIFY(!hands.palette());
        QVERIFY(stage.find<QAbstractButton>("navDatabases")->isChecked());
        hands.run("activity");
        auto *tabs = stage.find<QTabBar>("activityTabs");
        QVERIFY(tabs);
        hands.run("history");
        QCOMPARE(tabs->currentIndex(), 2);
        hands.open();
        QVERIFY(hands.named("History", "Activity").first().isChecked);
        hands.type("switch capsules");
        QCOMPARE(hands.current(), QStringLiteral("capsules"));
        hands.press(Qt::Key_Return);
        QTRY_VERIFY(stage.find<QAbstractButton>("navCapsules"));
    }

    void setsTheTheme()
    {
        ShellStage stage;
        openApplications(stage);
        Hands hands(stage);
        hands.run("dark");
        QCOMPARE(stage.theme.choice(), ThemeChoice::Dark);
        hands.open();
        QVERIFY(hands.named("Dark").first().isChecked);
        hands.type("light");
        hands.press(Qt::Key_Return);
        QCOMPARE(stage.theme.choice(), ThemeChoice::Light);
    }

    void marksAndWalks()
    {
        ShellStage stage;
        openApplications(stage);
        Hands hands(stage);
        hands.open();
        const int count = hands.list()->model()->rowCount();
        QVERIFY(count > 20);
        const auto row = [&hands] { return hands.list()->currentIndex().row(); };
        QCOMPARE(row(), 0);
        hands.press(Qt::Key_Down);
        QCOMPARE(row(), 1);
        hands.press(Qt::Key_Up);
        hands.press(Qt::Key_Up);
        QCOMPARE(row(), count - 1);
        hands.press(Qt::Key_Down);
        QCOMPARE(row(), 0);
        hands.press(Qt::Key_PageDown);
        const int page = row();
        QVERIFY(page >= 5 && page < count - 1);
        hands.press(Qt::Key_PageUp);
        QCOMPARE(row(), 0);
        hands.press(Qt::Key_End);
        QCOMPARE(row(), count - 1);
        QVERIFY(hands.list()->viewport()->rect().contains(
            hands.list()->visualRect(hands.list()->currentIndex()).center()));
        hands.press(Qt::Key_Home);
        QCOMPARE(row(), 0);
        hands.press(Qt::Key_Tab);
        QCOMPARE(row(), 1);
        QVERIFY(hands.field()->hasFocus());
        hands.type("dtabases");
        QCOMPARE(row(), 0);
        QCOMPARE(hands.current(), QStringLiteral("Databases"));
        QCOMPARE(hands.list()->currentIndex().data(CommandPaletteModel::NameMarksRole).value<QList<int>>(),
                 QList<int>({0, 2, 3, 4, 5, 6, 7, 8}));
    }

    void saysThatNothingFits()
    {
        ShellStage stage;
        openApplications(stage);
        Hands hands(stage);
        hands.open();
        QVERIFY(!stage.find<QWidget>("commandNothing"));
        hands.type("qqqq");
        auto *nothing = stage.find<QWidget>("commandNothing");
        QVERIFY(nothing);
        QVERIFY(nothing->accessibleName().contains(QStringLiteral("qqqq")));
        QVERIFY(!hands.list()->isVisible());
        hands.press(Qt::Key_Return);
        QVERIFY(hands.palette());
        hands.type("quit");
        QVERIFY(!stage.find<QWidget>("commandNothing"));
    }

    void givesTheKeyboardBack()
    {
        ShellStage stage;
        openApplications(stage);
        Hands hands(stage);
        auto *filter = stage.find<QLineEdit>("filterField");
        filter->setFocus();
        for (const auto &leave : std::initializer_list<std::function<void()>>{
                 [&] { hands.press(Qt::Key_Escape); }, [&] { hands.press(Qt::Key_K, Qt::ControlModifier); },
                 [&] { QTest::mouseClick(hands.palette(), Qt::LeftButton, {}, QPoint(8, 400)); }}) {
            hands.open();
            QVERIFY(!filter->hasFocus());
            QVERIFY(hands.field()->hasFocus());
            leave();
            QVERIFY(!hands.palette());
            QVERIFY(filter->hasFocus());
        }
        // What was typed last is not there the next time.
        hands.open();
        hands.type("quit");
        hands.press(Qt::Key_Escape);
        hands.open();
        QVERIFY(hands.field()->text().isEmpty());
        // The field is where it was, however short the list.
        const int field = hands.field()->mapTo(&stage.window, QPoint()).y();
        hands.type("settings dark");
        QCOMPARE(hands.list()->model()->rowCount(), 1);
        QCOMPARE(hands.list()->height(), Metrics::RowHeight);
        QCOMPARE(hands.field()->mapTo(&stage.window, QPoint()).y(), field);
        hands.field()->clear();
        QVERIFY(hands.list()->model()->rowCount() > 20);
    }

    void keepsThePagesKeysFromThePage()
    {
        ShellStage stage;
        openApplications(stage);
        Hands hands(stage);
        hands.open();
        hands.press(Qt::Key_T, Qt::ControlModifier); // else: takes a snapshot
        hands.press(Qt::Key_2, Qt::ControlModifier); // else: goes to the next page
        QVERIFY(hands.palette());
        QCOMPARE(stage.workspace.activeOperations(), 0);
        QVERIFY(stage.find<QAbstractButton>("navApplications")->isChecked());
        hands.press(Qt::Key_Escape);
        QTest::keyClick(hands.focus(), Qt::Key_T, Qt::ControlModifier);
        QCOMPARE(stage.workspace.activeOperations(), 1);
    }

    void onlyAsksWhereTheButtonAsks()
    {
        ShellStage stage;
        stage.openPage("capsules", "navCapsules");
        QTRY_VERIFY(stage.find<QAbstractButton>("captureButton"));
        QTRY_VERIFY(stage.find<QAbstractButton>("captureButton")->isEnabled());
        Hands hands(stage);
        const auto requests = stage.workspace.activeOperations();
        hands.run("capture");
        QVERIFY(!hands.palette());
        QTRY_VERIFY(stage.find<QDialog>("captureDialog"));
        QCOMPARE(stage.workspace.activeOperations(), requests);
        stage.find<QDialog>("captureDialog")->reject();
        hands.run("remove capsules");
        QVERIFY(stage.find<QDialog>("removeAccountQuestion"));
        QCOMPARE(stage.accounts.accounts().size(), 2);
    }

    void findsAnewWhatHasGone()
    {
        ShellStage stage;
        openApplications(stage);
        Hands hands(stage);
        auto *take = stage.find<QAbstractButton>("takeSnapshotButton");
        hands.open();
        hands.type("take snapshot");
        QCOMPARE(hands.current(), QStringLiteral("Take snapshot"));
        take->click(); // by somebody else, say
        QTRY_VERIFY(!take->isEnabled());
        hands.press(Qt::Key_Return);
        QVERIFY(hands.palette());
        QVERIFY(hands.named("Take snapshot").isEmpty());
        QCOMPARE(stage.workspace.activeOperations(), 1);
    }

    void opensFromTheHeaderWhereThereIsRoom()
    {
        ShellStage stage;
        openApplications(stage);
        auto *button = stage.find<QAbstractButton>("commandsButton");
        QVERIFY(button);
        QVERIFY(button->toolTip().contains(QStringLiteral("Ctrl+K")));
        QTest::mouseClick(button, Qt::LeftButton);
        Hands hands(stage);
        QVERIFY(hands.palette());
        hands.press(Qt::Key_Escape);
        const int wide = stage.find<QWidget>("filterField")->width();
        stage.window.resize(stage.window.minimumSize());
        QTRY_VERIFY(!stage.find<QAbstractButton>("commandsButton"));
        QVERIFY(stage.find<QWidget>("filterField"));
        stage.window.resize(1280, 800);
        QTRY_VERIFY(stage.find<QAbstractButton>("commandsButton"));
        QTRY_COMPARE(stage.find<QWidget>("filterField")->width(), wide);
    }

    void staysWithinASmallWindow()
    {
        ShellStage stage;
        openApplications(stage);
        stage.window.resize(stage.window.minimumSize());
        Hands hands(stage);
        hands.open();
        auto *panel = stage.find<QWidget>("commandPanel");
        QVERIFY(hands.palette()->rect().contains(panel->geometry()));
        QCOMPARE(hands.list()->height() % Metrics::RowHeight, 0); // no row is cut in half
        stage.window.resize(1500, 900);
        QTRY_COMPARE(hands.palette()->size(), stage.window.size());
        QVERIFY(panel->geometry().center().x() > 700);
    }

    void isThereForWhoeverDoesNotSeeIt()
    {
        ShellStage stage;
        openApplications(stage);
        Hands hands(stage);
        hands.open();
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(hands.list());
        QCOMPARE(list->role(), QAccessible::List);
        QVERIFY(list->text(QAccessible::Name).contains(QString::number(list->childCount())));
        QCOMPARE(list->childCount(), hands.list()->model()->rowCount());
        QCOMPARE(QAccessible::queryAccessibleInterface(hands.palette())->role(), QAccessible::Dialog);
        QCOMPARE(QAccessible::queryAccessibleInterface(hands.field())->text(QAccessible::Name),
                 QStringLiteral("Find a command"));
        // The keyboard is in the field, which says which row is meant.
        QAccessibleInterface *field = QAccessible::queryAccessibleInterface(hands.field());
        QCOMPARE(field->text(QAccessible::Description), list->child(0)->text(QAccessible::Name));
        hands.press(Qt::Key_Down);
        QCOMPARE(field->text(QAccessible::Description), list->child(1)->text(QAccessible::Name));
        QVERIFY(list->child(1)->state().selected);
        QVERIFY(!list->child(0)->state().selected);
        hands.type("qqqq");
        QVERIFY(field->text(QAccessible::Description).contains(QStringLiteral("qqqq")));
        hands.type("databases");
        const QString spoken = field->text(QAccessible::Description);
        QVERIFY2(spoken.contains(QStringLiteral("Databases")) && spoken.contains(QStringLiteral("Go to"))
                     && spoken.contains(QStringLiteral("Ctrl+")),
                 qPrintable(spoken));
    }

    void leavesKeysToThePageThatUsesThem()
    {
        ShellStage stage;
        openApplications(stage);
        Hands hands(stage);
        QTest::keyClick(hands.focus(), Qt::Key_P, ControlShift);
        QVERIFY(hands.palette());
        hands.press(Qt::Key_Escape);
        // There it means to pause the capsule.
        stage.openPage("capsules", "navCapsules");
        auto *action = stage.window.findChild<QAction *>(QStringLiteral("windowCommands"));
        QCOMPARE(action->shortcuts(), QList<QKeySequence>({Qt::CTRL | Qt::Key_K}));
        QTest::keyClick(hands.focus(), Qt::Key_P, ControlShift);
        QVERIFY(!hands.palette());
        stage.openPage("cloud", "navApplications");
        QCOMPARE(action->shortcuts().size(), 2);
    }
};

SNAPDECK_TEST(CommandPaletteTest)
#include "CommandPaletteTest.moc"
