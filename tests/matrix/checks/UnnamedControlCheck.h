// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/matrix/checks/Finding.h"

class QWidget;

namespace snapdeck::matrix {

/// Controls that a screen reader cannot tell of: without a name, or with a role that is not theirs.
[[nodiscard]] Findings unnamedControls(QWidget &root);

} // namespace snapdeck::matrix
