// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/CommandFinder.h"

namespace snapdeck {

/// Brings the keyboard to the next part of the window, or with -1 to the one before: the side bar, the filter
/// of the page, and its lists and tables in the order in which they are read. Round and round.
void goToPane(const CommandPlaces &places, int step);

} // namespace snapdeck
