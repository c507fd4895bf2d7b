// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/OperationState.h"

namespace snapdeck {

bool isTerminal(OperationState state)
{
    switch (state) {
    case OperationState::Ready:
    case OperationState::Failed:
    case OperationState::Cancelled:
    case OperationState::Unconfirmed:
    case OperationState::Lost:
        return true;
    default:
        return false;
    }
}

QString operationStateName(OperationState state)
{
    switch (state) {
    case OperationState::Queued:
        return QStringLiteral("queued");
    case OperationState::Requesting:
        return QStringLiteral("requesting");
    case OperationState::Processing:
        return QStringLiteral("processing");
    case OperationState::RateLimited:
        return QStringLiteral("rate_limited");
    case OperationState::Ready:
        return QStringLiteral("ready");
    case OperationState::Failed:
        return QStringLiteral("failed");
    case OperationState::Cancelled:
        return QStringLiteral("cancelled");
    case OperationState::Unconfirmed:
        return QStringLiteral("unconfirmed");
    case OperationState::Lost:
        return QStringLiteral("lost");
    }
    return {};
}

std::optional<OperationState> operationStateFrom(const QString &name)
{
    for (int value = 0; value <= static_cast<int>(OperationState::Lost); ++value) {
        const auto state = static_cast<OperationState>(value);
        if (operationStateName(state) == name)
            return state;
    }
    return std::nullopt;
}

} // namespace snapdeck
