// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/limits/SnapshotPlan.h"
#include "tests/support/SnapshotServerModel.h"
#include "tests/support/TestRunner.h"

#include <algorithm>
#include <limits>
#include <rapidcheck.h>

using namespace snapdeck;
using namespace snapdeck::test;
using Answer = SnapshotServerModel::Answer;

namespace {

const QDateTime noon = QDateTime::fromString(QStringLiteral("2026-11-22T12:00:00Z"), Qt::ISODate);

ResourceId resource(int number)
{
    return ResourceId(QString::number(number));
}

/// From its leaving to its arrival: never twice the same, but less than what the ledger allows for.
qint64 onItsWay()
{
    return *rc::gen::inRange(0, 50);
}

/// An account that somebody has used, as the ledger and as the server know it.
struct Usage {
    int dailyLimit;
    SnapshotServerModel server{dailyLimit};
    RateLedger ledger;
    QDateTime now = noon;
    QHash<ResourceId, qint64> lastTaken;
    std::optional<qint64> lastLeft;

    explicit Usage(int limit = *rc::gen::element(2, 4, 8, 16, 10'000))
        : dailyLimit(limit)
    {
        ledger.setPlanMemory(dailyLimit / 2 * 256);
        const int requests = *rc::gen::inRange(0, 20);
        for (int i = 0; i < requests; ++i)
            request(resource(*rc::gen::inRange(0, 8)));
        now = now.addMSecs(*rc::gen::inRange(0, 200'000));
    }

    void request(const ResourceId &who)
    {
        now = now.addMSecs(*rc::gen::inRange(0, *rc::gen::element(10'000, 5'000'000)));
        if (ledger.waitFor(who, now))
            return;
        ledger.noteSent(who, now);
        const QDateTime slot = now;
        now = now.addMSecs(*rc::gen::inRange(0, 300));
        ledger.noteLeft(who, slot, now);
        RC_ASSERT(server.snapshot(who, now.toMSecsSinceEpoch() + onItsWay()) == Answer::Taken);
        ledger.noteAccepted(who);
        lastTaken[who] = now.toMSecsSinceEpoch();
        lastLeft = now.toMSecsSinceEpoch();
    }
};

QList<ResourceId> anyWish(int atMost)
{
    QList<ResourceId> wish;
    const int count = *rc::gen::inRange(1, atMost + 1);
    for (int i = 0; i < count; ++i)
        wish << resource(*rc::gen::inRange(0, atMost + 2));
    return wish;
}

/// The finishing time of the best of all orders, by the server's own limits and a margin of 60 ms.
qint64 bestOfAllOrders(const Usage &usage, const QList<ResourceId> &wish)
{
    std::vector<ResourceId> order;
    for (const ResourceId &who : wish) {
        if (std::ranges::find(order, who) == order.end())
            order.push_back(who);
    }
    std::sort(order.begin(), order.end());
    qint64 best = std::numeric_limits<qint64>::max();
    do {
        qint64 free = usage.now.toMSecsSinceEpoch();
        qint64 last = 0;
        if (usage.lastLeft)
            free = std::max(free, *usage.lastLeft + 5'060);
        for (const ResourceId &who : order) {
            const bool isHeld = usage.lastTaken.contains(who);
            last = isHeld ? std::max(free, usage.lastTaken.value(who) + 180'060) : free;
            free = last + 5'060;
        }
        best = std::min(best, last);
    } while (std::next_permutation(order.begin(), order.end()));
    return best;
}

} // namespace

/// What is planned, done as planned.
class SnapshotPlanPropertyTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void serverRefusesNothingOfIt();
    void noOrderEndsSooner();
    void everyResourceIsInItOnce();
};

void SnapshotPlanPropertyTest::serverRefusesNothingOfIt()
{
    QVERIFY(rc::check([] {
        Usage usage;
        const SnapshotPlan plan = planSnapshots(usage.ledger, anyWish(30), usage.now);
        QDateTime before = usage.now;
        for (const PlannedRequest &request : plan.today + plan.later) {
            RC_ASSERT(request.at >= before);
            before = request.at;
            RC_ASSERT(usage.server.snapshot(request.resource, request.at.toMSecsSinceEpoch() + onItsWay())
                      == Answer::Taken);
        }
    }));
}

void SnapshotPlanPropertyTest::noOrderEndsSooner()
{
    QVERIFY(rc::check([] {
        const Usage usage(10'000);
        const QList<ResourceId> wish = anyWish(6);
        const SnapshotPlan plan = planSnapshots(usage.ledger, wish, usage.now);
        RC_ASSERT(plan.later.isEmpty());
        RC_ASSERT(plan.lastLeavesAt()->toMSecsSinceEpoch() == bestOfAllOrders(usage, wish));
    }));
}

void SnapshotPlanPropertyTest::everyResourceIsInItOnce()
{
    QVERIFY(rc::check([] {
        const Usage usage;
        const QList<ResourceId> wish = anyWish(30);
        const SnapshotPlan plan = planSnapshots(usage.ledger, wish, usage.now);
        QSet<ResourceId> planned;
        for (const PlannedRequest &request : plan.today + plan.later)
            planned.insert(request.resource);
        RC_ASSERT(planned == QSet<ResourceId>(wish.begin(), wish.end()));
        RC_ASSERT(planned.size() == plan.today.size() + plan.later.size());
        const int left = plan.quotaBefore.left();
        RC_ASSERT(plan.quotaLeftAfter >= left - int(plan.today.size()));
        RC_ASSERT(plan.today.size() >= std::min<qsizetype>(left, planned.size()));
    }));
}

SNAPDECK_TEST(SnapshotPlanPropertyTest)
#include "SnapshotPlanPropertyTest.moc"
