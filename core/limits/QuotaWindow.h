// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <deque>
#include <optional>
#include <vector>

namespace snapdeck {

/// The snapshots that count against an account's day: those requested here, and those that a listing shows.
/// One that was requested here and is listed counts once. Moments in milliseconds since 1970, UTC. Pure;
/// keeps a count between calls, so that not even its const methods may be called by two threads at once.
class QuotaWindow
{
public:
    void setLimit(int limit) { m_limit = limit; }
    [[nodiscard]] int limit() const { return m_limit; } ///< 0: not known
    /// A snapshot was requested here, or was not after all.
    void add(qint64 moment);
    void remove(qint64 moment);
    /// Replaces what was learned from listings before.
    void learn(std::vector<qint64> moments);
    /// Forgets what was requested here before `oldest` or after `newest`.
    void prune(qint64 oldest, qint64 newest);

    /// Those that count at `now`, ascending.
    [[nodiscard]] std::vector<qint64> within(qint64 now) const;
    [[nodiscard]] int used(qint64 now) const;
    /// When the next one may be requested that now may not, else when the oldest stops to count. Nothing
    /// where none counts.
    [[nodiscard]] std::optional<qint64> nextFreesAt(qint64 now) const;

    friend bool operator==(const QuotaWindow &a, const QuotaWindow &b)
    {
        return a.m_limit == b.m_limit && a.m_own == b.m_own && a.m_learned == b.m_learned;
    }

private:
    using Moments = std::deque<qint64>; ///< ascending
    [[nodiscard]] Moments count(qint64 newest) const;
    [[nodiscard]] const Moments &counted(qint64 now) const;
    [[nodiscard]] bool mayBeListed(qint64 moment) const;

    int m_limit = 0;
    Moments m_own;
    std::vector<qint64> m_learned; ///< ascending
    mutable Moments m_counted; ///< as long as isCounted: all of m_own, and what is learned besides
    mutable bool m_isCounted = true;
};

} // namespace snapdeck
