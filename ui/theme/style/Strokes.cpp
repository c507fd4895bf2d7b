// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style/Strokes.h"

#include <QPainter>

namespace snapdeck::style
{

void drawBox(QPainter *painter, const QRectF &rect, double radius, const QColor &fill, const QColor &border,
             double borderWidth)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QRectF shape = rect;
    if (border.isValid()) {
        // A pen straddles its path; half a width further in, it stays within the rectangle and crisp.
        const double half = borderWidth / 2;
        shape.adjust(half, half, -half, -half);
        radius -= half;
    }
    painter->setPen(border.isValid() ? QPen(border, borderWidth) : QPen(Qt::NoPen));
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter->drawRoundedRect(shape, radius, radius);
    painter->restore();
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
