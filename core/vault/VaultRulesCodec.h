// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/vault/VaultRules.h"

#include <QJsonObject>

namespace snapdeck::vault_rules {

/// `vault.json`. Pure.
[[nodiscard]] QJsonObject toJson(const VaultRules &rules);
/// ErrorKind::ProtocolError where a field cannot be what it says.
[[nodiscard]] Result<VaultRules> fromJson(const QJsonObject &object);

[[nodiscard]] QJsonObject policyJson(const RetentionPolicy &policy);

} // namespace snapdeck::vault_rules
