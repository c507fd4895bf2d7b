// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/VaultCopy.h"
#include "ui/models/Roles.h"

/// How a listed snapshot's place in the vault looks and reads. Pure.
namespace snapdeck {

[[nodiscard]] BadgeSpec keptBadge(const VaultCopy &copy);
[[nodiscard]] QString spokenKept(const VaultCopy &copy);
/// No copy; `linkEnds` is invalid where there is no link.
[[nodiscard]] BadgeSpec notKeptBadge(const QDateTime &linkEnds, const QDateTime &now);

} // namespace snapdeck
