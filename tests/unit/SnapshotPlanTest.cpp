// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/limits/SnapshotPlan.h"

#include "tests/support/TestRunner.h"

using namespace snapdeck;

namespace {

const QDateTime noon = QDateTime::fromString(QStringLiteral("2026-11-22T12:00:00Z"), Qt::ISODate);

QDateTime at(qint64 seconds)
{
    return noon.addSecs(seconds);
}

ResourceId resource(int number)
{
    return ResourceId(QStringLiteral("app-%1").arg(number));
}

QList<ResourceId> resources(int count)
{
    QList<ResourceId> all;
    for (int number = 0; number < count; ++number)
        all << resource(number);
    return all;
}

QList<ResourceId> inOrder(const QList<PlannedRequest> &planned)
{
    QList<ResourceId> order;
    for (const PlannedRequest &request : planned)
        order << request.resource;
    return order;
}

} // namespace

/// Many snapshots at once, by example.
class SnapshotPlanTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingIsPlannedForNothing();
    void firstLeavesAtOnceTheRestInTheOrderOfTheWish();
    void sameResourceTwiceCountsOnce();
    void resourceThatCoolsDownLetsTheOthersPass();
    void accountsCoolDownAndBlockComeFirst();
    void whatTheDayDoesNotAllowIsToldApart();
    void quotaThatFreesAtOnceIsOfToday();
    void withoutKnowledgeOfTheQuotaAllIsOfToday();
    void refusedForTheDayNobodyKnowsWhen();
    void refusedForTheDayAsCountedTheTimeIsKnown();
    void finishingTimeIsWithinTwoPercent_data();
    void finishingTimeIsWithinTwoPercent();
};

void SnapshotPlanTest::nothingIsPlannedForNothing()
{
    const SnapshotPlan plan = planSnapshots({}, {}, noon);
    QVERIFY(plan.today.isEmpty() && plan.later.isEmpty());
    QVERIFY(!plan.lastLeavesAt());
}

void SnapshotPlanTest::firstLeavesAtOnceTheRestInTheOrderOfTheWish()
{
    const SnapshotPlan plan = planSnapshots({}, resources(3), noon);
    QCOMPARE(inOrder(plan.today), resources(3));
    QCOMPARE(plan.today.at(0).at, noon);
    QVERIFY(plan.today.at(1).at >= at(5) && plan.today.at(1).at < at(6));
    QCOMPARE(plan.lastLeavesAt(), std::optional(plan.today.at(2).at));
    QVERIFY(plan.later.isEmpty());
}

void SnapshotPlanTest::sameResourceTwiceCountsOnce()
{
    const SnapshotPlan plan = planSnapshots({}, resources(2) + resources(3), noon);
    QCOMPARE(inOrder(plan.today), resources(3));
}

void SnapshotPlanTest::resourceThatCoolsDownLetsTheOthersPass()
{
    RateLedger ledger;
    ledger.noteSent(resource(0), at(-176));
    const SnapshotPlan plan = planSnapshots(ledger, resources(4), noon);
    const QList<ResourceId> expected{resource(1), resource(0), resource(2), resource(3)};
    QCOMPARE(inOrder(plan.today), expected);
    QCOMPARE(plan.today.at(0).at, noon);
    ledger.noteSent(resource(1), at(-60));
    // Held both, they leave when they are free, and nobody stands behind them meanwhile.
    const SnapshotPlan held = planSnapshots(ledger, {resource(1), resource(0)}, noon);
    QCOMPARE(held.today.at(0).resource, resource(0));
    QVERIFY(held.today.at(0).at >= at(4) && held.today.at(0).at < at(5));
    QVERIFY(held.today.at(1).at >= at(120) && held.today.at(1).at < at(121));
}

void SnapshotPlanTest::accountsCoolDownAndBlockComeFirst()
{
    RateLedger ledger;
    ledger.noteSent(resource(9), at(-2));
    QVERIFY(planSnapshots(ledger, resources(1), noon).today.first().at >= at(3));
    ledger.noteRefused({}, LimitKind::AccountBlock, at(600), noon);
    QCOMPARE(planSnapshots(ledger, resources(1), noon).today.first().at, at(600));
}

