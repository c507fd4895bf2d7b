// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/JournalTypes.h"

namespace snapdeck {

class Journal;

/// Ends what was written down and cannot be read any more: nobody can go on with it, and it must not stay
/// open for ever either.
void abandonUnreadable(Journal &journal, OperationRecord record, const QDateTime &now);

} // namespace snapdeck
