// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>
#include <QStyle>

class QPainter;
class QStyleOption;
class QStyleOptionProgressBar;
class QStyleOptionSlider;

/// How scroll bars, progress bars and splitters look.
namespace snapdeck::style
{

void drawScrollBar(const QStyleOptionSlider *option, QPainter *painter);
QRect scrollBarPart(const QStyleOptionSlider *option, QStyle::SubControl part);
void drawProgressGroove(const QStyleOptionProgressBar *option, QPainter *painter);
void drawProgressContents(const QStyleOptionProgressBar *option, QPainter *painter);
void drawSplitter(const QStyleOption *option, QPainter *painter);

} // namespace snapdeck::style
