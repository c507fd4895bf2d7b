// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/NumberDelegate.h"

#include "ui/theme/TabularText.h"

#include <QPainter>

#include <cmath>

namespace snapdeck
{

NumberDelegate::NumberDelegate(QObject *parent)
    : RowDelegate(parent)
{
}

void NumberDelegate::paintContent(QPainter *painter, const QStyleOptionViewItem &option,
                                  const QModelIndex &index, const Tokens &) const
{
    const QVariant wish = index.data(Qt::TextAlignmentRole);
    const auto alignment = wish.isValid() ? Qt::Alignment(wish.toInt()) : Qt::AlignRight;
    TabularText::draw(painter, option.rect, alignment,
                      displayText(index.data(Qt::DisplayRole), option.locale));
}

int NumberDelegate::contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString text = displayText(index.data(Qt::DisplayRole), option.locale);
    return int(std::ceil(TabularText::width(option.font, text)));
}

} // namespace snapdeck
