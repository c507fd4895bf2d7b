// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/ButtonKind.h"

class QAction;
class QPushButton;

namespace snapdeck {

/// A button that is an action: its words, picture, shortcut (in the tool tip) and whether it can be used.
/// Owned by whoever it is put into.
QPushButton *makeActionButton(ButtonKind kind, QAction *action);

} // namespace snapdeck
