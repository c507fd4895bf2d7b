// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/CaptureForm.h"
#include "ui/dialogs/Consequence.h"
#include "ui/models/CapsuleWords.h"
#include "ui/models/Roles.h"

namespace snapdeck {

/// All that is about to happen, in one sentence or two. operations.md, Capture
[[nodiscard]] QString captureSentence(const CaptureForm &form, const QDateTime &now);
/// What the capture will destroy, with the numbers as they are at `now`.
[[nodiscard]] QList<Consequence> captureConsequences(const CaptureForm &form, const QDateTime &now);
/// What is lost with a capsule: "It has run for 41 min and was last active 3 s ago; it cannot be recovered."
[[nodiscard]] QString lossOf(const std::optional<Capsule> &capsule, const QDateTime &now);
/// "1.9 GB from 12 Nov, 10 d old", as far as the server told.
[[nodiscard]] QString ageOf(const Template &old, const QDateTime &now);

[[nodiscard]] BadgeSpec nameBadge(const CaptureForm &form);
/// What has to be known about the name: why it may not be used, or what this server does where it is taken.
[[nodiscard]] QString nameHint(const CaptureForm &form);
/// Without words while there is nothing to say: nothing typed, or right so far.
[[nodiscard]] BadgeSpec idBadge(const CaptureForm &form);
[[nodiscard]] BadgeSpec oldNameBadge(const CaptureForm &form);
/// The red button's words, with the `capsule` as it is to be shown there.
[[nodiscard]] QString captureVerb(const CaptureForm &form, const QString &capsule, const QString &name);

/// A name that fits on a button.
[[nodiscard]] QString nameOnButton(const QString &name);

} // namespace snapdeck
