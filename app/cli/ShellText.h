// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Arguments.h"

/// Commands that the program names, as they can be pasted into a shell. Pure.
namespace snapdeck::cli {

/// Names may hold anything.
[[nodiscard]] QString shellWord(QString text);

/// `snapdeck-cli`, with what of this run another one needs to mean the same: where its data lies, which
/// account, and how fast time runs.
[[nodiscard]] QString sameProgram(const Arguments &given);

} // namespace snapdeck::cli
