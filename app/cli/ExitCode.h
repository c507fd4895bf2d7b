// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/Operation.h"

namespace snapdeck::cli {

/// How the program ends; scripts rely on the numbers.
enum class ExitCode {
    Done = 0,
    Failed = 1,
    Usage = 2,
    Unconfirmed = 3, ///< the outcome is not known (yet); nothing was sent twice
    Limited = 4, ///< a limit is in the way, and nobody wants to wait for its end
    NoKey = 5, ///< the key was refused, or there is none
    Unreachable = 6,
    Refused = 7, ///< by us: confirmation missing or wrong, account read-only
    Interrupted = 130, ///< Ctrl+C before anything had left that changes something; as shells have it
};

[[nodiscard]] ExitCode exitCodeOf(const ApiError &error);
/// Of an operation that nobody waits for any longer.
[[nodiscard]] ExitCode exitCodeOf(const OperationView &view);
/// Of one that is looked at in the journal: only its state counts, and called off is not done.
[[nodiscard]] ExitCode exitCodeOf(OperationState state);

/// Of two things done in one run the one that a script has to know about. From worst to best: failed, no key,
/// refused, wrong usage, unreachable, interrupted, unconfirmed, limited, done.
[[nodiscard]] ExitCode worse(ExitCode a, ExitCode b);

} // namespace snapdeck::cli
