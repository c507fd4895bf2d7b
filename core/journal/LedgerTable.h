// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/JournalTypes.h"

namespace snapdeck {

class SqlConnection;

/// What happened to the accounts' limits, in the journal. All of it runs within the caller's transaction;
/// faults stay with the connection.
namespace ledger_table {

/// Returns the event's number, higher than any before it.
qint64 add(SqlConnection &database, const AccountName &account, const LedgerEvent &event);

struct Events {
    QList<LedgerEvent> events; ///< that still matter, oldest first
    qint64 last = 0; ///< the highest number, also of those that do not matter any more
};
/// Those with numbers above `after`. Whatever is more than 26 h older than the newest does not matter: the
/// longest window is 24 h. contract: square-cloud/create
[[nodiscard]] Events read(SqlConnection &database, const AccountName &account, qint64 after);
/// Removes what does not matter any more.
void prune(SqlConnection &database);
void forget(SqlConnection &database, const AccountName &account);

} // namespace ledger_table

} // namespace snapdeck
