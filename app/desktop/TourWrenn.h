// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/TourScene.h"

#include <memory>
#include <vector>

namespace snapdeck {

/// Capsules and templates: launch, pause, several at once, capture, destroy, try, delete.
[[nodiscard]] std::vector<TourStep> tourOfWrenn(const std::shared_ptr<TourScene> &scene);

} // namespace snapdeck
