// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/SnapshotMachine.h"

/// The part of the machine that looks for a snapshot whose end nobody has told. Pure, as the machine is.
namespace snapdeck::snapshot {

/// Into Processing after a 202.
[[nodiscard]] Step lookForWhatIsMade(State state, const QDateTime &now);
/// Into Processing after an answer that was lost.
[[nodiscard]] Step lookForWhatWasLost(State state, const QDateTime &now);
/// After the program was stopped in Processing: whatever happened meanwhile, it is looked for before anybody
/// says that it cannot be found.
[[nodiscard]] Step resumeLooking(State state, const QDateTime &now);
/// Into Processing once more, by somebody's wish.
[[nodiscard]] Step lookOnceMore(State state, const QDateTime &now);

/// In Processing, at a wake: looks, or waits on where the timer was early.
[[nodiscard]] Step lookWhenDue(State state, const QDateTime &now);
/// After a look of our own that did not find it: the next one, later each time, and not before the server
/// wants to be asked again (`notBefore`, where valid). Unconfirmed when there has been enough of it.
[[nodiscard]] Step lookAgain(State state, const QDateTime &now, const QDateTime &notBefore = {});

} // namespace snapdeck::snapshot
