// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace snapdeck {

/// A message without the times of day, and the moments, that it names: where nothing else has changed, the
/// audit trail has the line already. Pure.
[[nodiscard]] QString withoutTimes(const QString &message);

} // namespace snapdeck
