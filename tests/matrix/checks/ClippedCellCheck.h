// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/matrix/checks/Finding.h"

class QWidget;

namespace snapdeck::matrix {

/// Headers, and cells on show, that have less room than they need. Names and ids may give way where the tool
/// tip has the whole; states, numbers and dates may not.
[[nodiscard]] Findings clippedCells(QWidget &root);

} // namespace snapdeck::matrix
