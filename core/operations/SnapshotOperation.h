// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/MachineOperation.h"
#include "core/operations/SnapshotMachine.h"
#include "core/operations/SnapshotStateCodec.h"

namespace snapdeck {

class RateLedger;
class SlotQueue;
class SquareCloudApi;
class SquareCloudCatalog;
struct CreateReply;

/// What operations on Square Cloud work with; all outlive them.
struct SquareCloudServices {
    SquareCloudApi &api;
    SquareCloudCatalog &catalog;
    RateLedger &ledger;
    SlotQueue &queue;
    Journal &journal;
    Time &time;
};

/// Carries out what the snapshot machine decides: waits for its slot, sends once, looks.
class SnapshotOperation final : public MachineOperation<snapshot::Machine>
{
public:
    /// `state`: of a new wish, its resource; of one from the journal, as it was written down.
    SnapshotOperation(const OperationIdentity &identity, snapshot::State state, SquareCloudServices services,
                      QObject *parent = nullptr);

    void start() override;
    /// When the plan has it leave: its patience with the limits counts from then. Before start().
    void setPlannedAt(const QDateTime &at) { m_plannedAt = at; }

private:
    void carryOut(const snapshot::Effect &effect) override;
    [[nodiscard]] std::optional<LedgerEvent> slot() const override;
    void giveSlotBack() override;
    void learn(const QList<LedgerEvent> &foreign) override;
    [[nodiscard]] QDateTime sendAt() const override { return state().slotAt; }
    void announceReady() override;

    void takeListing();
    void askSlot();
    void sendRequest();
    void takeReply(const CreateReply &reply);
    void takeLimit(const SnapshotLimited &limited);
    void look();

    SquareCloudServices m_services;
    QDateTime m_plannedAt;
};

} // namespace snapdeck
