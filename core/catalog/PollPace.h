// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Time.h"

#include <optional>

namespace snapdeck {

/// When a list that somebody looks at is worth reading again: often while something is on its way, more and
/// more seldom where nothing comes of it, seldom while all is calm, and ever more seldom while readings fail.
/// Pure.
class PollPace final
{
public:
    /// Tells one state of what is on its way from any other; nothing while all is calm.
    using Motion = std::optional<size_t>;

    /// What is on its way now, whether or not a reading told it. What is new is looked at in quick
    /// succession.
    void noteMotion(Motion motion);
    /// A reading has ended: with what is on its way after it, or without success.
    void noteRead(Motion motion);
    void noteFailure(const QDateTime &now);

    /// From the end of one reading to the beginning of the next.
    [[nodiscard]] milliseconds interval() const;
    /// How long to wait from `now` on; 0: read at once. `lastRead`: when what is shown was read, by whomever;
    /// invalid: never. A failure begins a whole interval, since what was read before says nothing about it.
    [[nodiscard]] milliseconds rest(const QDateTime &lastRead, const QDateTime &now) const;

private:
    Motion m_motion;
    int m_looks = 0; ///< that showed the same motion
    int m_failures = 0; ///< in a row
    QDateTime m_failedAt;
};

} // namespace snapdeck
