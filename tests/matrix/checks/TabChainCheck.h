// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/matrix/checks/Finding.h"

class QWidget;

namespace snapdeck::matrix {

/// Walks by the Tab key through `root`, which has to be a window: controls that the walk never comes to, and
/// those that do not let it go. Buttons of which one is on at a time count once; so do tables and tab bars.
/// A button that bears its keys need not be come to.
/// The focus and the scroll bars are afterwards where they were, and nobody has been told that the focus
/// moved.
[[nodiscard]] Findings tabChainBreaches(QWidget &root);

} // namespace snapdeck::matrix
