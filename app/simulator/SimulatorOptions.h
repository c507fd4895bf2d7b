// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/base/SimTime.h"

#include <cstdint>
#include <optional>
#include <string>

namespace snapdeck::simulator {

enum class WrennGeneration {
    Seed, // as the documentation says: honours overwrite=true, messages without codes, slow starts
    Current // as the public server of 2026 answers: ignores overwrite, gives up on its host after 45 s
};
enum class CapsuleFate {
    Gone,
    Paused,
    Lost // gone, and its template could not be recorded: nothing is left
};
enum class SquareCloudGeneration {
    Older, // listings without version_id, url, runtime and origin
    Newer
};

// What a simulated world looks like and how it behaves. Seconds are those of the simulated clock, sizes are
// in bytes unless the name says otherwise.
struct SimulatorOptions {
    std::uint16_t port = 0; // 0: any free one
    std::uint64_t seed = 1;
    double timeScale = 1.0;
    std::optional<SimTime> startTime; // unset: the wall clock's time at start()

    unsigned apps = 14;
    unsigned databases = 4;
    unsigned versions = 8; // of each application and database
    unsigned capsules = 6;
    unsigned templates = 9; // the operator's own two included

    std::uint64_t archiveBytes = 256 * 1024; // of the first application; the others vary around it
    unsigned archiveEntries = 40;

    unsigned planMemoryMb = 4096; // 0: an account without a paid plan
    double snapshotSeconds = 8;
    double captureSeconds = 12;
    double listingCacheSeconds = 30;
    double linkSeconds = 30 * 86'400;

    WrennGeneration wrenn = WrennGeneration::Current;
    CapsuleFate capsuleFate = CapsuleFate::Gone;
    SquareCloudGeneration squareCloud = SquareCloudGeneration::Newer;
    bool ranges = true; // false: storage answers every request for a part with the whole
};

// What is wrong with the options, in English, or nothing.
std::optional<std::string> problemWith(const SimulatorOptions &options);

} // namespace snapdeck::simulator
