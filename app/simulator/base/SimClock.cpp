// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/base/SimClock.h"

#include <algorithm>

namespace snapdeck::simulator {

SimClock::SimClock(SimTime start, double scale)
    : m_start(start)
    , m_scale(scale)
    , m_wallStart(std::chrono::steady_clock::now())
{
}

SimTime SimClock::now() const
{
    const std::scoped_lock lock(m_mutex);
    return nowLocked();
}

SimTime SimClock::nowLocked() const
{
    const std::chrono::duration<double> elapsed = std::chrono::steady_clock::now() - m_wallStart;
    return m_start + m_advanced + fromSeconds(elapsed.count() * m_scale);
}

void SimClock::advance(SimDuration by)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_advanced += std::max(by, SimDuration(0));
    }
    m_changed.notify_all();
}

bool SimClock::waitUntil(SimTime moment)
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        const SimDuration left = moment - nowLocked();
        if (m_stopped || left <= SimDuration(0)) {
            return !m_stopped;
        }
        // Rounded up, so that the clock has really passed the moment when the wait ends; capped, so that a
        // very slow clock cannot overflow the deadline.
        const double milliseconds = std::min(static_cast<double>(left.count()) / m_scale + 1.0, 3'600'000.0);
        m_changed.wait_for(lock, std::chrono::microseconds(static_cast<std::int64_t>(milliseconds * 1000.0)));
    }
}

bool SimClock::waitFor(SimDuration duration)
{
    return waitUntil(now() + duration);
}

void SimClock::stop()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_stopped = true;
    }
    m_changed.notify_all();
}

} // namespace snapdeck::simulator
