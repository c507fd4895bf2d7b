// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/control/RequestLog.h"

namespace snapdeck::simulator {

namespace {

constexpr std::size_t mostEntries = 200'000; // a simulator may run for days; the oldest ones go
constexpr std::size_t mostBodyRead = 65'536;

// What kind of value each member of the body has; its value may be anybody's secret. Null where it is no
// object.
nlohmann::ordered_json shapeOf(const std::string &body)
{
    const auto parsed = body.size() > mostBodyRead ? nlohmann::ordered_json(nullptr)
                                                   : nlohmann::ordered_json::parse(body, nullptr, false);
    if (!parsed.is_object()) {
        return nullptr;
    }
    nlohmann::ordered_json shape = nlohmann::ordered_json::object();
    for (const auto &[name, value] : parsed.items()) {
        shape[name] = value.is_number_integer() ? "integer" : value.type_name();
    }
    return shape;
}

} // namespace

std::uint64_t RequestLog::add(const Request &request, SimTime time)
{
    nlohmann::ordered_json names = nlohmann::ordered_json::array();
    for (const auto &[name, value] : request.headers) {
        names.push_back(name);
    }
    const bool credential = request.hasHeader("Authorization") || request.hasHeader("X-API-Key");
    nlohmann::ordered_json shape = shapeOf(request.body);
    const std::scoped_lock lock(m_mutex);
    m_entries.push_back({{"id", ++m_lastId},
                         {"time", toIsoMilliseconds(time)},
                         {"method", request.method},
                         {"path", request.path},
                         {"query", request.query},
                         {"headers", std::move(names)},
                         {"credential", credential},
                         {"content_type", request.header("Content-Type")},
                         {"body_bytes", request.body.size()},
                         {"body", std::move(shape)},
                         {"status", nullptr}});
    if (m_entries.size() > mostEntries) {
        m_entries.pop_front();
    }
    return m_lastId;
}

nlohmann::ordered_json *RequestLog::find(std::uint64_t id)
{
    // Ids are consecutive, and only the front is ever removed.
    const std::uint64_t first = m_lastId + 1 - m_entries.size();
    return id >= first && id <= m_lastId ? &m_entries[static_cast<std::size_t>(id - first)] : nullptr;
}

void RequestLog::setStatus(std::uint64_t id, int status)
{
    const std::scoped_lock lock(m_mutex);
    if (nlohmann::ordered_json *entry = find(id)) {
        (*entry)["status"] = status;
    }
}

void RequestLog::setFault(std::uint64_t id, const std::string &kind)
{
    const std::scoped_lock lock(m_mutex);
    if (nlohmann::ordered_json *entry = find(id)) {
        (*entry)["fault"] = kind;
    }
}

nlohmann::ordered_json RequestLog::toJson(std::uint64_t after) const
{
    const std::scoped_lock lock(m_mutex);
    nlohmann::ordered_json result = nlohmann::ordered_json::array();
    for (const nlohmann::ordered_json &entry : m_entries) {
        if (entry["id"].get<std::uint64_t>() > after) {
            result.push_back(entry);
        }
    }
    return result;
}

void RequestLog::clear()
{
    const std::scoped_lock lock(m_mutex);
    m_entries.clear();
}

} // namespace snapdeck::simulator
