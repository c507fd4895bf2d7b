// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ContentsTable.h"

#include "ui/delegates/BadgeDelegate.h"
#include "ui/delegates/NumberDelegate.h"
#include "ui/models/ArchiveEntryModel.h"
#include "ui/theme/TypeScale.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace snapdeck {

namespace {

constexpr int iconGap = 8;

} // namespace

void ContentsNameDelegate::paintContent(QPainter *painter, const QStyleOptionViewItem &option,
                                        const QModelIndex &index, const Tokens &tokens) const
{
    const int extent = Metrics::IconSize;
    QRect room = option.rect;
    const QPen pen = painter->pen();
    painter->setPen(tokens.text2);
    index.data(Qt::DecorationRole)
        .value<QIcon>()
        .paint(painter, QRect(room.left(), room.center().y() - extent / 2 + 1, extent, extent));
    painter->setPen(pen);
    room.setLeft(room.left() + extent + iconGap);
    const QString text = displayText(index.data(Qt::DisplayRole), option.locale);
    painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      option.fontMetrics.elidedText(text, Qt::ElideMiddle, room.width()));
}

QFont ContentsNameDelegate::cellFont(const QStyleOptionViewItem &) const
{
    return TypeScale::mono();
}

ContentsTable::ContentsTable(ArchiveEntryModel *model, QWidget *parent)
    : TableView(parent)
    , m_entries(model)
{
    setObjectName(QStringLiteral("contentsTable"));
    setAccessibleName(tr("Files of the snapshot"));
    setGround(Ground::Surface);
    setCompact(true);
    setModel(model);
    setDragEnabled(true);
    setDragDropMode(QAbstractItemView::DragOnly);
    setItemDelegate(new RowDelegate(this));
    setItemDelegateForColumn(ArchiveEntryModel::Name, new ContentsNameDelegate(this));
    for (const int column : {ArchiveEntryModel::Size, ArchiveEntryModel::Packed, ArchiveEntryModel::Modified})
        setItemDelegateForColumn(column, new NumberDelegate(this));
    setItemDelegateForColumn(ArchiveEntryModel::Warnings, new BadgeDelegate(this));
    setColumn(ArchiveEntryModel::Name, 260, 0);
    setColumn(ArchiveEntryModel::Size, 100, 1);
    setColumn(ArchiveEntryModel::Warnings, 124, 2);
    setColumn(ArchiveEntryModel::Modified, 170, 3);
    setColumn(ArchiveEntryModel::Packed, 100, 4);
    setStretchColumn(ArchiveEntryModel::Name);
    sortByColumn(ArchiveEntryModel::Name, Qt::AscendingOrder);
}

QStringList ContentsTable::chosenPaths() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QStringList paths;
    for (const QModelIndex &index : std::as_const(rows))
        paths << m_entries->pathAt(index.row());
    return paths;
}

void ContentsTable::startDrag(Qt::DropActions)
{
    Q_EMIT dragBegun();
}

void ContentsTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Backspace)
        Q_EMIT leftUpwards();
    else
        TableView::keyPressEvent(event);
}

} // namespace snapdeck
