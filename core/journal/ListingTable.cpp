// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/ListingTable.h"

#include "core/journal/SqlConnection.h"

namespace snapdeck::listing_table {

void write(SqlConnection &database, const AccountName &account, const CachedListing &listing)
{
    database.run(QStringLiteral("INSERT INTO listing (account, list_key, read_at, body) VALUES (?, ?, ?, ?) "
                                "ON CONFLICT (account, list_key) DO UPDATE SET read_at = excluded.read_at, "
                                "body = excluded.body"),
                 {sqlText(account.value()), sqlText(listing.key), sqlTime(listing.readAt),
                  sqlText(QString::fromUtf8(listing.body))});
}

QList<CachedListing> read(SqlConnection &database, const AccountName &account)
{
    QList<CachedListing> listings;
    database.each(
        QStringLiteral("SELECT list_key, read_at, body FROM listing WHERE account = ? ORDER BY list_key"),
        {sqlText(account.value())}, [&listings](const SqlRow &row) {
            listings << CachedListing{row.text(0), row.time(1), row.utf8(2)};
        });
    return listings;
}

void forget(SqlConnection &database, const AccountName &account)
{
    database.run(QStringLiteral("DELETE FROM listing WHERE account = ?"), {sqlText(account.value())});
}

} // namespace snapdeck::listing_table
