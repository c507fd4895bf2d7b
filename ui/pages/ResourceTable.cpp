// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ResourceTable.h"

#include "ui/delegates/BadgeDelegate.h"
#include "ui/delegates/NumberDelegate.h"
#include "ui/delegates/SparklineDelegate.h"
#include "ui/models/ResourceModel.h"
#include "ui/models/SortFilterModel.h"
#include "ui/widgets/TableView.h"

namespace snapdeck {

TableView *makeResourceTable(SortFilterModel *sorted)
{
    auto *table = new TableView;
    table->setObjectName(QStringLiteral("resourceTable"));
    table->setModel(sorted);
    table->setItemDelegate(new RowDelegate(table));
    table->setItemDelegateForColumn(ResourceModel::Name, new RowDelegate(RowDelegate::Weight::Medium, table));
    table->setItemDelegateForColumn(ResourceModel::State, new BadgeDelegate(table));
    for (const int column : {ResourceModel::Last, ResourceModel::Count, ResourceModel::Size})
        table->setItemDelegateForColumn(column, new NumberDelegate(table));
    table->setItemDelegateForColumn(ResourceModel::Trend, new SparklineDelegate(table));
    table->setColumn(ResourceModel::Name, 112, 0);
    table->setColumn(ResourceModel::State, 144, 1);
    table->setColumn(ResourceModel::Last, 96, 2);
    table->setColumn(ResourceModel::Size, 72, 3);
    table->setColumn(ResourceModel::Count, 64, 4);
    table->setColumn(ResourceModel::Trend, 70, 5);
    table->setStretchColumn(ResourceModel::Name);
    table->sortByColumn(ResourceModel::Name, Qt::AscendingOrder);
    return table;
}

} // namespace snapdeck
