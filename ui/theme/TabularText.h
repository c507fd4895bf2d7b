// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QRectF>
#include <QString>

class QPainter;

/// One line of text whose digits all take the same width, so that numbers stand under each other and a
/// countdown does not tremble. Many interface fonts have narrow ones by default, and before Qt 6.7 a font's
/// own tabular figures cannot be asked for; hence each digit is centred in a cell as wide as the widest.
namespace snapdeck::TabularText
{

bool hasTabularDigits(const QFont &font);

/// Width in device-independent pixels of `text` as draw() lays it out.
double width(const QFont &font, const QString &text);

/// Draws with the painter's font and pen, elided on the right where `rect` is too narrow.
/// `alignment` may be left, right or centre, always centred vertically.
void draw(QPainter *painter, const QRectF &rect, Qt::Alignment alignment, const QString &text);

} // namespace snapdeck::TabularText
