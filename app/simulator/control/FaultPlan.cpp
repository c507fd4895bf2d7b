// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/control/FaultPlan.h"

#include "app/simulator/base/Glob.h"

#include <array>
#include <stdexcept>

namespace snapdeck::simulator {

namespace {

struct Kind {
    const char *name;
    FaultKind kind;
    bool after; // whether the request is carried out when the description does not say
};

// What spoils an answer on its way lets the request through; what stands in for an answer does not. A
// connection that ends without an answer stands for the worst case: the server did it and nobody knows.
constexpr std::array kinds = {
    Kind{"status", FaultKind::Status, false},
    Kind{"delay", FaultKind::Delay, false},
    Kind{"close-before-reply", FaultKind::CloseBeforeReply, true},
    Kind{"reset", FaultKind::Reset, true},
    Kind{"close-mid-body", FaultKind::CloseMidBody, true},
    Kind{"truncate", FaultKind::Truncate, true},
    Kind{"trickle", FaultKind::Trickle, true},
    Kind{"garbage", FaultKind::Garbage, false},
    Kind{"redirect", FaultKind::Redirect, false},
};

const Kind &kindNamed(const std::string &name)
{
    std::string known;
    for (const Kind &kind : kinds) {
        if (name == kind.name) {
            return kind;
        }
        known += std::string(known.empty() ? "" : ", ") + kind.name;
    }
    throw std::invalid_argument("unknown kind \"" + name + "\"; known are " + known);
}

void readMatch(Fault &fault, const std::string &match)
{
    const std::size_t space = match.find(' ');
    fault.method = space == std::string::npos ? "*" : match.substr(0, space);
    fault.pattern = space == std::string::npos ? match : match.substr(space + 1);
    if (fault.pattern.empty() || (fault.pattern.front() != '/' && fault.pattern.front() != '*')) {
        throw std::invalid_argument(
            "match must be \"METHOD /path\", \"/path\" or \"*\"; * stands for any signs");
    }
}

Fault read(const nlohmann::json &description)
{
    Fault fault;
    readMatch(fault, description.at("match").get<std::string>());
    fault.kindName = description.at("kind").get<std::string>();
    for (char &sign : fault.kindName) {
        sign = sign == ' ' || sign == '_' ? '-' : sign;
    }
    const Kind &kind = kindNamed(fault.kindName);
    fault.kind = kind.kind;
    fault.after = description.value("after", kind.after);
    fault.left = description.value("count", std::int64_t{1});
    fault.status = description.value("status", 0);
    fault.code = description.value("code", std::string());
    fault.message = description.value("message", std::string());
    fault.contentType = description.value("content_type", std::string());
    fault.location = description.value("location", std::string());
    fault.pause = fromSeconds(description.value("seconds", 1.0));
    if (description.contains("bytes")) {
        fault.bytes = description["bytes"].get<std::uint64_t>();
    }
    if (description.contains("body")) {
        const nlohmann::json &body = description["body"];
        fault.body = body.is_string() ? body.get<std::string>() : body.dump();
    }
    const nlohmann::json headers = description.value("headers", nlohmann::json::object());
    for (const auto &[name, value] : headers.items()) {
        fault.headers.emplace_back(name, value.is_string() ? value.get<std::string>() : value.dump());
    }
    return fault;
}

void check(const Fault &fault)
{
    if (fault.kind == FaultKind::Status && (fault.status < 200 || fault.status > 599)) {
        throw std::invalid_argument("a fault of kind status needs a \"status\" between 200 and 599");
    }
    if (fault.kind == FaultKind::Redirect && fault.location.empty()) {
        throw std::invalid_argument("a fault of kind redirect needs a \"location\"");
    }
    if (fault.left == 0) {
        throw std::invalid_argument("\"count\" must be positive, or negative for \"until cleared\"");
    }
    if (fault.pause < SimDuration(0)) {
        throw std::invalid_argument("\"seconds\" must not be negative");
    }
}

bool matches(const Fault &fault, const Request &request)
{
    if (fault.method != "*" && fault.method != request.method) {
        return false;
    }
    const bool withQuery = fault.pattern.find('?') != std::string::npos;
    const std::string target
        = withQuery && !request.query.empty() ? request.path + '?' + request.query : request.path;
    // Wrenn's paths may be written as the contract writes them, without the root's own /api.
    return globMatches(fault.pattern, target)
        || (target.starts_with("/api/") && globMatches(fault.pattern, std::string_view(target).substr(4)));
}

} // namespace

std::variant<std::uint64_t, std::string> FaultPlan::add(const nlohmann::json &description)
{
    try {
        Fault fault = read(description);
        check(fault);
        const std::scoped_lock lock(m_mutex);
        fault.id = ++m_lastId;
        m_faults.push_back(std::move(fault));
        return m_lastId;
    } catch (const nlohmann::json::exception &error) {
        return std::string(error.what());
    } catch (const std::invalid_argument &error) {
        return std::string(error.what());
    }
}

std::optional<Fault> FaultPlan::take(const Request &request)
{
    const std::scoped_lock lock(m_mutex);
    for (auto fault = m_faults.begin(); fault != m_faults.end(); ++fault) {
        if (!matches(*fault, request)) {
            continue;
        }
        Fault taken = *fault;
        if (fault->left > 0 && --fault->left == 0) {
            m_faults.erase(fault);
        }
        return taken;
    }
    return std::nullopt;
}

nlohmann::ordered_json FaultPlan::toJson() const
{
    const std::scoped_lock lock(m_mutex);
    nlohmann::ordered_json result = nlohmann::ordered_json::array();
    for (const Fault &fault : m_faults) {
        result.push_back({{"id", fault.id},
                          {"match", fault.method + ' ' + fault.pattern},
                          {"kind", fault.kindName},
                          {"after", fault.after},
                          {"count", fault.left}});
    }
    return result;
}

void FaultPlan::clear()
{
    const std::scoped_lock lock(m_mutex);
    m_faults.clear();
}

} // namespace snapdeck::simulator
