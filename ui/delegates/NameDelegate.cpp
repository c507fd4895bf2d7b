// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/NameDelegate.h"

#include "ui/models/RowModelBase.h"

#include <QPainter>

namespace snapdeck {

NameDelegate::NameDelegate(QObject *parent)
    : RowDelegate(Weight::Medium, parent)
{
}

void NameDelegate::paintContent(QPainter *painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index, const Tokens &tokens) const
{
    const QString words = index.data(Qt::DisplayRole).toString();
    const bool isId = index.data(Qt::ToolTipRole) == plainTip(words);
    if (!isId) {
        RowDelegate::paintContent(painter, option, index, tokens);
        return;
    }
    const QString text = displayText(words, option.locale);
    painter->drawText(option.rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      option.fontMetrics.elidedText(text, Qt::ElideMiddle, option.rect.width()));
}

} // namespace snapdeck
