// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/matrix/checks/Finding.h"

class QWidget;

namespace snapdeck::matrix {

/// Neighbours that lie over each other, and widgets that stick out of what they lie in.
[[nodiscard]] Findings overlaps(QWidget &root);

} // namespace snapdeck::matrix
