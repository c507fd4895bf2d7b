// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/limits/LimitRules.h"
#include "core/limits/RateLedger.h"

#include <algorithm>
#include <limits>

namespace snapdeck {

using namespace limit_rules;

namespace {

/// One row of refusals and one hold for all restores, since their limit is the account's.
ResourceId keyOf(RequestKind request, const ResourceId &resource)
{
    return request == RequestKind::Restore ? ResourceId() : resource;
}

/// (memory / 256) × 2; a million steps are more than any plan has.
int allowanceOf(qint64 megabytes)
{
    return static_cast<int>(std::clamp<qint64>(megabytes / 256, 0, 1'000'000) * 2);
}

LedgerEvent eventOf(LedgerEvent::Kind kind, RequestKind request, const ResourceId &resource,
                    const QDateTime &at, const QDateTime &until = {})
{
    LedgerEvent event;
    event.kind = kind;
    event.request = request;
    event.resource = resource;
    event.at = at;
    event.until = until;
    return event;
}

} // namespace

void RateLedger::learnTaken(const QList<QDateTime> &takenAt)
{
    std::vector<qint64> moments;
    for (const QDateTime &taken : takenAt)
        moments.push_back(taken.toMSecsSinceEpoch());
    m_quota.learn(std::move(moments));
}

void RateLedger::record(const LedgerEvent &event)
{
    apply(event);
    if (m_recorder)
        m_recorder(event);
}

void RateLedger::setPlanMemory(qint64 megabytes)
{
    LedgerEvent event;
    event.kind = LedgerEvent::Kind::PlanMemory;
    event.planMemoryMb = megabytes;
    if (allowanceOf(megabytes) != m_quota.limit()) // it is read again and again
        record(event);
}

void RateLedger::noteSent(const ResourceId &resource, const QDateTime &at, RequestKind request)
{
    record(eventOf(LedgerEvent::Kind::Sent, request, resource, at));
}

void RateLedger::noteLeft(const ResourceId &resource, const QDateTime &slotAt, const QDateTime &leftAt,
                          RequestKind request)
{
    record(eventOf(LedgerEvent::Kind::Left, request, resource, slotAt, leftAt));
}

void RateLedger::noteNotTaken(const ResourceId &resource, const QDateTime &at, RequestKind request)
{
    record(eventOf(LedgerEvent::Kind::NotTaken, request, resource, at));
}

void RateLedger::forget(const ResourceId &resource, const QDateTime &at, RequestKind request)
{
    record(eventOf(LedgerEvent::Kind::NeverLeft, request, resource, at));
}

/// Dated by its slot, so that it stays with the request in a journal that drops what is old.
void RateLedger::noteAccepted(const ResourceId &resource, RequestKind request)
{
    const auto last = track(request).sent.last(resource, std::numeric_limits<qint64>::max());
    const QDateTime slot = last ? toTime(last->slotAt) : QDateTime();
    record(eventOf(LedgerEvent::Kind::Accepted, request, resource, slot));
}

/// The cool-down's own length after the first refusal, twice as long after each further one, 180 s at most.
qint64 RateLedger::shortestWaitMs(RequestKind request, int refusals) const
{
    const qint64 doubled = coolDowns(request).accountMs << std::clamp(refusals - 1, 0, 6);
    return std::min(doubled, longestCoolDownMs) + marginMs();
}

qint64 RateLedger::assumedEnd(RequestKind request, LimitKind limit, int refusals, qint64 now) const
{
    switch (limit) {
    case LimitKind::CoolDown: {
        // The sooner limit that explains it: first the account's, which somebody else's request may have
        // started; refused again right after that, it can only be the resource's.
        const auto [accountMs, resourceMs] = coolDowns(request);
        return now + (refusals == 1 ? accountMs : std::max(accountMs, resourceMs)) + marginMs();
    }
    case LimitKind::DailyQuota: {
        const auto frees = m_quota.nextFreesAt(now);
        return frees && *frees > now ? *frees : now + quotaRetryMs;
    }
    case LimitKind::AccountBlock:
        break;
    }
    return now + blockMs;
}

LimitWait RateLedger::noteRefused(const ResourceId &resource, LimitKind limit,
                                  const std::optional<QDateTime> &retryAt, const QDateTime &now,
                                  RequestKind request)
{
    const qint64 moment = now.toMSecsSinceEpoch();
    const int refusals = track(request).refusalsInARow.value(keyOf(request, resource)) + 1;
    const qint64 told = retryAt ? retryAt->toMSecsSinceEpoch() : assumedEnd(request, limit, refusals, moment);
    const qint64 until = std::clamp(told, moment + shortestWaitMs(request, refusals), moment + windowMs);
    LedgerEvent refused = eventOf(LedgerEvent::Kind::Refused, request, resource, now, toTime(until));
    refused.limit = limit;
    record(refused);
    qint64 end = std::max(until, holdOf(refused).endAt(moment));
    if (limit == LimitKind::CoolDown)
        end = std::max(
            {end, accountCoolDownEnd(request, moment), resourceCoolDownEnd(request, resource, moment)});
    return {limit, toTime(end)};
}

RateLedger::Hold &RateLedger::holdOf(const LedgerEvent &refused)
{
    if (refused.limit == LimitKind::AccountBlock)
        return m_block;
    Track &own = track(refused.request);
    return refused.limit == LimitKind::DailyQuota ? own.quota
                                                  : own.coolDown[keyOf(refused.request, refused.resource)];
}

void RateLedger::apply(const LedgerEvent &event)
{
    Track &own = track(event.request);
    switch (event.kind) {
    case LedgerEvent::Kind::Sent:
        takeSent(event);
        break;
    case LedgerEvent::Kind::Left:
        takeLeft(event);
        break;
    case LedgerEvent::Kind::Accepted:
        own.refusalsInARow.remove(keyOf(event.request, event.resource));
        break;
    case LedgerEvent::Kind::NotTaken:
    case LedgerEvent::Kind::NeverLeft:
        takeBack(event);
        break;
    case LedgerEvent::Kind::Refused:
        takeRefused(event);
        break;
    case LedgerEvent::Kind::PlanMemory:
        takePlan(event.planMemoryMb);
        break;
    }
}

void RateLedger::takeSent(const LedgerEvent &sent)
{
    const qint64 slot = sent.at.toMSecsSinceEpoch();
    const qint64 oldest = slot - windowMs - listedAfterMs;
    const qint64 newest = slot + clockToleranceMs;
    track(sent.request).sent.prune(oldest, newest);
    const bool isNew = track(sent.request).sent.add(sent.resource, slot);
    if (sent.request != RequestKind::Snapshot)
        return;
    m_quota.prune(oldest, newest);
    if (isNew)
        m_quota.add(slot);
}

void RateLedger::takeLeft(const LedgerEvent &left)
{
    const qint64 leftAt = left.until.toMSecsSinceEpoch();
    const auto before = track(left.request).sent.leave(left.resource, left.at.toMSecsSinceEpoch(), leftAt);
    if (left.request == RequestKind::Snapshot && before && before->taken) {
        m_quota.remove(before->leftAt);
        m_quota.add(leftAt);
    }
}

void RateLedger::takeBack(const LedgerEvent &event)
{
    const qint64 slot = event.at.toMSecsSinceEpoch();
    SentRequests &sent = track(event.request).sent;
    const auto before = event.kind == LedgerEvent::Kind::NeverLeft ? sent.remove(event.resource, slot)
                                                                   : sent.setNotTaken(event.resource, slot);
    if (event.request == RequestKind::Snapshot && before && before->taken)
        m_quota.remove(before->leftAt);
}

void RateLedger::takeRefused(const LedgerEvent &refused)
{
    const qint64 at = refused.at.toMSecsSinceEpoch();
    const qint64 until = refused.until.toMSecsSinceEpoch();
    ++track(refused.request).refusalsInARow[keyOf(refused.request, refused.resource)];
    Hold &hold = holdOf(refused);
    if (hold.endAt(at) < until) // the one that ends later stays as it was noted
        hold = {at, until};
    if (m_margin + 1 < marginsMs.size() && refused.limit == LimitKind::CoolDown
        && ownPaceWasTooClose(refused))
        ++m_margin;
}

/// Whether the refused request followed one of ours so closely that the widest margin would have helped.
/// After a longer time it was somebody else's request, which no margin of ours keeps away.
bool RateLedger::ownPaceWasTooClose(const LedgerEvent &refused) const
{
    const SentRequests &sent = track(refused.request).sent;
    const auto own = sent.last(refused.resource, refused.at.toMSecsSinceEpoch());
    if (!own)
        return false;
    const auto tooClose = [&own](const std::optional<qint64> &before, qint64 coolDownMs) {
        const qint64 gap = before ? own->leftAt - *before : 0;
        return gap >= coolDownMs && gap < coolDownMs + marginsMs.back();
    };
    const auto [accountMs, resourceMs] = coolDowns(refused.request);
    const auto same = sent.lastTaken(refused.resource, own->leftAt - 1);
    return tooClose(sent.lastLeft(own->leftAt - 1), accountMs)
        || (same && resourceMs > 0 && tooClose(same->leftAt, resourceMs));
}

void RateLedger::takePlan(qint64 megabytes)
{
    const int limit = allowanceOf(megabytes);
    if (m_quota.limit() > 0 && limit > m_quota.limit())
        m_snapshots.quota = {};
    m_quota.setLimit(limit);
}

} // namespace snapdeck
