// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/PollPace.h"

#include "tests/support/TestRunner.h"

using namespace snapdeck;

namespace {

const QDateTime start = QDateTime::fromString(QStringLiteral("2026-11-22T12:00:00Z"), Qt::ISODate);

QDateTime after(int secs)
{
    return start.addSecs(secs);
}

QList<int> intervals(PollPace &pace, int readings, PollPace::Motion motion)
{
    QList<int> all;
    for (int i = 0; i < readings; ++i) {
        pace.noteRead(motion);
        all << int(std::chrono::duration_cast<seconds>(pace.interval()).count());
    }
    return all;
}

} // namespace

class PollPaceTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsAtOnceWhatWasNeverRead();
    void isSlowWhileAllIsCalm();
    void isQuickWhileSomethingMovesAndSlowWhereNothingComesOfIt();
    void everyStepMakesItQuickAgain();
    void whatIsAskedForInBetweenIsLookedAtSoon();
    void failuresMakeItSlowerAndASuccessQuickAgain();
    void aFailureBeginsAWholeInterval();
    void aClockSetBackMakesNobodyWaitLonger();
};

void PollPaceTest::readsAtOnceWhatWasNeverRead()
{
    QCOMPARE(PollPace().rest({}, start), milliseconds(0));
}

void PollPaceTest::isSlowWhileAllIsCalm()
{
    PollPace pace;
    QCOMPARE(intervals(pace, 3, {}), (QList<int>{30, 30, 30}));
    QCOMPARE(pace.rest(start, after(12)), milliseconds(18'000));
    QCOMPARE(pace.rest(start, after(30)), milliseconds(0));
    QCOMPARE(pace.rest(start, after(3000)), milliseconds(0));
}

void PollPaceTest::isQuickWhileSomethingMovesAndSlowWhereNothingComesOfIt()
{
    PollPace pace;
    QCOMPARE(intervals(pace, 12, 7), (QList<int>{2, 2, 2, 5, 5, 5, 10, 10, 20, 30, 30, 30}));
    QCOMPARE(intervals(pace, 2, {}), (QList<int>{30, 30}));
}

void PollPaceTest::everyStepMakesItQuickAgain()
{
    PollPace pace;
    QCOMPARE(intervals(pace, 20, 7).last(), 30);
    QCOMPARE(intervals(pace, 4, 8), (QList<int>{2, 2, 2, 5}));
    // Told of before the reading has ended, it is the same step.
    pace.noteMotion(9);
    QCOMPARE(pace.interval(), milliseconds(2000));
    QCOMPARE(intervals(pace, 3, 9), (QList<int>{2, 2, 5}));
}

void PollPaceTest::whatIsAskedForInBetweenIsLookedAtSoon()
{
    PollPace pace;
    pace.noteRead({});
    QCOMPARE(pace.rest(start, after(10)), milliseconds(20'000));
    pace.noteMotion(1);
    QCOMPARE(pace.rest(start, after(10)), milliseconds(0));
    pace.noteRead(1);
    pace.noteMotion(1); // said again, it is nothing new
    QCOMPARE(pace.rest(after(10), after(10)), milliseconds(2000));
    pace.noteMotion({});
    QCOMPARE(pace.rest(after(10), after(10)), milliseconds(30'000));
}

void PollPaceTest::failuresMakeItSlowerAndASuccessQuickAgain()
{
    PollPace pace;
    pace.noteRead(7);
    QList<int> all;
    for (int i = 0; i < 40; ++i) {
        pace.noteFailure(start);
        all << int(std::chrono::duration_cast<seconds>(pace.interval()).count());
    }
    QCOMPARE(all.first(6), (QList<int>{30, 60, 120, 240, 300, 300}));
    QCOMPARE(all.last(), 300);
    pace.noteRead(7);
    QCOMPARE(pace.interval(), milliseconds(2000));
    pace.noteFailure(start);
    QCOMPARE(pace.interval(), milliseconds(30'000));
}

void PollPaceTest::aFailureBeginsAWholeInterval()
{
    PollPace pace;
    pace.noteRead({});
    pace.noteFailure(after(40));
    QCOMPARE(pace.rest(start, after(40)), milliseconds(30'000));
    QCOMPARE(pace.rest({}, after(41)), milliseconds(29'000));
    pace.noteFailure(after(70));
    QCOMPARE(pace.rest(start, after(70)), milliseconds(60'000));
    QCOMPARE(pace.rest(start, after(131)), milliseconds(0));
}

void PollPaceTest::aClockSetBackMakesNobodyWaitLonger()
{
    PollPace pace;
    pace.noteRead({});
    QCOMPARE(pace.rest(after(3600), start), milliseconds(30'000));
}

SNAPDECK_TEST(PollPaceTest)
#include "PollPaceTest.moc"
