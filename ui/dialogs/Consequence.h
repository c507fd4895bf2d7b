// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Icons.h"

namespace snapdeck {

/// What an act will destroy or change, as one line of a ConsequenceList.
struct Consequence {
    Icon icon = Icon::None;
    QString what; ///< one strong sentence
    QString detail; ///< the numbers
    friend bool operator==(const Consequence &, const Consequence &) = default;
};

} // namespace snapdeck
