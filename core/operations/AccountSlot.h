// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/limits/LedgerEvent.h"

#include <QList>

namespace snapdeck {

class RateLedger;
class SlotQueue;

/// What becomes of the slot that one request has in its account's limits. `at` names the slot.
class AccountSlot
{
public:
    /// Both outlive it.
    AccountSlot(RateLedger &ledger, SlotQueue &queue, RequestKind request, ResourceId resource);

    /// As it is written down, together with the intent that takes it.
    [[nodiscard]] LedgerEvent taken(const QDateTime &at) const;
    /// It was never written down, so no other program knows of it.
    void release(const QDateTime &at);
    /// It was written down, and the request never left.
    void giveBack(const QDateTime &at);
    /// Whether the request may still leave at `now`, though its slot was earlier: others may have left since.
    [[nodiscard]] bool isGoodAt(const QDateTime &now, const QDateTime &at) const;
    void noteLeft(const QDateTime &at, const QDateTime &leftAt);
    /// Other programs have used the account.
    void learn(const QList<LedgerEvent> &foreign);

private:
    [[nodiscard]] LedgerEvent event(LedgerEvent::Kind kind, const QDateTime &at) const;

    RateLedger &m_ledger;
    SlotQueue &m_queue;
    RequestKind m_request;
    ResourceId m_resource;
};

} // namespace snapdeck
