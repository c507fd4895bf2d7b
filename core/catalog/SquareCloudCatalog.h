// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/base/Time.h"
#include "core/catalog/SnapshotIndex.h"
#include "core/squarecloud/SquareCloudTypes.h"

#include <QHash>
#include <QObject>

#include <optional>

namespace snapdeck {

class RateLedger;
class SquareCloudApi;

/// What was read in an earlier run. Links are not in it.
struct SquareCloudCache {
    SquareCloudAccount account;
    QHash<ResourceId, QList<Snapshot>> snapshots;
    QDateTime readAt;
};

/// What a Square Cloud account has, as last read: resources, their state, their snapshots. Everything on the
/// GUI thread; nothing here waits. What a failed read leaves is the old content with its age.
class SquareCloudCatalog final : public QObject
{
    Q_OBJECT
public:
    /// All outlive the catalog. Reading teaches `ledger` the plan and what was taken today.
    SquareCloudCatalog(SquareCloudApi &api, RateLedger &ledger, const Clock &clock,
                       QObject *parent = nullptr);

    /// Reads account, states and snapshots anew; while that goes on, a second call does nothing. Nothing is
    /// read while the server has blocked the account: error() says until when.
    void refresh();
    /// Shows what an earlier run read, with its age, until the first reading; does nothing after that one.
    void restore(const SquareCloudCache &cache);
    [[nodiscard]] bool isRefreshing() const { return m_pending > 0; }
    [[nodiscard]] const QDateTime &updatedAt() const
    {
        return m_updatedAt;
    } ///< invalid before the first time
    [[nodiscard]] const std::optional<ApiError> &error() const { return m_error; } ///< of the last refresh

    [[nodiscard]] const SquareCloudAccount &account() const { return m_account; }
    [[nodiscard]] QList<Resource> resources(ResourceKind kind) const;
    [[nodiscard]] std::optional<Resource> resource(const ResourceId &id) const
    {
        return m_index.resource(id);
    }
    /// By id, or by a name that only one resource of this kind has.
    [[nodiscard]] Result<Resource> find(ResourceKind kind, const QString &idOrName) const;
    [[nodiscard]] std::optional<bool> isRunning(const ResourceId &id) const;

    /// Newest first.
    [[nodiscard]] QList<Snapshot> snapshots(const ResourceId &id) const { return m_index.snapshots(id); }
    [[nodiscard]] bool knowsSnapshots(const ResourceId &id) const { return m_index.knows(id); }
    /// Snapshots of the account that belong to no resource it has: "unknown or deleted".
    [[nodiscard]] QList<Snapshot> unclaimedSnapshots() const { return m_index.unclaimed(); }

    /// Reads who the key belongs to and which resources there are, keeps it and hands it on.
    void readAccount(QObject *context, Handler<SquareCloudAccount> handler);
    /// Reads which resources of this kind run, keeps it and hands it on.
    void readStatuses(ResourceKind kind, QObject *context, Handler<QList<ResourceStatus>> handler);
    /// Reads one resource's listing, keeps it and hands it on.
    void readSnapshots(const ResourceId &id, QObject *context, Handler<QList<Snapshot>> handler);
    /// The same of one that may not have been read yet: an operation knows its own.
    void readSnapshots(const Resource &resource, QObject *context, Handler<QList<Snapshot>> handler);
    /// Reads what was taken today on the whole account into the ledger, then calls `done`.
    void learnQuota(QObject *context, std::function<void()> done);

Q_SIGNALS:
    void refreshStarted();
    void refreshFinished(); ///< see error()
    void resourcesChanged();
    void statusesChanged();
    void snapshotsChanged(const snapdeck::ResourceId &id);

private:
    /// What became of the account's own listing of a kind, when it was last asked for.
    enum class Listing { Read, NotThere, Failed };

    void takeAccount(const SquareCloudAccount &account);
    void readStates();
    void readListings(QObject *context, std::function<void()> done);
    void takeListing(ResourceKind kind, const Result<QList<Snapshot>> &listed);
    void readMissing();
    [[nodiscard]] bool needsReadingAlone(const Resource &resource) const;
    void noteError(const ApiError &error);
    /// While the account is blocked, tells the handler so from the event loop, and true: nothing is asked
    /// then.
    template <typename T> bool refuseWhileBlocked(QObject *context, const Handler<T> &handler) const;
    /// A block that an answer told of holds for everything from now on; the error tells its end.
    template <typename T> Result<T> heedBlock(Result<T> read);
    [[nodiscard]] QDateTime serverNow() const;
    void teachLedger(bool countUnknownOrigin);
    void begin() { ++m_pending; }
    void end();

    SquareCloudApi &m_api;
    RateLedger &m_ledger;
    const Clock &m_clock;
    SquareCloudAccount m_account;
    QHash<ResourceId, bool> m_running;
    SnapshotIndex m_index;
    std::array<Listing, 2> m_listings{Listing::Failed, Listing::Failed}; ///< by kind
    QDateTime m_updatedAt;
    std::optional<ApiError> m_error;
    int m_pending = 0; ///< reads of the refresh that are still out
};

} // namespace snapdeck
