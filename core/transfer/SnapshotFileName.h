// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Ids.h"

#include <QDateTime>
#include <QString>

namespace snapdeck {

/// `resource_2026-11-22_16-42-07Z_version.zip`: tells what it is without opening it, sorts by time, and is a
/// legal name on every platform, whatever the resource is called.
[[nodiscard]] QString snapshotFileName(const QString &resourceName, const QDateTime &takenAt,
                                       const VersionId &version);

} // namespace snapdeck
