// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/Overview.h"

namespace snapdeck {

class SquareCloudSession;

/// Where a resource is listed.
[[nodiscard]] OverviewTarget targetOf(const Resource &resource);
/// The resources whose latest snapshots differ most in size, the greatest change first. GUI thread; reads only.
[[nodiscard]] QList<OverviewLine> trendsOf(SquareCloudSession &session);

} // namespace snapdeck
