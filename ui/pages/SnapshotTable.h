// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace snapdeck {

class SortFilterModel;
class TableView;

/// The table of a SnapshotModel's rows: columns, delegates, newest first.
TableView *makeSnapshotTable(SortFilterModel *sorted);

} // namespace snapdeck
