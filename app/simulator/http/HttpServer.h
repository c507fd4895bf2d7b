// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/base/SimClock.h"
#include "app/simulator/http/Message.h"

#include <cstdint>
#include <functional>
#include <memory>

namespace snapdeck::simulator {

// An HTTP/1.1 server on 127.0.0.1. Hides its library, whose header is slow to compile. The handler is called
// from many threads at once, one for each connection, and may block.
class HttpServer
{
public:
    using Handler = std::function<Answer(const Request &)>;

    HttpServer(SimClock &clock, Handler handler);
    ~HttpServer(); // stops

    HttpServer(const HttpServer &) = delete;
    HttpServer &operator=(const HttpServer &) = delete;

    // Returns the port, or 0 where it could not be bound. Once only.
    std::uint16_t bind(std::uint16_t port);

    // Begins to answer. After bind(), once only.
    void start();

    // Cuts every connection and joins every thread; handlers that wait on the clock must have been woken.
    void stop();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace snapdeck::simulator
