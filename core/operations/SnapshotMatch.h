// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/SnapshotMachine.h"

namespace snapdeck::snapshot {

/// The one that our request made; nothing while the listing shows none, or none that must be ours. The
/// pointer goes into the event.
[[nodiscard]] const Snapshot *findNew(const State &state, const Listed &listed);

/// Ready: a 200's link may name no version, and then serves whatever is newest: the listing's own replaces
/// it.
void completeFrom(State &state, const Listed &listed);

} // namespace snapdeck::snapshot
