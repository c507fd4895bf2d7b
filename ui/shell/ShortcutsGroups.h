// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/KeyboardMapGroup.h"
#include "ui/shell/CommandFinder.h"

namespace snapdeck {

/// What the keyboard map shows: the keys of the window and of every page of the account, the one on show
/// first, read off their actions; and those that tables and dialogs have everywhere.
[[nodiscard]] QList<KeyGroup> keyGroups(const CommandPlaces &places);

} // namespace snapdeck
