// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/SquareCloudCatalog.h"

#include "core/limits/RateLedger.h"
#include "core/squarecloud/SquareCloudApi.h"

#include <QSet>

#include <array>
#include <memory>

namespace snapdeck {

namespace {

constexpr std::array bothKinds{ResourceKind::Application, ResourceKind::Database};

/// How many resources a refresh reads one by one because the account's listing did not tell of them. The
/// rest is read when somebody looks at it.
constexpr int mostReadAlone = 64;

QString withoutDashes(QString text)
{
    return text.remove(u'-').toLower();
}

ApiError notUnique(const QString &text, bool found)
{
    ApiError error;
    error.kind = found ? ErrorKind::InvalidInput : ErrorKind::NotFound;
    error.message = found ? SquareCloudCatalog::tr("More than one is called “%1”.").arg(text)
                          : SquareCloudCatalog::tr("There is nothing with the id or name “%1”.").arg(text);
    error.advice = found ? SquareCloudCatalog::tr("Use its id.")
                         : SquareCloudCatalog::tr("List what the account has.");
    return error;
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
    readAccount(this, [this](const Result<SquareCloudAccount> &account) {
        if (account) {
            readStates();
            begin();
            readListings(this, [this] {
                readMissing();
                end();
            });
        } else {
            m_error = account.error();
        }
        end();
    });
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
    m_api.readAccount(context, [this, handler = std::move(handler)](const Result<SquareCloudAccount> &read) {
        if (read)
            takeAccount(*read);
        handler(read);
    });
}

void SquareCloudCatalog::takeAccount(const SquareCloudAccount &account)
{
    m_account = account;
    m_ledger.setPlanMemory(account.planMemoryMb);
    m_resources.clear();
    for (const Resource &resource : account.resources)
        m_resources.insert(resource.id, resource);
    Q_EMIT resourcesChanged();
}

void SquareCloudCatalog::readStatuses(ResourceKind kind, QObject *context,
                                      Handler<QList<ResourceStatus>> handler)
{
    m_api.readStatuses(kind, context,
                       [this, handler = std::move(handler)](const Result<QList<ResourceStatus>> &read) {
                           if (read) {
                               for (const ResourceStatus &status : *read)
                                   m_running.insert(status.id, status.running);
                               Q_EMIT statusesChanged();
                           }
                           handler(read);
                       });
}

void SquareCloudCatalog::readStates()
{
    for (const ResourceKind kind : bothKinds) {
        begin();
        readStatuses(kind, this, [this](const Result<QList<ResourceStatus>> &read) {
            if (!read && !m_error)
                m_error = read.error();
            end();
        });
    }
}

void SquareCloudCatalog::readListings(QObject *context, std::function<void()> done)
{
    m_unclaimed.clear();
    auto left = std::make_shared<int>(static_cast<int>(bothKinds.size()));
    for (const ResourceKind kind : bothKinds) {
        m_api.readAllSnapshots(kind, context,
                               [this, kind, left, done](const Result<QList<Snapshot>> &listed) {
                                   // Not every plan has the account's listing; then every resource is read
                                   // alone.
                                   if (listed)
                                       takeListing(kind, *listed);
                                   else if (listed.error().kind != ErrorKind::PlanRequired && !m_error)
                                       m_error = listed.error();
                                   if (--*left == 0)
                                       done();
                               });
    }
}

void SquareCloudCatalog::takeListing(ResourceKind kind, const QList<Snapshot> &snapshots)
{
    QHash<ResourceId, QList<Snapshot>> byOwner;
    for (const Snapshot &snapshot : snapshots) {
        if (const auto owner = ownerOf(kind, snapshot.ref.name))
            byOwner[*owner].append(snapshot);
        else
            m_unclaimed.append(snapshot);
    }
    for (auto it = byOwner.cbegin(); it != byOwner.cend(); ++it) {
        // The server may answer from a cache that is older than what this resource's own listing said.
        const QList<Snapshot> known = m_snapshots.value(it.key());
        const bool isStale = !known.isEmpty() && it->first().takenAt < known.first().takenAt;
        if (!isStale)
            store(it.key(), *it);
    }
}

std::optional<ResourceId> SquareCloudCatalog::ownerOf(ResourceKind kind, const SnapshotName &name) const
{
    const QString bare = withoutDashes(name.value());
    for (const Resource &resource : m_resources) {
        if (resource.kind == kind && withoutDashes(resource.id.value()) == bare)
            return resource.id;
    }
    const auto learned = m_owners.constFind(name);
    return learned == m_owners.cend() ? std::nullopt : std::optional(*learned);
}

void SquareCloudCatalog::readMissing()
{
    int started = 0;
    for (const Resource &resource : std::as_const(m_account.resources)) {
        if (knowsSnapshots(resource.id))
            continue;
        if (++started > mostReadAlone)
            break;
        begin();
        readSnapshots(resource.id, this, [this](const Result<QList<Snapshot>> &listed) {
            if (!listed && !m_error)
                m_error = listed.error();
            end();
        });
    }
}

void SquareCloudCatalog::readSnapshots(const ResourceId &id, QObject *context,
                                       Handler<QList<Snapshot>> handler)
{
    const auto known = resource(id);
    if (!known) {
        handler(failure(notUnique(id.value(), false)));
        return;
    }
    m_api.readSnapshots(*known, context,
                        [this, id, handler = std::move(handler)](const Result<QList<Snapshot>> &listed) {
                            if (listed) {
                                for (const Snapshot &snapshot : *listed)
                                    m_owners.insert(snapshot.ref.name, id);
                                m_unclaimed.removeIf([&](const Snapshot &snapshot) {
                                    return m_owners.contains(snapshot.ref.name);
                                });
                                store(id, *listed);
                            }
                            handler(listed);
                        });
}

void SquareCloudCatalog::store(const ResourceId &id, const QList<Snapshot> &snapshots)
{
    m_snapshots.insert(id, snapshots);
    Q_EMIT snapshotsChanged(id);
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
    for (const QList<Snapshot> &snapshots : std::as_const(m_snapshots))
        learn(snapshots);
    learn(m_unclaimed);
    m_ledger.learnTaken(taken);
}

QList<Resource> SquareCloudCatalog::resources(ResourceKind kind) const
{
    QList<Resource> found;
    for (const Resource &resource : m_account.resources) {
        if (resource.kind == kind)
            found.append(resource);
    }
    return found;
}

std::optional<Resource> SquareCloudCatalog::resource(const ResourceId &id) const
{
    const auto found = m_resources.constFind(id);
    return found == m_resources.cend() ? std::nullopt : std::optional(*found);
}

Result<Resource> SquareCloudCatalog::find(ResourceKind kind, const QString &idOrName) const
{
    const auto byId = resource(ResourceId(idOrName));
    if (byId && byId->kind == kind)
        return *byId;
    QList<Resource> named;
    for (const Resource &resource : m_account.resources) {
        if (resource.kind == kind && resource.name == idOrName)
            named.append(resource);
    }
    if (named.size() == 1)
        return named.first();
    return failure(notUnique(idOrName, !named.isEmpty()));
}

std::optional<bool> SquareCloudCatalog::isRunning(const ResourceId &id) const
{
    const auto found = m_running.constFind(id);
    return found == m_running.cend() ? std::nullopt : std::optional(*found);
}

} // namespace snapdeck
