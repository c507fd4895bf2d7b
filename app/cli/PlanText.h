// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/limits/SnapshotPlan.h"
#include "core/squarecloud/SquareCloudTypes.h"

#include <QJsonObject>

namespace snapdeck::cli {

/// `{"limit","used","left","next_frees_at"}`
[[nodiscard]] QJsonObject toJson(const Quota &quota);
/// `{"today":[{"resource","resource_name","at"}],"later":[…],"quota":{…},"quota_left_after",
/// "first_leaves_at","last_leaves_at"}`; `resources` give the names.
[[nodiscard]] QJsonObject toJson(const SnapshotPlan &plan, const QList<Resource> &resources);

/// How many are sent today, from when to when, and what that does to the day's allowance.
[[nodiscard]] QString describe(const SnapshotPlan &plan);
/// The same after a line for each resource: when it is sent, and what is beyond today. `resources` give the
/// names.
[[nodiscard]] QString describe(const SnapshotPlan &plan, const QList<Resource> &resources);
/// "3 of 32 snapshots used in the last 24 hours, 29 left. The next one frees up at …"
[[nodiscard]] QString describe(const Quota &quota);

} // namespace snapdeck::cli
