// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/Overview.h"

namespace snapdeck {

class WrennSession;

/// What runs, what rests, and what went wrong. `past`: by resource, the last operation of earlier runs.
/// GUI thread; reads only.
[[nodiscard]] Overview overviewOf(WrennSession &session, const QHash<QString, OperationView> &past);

} // namespace snapdeck
