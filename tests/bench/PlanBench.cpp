// SPDX-License-Identifier: GPL-3.0-or-later
//
// How long the plan of many snapshots takes beside the obvious way to make one: let a ledger say again and
// again who may leave first. A ratio, since seconds depend on the machine. Then what a ledger with a full day
// in it answers, and what a line of 10,000 costs the window's loop at most. Not part of the test run: ninja
// snapdeck-plan-bench, in a release build.
#include "core/limits/SlotQueue.h"
#include "core/limits/SnapshotPlan.h"
#include "tests/support/ManualTime.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <functional>

namespace snapdeck {
namespace {

constexpr int fleetSize = 10'000;
constexpr int smallFleetSize = 1'000; ///< what the obvious way manages in a bearable time

const QDateTime noon = QDateTime::fromString(QStringLiteral("2026-11-22T12:00:00Z"), Qt::ISODate);

QList<ResourceId> resources(int count)
{
    QList<ResourceId> all;
    for (int number = 0; number < count; ++number)
        all << ResourceId(QStringLiteral("0123456789abcdef-%1").arg(number));
    return all;
}

double millisecondsFor(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

/// A day of snapshots, each with the events of its life; `count` of them.
RateLedger usedLedger(int count)
{
    RateLedger ledger;
    ledger.setPlanMemory(256LL * count);
    const QList<ResourceId> all = resources(count);
    QDateTime at = noon.addSecs(-24 * 3600);
    for (const ResourceId &resource : all) {
        ledger.noteSent(resource, at);
        ledger.noteLeft(resource, at, at.addMSecs(20));
        ledger.noteAccepted(resource);
        at = at.addMSecs(5'100);
    }
    return ledger;
}

void planOneByOne(RateLedger ledger, QList<ResourceId> waiting)
{
    QDateTime now = noon;
    while (!waiting.isEmpty()) {
        qsizetype first = 0;
        QDateTime soonest;
        for (qsizetype i = 0; i < waiting.size(); ++i) {
            const auto wait = ledger.waitFor(waiting.at(i), now);
            const QDateTime free = wait ? wait->until : now;
            if (!soonest.isValid() || free < soonest) {
                soonest = free;
                first = i;
            }
        }
        now = soonest;
        ledger.noteSent(waiting.takeAt(first), now);
    }
}

void measurePlan()
{
    const RateLedger ledger = usedLedger(fleetSize);
    const QList<ResourceId> few = resources(smallFleetSize);
    const double oneByOne = millisecondsFor([&] { planOneByOne(ledger, few); });
    const double planned = millisecondsFor([&] { (void)planSnapshots(ledger, few, noon); });
    std::printf("%6d, one by one   %9.2f ms\n", smallFleetSize, oneByOne);
    std::printf("%6d, planned      %9.2f ms  %.5f of it\n", smallFleetSize, planned, planned / oneByOne);
    const QList<ResourceId> many = resources(fleetSize);
    std::printf("%6d, planned      %9.2f ms\n", fleetSize,
                millisecondsFor([&] { (void)planSnapshots(ledger, many, noon); }));
}

void measureLedger()
{
    RateLedger ledger;
    std::printf("%6d x 3 events    %9.2f ms\n", fleetSize,
                millisecondsFor([&ledger] { ledger = usedLedger(fleetSize); }));
    const QList<ResourceId> all = resources(fleetSize);
    const double answers = millisecondsFor([&] {
        for (const ResourceId &resource : all) {
            (void)ledger.waitFor(resource, noon);
            (void)ledger.quota(noon);
        }
    });
    std::printf("%6d waits, quotas %9.2f ms\n", fleetSize, answers);
}

void measureQueue()
{
    test::ManualTime time(noon);
    RateLedger ledger = usedLedger(fleetSize);
    SlotQueue queue(ledger, time);
    std::vector<std::unique_ptr<QObject>> askers;
    int told = 0;
    const double asking = millisecondsFor([&] {
        for (const ResourceId &resource : resources(fleetSize)) {
            askers.push_back(std::make_unique<QObject>());
            queue.ask(
                askers.back().get(), {RequestKind::Snapshot, resource, QStringLiteral("fleet")},
                [](const QDateTime &) {}, [&told](const LimitWait &) { ++told; });
        }
    });
    std::printf("%6d asks          %9.2f ms\n", fleetSize, asking);
    double longest = 0;
    while (told < fleetSize - 1)
        longest = std::max(longest, millisecondsFor([&time] { time.advanceToNext(); }));
    std::printf("longest turn         %9.2f ms\n", longest);
}

} // namespace
} // namespace snapdeck

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    snapdeck::measurePlan();
    snapdeck::measureLedger();
    snapdeck::measureQueue();
    return 0;
}
