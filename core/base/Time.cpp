// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Time.h"

#include <QTimer>

#include <algorithm>
#include <cmath>
#include <limits>

namespace snapdeck {

SystemTime::SystemTime(double scale, const QDateTime &origin)
    : m_scale(scale)
    , m_origin(origin)
{
}

QDateTime SystemTime::utcNow() const
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (m_scale == 1.0)
        return now;
    const auto elapsed = static_cast<double>(m_origin.msecsTo(now));
    return m_origin.addMSecs(std::llround(elapsed * m_scale));
}

void SystemTime::callAfter(milliseconds delay, QObject *context, std::function<void()> action)
{
    // QTimer holds an int: a longer wait is cut short, and whoever waits looks at the clock again.
    constexpr double longest = std::numeric_limits<int>::max();
    const double wall = std::ceil(static_cast<double>(std::max<milliseconds::rep>(delay.count(), 0)) / m_scale);
    QTimer::singleShot(static_cast<int>(std::min(wall, longest)), Qt::PreciseTimer, context, std::move(action));
}

} // namespace snapdeck
