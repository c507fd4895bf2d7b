// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace snapdeck {

/// `<user of the operating system>@<host> <program>`, as the audit trail names who did something. To be asked
/// on the main thread, after QCoreApplication::applicationName is set.
[[nodiscard]] QString whoWorks();

} // namespace snapdeck
