// SPDX-License-Identifier: GPL-3.0-or-later
// What a shell that runs any machine asks of this one.
#include "core/operations/LifecycleMachine.h"

namespace snapdeck::lifecycle {

bool isTerminal(Phase phase)
{
    return snapdeck::isTerminal(Machine::stateOf(phase));
}

bool isCancellable(const State &state)
{
    return state.phase == Phase::Waiting || state.phase == Phase::Preflight;
}

bool looksAtOne(const State &state)
{
    return state.deed != Deed::DeleteTemplate && !state.capsule.isEmpty();
}

Step Machine::advance(State state, const Event &event)
{
    return lifecycle::advance(std::move(state), event);
}

bool Machine::isIntent(const Effect &effect)
{
    return std::holds_alternative<SendRequest>(effect);
}

bool Machine::isWorthKeeping(const State &before, const State &after)
{
    return before.phase != after.phase || before.checkAt != after.checkAt || before.deadline != after.deadline
        || before.capsule != after.capsule;
}

OperationState Machine::stateOf(Phase phase)
{
    switch (phase) {
    case Phase::Waiting:
    case Phase::Preflight:
        return OperationState::Queued;
    case Phase::Requesting:
        return OperationState::Requesting;
    case Phase::Settling:
    case Phase::Examining:
    case Phase::Verifying:
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
    return stateOf(state.phase) == OperationState::Processing ? std::optional(state.checkAt) : std::nullopt;
}

} // namespace snapdeck::lifecycle
