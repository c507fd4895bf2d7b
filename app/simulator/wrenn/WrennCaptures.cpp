// SPDX-License-Identifier: GPL-3.0-or-later
// The part of WrennWorld that turns capsules into templates.
#include "app/simulator/wrenn/WrennLimits.h"
#include "app/simulator/wrenn/WrennWorld.h"

#include <algorithm>

namespace snapdeck::simulator::wrenn {

std::optional<Error> WrennWorld::checkCapture(const Capsule &source, const std::string &name,
                                              bool overwrite) const
{
    const auto existing = templateNamed(name);
    if (existing != m_templates.end() && existing->platform) {
        return Error{409, "name_reserved", "template name is reserved by a global template"};
    }
    const bool current = m_generation == WrennGeneration::Current;
    if (existing != m_templates.end() && (current || !overwrite)) {
        return Error{
            409, "template_name_taken",
            current ? "snapshot name already exists; delete the existing snapshot first to reuse this name"
                    : "snapshot name already exists; use overwrite=true to replace it"};
    }
    const bool allowed = source.status == "running" || (current && source.status == "paused");
    if (!allowed || source.capture) {
        return Error{409, "invalid_state",
                     current ? "sandbox must be running or paused" : "sandbox is not running"};
    }
    return std::nullopt;
}

Outcome<CaptureTicket> WrennWorld::beginCapture(const std::string &id, std::string name, bool overwrite,
                                                SimTime now)
{
    const std::scoped_lock lock(m_mutex);
    const Outcome<Capsule *> found = find(id, now);
    if (const auto *error = std::get_if<Error>(&found)) {
        return *error;
    }
    Capsule &source = *std::get<Capsule *>(found);
    if (name.empty()) {
        name = "template-" + m_random.hex(8);
    }
    if (const std::optional<Error> error = checkCapture(source, name, overwrite)) {
        return *error;
    }
    const bool current = m_generation == WrennGeneration::Current;
    const bool timesOut = !current && m_captureDuration > captureBound;
    const bool unheard = current && m_captureDuration > hostPatience;
    const SimTime doneAt = now + (timesOut ? captureBound : m_captureDuration);
    const std::uint64_t ticket = ++m_lastTicket;
    m_captures.emplace(
        ticket,
        Capture{m_byId.at(id), source.status, std::move(name), overwrite, doneAt, timesOut, unheard, {}});
    source.capture = ticket;
    source.coming.clear();
    source.enter("pausing", now);
    if (unheard) {
        // Measured: the server gives up on its host and sets the capsule back to running, even one that had
        // been paused; the host goes on.
        source.coming = {{now + hostPatience, "running"}};
    }
    return CaptureTicket{ticket, unheard ? now + hostPatience : doneAt, unheard};
}

Outcome<Template> WrennWorld::captureOutcome(std::uint64_t ticket, SimTime now)
{
    const std::scoped_lock lock(m_mutex);
    settle(now);
    const auto found = m_captures.find(ticket);
    Outcome<Template> outcome = std::move(*found->second.outcome);
    m_captures.erase(found);
    return outcome;
}

void WrennWorld::settle(SimTime now)
{
    // In the order in which they end, which is that of their tickets: all take the same time.
    for (auto next = m_captures.begin(); next != m_captures.end();) {
        const auto capture = next++;
        if (!capture->second.outcome && capture->second.doneAt <= now) {
            finish(capture->second);
            if (capture->second.unheard) {
                m_captures.erase(capture);
            }
        }
    }
}

void WrennWorld::finish(Capture &capture)
{
    Capsule &source = m_capsules[capture.capsule];
    source.capture.reset();
    source.coming.clear();
    if (source.status == "stopped") { // somebody destroyed it in the meantime: nothing can come of it
        capture.outcome = Error{502, "agent_error", "not_found: sandbox is gone"};
        return;
    }
    if (capture.timesOut) {
        source.enter(capture.statusBefore, capture.doneAt);
        capture.outcome = Error{504, "", "snapshot timed out"};
        return;
    }
    source.enter(m_fate == CapsuleFate::Paused ? "paused" : "stopped", capture.doneAt);
    auto existing = templateNamed(capture.name);
    const bool takenMeanwhile = existing != m_templates.end() && !capture.overwrite;
    if (takenMeanwhile || m_fate == CapsuleFate::Lost) {
        // Two at once under one name: the check at the beginning let both through.
        capture.outcome = Error{500, "db_error", "snapshot created but failed to record"};
        return;
    }
    if (existing != m_templates.end()) {
        m_templates.erase(existing);
    }
    m_templates.push_back({capture.name, false, false, source.vcpus, source.memoryMb,
                           imageSize(source.memoryMb, m_random), capture.doneAt, source.id});
    capture.outcome = m_templates.back();
}

} // namespace snapdeck::simulator::wrenn
