// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace snapdeck {

/// Whether so many bytes more fit on the folder's disk, and leave something to everybody else; true where
/// nobody knows. Blocking.
[[nodiscard]] bool hasRoomFor(const QString &folder, qint64 bytes);

} // namespace snapdeck
