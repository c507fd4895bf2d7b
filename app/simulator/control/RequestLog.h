// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/base/SimTime.h"
#include "app/simulator/http/Message.h"

#include <cstdint>
#include <deque>
#include <mutex>
#include <nlohmann/json.hpp>

namespace snapdeck::simulator {

// Every request that the two services and their storage have received, in order. An entry is there before
// the answer leaves, and even before the request is acted upon. Thread-safe.
class RequestLog
{
public:
    std::uint64_t add(const Request &request, SimTime time); // returns the entry's id, counting from 1

    // 0: the connection was ended without an answer.
    void setStatus(std::uint64_t id, int status);
    void setFault(std::uint64_t id, const std::string &kind);

    // The entries with an id above `after`, oldest first. Header names and, but for the body's type, never
    // their values; of a body that is an object the names of its members and their types; `status` is null
    // while no answer has been decided.
    nlohmann::ordered_json toJson(std::uint64_t after) const;
    void clear();

private:
    nlohmann::ordered_json *find(std::uint64_t id);

    mutable std::mutex m_mutex;
    std::uint64_t m_lastId = 0;
    std::deque<nlohmann::ordered_json> m_entries;
};

} // namespace snapdeck::simulator
