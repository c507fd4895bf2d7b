// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/wrenn/Capsule.h"

#include <algorithm>
#include <string_view>

namespace snapdeck::simulator::wrenn {

namespace {

constexpr std::string_view base36 = "0123456789abcdefghijklmnopqrstuvwxyz";
constexpr std::size_t idDigits = 25;
constexpr std::size_t longestName = 64;

nlohmann::ordered_json agentMetadata()
{
    return {{"agent_version", "0.1.5"}};
}

} // namespace

void Capsule::enter(const std::string &newStatus, SimTime at)
{
    status = newStatus;
    lastUpdated = at;
    if (newStatus == "running") {
        startedAt = startedAt.value_or(at);
        lastActiveAt = at;
    }
}

void Capsule::settle(SimTime now)
{
    std::size_t due = 0;
    while (due < coming.size() && coming[due].at <= now) {
        enter(coming[due].status, coming[due].at);
        ++due;
    }
    coming.erase(coming.begin(), coming.begin() + static_cast<std::ptrdiff_t>(due));
    if (status == "running" && timeoutSeconds > 0 && lastActiveAt) {
        const SimTime idleSince = *lastActiveAt + std::chrono::seconds(timeoutSeconds);
        if (now >= idleSince) {
            enter("paused", idleSince);
        }
    }
}

nlohmann::ordered_json toJson(const Capsule &capsule, WrennGeneration generation)
{
    nlohmann::ordered_json json = {
        {"id", capsule.id},       {"status", capsule.status},      {"template", capsule.templateName},
        {"vcpus", capsule.vcpus}, {"memory_mb", capsule.memoryMb}, {"timeout_sec", capsule.timeoutSeconds}};
    if (!capsule.hostIp.empty()) {
        json["host_ip"] = capsule.hostIp;
    }
    json["created_at"] = toIsoSeconds(capsule.createdAt);
    if (capsule.startedAt) {
        json["started_at"] = toIsoSeconds(*capsule.startedAt);
    }
    if (capsule.lastActiveAt) {
        json["last_active_at"] = toIsoSeconds(*capsule.lastActiveAt);
    }
    json["last_updated"] = toIsoSeconds(capsule.lastUpdated);
    if (generation == WrennGeneration::Current) {
        json["metadata"] = agentMetadata();
    }
    return json;
}

nlohmann::ordered_json toJson(const Template &image, WrennGeneration generation)
{
    nlohmann::ordered_json json = {{"name", image.name}, {"type", image.base ? "base" : "snapshot"}};
    if (image.vcpus > 0) {
        json["vcpus"] = image.vcpus;
    }
    if (image.memoryMb > 0) {
        json["memory_mb"] = image.memoryMb;
    }
    json["size_bytes"] = image.sizeBytes;
    json["created_at"] = toIsoSeconds(image.createdAt);
    if (generation == WrennGeneration::Current) {
        json["platform"] = image.platform;
        if (!image.platform) {
            json["metadata"] = agentMetadata();
        }
    }
    return json;
}

bool isCapsuleId(const std::string &text)
{
    return text.size() == 3 + idDigits && text.starts_with("cl-")
        && text.find_first_not_of(base36, 3) == std::string::npos;
}

bool isTemplateName(const std::string &text)
{
    constexpr std::string_view letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._-";
    return !text.empty() && text.size() <= longestName && text.find_first_not_of(letters) == std::string::npos
        && std::string_view("._-").find(text.front()) == std::string_view::npos;
}

} // namespace snapdeck::simulator::wrenn
