// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/RestoreMachine.h"

/// The part of the machine that looks at the resource after the request. Pure, as the machine is.
namespace snapdeck::restore {

/// Into Following: what happened is not known.
[[nodiscard]] Step follow(State state, const QDateTime &now);
/// Into Checking: what happened is known, how the resource is now is not.
[[nodiscard]] Step check(State state, const QDateTime &now);
/// After the program was stopped in either.
[[nodiscard]] Step resumeLooking(State state, const QDateTime &now);
/// Into Following once more, by somebody's wish.
[[nodiscard]] Step followOnceMore(State state, const QDateTime &now);

/// In either, at a wake: looks, or waits on where the timer was early.
[[nodiscard]] Step lookWhenDue(State state, const QDateTime &now);
/// In either, after a look: the next one, or the end of the phase.
[[nodiscard]] Step takeLook(State state, const QDateTime &now, const QDateTime &notBefore = {});

} // namespace snapdeck::restore
