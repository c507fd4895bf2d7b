// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/limits/SnapshotPlan.h"
#include "core/operations/OperationList.h"
#include "core/operations/RestoreOperation.h"
#include "core/operations/SnapshotBatch.h"

#include <memory>

namespace snapdeck {

/// Makes, starts and, after a restart, takes over the operations of one Square Cloud account. GUI thread.
class SquareCloudOperations final : public QObject
{
    Q_OBJECT
public:
    SquareCloudOperations(AccountName account, SquareCloudServices services, QObject *parent = nullptr);

    [[nodiscard]] OperationList &list() { return m_list; }
    [[nodiscard]] const QList<SnapshotBatch *> &batches() const { return m_batches; }
    [[nodiscard]] SnapshotBatch *batch(const QString &id) const;
    /// Its batch is paused and it has not been sent: it waits until somebody resumes the batch.
    [[nodiscard]] bool isPaused(const OperationView &view) const;
    [[nodiscard]] int pausedCount() const;

    Operation *takeSnapshot(const Resource &resource);
    [[nodiscard]] SnapshotPlan plan(const QList<Resource> &resources) const;
    SnapshotBatch *takeSnapshots(const QList<Resource> &resources);
    Operation *restore(const RestoreWish &wish);
    /// Takes over what no living program works on, and goes on with it; recovered() tells when it has, or why
    /// nothing could be taken over. May be called again.
    void recover(const QList<OperationId> &only);
    /// One that ended in an earlier run, so that it can be looked for again: it does nothing by itself. The
    /// one of that id where it is here already; nullptr where it cannot be read.
    Operation *bringBack(const OperationRecord &record);

Q_SIGNALS:
    void batchAdded(snapdeck::SnapshotBatch *batch);
    void pausedChanged(); ///< one of the batches was paused or resumed
    void recovered(const std::optional<snapdeck::ApiError> &error);

private:
    /// A batch on its way into being, a few operations a turn, so that the window never waits.
    struct Birth {
        SnapshotBatch *batch;
        QList<Resource> resources;
        QHash<ResourceId, QDateTime> plannedAt;
        QList<SnapshotOperation *> made;
        qsizetype next = 0; ///< to be made, then written down, then started
    };
    using BirthPtr = std::shared_ptr<Birth>;

    [[nodiscard]] OperationIdentity identity(const OperationId &id) const;
    SnapshotOperation *makeSnapshot(const OperationIdentity &identity, const Resource &resource);
    Operation *takeSafety(const OperationId &id, const Resource &resource);
    SnapshotBatch *addBatch(const BatchRecord &record);
    void makeSome(const BirthPtr &birth);
    void writeSome(const BirthPtr &birth);
    void startSome(const BirthPtr &birth);
    void planAgain();
    [[nodiscard]] QList<const Operation *> waitingSnapshots() const;
    void holdWhileUnwritable();
    SnapshotOperation *addSnapshot(const OperationIdentity &identity, snapshot::State state);

    /// What is taken over from the journal.
    struct Inheritance {
        QList<BatchRecord> batches;
        QList<OperationRecord> records;
    };
    void claim(const QList<OperationId> &only, const QList<BatchRecord> &batches);
    void failRecovery(const ApiError &error);
    void readSafeties(Inheritance found, qsizetype index);
    void takeOver(const Inheritance &found);
    void takeOverSome();
    void reviveOn(const ResourceId &resource);
    void resumeRevived();
    void resumeSome(const QList<Operation *> &revived, qsizetype index);
    [[nodiscard]] Operation *revive(const OperationRecord &record);
    [[nodiscard]] Operation *read(const OperationRecord &record);
    RestoreOperation *addRestore(const OperationIdentity &identity, restore::State state);

    AccountName m_account;
    SquareCloudServices m_services;
    OperationList m_list;
    QHash<ResourceId, QList<SnapshotOperation *>> m_snapshots; ///< of the list
    QList<SnapshotBatch *> m_batches;
    QHash<QString, QList<OperationRecord>> m_claimed; ///< by resource: taken over, not in the list yet
    QList<Operation *> m_revived; ///< in the list, not gone on with yet
    QSet<OperationId> m_unreadable; ///< written down, but nobody can read them any more
    bool m_recovering = false;
    bool m_catalogIsFresh = false; ///< read in this run
};

} // namespace snapdeck
