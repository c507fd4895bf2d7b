// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/limits/RateLedger.h"

#include "core/limits/LimitRules.h"

#include <algorithm>

namespace snapdeck {

using namespace limit_rules;

namespace {

/// Of several limits the one that ends last.
class LongestWait
{
public:
    explicit LongestWait(qint64 now)
        : m_until(now)
    {
    }
    void consider(LimitKind kind, qint64 until)
    {
        if (until <= m_until)
            return;
        m_until = until;
        m_wait = LimitWait{kind, {}};
    }
    [[nodiscard]] std::optional<LimitWait> get() const
    {
        return m_wait ? std::optional(LimitWait{m_wait->kind, toTime(m_until)}) : std::nullopt;
    }

private:
    qint64 m_until;
    std::optional<LimitWait> m_wait;
};

} // namespace

bool operator==(const RateLedger &a, const RateLedger &b)
{
    return a.m_snapshots == b.m_snapshots && a.m_restores == b.m_restores && a.m_quota == b.m_quota
        && a.m_block == b.m_block && a.m_margin == b.m_margin;
}

RateLedger::Track &RateLedger::track(RequestKind request)
{
    return request == RequestKind::Snapshot ? m_snapshots : m_restores;
}

const RateLedger::Track &RateLedger::track(RequestKind request) const
{
    return request == RequestKind::Snapshot ? m_snapshots : m_restores;
}

qint64 RateLedger::Hold::endAt(qint64 now) const
{
    return notedAt > now + clockToleranceMs ? 0 : until;
}

qint64 RateLedger::marginMs() const
{
    return marginsMs[m_margin];
}

std::chrono::milliseconds RateLedger::spacing(RequestKind request) const
{
    return std::chrono::milliseconds(coolDowns(request).accountMs + marginMs());
}

qint64 RateLedger::accountCoolDownEnd(RequestKind request, qint64 now) const
{
    const Track &own = track(request);
    const auto last = own.sent.lastLeft(now + clockToleranceMs);
    const qint64 paced = last ? *last + spacing(request).count() : 0;
    const bool refusalsHoldAll = request == RequestKind::Restore; // noted under no resource
    return refusalsHoldAll ? std::max(paced, own.coolDown.value({}).endAt(now)) : paced;
}

qint64 RateLedger::resourceCoolDownEnd(RequestKind request, const ResourceId &resource, qint64 now) const
{
    if (request == RequestKind::Restore)
        return 0;
    const auto last = m_snapshots.sent.lastTaken(resource, now + clockToleranceMs);
    const qint64 paced = last ? last->leftAt + coolDowns(request).resourceMs + marginMs() : 0;
    return std::max(paced, m_snapshots.coolDown.value(resource).endAt(now));
}

std::optional<LimitWait> RateLedger::paceWait(const QDateTime &now, RequestKind request) const
{
    const qint64 moment = now.toMSecsSinceEpoch();
    LongestWait wait(moment);
    wait.consider(LimitKind::CoolDown, accountCoolDownEnd(request, moment));
    wait.consider(LimitKind::AccountBlock, m_block.endAt(moment));
    return wait.get();
}

std::optional<LimitWait> RateLedger::accountWait(const QDateTime &now, RequestKind request) const
{
    const qint64 moment = now.toMSecsSinceEpoch();
    LongestWait wait(moment);
    wait.consider(LimitKind::CoolDown, accountCoolDownEnd(request, moment));
    const bool isCounted = request == RequestKind::Snapshot && m_quota.limit() > 0;
    if (isCounted && m_quota.used(moment) >= m_quota.limit())
        wait.consider(LimitKind::DailyQuota, m_quota.nextFreesAt(moment).value_or(0));
    wait.consider(LimitKind::DailyQuota, track(request).quota.endAt(moment));
    wait.consider(LimitKind::AccountBlock, m_block.endAt(moment));
    return wait.get();
}

std::optional<LimitWait> RateLedger::resourceWait(const ResourceId &resource, const QDateTime &now,
                                                  RequestKind request) const
{
    const qint64 moment = now.toMSecsSinceEpoch();
    LongestWait wait(moment);
    wait.consider(LimitKind::CoolDown, resourceCoolDownEnd(request, resource, moment));
    return wait.get();
}

std::optional<LimitWait> RateLedger::waitFor(const ResourceId &resource, const QDateTime &now,
                                             RequestKind request) const
{
    const auto account = accountWait(now, request);
    const auto own = resourceWait(resource, now, request);
    return own && (!account || own->until > account->until) ? own : account;
}

QList<QDateTime> RateLedger::requestsAfter(const ResourceId &resource, const QDateTime &slotAt) const
{
    QList<QDateTime> left;
    for (const SentRequest &later : m_snapshots.sent.takenAfter(resource, slotAt.toMSecsSinceEpoch()))
        left.append(toTime(later.leftAt));
    return left;
}

std::optional<QDateTime> RateLedger::blockedUntil(const QDateTime &now) const
{
    const qint64 moment = now.toMSecsSinceEpoch();
    const qint64 until = m_block.endAt(moment);
    return until > moment ? std::optional(toTime(until)) : std::nullopt;
}

std::optional<QDateTime> RateLedger::quotaRefusedUntil(const QDateTime &now, RequestKind request) const
{
    const qint64 moment = now.toMSecsSinceEpoch();
    const qint64 until = track(request).quota.endAt(moment);
    return until > moment ? std::optional(toTime(until)) : std::nullopt;
}

Quota RateLedger::quota(const QDateTime &now) const
{
    const qint64 moment = now.toMSecsSinceEpoch();
    Quota quota{m_quota.limit(), m_quota.used(moment), std::nullopt};
    if (const auto frees = m_quota.nextFreesAt(moment))
        quota.nextFreesAt = toTime(*frees);
    return quota;
}

} // namespace snapdeck
