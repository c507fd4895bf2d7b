// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/SquareCloudListings.h"

#include "core/base/Aside.h"
#include "core/catalog/ListingCodec.h"
#include "core/catalog/SquareCloudCatalog.h"
#include "core/journal/Journal.h"

namespace snapdeck {

namespace {

const QString accountKey = QStringLiteral("account");
const QString snapshotsPrefix = QStringLiteral("snapshots/");

/// What cannot be read any more is left out: the next refresh brings it anew.
SquareCloudCache decode(const QList<CachedListing> &listings)
{
    SquareCloudCache cache;
    for (const CachedListing &listing : listings) {
        if (listing.key == accountKey) {
            if (auto account = listing::decodeAccount(listing.body)) {
                cache.account = *account;
                cache.readAt = listing.readAt;
            }
        } else if (listing.key.startsWith(snapshotsPrefix)) {
            if (auto snapshots = listing::decodeSnapshots(listing.body))
                cache.snapshots.insert(ResourceId(listing.key.sliced(snapshotsPrefix.size())), *snapshots);
        }
    }
    return cache;
}

QList<CachedListing> encode(const SquareCloudCache &cache)
{
    QList<CachedListing> listings{{accountKey, cache.readAt, listing::encode(cache.account)}};
    for (auto entry = cache.snapshots.cbegin(); entry != cache.snapshots.cend(); ++entry)
        listings.append({snapshotsPrefix + entry.key().value(), cache.readAt, listing::encode(*entry)});
    return listings;
}

} // namespace

SquareCloudListings::SquareCloudListings(AccountName account, SquareCloudCatalog &catalog, Journal &journal,
                                         QObject *parent)
    : QObject(parent)
    , m_account(std::move(account))
    , m_catalog(catalog)
    , m_journal(journal)
{
    connect(&m_catalog, &SquareCloudCatalog::snapshotsChanged, this,
            [this](const ResourceId &id) { m_changed.insert(id); });
    connect(&m_catalog, &SquareCloudCatalog::refreshFinished, this, &SquareCloudListings::store);
    load();
}

void SquareCloudListings::load()
{
    m_journal.readListings(m_account, this, [this](const Result<QList<CachedListing>> &read) {
        if (!read || read->isEmpty())
            return;
        doAside(
            this, [cached = *read] { return decode(cached); },
            [this](const SquareCloudCache &cache) {
                m_catalog.restore(cache);
                m_changed.clear(); // what came from there need not go there again
            });
    });
}

void SquareCloudListings::store()
{
    if (m_catalog.error() || !m_catalog.updatedAt().isValid())
        return;
    SquareCloudCache cache{m_catalog.account(), {}, m_catalog.updatedAt()};
    for (const ResourceId &id : std::as_const(m_changed))
        cache.snapshots.insert(id, m_catalog.snapshots(id));
    m_changed.clear();
    doAside(
        this, [cache] { return encode(cache); },
        [this](const QList<CachedListing> &listings) { m_journal.storeListings(m_account, listings); });
}

} // namespace snapdeck
