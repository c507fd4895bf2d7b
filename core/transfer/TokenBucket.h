// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <chrono>
#include <mutex>
#include <utility>

namespace snapdeck {

/// So many bytes a second, in the long run and within a quarter of one. What came is taken at once, be it
/// more than there is: who took it waits until that is paid back. Pure: told the time, any that never runs
/// backwards.
class TokenBucket
{
public:
    using Moment = std::chrono::steady_clock::time_point;

    explicit TokenBucket(qint64 bytesPerSecond = 0)
        : m_rate(static_cast<double>(std::max<qint64>(bytesPerSecond, 0)))
    {
    }

    [[nodiscard]] qint64 rate() const { return static_cast<qint64>(m_rate); } ///< 0 is no limit
    /// How long the taker waits before it takes again.
    [[nodiscard]] std::chrono::milliseconds take(qint64 bytes, Moment now)
    {
        if (m_rate <= 0)
            return {};
        const std::chrono::duration<double> passed = now - std::exchange(m_filledAt, now);
        m_tokens = std::min(m_tokens + passed.count() * m_rate, m_rate / 4);
        m_tokens -= static_cast<double>(bytes);
        const double debt = std::max(-m_tokens, 0.0);
        return std::chrono::milliseconds(static_cast<qint64>(debt / m_rate * 1000.0));
    }

private:
    double m_rate;
    double m_tokens = 0;
    Moment m_filledAt;
};

/// A bucket that the threads of several downloads share. Any thread.
class Bandwidth
{
public:
    void setLimit(qint64 bytesPerSecond)
    {
        const std::lock_guard lock(m_mutex);
        if (m_bucket.rate() != bytesPerSecond)
            m_bucket = TokenBucket(bytesPerSecond);
    }
    [[nodiscard]] qint64 limit() const
    {
        const std::lock_guard lock(m_mutex);
        return m_bucket.rate();
    }
    [[nodiscard]] std::chrono::milliseconds take(qint64 bytes)
    {
        const std::lock_guard lock(m_mutex);
        return m_bucket.take(bytes, std::chrono::steady_clock::now());
    }

private:
    mutable std::mutex m_mutex;
    TokenBucket m_bucket;
};

} // namespace snapdeck
