// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace snapdeck {

/// The folder that a dialog begins in: `last` where it is still there, else where downloads go on this
/// machine. Not every machine has that one: then the nearest folder around it, never one that would have to
/// be made first.
[[nodiscard]] QString offeredFolder(const QString &last);
/// The same with the place for downloads given; empty: nobody says.
[[nodiscard]] QString offeredFolder(const QString &last, const QString &downloads);

} // namespace snapdeck
