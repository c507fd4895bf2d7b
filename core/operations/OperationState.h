// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace snapdeck {

/// The states that people and scripts see; see operationStateName for their pinned spelling.
enum class OperationState {
    Queued,
    Requesting,
    Processing,
    RateLimited,
    Ready,
    Failed,
    Cancelled,
    Unconfirmed,
    Lost
};

[[nodiscard]] bool isTerminal(OperationState state);
/// `queued requesting processing ready rate_limited failed cancelled unconfirmed lost`
[[nodiscard]] QString operationStateName(OperationState state);
[[nodiscard]] std::optional<OperationState> operationStateFrom(const QString &name);

} // namespace snapdeck
