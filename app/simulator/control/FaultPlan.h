// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/base/SimTime.h"
#include "app/simulator/http/Message.h"

#include <list>
#include <mutex>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <variant>

namespace snapdeck::simulator {

enum class FaultKind {
    Status, // another answer, of any status
    Delay, // the right answer, later
    CloseBeforeReply, // the connection ends (FIN) without one byte of an answer
    Reset, // the same with RST
    CloseMidBody, // head with the full length, part of the body, end of the connection
    Truncate, // a well-formed answer whose body lacks its end; its length agrees
    Trickle, // the right answer, its body in small pieces with pauses
    Garbage, // a success whose body is noise
    Redirect // 302 to elsewhere
};

struct Fault {
    std::uint64_t id = 0;
    std::string method; // "*": any
    std::string pattern; // of the path, or of path and query where it holds a question mark
    FaultKind kind = FaultKind::Status;
    std::string kindName;
    std::int64_t left = 1; // how many times more; negative: until cleared
    bool after = false; // the request is carried out before its answer is spoilt

    int status = 0; // 0: the kind's default
    std::string code;
    std::string message;
    std::optional<std::string> body;
    std::string contentType;
    HeaderList headers;
    std::string location;
    SimDuration pause{1000};
    std::optional<std::uint64_t> bytes;
};

// The mishaps that lie in wait. Of several that match, the one set first happens. Thread-safe.
class FaultPlan
{
public:
    // The fault's id, or what is wrong with the description, in English.
    std::variant<std::uint64_t, std::string> add(const nlohmann::json &description);

    // The fault that happens to this request, if any; it counts as having happened.
    std::optional<Fault> take(const Request &request);

    nlohmann::ordered_json toJson() const;
    void clear();

private:
    mutable std::mutex m_mutex;
    std::uint64_t m_lastId = 0;
    std::list<Fault> m_faults;
};

} // namespace snapdeck::simulator
