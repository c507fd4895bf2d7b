// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Tokens.h"

#include <QIcon>

namespace snapdeck {

/// What the program's picture in the tray carries. Each has a shape of its own, not only a colour.
enum class TrayMark {
    None,
    Working, ///< an open ring: something is under way
    Trouble, ///< a full disc with a stroke: something wants a look
};

[[nodiscard]] QIcon trayPicture(TrayMark mark, const Tokens &tokens);

} // namespace snapdeck
