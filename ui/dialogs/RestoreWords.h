// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/CaptureWords.h"
#include "ui/dialogs/RestoreForm.h"

namespace snapdeck {

/// What the restore will replace, whether or not it can be undone, with the numbers as they are at `now`.
/// operations.md, Restore
[[nodiscard]] QList<Consequence> restoreConsequences(const RestoreForm &form, const QDateTime &now);
/// What follows where no safety snapshot is taken first.
[[nodiscard]] Consequence noWayBack(const RestoreForm &form, const QDateTime &now);
/// What a safety snapshot costs, how long it takes, and what it is for.
[[nodiscard]] QString safetyCost(const RestoreForm &form, const QDateTime &now);
/// Without words while there is nothing to say: nothing typed, or right so far.
[[nodiscard]] BadgeSpec typedBadge(const RestoreForm &form);

} // namespace snapdeck
