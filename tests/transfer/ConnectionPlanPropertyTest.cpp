// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/Backoff.h"
#include "core/transfer/ConnectionPlan.h"
#include "core/transfer/TokenBucket.h"
#include "tests/support/TestRunner.h"

#include <algorithm>
#include <rapidcheck.h>

using namespace snapdeck;
using std::chrono::milliseconds;

/// How many connections, how fast, and how long to wait.
class ConnectionPlanPropertyTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void manyWhereEachIsLimited();
    void allAtOnceAfterTheFirstLook();
    void oneForWhatIsOverInAMoment();
    void oneAgainWhereItHadFilledTheLine();
    void manyWhereTheFirstOneOnlyBeganWell();
    void aMomentWithoutALineDecidesNothing();
    void refusedLeapIsNoFailure();
    void noLookWhereItIsSoonOver();
    void oneWhereTheLineIsTheLimit();
    void asManyAsTheLineCarries();
    void neverMoreThanPoliteNorLessThanOne();
    void fixedStaysFixed();
    void bucketKeepsItsRate();
    void backoffEnds();
};

namespace {

constexpr qint64 large = 1LL << 30; ///< bytes
constexpr double hours = 10'000; ///< seconds left

double noise()
{
    return *rc::gen::inRange(95, 106) / 100.0;
}

} // namespace

