// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/OperationView.h"

namespace snapdeck {

/// What there is to be said of all accounts in the breadth of a tooltip.
struct TraySummary {
    int active = 0; ///< operations under way
    int paused = 0; ///< operations that wait until somebody resumes their batch
    int downloads = 0; ///< that are not through
    int troubles = 0; ///< endings that want a look, since somebody last looked

    friend bool operator==(const TraySummary &, const TraySummary &) = default;
};

/// "Snapdeck", then a line for each thing that there is.
[[nodiscard]] QString trayTip(const TraySummary &summary);

/// An operation as a line of a menu that may stay open for long: without anything that counts down. Plain
/// text: what menus take for a mnemonic is escaped.
[[nodiscard]] QString trayLine(const OperationView &operation);

} // namespace snapdeck
