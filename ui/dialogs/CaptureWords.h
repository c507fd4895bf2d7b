// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/CaptureForm.h"
#include "ui/models/Roles.h"

namespace snapdeck {

struct Consequence {
    Icon icon = Icon::None;
    QString what; ///< one strong sentence
    QString detail; ///< the numbers
    friend bool operator==(const Consequence &, const Consequence &) = default;
};

/// What the capture will destroy, with the numbers as they are at `now`. operations.md, Capture
[[nodiscard]] QList<Consequence> captureConsequences(const CaptureForm &form, const QDateTime &now);

[[nodiscard]] BadgeSpec nameBadge(const CaptureForm &form);
/// Without words while there is nothing to say: nothing typed, or right so far.
[[nodiscard]] BadgeSpec idBadge(const CaptureForm &form);

/// An id that names without being read: its beginning and end.
[[nodiscard]] QString shortId(const QString &id);

} // namespace snapdeck
