// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/Tour.h"
#include "core/session/Workspace.h"

namespace snapdeck {

class MainWindow;

/// The main job on both services, as a visitor of the demo would do it: list, take a snapshot, meet a
/// cool-down, download and open it, keep copies in the vault, take many, restore one and go back, follow one
/// past the soft deadline, launch and capture capsules, try a template, look into the history.
[[nodiscard]] std::vector<TourStep> tourScript(MainWindow &window, Workspace &workspace,
                                               const QString &downloadFolder);

} // namespace snapdeck
