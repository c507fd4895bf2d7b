// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/base/SimTime.h"

// The numbers of the contract and of servers that were measured, in simulated time.
namespace snapdeck::simulator::wrenn {

using namespace std::chrono_literals;

constexpr SimDuration hostPatience
    = 45s; // current servers give up on their host then, contract: wrenn/capture
constexpr SimDuration captureBound = 300s; // documented servers bound a capture, contract: wrenn/capture

// How long the documented generation shows its states of transition; the current one shows none.
constexpr SimDuration pendingDuration = 1s;
constexpr SimDuration startingDuration = 2s;
constexpr SimDuration pausingDuration = 2s;
constexpr SimDuration resumingDuration = 1s;

constexpr int mostVcpus = 64; // of the simulated hosts
constexpr std::int64_t mostMemoryMb = 262'144;

} // namespace snapdeck::simulator::wrenn
