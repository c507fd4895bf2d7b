// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Tokens.h"

#include <QPalette>

class QWidget;

namespace snapdeck
{

/// The palette that carries `tokens` to every widget. Tokens::of() reads it back.
QPalette makePalette(const Tokens &tokens);
/// The same for widgets whose words are selected letter by letter: the selection must stand out on an input.
QPalette makeInputPalette(const Tokens &tokens);

/// The depth a widget lies on. Set by role, not by colour, so it follows a change of theme by itself.
enum class Ground { Window, Surface, Nav, Sunken };
void setGround(QWidget *widget, Ground ground);

/// The weight of the words of a label. Set by role, as above.
enum class Ink { Primary, Secondary, Hint, Accent, Danger };
void setInk(QWidget *widget, Ink ink);

} // namespace snapdeck
