// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/SparklineDelegate.h"

#include "ui/models/Roles.h"
#include "ui/widgets/TrendLine.h"

#include <QPainter>

namespace snapdeck
{

SparklineDelegate::SparklineDelegate(QObject *parent)
    : RowDelegate(parent)
{
}

void SparklineDelegate::paintContent(QPainter *painter, const QStyleOptionViewItem &option,
                                     const QModelIndex &index, const Tokens &tokens) const
{
    paintTrend(painter, option.rect, index.data(TrendRole).value<QList<double>>(), tokens.accent.ink);
}

int SparklineDelegate::contentWidth(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return trendSize.width();
}

} // namespace snapdeck
