// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/matrix/checks/Finding.h"

class QWidget;

namespace snapdeck::matrix {

class Catalogue;

/// Words on show, in tool tips and for assistive technology that are English though the language has its own.
[[nodiscard]] Findings untranslatedTexts(QWidget &root, const Catalogue &catalogue);

} // namespace snapdeck::matrix
