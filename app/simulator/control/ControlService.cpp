// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/control/ControlService.h"

#include <charconv>

namespace snapdeck::simulator {

namespace {

using Json = nlohmann::ordered_json;

Reply json(int status, const Json &body)
{
    return Reply::text(status, body.dump(), "application/json");
}

Reply badRequest(const std::string &message)
{
    return json(400, {{"error", message}});
}

} // namespace

ControlService::ControlService(SimClock &clock, RequestLog &log, FaultPlan &faults,
                               square::SquareCloudWorld &squareCloud, wrenn::WrennWorld &wrenn,
                               const ArchiveFactory &archives)
    : m_clock(clock)
    , m_log(log)
    , m_faults(faults)
    , m_squareCloud(squareCloud)
    , m_wrenn(wrenn)
    , m_archives(archives)
{
}

Reply ControlService::handle(const Request &request, std::span<const std::string> segments)
{
    const std::string route = segments.size() == 1 ? segments[0] : std::string();
    if (route == "requests") {
        return requests(request);
    }
    if (route == "fault") {
        return fault(request);
    }
    if (route == "advance" && request.method == "POST") {
        return advance(request);
    }
    if (route == "state" && request.method == "GET") {
        return state();
    }
    return json(404,
                {{"error",
                  "known are GET and DELETE requests, GET state, GET, POST and DELETE fault, POST advance"}});
}

Reply ControlService::requests(const Request &request)
{
    if (request.method == "DELETE") {
        m_log.clear();
        return Reply::empty(204);
    }
    if (request.method != "GET") {
        return Reply::empty(405);
    }
    std::uint64_t after = 0;
    const auto parameters = request.parameters();
    if (const auto found = parameters.find("after"); found != parameters.end()) {
        const std::string &text = found->second;
        if (std::from_chars(text.data(), text.data() + text.size(), after).ec != std::errc()) {
            return badRequest("\"after\" must be the id of an entry");
        }
    }
    return json(200, m_log.toJson(after));
}

Reply ControlService::fault(const Request &request)
{
    if (request.method == "DELETE") {
        m_faults.clear();
        return Reply::empty(204);
    }
    if (request.method == "GET") {
        return json(200, m_faults.toJson());
    }
    if (request.method != "POST") {
        return Reply::empty(405);
    }
    const auto added = m_faults.add(nlohmann::json::parse(request.body, nullptr, false));
    if (const auto *problem = std::get_if<std::string>(&added)) {
        return badRequest(*problem);
    }
    return json(200, {{"id", std::get<std::uint64_t>(added)}});
}

Reply ControlService::advance(const Request &request)
{
    const nlohmann::json body = nlohmann::json::parse(request.body, nullptr, false);
    const bool valid = body.is_object() && body.contains("seconds") && body["seconds"].is_number();
    const double seconds = valid ? body["seconds"].get<double>() : -1;
    constexpr double most = 100.0 * 366 * 86'400;
    if (!(seconds >= 0 && seconds <= most)) {
        return badRequest("\"seconds\" must be a number from 0 on; the clock does not go back");
    }
    m_clock.advance(fromSeconds(seconds));
    return json(200, {{"now", toIsoMilliseconds(m_clock.now())}});
}

Reply ControlService::state()
{
    const SimTime now = m_clock.now();
    Json result = {{"now", toIsoMilliseconds(now)}};
    result["square_cloud"] = squareCloudState(now);
    result["wrenn"] = {{"capsules", m_wrenn.capsules(now, true)},
                       {"templates", m_wrenn.templates(std::nullopt, now, true)}};
    result["faults"] = m_faults.toJson();
    return json(200, result);
}

nlohmann::ordered_json ControlService::squareCloudState(SimTime now)
{
    Json result = {{"account", m_squareCloud.account().id}};
    m_squareCloud.withLimits([&](square::AccountLimits &limits) {
        result["quota"] = limits.quota();
        result["quota_used"] = limits.quotaUsed(now);
        const bool blocked = limits.checkAccount(now).has_value();
        result["blocked_until"] = blocked ? Json(toIsoMilliseconds(*limits.blockedUntil())) : Json(nullptr);
    });
    Json resources = Json::array();
    m_squareCloud.forEach(std::nullopt, [&](const square::Resource &resource) {
        resources.push_back(resourceState(resource, now));
    });
    result["resources"] = std::move(resources);
    return result;
}

nlohmann::ordered_json ControlService::resourceState(const square::Resource &resource, SimTime now) const
{
    Json versions = Json::array();
    for (const square::Version &version : resource.versions) {
        versions.push_back(
            {{"version_id", version.id},
             {"ready_at", toIsoMilliseconds(version.readyAt)},
             {"ready", version.readyAt <= now},
             {"listed", resource.listedAt && version.readyAt <= *resource.listedAt},
             {"origin", version.automatic ? "automatic" : "manual"},
             {"content", version.state},
             {"size", m_archives.sizeOf(resource.subject(), resource.ordinal, version.state)}});
    }
    const bool database = resource.kind == square::Kind::Database;
    return {{"id", resource.id},
            {"kind", database ? "database" : "application"},
            {"name", resource.name},
            {"snapshot_name", resource.snapshotName},
            {"running", resource.running},
            {"restoring", resource.restore && now < resource.restore->doneAt},
            {"last_restored_content", resource.restored ? Json(*resource.restored) : Json(nullptr)},
            {"versions", std::move(versions)}};
}

} // namespace snapdeck::simulator
