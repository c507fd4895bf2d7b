// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/SnapshotLooking.h"

#include "core/operations/SnapshotRefusal.h"

#include <algorithm>
#include <array>

namespace snapdeck::snapshot {

namespace {

constexpr qint64 firstLookSeconds = 120; ///< after a 202: "typically within about 2 minutes"
constexpr qint64 firstLookAfterLossSeconds = 15;
constexpr qint64 longestWaitSeconds = 45 * 60; ///< listings are cached for up to 30 minutes
constexpr std::array<qint64, 5> lookGaps{30, 60, 120, 240, 300};
constexpr int leastLooks = 10; ///< fewer than the gaps make in that time, and 30 minutes by themselves
constexpr qint64 moreSeconds = 10 * 60; ///< when taken up again, or when there were too few looks
constexpr int leastMoreLooks = 5;
constexpr qint64 longestPauseSeconds = 30 * 60; ///< an account is blocked for up to about that
constexpr qint64 longestMoreSeconds = 2 * 3600;

Step look(State state)
{
    state.looking = true;
    return {std::move(state), {Look{}}};
}

void enterProcessing(State &state, const QDateTime &now)
{
    state.phase = Phase::Processing;
    state.since = now;
    state.looking = false;
    state.seen = false;
}

/// How long it is looked for, and how often at the least; from anew.
void setPatience(State &state, qint64 seconds, int looks, const QDateTime &now)
{
    state.looks = 0;
    state.looksLeft = looks;
    state.deadline = now.addSecs(seconds);
}

Step lookFrom(State state, qint64 firstLook, const QDateTime &now)
{
    enterProcessing(state, now);
    setPatience(state, longestWaitSeconds, leastLooks, now);
    state.giveUpAt = state.deadline.addSecs(longestMoreSeconds);
    state.checkAt = now.addSecs(firstLook);
    return lookWhenDue(std::move(state), now);
}

/// Time alone proves nothing: a clock may have jumped ahead, and looks that fail have seen nothing.
bool mayConclude(const State &state, const QDateTime &now)
{
    return now >= state.deadline && state.looksLeft <= 0 && (state.seen || now >= state.giveUpAt);
}

Step leaveUnconfirmed(State state, const QDateTime &now)
{
    state.error = neverListed(state);
    state.phase = Phase::Unconfirmed;
    state.since = now;
    return {std::move(state), {}};
}

/// The deadline has passed, but too little was seen.
void moveDeadline(State &state, const QDateTime &now, const QDateTime &notBefore)
{
    state.deadline = now.addSecs(moreSeconds);
    if (notBefore.isValid() && notBefore > state.deadline)
        state.deadline = std::min(notBefore, now.addSecs(longestPauseSeconds));
}

} // namespace

Step lookForWhatIsMade(State state, const QDateTime &now)
{
    return lookFrom(std::move(state), firstLookSeconds, now);
}

Step lookForWhatWasLost(State state, const QDateTime &now)
{
    return lookFrom(std::move(state), firstLookAfterLossSeconds, now);
}

Step resumeLooking(State state, const QDateTime &now)
{
    state.looking = false;
    state.seen = false;
    state.giveUpAt = now.addSecs(longestMoreSeconds);
    if (state.deadline < now.addSecs(moreSeconds))
        setPatience(state, moreSeconds, std::max(state.looksLeft, leastMoreLooks), now);
    return lookWhenDue(std::move(state), now);
}

Step lookOnceMore(State state, const QDateTime &now)
{
    enterProcessing(state, now);
    state.clock = now; // it stood still meanwhile
    setPatience(state, moreSeconds, leastMoreLooks, now);
    state.giveUpAt = now.addSecs(longestMoreSeconds);
    state.checkAt = now;
    state.error = {};
    return lookWhenDue(std::move(state), now);
}

Step lookWhenDue(State state, const QDateTime &now)
{
    if (state.looking)
        return {std::move(state), {}};
    if (now >= state.checkAt)
        return look(std::move(state));
    const QDateTime checkAt = state.checkAt;
    return {std::move(state), {WakeAt{checkAt}}};
}

Step lookAgain(State state, const QDateTime &now, const QDateTime &notBefore)
{
    state.looking = false;
    state.looksLeft = std::max(state.looksLeft - 1, 0);
    if (mayConclude(state, now))
        return leaveUnconfirmed(std::move(state), now);
    if (now >= state.deadline)
        moveDeadline(state, now, notBefore);
    const size_t gap = std::min(static_cast<size_t>(state.looks), lookGaps.size() - 1);
    ++state.looks;
    const QDateTime next = now.addSecs(lookGaps[gap]);
    // The last one is exactly at the deadline.
    state.checkAt = std::min(notBefore.isValid() ? std::max(next, notBefore) : next, state.deadline);
    const QDateTime checkAt = state.checkAt;
    return {std::move(state), {WakeAt{checkAt}}};
}

} // namespace snapdeck::snapshot
