// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/SimulatorOptions.h"

#include <span>
#include <string>

namespace snapdeck::simulator
{

// What the program was called for.
struct CommandLine {
    enum class Wish { Run, Help, Version, Complain };

    Wish wish = Wish::Run;
    std::string complaint; // what is wrong with the arguments, one sentence
    SimulatorOptions options;
    std::string readyFile; // empty: none
};

// `arguments` without the program's name. Both "--seed 7" and "--seed=7" are understood.
CommandLine parseCommandLine(std::span<const char *const> arguments);

std::string helpText();

} // namespace snapdeck::simulator
