// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/SquareCloudCatalog.h"

#include "core/catalog/CatalogErrors.h"
#include "core/catalog/ResourceLookup.h"
#include "core/limits/RateLedger.h"
#include "core/squarecloud/SquareCloudApi.h"
#include "core/squarecloud/SquareCloudErrors.h"

#include <array>
#include <memory>

namespace snapdeck {

namespace {

constexpr std::array bothKinds{ResourceKind::Application, ResourceKind::Database};

/// How many resources a refresh reads one by one because the account's listing did not tell of them. The
/// rest is read when somebody looks at it.
constexpr int mostReadAlone = 64;

/// Accounts without a paid plan have no listing of the whole account, nor have servers that do not know it.
bool hasNoSuchListing(const ApiError &error)
{
    return error.kind == ErrorKind::PlanRequired || error.kind == ErrorKind::NotFound;
}

} // namespace

SquareCloudCatalog::SquareCloudCatalog(SquareCloudApi &api, RateLedger &ledger, const Clock &clock,
                                       QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_ledger(ledger)
    , m_clock(clock)
{
}

void SquareCloudCatalog::refresh()
{
    if (isRefreshing())
        return;
    m_error.reset();
    begin();
    Q_EMIT refreshStarted();
    if (const auto until = m_ledger.blockedUntil(m_clock.utcNow())) {
        m_error = catalog::blocked(*until);
        QMetaObject::invokeMethod(this, &SquareCloudCatalog::end, Qt::QueuedConnection);
        return;
    }
    readAccount(this, [this](const Result<SquareCloudAccount> &account) {
        if (account) {
            readStates();
            begin();
            readListings(this, [this] {
                readMissing();
                end();
            });
        } else {
            noteError(account.error());
        }
        end();
    });
}

void SquareCloudCatalog::restore(const SquareCloudCache &cache)
{
    if (!m_account.ownerId.isEmpty() || cache.account.ownerId.isEmpty())
        return;
    m_updatedAt = cache.readAt;
    takeAccount(cache.account);
    for (auto entry = cache.snapshots.cbegin(); entry != cache.snapshots.cend(); ++entry) {
        if (m_index.knows(entry.key()))
            continue; // read meanwhile
        m_index.takeOwn(entry.key(), *entry, cache.readAt);
        Q_EMIT snapshotsChanged(entry.key());
    }
}

void SquareCloudCatalog::noteError(const ApiError &error)
{
    if (!m_error)
        m_error = error;
}

template <typename T>
bool SquareCloudCatalog::refuseWhileBlocked(QObject *context, const Handler<T> &handler) const
{
    const auto until = m_ledger.blockedUntil(m_clock.utcNow());
    if (until)
        QMetaObject::invokeMethod(
            context, [handler, error = catalog::blocked(*until)] { handler(failure(error)); },
            Qt::QueuedConnection);
    return until.has_value();
}

template <typename T> Result<T> SquareCloudCatalog::heedBlock(Result<T> read)
{
    if (read || squarecloud::limitOf(read.error().httpStatus, read.error().code) != LimitKind::AccountBlock)
        return read;
    const auto wait
        = m_ledger.noteRefused(ResourceId(), LimitKind::AccountBlock, read.error().retryAt, m_clock.utcNow());
    read.error().retryAt = wait.until;
    return read;
}

void SquareCloudCatalog::end()
{
    if (--m_pending > 0)
        return;
    if (!m_error)
        m_updatedAt = m_clock.utcNow();
    teachLedger(false);
    Q_EMIT refreshFinished();
}

void SquareCloudCatalog::readAccount(QObject *context, Handler<SquareCloudAccount> handler)
{
    if (refuseWhileBlocked(context, handler))
        return;
    m_api.readAccount(context, [this, handler = std::move(handler)](const Result<SquareCloudAccount> &read) {
        if (read)
            takeAccount(*read);
        handler(heedBlock(read));
    });
}

void SquareCloudCatalog::takeAccount(const SquareCloudAccount &account)
{
    m_account = account;
    m_ledger.setPlanMemory(account.planMemoryMb);
    m_index.setResources(account.resources);
    Q_EMIT resourcesChanged();
}

void SquareCloudCatalog::readStatuses(ResourceKind kind, QObject *context,
                                      Handler<QList<ResourceStatus>> handler)
{
    if (refuseWhileBlocked(context, handler))
        return;
    m_api.readStatuses(kind, context,
                       [this, handler = std::move(handler)](const Result<QList<ResourceStatus>> &read) {
                           if (read) {
                               for (const ResourceStatus &status : *read)
                                   m_running.insert(status.id, status.running);
                               Q_EMIT statusesChanged();
                           }
                           handler(heedBlock(read));
                       });
}

void SquareCloudCatalog::readStates()
{
    for (const ResourceKind kind : bothKinds) {
        begin();
        readStatuses(kind, this, [this](const Result<QList<ResourceStatus>> &read) {
            if (!read)
                noteError(read.error());
            end();
        });
    }
}

QDateTime SquareCloudCatalog::serverNow() const
{
    return m_clock.utcNow().addMSecs(m_api.serverClockOffset().count());
}

void SquareCloudCatalog::readListings(QObject *context, std::function<void()> done)
{
    auto left = std::make_shared<int>(static_cast<int>(bothKinds.size()));
    for (const ResourceKind kind : bothKinds) {
        m_api.readAllSnapshots(kind, context,
                               [this, kind, left, done](const Result<QList<Snapshot>> &listed) {
                                   takeListing(kind, listed);
                                   if (--*left == 0)
                                       done();
                               });
    }
}

void SquareCloudCatalog::takeListing(ResourceKind kind, const Result<QList<Snapshot>> &listed)
{
    Listing &listing = m_listings[static_cast<size_t>(kind)];
    if (listed) {
        listing = Listing::Read;
        for (const ResourceId &id : m_index.takeAccounts(kind, *listed, serverNow()))
            Q_EMIT snapshotsChanged(id);
        return;
    }
    listing = hasNoSuchListing(listed.error()) ? Listing::NotThere : Listing::Failed;
    if (listing == Listing::Failed && !m_error)
        m_error = listed.error(); // a limit is this listing's own here, not the account's
}

/// What the account's listing did not tell: all of a kind where there is none, else the resources that it
/// has never told of. Where it failed, asking once for each of them would only be the same again.
bool SquareCloudCatalog::needsReadingAlone(const Resource &resource) const
{
    const Listing listing = m_listings[static_cast<size_t>(resource.kind)];
    return listing == Listing::NotThere || (listing == Listing::Read && !knowsSnapshots(resource.id));
}

void SquareCloudCatalog::readMissing()
{
    int started = 0;
    for (const Resource &resource : std::as_const(m_account.resources)) {
        if (!needsReadingAlone(resource))
            continue;
        if (++started > mostReadAlone)
            break;
        begin();
        readSnapshots(resource.id, this, [this](const Result<QList<Snapshot>> &listed) {
            if (!listed)
                noteError(listed.error());
            end();
        });
    }
}

void SquareCloudCatalog::readSnapshots(const ResourceId &id, QObject *context,
                                       Handler<QList<Snapshot>> handler)
{
    if (const auto known = resource(id))
        readSnapshots(*known, context, std::move(handler));
    else
        handler(failure(catalog::notUnique(id.value(), false)));
}

void SquareCloudCatalog::readSnapshots(const Resource &resource, QObject *context,
                                       Handler<QList<Snapshot>> handler)
{
    if (refuseWhileBlocked(context, handler))
        return;
    m_api.readSnapshots(resource, context,
                        [this, id = resource.id,
                         handler = std::move(handler)](const Result<QList<Snapshot>> &listed) {
                            if (listed) {
                                m_index.takeOwn(id, *listed, serverNow());
                                Q_EMIT snapshotsChanged(id);
                            }
                            handler(heedBlock(listed));
                        });
}

void SquareCloudCatalog::learnQuota(QObject *context, std::function<void()> done)
{
    readListings(context, [this, done = std::move(done)] {
        teachLedger(true);
        done();
    });
}

void SquareCloudCatalog::teachLedger(bool countUnknownOrigin)
{
    // Listings tell the server's time, the ledger counts in ours.
    const qint64 serverAheadMs = m_api.serverClockOffset().count();
    const QDateTime dayAgo = m_clock.utcNow().addSecs(-24 * 3600);
    QList<QDateTime> taken;
    const auto learn = [&](const QList<Snapshot> &snapshots) {
        for (const Snapshot &snapshot : snapshots) {
            const bool counts = snapshot.origin == SnapshotOrigin::Manual
                || (countUnknownOrigin && snapshot.origin == SnapshotOrigin::Unknown);
            const QDateTime takenAt = snapshot.takenAt.addMSecs(-serverAheadMs);
            if (counts && takenAt > dayAgo)
                taken.append(takenAt);
        }
    };
    for (const QList<Snapshot> &snapshots : m_index.all())
        learn(snapshots);
    learn(m_index.unclaimed());
    m_ledger.learnTaken(taken);
}

QList<Resource> SquareCloudCatalog::resources(ResourceKind kind) const
{
    return catalog::resourcesOf(m_account.resources, kind);
}

Result<Resource> SquareCloudCatalog::find(ResourceKind kind, const QString &idOrName) const
{
    return catalog::findResource(m_account.resources, kind, idOrName);
}

std::optional<bool> SquareCloudCatalog::isRunning(const ResourceId &id) const
{
    const auto found = m_running.constFind(id);
    return found == m_running.cend() ? std::nullopt : std::optional(*found);
}

} // namespace snapdeck
