// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace snapdeck {

/// Has the calling thread, and those it starts, give way to the window's where all processors are wanted: a
/// person waits for that one. It still gets its share of a busy machine. For good, so not for a thread that
/// does other work later; never for the window's own.
void giveWayToWindow();

} // namespace snapdeck
