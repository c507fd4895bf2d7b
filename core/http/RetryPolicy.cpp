// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/RetryPolicy.h"

#include <algorithm>

namespace snapdeck {

namespace {

/// A certificate does not get better within seconds.
bool isRefusedForGood(const ExchangeResult &result)
{
    return result.tls && result.tls->reason != TlsRefusal::Reason::NoHandshake;
}

bool worthAnotherTry(CallSafety safety, const ExchangeResult &result)
{
    if (result.ending == Ending::NeverLeft)
        return !isRefusedForGood(result);
    if (safety == CallSafety::Destructive)
        return false;
    switch (result.ending) {
    case Ending::ConnectionLost:
    case Ending::Truncated:
    case Ending::IdleTimeout:
        return true;
    case Ending::Answered:
        return result.response.status == 408 || result.response.status == 502 || result.response.status == 503
            || result.response.status == 504;
    default:
        return false;
    }
}

} // namespace

std::optional<std::chrono::milliseconds> RetryPolicy::delayAfter(int attempt, CallSafety safety,
                                                                 const ExchangeResult &result,
                                                                 const QDateTime &now) const
{
    if (attempt >= maxAttempts || !worthAnotherTry(safety, result))
        return std::nullopt;
    const auto backOff = std::min(longestDelay, firstDelay * (1 << std::clamp(attempt - 1, 0, 10)));
    const auto asked = result.response.retryAfter(now);
    if (!asked)
        return backOff;
    const std::chrono::milliseconds wanted(now.msecsTo(*asked));
    // A server that wants longer than we may wait here is telling the caller, not us.
    if (wanted > longestDelay)
        return std::nullopt;
    return std::max(backOff, wanted);
}

} // namespace snapdeck
