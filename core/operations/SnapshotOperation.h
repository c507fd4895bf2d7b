// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/AccountSlot.h"
#include "core/operations/MachineOperation.h"
#include "core/operations/SnapshotMachine.h"
#include "core/operations/SnapshotStateCodec.h"

namespace snapdeck {

class RateLedger;
class SlotQueue;
class SnapshotClaims;
class SquareCloudApi;
class SquareCloudCatalog;
struct CreateReply;

/// What operations on Square Cloud work with; all outlive them.
struct SquareCloudServices {
    SquareCloudApi &api;
    SquareCloudCatalog &catalog;
    RateLedger &ledger;
    SlotQueue &queue;
    SnapshotClaims &claims;
    Journal &journal;
    Time &time;
    Alarms &alarms;
};

/// Carries out what the snapshot machine decides: waits for its slot, sends once, looks.
class SnapshotOperation final : public MachineOperation<snapshot::Machine>
{
public:
    /// `state`: of a new wish, its resource; of one from the journal, as it was written down.
    SnapshotOperation(const OperationIdentity &identity, snapshot::State state, SquareCloudServices services,
                      QObject *parent = nullptr);

    void start() override;
    /// Somebody has read this resource's listing: it may show the end of our wait, or what a 200 left unsaid.
    void takeListing();
    /// When the plan has it leave: its patience with the limits counts from then. Before start().
    void setPlannedAt(const QDateTime &at) { m_plannedAt = at; }

private:
    void carryOut(const snapshot::Effect &effect) override;
    [[nodiscard]] std::optional<LedgerEvent> slot() const override { return m_slot.taken(state().slotAt); }
    void releaseSlot() override { m_slot.release(state().slotAt); }
    void giveSlotBack() override { m_slot.giveBack(state().slotAt); }
    [[nodiscard]] bool isSlotGood() const override { return m_slot.isGoodAt(now(), state().slotAt); }
    void learn(const QList<LedgerEvent> &foreign) override { m_slot.learn(foreign); }
    [[nodiscard]] QDateTime sendAt() const override { return state().slotAt; }
    void announceReady() override;

    void see(const QList<Snapshot> &listed);
    void askSlot();
    void sendRequest();
    void takeReply(const CreateReply &reply);
    void takeLimit(const SnapshotLimited &limited);
    void look();

    SquareCloudServices m_services;
    AccountSlot m_slot;
    QDateTime m_plannedAt;
};

} // namespace snapdeck
