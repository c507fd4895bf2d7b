// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace snapdeck::simulator
{

// Writes text under that name whole or not at all: whoever waits for the file never reads half of it.
bool writeReadyFile(const std::string &path, const std::string &text);

} // namespace snapdeck::simulator
