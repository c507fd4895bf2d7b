// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/JournalTypes.h"

#include <QString>

namespace snapdeck {

/// Why nothing that changes something may be asked for; empty where the journal takes it.
[[nodiscard]] QString journalObjection(const JournalHealth &health);
/// What is wrong with the journal, what that means and what to do; empty where nothing is.
[[nodiscard]] QString journalTrouble(const JournalHealth &health);

} // namespace snapdeck
