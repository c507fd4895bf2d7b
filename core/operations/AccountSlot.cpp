// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/AccountSlot.h"

#include "core/limits/SlotQueue.h"

namespace snapdeck {

AccountSlot::AccountSlot(RateLedger &ledger, SlotQueue &queue, RequestKind request, ResourceId resource)
    : m_ledger(ledger)
    , m_queue(queue)
    , m_request(request)
    , m_resource(std::move(resource))
{
}

LedgerEvent AccountSlot::event(LedgerEvent::Kind kind, const QDateTime &at) const
{
    LedgerEvent made;
    made.kind = kind;
    made.request = m_request;
    made.resource = m_resource;
    made.at = at;
    return made;
}

LedgerEvent AccountSlot::taken(const QDateTime &at) const
{
    return event(LedgerEvent::Kind::Sent, at);
}

void AccountSlot::release(const QDateTime &at)
{
    // Not recorded: another program may have taken the very same slot, and its request did leave.
    m_ledger.apply(event(LedgerEvent::Kind::NeverLeft, at));
    m_queue.reconsider();
}

void AccountSlot::giveBack(const QDateTime &at)
{
    m_ledger.forget(m_resource, at, m_request);
    m_queue.reconsider();
}

bool AccountSlot::isGoodAt(const QDateTime &now, const QDateTime &at) const
{
    RateLedger others = m_ledger;
    others.setRecorder({});
    others.apply(event(LedgerEvent::Kind::NeverLeft, at));
    return !others.waitFor(m_resource, now, m_request);
}

void AccountSlot::noteLeft(const QDateTime &at, const QDateTime &leftAt)
{
    m_ledger.noteLeft(m_resource, at, leftAt, m_request);
}

void AccountSlot::learn(const QList<LedgerEvent> &foreign)
{
    for (const LedgerEvent &happened : foreign)
        m_ledger.apply(happened);
    m_queue.reconsider();
}

} // namespace snapdeck
