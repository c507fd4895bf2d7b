// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/CommandLine.h"

namespace snapdeck::cli {

/// Does what the arguments (without the program's name) ask for, and returns how the process ends. Needs a
/// QCoreApplication, and runs its event loop. Composition root: everything is made and wired here.
[[nodiscard]] int runProgram(const QStringList &arguments);

} // namespace snapdeck::cli
