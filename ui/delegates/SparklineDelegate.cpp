// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/SparklineDelegate.h"

#include "ui/models/Roles.h"

#include <QPainter>

#include <algorithm>

namespace snapdeck
{

namespace
{

constexpr int LineWidth = 52;
constexpr int LineHeight = 16;
constexpr double PointRadius = 2;

} // namespace

SparklineDelegate::SparklineDelegate(QObject *parent)
    : RowDelegate(parent)
{
}

void SparklineDelegate::paintContent(QPainter *painter, const QStyleOptionViewItem &option,
                                     const QModelIndex &index, const Tokens &tokens) const
{
    const auto values = index.data(TrendRole).value<QList<double>>();
    if (values.size() < 2) {
        return;
    }
    const auto [low, high] = std::minmax_element(values.cbegin(), values.cend());
    const double span = *high - *low;
    const double width = std::min(LineWidth, option.rect.width()) - 2 * PointRadius;
    const double left = option.rect.left() + PointRadius;
    const double bottom = option.rect.center().y() + LineHeight / 2.0;
    QPolygonF line;
    for (qsizetype i = 0; i < values.size(); ++i) {
        // A level trend lies in the middle: it says "nothing changes", not "nothing is there".
        const double height = span > 0 ? (values[i] - *low) / span : 0.5;
        line << QPointF(left + width * double(i) / double(values.size() - 1), bottom - LineHeight * height);
    }
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(tokens.accent.ink, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(line);
    painter->setPen(Qt::NoPen);
    painter->setBrush(tokens.accent.ink);
    painter->drawEllipse(line.last(), PointRadius, PointRadius);
}

int SparklineDelegate::contentWidth(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return LineWidth;
}

} // namespace snapdeck
