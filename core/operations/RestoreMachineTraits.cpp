// SPDX-License-Identifier: GPL-3.0-or-later
// What a shell that runs any machine asks of this one.
#include "core/operations/RestoreMachine.h"

namespace snapdeck::restore {

namespace {

bool isWaitingForSlot(Phase phase)
{
    return phase == Phase::Queued || phase == Phase::RateLimited;
}

} // namespace

Step Machine::advance(State state, const Event &event)
{
    return restore::advance(std::move(state), event);
}

bool Machine::isIntent(const Effect &effect)
{
    return std::holds_alternative<SendRequest>(effect);
}

bool Machine::isWorthKeeping(const State &before, const State &after)
{
    const bool onlyWaitsOn = isWaitingForSlot(before.phase) && isWaitingForSlot(after.phase);
    return (before.phase != after.phase && !onlyWaitsOn) || before.safetyTaken != after.safetyTaken
        || before.checkAt != after.checkAt || before.deadline != after.deadline
        || before.running != after.running;
}

OperationState Machine::stateOf(Phase phase)
{
    switch (phase) {
    case Phase::Safeguarding:
    case Phase::Queued:
        return OperationState::Queued;
    case Phase::RateLimited:
        return OperationState::RateLimited;
    case Phase::Requesting:
        return OperationState::Requesting;
    case Phase::Following:
    case Phase::Checking:
        return OperationState::Processing;
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
    if (state.phase == Phase::Following || state.phase == Phase::Checking)
        return state.checkAt;
    return state.phase == Phase::RateLimited ? std::optional(state.limit.until) : std::nullopt;
}

} // namespace snapdeck::restore
