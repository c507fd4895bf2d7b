// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/square/SquareCloudService.h"

#include "app/simulator/base/Digest.h"
#include "app/simulator/square/SquareLimits.h"

#include <algorithm>
#include <cctype>

namespace snapdeck::simulator::square {

namespace {

// A UUID with or without dashes, for databases followed by _type.
bool looksLikeSnapshotId(const std::string &text)
{
    const std::string stem = text.substr(0, text.find('_'));
    const auto digits = std::count_if(stem.begin(), stem.end(),
                                      [](unsigned char sign) { return std::isxdigit(sign) != 0; });
    const auto dashes = std::count(stem.begin(), stem.end(), '-');
    return digits == 32 && digits + dashes == static_cast<std::ptrdiff_t>(stem.size());
}

bool looksLikeVersionId(const std::string &text)
{
    return text.size() >= 8 && text.size() <= 128
        && std::none_of(text.begin(), text.end(), [](unsigned char sign) {
               return std::isspace(sign) != 0 || sign == '&' || sign == '=' || sign == '?';
           });
}

std::string textMember(const nlohmann::json &json, const char *name)
{
    const auto found = json.is_object() ? json.find(name) : json.end();
    return found != json.end() && found->is_string() ? found->get<std::string>() : std::string();
}

Reply methodNotAllowed()
{
    return failure(405, "METHOD_NOT_ALLOWED");
}

Reply routeNotFound()
{
    return failure(404, "ROUTE_NOT_FOUND");
}

} // namespace

SquareCloudService::SquareCloudService(SimClock &clock, SquareCloudWorld &world, const ListingWriter &writer)
    : m_clock(clock)
    , m_world(world)
    , m_writer(writer)
{
}

std::optional<Reply> SquareCloudService::handle(const Request &request, std::span<const std::string> segments)
{
    if (segments.size() == 2 && segments[0] == "service" && segments[1] == "status") {
        const Json body = {{"status", "ok"}, {"message", "All systems operational"}}; // no envelope, no key
        return Reply::text(200, body.dump(), "application/json; charset=utf-8");
    }
    if (!equalsConstantTime(request.header("Authorization"), m_world.account().key)) {
        return failure(401, "ACCESS_DENIED");
    }
    const SimTime now = m_clock.now();
    if (const auto block = m_world.withLimits([now](auto &limits) { return limits.checkAccount(now); })) {
        return failure(*block);
    }
    const bool ofResource = segments.size() >= 3 && (segments[0] == "apps" || segments[0] == "databases");
    return ofResource ? resource(request, segments) : account(request, segments);
}

std::optional<Reply> SquareCloudService::account(const Request &request,
                                                 std::span<const std::string> segments)
{
    if (segments.size() != 2) {
        return routeNotFound();
    }
    const std::string route = segments[0] + '/' + segments[1];
    const bool known = route == "users/me" || route == "users/snapshots" || route == "apps/status"
        || route == "databases/status";
    if (!known) {
        return routeNotFound();
    }
    if (request.method != "GET" && request.method != "HEAD") {
        return methodNotAllowed();
    }
    if (route == "users/me") {
        return me();
    }
    return route == "users/snapshots" ? accountListing(request)
                                      : status(segments[0] == "apps" ? Kind::Application : Kind::Database);
}

std::optional<Reply> SquareCloudService::resource(const Request &request,
                                                  std::span<const std::string> segments)
{
    const bool snapshots = segments.size() == 3 && segments[2] == "snapshots";
    const bool restoring = segments.size() == 4 && segments[2] == "snapshots" && segments[3] == "restore";
    if (!snapshots && !restoring) {
        return routeNotFound();
    }
    const Kind kind = segments[0] == "apps" ? Kind::Application : Kind::Database;
    const std::optional<std::size_t> index = m_world.find(kind, segments[1]);
    if (!index) {
        return failure(404, kind == Kind::Application ? "APP_NOT_FOUND" : "DATABASE_NOT_FOUND");
    }
    if (request.method == "POST") {
        return restoring ? restore(*index, request) : create(*index);
    }
    const bool reads = request.method == "GET" || request.method == "HEAD";
    return snapshots && reads ? listing(*index) : methodNotAllowed();
}

Reply SquareCloudService::me()
{
    Json applications = Json::array();
    Json databases = Json::array();
    unsigned usedMb = 0;
    m_world.forEach(std::nullopt, [&](const Resource &resource) {
        usedMb += resource.running ? resource.ramMb : 0;
        if (resource.kind == Kind::Application) {
            applications.push_back(applicationJson(resource));
        } else {
            databases.push_back(databaseJson(resource));
        }
    });
    const unsigned memory = m_world.withLimits([](const auto &limits) { return limits.planMemoryMb(); });
    return success({{"user", userJson(m_world.account(), memory, usedMb)},
                    {"applications", std::move(applications)},
                    {"databases", std::move(databases)}});
}

Reply SquareCloudService::status(Kind kind)
{
    Json list = Json::array();
    m_world.forEach(kind, [&list](const Resource &resource) { list.push_back(statusJson(resource)); });
    return success(std::move(list));
}

Reply SquareCloudService::accountListing(const Request &request)
{
    const auto parameters = request.parameters();
    const auto scope = parameters.find("scope");
    if (scope != parameters.end() && scope->second != "applications" && scope->second != "databases") {
        return failure(400, "INVALID_SCOPE");
    }
    const SimTime now = m_clock.now();
    const auto refusal = m_world.withLimits([now](AccountLimits &limits) -> std::optional<Refusal> {
        if (!limits.hasPlan()) {
            return Refusal{402, "UPGRADE_REQUIRED", std::nullopt};
        }
        std::optional<Refusal> result = limits.checkAccountListing(now);
        if (result) {
            limits.refused(now);
        }
        return result;
    });
    if (refusal) {
        return failure(*refusal);
    }
    const bool databases = scope != parameters.end() && scope->second == "databases";
    const Kind kind = databases ? Kind::Database : Kind::Application;
    const SimTime moment = m_world.listingMoment(kind, now);
    Json list = Json::array();
    m_world.forEach(kind,
                    [&](const Resource &resource) { m_writer.append(list, m_world, resource, moment); });
    return success(std::move(list));
}

Reply SquareCloudService::listing(std::size_t index)
{
    const SimTime moment = m_world.listingMoment(index, m_clock.now());
    Json list = Json::array();
    m_writer.append(list, m_world, m_world.copyOf(index), moment);
    return success(std::move(list));
}

std::optional<Reply> SquareCloudService::create(std::size_t index)
{
    const SimTime start = m_clock.now();
    const auto outcome = m_world.create(index, start);
    if (const auto *refusal = std::get_if<Refusal>(&outcome)) {
        return failure(*refusal);
    }
    // From here on the snapshot comes into being whatever happens to the connection.
    const auto &ticket = std::get<Ticket>(outcome);
    const SimTime deadline = start + softDeadline;
    if (!m_clock.waitUntil(std::min(ticket.readyAt, deadline))) {
        return std::nullopt;
    }
    if (ticket.readyAt > deadline) {
        return failure(202, "SNAPSHOT_PROCESSING");
    }
    return success(m_writer.created(ticket, m_clock.now()));
}

std::optional<Reply> SquareCloudService::restore(std::size_t index, const Request &request)
{
    const nlohmann::json body = nlohmann::json::parse(request.body, nullptr, false);
    const std::string snapshotId = textMember(body, "snapshotId");
    const std::string versionId = textMember(body, "versionId");
    if (snapshotId.empty() || versionId.empty()) {
        return failure(400, "MISSING_PARAMETERS");
    }
    if (!looksLikeSnapshotId(snapshotId)) {
        return failure(400, "INVALID_SNAPSHOT_ID");
    }
    if (!looksLikeVersionId(versionId)) {
        return failure(400, "INVALID_VERSION_ID");
    }
    const auto outcome = m_world.restore(index, snapshotId, versionId, m_clock.now());
    if (const auto *refusal = std::get_if<Refusal>(&outcome)) {
        return failure(*refusal);
    }
    if (!m_clock.waitUntil(std::get<SimTime>(outcome))) {
        return std::nullopt;
    }
    return success(nullptr);
}

} // namespace snapdeck::simulator::square
