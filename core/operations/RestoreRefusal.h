// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/RestoreMachine.h"

/// Why nothing was restored, or nobody knows whether it was, in words.
namespace snapdeck::restore {

/// Nothing where the restore can be asked for.
[[nodiscard]] std::optional<ApiError> objection(const State &state);
/// The safety snapshot ended in anything but a snapshot.
[[nodiscard]] ApiError safetyMissing(const ApiError &why);
/// The safety snapshot was not made, or not listed, in time.
[[nodiscard]] ApiError safetyTooLate(const State &state);
/// A limit, in the words of a restore.
[[nodiscard]] ApiError explainLimit(ApiError error);
[[nodiscard]] ApiError limitTooLong(const State &state);
/// The confirmation is too old to be acted on after a restart.
[[nodiscard]] ApiError confirmationTooOld();
/// The program was stopped between the request and its answer.
[[nodiscard]] ApiError stoppedWhileAsking();

/// The server may have begun before it failed: the resource has to be looked at.
[[nodiscard]] bool mayHaveTouched(const ApiError &error);
/// A refusal that has touched nothing.
[[nodiscard]] ApiError explainRefusal(ApiError error);
/// One that may have, with what was seen afterwards.
[[nodiscard]] ApiError restoreFailed(const State &state);
/// Looked at to the end, and still nobody can tell.
[[nodiscard]] ApiError neverTold(const State &state);

} // namespace snapdeck::restore
