// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ToneMark.h"

#include "ui/theme/TonesAlike.h"
#include "ui/theme/style/Strokes.h"

#include <QPainter>
#include <QPolygonF>

namespace snapdeck {

namespace {

/// A part of the square about its middle, `share` of its sides.
QRectF inner(const QRectF &square, double share)
{
    const double size = square.width() * share;
    QRectF part(0, 0, size, size);
    part.moveCenter(square.center());
    return part;
}

void paintSign(QPainter *painter, const QRectF &square, Tone tone)
{
    switch (tone) {
    case Tone::Ok:
    case Tone::Neutral:
        break;
    case Tone::Accent:
        painter->drawPoint(square.center());
        break;
    case Tone::Processing:
        painter->drawArc(inner(square, 0.5), 0, 16 * 270);
        break;
    case Tone::Warning: {
        const QRectF sign = inner(square, 0.46);
        painter->drawLine(QPointF(sign.center().x(), sign.top()), QPointF(sign.center().x(), sign.bottom()));
        break;
    }
    case Tone::Danger: {
        const QRectF sign = inner(square, 0.34);
        painter->drawLine(sign.topLeft(), sign.bottomRight());
        painter->drawLine(sign.topRight(), sign.bottomLeft());
        break;
    }
    }
}

/// Invalid for a dot.
QPolygonF shapeOf(const QRectF &square, Tone tone)
{
    const QPointF middle = square.center();
    switch (tone) {
    case Tone::Accent:
    case Tone::Neutral:
        break;
    case Tone::Ok:
        return QPolygonF(inner(square, 0.9));
    case Tone::Processing:
        return {{QPointF(middle.x(), square.top()), QPointF(square.right(), middle.y()),
                 QPointF(middle.x(), square.bottom()), QPointF(square.left(), middle.y())}};
    case Tone::Warning:
        return {{QPointF(middle.x(), square.top()), square.bottomRight(), square.bottomLeft()}};
    case Tone::Danger:
        return {{square.topLeft(), square.topRight(), QPointF(middle.x(), square.bottom())}};
    }
    return {};
}

} // namespace

void paintAccountMark(QPainter *painter, const QRectF &square, Tone tone, const Tokens &tokens)
{
    const QColor ink = tokens.toneColors(tone).ink;
    const QPolygonF shape = areTonesAlike(tokens) ? shapeOf(square, tone) : QPolygonF();
    if (shape.isEmpty()) {
        style::drawBox(painter, square, square.width() / 2, ink);
        return;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(ink);
    painter->drawPolygon(shape);
    painter->restore();
}

void paintToneMark(QPainter *painter, const QRectF &square, Tone tone, const Tokens &tokens)
{
    const double radius = square.width() / 5;
    const double line = square.width() / 10;
    const QColor ink = tokens.toneColors(tone).ink;
    if (tone == Tone::Neutral) {
        style::drawBox(painter, square, radius, {}, ink, 1.5);
        return;
    }
    style::drawBox(painter, square, radius, ink, {});
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(
        QPen(tokens.surface, tone == Tone::Accent ? 2.5 * line : 1.2 * line, Qt::SolidLine, Qt::RoundCap));
    paintSign(painter, square, tone);
    painter->restore();
}

} // namespace snapdeck
