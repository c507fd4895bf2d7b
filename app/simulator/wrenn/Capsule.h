// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/SimulatorOptions.h"

#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <vector>

namespace snapdeck::simulator::wrenn {

struct Transition {
    SimTime at;
    std::string status;
};

struct Capsule {
    std::string id;
    std::string status;
    std::string templateName;
    int vcpus = 1;
    std::int64_t memoryMb = 512; // MiB
    std::int64_t timeoutSeconds = 0; // 0: never paused by itself
    std::string hostIp;
    SimTime createdAt;
    std::optional<SimTime> startedAt;
    std::optional<SimTime> lastActiveAt;
    SimTime lastUpdated;
    std::vector<Transition> coming; // states that will be entered by themselves, in order of time
    std::optional<std::uint64_t> capture; // the ticket of the capture that is under way

    void enter(const std::string &newStatus, SimTime at);
    void settle(SimTime now); // enters what has become due; auto-pause included
    bool listed() const { return status != "stopped" && status != "error"; }
};

struct Template {
    std::string name;
    bool base = false; // else a snapshot
    bool platform = false; // the operator's own
    int vcpus = 0; // 0: not said
    std::int64_t memoryMb = 0;
    std::int64_t sizeBytes = 0;
    SimTime createdAt;
    std::string source; // the capsule that it was made of, which the real server does not tell
};

// Key order and left-out fields are those of the real server. `generation` decides about the newer fields.
nlohmann::ordered_json toJson(const Capsule &capsule, WrennGeneration generation);
nlohmann::ordered_json toJson(const Template &image, WrennGeneration generation);

bool isCapsuleId(const std::string &text); // cl- and 25 base-36 digits
bool isTemplateName(const std::string &text); // ^[a-zA-Z0-9][a-zA-Z0-9._-]{0,63}$

} // namespace snapdeck::simulator::wrenn
