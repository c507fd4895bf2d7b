// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/limits/RateLedger.h"

#include <algorithm>

namespace snapdeck {

namespace {

constexpr qint64 userCoolDownMs = 5'000;
constexpr qint64 resourceCoolDownMs = 180'000;
constexpr qint64 windowSeconds = 24 * 3600;
constexpr qint64 blockSeconds = 30 * 60;
constexpr qint64 quotaRetrySeconds = 3600; ///< where nothing tells when the next one frees up

/// The server counts from when it took the request, we from when it left: the first of two may have been on
/// its way for longer than the second.
constexpr qint64 marginMs = 1'000;

/// A listing shows a snapshot's own time, some minutes after the request that this ledger noted for it.
constexpr qint64 sameSnapshotSeconds = 45 * 60;

/// Further ahead of "now" than this, a time was noted before the clock was set back.
constexpr qint64 clockToleranceSeconds = 60;

bool isNotedAfter(const QDateTime &notedAt, const QDateTime &now)
{
    return now.secsTo(notedAt) > clockToleranceSeconds;
}

void delayUntil(QDateTime &end, const QDateTime &until)
{
    if (until.isValid() && (!end.isValid() || until > end))
        end = until;
}

/// 5 s after the first refusal, twice as long after each further one, 180 s at most.
qint64 shortestWaitMs(int refusals)
{
    return std::min(userCoolDownMs << std::clamp(refusals - 1, 0, 6), resourceCoolDownMs) + marginMs;
}

} // namespace

void RateLedger::setPlanMemory(qint64 megabytes)
{
    const int limit = static_cast<int>(std::clamp<qint64>(megabytes / 256, 0, 1'000'000) * 2);
    if (m_dailyLimit > 0 && limit > m_dailyLimit)
        m_quota = {};
    m_dailyLimit = limit;
}

QDateTime RateLedger::endOf(const Hold &hold, const QDateTime &now)
{
    return isNotedAfter(hold.notedAt, now) ? QDateTime() : hold.until;
}

RateLedger::Hold &RateLedger::holdOf(LimitKind kind, const ResourceId &resource)
{
    if (kind == LimitKind::CoolDown)
        return m_coolDown[resource];
    return kind == LimitKind::DailyQuota ? m_quota : m_block;
}

QDateTime RateLedger::coolDownEnd(const ResourceId &resource, const QDateTime &now) const
{
    QDateTime end = endOf(m_coolDown.value(resource), now);
    for (const Sent &sent : m_sent) {
        if (isNotedAfter(sent.at, now))
            continue;
        const bool holdsResource = sent.taken && sent.resource == resource;
        delayUntil(end, sent.at.addMSecs((holdsResource ? resourceCoolDownMs : userCoolDownMs) + marginMs));
    }
    return end;
}

std::optional<LimitWait> RateLedger::waitFor(const ResourceId &resource, const QDateTime &now) const
{
    std::optional<LimitWait> wait;
    const auto consider = [&](LimitKind kind, const QDateTime &until) {
        if (until.isValid() && until > now && (!wait || until > wait->until))
            wait = LimitWait{kind, until};
    };
    consider(LimitKind::CoolDown, coolDownEnd(resource, now));
    const Quota today = quota(now);
    if (today.limit > 0 && today.used >= today.limit && today.nextFreesAt)
        consider(LimitKind::DailyQuota, *today.nextFreesAt);
    consider(LimitKind::DailyQuota, endOf(m_quota, now));
    consider(LimitKind::AccountBlock, endOf(m_block, now));
    return wait;
}

std::optional<QDateTime> RateLedger::blockedUntil(const QDateTime &now) const
{
    const QDateTime until = endOf(m_block, now);
    return until.isValid() && until > now ? std::optional(until) : std::nullopt;
}

void RateLedger::noteSent(const ResourceId &resource, const QDateTime &at)
{
    m_sent.removeIf([&at](const Sent &old) {
        return old.at.secsTo(at) > windowSeconds + sameSnapshotSeconds || isNotedAfter(old.at, at);
    });
    m_sent.append({resource, at});
}

void RateLedger::noteAccepted(const ResourceId &resource)
{
    m_refusalsInARow.remove(resource);
}

void RateLedger::noteNotTaken(const ResourceId &resource, const QDateTime &at)
{
    for (Sent &sent : m_sent) {
        if (sent.resource == resource && sent.at == at)
            sent.taken = false;
    }
}

void RateLedger::forget(const ResourceId &resource, const QDateTime &at)
{
    m_sent.removeIf([&](const Sent &sent) { return sent.resource == resource && sent.at == at; });
}

QDateTime RateLedger::assumedEnd(LimitKind kind, int refusals, const QDateTime &now) const
{
    switch (kind) {
    case LimitKind::CoolDown:
        // The sooner limit that explains it: first the 5 s of the user, which somebody else's request may
        // have started; refused again right after those, it can only be the 180 s of the resource.
        return now.addMSecs((refusals == 1 ? userCoolDownMs : resourceCoolDownMs) + marginMs);
    case LimitKind::DailyQuota: {
        const auto frees = quota(now).nextFreesAt;
        return frees && *frees > now ? *frees : now.addSecs(quotaRetrySeconds);
    }
    case LimitKind::AccountBlock:
        break;
    }
    return now.addSecs(blockSeconds);
}

LimitWait RateLedger::noteRefused(const ResourceId &resource, LimitKind kind,
                                  const std::optional<QDateTime> &retryAt, const QDateTime &now)
{
    const int refusals = ++m_refusalsInARow[resource];
    QDateTime until = retryAt ? *retryAt : assumedEnd(kind, refusals, now);
    delayUntil(until, now.addMSecs(shortestWaitMs(refusals)));
    if (kind == LimitKind::CoolDown)
        delayUntil(until, coolDownEnd(resource, now));
    Hold &hold = holdOf(kind, resource);
    delayUntil(until, endOf(hold, now));
    hold = {now, until};
    return {kind, until};
}

void RateLedger::learnTaken(QList<QDateTime> takenAt)
{
    m_learned = std::move(takenAt);
    std::sort(m_learned.begin(), m_learned.end());
}

/// Ascending. Both lists ascend, so giving every learned snapshot the first request that fits leaves no pair
/// unmatched that could have been one.
QList<QDateTime> RateLedger::countedAt(const QDateTime &now) const
{
    const QDateTime start = now.addSecs(-windowSeconds);
    QList<QDateTime> own;
    for (const Sent &sent : m_sent) {
        if (sent.taken && !isNotedAfter(sent.at, now))
            own.append(sent.at);
    }
    std::sort(own.begin(), own.end());
    QList<QDateTime> unmatched = own;
    QList<QDateTime> counted = own;
    for (const QDateTime &taken : m_learned) {
        const auto same = std::find_if(unmatched.begin(), unmatched.end(), [&taken](const QDateTime &sentAt) {
            return sentAt.secsTo(taken) >= -5 && sentAt.secsTo(taken) <= sameSnapshotSeconds;
        });
        if (same != unmatched.end())
            unmatched.erase(same);
        else
            counted.append(taken);
    }
    counted.removeIf([&start](const QDateTime &at) { return at <= start; });
    std::sort(counted.begin(), counted.end());
    return counted;
}

Quota RateLedger::quota(const QDateTime &now) const
{
    const QList<QDateTime> counted = countedAt(now);
    Quota quota{m_dailyLimit, static_cast<int>(counted.size()), std::nullopt};
    if (!counted.isEmpty()) {
        // With more used than allowed (a smaller plan since), one slot frees only when enough have left.
        const qsizetype surplus
            = m_dailyLimit > 0 ? std::max<qsizetype>(counted.size() - m_dailyLimit, 0) : 0;
        const QDateTime leaves = std::min(counted.at(surplus), now).addSecs(windowSeconds);
        quota.nextFreesAt = leaves.addMSecs(marginMs);
    }
    return quota;
}

} // namespace snapdeck
