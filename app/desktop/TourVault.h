// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/TourScene.h"

#include <memory>
#include <vector>

namespace snapdeck {

/// Copies that are kept: how they come into the vault, how they are read through, what stays and what goes;
/// and the downloads that bring them.
[[nodiscard]] std::vector<TourStep> tourOfVault(const std::shared_ptr<TourScene> &scene);

} // namespace snapdeck
