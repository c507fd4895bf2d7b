// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/VaultRules.h"

namespace snapdeck {

QList<CopyFate> planPrune(const QList<VaultCopy> &copies, const VaultRules &rules, const QDateTime &now,
                          const QTimeZone &zone)
{
    QMap<QString, QList<VaultCopy>> byResource;
    for (const VaultCopy &copy : copies)
        byResource[copy.resourceKey()].append(copy);
    QList<CopyFate> fates;
    for (auto it = byResource.cbegin(); it != byResource.cend(); ++it)
        fates += planRetention(it.value(), rules.policyOf(it.key()), now, zone);
    return fates;
}

} // namespace snapdeck
