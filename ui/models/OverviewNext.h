// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/Overview.h"

namespace snapdeck {

class OperationList;
class SquareCloudSession;

/// What is to come by itself, the soonest first: operations that wait, links that end, quota that frees,
/// snapshots that are kept as soon as they are listed. GUI thread; reads only.
[[nodiscard]] QList<OverviewLine> nextOf(SquareCloudSession &session);
/// Of any account: the operations that wait for a moment that is known.
[[nodiscard]] QList<OverviewLine> waitingOf(const OperationList &operations, const QDateTime &now);

} // namespace snapdeck
