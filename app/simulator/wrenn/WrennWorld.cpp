// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/wrenn/WrennWorld.h"

#include "app/simulator/wrenn/WrennLimits.h"

#include <algorithm>

namespace snapdeck::simulator::wrenn {

namespace {

const Error capsuleUnknown{404, "not_found", "sandbox not found"};
const Error templateUnknown{404, "not_found", "template not found"};

} // namespace

std::string newCapsuleId(Random &random)
{
    return "cl-" + random.text(25, "0123456789abcdefghijklmnopqrstuvwxyz");
}

std::int64_t imageSize(std::int64_t memoryMb, Random &random)
{
    constexpr std::int64_t mebibyte = 1024 * 1024;
    return (memoryMb + 1024 + static_cast<std::int64_t>(random.below(6000))) * mebibyte;
}

WrennWorld::WrennWorld(const SimulatorOptions &options, WrennSeed seed)
    : m_key(std::move(seed.key))
    , m_generation(options.wrenn)
    , m_fate(options.capsuleFate)
    , m_captureDuration(fromSeconds(options.captureSeconds))
    , m_random(mix(options.seed, "wrenn world"))
    , m_capsules(std::move(seed.capsules))
    , m_templates(std::move(seed.templates))
{
    for (std::size_t index = 0; index < m_capsules.size(); ++index) {
        m_byId.emplace(m_capsules[index].id, index);
    }
}

nlohmann::ordered_json WrennWorld::capsules(SimTime now, bool destroyed)
{
    const std::scoped_lock lock(m_mutex);
    settle(now);
    nlohmann::ordered_json list = nlohmann::ordered_json::array();
    for (auto capsule = m_capsules.rbegin(); capsule != m_capsules.rend(); ++capsule) {
        capsule->settle(now);
        if (capsule->listed() || destroyed) {
            list.push_back(toJson(*capsule, m_generation));
        }
    }
    return list;
}

nlohmann::ordered_json WrennWorld::templates(const std::optional<std::string> &type, SimTime now,
                                             bool sources)
{
    const std::scoped_lock lock(m_mutex);
    settle(now);
    nlohmann::ordered_json list = nlohmann::ordered_json::array();
    for (auto image = m_templates.rbegin(); image != m_templates.rend(); ++image) {
        if (!type || *type == (image->base ? "base" : "snapshot")) {
            list.push_back(toJson(*image, m_generation));
            if (sources && !image->source.empty()) {
                list.back()["source"] = image->source;
            }
        }
    }
    return list;
}

Outcome<Capsule *> WrennWorld::find(const std::string &id, SimTime now)
{
    settle(now);
    const auto found = m_byId.find(id);
    if (found == m_byId.end()) {
        return capsuleUnknown;
    }
    Capsule &capsule = m_capsules[found->second];
    capsule.settle(now);
    // The documented generation forgets what it destroyed, the current one remembers it as stopped.
    if (m_generation == WrennGeneration::Seed && capsule.status == "stopped") {
        return capsuleUnknown;
    }
    return &capsule;
}

Outcome<Capsule> WrennWorld::capsule(const std::string &id, SimTime now)
{
    const std::scoped_lock lock(m_mutex);
    const Outcome<Capsule *> found = find(id, now);
    if (const auto *error = std::get_if<Error>(&found)) {
        return *error;
    }
    return *std::get<Capsule *>(found);
}

Outcome<Capsule> WrennWorld::create(const CapsuleRequest &request, SimTime now)
{
    const std::scoped_lock lock(m_mutex);
    settle(now);
    const auto image = templateNamed(request.templateName);
    if (image == m_templates.end()) {
        return Error{404, "not_found", "resource not found"};
    }
    Capsule capsule;
    capsule.vcpus = request.vcpus.value_or(image->vcpus > 0 ? image->vcpus : 1);
    capsule.memoryMb = request.memoryMb.value_or(image->memoryMb > 0 ? image->memoryMb : 512);
    if (capsule.vcpus > mostVcpus || capsule.memoryMb > mostMemoryMb) {
        return Error{503, "no_hosts_available", "no servers available — try again later"};
    }
    capsule.id = newCapsuleId(m_random);
    capsule.templateName = request.templateName;
    capsule.timeoutSeconds = request.timeoutSeconds;
    capsule.hostIp = "10.11.0." + std::to_string(2 + m_random.below(8));
    capsule.createdAt = now;
    if (m_generation == WrennGeneration::Current) {
        capsule.enter("running", now);
    } else {
        capsule.enter("pending", now);
        capsule.coming
            = {{now + pendingDuration, "starting"}, {now + pendingDuration + startingDuration, "running"}};
    }
    m_byId.emplace(capsule.id, m_capsules.size());
    m_capsules.push_back(capsule);
    return capsule;
}

Outcome<Capsule> WrennWorld::pause(const std::string &id, SimTime now)
{
    const std::scoped_lock lock(m_mutex);
    const Outcome<Capsule *> found = find(id, now);
    if (const auto *error = std::get_if<Error>(&found)) {
        return *error;
    }
    Capsule &capsule = *std::get<Capsule *>(found);
    if (capsule.status != "running" || capsule.capture) {
        return Error{409, "invalid_state", "resource is not running"};
    }
    if (m_generation == WrennGeneration::Current) {
        capsule.enter("paused", now);
    } else {
        capsule.enter("pausing", now);
        capsule.coming = {{now + pausingDuration, "paused"}};
    }
    return capsule;
}

Outcome<Capsule> WrennWorld::resume(const std::string &id, SimTime now)
{
    const std::scoped_lock lock(m_mutex);
    const Outcome<Capsule *> found = find(id, now);
    if (const auto *error = std::get_if<Error>(&found)) {
        return *error;
    }
    Capsule &capsule = *std::get<Capsule *>(found);
    if (capsule.status != "paused") {
        return Error{409, "invalid_state", "resource is not paused"};
    }
    if (m_generation == WrennGeneration::Current) {
        capsule.enter("running", now);
    } else {
        capsule.enter("resuming", now);
        capsule.coming = {{now + resumingDuration, "running"}};
    }
    return capsule;
}

std::optional<Error> WrennWorld::ping(const std::string &id, SimTime now)
{
    const std::scoped_lock lock(m_mutex);
    const Outcome<Capsule *> found = find(id, now);
    if (const auto *error = std::get_if<Error>(&found)) {
        return *error;
    }
    Capsule &capsule = *std::get<Capsule *>(found);
    if (capsule.status != "running") {
        return Error{409, "invalid_state", "resource is not running"};
    }
    capsule.lastActiveAt = now;
    return std::nullopt;
}

std::optional<Error> WrennWorld::destroy(const std::string &id, SimTime now)
{
    const std::scoped_lock lock(m_mutex);
    const Outcome<Capsule *> found = find(id, now);
    if (const auto *error = std::get_if<Error>(&found)) {
        return *error;
    }
    Capsule &capsule = *std::get<Capsule *>(found);
    if (capsule.status != "stopped") {
        capsule.coming.clear();
        capsule.enter("stopped", now);
    }
    return std::nullopt;
}

std::optional<Error> WrennWorld::removeTemplate(const std::string &name, SimTime now)
{
    const std::scoped_lock lock(m_mutex);
    settle(now);
    const auto image = templateNamed(name);
    if (image == m_templates.end()) {
        return templateUnknown;
    }
    if (image->platform) {
        return Error{403, "forbidden", "platform templates cannot be deleted here"};
    }
    m_templates.erase(image);
    return std::nullopt;
}

std::vector<Template>::iterator WrennWorld::templateNamed(const std::string &name)
{
    return std::find_if(m_templates.begin(), m_templates.end(),
                        [&name](const Template &image) { return image.name == name; });
}

std::vector<Template>::const_iterator WrennWorld::templateNamed(const std::string &name) const
{
    return std::find_if(m_templates.begin(), m_templates.end(),
                        [&name](const Template &image) { return image.name == name; });
}

} // namespace snapdeck::simulator::wrenn
