// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/SimulatorOptions.h"
#include "app/simulator/wrenn/WrennWorld.h"

namespace snapdeck::simulator::wrenn {

// The team before the first request; as with seedResources(), its dates lie before `start`.
WrennSeed seedWrenn(const SimulatorOptions &options, SimTime start);

} // namespace snapdeck::simulator::wrenn
