// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/base/SimTime.h"

// The numbers of the contract, in simulated time.
namespace snapdeck::simulator::square {

using namespace std::chrono_literals;

constexpr SimDuration createPerAccount = 5s; // contract: square-cloud/create
constexpr SimDuration createPerResource = 180s; // contract: square-cloud/create
constexpr SimDuration restorePerAccount = 60s; // contract: square-cloud/endpoints
constexpr SimDuration quotaWindow = 24h; // contract: square-cloud/create
constexpr SimDuration softDeadline = 90s; // contract: square-cloud/create
constexpr unsigned quotaMemoryMb = 256; // (plan memory / that) × 2 snapshots a window

// What the contract leaves open: an account that goes on after that many refusals (429) within the window is
// blocked as a whole. The contract's word for the block's length is "up to about 30 minutes".
constexpr unsigned mostRefusals = 20;
constexpr SimDuration refusalWindow = 60s;
constexpr SimDuration accountBlock = 30min;

// `GET /users/snapshots` has a limit of its own; its numbers are not known, these are generous.
constexpr unsigned mostAccountListings = 30;
constexpr SimDuration accountListingWindow = 60s;

constexpr SimDuration restoreDuration = 6s;

} // namespace snapdeck::simulator::square
