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

/// The server counts from when it took the request, we from when it left: the difference is the way there.
constexpr qint64 marginMs = 250;

/// A listing shows a snapshot's own time, some minutes after the request that this ledger noted for it.
constexpr qint64 sameSnapshotSeconds = 45 * 60;

} // namespace

void RateLedger::setPlanMemory(qint64 megabytes)
{
    m_dailyLimit = static_cast<int>(std::clamp<qint64>(megabytes / 256, 0, 1'000'000) * 2);
}

QDateTime RateLedger::coolDownEnd(const ResourceId &resource) const
{
    QDateTime end = m_coolDownUntil.value(resource);
    for (const Sent &sent : m_sent) {
        const qint64 coolDown = sent.resource == resource ? resourceCoolDownMs : userCoolDownMs;
        const QDateTime until = sent.at.addMSecs(coolDown + marginMs);
        if (!end.isValid() || until > end)
            end = until;
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
    consider(LimitKind::CoolDown, coolDownEnd(resource));
    const Quota today = quota(now);
    if (today.limit > 0 && today.used >= today.limit && today.nextFreesAt)
        consider(LimitKind::DailyQuota, *today.nextFreesAt);
    consider(LimitKind::DailyQuota, m_quotaUntil);
    consider(LimitKind::AccountBlock, m_blockedUntil);
    return wait;
}

void RateLedger::noteSent(const ResourceId &resource, const QDateTime &at)
{
    m_sent.removeIf([&at](const Sent &old) { return old.at.secsTo(at) > windowSeconds + 60; });
    m_sent.append({resource, at});
}

void RateLedger::forget(const ResourceId &resource, const QDateTime &at)
{
    m_sent.removeIf([&](const Sent &sent) { return sent.resource == resource && sent.at == at; });
}

QDateTime RateLedger::explainCoolDown(const ResourceId &resource, const QDateTime &now)
{
    const QDateTime known = coolDownEnd(resource);
    // The sooner limit that explains it: first the 5 s of the user, which somebody else's request may have
    // started; refused again right after those, it can only be the 180 s of the resource.
    const int refusals = ++m_refusalsInARow[resource];
    const qint64 assumed = refusals == 1 ? userCoolDownMs : resourceCoolDownMs;
    const QDateTime until = now.addMSecs(assumed + marginMs);
    return known.isValid() && known > until ? known : until;
}

LimitWait RateLedger::noteRefused(const ResourceId &resource, LimitKind kind,
                                  const std::optional<QDateTime> &retryAt, const QDateTime &now)
{
    LimitWait wait{kind, retryAt.value_or(QDateTime())};
    switch (kind) {
    case LimitKind::CoolDown:
        if (!retryAt)
            wait.until = explainCoolDown(resource, now);
        m_coolDownUntil[resource] = wait.until;
        break;
    case LimitKind::DailyQuota: {
        const auto frees = quota(now).nextFreesAt;
        if (!retryAt)
            wait.until = frees && *frees > now ? *frees : now.addSecs(quotaRetrySeconds);
        m_quotaUntil = wait.until;
        break;
    }
    case LimitKind::AccountBlock:
        if (!retryAt)
            wait.until = now.addSecs(blockSeconds);
        m_blockedUntil = std::max(m_blockedUntil, wait.until);
        break;
    }
    return wait;
}

void RateLedger::learnTaken(const QList<QDateTime> &takenAt)
{
    m_learned = takenAt;
}

QList<QDateTime> RateLedger::countedSince(const QDateTime &start) const
{
    QList<QDateTime> counted;
    for (const Sent &sent : m_sent) {
        if (sent.at > start)
            counted.append(sent.at);
    }
    QList<QDateTime> unmatched = counted;
    for (const QDateTime &taken : m_learned) {
        if (taken <= start)
            continue;
        const auto own = std::find_if(unmatched.begin(), unmatched.end(), [&taken](const QDateTime &sentAt) {
            return sentAt.secsTo(taken) >= -5 && sentAt.secsTo(taken) <= sameSnapshotSeconds;
        });
        if (own != unmatched.end())
            unmatched.erase(own);
        else
            counted.append(taken);
    }
    std::sort(counted.begin(), counted.end());
    return counted;
}

Quota RateLedger::quota(const QDateTime &now) const
{
    const QList<QDateTime> counted = countedSince(now.addSecs(-windowSeconds));
    Quota quota{m_dailyLimit, static_cast<int>(counted.size()), std::nullopt};
    if (!counted.isEmpty()) {
        // With more used than allowed (a smaller plan since), one slot frees only when enough have left.
        const qsizetype surplus = m_dailyLimit > 0 ? std::max<qsizetype>(counted.size() - m_dailyLimit, 0) : 0;
        quota.nextFreesAt = counted.at(surplus).addSecs(windowSeconds).addMSecs(marginMs);
    }
    return quota;
}

} // namespace snapdeck
