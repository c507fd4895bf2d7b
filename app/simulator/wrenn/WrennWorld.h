// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/SimulatorOptions.h"
#include "app/simulator/base/Random.h"
#include "app/simulator/wrenn/Capsule.h"

#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <unordered_map>
#include <variant>
#include <vector>

namespace snapdeck::simulator::wrenn {

struct Error {
    int status;
    std::string code;
    std::string message;
};

template <typename T> using Outcome = std::variant<Error, T>;

struct CapsuleRequest {
    std::string templateName = "minimal";
    std::optional<int> vcpus; // unset: the template's, else 1
    std::optional<std::int64_t> memoryMb; // unset: the template's, else 512
    std::int64_t timeoutSeconds = 0;
};

struct CaptureTicket {
    std::uint64_t id;
    SimTime answerAt;
    bool unheard; // the server will not wait for the end; captureOutcome() must not be called
};

struct WrennSeed {
    std::string key;
    std::vector<Capsule> capsules; // oldest first
    std::vector<Template> templates; // oldest first
};

// The state and the rules of the simulated Wrenn team. Like SquareCloudWorld, without a thread of its own:
// whatever is due is caught up with when somebody looks. Thread-safe; times must not go back.
class WrennWorld
{
public:
    WrennWorld(const SimulatorOptions &options, WrennSeed seed);

    const std::string &key() const { return m_key; }
    WrennGeneration generation() const { return m_generation; }

    // Newest first; `destroyed` ones too where asked for.
    nlohmann::ordered_json capsules(SimTime now, bool destroyed = false);
    // With what each was made of, where that is asked for.
    nlohmann::ordered_json templates(const std::optional<std::string> &type, SimTime now,
                                     bool sources = false);

    Outcome<Capsule> capsule(const std::string &id, SimTime now);
    Outcome<Capsule> create(const CapsuleRequest &request, SimTime now);
    Outcome<Capsule> pause(const std::string &id, SimTime now);
    Outcome<Capsule> resume(const std::string &id, SimTime now);
    std::optional<Error> ping(const std::string &id, SimTime now);
    std::optional<Error> destroy(const std::string &id, SimTime now);
    std::optional<Error> removeTemplate(const std::string &name, SimTime now);

    // An empty name: the server makes one up.
    Outcome<CaptureTicket> beginCapture(const std::string &id, std::string name, bool overwrite, SimTime now);

    // How a capture whose time has come has ended. Once for each ticket.
    Outcome<Template> captureOutcome(std::uint64_t ticket, SimTime now);

private:
    struct Capture {
        std::size_t capsule;
        std::string statusBefore;
        std::string name;
        bool overwrite;
        SimTime doneAt;
        bool timesOut; // nothing will come of it
        bool unheard;
        std::optional<Outcome<Template>> outcome;
    };

    void settle(SimTime now); // finishes the captures that are due
    void finish(Capture &capture);
    Outcome<Capsule *> find(const std::string &id, SimTime now);
    std::optional<Error> checkCapture(const Capsule &source, const std::string &name, bool overwrite) const;
    std::vector<Template>::iterator templateNamed(const std::string &name);
    std::vector<Template>::const_iterator templateNamed(const std::string &name) const;

    const std::string m_key;
    const WrennGeneration m_generation;
    const CapsuleFate m_fate;
    const SimDuration m_captureDuration;
    std::mutex m_mutex;
    Random m_random;
    std::vector<Capsule> m_capsules;
    std::unordered_map<std::string, std::size_t> m_byId;
    std::vector<Template> m_templates;
    std::map<std::uint64_t, Capture> m_captures; // by ticket
    std::uint64_t m_lastTicket = 0;
};

// Bodies that both the world and its seeder need.
std::string newCapsuleId(Random &random);
std::int64_t imageSize(std::int64_t memoryMb, Random &random); // bytes, memory and root filesystem

} // namespace snapdeck::simulator::wrenn
