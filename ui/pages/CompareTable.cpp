// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/CompareTable.h"

#include "ui/delegates/BadgeDelegate.h"
#include "ui/delegates/IdDelegate.h"
#include "ui/delegates/NumberDelegate.h"
#include "ui/models/ArchiveDifferenceModel.h"
#include "ui/models/SortFilterModel.h"
#include "ui/widgets/TableView.h"

#include <QCoreApplication>

namespace snapdeck {

TableView *makeCompareTable(SortFilterModel *sorted)
{
    auto *table = new TableView;
    table->setObjectName(QStringLiteral("compareTable"));
    table->setAccessibleName(QCoreApplication::translate("snapdeck::CompareTable", "Changes"));
    table->setGround(Ground::Surface);
    table->setModel(sorted);
    table->setItemDelegate(new RowDelegate(table));
    table->setItemDelegateForColumn(ArchiveDifferenceModel::Change, new BadgeDelegate(table));
    table->setItemDelegateForColumn(ArchiveDifferenceModel::Path, new IdDelegate(table));
    for (const int column :
         {ArchiveDifferenceModel::Before, ArchiveDifferenceModel::After, ArchiveDifferenceModel::Difference})
        table->setItemDelegateForColumn(column, new NumberDelegate(table));
    table->setColumn(ArchiveDifferenceModel::Change, 112, 0);
    table->setColumn(ArchiveDifferenceModel::Path, 240, 0);
    table->setColumn(ArchiveDifferenceModel::Difference, 124, 1);
    table->setColumn(ArchiveDifferenceModel::After, 110, 2);
    table->setColumn(ArchiveDifferenceModel::Before, 110, 3);
    table->setStretchColumn(ArchiveDifferenceModel::Path);
    table->sortByColumn(ArchiveDifferenceModel::Path, Qt::AscendingOrder);
    return table;
}

} // namespace snapdeck
