// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/Operation.h"

#include <optional>

/// What is said of a restore. Pure.
namespace snapdeck {

/// A restore, and the operation that takes its safety snapshot where that is known.
struct RestoreScene {
    OperationView restore;
    std::optional<OperationView> safety;
    std::optional<QDateTime> targetTakenAt; ///< of the snapshot that is put back, as far as it is listed
};

/// What it does now, until when and what comes then, or how it ended. Ticks with `now`.
[[nodiscard]] QString restoreStory(const RestoreScene &scene, const QDateTime &now);
/// The same without figures that move, for lists and readers that speak.
[[nodiscard]] QString calmRestoreStory(const OperationView &restore);

} // namespace snapdeck
