// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/base/SimTime.h"

#include <cstddef>
#include <deque>
#include <optional>
#include <string>

namespace snapdeck::simulator::square {

// A request that was turned down, with what the answer says.
struct Refusal {
    int status;
    std::string code;
    std::optional<SimDuration> retryAfter; // where the answer says so
};

// What an account may do, and when. Pure: the time is handed in and never goes back. Not thread-safe.
class AccountLimits
{
public:
    explicit AccountLimits(unsigned planMemoryMb);

    // Whether the account as a whole is blocked.
    std::optional<Refusal> checkAccount(SimTime now) const;

    // `lastOfResource`: when a snapshot of the same resource was last accepted. Only accepted requests use
    // up anything.
    std::optional<Refusal> checkCreate(std::optional<SimTime> lastOfResource, SimTime now);
    void createAccepted(SimTime now);

    std::optional<Refusal> checkRestore(SimTime now) const;
    void restoreAccepted(SimTime now);

    // Counts the request as well.
    std::optional<Refusal> checkAccountListing(SimTime now);

    // To be told of every 429 sent, the account block's own excepted: enough of them bring the block.
    void refused(SimTime now);

    std::size_t quota() const { return m_quota; }
    std::size_t quotaUsed(SimTime now);
    bool hasPlan() const { return m_planMemoryMb > 0; }
    unsigned planMemoryMb() const { return m_planMemoryMb; }
    std::optional<SimTime> blockedUntil() const { return m_blockedUntil; }

private:
    const unsigned m_planMemoryMb;
    const std::size_t m_quota;
    std::deque<SimTime> m_accepted; // within the quota's window, oldest first
    std::deque<SimTime> m_refusals;
    std::deque<SimTime> m_accountListings;
    std::optional<SimTime> m_lastRestore;
    std::optional<SimTime> m_blockedUntil;
};

} // namespace snapdeck::simulator::square
