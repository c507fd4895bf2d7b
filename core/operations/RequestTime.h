// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <algorithm>
#include <optional>

namespace snapdeck {

/// When a request reached the server, by the server's clock; what it made is not older. `believed` goes by a
/// clock difference seen at some earlier answer, and ours may have been set since: the `Date` of the answer
/// itself moves it back, never forward, so that a match is looked for in more, not in less. Pure.
[[nodiscard]] inline QDateTime requestTime(const QDateTime &believed,
                                           const std::optional<QDateTime> &answerDate,
                                           const QDateTime &sentAt, const QDateTime &answeredAt)
{
    constexpr qint64 slackSeconds = 2; // `Date` has whole seconds, and the way there takes time
    if (!answerDate)
        return believed;
    // No request takes longer; a clock that jumped ahead meanwhile would let in what is a day older.
    constexpr qint64 longestMs = 10 * 60 * 1000;
    const qint64 waitedMs = std::clamp<qint64>(sentAt.msecsTo(answeredAt), 0, longestMs);
    return std::min(believed, answerDate->addMSecs(-waitedMs).addSecs(-slackSeconds));
}

} // namespace snapdeck
