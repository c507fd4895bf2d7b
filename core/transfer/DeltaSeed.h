// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/transfer/DeltaPlan.h"
#include "core/transfer/PartState.h"

#include <functional>
#include <variant>

namespace snapdeck {

/// Lays what an earlier archive and the wanted one have in common into a new `.part` in `folder`, with a
/// state that says so: a download of `wanted` (its resource, version, file name, size and validator; `done`
/// is empty) goes on from there, and fetches the rest alone. Reads and writes as many bytes as are copied, so
/// for a worker thread; asks `isCancelled` every MiB. Nothing is left behind where it fails.
[[nodiscard]] Result<std::monostate> seedPart(const QString &olderPath, const DeltaPlan &plan,
                                              const PartState &wanted, const QString &folder,
                                              const std::function<bool()> &isCancelled);

} // namespace snapdeck
