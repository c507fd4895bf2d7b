// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/WrennListings.h"

#include "core/base/Aside.h"
#include "core/catalog/ListingCodec.h"
#include "core/catalog/WrennCatalog.h"
#include "core/journal/Journal.h"

namespace snapdeck {

namespace {

const QString capsulesKey = QStringLiteral("capsules");
const QString templatesKey = QStringLiteral("templates");

/// What cannot be read any more is left out: the next refresh brings it anew.
WrennCache decode(const QList<CachedListing> &listings)
{
    WrennCache cache;
    for (const CachedListing &listing : listings) {
        cache.readAt = listing.readAt;
        if (listing.key == capsulesKey)
            cache.capsules = listing::decodeCapsules(listing.body).value_or(QList<Capsule>());
        else if (listing.key == templatesKey)
            cache.templates = listing::decodeTemplates(listing.body).value_or(QList<Template>());
    }
    return cache;
}

QList<CachedListing> encode(const QList<Capsule> &capsules, const QList<Template> &templates,
                            const QDateTime &readAt)
{
    return {{capsulesKey, readAt, listing::encode(capsules)},
            {templatesKey, readAt, listing::encode(templates)}};
}

} // namespace

WrennListings::WrennListings(AccountName account, WrennCatalog &catalog, Journal &journal, QObject *parent)
    : QObject(parent)
    , m_account(std::move(account))
    , m_catalog(catalog)
    , m_journal(journal)
{
    connect(&m_catalog, &WrennCatalog::refreshFinished, this, &WrennListings::store);
    load();
}

void WrennListings::load()
{
    m_journal.readListings(m_account, this, [this](const Result<QList<CachedListing>> &read) {
        if (read && !read->isEmpty())
            doAside(
                this, [cached = *read] { return decode(cached); },
                [this](const WrennCache &cache) { m_catalog.restore(cache); });
    });
}

void WrennListings::store()
{
    if (m_catalog.error())
        return;
    doAside(
        this,
        [capsules = m_catalog.capsules(), templates = m_catalog.templates(), readAt = m_catalog.updatedAt()] {
            return encode(capsules, templates, readAt);
        },
        [this](const QList<CachedListing> &listings) { m_journal.storeListings(m_account, listings); });
}

} // namespace snapdeck
