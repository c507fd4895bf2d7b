// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/limits/RateLedger.h"
#include "core/operations/Operation.h"
#include "core/transfer/Download.h"
#include "ui/models/Roles.h"

/// How every state looks and reads, in one place. Pure; `now` makes the countdowns.
namespace snapdeck {

/// One of many that were asked for at once, held back by nothing but their pace.
[[nodiscard]] bool waitsForItsTurn(const OperationView &operation);
/// Whether pausing its batch would hold it back.
[[nodiscard]] bool isNotSent(const OperationView &operation);
[[nodiscard]] BadgeSpec pausedBadge();
/// The same while its batch is paused: no limit and no time says when it goes on.
[[nodiscard]] OperationView whilePaused(OperationView operation);
/// A restore whose safety snapshot is not listed yet; nothing of it has been sent.
[[nodiscard]] bool isSafeguarding(const OperationView &operation);

[[nodiscard]] BadgeSpec stateBadge(const OperationView &operation, const QDateTime &now);
/// The same for readers that speak: "processing, next check in 40 seconds".
[[nodiscard]] QString spokenState(const OperationView &operation, const QDateTime &now);
/// Whether the badge says something else a second later.
[[nodiscard]] bool isCounting(const OperationView &operation, const QDateTime &now);

[[nodiscard]] BadgeSpec limitBadge(const LimitWait &wait, const QDateTime &now);
/// Why one has to wait, in a sentence.
[[nodiscard]] QString limitReason(LimitKind kind);

/// `totalBytes` -1 where unknown.
[[nodiscard]] BadgeSpec downloadBadge(Download::State state, qint64 receivedBytes, qint64 totalBytes);
/// "downloading, 64 percent".
[[nodiscard]] QString spokenDownload(Download::State state, qint64 receivedBytes, qint64 totalBytes);

[[nodiscard]] BadgeSpec runningBadge(bool running);

} // namespace snapdeck
