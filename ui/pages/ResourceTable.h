// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace snapdeck {

class SortFilterModel;
class TableView;

/// The table of a ResourceModel's rows: columns, delegates, by name.
TableView *makeResourceTable(SortFilterModel *sorted);

} // namespace snapdeck
