// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/JournalTypes.h"

#include <QJsonObject>

namespace snapdeck::cli {

/// The event in a word, for people: `ready` of a restore or a capture is `restored` or `captured`.
[[nodiscard]] QString eventText(const AuditEntry &entry);

/// RFC 4180, CRLF, UTF-8, times in ISO 8601 UTC; the first line names the columns. A spreadsheet takes what
/// begins with =, +, -, @, a tab or a line break for a formula: such a cell has an apostrophe put before it.
[[nodiscard]] QByteArray csvHead();
[[nodiscard]] QByteArray csvLine(const AuditEntry &entry);

[[nodiscard]] QJsonObject toJson(const AuditEntry &entry);

} // namespace snapdeck::cli
