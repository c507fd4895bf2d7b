// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/NameDelegate.h"

#include "ui/models/RowModelBase.h"
#include "ui/theme/TypeScale.h"

#include <QPainter>

namespace snapdeck {

NameDelegate::NameDelegate(QObject *parent)
    : RowDelegate(Weight::Medium, parent)
{
}

/// An id stands in fixed pitch as everywhere; in Inter an x between two figures becomes a times sign.
bool NameDelegate::isId(const QModelIndex &index)
{
    return index.data(Qt::ToolTipRole) == plainTip(index.data(Qt::DisplayRole).toString());
}

void NameDelegate::paintContent(QPainter *painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index, const Tokens &tokens) const
{
    if (!isId(index)) {
        RowDelegate::paintContent(painter, option, index, tokens);
        return;
    }
    const QFont font = TypeScale::mono();
    const QString text = displayText(index.data(Qt::DisplayRole), option.locale);
    painter->setFont(font);
    painter->drawText(option.rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      QFontMetrics(font).elidedText(text, Qt::ElideMiddle, option.rect.width()));
}

int NameDelegate::contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (!isId(index))
        return RowDelegate::contentWidth(option, index);
    const QString text = displayText(index.data(Qt::DisplayRole), option.locale);
    return QFontMetrics(TypeScale::mono()).horizontalAdvance(text) + 1;
}

} // namespace snapdeck
