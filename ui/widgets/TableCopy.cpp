// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/TableCopy.h"

#include "ui/models/TableText.h"
#include "ui/widgets/TableColumns.h"
#include "ui/widgets/TableView.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include <algorithm>
#include <numeric>

namespace snapdeck {

namespace {

void copy(const TableView &table, const QList<int> &rows)
{
    if (rows.isEmpty())
        return;
    const TablePart part{table.model(), rows, table.columns().shown()};
    auto *content = new QMimeData;
    content->setText(tableText(part));
    content->setData(QStringLiteral("text/csv"), tableCsv(part));
    QGuiApplication::clipboard()->setMimeData(content);
}

} // namespace

bool canCopyRows(const TableView &table)
{
    return table.selectionModel() && table.selectionModel()->hasSelection();
}

void copyRows(const TableView &table)
{
    if (!canCopyRows(table))
        return;
    QList<int> rows;
    const QModelIndexList chosen = table.selectionModel()->selectedRows();
    for (const QModelIndex &index : chosen)
        rows << index.row();
    std::sort(rows.begin(), rows.end()); // as they stand, not as they were chosen
    copy(table, rows);
}

void copyAllRows(const TableView &table)
{
    QList<int> rows(table.model() ? table.model()->rowCount() : 0);
    std::iota(rows.begin(), rows.end(), 0);
    copy(table, rows);
}

void copyCell(const TableView &table)
{
    const QModelIndex current = table.currentIndex();
    if (current.isValid())
        QGuiApplication::clipboard()->setText(current.data(Qt::DisplayRole).toString());
}

} // namespace snapdeck
