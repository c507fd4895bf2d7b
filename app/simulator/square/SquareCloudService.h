// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/base/SimClock.h"
#include "app/simulator/http/Message.h"
#include "app/simulator/square/SquareCloudWorld.h"
#include "app/simulator/square/SquareJson.h"

#include <optional>
#include <span>
#include <string>

namespace snapdeck::simulator::square {

// The API below /v2. Thread-safe; a call may block for as long as the real service keeps its answer back.
class SquareCloudService
{
public:
    SquareCloudService(SimClock &clock, SquareCloudWorld &world, const ListingWriter &writer);

    // `segments` are those below the root. Nothing: the simulator is being stopped.
    std::optional<Reply> handle(const Request &request, std::span<const std::string> segments);

private:
    std::optional<Reply> account(const Request &request, std::span<const std::string> segments);
    std::optional<Reply> resource(const Request &request, std::span<const std::string> segments);
    Reply me();
    Reply status(Kind kind);
    Reply accountListing(const Request &request);
    Reply listing(std::size_t index);
    std::optional<Reply> create(std::size_t index);
    std::optional<Reply> restore(std::size_t index, const Request &request);

    SimClock &m_clock;
    SquareCloudWorld &m_world;
    const ListingWriter &m_writer;
};

} // namespace snapdeck::simulator::square
