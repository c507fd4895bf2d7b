// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/Download.h"

#include <algorithm>
#include <optional>

namespace snapdeck {

/// How long to wait before a lost connection is made again, and when to give up. Pure; told the time since
/// the download began, or began again.
class Backoff
{
public:
    using milliseconds = std::chrono::milliseconds;

    explicit Backoff(const DownloadPace &pace = {})
        : m_pace(pace)
    {
    }

    void progressed(milliseconds now)
    {
        m_failures = 0;
        m_lastProgress = now;
        m_hasProgressed = true;
    }
    /// A try failed. The wait before the next one; nothing: it is over. `asked`: as the server wants it.
    [[nodiscard]] std::optional<milliseconds> failed(milliseconds now, std::optional<milliseconds> asked = {})
    {
        milliseconds delay = m_pace.firstDelay;
        for (int i = 0; i < m_failures && delay < m_pace.longestDelay; ++i)
            delay *= 2;
        delay = std::max(std::min(delay, m_pace.longestDelay), asked.value_or(milliseconds(0)));
        ++m_failures;
        const milliseconds patience = m_hasProgressed ? m_pace.patience : m_pace.firstPatience;
        return now + delay - m_lastProgress > patience ? std::nullopt : std::optional(delay);
    }

private:
    DownloadPace m_pace;
    int m_failures = 0;
    bool m_hasProgressed = false;
    milliseconds m_lastProgress{0};
};

} // namespace snapdeck
