// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/TrendLine.h"

#include "ui/theme/Tokens.h"

#include <QPainter>

#include <algorithm>

namespace snapdeck
{

namespace
{

constexpr double PointRadius = 2;

} // namespace

void paintTrend(QPainter *painter, const QRect &rect, const QList<double> &values, const QColor &ink)
{
    if (values.size() < 2) {
        return;
    }
    const auto [low, high] = std::minmax_element(values.cbegin(), values.cend());
    const double span = *high - *low;
    const double width = std::min(trendSize.width(), rect.width()) - 2 * PointRadius;
    const double left = rect.left() + PointRadius;
    const double bottom = rect.center().y() + trendSize.height() / 2.0;
    QPolygonF line;
    for (qsizetype i = 0; i < values.size(); ++i) {
        // A level trend lies in the middle: it says "nothing changes", not "nothing is there".
        const double height = span > 0 ? (values[i] - *low) / span : 0.5;
        line << QPointF(left + width * double(i) / double(values.size() - 1),
                        bottom - trendSize.height() * height);
    }
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(ink, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(line);
    painter->setPen(Qt::NoPen);
    painter->setBrush(ink);
    painter->drawEllipse(line.last(), PointRadius, PointRadius);
}

TrendLine::TrendLine(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void TrendLine::setValues(const QList<double> &values)
{
    m_values = values;
    update();
}

QSize TrendLine::sizeHint() const
{
    return {trendSize.width(), trendSize.height() + 8};
}

void TrendLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintTrend(&painter, rect(), m_values, Tokens::of(palette()).accent.ink);
}

} // namespace snapdeck
