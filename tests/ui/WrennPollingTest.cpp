// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/Journal.h"
#include "core/session/WrennSession.h"
#include "tests/support/FakeService.h"
#include "tests/support/ManualTime.h"
#include "tests/support/TestRunner.h"
#include "ui/pages/CapsulesPage.h"

#include <QDialog>
#include <QTemporaryDir>

namespace snapdeck {

namespace {

using namespace std::chrono_literals;
using test::FakeService;
using test::ManualTime;

const QByteArray capsulesRoute = "GET /v1/capsules";

Account account()
{
    Account mine;
    mine.name = AccountName(QStringLiteral("ml-team"));
    mine.provider = Provider::Wrenn;
    mine.baseUrl = QUrl(QStringLiteral("https://wrenn.example"));
    return mine;
}

/// A page over a service that answers as told, at a time that stands still until the test moves it.
struct Scene {
    Scene()
    {
        say("running");
        service.on("GET /v1/snapshots", 200, "[]");
    }

    void say(const QByteArray &status)
    {
        service.onlyOn(capsulesRoute, 200, "[{\"id\":\"cl-1\",\"status\":\"" + status + "\"}]");
    }
    void fail() { service.onlyOn(capsulesRoute, 403, "{}"); }

    void open()
    {
        page.show();
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        settle();
    }
    /// What has been sent is answered, and the next reading is arranged.
    void settle()
    {
        QTRY_VERIFY(!session.catalog().isRefreshing());
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
    /// How many readings began while the time moved on.
    qsizetype readings(milliseconds during)
    {
        const qsizetype before = service.count(capsulesRoute);
        const QDateTime end = time.utcNow().addMSecs(during.count());
        while (time.utcNow() < end) {
            time.advance(std::min<milliseconds>(500ms, milliseconds(time.utcNow().msecsTo(end))));
            settle();
        }
        return service.count(capsulesRoute) - before;
    }

    FakeService service;
    ManualTime time;
    QTemporaryDir folder;
    Journal journal{folder.filePath(QStringLiteral("journal.sqlite"))};
    WrennSession session{account(), Secret("wrn_x"), {service.transport(), time, journal}};
    CapsulesPage page{session, journal};
};

} // namespace

/// When the pages of a Wrenn account read it anew.
class WrennPollingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsOnceShownAndThenAtACalmPace();
    void looksOftenWhileSomethingMoves();
    void looksLessOftenWhereNothingComesOfIt();
    void failuresMakeItSlower();
    void asksNothingWhileAnotherWindowHasTheFocus();
    void readsAtOnceWhenTheFocusComesBackToWhatIsOld();
    void goesOnWhileADialogOfItsOwnIsOpen();
    void asksNothingWhileHiddenOrMinimised();
    void opensWithAReadingEvenWithoutTheFocus();
};

void WrennPollingTest::readsOnceShownAndThenAtACalmPace()
{
    Scene scene;
    QCOMPARE(scene.readings(2min), 0);
    scene.open();
    QCOMPARE(scene.service.count(capsulesRoute), 1);
    QCOMPARE(scene.readings(29s), 0);
    QCOMPARE(scene.readings(2s), 1);
    QCOMPARE(scene.readings(300s), 10);
}

void WrennPollingTest::looksOftenWhileSomethingMoves()
{
    Scene scene;
    scene.say("starting");
    scene.open();
    QCOMPARE(scene.readings(4s), 2);
    scene.say("running");
    QCOMPARE(scene.readings(2s), 1);
    QCOMPARE(scene.readings(29s), 0);
}

void WrennPollingTest::looksLessOftenWhereNothingComesOfIt()
{
    Scene scene;
    scene.say("starting");
    scene.open();
    QVERIFY(scene.readings(60s) >= 8);
    QCOMPARE(scene.readings(300s), 10);
    scene.say("pausing"); // it gets on
    QCOMPARE(scene.readings(1s), 1);
    QCOMPARE(scene.readings(4s), 2);
}

void WrennPollingTest::failuresMakeItSlower()
{
    Scene scene;
    scene.open();
    scene.fail();
    QCOMPARE(scene.readings(30s), 1);
    QCOMPARE(scene.readings(29s), 0);
    QCOMPARE(scene.readings(1s), 1);
    QCOMPARE(scene.readings(59s), 0);
    QCOMPARE(scene.readings(1s), 1);
    QCOMPARE(scene.readings(119s), 0);
    scene.say("running");
    QCOMPARE(scene.readings(1s), 1);
    QCOMPARE(scene.readings(60s), 2);
}

void WrennPollingTest::asksNothingWhileAnotherWindowHasTheFocus()
{
    Scene scene;
    scene.open();
    QWidget other;
    other.show();
    other.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&other));
    QCOMPARE(scene.readings(10min), 0);
}

void WrennPollingTest::readsAtOnceWhenTheFocusComesBackToWhatIsOld()
{
    Scene scene;
    scene.open();
    QWidget other;
    other.show();
    other.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&other));
    QCOMPARE(scene.readings(10s), 0);
    scene.page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&scene.page));
    QCOMPARE(scene.readings(10s), 0); // it is not old yet
    other.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&other));
    QCOMPARE(scene.readings(40s), 0);
    scene.page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&scene.page));
    scene.settle(); // the focus has been heard of
    QCOMPARE(scene.readings(1ms), 1);
    QCOMPARE(scene.readings(29s), 0);
}

void WrennPollingTest::goesOnWhileADialogOfItsOwnIsOpen()
{
    Scene scene;
    scene.open();
    QDialog dialog(&scene.page);
    dialog.open();
    dialog.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QCOMPARE(scene.readings(60s), 2);
}

void WrennPollingTest::asksNothingWhileHiddenOrMinimised()
{
    Scene scene;
    scene.open();
    scene.page.hide();
    {
        QWidget elsewhere; // some platforms tell of no window that becomes active twice in a row
        elsewhere.show();
        elsewhere.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&elsewhere));
        QCOMPARE(scene.readings(10min), 0);
    }
    scene.open();
    QCOMPARE(scene.readings(60s), 2);
    scene.page.setWindowState(Qt::WindowMinimized);
    QCOMPARE(scene.readings(10min), 0);
}

void WrennPollingTest::opensWithAReadingEvenWithoutTheFocus()
{
    Scene scene;
    scene.page.setAttribute(Qt::WA_ShowWithoutActivating);
    QWidget other;
    other.show();
    other.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&other));
    scene.page.show();
    other.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&other));
    scene.settle();
    QCOMPARE(scene.service.count(capsulesRoute), 1);
}

} // namespace snapdeck

using snapdeck::WrennPollingTest;
SNAPDECK_TEST(WrennPollingTest)

#include "WrennPollingTest.moc"
