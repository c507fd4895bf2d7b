// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/square/AccountLimits.h"

#include "app/simulator/square/SquareLimits.h"

namespace snapdeck::simulator::square {

namespace {

void forget(std::deque<SimTime> &times, SimDuration window, SimTime now)
{
    while (!times.empty() && times.front() + window <= now) {
        times.pop_front();
    }
}

bool within(std::optional<SimTime> last, SimDuration gap, SimTime now)
{
    return last && now < *last + gap;
}

} // namespace

AccountLimits::AccountLimits(unsigned planMemoryMb)
    : m_planMemoryMb(planMemoryMb)
    , m_quota(std::size_t{planMemoryMb} / quotaMemoryMb * 2)
{
}

std::optional<Refusal> AccountLimits::checkAccount(SimTime now) const
{
    if (m_blockedUntil && now < *m_blockedUntil) {
        return Refusal{429, "RATE_LIMITED", *m_blockedUntil - now};
    }
    return std::nullopt;
}

std::optional<Refusal> AccountLimits::checkCreate(std::optional<SimTime> lastOfResource, SimTime now)
{
    const std::optional<SimTime> last = m_accepted.empty() ? std::nullopt : std::optional(m_accepted.back());
    if (within(last, createPerAccount, now) || within(lastOfResource, createPerResource, now)) {
        return Refusal{429, "KEEP_CALM", std::nullopt};
    }
    if (quotaUsed(now) >= m_quota) {
        return Refusal{429, "DAILY_SNAPSHOTS_LIMIT_REACHED", std::nullopt};
    }
    return std::nullopt;
}

void AccountLimits::createAccepted(SimTime now)
{
    m_accepted.push_back(now);
}

std::optional<Refusal> AccountLimits::checkRestore(SimTime now) const
{
    if (within(m_lastRestore, restorePerAccount, now)) {
        return Refusal{429, "KEEP_CALM", std::nullopt};
    }
    return std::nullopt;
}

void AccountLimits::restoreAccepted(SimTime now)
{
    m_lastRestore = now;
}

std::optional<Refusal> AccountLimits::checkAccountListing(SimTime now)
{
    forget(m_accountListings, accountListingWindow, now);
    if (m_accountListings.size() >= mostAccountListings) {
        return Refusal{429, "RATE_LIMITED", m_accountListings.front() + accountListingWindow - now};
    }
    m_accountListings.push_back(now);
    return std::nullopt;
}

void AccountLimits::refused(SimTime now)
{
    forget(m_refusals, refusalWindow, now);
    m_refusals.push_back(now);
    if (m_refusals.size() > mostRefusals) {
        m_refusals.clear();
        m_blockedUntil = now + accountBlock;
    }
}

std::size_t AccountLimits::quotaUsed(SimTime now)
{
    forget(m_accepted, quotaWindow, now);
    return m_accepted.size();
}

} // namespace snapdeck::simulator::square
