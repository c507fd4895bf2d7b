// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/IdDelegate.h"

#include "ui/theme/TypeScale.h"

#include <QPainter>

namespace snapdeck
{

IdDelegate::IdDelegate(QObject *parent, Shortened shortened)
    : RowDelegate(parent)
    , m_shortened(shortened)
{
}

void IdDelegate::paintContent(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                              const Tokens &) const
{
    QString text = displayText(index.data(Qt::DisplayRole), option.locale);
    if (m_shortened && option.fontMetrics.horizontalAdvance(text) > option.rect.width())
        text = m_shortened(text);
    painter->drawText(option.rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      option.fontMetrics.elidedText(text, Qt::ElideMiddle, option.rect.width()));
}

int IdDelegate::contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return option.fontMetrics.horizontalAdvance(displayText(index.data(Qt::DisplayRole), option.locale)) + 1;
}

QFont IdDelegate::cellFont(const QStyleOptionViewItem &) const
{
    return TypeScale::mono();
}

} // namespace snapdeck
