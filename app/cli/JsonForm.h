// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/Account.h"
#include "core/limits/RateLedger.h"
#include "core/operations/Operation.h"
#include "core/transfer/Download.h"
#include "core/wrenn/WrennTypes.h"

#include <QJsonObject>

namespace snapdeck::cli {

/// The program's JSON: snake_case, times in ISO 8601 UTC, sizes in bytes, null where something is not known.
/// Signed links are secrets, so they are in none of these.

[[nodiscard]] QJsonObject toJson(const ApiError &error);
[[nodiscard]] QJsonObject toJson(const OperationView &view);
[[nodiscard]] QJsonObject toJson(const Account &account);
[[nodiscard]] QJsonObject toJson(const Capsule &capsule);
[[nodiscard]] QJsonObject toJson(const Template &item);
[[nodiscard]] QJsonObject toJson(const Resource &resource);
/// `resource` is null where nothing the account has now owns it.
[[nodiscard]] QJsonObject toJson(const Snapshot &snapshot, const std::optional<Resource> &resource);

[[nodiscard]] QJsonValue jsonText(const QString &text); ///< null where empty
[[nodiscard]] QJsonValue jsonTime(const QDateTime &time); ///< null where invalid
[[nodiscard]] QJsonValue jsonTime(const std::optional<QDateTime> &time);

/// `cool_down`, `daily_quota`, `account_block`; null where there is none.
[[nodiscard]] QJsonValue limitName(const std::optional<LimitKind> &limit);
/// `application` or `database`.
[[nodiscard]] QString resourceKindName(ResourceKind kind);
/// `gone`, `paused`, `stopped`, `running`; empty where nobody could tell.
[[nodiscard]] QString fateName(CapsuleFate fate);
/// `automatic` or `manual`; empty where the server does not tell.
[[nodiscard]] QString originName(SnapshotOrigin origin);

} // namespace snapdeck::cli
