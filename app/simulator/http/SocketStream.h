// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/base/SimClock.h"
#include "app/simulator/http/Message.h"

#include <httplib.h>

namespace snapdeck::simulator {

// A connection as the HTTP library sees it. Being ours, it can do to an answer what no HTTP library offers:
// cut it at any byte, or let it trickle. Does not own the socket; one thread at a time.
class SocketStream final : public httplib::Stream
{
public:
    SocketStream(socket_t socket, SimClock &clock);

    // Sets the time-outs: `idle` for the next request's first byte, as for every later one.
    void prepare(std::chrono::seconds idle);

    // For the answer that comes next on this connection.
    void setPlan(const WirePlan &plan);
    bool resetWanted() const { return m_cut && m_plan.reset; }

    bool is_readable() const override;
    bool is_writable() const override;
    ssize_t read(char *ptr, size_t size) override;
    ssize_t write(const char *ptr, size_t size) override;
    void get_remote_ip_and_port(std::string &ip, int &port) const override;
    void get_local_ip_and_port(std::string &ip, int &port) const override;
    socket_t socket() const override;

private:
    bool sendAll(std::string_view data);
    bool sendBody(std::string_view data);
    bool sendPieces(std::string_view data);

    const socket_t m_socket;
    SimClock &m_clock;
    WirePlan m_plan;
    std::string m_headEnd; // the last bytes sent, while the blank line after the head has not been seen
    bool m_inBody = false;
    std::int64_t m_bodySent = 0;
    bool m_cut = false;
};

} // namespace snapdeck::simulator
