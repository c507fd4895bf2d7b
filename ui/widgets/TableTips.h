// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QModelIndex;
class QStyleOptionViewItem;
class QTableView;

namespace snapdeck {

/// What the model has to say of a cell and, before it, the whole of what there is no room for. `option` is
/// that of the view. Ready to be shown: what a server sent is no markup.
[[nodiscard]] QString cellTip(const QTableView &table, const QStyleOptionViewItem &option,
                              const QModelIndex &index);

} // namespace snapdeck
