// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace snapdeck {

class SortFilterModel;
class TableView;

/// The table of an ArchiveDifferenceModel's rows: columns, delegates, by path.
TableView *makeCompareTable(SortFilterModel *sorted);

} // namespace snapdeck
