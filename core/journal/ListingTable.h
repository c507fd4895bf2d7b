// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/JournalTypes.h"

namespace snapdeck {

class SqlConnection;

/// The listings as they were last read, in the journal. All of it runs within the caller's transaction;
/// faults stay with the connection.
namespace listing_table {

void write(SqlConnection &database, const AccountName &account, const CachedListing &listing);
[[nodiscard]] QList<CachedListing> read(SqlConnection &database, const AccountName &account);
void forget(SqlConnection &database, const AccountName &account);

} // namespace listing_table

} // namespace snapdeck
