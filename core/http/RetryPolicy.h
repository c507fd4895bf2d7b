// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/Request.h"

#include <chrono>
#include <optional>

namespace snapdeck {

/// Whether a failed request is tried again, and after how long. Pure.
struct RetryPolicy {
    int maxAttempts = 3;
    std::chrono::milliseconds firstDelay{500};
    std::chrono::milliseconds longestDelay{8'000};

    /// `attempt` counts from 1: the attempt that just ended. A destructive request is only ever tried again
    /// when it never left this machine. A 429 is never retried here: limits belong to the RateLedger.
    [[nodiscard]] std::optional<std::chrono::milliseconds>
    delayAfter(int attempt, CallSafety safety, const ExchangeResult &result, const QDateTime &now) const;
};

} // namespace snapdeck
