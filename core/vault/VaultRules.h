// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/KeepRule.h"
#include "core/vault/Retention.h"

#include <QMap>

namespace snapdeck {

/// What `vault.json` in the root of a vault says.
struct VaultRules {
    RetentionPolicy defaultPolicy;
    QMap<QString, RetentionPolicy> policies; ///< by VaultCopy::resourceKey(), where it is not the default
    QList<KeepRule> keep;
    int trashDays = 30; ///< how long what was thrown away can be had back

    [[nodiscard]] RetentionPolicy policyOf(const QString &resourceKey) const
    {
        return policies.value(resourceKey, defaultPolicy);
    }
    friend bool operator==(const VaultRules &, const VaultRules &) = default;
};

/// The fate of every copy in the vault, each resource by its own policy. Pure.
[[nodiscard]] QList<CopyFate> planPrune(const QList<VaultCopy> &copies, const VaultRules &rules,
                                        const QDateTime &now, const QTimeZone &zone);

} // namespace snapdeck
