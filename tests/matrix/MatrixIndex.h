// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace snapdeck::matrix {

/// Writes `<folder>/index.html`, one page over all languages whose report is there: what was found, and the
/// pictures by step and form. It needs nothing from outside. False where it cannot be written.
[[nodiscard]] bool writeIndex(const QString &folder);

} // namespace snapdeck::matrix
