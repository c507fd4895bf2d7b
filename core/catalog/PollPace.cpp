// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/PollPace.h"

#include <algorithm>
#include <array>

namespace snapdeck {

namespace {

constexpr seconds whileCalm{30};
constexpr seconds atMostAfterFailures{300};
/// Most of what Wrenn does takes a few seconds; a capture takes half a minute, and what takes longer than the
/// sum of these is stuck.
constexpr std::array<seconds, 9> whileMoving{seconds{2}, seconds{2},  seconds{2},  seconds{5}, seconds{5},
                                             seconds{5}, seconds{10}, seconds{10}, seconds{20}};

} // namespace

void PollPace::noteMotion(Motion motion)
{
    if (motion == m_motion)
        return;
    m_motion = motion;
    m_looks = 0;
}

void PollPace::noteRead(Motion motion)
{
    m_failures = 0;
    if (motion == m_motion)
        ++m_looks;
    noteMotion(motion);
}

void PollPace::noteFailure(const QDateTime &now)
{
    ++m_failures;
    m_failedAt = now;
}

milliseconds PollPace::interval() const
{
    if (m_failures > 0)
        return std::min<milliseconds>(whileCalm * (1 << std::min(m_failures - 1, 10)), atMostAfterFailures);
    const bool isMoving = m_motion.has_value() && size_t(m_looks) < whileMoving.size();
    return isMoving ? whileMoving[size_t(m_looks)] : whileCalm;
}

milliseconds PollPace::rest(const QDateTime &lastRead, const QDateTime &now) const
{
    const QDateTime &since = m_failures > 0 ? m_failedAt : lastRead;
    if (!since.isValid())
        return milliseconds(0);
    // Where the clock has been set back, no wait is longer than it would have been.
    const milliseconds passed(std::max<qint64>(since.msecsTo(now), 0));
    return std::max(interval() - passed, milliseconds(0));
}

} // namespace snapdeck
