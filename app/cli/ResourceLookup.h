// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/SquareCloudCatalog.h"

namespace snapdeck::cli {

/// The application or database with this id, or with a name that only one of all of them has.
[[nodiscard]] Result<Resource> findResource(const SquareCloudCatalog &catalog, const QString &idOrName);

} // namespace snapdeck::cli
