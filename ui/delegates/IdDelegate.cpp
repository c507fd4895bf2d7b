// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/IdDelegate.h"

#include "ui/theme/TypeScale.h"

#include <QPainter>

namespace snapdeck
{

void paintId(QPainter *painter, const QRect &rect, const QString &id)
{
    const QFont font = TypeScale::mono();
    painter->setFont(font);
    painter->drawText(rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      QFontMetrics(font).elidedText(id, Qt::ElideMiddle, rect.width()));
}

int idWidth(const QString &id)
{
    return QFontMetrics(TypeScale::mono()).horizontalAdvance(id);
}

IdDelegate::IdDelegate(QObject *parent, Shortened shortened)
    : RowDelegate(parent)
    , m_shortened(shortened)
{
}

void IdDelegate::paintContent(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                              const Tokens &) const
{
    QString text = displayText(index.data(Qt::DisplayRole), option.locale);
    if (m_shortened && idWidth(text) > option.rect.width())
        text = m_shortened(text);
    paintId(painter, option.rect, text);
}

int IdDelegate::contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return idWidth(displayText(index.data(Qt::DisplayRole), option.locale)) + 1;
}

QFont IdDelegate::cellFont(const QStyleOptionViewItem &) const
{
    return TypeScale::mono();
}

} // namespace snapdeck
