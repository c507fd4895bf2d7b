// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>

#include <array>

namespace snapdeck {

/// What Account::colour may be; the window draws each of them as its theme has it.
inline constexpr std::array colourNames{QLatin1String("blue"), QLatin1String("green"),
                                        QLatin1String("violet"), QLatin1String("amber"),
                                        QLatin1String("red")};

} // namespace snapdeck
