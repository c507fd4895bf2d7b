// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace snapdeck {

/// What a server said in an error, fit to be shown and logged: one line of plain text of bounded length,
/// without control characters, and without the permission that a signed link carries.
[[nodiscard]] QString serverWords(const QString &said);

} // namespace snapdeck
