// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRectF>

class QPainter;

/// The few shapes that everything is drawn with.
namespace snapdeck::style
{

/// The nearest rectangle whose edges lie on device pixels, so that edges are crisp at 125 and 150 % too.
QRectF snapped(const QPainter *painter, const QRectF &rect);

/// A line along one edge of `rect`, inside it, as thin as a whole number of device pixels can be.
void drawHairline(QPainter *painter, const QRectF &rect, Qt::Edge edge, const QColor &color);

/// A rounded rectangle, filled and bordered within `rect`; an invalid colour leaves that part out.
void drawBox(QPainter *painter, const QRectF &rect, double radius, const QColor &fill,
             const QColor &border = QColor(), double borderWidth = 1.0);

/// The outline of what cannot be used now, where no shade may tell it: broken, and within `rect`.
void drawBrokenOutline(QPainter *painter, const QRectF &rect, double radius, const QColor &color);

/// The ring of keyboard focus, inside `rect`. `gap` lies between the ring and the fill of coloured controls.
void drawFocusRing(QPainter *painter, const QRectF &rect, double radius, const QColor &accent,
                   const QColor &gap = QColor());

} // namespace snapdeck::style
