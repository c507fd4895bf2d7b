// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>

#include <deque>
#include <utility>

namespace snapdeck {

/// Speed over the last few seconds, so that it neither jumps nor remembers a start long gone.
class SpeedMeter
{
public:
    void note(qint64 receivedBytes)
    {
        if (!m_elapsed.isValid())
            m_elapsed.start();
        m_samples.emplace_back(m_elapsed.elapsed(), receivedBytes);
        while (m_samples.size() > 2 && m_samples.back().first - m_samples.front().first > windowMs)
            m_samples.pop_front();
    }

    /// 0 until there is something to measure.
    [[nodiscard]] double bytesPerSecond() const
    {
        if (m_samples.size() < 2 || m_samples.back().first == m_samples.front().first)
            return 0;
        const auto bytes = static_cast<double>(m_samples.back().second - m_samples.front().second);
        return bytes * 1000.0 / static_cast<double>(m_samples.back().first - m_samples.front().first);
    }

private:
    static constexpr qint64 windowMs = 4000;
    QElapsedTimer m_elapsed;
    std::deque<std::pair<qint64, qint64>> m_samples;
};

} // namespace snapdeck
