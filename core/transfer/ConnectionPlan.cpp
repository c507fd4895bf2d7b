// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/ConnectionPlan.h"

#include <algorithm>
#include <utility>

namespace snapdeck {

namespace {

/// Of what further connections would bring if each were limited by itself. Half of it cannot be chance, and
/// is more than what others on the same line would lose to us.
constexpr double fairShare = 0.5;
constexpr int boldGrowth = 4; ///< every step is half a second in which fewer than the best are at it
constexpr int carefulGrowth = 2;
constexpr int firstHold = 20; ///< periods
constexpr int longestHold = 320;

} // namespace

ConnectionPlan::ConnectionPlan(int fixed)
    : m_fixed(fixed > 0)
    , m_growth(boldGrowth)
    , m_hold(0)
    , m_nextHold(firstHold)
{
    if (m_fixed)
        m_wanted = m_proven = m_most = std::min(fixed, most);
}

void ConnectionPlan::measured(double bytesPerSecond, bool worthMore)
{
    if (m_fixed)
        return;
    if (m_wanted > m_proven) {
        const double hoped = m_provenRate * (m_wanted - m_proven) / m_proven;
        if (bytesPerSecond - m_provenRate < fairShare * hoped) {
            settle();
            return;
        }
        m_proven = m_wanted;
        m_growth = boldGrowth;
    }
    m_provenRate = bytesPerSecond;
    if (m_hold > 0) {
        --m_hold;
        return;
    }
    if (worthMore && bytesPerSecond > 0)
        m_wanted = std::min(m_most, m_growth * m_proven);
}

void ConnectionPlan::settle()
{
    m_wanted = m_proven;
    if (std::exchange(m_growth, carefulGrowth) != carefulGrowth)
        return; // so many were too many; half of that may still do
    m_hold = m_nextHold;
    m_nextHold = std::min(2 * m_nextHold, longestHold);
}

void ConnectionPlan::refused(int working)
{
    m_most = std::clamp(working, 1, m_most);
    m_wanted = std::min(m_wanted, m_most);
    m_proven = std::min(m_proven, m_most);
}

} // namespace snapdeck
