// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/TourScene.h"

#include <memory>
#include <vector>

namespace snapdeck {

/// What lies in a snapshot, the text of one file, a name searched in all snapshots, and what changed between
/// two.
[[nodiscard]] std::vector<TourStep> tourOfContents(const std::shared_ptr<TourScene> &scene);

} // namespace snapdeck