void SnapshotPlanTest::whatTheDayDoesNotAllowIsToldApart()
{
    RateLedger ledger;
    ledger.setPlanMemory(512); // four a day
    ledger.noteSent(resource(9), at(-20'000));
    ledger.noteSent(resource(8), at(-10'000));
    const SnapshotPlan plan = planSnapshots(ledger, resources(5), noon);
    QCOMPARE(plan.quotaBefore.left(), 2);
    QCOMPARE(inOrder(plan.today), resources(2));
    QCOMPARE(plan.quotaLeftAfter, 0);
    QCOMPARE(inOrder(plan.later), resources(5).mid(2));
    QCOMPARE(plan.later.at(0).at, at(-20'000 + 24 * 3600 + 1));
    QCOMPARE(plan.later.at(1).at, at(-10'000 + 24 * 3600 + 1));
    QCOMPARE(plan.later.at(2).at, noon.addSecs(24 * 3600 + 1)); // the first of today makes room again
    const SnapshotPlan one = planSnapshots(ledger, resources(1), noon);
    QCOMPARE(one.quotaLeftAfter, 1);
}

void SnapshotPlanTest::quotaThatFreesAtOnceIsOfToday()
{
    RateLedger ledger;
    ledger.setPlanMemory(256); // two a day
    ledger.noteSent(resource(8), at(-24 * 3600 + 60));
    ledger.noteSent(resource(9), at(-24 * 3600 + 120));
    const SnapshotPlan plan = planSnapshots(ledger, resources(2), noon);
    QCOMPARE(plan.quotaBefore.left(), 0);
    QCOMPARE(inOrder(plan.today), resources(2));
    QCOMPARE(plan.today.at(0).at, at(61));
    QCOMPARE(plan.today.at(1).at, at(121));
    QCOMPARE(plan.quotaLeftAfter, 0);
}

void SnapshotPlanTest::withoutKnowledgeOfTheQuotaAllIsOfToday()
{
    const SnapshotPlan plan = planSnapshots({}, resources(1000), noon);
    QCOMPARE(plan.today.size(), 1000);
    QCOMPARE(plan.quotaBefore.limit, 0);
}

void SnapshotPlanTest::refusedForTheDayNobodyKnowsWhen()
{
    RateLedger ledger;
    ledger.setPlanMemory(1024);
    ledger.noteRefused(resource(9), LimitKind::DailyQuota, {}, at(-60));
    const SnapshotPlan plan = planSnapshots(ledger, resources(2), noon);
    QVERIFY(plan.today.isEmpty());
    QCOMPARE(inOrder(plan.later), resources(2));
    QVERIFY(!plan.later.at(0).at.isValid());
}

void SnapshotPlanTest::refusedForTheDayAsCountedTheTimeIsKnown()
{
    RateLedger ledger;
    ledger.setPlanMemory(256);
    ledger.noteSent(resource(8), at(-3600));
    ledger.noteSent(resource(9), at(-1800));
    ledger.noteRefused(resource(7), LimitKind::DailyQuota, {}, at(-60));
    const SnapshotPlan plan = planSnapshots(ledger, resources(1), noon);
    QVERIFY(plan.today.isEmpty());
    QCOMPARE(plan.later.at(0).at, at(-3600 + 24 * 3600 + 1));
}

void SnapshotPlanTest::finishingTimeIsWithinTwoPercent_data()
{
    QTest::addColumn<int>("count");
    for (const int count : {2, 100, 5'000})
        QTest::addRow("%d", count) << count;
}

void SnapshotPlanTest::finishingTimeIsWithinTwoPercent()
{
    QFETCH(int, count);
    RateLedger ledger;
    ledger.setPlanMemory(256LL * 5'000);
    const SnapshotPlan plan = planSnapshots(ledger, resources(count), noon);
    QCOMPARE(plan.today.size(), count);
    const qint64 least = (count - 1) * 5'000LL;
    const qint64 taken = noon.msecsTo(*plan.lastLeavesAt());
    QVERIFY2(taken >= least && taken <= least * 102 / 100, qPrintable(QString::number(taken)));
}

SNAPDECK_TEST(SnapshotPlanTest)
#include "SnapshotPlanTest.moc"
