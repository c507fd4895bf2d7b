// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRectF>

class QPainter;

/// The few shapes that everything is drawn with.
namespace snapdeck::style
{

/// A rounded rectangle, filled and bordered within `rect`; an invalid colour leaves that part out.
void drawBox(QPainter *painter, const QRectF &rect, double radius, const QColor &fill,
             const QColor &border = QColor(), double borderWidth = 1.0);

/// The ring of keyboard focus, inside `rect`. `gap` lies between the ring and the fill of coloured controls.
void drawFocusRing(QPainter *painter, const QRectF &rect, double radius, const QColor &accent,
                   const QColor &gap = QColor());

} // namespace snapdeck::style
