// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/KeyboardMap.h"

#include "tests/support/TestRunner.h"
#include "tests/ui/ShellStage.h"
#include "ui/pages/Page.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QLineEdit>
#include <QMenu>
#include <QTabBar>

using namespace snapdeck;
using test::ShellStage;

namespace {

QWidget *focusOf(ShellStage &stage)
{
    return stage.window.focusWidget() ? stage.window.focusWidget() : &stage.window;
}

QList<QWidget *> shownLines(const QWidget *map, const char *group = nullptr)
{
    QList<QWidget *> lines = map->findChildren<QWidget *>(QStringLiteral("keyLine"));
    lines.removeIf([group](const QWidget *line) {
        return !line->isVisible()
            || (group && line->parentWidget()->accessibleName() != QLatin1String(group));
    });
    return lines;
}

QStringList wordsOf(const QList<QWidget *> &lines)
{
    QStringList words;
    for (const QWidget *line : lines)
        words.append(line->accessibleName());
    return words;
}

} // namespace

class KeyboardMapTest final : public QObject
{
    Q_OBJECT

private:
    static KeyboardMap *openMap(ShellStage &stage)
    {
        QTest::keyClick(focusOf(stage), Qt::Key_F1);
        return stage.window.findChild<KeyboardMap *>();
    }

private Q_SLOTS:
    void readsOffCapsOfKeys()
    {
        QCOMPARE(keyCombination(Qt::CTRL | Qt::SHIFT | Qt::Key_P),
                 QStringList({QStringLiteral("Ctrl"), QStringLiteral("Shift"), QStringLiteral("P")}));
        QCOMPARE(keyCombination(Qt::CTRL | Qt::Key_Plus),
                 QStringList({QStringLiteral("Ctrl"), QStringLiteral("+")}));
        QCOMPARE(keyCombination(Qt::Key_Plus), QStringList({QStringLiteral("+")}));
        QCOMPARE(keyCombination(Qt::ALT | Qt::Key_Left),
                 QStringList({QStringLiteral("Alt"), QStringLiteral("←")}));
        QVERIFY(keyCombination(QKeySequence()).isEmpty());
        QCOMPARE(keyCapsWidth({}), 0);
        QVERIFY(keyCapsWidth({QStringLiteral("Ctrl"), QStringLiteral("K")})
                > keyCapsWidth({QStringLiteral("Ctrl")}));
    }

    void opensBesideTheWindowAndGoes()
    {
        ShellStage stage;
        stage.openPage("cloud", "navApplications");
        KeyboardMap *map = openMap(stage);
        QVERIFY(map && map->isVisible());
        QVERIFY(!map->isModal());
        QCOMPARE(openMap(stage), map); // one is enough
        QTest::keyClick(map->findChild<QLineEdit *>(QStringLiteral("keyFilter")), Qt::Key_Escape);
        QTRY_VERIFY(!stage.window.findChild<KeyboardMap *>());
    }

    void opensByAQuestionMarkThatIsNotTyped()
    {
        ShellStage stage;
        stage.openPage("cloud", "navApplications");
        auto *filter = stage.find<QLineEdit>("filterField");
        filter->setFocus();
        QTest::keyClick(filter, Qt::Key_Question);
        QVERIFY(!stage.window.findChild<KeyboardMap *>());
        QCOMPARE(filter->text(), QStringLiteral("?"));
        filter->clear();
        QTRY_VERIFY(stage.find<QAbstractItemView>("resourceTable"));
        stage.find<QAbstractItemView>("resourceTable")->setFocus();
        QTest::keyClick(stage.find<QAbstractItemView>("resourceTable"), Qt::Key_Question);
        QVERIFY(stage.window.findChild<KeyboardMap *>());
    }

    void tellsEveryKeyOfTheWindowAndItsPages()
    {
        ShellStage stage;
        stage.openPage("cloud", "navApplications");
        KeyboardMap *map = openMap(stage);
        const QStringList all = wordsOf(shownLines(map));
        int told = 0;
        const auto isTold = [&all, &told](const QAction *action) {
            const QString name = QString(action->text()).remove(u'&');
            if (!action->isVisible() || action->shortcuts().isEmpty() || name.isEmpty())
                return true;
            ++told;
            for (const QKeySequence &keys : action->shortcuts()) {
                const QString caps = keyCombination(keys).join(u'+');
                if (!std::any_of(all.cbegin(), all.cend(), [&](const QString &line) {
                        return line.startsWith(name + QStringLiteral(": ")) && line.contains(caps);
                    }))
                    return false;
            }
            return true;
        };
        for (const QAction *action : stage.window.actions())
            QVERIFY2(isTold(action), qPrintable(action->text()));
        for (const Page *page : stage.window.pages().currentPages()) {
            for (const QAction *action : page->findChildren<QAction *>())
                QVERIFY2(isTold(action), qPrintable(action->text()));
        }
        QVERIFY(told > 20);
        QVERIFY(!shownLines(map, "Tables").isEmpty());
        QVERIFY(!shownLines(map, "Dialogs").isEmpty());
        QVERIFY(
            wordsOf(shownLines(map, "Window")).contains(QStringLiteral("Commands: Ctrl+K, Ctrl+Shift+P")));
    }

