// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace snapdeck::simulator {

using SimDuration = std::chrono::milliseconds;
// A moment of the simulated world, UTC. It starts at the wall clock's time and then runs at its own pace.
using SimTime = std::chrono::sys_time<SimDuration>;

SimDuration fromSeconds(double seconds);
std::int64_t unixSeconds(SimTime time);

std::string toIsoSeconds(SimTime time); // 2026-11-21T20:35:44Z
std::string toIsoMilliseconds(SimTime time); // 2026-11-21T20:35:44.123Z
std::string toHttpDate(SimTime time); // Sat, 21 Nov 2026 20:35:44 GMT

// Accepts what toIsoSeconds() writes, nothing else.
std::optional<SimTime> fromIsoSeconds(std::string_view text);

} // namespace snapdeck::simulator
