// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/base/SimTime.h"

#include <condition_variable>
#include <mutex>

namespace snapdeck::simulator {

// The one clock of a simulator. Runs `scale` times faster than the wall clock and can be moved forward.
// Thread-safe.
class SimClock
{
public:
    SimClock(SimTime start, double scale);

    SimTime now() const;

    // Moves the clock forward and wakes every waiter whose moment has come. Never goes back.
    void advance(SimDuration by);

    // Blocks until the clock shows `moment`. False when stop() ended the wait first.
    bool waitUntil(SimTime moment);
    bool waitFor(SimDuration duration);

    // Ends every wait, now and later.
    void stop();

private:
    SimTime nowLocked() const;

    const SimTime m_start;
    const double m_scale;
    const std::chrono::steady_clock::time_point m_wallStart;
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    SimDuration m_advanced{0};
    bool m_stopped = false;
};

} // namespace snapdeck::simulator
