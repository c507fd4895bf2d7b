// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/SimulatorOptions.h"
#include "app/simulator/square/SquareCloudWorld.h"

#include <vector>

namespace snapdeck::simulator::square {

// The world before the first request. Depends on the seed and the options alone; its dates lie before
// `start`, rounded down to the hour, so that two simulators started together agree on them as well.
Account seedAccount(const SimulatorOptions &options, SimTime start);
std::vector<Resource> seedResources(const SimulatorOptions &options, SimTime start);

} // namespace snapdeck::simulator::square
