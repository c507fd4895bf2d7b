// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/square/SquareCloudSeeder.h"

#include "app/simulator/base/Random.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace snapdeck::simulator::square {

namespace {

using namespace std::chrono_literals;

struct Template {
    const char *name;
    const char *language; // or the database's type
    unsigned ramMb;
    const char *description;
};

constexpr std::array applications = {
    Template{"api-gateway", "typescript", 512, "Public API, rate limits and keys"},
    Template{"billing-worker", "go", 128, "Invoices and dunning, every night"},
    Template{"bot-suporte", "javascript", 128, "Bot de suporte do Discord"},
    Template{"catalog-search", "rust", 256, "Full-text search over the catalogue"},
    Template{"checkout-web", "typescript", 256, ""},
    Template{"discord-relay", "javascript", 128, "Mirrors #alerts to the on-call channel"},
    Template{"emails-cron", "python", 128, ""},
    Template{"image-proxy", "go", 256, "Resizes and caches images"},
    Template{"landing-2026", "static", 128, "Site público"},
    Template{"legacy-erp", "python", 512, "Do not touch before the migration"},
    Template{"metrics-exporter", "python", 128, ""},
    Template{"painel-admin", "typescript", 256, "Painel interno"},
    Template{"push-notifier", "javascript", 128, ""},
    Template{"webhook-inbox", "javascript", 128, "Receives and replays webhooks"},
};
constexpr std::array databases = {
    Template{"postgres-main", "postgres", 512, ""},
    Template{"redis-cache", "redis", 128, ""},
    Template{"mongo-events", "mongo", 256, ""},
    Template{"mysql-legacy", "mysql", 256, ""},
};

// Names beyond the list are numbered, so that any number of resources has names of its own.
std::string nameFor(std::span<const Template> list, unsigned number)
{
    const std::string base = list[number % list.size()].name;
    if (number < list.size()) {
        return base;
    }
    std::array<char, 16> suffix{};
    std::snprintf(suffix.data(), suffix.size(), "-%04u", number + 1);
    return base + suffix.data();
}

SimTime anchorOf(SimTime start)
{
    return std::chrono::floor<std::chrono::hours>(start);
}

// One automatic snapshot a day in the small hours, and now and then one that somebody took.
std::vector<Version> seedVersions(const SimulatorOptions &options, unsigned ordinal, Random &random,
                                  SimTime anchor)
{
    const SimDuration slot
        = 3h + std::chrono::minutes(random.below(120)) + std::chrono::seconds(random.below(60));
    SimTime night = std::chrono::floor<std::chrono::days>(anchor) + slot;
    if (night >= anchor) {
        night -= 24h;
    }
    std::vector<Version> versions;
    for (unsigned back = 0; versions.size() < options.versions; ++back) {
        const SimTime taken = night - 24h * back + SimDuration(random.below(1000));
        versions.push_back({"", taken, 0, true});
        // None of the last 24 hours: such a one would count towards a quota that nobody has used yet.
        if (back > 0 && versions.size() < options.versions && random.chance(30)) {
            versions.push_back({"", taken - 5h - std::chrono::minutes(random.below(300)), 0, false});
        }
    }
    std::reverse(versions.begin(), versions.end());
    for (std::size_t i = 0; i < versions.size(); ++i) {
        versions[i].id = versionIdFor(options.seed, ordinal, i);
        versions[i].state = static_cast<unsigned>(i);
    }
    return versions;
}

Resource seedResource(const SimulatorOptions &options, Kind kind, unsigned number, SimTime anchor)
{
    const bool database = kind == Kind::Database;
    const std::span<const Template> list = database ? std::span<const Template>(databases) : applications;
    const Template &like = list[number % list.size()];
    Random random(mix({options.seed, database ? 2U : 1U, number}));
    Resource resource;
    resource.kind = kind;
    resource.ordinal = database ? options.apps + number : number;
    resource.id = random.hex(32);
    resource.name = nameFor(list, number);
    resource.description = like.description;
    resource.language = like.language;
    resource.cluster = "florida-" + std::to_string(1 + random.below(4));
    resource.ramMb = like.ramMb;
    // Every database runs: one that does not could not be snapshot at all.
    resource.running = database || number % 5 != 3;
    resource.createdAt = anchor - 24h * (40 + random.below(600)) - std::chrono::minutes(random.below(1440));
    resource.snapshotName = random.uuid() + (database ? '_' + resource.language : std::string());
    resource.versions = seedVersions(options, resource.ordinal, random, anchor);
    resource.nextState = options.versions;
    return resource;
}

} // namespace

Account seedAccount(const SimulatorOptions &options, SimTime start)
{
    Random random(mix(options.seed, "square cloud account"));
    Account account;
    account.id = random.hex(24);
    account.key = account.id + '-' + random.hex(64);
    account.name = "Ana Operadora";
    account.email = "ana@example.org";
    account.createdAt = anchorOf(start) - 24h * 900;
    account.planEnds = anchorOf(start) + 24h * 200;
    return account;
}

std::vector<Resource> seedResources(const SimulatorOptions &options, SimTime start)
{
    std::vector<Resource> resources;
    resources.reserve(std::size_t{options.apps} + options.databases);
    for (unsigned number = 0; number < options.apps; ++number) {
        resources.push_back(seedResource(options, Kind::Application, number, anchorOf(start)));
    }
    for (unsigned number = 0; number < options.databases; ++number) {
        resources.push_back(seedResource(options, Kind::Database, number, anchorOf(start)));
    }
    return resources;
}

} // namespace snapdeck::simulator::square
