// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/RestoreMachine.h"

#include "core/operations/MachineClock.h"
#include "core/operations/RestoreLooking.h"
#include "core/operations/RestoreRefusal.h"

namespace snapdeck::restore {

namespace {

/// The longest a snapshot itself waits for limits, is made and looked for, and then for a listing.
constexpr qint64 longestSafeguardingSeconds = 30 * 3600;
constexpr qint64 longestListingSeconds = 45 * 60; ///< listings are cached for up to 30 minutes
constexpr qint64 longestLimitSeconds = 3600; ///< whoever confirmed is still about
constexpr qint64 longestConfirmedSeconds = 3600; ///< after a restart

void enter(State &state, Phase phase, const QDateTime &now)
{
    state.phase = phase;
    state.since = now;
}

Step end(State state, Phase phase, const ApiError &error, const QDateTime &now)
{
    enter(state, phase, now);
    state.error = error;
    return {std::move(state), {}};
}

Step fail(State state, const ApiError &error, const QDateTime &now)
{
    return end(std::move(state), Phase::Failed, error, now);
}

bool isWaitingForSlot(Phase phase)
{
    return phase == Phase::Queued || phase == Phase::RateLimited;
}

bool isLooking(Phase phase)
{
    return phase == Phase::Following || phase == Phase::Checking;
}

Step takeSafety(State state)
{
    const QDateTime giveUpAt = state.giveUpAt;
    return {std::move(state), {WakeAt{giveUpAt}, TakeSafety{}}};
}

Step askSlot(State state)
{
    const QDateTime giveUpAt = state.giveUpAt;
    return {std::move(state), {WakeAt{giveUpAt}, AskSlot{}}};
}

Step queue(State state, const QDateTime &now)
{
    enter(state, Phase::Queued, now);
    state.giveUpAt = now.addSecs(longestLimitSeconds);
    return askSlot(std::move(state));
}

/// The wait has taken too long.
Step giveUp(State state, const QDateTime &now)
{
    const ApiError error = state.phase == Phase::Safeguarding ? safetyTooLate(state) : limitTooLong(state);
    return fail(std::move(state), error, now);
}

Step on(State state, const Started &event)
{
    if (state.phase != Phase::Safeguarding || state.giveUpAt.isValid())
        return {std::move(state), {}};
    state.startedAt = event.now;
    state.since = event.now;
    if (const auto why = objection(state))
        return fail(std::move(state), *why, event.now);
    if (!state.safeguard)
        return queue(std::move(state), event.now);
    state.giveUpAt = event.now.addSecs(longestSafeguardingSeconds);
    return takeSafety(std::move(state));
}

Step on(State state, const SafetyTaken &event)
{
    if (state.phase != Phase::Safeguarding || state.safetyTaken)
        return {std::move(state), {}};
    state.safetyTaken = true;
    state.giveUpAt = event.now.addSecs(longestListingSeconds);
    const QDateTime giveUpAt = state.giveUpAt;
    return {std::move(state), {WakeAt{giveUpAt}}};
}

Step on(State state, const SafetyReady &event)
{
    if (state.phase != Phase::Safeguarding)
        return {std::move(state), {}};
    // Without a version there is no way back to it.
    if (event.snapshot.name.isEmpty() || event.snapshot.version.isEmpty())
        return on(std::move(state), SafetyTaken{event.now});
    state.safetyTaken = true;
    state.safetyRef = event.snapshot;
    return queue(std::move(state), event.now);
}

Step on(State state, const SafetyFailed &event)
{
    if (state.phase != Phase::Safeguarding)
        return {std::move(state), {}};
    return fail(std::move(state), safetyMissing(event.error), event.now);
}

Step on(State state, const SlotFree &event)
{
    if (!isWaitingForSlot(state.phase))
        return {std::move(state), {}};
    enter(state, Phase::Requesting, event.now);
    state.sent = true;
    state.slotAt = event.sendAt;
    state.ranBefore = event.running;
    state.limit = {};
    state.error = {};
    return {std::move(state), {SendRequest{}}};
}

Step on(State state, const SlotBusy &event)
{
    if (!isWaitingForSlot(state.phase))
        return {std::move(state), {}};
    state.limit = event.wait;
    if (event.now >= state.giveUpAt)
        return giveUp(std::move(state), event.now);
    if (state.phase != Phase::RateLimited)
        enter(state, Phase::RateLimited, event.now);
    return {std::move(state), {}};
}

Step on(State state, const SlotLost &event)
{
    if (state.phase != Phase::Requesting)
        return {std::move(state), {}};
    state.sent = false;
    enter(state, Phase::Queued, event.now);
    return askSlot(std::move(state));
}

Step on(State state, const NotJournaled &event)
{
    if (state.phase != Phase::Requesting)
        return {std::move(state), {}};
    state.sent = false;
    return fail(std::move(state), event.error, event.now);
}

Step on(State state, const Done &event)
{
    return state.phase == Phase::Requesting ? check(std::move(state), event.now) : Step{std::move(state), {}};
}

Step on(State state, const InProgress &event)
{
    if (state.phase != Phase::Requesting)
        return {std::move(state), {}};
    state.error = event.error;
    return follow(std::move(state), event.now);
}

Step on(State state, const AnswerLost &event)
{
    if (state.phase != Phase::Requesting)
        return {std::move(state), {}};
    state.error = event.error;
    return follow(std::move(state), event.now);
}

Step on(State state, const Limited &event)
{
    if (state.phase != Phase::Requesting)
        return {std::move(state), {}};
    state.sent = false; // a definite refusal: nothing was restored, so asking later is no second time
    state.limit = event.wait;
    state.error = explainLimit(event.error);
    enter(state, Phase::RateLimited, event.now);
    return event.now >= state.giveUpAt ? giveUp(std::move(state), event.now) : askSlot(std::move(state));
}

Step on(State state, const Refused &event)
{
    if (state.phase != Phase::Requesting)
        return {std::move(state), {}};
    if (!mayHaveTouched(event.error))
        return fail(std::move(state), explainRefusal(event.error), event.now);
    state.refused = true;
    state.error = event.error;
    return check(std::move(state), event.now);
}

Step on(State state, const StatusSeen &event)
{
    if (!isLooking(state.phase) || !state.looking)
        return {std::move(state), {}};
    state.running = event.running;
    return takeLook(std::move(state), event.now);
}

Step on(State state, const LookFailed &event)
{
    if (!isLooking(state.phase) || !state.looking)
        return {std::move(state), {}};
    return takeLook(std::move(state), event.now, event.error.retryAt.value_or(QDateTime()));
}

Step on(State state, const Woke &event)
{
    if (isLooking(state.phase))
        return lookWhenDue(std::move(state), event.now);
    if (!isCancellable(state))
        return {std::move(state), {}};
    if (event.now >= state.giveUpAt)
        return giveUp(std::move(state), event.now);
    const QDateTime giveUpAt = state.giveUpAt;
    return {std::move(state), {WakeAt{giveUpAt}}};
}

Step on(State state, const CancelRequested &event)
{
    return isCancellable(state) ? end(std::move(state), Phase::Cancelled, {}, event.now)
                                : Step{std::move(state), {}};
}

/// Before the request: only while the confirmation is fresh, since much may have changed.
Step resumeWaiting(State state, const QDateTime &now)
{
    if (!state.startedAt.isValid() || state.startedAt.secsTo(now) > longestConfirmedSeconds)
        return fail(std::move(state), confirmationTooOld(), now);
    if (now >= state.giveUpAt)
        return giveUp(std::move(state), now);
    if (state.phase == Phase::Safeguarding)
        return takeSafety(std::move(state));
    if (state.phase != Phase::Queued)
        enter(state, Phase::Queued, now);
    return askSlot(std::move(state));
}

Step on(State state, const Resumed &event)
{
    if (isCancellable(state))
        return resumeWaiting(std::move(state), event.now);
    if (isLooking(state.phase))
        return resumeLooking(std::move(state), event.now);
    // What may have left is never sent again.
    return on(std::move(state), AnswerLost{stoppedWhileAsking(), event.now});
}

Step on(State state, const CheckAgain &event)
{
    return state.phase == Phase::Unconfirmed ? followOnceMore(std::move(state), event.now)
                                             : Step{std::move(state), {}};
}

} // namespace

Step advance(State state, const Event &event)
{
    if (!isTerminal(state.phase))
        followClock(state.clock, timeOf(event),
                    {&state.startedAt, &state.since, &state.giveUpAt, &state.checkAt, &state.deadline,
                     &state.limit.until});
    return std::visit([&state](const auto &happened) { return on(std::move(state), happened); }, event);
}

bool isTerminal(Phase phase)
{
    return snapdeck::isTerminal(Machine::stateOf(phase));
}

bool isCancellable(const State &state)
{
    return state.phase == Phase::Safeguarding || isWaitingForSlot(state.phase);
}

} // namespace snapdeck::restore
