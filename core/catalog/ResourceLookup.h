// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/squarecloud/SquareCloudTypes.h"

namespace snapdeck::catalog {

[[nodiscard]] QList<Resource> resourcesOf(const QList<Resource> &all, ResourceKind kind);

/// By id, or by a name that only one of this kind has.
[[nodiscard]] Result<Resource> findResource(const QList<Resource> &all, ResourceKind kind,
                                            const QString &idOrName);

} // namespace snapdeck::catalog
