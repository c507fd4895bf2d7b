// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/http/SocketStream.h"

#include <algorithm>

namespace snapdeck::simulator {

namespace {

#ifdef MSG_NOSIGNAL
constexpr int sendFlags = MSG_NOSIGNAL; // a client that went away is no reason to die of SIGPIPE
#else
constexpr int sendFlags = 0;
#endif

void setTimeout(socket_t socket, int option, std::chrono::seconds seconds)
{
#ifdef _WIN32
    const DWORD value = static_cast<DWORD>(seconds.count() * 1000);
#else
    timeval value{};
    value.tv_sec = static_cast<decltype(value.tv_sec)>(seconds.count());
#endif
    setsockopt(socket, SOL_SOCKET, option, reinterpret_cast<const char *>(&value), sizeof value);
}

} // namespace

SocketStream::SocketStream(socket_t socket, SimClock &clock)
    : m_socket(socket)
    , m_clock(clock)
{
}

void SocketStream::prepare(std::chrono::seconds idle)
{
    setTimeout(m_socket, SO_RCVTIMEO, idle);
    setTimeout(m_socket, SO_SNDTIMEO, idle);
#ifdef SO_NOSIGPIPE
    const int on = 1;
    setsockopt(m_socket, SOL_SOCKET, SO_NOSIGPIPE, &on, sizeof on);
#endif
}

void SocketStream::setPlan(const WirePlan &plan)
{
    m_plan = plan;
    m_headEnd.clear();
    m_inBody = false;
    m_bodySent = 0;
}

bool SocketStream::is_readable() const
{
    return true; // read() waits by itself, within the time-out
}

bool SocketStream::is_writable() const
{
    return !m_cut;
}

ssize_t SocketStream::read(char *ptr, size_t size)
{
    for (;;) {
        const ssize_t count = recv(m_socket, ptr, size, 0);
        if (count >= 0 || errno != EINTR) {
            return count;
        }
    }
}

ssize_t SocketStream::write(const char *ptr, size_t size)
{
    std::string_view data(ptr, size);
    if (m_cut || m_plan.cutAfter == -1) {
        m_cut = true;
        return -1;
    }
    if (!m_inBody) {
        // The head ends with the first blank line; it may arrive in several writes.
        const std::string seen = m_headEnd + std::string(data);
        const std::size_t blank = seen.find("\r\n\r\n");
        m_inBody = blank != std::string::npos;
        const std::size_t head = m_inBody ? blank + 4 - m_headEnd.size() : data.size();
        m_headEnd = seen.substr(seen.size() - std::min<std::size_t>(seen.size(), 3));
        if (!sendAll(data.substr(0, head))) {
            return -1;
        }
        data.remove_prefix(head);
    }
    return sendBody(data) ? static_cast<ssize_t>(size) : -1;
}

bool SocketStream::sendBody(std::string_view data)
{
    if (!m_plan.cutAfter) {
        return sendPieces(data);
    }
    const auto left = static_cast<std::size_t>(std::max<std::int64_t>(0, *m_plan.cutAfter - m_bodySent));
    const std::string_view part = data.substr(0, left);
    m_bodySent += static_cast<std::int64_t>(part.size());
    const bool sent = sendPieces(part);
    m_cut = m_bodySent >= *m_plan.cutAfter;
    return sent && !m_cut;
}

bool SocketStream::sendPieces(std::string_view data)
{
    if (m_plan.trickleBytes == 0) {
        return sendAll(data);
    }
    while (!data.empty()) {
        const std::string_view piece = data.substr(0, m_plan.trickleBytes);
        if (!sendAll(piece) || !m_clock.waitFor(m_plan.tricklePause)) {
            return false;
        }
        data.remove_prefix(piece.size());
    }
    return true;
}

bool SocketStream::sendAll(std::string_view data)
{
    while (!data.empty()) {
        const ssize_t count = send(m_socket, data.data(), data.size(), sendFlags);
        if (count < 0 && errno == EINTR) {
            continue;
        }
        if (count <= 0) {
            return false;
        }
        data.remove_prefix(static_cast<std::size_t>(count));
    }
    return true;
}

void SocketStream::get_remote_ip_and_port(std::string &ip, int &port) const
{
    ip = "127.0.0.1"; // the server listens on loopback only
    port = 0;
}

void SocketStream::get_local_ip_and_port(std::string &ip, int &port) const
{
    ip = "127.0.0.1";
    port = 0;
}

socket_t SocketStream::socket() const
{
    return m_socket;
}

} // namespace snapdeck::simulator
