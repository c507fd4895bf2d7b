// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/RowModelBase.h"

#include "ui/models/RowRanges.h"
#include "ui/widgets/Labels.h"

#include <utility>

namespace snapdeck {

QVariant plainTip(const QVariant &text)
{
    return text.toString().isEmpty() ? QVariant() : QVariant(plainToolTip(text.toString()));
}

RowModelBase::RowModelBase(QList<Column> columns, QObject *parent)
    : QAbstractTableModel(parent)
    , m_columns(std::move(columns))
{
}

int RowModelBase::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant RowModelBase::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size()) {
        return {};
    }
    const Column &column = m_columns[section];
    switch (role) {
    case Qt::DisplayRole:
        return column.title;
    case Qt::ToolTipRole:
        return column.tip.isEmpty() ? QVariant() : QVariant(column.tip);
    case Qt::TextAlignmentRole:
        return int(column.alignment | Qt::AlignVCenter);
    default:
        return {};
    }
}

QModelIndex RowModelBase::indexOf(const QString &id, int column) const
{
    const int row = rowOf(id);
    return row < 0 ? QModelIndex() : index(row, column);
}

QString RowModelBase::filterText(int row) const
{
    return idAt(row) + u'\n' + index(row, 0).data().toString();
}

void RowModelBase::notifyCells(const QList<int> &rows, int firstColumn, int lastColumn,
                               const QList<int> &roles)
{
    constexpr qsizetype mostRanges = 64;
    QList<RowRange> told = rangesOf(rows);
    if (told.size() > mostRanges) {
        told = {{rows.first(), rows.last()}};
        m_changedRows = rows;
    }
    for (const RowRange &range : std::as_const(told))
        Q_EMIT dataChanged(index(range.first, firstColumn), index(range.last, lastColumn), roles);
    m_changedRows.clear();
}

QVariant RowModelBase::spokenCell(const QVariant &spoken, const QVariant &words)
{
    const QString said = spoken.toString().isEmpty() ? words.toString() : spoken.toString();
    return said == QStringLiteral("–") ? tr("none") : said;
}

void RowModelBase::startBulkChange()
{
    if (!std::exchange(m_isBulkChange, true))
        Q_EMIT bulkChangeStarted();
}

void RowModelBase::endBulkChange()
{
    if (std::exchange(m_isBulkChange, false))
        Q_EMIT bulkChangeEnded();
}

void RowModelBase::tellMoved(const QList<int> &newRowOf, LayoutChangeHint hint)
{
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    after.reserve(before.size());
    for (const QModelIndex &old : before)
        after.append(index(newRowOf[old.row()], old.column()));
    changePersistentIndexList(before, after);
    m_newRowOf = newRowOf;
    Q_EMIT layoutChanged({}, hint);
    m_newRowOf.clear();
}

} // namespace snapdeck
