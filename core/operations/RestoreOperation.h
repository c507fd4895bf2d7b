// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/MachineOperation.h"
#include "core/operations/RestoreMachine.h"
#include "core/operations/RestoreStateCodec.h"
#include "core/operations/SnapshotOperation.h"

namespace snapdeck {

struct RestoreReply;

/// A restore that somebody has confirmed by hand: it replaces what the resource is now.
struct RestoreWish {
    Resource resource;
    Snapshot snapshot; ///< what it shall be again
    bool safeguard = true; ///< a snapshot of what it is now comes first, and is waited for until it is listed
};

/// Carries out what the restore machine decides: has the safety snapshot taken, waits for its slot, sends
/// once, looks at the resource afterwards.
class RestoreOperation final : public MachineOperation<restore::Machine>
{
public:
    /// Finds the operation of that id, or starts one that takes a snapshot under it; nullptr where there is
    /// one that cannot be read any more.
    using TakeSafety = std::function<Operation *(const OperationId &id, const Resource &resource)>;

    RestoreOperation(const OperationIdentity &identity, restore::State state, SquareCloudServices services,
                     TakeSafety takeSafety, QObject *parent = nullptr);

    void start() override;

private:
    void carryOut(const restore::Effect &effect) override;
    [[nodiscard]] std::optional<LedgerEvent> slot() const override { return m_slot.taken(state().slotAt); }
    void releaseSlot() override { m_slot.release(state().slotAt); }
    void giveSlotBack() override { m_slot.giveBack(state().slotAt); }
    [[nodiscard]] bool isSlotGood() const override { return m_slot.isGoodAt(now(), state().slotAt); }
    void learn(const QList<LedgerEvent> &foreign) override { m_slot.learn(foreign); }
    [[nodiscard]] QDateTime sendAt() const override { return state().slotAt; }
    void announceReady() override;

    void followSafety();
    void takeSafetysState();
    void lookForSafety();
    void askSlot();
    void sendRequest();
    void takeReply(const RestoreReply &reply);
    void lookAtStatus();

    SquareCloudServices m_services;
    AccountSlot m_slot;
    TakeSafety m_takeSafety;
    bool m_isLookedFor = false; ///< the safety snapshot, in the listing
    Operation *m_safety = nullptr; ///< of the same list, which outlives us both
};

} // namespace snapdeck
