// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/base/SimClock.h"
#include "app/simulator/http/Message.h"
#include "app/simulator/wrenn/WrennWorld.h"

#include <optional>
#include <span>
#include <string>

namespace snapdeck::simulator::wrenn {

Reply errorReply(const Error &error);

// The API below /api/v1. Thread-safe; a capture blocks for as long as the real one does.
class WrennService
{
public:
    WrennService(SimClock &clock, WrennWorld &world);

    // `segments` are those below /api. Nothing: the simulator is being stopped.
    std::optional<Reply> handle(const Request &request, std::span<const std::string> segments);

private:
    std::optional<Error> checkKey(const Request &request) const;
    Reply capsules(const Request &request);
    Reply capsule(const Request &request, const std::string &id, const std::string &action);
    Reply create(const Request &request);
    std::optional<Reply> templates(const Request &request);
    Reply removeTemplate(const Request &request, const std::string &name);
    std::optional<Reply> capture(const Request &request);
    std::optional<Reply> followCapture(const CaptureTicket &ticket);
    Reply failure(Error error) const;

    SimClock &m_clock;
    WrennWorld &m_world;
};

} // namespace snapdeck::simulator::wrenn
