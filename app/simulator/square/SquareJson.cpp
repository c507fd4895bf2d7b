// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/square/SquareJson.h"

#include "app/simulator/base/Random.h"

namespace snapdeck::simulator::square {

namespace {

constexpr const char *jsonType = "application/json; charset=utf-8";

std::string decimals(std::uint64_t hundredths)
{
    const std::uint64_t rest = hundredths % 100;
    return std::to_string(hundredths / 100) + (rest < 10 ? ".0" : ".") + std::to_string(rest);
}

} // namespace

Reply success(Json response)
{
    Json body = {{"status", "success"}};
    if (!response.is_null()) {
        body["response"] = std::move(response);
    }
    return Reply::text(200, body.dump(), jsonType);
}

Reply failure(int status, const std::string &code, const std::string &message)
{
    Json body = {{"status", "error"}, {"code", code}};
    if (!message.empty()) {
        body["message"] = message;
    }
    return Reply::text(status, body.dump(), jsonType);
}

Reply failure(const Refusal &refusal)
{
    Reply reply = failure(refusal.status, refusal.code);
    if (refusal.retryAfter) {
        const auto seconds = std::chrono::ceil<std::chrono::seconds>(*refusal.retryAfter);
        reply.headers.emplace_back("Retry-After", std::to_string(seconds.count()));
    }
    return reply;
}

Json applicationJson(const Resource &application)
{
    Json json = {{"id", application.id}, {"name", application.name}};
    if (!application.description.empty()) {
        json["desc"] = application.description;
    }
    json["ram"] = application.ramMb;
    json["lang"] = application.language;
    json["cluster"] = application.cluster;
    const bool site = application.language == "static" || application.language == "typescript";
    json["domain"] = site ? Json(application.name + ".squareweb.app") : Json(nullptr);
    json["custom"] = nullptr;
    json["created_at"] = toIsoMilliseconds(application.createdAt);
    return json;
}

Json databaseJson(const Resource &database)
{
    return {{"id", database.id},           {"name", database.name},
            {"ram", database.ramMb},       {"type", database.language},
            {"cluster", database.cluster}, {"created_at", toIsoMilliseconds(database.createdAt)}};
}

Json statusJson(const Resource &resource)
{
    Json json = {{"id", resource.id}, {"running", resource.running}};
    if (resource.running) {
        const std::uint64_t load = mix(resource.ordinal, resource.id);
        json["cpu"] = decimals(load % 3000) + '%';
        json["ram"] = decimals(load / 7919 % (std::uint64_t{resource.ramMb} * 90)) + "MB";
    }
    return json;
}

Json userJson(const Account &account, unsigned planMemoryMb, unsigned usedMb)
{
    const unsigned used = std::min(usedMb, planMemoryMb);
    const std::string plan = planMemoryMb == 0 ? "free" : "standard-" + std::to_string(planMemoryMb / 1024);
    Json memory = {{"limit", planMemoryMb}, {"available", planMemoryMb - used}, {"used", used}};
    Json duration = nullptr;
    if (planMemoryMb > 0) {
        duration = account.planEnds.time_since_epoch().count();
    }
    return {{"id", account.id},
            {"name", account.name},
            {"email", account.email},
            {"locale", "pt-BR"},
            {"plan", {{"name", plan}, {"memory", std::move(memory)}, {"duration", std::move(duration)}}},
            {"created_at", toIsoMilliseconds(account.createdAt)}};
}

ListingWriter::ListingWriter(SquareCloudGeneration generation, const ArchiveFactory &archives,
                             const LinkSigner &signer, std::string storageUrl)
    : m_generation(generation)
    , m_archives(archives)
    , m_signer(signer)
    , m_storageUrl(std::move(storageUrl))
{
}

void ListingWriter::append(Json &list, const SquareCloudWorld &world, const Resource &resource,
                           SimTime moment) const
{
    const std::string path = world.storagePath(resource);
    for (auto version = resource.versions.rbegin(); version != resource.versions.rend(); ++version) {
        if (version->readyAt <= moment) {
            list.push_back(snapshotJson(resource, *version, path, moment));
        }
    }
}

Json ListingWriter::snapshotJson(const Resource &resource, const Version &version, const std::string &path,
                                 SimTime moment) const
{
    const bool newer = m_generation == SquareCloudGeneration::Newer;
    const std::string key = m_signer.sign(path, version.id, moment);
    Json json = {{"name", resource.snapshotName},
                 {"size", m_archives.sizeOf(resource.subject(), resource.ordinal, version.state)},
                 {"modified", newer ? toIsoMilliseconds(version.readyAt) : toIsoSeconds(version.readyAt)},
                 {"key", key}};
    if (newer) {
        json["version_id"] = version.id;
        json["url"] = m_storageUrl + path + '?' + key;
        json["runtime"] = resource.kind == Kind::Application ? Json(resource.language) : Json(nullptr);
        json["origin"] = version.automatic ? "automatic" : "manual";
    }
    return json;
}

Json ListingWriter::created(const Ticket &ticket, SimTime now) const
{
    // Older servers answer with a link that names no version, and so leads to whatever is newest later.
    const bool newer = m_generation == SquareCloudGeneration::Newer;
    const std::string key = m_signer.sign(ticket.path, newer ? ticket.versionId : std::string(), now);
    return {{"url", m_storageUrl + ticket.path + '?' + key}, {"key", key}};
}

} // namespace snapdeck::simulator::square
