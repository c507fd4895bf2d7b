// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/NameDelegate.h"

#include "ui/delegates/IdDelegate.h"
#include "ui/models/RowModelBase.h"

namespace snapdeck {

NameDelegate::NameDelegate(QObject *parent)
    : RowDelegate(Weight::Medium, parent)
{
}

bool NameDelegate::isId(const QModelIndex &index)
{
    return index.data(Qt::ToolTipRole) == plainTip(index.data(Qt::DisplayRole).toString());
}

void NameDelegate::paintContent(QPainter *painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index, const Tokens &tokens) const
{
    if (isId(index))
        paintId(painter, option.rect, displayText(index.data(Qt::DisplayRole), option.locale));
    else
        RowDelegate::paintContent(painter, option, index, tokens);
}

int NameDelegate::contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return isId(index) ? idWidth(displayText(index.data(Qt::DisplayRole), option.locale)) + 1
                       : RowDelegate::contentWidth(option, index);
}

} // namespace snapdeck
