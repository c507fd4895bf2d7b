// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/health/ResourceHealth.h"
#include "ui/models/Roles.h"

/// How a worry looks and reads. Pure.
namespace snapdeck {

[[nodiscard]] BadgeSpec worryBadge(Worry worry);
/// Why, in a sentence. Texts of the server's are in it as they came: plain text.
[[nodiscard]] QString worryReason(const Health &health, const HealthFacts &facts, const HealthRules &rules,
                                  const QDateTime &now);
/// How long it has been so, or how long there is left: "4 d ago", "2 d left"; empty where nobody knows.
[[nodiscard]] QString worryAge(const Health &health, const QDateTime &now);

} // namespace snapdeck
