// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/ConnectionPlan.h"

#include <algorithm>

namespace snapdeck {

namespace {

constexpr qint64 bytesEach = 8 * 1024 * 1024; ///< a connection more for so many
constexpr double momentSeconds = 3; ///< what is over sooner needs no further connection
/// Bytes a second. A connection that brings so much waits for the disk and the checking, not for the server.
constexpr double fastEnough = 250e6;
/// What is over sooner is not slowed down by a look at whether fewer connections do.
constexpr double longSeconds = 60;
/// Half of the connections bring nine tenths: the others bring nothing that is not chance.
constexpr double asGood = 0.9;
/// All of them together against the one: less than so many times as much, and it fills the line alone.
constexpr double worthTheLeap = 1.5;
/// Periods that are judged together, since one alone may be a gulp, or a moment without a line.
constexpr int judged = 2;
/// Of what twice as many would bring if each were limited by itself; more than chance gives.
constexpr double fairShare = 0.5;
constexpr int firstHold = 20; ///< periods
constexpr int longestHold = 320;

} // namespace

ConnectionPlan::ConnectionPlan(int fixed)
    : m_isFixed(fixed > 0)
    , m_phase(m_isFixed ? Phase::Steady : Phase::First)
    , m_hold(0)
    , m_nextHold(firstHold)
{
    if (m_isFixed)
        m_wanted = m_proven = m_most = std::min(fixed, most);
}

void ConnectionPlan::begin(qint64 bytes)
{
    m_enough = static_cast<int>(std::clamp<qint64>(bytes / bytesEach, 1, most));
    m_mean = {};
    if (m_phase == Phase::Leap)
        m_hold = 1; // all of them begin again
}

void ConnectionPlan::measured(double bytesPerSecond, double secondsLeft)
{
    if (m_isFixed)
        return;
    switch (m_phase) {
    case Phase::First:
        if (bytesPerSecond < fastEnough)
            leap(bytesPerSecond, secondsLeft);
        return;
    case Phase::Leap:
        judgeLeap(bytesPerSecond);
        return;
    case Phase::Return:
        judgeReturn(bytesPerSecond);
        return;
    case Phase::Steady:
        look(bytesPerSecond, secondsLeft);
    }
}

void ConnectionPlan::look(double bytesPerSecond, double secondsLeft)
{
    if (m_wanted != m_proven) {
        settle(bytesPerSecond);
        return;
    }
    m_provenRate = bytesPerSecond;
    if (m_hold > 0)
        --m_hold;
    else if (secondsLeft > longSeconds && bytesPerSecond > 0)
        tryAnother();
}

void ConnectionPlan::leap(double bytesPerSecond, double secondsLeft)
{
    if (secondsLeft <= momentSeconds)
        return; // unless it becomes slower
    m_provenRate = bytesPerSecond;
    m_wanted = std::min(m_enough, m_most);
    m_hold = 1; // in the first period the connections begin
    m_phase = m_wanted > m_proven ? Phase::Leap : Phase::Steady;
}

/// Of `judged` periods, once there are so many; those in which nothing came tell nothing.
std::optional<double> ConnectionPlan::Mean::add(double rate)
{
    if (rate <= 0)
        return std::nullopt;
    sum += rate;
    if (++count < judged)
        return std::nullopt;
    const double mean = sum / count;
    *this = {};
    return mean;
}

/// On a line that is full they only take from each other, and not in equal parts.
void ConnectionPlan::judgeLeap(double bytesPerSecond)
{
    if (m_hold > 0) {
        --m_hold;
        return;
    }
    const auto rate = m_mean.add(bytesPerSecond);
    if (!rate)
        return;
    m_leapRate = *rate;
    if (m_leapRate >= worthTheLeap * m_provenRate) {
        keepLeap(m_wanted);
        return;
    }
    m_leapWanted = m_wanted;
    m_wanted = m_proven;
    m_phase = Phase::Return;
}

/// The one may have been so fast at first since servers give more to whoever begins.
void ConnectionPlan::judgeReturn(double bytesPerSecond)
{
    const auto rate = m_mean.add(bytesPerSecond);
    if (!rate)
        return;
    m_provenRate = *rate;
    if (m_leapRate >= worthTheLeap * m_provenRate) {
        keepLeap(std::min(m_leapWanted, m_most));
        return;
    }
    m_phase = Phase::Steady;
    m_look = Look::More;
    m_hold = m_nextHold;
}

void ConnectionPlan::keepLeap(int connections)
{
    m_phase = Phase::Steady;
    m_wanted = m_proven = connections;
    m_hold = 1;
}

void ConnectionPlan::tryAnother()
{
    if (m_proven == 1)
        m_look = Look::More;
    if (m_proven == m_most)
        m_look = Look::Fewer;
    m_wanted = m_look == Look::Fewer ? std::max(m_proven / 2, 1) : std::min(2 * m_proven, m_most);
}

/// Another number has been at it for a period. Where it is better, the same way on; else back, and the other
/// way next time.
void ConnectionPlan::settle(double bytesPerSecond)
{
    const double hoped = m_provenRate * (m_wanted - m_proven) / m_proven;
    const bool isBetter = m_look == Look::Fewer ? bytesPerSecond >= asGood * m_provenRate
                                                : bytesPerSecond - m_provenRate >= fairShare * hoped;
    if (isBetter) {
        m_proven = m_wanted;
        m_provenRate = bytesPerSecond;
        return;
    }
    m_wanted = m_proven;
    m_look = m_look == Look::Fewer ? Look::More : Look::Fewer;
    m_hold = m_nextHold;
    m_nextHold = std::min(2 * m_nextHold, longestHold);
}

void ConnectionPlan::refused(int working)
{
    m_most = std::clamp(working, 1, m_most);
    m_wanted = std::min(m_wanted, m_most);
    m_proven = std::min(m_proven, m_most);
    if (m_phase == Phase::Leap && m_wanted == m_proven)
        keepLeap(m_wanted);
}

} // namespace snapdeck
