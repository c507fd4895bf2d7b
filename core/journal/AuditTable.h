// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/JournalTypes.h"

namespace snapdeck {

class SqlConnection;

/// The audit trail in the journal: it is only ever added to. All of it runs within the caller's transaction;
/// faults stay with the connection.
namespace audit_table {

/// `AuditEntry::id` is not looked at: each gets the next one.
void add(SqlConnection &database, const QList<AuditEntry> &entries);
/// Newest first.
[[nodiscard]] QList<AuditEntry> read(SqlConnection &database, const AuditFilter &filter);
/// The highest number that was given out.
[[nodiscard]] qint64 lastId(SqlConnection &database);

} // namespace audit_table

} // namespace snapdeck
