// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/SnapshotMachine.h"

/// Why there is no snapshot, or nobody knows of one, in words.
namespace snapdeck::snapshot {

/// The patience has ended before there was a slot.
[[nodiscard]] ApiError limitWithoutEnd(const State &state);
/// The same, while the program was not running.
[[nodiscard]] ApiError missedWhileStopped();
/// The program was stopped between the request and its answer.
[[nodiscard]] ApiError stoppedWhileAsking();
/// Looked for to the end of the wait, and not found.
[[nodiscard]] ApiError neverListed(const State &state);

} // namespace snapdeck::snapshot
