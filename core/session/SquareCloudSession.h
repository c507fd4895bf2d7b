// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/Account.h"
#include "core/catalog/SquareCloudCatalog.h"
#include "core/http/HostTrust.h"
#include "core/http/HttpClient.h"
#include "core/limits/RateLedger.h"
#include "core/limits/SlotQueue.h"
#include "core/operations/SnapshotClaims.h"
#include "core/session/SessionServices.h"
#include "core/session/SnapshotArchives.h"
#include "core/session/SnapshotDeltas.h"
#include "core/session/SnapshotKeeper.h"
#include "core/session/SquareCloudListings.h"
#include "core/session/SquareCloudOperations.h"
#include "core/squarecloud/SquareCloudApi.h"
#include "core/transfer/DownloadQueue.h"

namespace snapdeck {

/// One Square Cloud account, opened: everything that works on it, wired. GUI thread.
class SquareCloudSession final : public QObject
{
    Q_OBJECT
public:
    SquareCloudSession(Account account, const Secret &key, SessionServices services,
                       QObject *parent = nullptr);

    [[nodiscard]] const Account &account() const { return m_account; }
    [[nodiscard]] const Clock &clock() const { return m_services.time; }
    [[nodiscard]] SquareCloudCatalog &catalog() { return m_catalog; }
    [[nodiscard]] OperationList &operations() { return m_operations.list(); }
    [[nodiscard]] DownloadQueue &downloads() { return m_downloads; }
    [[nodiscard]] Quota quota() const { return m_ledger.quota(m_services.time.utcNow()); }
    /// What would hold a snapshot of this resource back now.
    [[nodiscard]] std::optional<LimitWait> waitFor(const ResourceId &resource) const;

    /// Starts taking a snapshot, or returns the one that is already being taken of this resource.
    Operation *takeSnapshot(const Resource &resource) { return m_operations.takeSnapshot(resource); }
    /// When which of them would leave, were they asked for now. Those already being taken are left out.
    [[nodiscard]] SnapshotPlan plan(const QList<Resource> &resources) const
    {
        return m_operations.plan(resources);
    }
    /// Takes them all, each once; nullptr where every one of them is already being taken. They are written
    /// down before the first is sent, and start a few at a time, so that the window never waits.
    SnapshotBatch *takeSnapshots(const QList<Resource> &resources)
    {
        return m_operations.takeSnapshots(resources);
    }
    [[nodiscard]] const QList<SnapshotBatch *> &batches() const { return m_operations.batches(); }
    [[nodiscard]] SnapshotBatch *batch(const QString &id) const { return m_operations.batch(id); }
    /// Its batch is paused and it has not been sent: it waits until somebody resumes the batch.
    [[nodiscard]] bool isPaused(const OperationView &view) const { return m_operations.isPaused(view); }
    /// How many such ones there are.
    [[nodiscard]] int pausedCount() const { return m_operations.pausedCount(); }
    /// Replaces what the resource is now: only for a wish that was confirmed by hand. Returns the running
    /// operation of this resource if there is one.
    Operation *restore(const RestoreWish &wish) { return m_operations.restore(wish); }

    /// Starts fetching a snapshot; nullptr where it has no link (see Snapshot::link), or one over plain http
    /// that this account does not allow: whoever reads it on the way could download too.
    Download *download(const Resource &resource, const Snapshot &snapshot, const QString &folder);
    /// What lies in snapshots.
    [[nodiscard]] SnapshotArchives &archives() { return m_archives; }
    /// Fetches snapshots into the vault.
    [[nodiscard]] SnapshotKeeper &keeper() { return m_keeper; }
    /// Null where no copies are kept.
    [[nodiscard]] Vault *vault() { return m_services.vault; }

    /// Takes over what an earlier run, or another program that has ended, left open (`only` these, unless it
    /// is empty) and goes on with it; recovered() tells when operations() has it, or why nothing could be
    /// taken over.
    void recover(const QList<OperationId> &only = {}) { m_operations.recover(only); }

    /// One that ended in an earlier run of the program, so that Operation::checkAgain() can look for its
    /// outcome once more: it does nothing by itself. nullptr where it cannot be read any more.
    Operation *bringBack(const OperationRecord &record) { return m_operations.bringBack(record); }

Q_SIGNALS:
    void batchAdded(snapdeck::SnapshotBatch *batch);
    void pausedChanged(); ///< one of the batches was paused or resumed
    void recovered(const std::optional<snapdeck::ApiError> &error);
    void quotaChanged();

private:
    void keepLedger();
    [[nodiscard]] bool mayFetch(const SignedLink &link) const;
    [[nodiscard]] Result<SignedLink> linkOf(const Snapshot &snapshot) const;
    void readLink(const ResourceId &resource, const SnapshotRef &ref, QObject *context,
                  Handler<SignedLink> handler);

    Account m_account;
    SessionServices m_services;
    HostTrust m_trust;
    HttpClient m_http;
    SquareCloudApi m_api;
    RateLedger m_ledger;
    SlotQueue m_queue;
    Alarms m_alarms;
    SquareCloudCatalog m_catalog;
    SquareCloudListings m_listings;
    SnapshotClaims m_claims;
    SquareCloudOperations m_operations;
    DownloadQueue m_downloads;
    SnapshotArchives m_archives;
    SnapshotDeltas m_deltas;
    SnapshotKeeper m_keeper;
};

} // namespace snapdeck
