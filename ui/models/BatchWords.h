// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/SnapshotBatch.h"

/// What is said of many snapshots at once. Pure.
namespace snapdeck {

/// How far a batch is, at a moment.
struct BatchView {
    BatchProgress progress;
    QDateTime startedAt;
    bool paused = false;
    std::optional<QDateTime> lastLeavesAt;
    [[nodiscard]] bool isFinished() const { return progress.total > 0 && progress.ended() == progress.total; }
    friend bool operator==(const BatchView &, const BatchView &) = default;
};

[[nodiscard]] BatchView batchView(const SnapshotBatch &batch);

/// "37 of 120 ready · 2 failed · finishes about 16:42".
[[nodiscard]] QString batchStory(const BatchView &batch, const QDateTime &now);
/// The same without what moves: "Taking 120 snapshots".
[[nodiscard]] QString batchTitle(const BatchView &batch);

} // namespace snapdeck
