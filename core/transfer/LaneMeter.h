// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>
#include <optional>

namespace snapdeck {

/// Measures what a number of connections bring together, from the moment when all of them bring something.
/// Pure; asked every tenth of a second or so.
class LaneMeter
{
public:
    using milliseconds = std::chrono::milliseconds;

    /// There is another number of connections now.
    void restart(milliseconds now)
    {
        m_began = now;
        m_flowing = false;
    }
    /// Servers that limit let bytes through in gulps of a quarter second.
    static constexpr milliseconds usualPeriod{500};
    static constexpr milliseconds shortPeriod{250}; ///< tells slow from fast, and no more

    /// `isFlowing`: each has brought something since restart(). Bytes a second, once a period has passed;
    /// then the next one begins. A connection that brings nothing for long is measured as it is.
    [[nodiscard]] std::optional<double> look(milliseconds now, bool isFlowing, qint64 bytesSoFar,
                                             milliseconds period = usualPeriod)
    {
        if (!m_flowing && (isFlowing || now - m_began > longestStart)) {
            m_flowing = true;
            m_began = now;
            m_bytes = bytesSoFar;
            return std::nullopt;
        }
        if (!m_flowing || now - m_began < period)
            return std::nullopt;
        const double passed = std::chrono::duration<double>(now - m_began).count();
        const double rate = static_cast<double>(bytesSoFar - m_bytes) / passed;
        m_began = now;
        m_bytes = bytesSoFar;
        return rate;
    }

private:
    static constexpr milliseconds longestStart{2000};
    milliseconds m_began{0};
    qint64 m_bytes = 0;
    bool m_flowing = false;
};

} // namespace snapdeck
