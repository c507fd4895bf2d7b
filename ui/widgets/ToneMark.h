// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Tokens.h"

#include <QRectF>

class QPainter;

namespace snapdeck {

/// A square in the colour of `tone`, told apart from the others by its shape as well: by whoever does not see
/// the colours, and in high contrast, which has none.
void paintToneMark(QPainter *painter, const QRectF &square, Tone tone, const Tokens &tokens);

/// A dot in the colour that an account was given. Where there are no colours each of them is another shape.
void paintAccountMark(QPainter *painter, const QRectF &square, Tone tone, const Tokens &tokens);

} // namespace snapdeck
