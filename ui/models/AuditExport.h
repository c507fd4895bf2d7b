// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/JournalTypes.h"

/// The audit trail as files that other programs read. UTF-8, times ISO 8601 UTC. Pure; any thread.
namespace snapdeck {

enum class AuditFormat { Csv, Json };

/// RFC 4180, CRLF; the first line names the columns. A spreadsheet takes what begins with =, +, -, @, a tab
/// or a line break for a formula: such a cell has an apostrophe put before it.
[[nodiscard]] QByteArray csvHead();
[[nodiscard]] QByteArray csvLine(const AuditEntry &entry);

/// One object of the array, snake_case; what an entry does not have is null.
[[nodiscard]] QByteArray jsonObject(const AuditEntry &entry);

} // namespace snapdeck
