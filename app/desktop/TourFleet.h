// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/TourScene.h"

#include <memory>
#include <vector>

namespace snapdeck {

/// Many snapshots at once: what they would come to, how far they are, and calling off the rest.
[[nodiscard]] std::vector<TourStep> tourOfMany(const std::shared_ptr<TourScene> &scene);
/// A restore, confirmed by hand, and the way back.
[[nodiscard]] std::vector<TourStep> tourOfRestore(const std::shared_ptr<TourScene> &scene);
/// The history, and a journal that somebody has deleted.
[[nodiscard]] std::vector<TourStep> tourOfHistory(const std::shared_ptr<TourScene> &scene);

} // namespace snapdeck
