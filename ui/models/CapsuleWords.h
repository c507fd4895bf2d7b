// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/OperationView.h"
#include "core/wrenn/WrennTypes.h"
#include "ui/models/Roles.h"

/// What is said of capsules, wherever they are named. Pure.
namespace snapdeck {

/// An id that names without being read: its beginning and end.
[[nodiscard]] QString shortId(const QString &id);

/// "2 · 1,024 MiB", for a column that says what the first figure is; what is not told is a dash.
[[nodiscard]] QString machineSize(std::optional<qint64> vcpus, std::optional<qint64> memoryMb);
/// "2 vCPU · 1,024 MiB" as far as it is told.
[[nodiscard]] QString machineText(std::optional<qint64> vcpus, std::optional<qint64> memoryMb);
/// "cl-bngm0…htqr (2 vCPU · 1,024 MiB, made of python-base 3 d ago)"
[[nodiscard]] QString capsuleText(const Capsule &capsule, const QDateTime &now);
/// "a, b, c and 2 more"
[[nodiscard]] QString someOf(const QStringList &names, qsizetype most = 3);
/// "1 min 30 s": nothing of it is rounded away.
[[nodiscard]] QString exactDuration(qint64 length);

/// A capsule's state as people see it; one that is not known is shown as the server wrote it.
[[nodiscard]] BadgeSpec capsuleBadge(const Capsule &capsule);
/// The same in a sentence, or behind a number: "paused". Never changed in its letters by whoever uses it.
[[nodiscard]] QString capsuleWord(const Capsule &capsule);
/// What is being done to a capsule, from the asking to the end.
[[nodiscard]] BadgeSpec workBadge(OperationKind kind);
/// The same in a sentence, or behind a number: "being paused".
[[nodiscard]] QString workWord(OperationKind kind);
/// On its way from one state to another by itself.
[[nodiscard]] bool isChanging(CapsuleStatus status);
/// At rest, and to be resumed.
[[nodiscard]] bool isResting(CapsuleStatus status);

/// When it pauses itself if nobody uses it before; nothing: it never does, or does not run.
[[nodiscard]] std::optional<QDateTime> autoPauseAt(const Capsule &capsule);
/// "Pauses itself in 4:12", "Never pauses by itself"; empty while there is nothing to count.
[[nodiscard]] BadgeSpec autoPauseBadge(const Capsule &capsule, const QDateTime &now);
/// "After 2 h without use", "Never".
[[nodiscard]] QString autoPauseRule(qint64 timeoutSeconds);

} // namespace snapdeck
