// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/wrenn/WrennSeeder.h"

#include <algorithm>
#include <array>

namespace snapdeck::simulator::wrenn {

namespace {

using namespace std::chrono_literals;

constexpr std::array platformNames = {"minimal", "python"};
constexpr std::array snapshotNames = {"ci-runner",     "data-lab",     "web-preview", "agent-tools",
                                      "nightly-tests", "gpu-notebook", "docs-builder"};

std::string nameFor(unsigned number)
{
    if (number < platformNames.size()) {
        return platformNames.at(number);
    }
    const unsigned index = number - static_cast<unsigned>(platformNames.size());
    const std::string base = snapshotNames.at(index % snapshotNames.size());
    return index < snapshotNames.size() ? base : base + '-' + std::to_string(index + 1);
}

// Oldest first; the operator's own come before everything else.
std::vector<Template> seedTemplates(const SimulatorOptions &options, SimTime anchor)
{
    std::vector<Template> templates;
    templates.reserve(options.templates);
    for (unsigned number = 0; number < options.templates; ++number) {
        Random random(mix({options.seed, 4, number}));
        Template image;
        image.name = nameFor(number);
        image.platform = number < platformNames.size();
        image.base = image.platform;
        if (image.name == "minimal") {
            image.vcpus = 1;
            image.memoryMb = 512;
        } else if (image.platform) {
            image.sizeBytes = 123'456'789;
        } else {
            image.vcpus = 1 << random.below(3);
            image.memoryMb = std::int64_t{512} << random.below(4);
            image.sizeBytes = imageSize(image.memoryMb, random);
        }
        // Later numbers are newer, and none is newer than an hour.
        image.createdAt = anchor - 1h - std::chrono::minutes(1237) * (options.templates - 1 - number)
            - std::chrono::seconds(random.below(600));
        templates.push_back(std::move(image));
    }
    return templates;
}

Capsule seedCapsule(const SimulatorOptions &options, unsigned number, SimTime anchor)
{
    Random random(mix({options.seed, 3, number}));
    Capsule capsule;
    capsule.id = newCapsuleId(random);
    const unsigned known = std::max(1U, std::min(options.templates, 9U));
    capsule.templateName = nameFor(static_cast<unsigned>(random.below(known)));
    capsule.vcpus = 1 << random.below(3);
    capsule.memoryMb = std::int64_t{512} << random.below(4);
    capsule.timeoutSeconds = number % 10 == 4 ? 7200 : 0;
    capsule.hostIp = "10.11.0." + std::to_string(2 + random.below(8));
    capsule.createdAt = anchor - std::chrono::minutes(97) * number - std::chrono::seconds(random.below(3600));
    capsule.enter("running", capsule.createdAt);
    if (number % 5 == 2) {
        capsule.enter("paused", capsule.createdAt + 25min);
    }
    return capsule;
}

} // namespace

WrennSeed seedWrenn(const SimulatorOptions &options, SimTime start)
{
    const SimTime anchor = std::chrono::floor<std::chrono::hours>(start);
    WrennSeed seed;
    seed.key = "wrn_" + Random(mix(options.seed, "wrenn key")).hex(32);
    seed.templates = seedTemplates(options, anchor);
    seed.capsules.reserve(options.capsules);
    for (unsigned number = options.capsules; number-- > 0;) { // the highest number is the oldest
        seed.capsules.push_back(seedCapsule(options, number, anchor));
        if (seed.capsules.back().timeoutSeconds > 0) {
            seed.capsules.back().lastActiveAt = anchor; // in use until shortly
        }
    }
    return seed;
}

} // namespace snapdeck::simulator::wrenn
