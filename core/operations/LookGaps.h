// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>

namespace snapdeck {

/// How long to wait before the next look at Wrenn's lists, after so many looks: soon at first, for most
/// things are done in seconds, then ever more seldom. Pure.
[[nodiscard]] inline int secondsToNextLook(int looks)
{
    constexpr std::array gaps{3, 5, 5, 10, 15, 30};
    return gaps[std::min(static_cast<std::size_t>(std::max(looks, 0)), gaps.size() - 1)];
}

} // namespace snapdeck
