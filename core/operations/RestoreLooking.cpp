// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/RestoreLooking.h"

#include "core/operations/RestoreRefusal.h"

#include <algorithm>
#include <array>

namespace snapdeck::restore {

namespace {

constexpr std::array<qint64, 4> checkGaps{5, 10, 20, 30}; ///< a resource takes a while to start again
constexpr qint64 checkSeconds = 120;
constexpr std::array<qint64, 6> followGaps{15, 30, 60, 120, 240, 300};
constexpr qint64 followSeconds = 15 * 60;
constexpr int leastLooks = 4; ///< a clock that jumped ahead has waited for nothing
constexpr qint64 moreSeconds = 120; ///< when taken up again, or when there were too few looks

template <size_t Count> qint64 gapAfter(int looks, const std::array<qint64, Count> &gaps)
{
    return gaps[std::min(static_cast<size_t>(looks), Count - 1)];
}

qint64 gapOf(const State &state)
{
    return state.phase == Phase::Checking ? gapAfter(state.looks, checkGaps)
                                          : gapAfter(state.looks, followGaps);
}

void setPatience(State &state, qint64 seconds, const QDateTime &now)
{
    state.looks = 0;
    state.looksLeft = leastLooks;
    state.looking = false;
    state.deadline = now.addSecs(seconds);
}

Step lookFrom(State state, Phase phase, qint64 seconds, const QDateTime &now)
{
    state.phase = phase;
    state.since = now;
    setPatience(state, seconds, now);
    state.checkAt = now.addSecs(gapOf(state));
    return lookWhenDue(std::move(state), now);
}

Step conclude(State state, const QDateTime &now)
{
    if (state.phase == Phase::Following) {
        state.error = neverTold(state);
        state.phase = Phase::Unconfirmed;
    } else if (state.refused) {
        state.error = restoreFailed(state);
        state.phase = Phase::Failed;
    } else {
        state.phase = Phase::Ready;
    }
    state.since = now;
    return {std::move(state), {}};
}

} // namespace

Step follow(State state, const QDateTime &now)
{
    return lookFrom(std::move(state), Phase::Following, followSeconds, now);
}

Step check(State state, const QDateTime &now)
{
    return lookFrom(std::move(state), Phase::Checking, checkSeconds, now);
}

Step resumeLooking(State state, const QDateTime &now)
{
    state.looking = false;
    if (state.deadline < now.addSecs(moreSeconds))
        setPatience(state, moreSeconds, now);
    return lookWhenDue(std::move(state), now);
}

Step followOnceMore(State state, const QDateTime &now)
{
    state.phase = Phase::Following;
    state.since = now;
    state.clock = now; // it stood still meanwhile
    setPatience(state, moreSeconds, now);
    state.checkAt = now;
    return lookWhenDue(std::move(state), now);
}

Step lookWhenDue(State state, const QDateTime &now)
{
    if (state.looking)
        return {std::move(state), {}};
    if (now >= state.checkAt) {
        state.looking = true;
        return {std::move(state), {LookAtStatus{}}};
    }
    const QDateTime checkAt = state.checkAt;
    return {std::move(state), {WakeAt{checkAt}}};
}

Step takeLook(State state, const QDateTime &now, const QDateTime &notBefore)
{
    state.looking = false;
    state.looksLeft = std::max(state.looksLeft - 1, 0);
    // One that was stopped before is not expected to start; any other is given the time to.
    const bool isAsBefore = state.running == false && state.ranBefore == false;
    const bool saysAll = state.phase == Phase::Checking && (state.running == true || isAsBefore);
    if (saysAll || (now >= state.deadline && state.looksLeft == 0))
        return conclude(std::move(state), now);
    if (now >= state.deadline)
        state.deadline = now.addSecs(moreSeconds);
    ++state.looks;
    const QDateTime next = now.addSecs(gapOf(state));
    state.checkAt = std::min(notBefore.isValid() ? std::max(next, notBefore) : next, state.deadline);
    const QDateTime checkAt = state.checkAt;
    return {std::move(state), {WakeAt{checkAt}}};
}

} // namespace snapdeck::restore
