// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/SnapshotMachine.h"

#include "core/operations/MachineClock.h"
#include "core/operations/RequestTime.h"
#include "core/operations/SnapshotLooking.h"
#include "core/operations/SnapshotMatch.h"
#include "core/operations/SnapshotRefusal.h"

namespace snapdeck::snapshot {

namespace {

constexpr qint64 longestLimitSeconds = 26 * 3600; ///< the longest one is a day; longer has no end
constexpr qint64 clockSlackSeconds = 2; ///< `Date` has whole seconds, and the way there takes time

void enter(State &state, Phase phase, const QDateTime &now)
{
    state.phase = phase;
    state.since = now;
}

Step end(State state, Phase phase, const ApiError &error, const QDateTime &now)
{
    enter(state, phase, now);
    state.looking = false;
    state.error = error;
    return {std::move(state), {}};
}

bool isWaitingForSlot(Phase phase)
{
    return phase == Phase::Queued || phase == Phase::RateLimited;
}

Step giveUp(State state, const QDateTime &now)
{
    const ApiError error = limitWithoutEnd(state);
    return end(std::move(state), Phase::Failed, error, now);
}

Step askSlot(State state)
{
    const QDateTime giveUpAt = state.giveUpAt;
    return {std::move(state), {WakeAt{giveUpAt}, AskSlot{}}};
}

Step on(State state, const Started &event)
{
    if (state.phase != Phase::Queued || state.giveUpAt.isValid())
        return {std::move(state), {}};
    const bool isPlanned = event.plannedAt.isValid() && event.plannedAt > event.now;
    state.startedAt = event.now;
    state.since = event.now;
    state.giveUpAt = (isPlanned ? event.plannedAt : event.now).addSecs(longestLimitSeconds);
    return askSlot(std::move(state));
}

Step on(State state, const SlotFree &event)
{
    if (!isWaitingForSlot(state.phase))
        return {std::move(state), {}};
    enter(state, Phase::Requesting, event.now);
    state.sent = true;
    state.slotAt = event.sendAt;
    state.requestedAt = event.serverNow.addSecs(-clockSlackSeconds);
    state.knownBefore = event.known;
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
    return end(std::move(state), Phase::Failed, event.error, event.now);
}

Step on(State state, const Made &event)
{
    if (state.phase != Phase::Requesting)
        return {std::move(state), {}};
    enter(state, Phase::Ready, event.now);
    state.result = {{}, event.link.version()};
    state.link = event.link;
    return {std::move(state), {}};
}

Step on(State state, const StillProcessing &event)
{
    if (state.phase != Phase::Requesting)
        return {std::move(state), {}};
    state.requestedAt = requestTime(state.requestedAt, event.serverDate, state.since, event.now);
    return lookForWhatIsMade(std::move(state), event.now);
}

Step on(State state, const AnswerLost &event)
{
    if (state.phase != Phase::Requesting)
        return {std::move(state), {}};
    state.requestedAt = requestTime(state.requestedAt, event.serverDate, state.since, event.now);
    state.answerLost = true;
    state.error = event.error;
    return lookForWhatWasLost(std::move(state), event.now);
}

Step on(State state, const Limited &event)
{
    if (state.phase != Phase::Requesting)
        return {std::move(state), {}};
    state.sent = false; // a definite refusal: nothing was taken, so asking later is no second time
    state.limit = event.wait;
    state.error = event.error;
    enter(state, Phase::RateLimited, event.now);
    return event.now >= state.giveUpAt ? giveUp(std::move(state), event.now) : askSlot(std::move(state));
}

Step on(State state, const Refused &event)
{
    if (state.phase != Phase::Requesting)
        return {std::move(state), {}};
    return end(std::move(state), Phase::Failed, event.error, event.now);
}

Step on(State state, const Listed &event)
{
    if (state.phase == Phase::Ready)
        completeFrom(state, event);
    if (state.phase != Phase::Processing)
        return {std::move(state), {}};
    if (const Snapshot *found = findNew(state, event)) {
        state.result = found->ref;
        state.link = found->link;
        return end(std::move(state), Phase::Ready, {}, event.now);
    }
    // A listing that somebody else asked for may tell the end, but takes no turn.
    if (!state.looking)
        return {std::move(state), {}};
    state.seen = true;
    return lookAgain(std::move(state), event.now);
}

Step on(State state, const LookFailed &event)
{
    if (state.phase != Phase::Processing || !state.looking)
        return {std::move(state), {}};
    state.error = event.error;
    return lookAgain(std::move(state), event.now, event.error.retryAt.value_or(QDateTime()));
}

Step on(State state, const Woke &event)
{
    if (state.phase == Phase::Processing)
        return lookWhenDue(std::move(state), event.now);
    if (!isWaitingForSlot(state.phase))
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

/// Takes its turn again; the end of the patience stands, as far as it was written down.
Step resumeWaiting(State state, const QDateTime &now)
{
    if (!state.giveUpAt.isValid()) // written down, but not started
        return on(std::move(state), Started{now});
    if (now >= state.giveUpAt)
        return end(std::move(state), Phase::Failed, missedWhileStopped(), now);
    if (state.phase != Phase::Queued)
        enter(state, Phase::Queued, now);
    return askSlot(std::move(state));
}

Step on(State state, const Resumed &event)
{
    if (isWaitingForSlot(state.phase))
        return resumeWaiting(std::move(state), event.now);
    if (state.phase == Phase::Processing)
        return resumeLooking(std::move(state), event.now);
    // What may have left is never sent again.
    return on(std::move(state), AnswerLost{stoppedWhileAsking(), event.now});
}

Step on(State state, const CheckAgain &event)
{
    return state.phase == Phase::Unconfirmed ? lookOnceMore(std::move(state), event.now)
                                             : Step{std::move(state), {}};
}

} // namespace

Step advance(State state, const Event &event)
{
    if (!isTerminal(state.phase))
        followClock(state.clock, timeOf(event),
                    {&state.since, &state.giveUpAt, &state.checkAt, &state.deadline, &state.limit.until});
    return std::visit([&state](const auto &happened) { return on(std::move(state), happened); }, event);
}

bool isTerminal(Phase phase)
{
    return snapdeck::isTerminal(Machine::stateOf(phase));
}

bool isCancellable(const State &state)
{
    return isWaitingForSlot(state.phase);
}

bool isComplete(const State &state)
{
    return !state.result.name.isEmpty() && !state.link.isEmpty();
}

Step Machine::advance(State state, const Event &event)
{
    return snapshot::advance(std::move(state), event);
}

bool Machine::isIntent(const Effect &effect)
{
    return std::holds_alternative<SendRequest>(effect);
}

bool Machine::isWorthKeeping(const State &before, const State &after)
{
    const bool onlyWaitsOn = isWaitingForSlot(before.phase) && isWaitingForSlot(after.phase);
    return (before.phase != after.phase && !onlyWaitsOn) || before.checkAt != after.checkAt
        || before.deadline != after.deadline || before.result != after.result;
}

OperationState Machine::stateOf(Phase phase)
{
    switch (phase) {
    case Phase::Queued:
        return OperationState::Queued;
    case Phase::Requesting:
        return OperationState::Requesting;
    case Phase::Processing:
        return OperationState::Processing;
    case Phase::RateLimited:
        return OperationState::RateLimited;
    case Phase::Ready:
        return OperationState::Ready;
    case Phase::Failed:
        return OperationState::Failed;
    case Phase::Cancelled:
        return OperationState::Cancelled;
    case Phase::Unconfirmed:
        return OperationState::Unconfirmed;
    }
    return OperationState::Failed;
}

std::optional<QDateTime> Machine::nextAt(const State &state)
{
    if (state.phase == Phase::Processing)
        return state.checkAt;
    return state.phase == Phase::RateLimited ? std::optional(state.limit.until) : std::nullopt;
}

} // namespace snapdeck::snapshot
