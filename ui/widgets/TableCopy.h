// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What a table shows, to the clipboard: as text, and rows also as CSV. Columns that are not on show stay out
/// of it, rows stand as they do on the screen. GUI thread.
namespace snapdeck {

class TableView;

[[nodiscard]] bool canCopyRows(const TableView &table);
/// Those that are selected; nothing happens where none is.
void copyRows(const TableView &table);
/// All that the table shows, beyond what is scrolled to.
void copyAllRows(const TableView &table);
/// The current one, whole.
void copyCell(const TableView &table);

} // namespace snapdeck
