// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/vault/Vault.h"

#include <QJsonObject>

namespace snapdeck::cli {

/// What the vault's commands print, and how they are told which copy is meant. Pure.

[[nodiscard]] QJsonObject toJson(const VaultCopy &copy, const QString &path);
[[nodiscard]] QJsonObject toJson(const TrashedCopy &thrown);
[[nodiscard]] QJsonObject toJson(const KeepRule &rule);
[[nodiscard]] QJsonObject toJson(const RetentionPolicy &policy);

[[nodiscard]] QString copiesTable(const QList<VaultCopy> &copies);
[[nodiscard]] QString trashTable(const QList<TrashedCopy> &trash, int trashDays);
/// The resource's name, else its id, else that nobody knows.
[[nodiscard]] QString resourceText(const VaultCopy &copy);

/// Those of one resource, by its id or a name that only one has; of files whose resource nobody knows by
/// `unknown`. ErrorKind::NotFound, or ErrorKind::InvalidInput where several are called so.
[[nodiscard]] Result<QList<VaultCopy>> copiesFor(const QList<VaultCopy> &copies, const QString &idOrName);
/// One of them: by its version or the beginning of it, `latest`, or its path in the vault.
[[nodiscard]] Result<VaultCopy> copyFor(const QList<VaultCopy> &copies, const QString &idOrName,
                                        const QString &version);

} // namespace snapdeck::cli
