// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/Vault.h"
#include "ui/models/Roles.h"

/// How local copies look and read, in one place. Pure; `now` makes the ages.
namespace snapdeck {

[[nodiscard]] BadgeSpec verdictBadge(const VaultCopy &copy);
/// "3 d ago", or a dash where nobody looked yet.
[[nodiscard]] QString checkedAgo(const VaultCopy &copy, const QDateTime &now);
/// The resource's name, or else its id, or else the file's name.
[[nodiscard]] QString copyName(const VaultCopy &copy);
[[nodiscard]] QString originWords(const VaultCopy &copy);
/// "118 copies · 41 GB"
[[nodiscard]] QString copiesWords(const QList<VaultCopy> &copies);
[[nodiscard]] QString trashWords(TrashedCopy::Why why);

/// Why nothing can be changed now, or what is wrong with the folder; empty where all is well.
[[nodiscard]] QString vaultObjection(const Vault &vault);
/// How a verification ended, in a sentence.
[[nodiscard]] QString verifyWords(const VerifyReport &report);

} // namespace snapdeck
