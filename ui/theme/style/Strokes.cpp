// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style/Strokes.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace snapdeck::style
{

namespace
{

/// `width` in whole device pixels, at least one, measured back in the painter's own.
double crispWidth(const QPainter *painter, double width)
{
    const double scale = painter->deviceTransform().m11();
    return scale > 0 ? std::max(1.0, std::floor(width * scale + 0.01)) / scale : width;
}

void drawShape(QPainter *painter, const QRectF &rect, double radius, const QColor &fill, const QPen &pen)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QRectF shape = snapped(painter, rect);
    if (pen.style() != Qt::NoPen) {
        // A pen straddles its path; half a width further in, it stays within the rectangle and crisp.
        const double half = pen.widthF() / 2;
        shape.adjust(half, half, -half, -half);
        radius -= half;
    }
    painter->setPen(pen);
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter->drawRoundedRect(shape, radius, radius);
    painter->restore();
}

} // namespace

QRectF snapped(const QPainter *painter, const QRectF &rect)
{
    const QTransform &toDevice = painter->deviceTransform();
    if (toDevice.type() > QTransform::TxScale) {
        return rect;
    }
    const QRectF device = toDevice.mapRect(rect);
    const QPointF topLeft(std::round(device.left()), std::round(device.top()));
    const QPointF bottomRight(std::round(device.right()), std::round(device.bottom()));
    return toDevice.inverted().mapRect(QRectF(topLeft, bottomRight));
}

void drawHairline(QPainter *painter, const QRectF &rect, Qt::Edge edge, const QColor &color)
{
    const double width = crispWidth(painter, 1.0);
    QRectF line = snapped(painter, rect);
    switch (edge) {
    case Qt::TopEdge:
        line.setHeight(width);
        break;
    case Qt::BottomEdge:
        line.setTop(line.bottom() - width);
        break;
    case Qt::LeftEdge:
        line.setWidth(width);
        break;
    case Qt::RightEdge:
        line.setLeft(line.right() - width);
        break;
    }
    painter->fillRect(line, color);
}

void drawBox(QPainter *painter, const QRectF &rect, double radius, const QColor &fill, const QColor &border,
             double borderWidth)
{
    borderWidth = crispWidth(painter, borderWidth);
    drawShape(painter, rect, radius, fill, border.isValid() ? QPen(border, borderWidth) : QPen(Qt::NoPen));
}

void drawBrokenOutline(QPainter *painter, const QRectF &rect, double radius, const QColor &color)
{
    QPen pen(color, crispWidth(painter, 1.0));
    pen.setCapStyle(Qt::FlatCap); // a square one closes the gaps
    pen.setDashPattern({3, 3});
    drawShape(painter, rect, radius, QColor(), pen);
}

void drawFocusRing(QPainter *painter, const QRectF &rect, double radius, const QColor &accent,
                   const QColor &gap)
{
    constexpr double width = 2.0;
    drawBox(painter, rect, radius, QColor(), accent, width);
    if (gap.isValid()) {
        drawBox(painter, rect.adjusted(width, width, -width, -width), radius - width, QColor(), gap, 1.0);
    }
}

} // namespace snapdeck::style
