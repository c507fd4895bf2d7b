// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/http/Request.h"
#include "core/squarecloud/SquareCloudTypes.h"

namespace snapdeck::squarecloud {

/// Where links are composed for servers that send only a `key`. contract: square-cloud, download URL
struct LinkBase {
    QUrl storageUrl;
    QString ownerId;
    ResourceKind kind = ResourceKind::Application;
};

/// All decoders are pure, tolerate missing, null, extra and unknown values where the contract lets them be
/// missing, and otherwise fail with the path of the wrong field.
[[nodiscard]] Result<SquareCloudAccount> decodeAccount(const QByteArray &body);
[[nodiscard]] Result<QList<ResourceStatus>> decodeStatuses(const QByteArray &body);
/// Newest first, whatever order they came in. `readAt` dates links that do not say when they expire.
[[nodiscard]] Result<QList<Snapshot>> decodeSnapshots(const QByteArray &body, const LinkBase &base,
                                                      const QDateTime &readAt);
/// Never fails: what cannot be understood is an unknown outcome or a definite refusal.
[[nodiscard]] CreateAnswer decodeCreate(const ExchangeResult &result, const QDateTime &now);
/// Never fails, as decodeCreate.
[[nodiscard]] RestoreAnswer decodeRestore(const ExchangeResult &result, const QDateTime &now);

[[nodiscard]] QByteArray encodeRestore(const SnapshotRef &ref);

} // namespace snapdeck::squarecloud