void ConnectionPlanPropertyTest::manyWhereEachIsLimited()
{
    const bool holds = rc::check([] {
        const double each = *rc::gen::inRange(1'000, 100'000'000);
        ConnectionPlan plan;
        plan.begin(large);
        int fewer = 0;
        for (int i = 0; i < 200; ++i) {
            plan.measured(each * plan.wanted() * noise(), hours);
            fewer += plan.wanted() < ConnectionPlan::most ? 1 : 0;
        }
        RC_ASSERT(fewer <= 6); // it looks ever more seldom
    });
    QVERIFY(holds);
}

void ConnectionPlanPropertyTest::allAtOnceAfterTheFirstLook()
{
    ConnectionPlan plan;
    plan.begin(large);
    QVERIFY(plan.isBeginning());
    plan.measured(10e6, 100);
    QCOMPARE(plan.wanted(), ConnectionPlan::most);
    QVERIFY(!plan.isBeginning());
}

void ConnectionPlanPropertyTest::oneForWhatIsOverInAMoment()
{
    ConnectionPlan plan;
    plan.begin(large);
    for (double left = 2.5; left > 0; left -= 0.5)
        plan.measured(400e6, left);
    QCOMPARE(plan.wanted(), 1);
    plan.measured(1e6, 100); // it has become slow
    QCOMPARE(plan.wanted(), ConnectionPlan::most);
    ConnectionPlan fast;
    fast.begin(large);
    fast.measured(400e6, 100); // the server is not what it waits for
    QCOMPARE(fast.wanted(), 1);
    ConnectionPlan small;
    small.begin(20 * 1024 * 1024);
    small.measured(1e6, 20);
    QCOMPARE(small.wanted(), 2);
}

/// Also where there is no time to try others: many that share a full line do so unfairly, and the checking
/// waits for the slowest.
void ConnectionPlanPropertyTest::oneAgainWhereItHadFilledTheLine()
{
    const bool holds = rc::check([] {
        const double line = *rc::gen::inRange(1'000, 100'000'000);
        ConnectionPlan plan;
        plan.begin(large);
        plan.measured(line * noise(), 50);
        RC_ASSERT(plan.wanted() == ConnectionPlan::most);
        plan.measured(line * *rc::gen::inRange(0, 3), 50); // they begin, which tells nothing
        RC_ASSERT(plan.wanted() == ConnectionPlan::most);
        plan.measured(line * noise(), 50);
        for (int i = 0; i < 50; ++i) {
            plan.measured(line * noise(), 50);
            RC_ASSERT(plan.wanted() == 1);
        }
    });
    QVERIFY(holds);
}

/// Servers that limit each connection let it begin with a burst.
void ConnectionPlanPropertyTest::manyWhereTheFirstOneOnlyBeganWell()
{
    const bool holds = rc::check([] {
        const double each = *rc::gen::inRange(1'000, 10'000'000);
        ConnectionPlan plan;
        plan.begin(large);
        plan.measured(each * *rc::gen::inRange(6, 20), 50);
        for (int i = 0; i < 5; ++i)
            plan.measured(each * plan.wanted() * noise(), 50);
        for (int i = 0; i < 50; ++i) {
            RC_ASSERT(plan.wanted() == ConnectionPlan::most);
            plan.measured(each * plan.wanted() * noise(), 50);
        }
    });
    QVERIFY(holds);
}

void ConnectionPlanPropertyTest::aMomentWithoutALineDecidesNothing()
{
    for (int silent = 1; silent < 5; ++silent) {
        ConnectionPlan plan;
        plan.begin(large);
        plan.measured(1e6, 50);
        for (int i = 1; i < 20; ++i)
            plan.measured(i == silent ? 0 : 1e6 * plan.wanted(), 50);
        QCOMPARE(plan.wanted(), ConnectionPlan::most);
    }
}

void ConnectionPlanPropertyTest::refusedLeapIsNoFailure()
{
    ConnectionPlan plan;
    plan.begin(large);
    plan.measured(1e6, 10'000);
    plan.refused(1);
    QCOMPARE(plan.wanted(), 1);
    ConnectionPlan small; // so few bytes that there is nobody to leap to
    small.begin(1);
    small.measured(1e6, 100);
    QCOMPARE(small.wanted(), 1);
    small.begin(large); // and then there are more: nothing that failed keeps it from looking
    for (int i = 0; i < 2; ++i)
        small.measured(1e6, 10'000);
    QCOMPARE(small.wanted(), 2);
}

void ConnectionPlanPropertyTest::noLookWhereItIsSoonOver()
{
    ConnectionPlan plan;
    plan.begin(large);
    plan.measured(22e6, 50);
    for (int i = 0; i < 200; ++i) {
        QCOMPARE(plan.wanted(), ConnectionPlan::most);
        plan.measured(44e6, 50);
    }
}

void ConnectionPlanPropertyTest::oneWhereTheLineIsTheLimit()
{
    const bool holds = rc::check([] {
        const double line = *rc::gen::inRange(1'000, 100'000'000);
        ConnectionPlan plan;
        plan.begin(large);
        for (int i = 0; i < 200; ++i)
            plan.measured(line * noise(), hours);
        int more = 0;
        for (int i = 0; i < 200; ++i) {
            plan.measured(line * noise(), hours);
            more += plan.wanted() > 2 ? 1 : 0;
        }
        RC_ASSERT(more <= 20);
    });
    QVERIFY(holds);
}

void ConnectionPlanPropertyTest::asManyAsTheLineCarries()
{
    // Each is limited to 10, the line to 40: four bring as much as eight, and two do not.
    ConnectionPlan plan;
    plan.begin(large);
    for (int i = 0; i < 20; ++i)
        plan.measured(std::min(10.0 * plan.wanted(), 40.0), hours);
    QCOMPARE(plan.wanted(), 4);
}

void ConnectionPlanPropertyTest::neverMoreThanPoliteNorLessThanOne()
{
    const bool holds = rc::check([] {
        ConnectionPlan plan(*rc::gen::inRange(0, 20));
        plan.begin(*rc::gen::inRange<qint64>(0, large));
        for (int i = *rc::gen::inRange(0, 60); i > 0; --i) {
            if (*rc::gen::inRange(0, 6) == 0)
                plan.refused(*rc::gen::inRange(-1, 10));
            else
                plan.measured(*rc::gen::inRange(0, 1'000'000), *rc::gen::inRange(0, 200));
            RC_ASSERT(plan.wanted() >= 1);
            RC_ASSERT(plan.wanted() <= ConnectionPlan::most);
        }
    });
    QVERIFY(holds);
}

void ConnectionPlanPropertyTest::fixedStaysFixed()
{
    ConnectionPlan plan(3);
    for (int i = 0; i < 50; ++i)
        plan.measured(1000.0 * i, hours);
    QCOMPARE(plan.wanted(), 3);
    plan.refused(2);
    QCOMPARE(plan.wanted(), 2);
}

void ConnectionPlanPropertyTest::bucketKeepsItsRate()
{
    const bool holds = rc::check([] {
        const qint64 rate = *rc::gen::inRange<qint64>(10'000, 10'000'000);
        TokenBucket bucket(rate);
        const TokenBucket::Moment start{std::chrono::hours(1)};
        TokenBucket::Moment now = start;
        qint64 taken = 0;
        for (int i = 0; i < 100; ++i) {
            const qint64 bytes = *rc::gen::inRange<qint64>(1, 300'000);
            now += bucket.take(bytes, now) + milliseconds(1);
            taken += bytes;
        }
        const double passed = std::chrono::duration<double>(now - start).count();
        RC_ASSERT(static_cast<double>(taken) <= static_cast<double>(rate) * (passed + 0.3) + 1000.0);
    });
    QVERIFY(holds);
    QCOMPARE(TokenBucket().take(1'000'000, {}), milliseconds(0));
}

void ConnectionPlanPropertyTest::backoffEnds()
{
    const bool holds = rc::check([] {
        DownloadPace pace;
        pace.firstDelay = milliseconds(*rc::gen::inRange(1, 1000));
        Backoff backoff(pace);
        milliseconds now{0};
        if (*rc::gen::arbitrary<bool>())
            backoff.progressed(now);
        int tries = 0;
        while (const auto delay = backoff.failed(now)) {
            RC_ASSERT(*delay <= pace.longestDelay);
            now += *delay;
            RC_ASSERT(++tries < 1000);
        }
        RC_ASSERT(now <= pace.patience);
    });
    QVERIFY(holds);
}

SNAPDECK_TEST(ConnectionPlanPropertyTest)
#include "ConnectionPlanPropertyTest.moc"
