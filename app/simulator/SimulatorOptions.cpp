// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/SimulatorOptions.h"

#include <array>

namespace snapdeck::simulator {

namespace {

struct Range {
    const char *name;
    double value;
    double least;
    double most;
};

std::string shortNumber(double value)
{
    std::string text = std::to_string(value);
    text.erase(text.find_last_not_of('0') + 1);
    if (text.back() == '.') {
        text.pop_back();
    }
    return text;
}

} // namespace

std::optional<std::string> problemWith(const SimulatorOptions &options)
{
    constexpr double million = 1e6;
    constexpr double year = 366.0 * 86'400;
    // Archives are zips without the 64-bit extension, hence their largest size and number of entries.
    constexpr double largestArchive = 3.0 * 1024 * 1024 * 1024;
    const std::array ranges = {
        Range{"--time-scale", options.timeScale, 0.001, 100'000},
        Range{"--apps", static_cast<double>(options.apps), 0, million},
        Range{"--databases", static_cast<double>(options.databases), 0, million},
        Range{"--versions", static_cast<double>(options.versions), 0, 10'000},
        Range{"--capsules", static_cast<double>(options.capsules), 0, million},
        Range{"--templates", static_cast<double>(options.templates), 0, million},
        Range{"--archive-bytes", static_cast<double>(options.archiveBytes), 1, largestArchive},
        Range{"--archive-entries", static_cast<double>(options.archiveEntries), 1, 60'000},
        Range{"--plan-memory-mb", static_cast<double>(options.planMemoryMb), 0, 1024 * million},
        Range{"--snapshot-seconds", options.snapshotSeconds, 0, year},
        Range{"--capture-seconds", options.captureSeconds, 0, year},
        Range{"--listing-cache-seconds", options.listingCacheSeconds, 0, year},
        Range{"--link-seconds", options.linkSeconds, 1, 10 * year},
    };
    for (const Range &range : ranges) {
        // Written so that "not a number" is refused too.
        if (!(range.value >= range.least && range.value <= range.most)) {
            return std::string(range.name) + " must be between " + shortNumber(range.least) + " and "
                + shortNumber(range.most) + ", not " + shortNumber(range.value);
        }
    }
    return std::nullopt;
}

} // namespace snapdeck::simulator
