// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace snapdeck {

/// The moment from which the clock of every program on this data folder runs `scale` times faster. It is kept
/// in the folder, so that several programs, and one that is started anew, tell the same time: their journal
/// and its limits are the same, too. Now where the true time is told, or where it cannot be kept. The file is
/// made where it is not there.
[[nodiscard]] QDateTime sharedClockOrigin(const QString &dataFolder, double scale);

} // namespace snapdeck
