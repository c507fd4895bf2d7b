// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Ids.h"
#include "core/operations/CaptureOperation.h"

#include <QString>
#include <QStringList>

namespace snapdeck {

/// One line for a POSIX shell: every argument reaches the program as it is, whatever signs it holds.
[[nodiscard]] QString shellLine(const QStringList &arguments);

/// The `snapdeck-cli` line that asks for the same capture. interface.md
[[nodiscard]] QString captureCommand(const AccountName &account, const CaptureWish &wish);

} // namespace snapdeck
