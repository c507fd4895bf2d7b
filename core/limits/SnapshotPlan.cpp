// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/limits/SnapshotPlan.h"

#include "core/limits/LimitRules.h"
#include "core/limits/SlotPlanner.h"

#include <QSet>

#include <algorithm>

namespace snapdeck {

using namespace limit_rules;

namespace {

/// Who waits longer than this for quota alone does not leave today. Less is the trickle of a day whose
/// snapshots were taken at this time yesterday.
constexpr qint64 quotaPatienceMs = 10LL * 60 * 1000;

QList<ResourceId> withoutRepeats(const QList<ResourceId> &resources)
{
    QSet<ResourceId> known;
    known.reserve(resources.size());
    QList<ResourceId> once;
    once.reserve(resources.size());
    for (const ResourceId &resource : resources) {
        const qsizetype before = known.size();
        known.insert(resource);
        if (known.size() > before)
            once.append(resource);
    }
    return once;
}

/// Of the day's allowance, once the last of `leaving` has left.
int leftAfter(const Quota &before, const std::vector<qint64> &counted, const std::vector<qint64> &leaving)
{
    if (before.limit == 0 || leaving.empty())
        return before.left();
    const qint64 windowStart = leaving.back() - windowMs;
    const auto counts = [windowStart](qint64 moment) { return moment > windowStart; };
    const auto used = std::ranges::count_if(counted, counts) + std::ranges::count_if(leaving, counts);
    return static_cast<int>(std::max<qint64>(before.limit - used, 0));
}

} // namespace

SnapshotPlan planSnapshots(const RateLedger &ledger, const QList<ResourceId> &resources, const QDateTime &now)
{
    SnapshotPlan plan;
    plan.quotaBefore = ledger.quota(now);
    const QList<ResourceId> wished = withoutRepeats(resources);
    const slots_of_account::Pace pace = slots_of_account::paceOf(ledger, RequestKind::Snapshot, now);
    if (pace.unknownUntil) {
        for (const ResourceId &resource : wished)
            plan.later.append({resource, {}});
        plan.quotaLeftAfter = plan.quotaBefore.left();
        return plan;
    }
    std::vector<qint64> heldUntil;
    heldUntil.reserve(static_cast<size_t>(wished.size()));
    for (const ResourceId &resource : wished) {
        const auto wait = ledger.resourceWait(resource, now, RequestKind::Snapshot);
        heldUntil.push_back(wait ? wait->until.toMSecsSinceEpoch() : 0);
    }
    std::vector<qint64> leaving;
    for (const slots_of_account::Slot &slot : slots_of_account::assign(pace, heldUntil)) {
        const PlannedRequest request{wished.at(static_cast<qsizetype>(slot.index)), toTime(slot.at)};
        if (!plan.later.isEmpty() || slot.quotaWaitMs > quotaPatienceMs) {
            plan.later.append(request);
            continue;
        }
        plan.today.append(request);
        leaving.push_back(slot.at);
    }
    plan.quotaLeftAfter = leftAfter(plan.quotaBefore, pace.counted, leaving);
    return plan;
}

} // namespace snapdeck
