// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/Operation.h"
#include "core/session/SnapshotKeeper.h"

namespace snapdeck {

/// What happens to a snapshot that is being taken: since when, what comes next, and what one need not do.
/// Ticks with `now`.
[[nodiscard]] QString snapshotStory(const OperationView &operation, const QDateTime &now);

/// "64 % · 391.0 of 612.4 MB · 84.0 MB/s · 12 s left · 4 connections", or how it ended.
[[nodiscard]] QString downloadStory(const Download &download, SnapshotKeeper::Goal goal);

} // namespace snapdeck
