// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/matrix/checks/Finding.h"

class QWidget;

namespace snapdeck::matrix {

/// Words that have less room than they need: labels, buttons, tabs, combo boxes, what empty fields say; and
/// pictures beside words. Those that are meant to give way do so with a tool tip.
[[nodiscard]] Findings clippedTexts(QWidget &root);

} // namespace snapdeck::matrix