    void followsThePage()
    {
        ShellStage stage;
        stage.openPage("cloud", "navApplications");
        KeyboardMap *map = openMap(stage);
        QVERIFY(wordsOf(shownLines(map)).filter(QStringLiteral("Take snapshot: Ctrl+T")).size() == 1);
        QVERIFY(wordsOf(shownLines(map)).filter(QStringLiteral("Capture")).isEmpty());
        stage.openPage("capsules", "navCapsules");
        QVERIFY(!wordsOf(shownLines(map)).filter(QStringLiteral("Capture")).isEmpty());
        QVERIFY(wordsOf(shownLines(map)).filter(QStringLiteral("Take snapshot")).isEmpty());
        QVERIFY(!wordsOf(shownLines(map, "Capsules")).filter(QStringLiteral("Destroy")).isEmpty());
        stage.openPage("capsules", "navTemplates");
        QVERIFY(!shownLines(map, "Templates").isEmpty());
        for (const char *ofCapsules : {"Capture", "Pause", "Resume", "Destroy"})
            QVERIFY2(wordsOf(shownLines(map, "Templates")).filter(QLatin1String(ofCapsules)).isEmpty(),
                     ofCapsules);
        stage.openPage("capsules", "navCapsules");
        // What the page took for itself is not told of the window.
        QVERIFY(wordsOf(shownLines(map, "Window")).contains(QStringLiteral("Commands: Ctrl+K")));
    }

    void filtersByNameAndKey()
    {
        ShellStage stage;
        stage.openPage("cloud", "navApplications");
        KeyboardMap *map = openMap(stage);
        auto *filter = map->findChild<QLineEdit *>(QStringLiteral("keyFilter"));
        const auto all = shownLines(map).size();
        QTest::keyClicks(filter, QStringLiteral("ctrl+k"));
        QVERIFY(wordsOf(shownLines(map)).contains(QStringLiteral("Commands: Ctrl+K, Ctrl+Shift+P")));
        QVERIFY(shownLines(map).size() < 4);
        filter->clear();
        QTest::keyClicks(filter, QStringLiteral("REFRESH"));
        QCOMPARE(shownLines(map).size(), 1);
        filter->clear();
        QTest::keyClicks(filter, QStringLiteral("zzz"));
        QVERIFY(shownLines(map).isEmpty());
        auto *nothing = map->findChild<QWidget *>(QStringLiteral("keyNothing"));
        QVERIFY(nothing->isVisible());
        QTest::keyClick(filter, Qt::Key_Escape); // first the filter, then the map
        QVERIFY(map->isVisible());
        QCOMPARE(shownLines(map).size(), all);
        QVERIFY(!nothing->isVisible());
    }

    void doesWhatItTells()
    {
        ShellStage stage;
        stage.openPage("cloud", "navApplications");
        QTest::keyClick(focusOf(stage), Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(stage.window.pages().currentPageIndex(), 1);
        QTest::keyClick(focusOf(stage), Qt::Key_F, Qt::ControlModifier);
        QVERIFY(stage.find<QLineEdit>("filterField")->hasFocus());
        QTest::keyClick(focusOf(stage), Qt::Key_Comma, Qt::ControlModifier);
        auto *settings = stage.window.findChild<QMenu *>(QStringLiteral("settingsMenu"));
        QVERIFY(settings->isVisible());
        settings->close();
        QTest::keyClick(focusOf(stage), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(stage.find<QDialog>("addAccountDialog"));
        stage.find<QDialog>("addAccountDialog")->reject();
    }

    void goesFromPartToPartAndFromTabToTab()
    {
        ShellStage stage;
        stage.openPage("cloud", "navApplications");
        QTRY_VERIFY(stage.find<QAbstractItemView>("resourceTable"));
        auto *filter = stage.find<QLineEdit>("filterField");
        filter->setFocus();
        QTest::keyClick(focusOf(stage), Qt::Key_F6);
        QVERIFY(stage.find<QAbstractItemView>("resourceTable")->hasFocus());
        QTest::keyClick(focusOf(stage), Qt::Key_F6, Qt::ShiftModifier);
        QVERIFY(filter->hasFocus());
        QTest::keyClick(focusOf(stage), Qt::Key_F6, Qt::ShiftModifier);
        QVERIFY(stage.find<QAbstractButton>("navApplications")->hasFocus());
        QTest::keyClick(focusOf(stage), Qt::Key_F6);
        QVERIFY(filter->hasFocus());
        stage.openPage("cloud", "navActivity");
        auto *tabs = stage.find<QTabBar>("activityTabs");
        QTest::keyClick(focusOf(stage), Qt::Key_Tab, Qt::ControlModifier);
        QCOMPARE(tabs->currentIndex(), 1);
        QTest::keyClick(focusOf(stage), Qt::Key_Backtab, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(tabs->currentIndex(), 0);
        QTest::keyClick(focusOf(stage), Qt::Key_Backtab, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(tabs->currentIndex(), 2);
    }

    void tellsTheKeysInToolTips()
    {
        ShellStage stage;
        stage.openPage("cloud", "navApplications");
        QVERIFY(stage.find<QAbstractButton>("refreshButton")->toolTip().contains(QStringLiteral("F5")));
        QVERIFY(stage.find<QAbstractButton>("navSettings")->toolTip().contains(QStringLiteral("Ctrl+,")));
        int page = 0;
        for (const char *nav : {"navApplications", "navDatabases"}) {
            const QString tip = stage.find<QAbstractButton>(nav)->toolTip();
            const QString keys = tip.section(QStringLiteral("Ctrl+"), 1).chopped(1);
            page = keys.toInt();
            QVERIFY2(page > 0, qPrintable(tip));
            QTest::keyClick(focusOf(stage), Qt::Key(Qt::Key_0 + page), Qt::ControlModifier);
            QVERIFY(stage.find<QAbstractButton>(nav)->isChecked());
        }
    }
};

SNAPDECK_TEST(KeyboardMapTest)
#include "KeyboardMapTest.moc"
