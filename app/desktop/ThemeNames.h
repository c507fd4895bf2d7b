// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"

#include <QString>

namespace snapdeck {

/// `system`, `light`, `dark`, `platform`: as options and settings call them; anything else is `system`.
[[nodiscard]] ThemeChoice themeNamed(const QString &name);
[[nodiscard]] QString nameOf(ThemeChoice wanted);

} // namespace snapdeck
