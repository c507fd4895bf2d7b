// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/Roles.h"

namespace snapdeck {

/// How far what was typed by hand agrees with what is to be typed.
enum class TypedWord { Nothing, Beginning, Wrong, Whole };

/// Sign by sign: capitals and blanks count. An empty `wanted` is never Whole. Pure.
[[nodiscard]] TypedWord compareTyped(const QString &typed, const QString &wanted);
/// Without words while there is nothing to say: nothing typed, or right so far.
[[nodiscard]] BadgeSpec typedBadge(TypedWord typed, const QString &wrong);

} // namespace snapdeck
