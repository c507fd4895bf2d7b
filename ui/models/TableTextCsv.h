// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QDateTime>
#include <QString>

/// CSV as RFC 4180 has it, and as no spreadsheet takes for formulas. UTF-8. Pure; any thread.
namespace snapdeck {

/// Quoted where it has to be. A spreadsheet takes what begins with =, +, -, @, a tab or a line break for a
/// formula: such a cell has an apostrophe put before it.
[[nodiscard]] QByteArray csvCell(const QString &text);
/// Cells that are ready, as a line with its CRLF.
[[nodiscard]] QByteArray csvRow(const QByteArrayList &cells);
/// ISO 8601, UTC, with milliseconds; empty where it is not valid.
[[nodiscard]] QString isoTime(const QDateTime &when);

} // namespace snapdeck
