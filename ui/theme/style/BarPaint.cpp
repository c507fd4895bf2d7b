// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style/BarPaint.h"

#include "ui/theme/Tokens.h"
#include "ui/theme/style/Strokes.h"

#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace snapdeck::style {

namespace {

constexpr int SliderMinimum = 28;
constexpr int ProgressThickness = 6;

QRectF progressTrack(const QStyleOption *option)
{
    const QRectF rect(option->rect);
    return QRectF(rect.left(), rect.center().y() - ProgressThickness / 2.0, rect.width(), ProgressThickness);
}

} // namespace

void drawScrollBar(const QStyleOptionSlider *option, QPainter *painter)
{
    const Tokens t = Tokens::of(option->palette);
    if (option->maximum <= option->minimum) {
        return;
    }
    const bool gripped = option->activeSubControls & QStyle::SC_ScrollBarSlider;
    const bool hover = option->state & QStyle::State_MouseOver;
    const double share
        = gripped && (option->state & QStyle::State_Sunken) ? 0.9 : (gripped || hover ? 0.7 : 0.4);
    QRectF slider = scrollBarPart(option, QStyle::SC_ScrollBarSlider);
    slider
        = option->orientation == Qt::Vertical ? slider.adjusted(2, 1, -2, -1) : slider.adjusted(1, 2, -1, -2);
    drawBox(painter, slider, std::min(slider.width(), slider.height()) / 2, blend(t.text3, t.surface, share));
}

QRect scrollBarPart(const QStyleOptionSlider *option, QStyle::SubControl part)
{
    const bool vertical = option->orientation == Qt::Vertical;
    const QRect whole = option->rect;
    const int length = vertical ? whole.height() : whole.width();
    const qint64 range = qint64(option->maximum) - option->minimum;
    int slider = length;
    if (range > 0) {
        slider = int(qint64(option->pageStep) * length / (range + option->pageStep));
        slider = std::clamp(slider, std::min(SliderMinimum, length), length);
    }
    const int start = QStyle::sliderPositionFromValue(
        option->minimum, option->maximum, option->sliderPosition, length - slider, option->upsideDown);
    const auto span = [&](int from, int extent) {
        return vertical ? QRect(whole.left(), whole.top() + from, whole.width(), extent)
                        : QRect(whole.left() + from, whole.top(), extent, whole.height());
    };
    switch (part) {
    case QStyle::SC_ScrollBarSlider:
        return span(start, slider);
    case QStyle::SC_ScrollBarSubPage:
        return span(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return span(start + slider, length - start - slider);
    case QStyle::SC_ScrollBarGroove:
        return whole;
    default:
        return {};
    }
}

void drawProgressGroove(const QStyleOptionProgressBar *option, QPainter *painter)
{
    const Tokens t = Tokens::of(option->palette);
    drawBox(painter, progressTrack(option), ProgressThickness / 2.0, blend(t.text, t.surface, 0.12));
}

void drawProgressContents(const QStyleOptionProgressBar *option, QPainter *painter)
{
    const Tokens t = Tokens::of(option->palette);
    QRectF track = progressTrack(option);
    const bool unknown = option->minimum == option->maximum;
    if (unknown) {
        // No animation: an unknown length is a third of the track, in the tone of work under way.
        track.setWidth(track.width() / 3);
        drawBox(painter, track, ProgressThickness / 2.0, t.processing.ink);
        return;
    }
    const double share = double(qint64(option->progress) - option->minimum)
        / double(qint64(option->maximum) - option->minimum);
    if (share > 0) {
        track.setWidth(std::max<double>(ProgressThickness, track.width() * std::clamp(share, 0.0, 1.0)));
        drawBox(painter, track, ProgressThickness / 2.0, t.accent.ink);
    }
}

void drawSplitter(const QStyleOption *option, QPainter *painter)
{
    const Tokens t = Tokens::of(option->palette);
    const bool active = option->state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    const QColor colour = active ? t.line : t.hairline;
    const QRect &handle = option->rect;
    constexpr int line = 2;
    const bool isLying = handle.width() > handle.height();
    if (std::min(handle.width(), handle.height()) <= line) {
        drawHairline(painter, handle, isLying ? Qt::TopEdge : Qt::LeftEdge, colour);
        return;
    }
    // A gap between two cards: only a short grip says that it can be moved.
    constexpr int grip = 32;
    QRect mark(0, 0, isLying ? grip : line, isLying ? line : grip);
    mark.moveCenter(handle.center());
    painter->fillRect(mark, colour);
}

} // namespace snapdeck::style
