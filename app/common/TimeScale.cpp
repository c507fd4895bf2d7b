// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/TimeScale.h"

namespace snapdeck {

std::optional<double> timeScaleFrom(const QString &text)
{
    constexpr double fastest = 10'000;
    bool isNumber = false;
    const double scale = text.toDouble(&isNumber);
    // Written so that NaN, which compares with nothing, is refused as well.
    const bool inRange = scale > 0 && scale <= fastest;
    return isNumber && inRange ? std::optional(scale) : std::nullopt;
}

} // namespace snapdeck
