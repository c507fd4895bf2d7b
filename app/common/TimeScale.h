// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace snapdeck {

/// The factor that `--time-scale` names: a number above 0, at most 10,000. Nothing where it is none.
[[nodiscard]] std::optional<double> timeScaleFrom(const QString &text);

} // namespace snapdeck
