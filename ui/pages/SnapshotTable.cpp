// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/SnapshotTable.h"

#include "ui/delegates/BadgeDelegate.h"
#include "ui/delegates/NumberDelegate.h"
#include "ui/models/SnapshotModel.h"
#include "ui/models/SortFilterModel.h"
#include "ui/widgets/TableView.h"

#include <QCoreApplication>

namespace snapdeck {

TableView *makeSnapshotTable(SortFilterModel *sorted)
{
    auto *table = new TableView;
    table->setObjectName(QStringLiteral("snapshotTable"));
    table->setAccessibleName(QCoreApplication::translate("snapdeck::SnapshotTable", "Snapshots"));
    table->setGround(Ground::Surface);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setModel(sorted);
    table->setItemDelegate(new RowDelegate(table));
    for (const int column :
         {SnapshotModel::Taken, SnapshotModel::Size, SnapshotModel::Change, SnapshotModel::Link})
        table->setItemDelegateForColumn(column, new NumberDelegate(table));
    table->setItemDelegateForColumn(SnapshotModel::Copy, new BadgeDelegate(table));
    table->setColumn(SnapshotModel::Taken, 90, 0);
    table->setColumn(SnapshotModel::Size, 80, 1);
    table->setColumn(SnapshotModel::Copy, 116, 2);
    table->setColumn(SnapshotModel::Link, 62, 3);
    table->setColumn(SnapshotModel::Change, 94, 4);
    table->setColumn(SnapshotModel::Origin, 74, 5);
    table->setStretchColumn(SnapshotModel::Taken);
    table->sortByColumn(SnapshotModel::Taken, Qt::DescendingOrder);
    return table;
}

} // namespace snapdeck
