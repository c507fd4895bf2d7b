// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Time.h"
#include "core/operations/Operation.h"
#include "core/operations/SnapshotMachine.h"

namespace snapdeck {

class RateLedger;
class SquareCloudApi;
class SquareCloudCatalog;
struct CreateReply;

/// Carries out what the snapshot machine decides: asks the ledger, sends, looks, waits.
class SnapshotOperation final : public Operation
{
    Q_OBJECT
public:
    struct Services { ///< all outlive the operation
        SquareCloudApi &api;
        SquareCloudCatalog &catalog;
        RateLedger &ledger;
        Time &time;
    };

    SnapshotOperation(OperationId id, AccountName account, const Resource &resource, Services services,
                      QObject *parent = nullptr);

    void start() override;
    void cancel() override;

private:
    void handle(const snapshot::Event &event);
    void complete(const snapshot::Listed &listed);
    void carryOut(const snapshot::Effect &effect);
    void askSlot();
    void sendRequest();
    void takeReply(const CreateReply &reply);
    void takeLimit(const SnapshotLimited &limited);
    void look();
    void wakeAt(const QDateTime &when);
    void refreshView();
    void announceReady() override;

    Services m_services;
    snapshot::State m_state;
    OperationView m_base; ///< what never changes
    quint64 m_lastWake = 0;
    QDateTime m_slotTakenAt;
};

} // namespace snapdeck
