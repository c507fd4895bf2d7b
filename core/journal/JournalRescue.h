// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/SqlConnection.h"

#include <tl/expected.hpp>

namespace snapdeck {

/// How much of a corrupt journal was kept.
struct Rescued {
    int operations = 0;
    int auditEntries = 0;
    int others = 0; ///< limits, listings, batches
};

/// Reads row by row what can be read of a corrupt journal, from both sides of every gap, and writes it into
/// `copy`, a new journal of the newest version. The corrupt file stays as it is. Takes as long as reading it
/// once. The fault is one of writing; a file in which nothing can be read leads to an empty journal.
[[nodiscard]] tl::expected<Rescued, SqlFault> rescueJournal(const QString &corrupt, const QString &copy);

} // namespace snapdeck
