// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>
#include <optional>
#include <utility>

namespace snapdeck {

/// Lets a few requests of one account be in flight at once; the rest wait in order. Pure.
template <typename Ticket>
class RequestGate
{
public:
    /// Below Qt's own limit of six connections a host, so that nothing waits inside Qt, where its timeouts
    /// would already be running.
    static constexpr int maxInFlight = 5;

    void arrive(Ticket ticket) { m_waiting.push_back(std::move(ticket)); }

    /// The next one to send, if one may leave now; it is in flight until leave().
    [[nodiscard]] std::optional<Ticket> admit()
    {
        if (m_waiting.empty() || m_inFlight >= maxInFlight)
            return std::nullopt;
        ++m_inFlight;
        Ticket next = std::move(m_waiting.front());
        m_waiting.pop_front();
        return next;
    }

    void leave() { --m_inFlight; }

private:
    std::deque<Ticket> m_waiting;
    int m_inFlight = 0;
};

} // namespace snapdeck
