// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/RowDelegate.h"

#include "ui/models/Roles.h"
#include "ui/theme/TypeScale.h"
#include "ui/theme/style/Strokes.h"
#include "ui/widgets/TableView.h"
#include "ui/widgets/UnbrokenText.h"

#include <QHeaderView>
#include <QPainter>

namespace snapdeck
{

namespace
{

constexpr int IconGap = 8;

bool rowIsHovered(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *table = qobject_cast<const TableView *>(option.widget);
    return table ? table->hoveredRow() == index.row() : bool(option.state & QStyle::State_MouseOver);
}

bool rowHasFocus(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return view && view->hasFocus() && view->currentIndex().row() == index.row()
        && view->currentIndex().parent() == index.parent();
}

/// The ring goes around the row, so each cell draws its stretch of it.
void paintFocus(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                const QColor &color)
{
    style::drawHairline(painter, option.rect, Qt::TopEdge, color);
    style::drawHairline(painter, option.rect, Qt::BottomEdge, color);
    const auto *table = qobject_cast<const TableView *>(option.widget);
    if (!table || index.column() == table->firstVisibleColumn()) {
        style::drawHairline(painter, option.rect, Qt::LeftEdge, color);
    }
    if (!table || index.column() == table->lastVisibleColumn()) {
        style::drawHairline(painter, option.rect, Qt::RightEdge, color);
    }
}

QColor inkOf(const QStyleOptionViewItem &option, const QModelIndex &index, const Tokens &tokens)
{
    if (!(option.state & QStyle::State_Enabled)) {
        return option.palette.color(QPalette::Disabled, QPalette::Text);
    }
    return index.data(SecondaryRole).toBool() ? tokens.text2 : tokens.text;
}

} // namespace

RowDelegate::RowDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

RowDelegate::RowDelegate(Weight weight, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_weight(weight)
{
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens t = Tokens::of(option.palette);
    painter->save();
    if (option.state & QStyle::State_Selected) {
        painter->fillRect(option.rect, t.selection);
    } else if (rowIsHovered(option, index)) {
        painter->fillRect(option.rect, blend(t.text, t.window, 0.035));
    }
    style::drawHairline(painter, option.rect, Qt::BottomEdge, t.hairline);
    QStyleOptionViewItem content = option;
    content.rect = option.rect.adjusted(Metrics::CellPadding, 0, -Metrics::CellPadding, -1);
    content.font = cellFont(option);
    content.fontMetrics = QFontMetrics(content.font);
    painter->setFont(content.font);
    painter->setPen(inkOf(option, index, t));
    paintContent(painter, content, index, t);
    if (rowHasFocus(option, index)) {
        paintFocus(painter, option, index, t.accent.ink);
    }
    painter->restore();
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem content = option;
    content.font = cellFont(option);
    content.fontMetrics = QFontMetrics(content.font);
    return QSize(contentWidth(content, index) + 2 * Metrics::CellPadding, Metrics::RowHeight);
}

void RowDelegate::paintContent(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index, const Tokens &tokens) const
{
    QRect room = option.rect;
    const QIcon icon = index.data(Qt::DecorationRole).value<QIcon>();
    if (!icon.isNull()) {
        const int extent = Metrics::IconSize;
        const QPen pen = painter->pen();
        painter->setPen(tokens.text2);
        icon.paint(painter, QRect(room.left(), room.center().y() - extent / 2 + 1, extent, extent));
        painter->setPen(pen);
        room.setLeft(room.left() + extent + IconGap);
    }
    const QVariant alignment = index.data(Qt::TextAlignmentRole);
    const int flags = alignment.isValid() ? alignment.toInt() & Qt::AlignHorizontal_Mask : int(Qt::AlignLeft);
    const QString text = lettersKept(displayText(index.data(Qt::DisplayRole), option.locale));
    painter->drawText(room, flags | Qt::AlignVCenter | Qt::TextSingleLine,
                      option.fontMetrics.elidedText(text, Qt::ElideRight, room.width()));
}

int RowDelegate::contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool hasIcon = !index.data(Qt::DecorationRole).isNull();
    const QString text = lettersKept(displayText(index.data(Qt::DisplayRole), option.locale));
    return option.fontMetrics.horizontalAdvance(text) + (hasIcon ? Metrics::IconSize + IconGap : 0) + 1;
}

QFont RowDelegate::cellFont(const QStyleOptionViewItem &) const
{
    return m_weight == Weight::Medium ? TypeScale::emphasis() : TypeScale::body();
}

} // namespace snapdeck
