// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/limits/RateLedger.h"

#include <optional>
#include <vector>

/// How the waiting requests of one kind follow one another. Pure. Moments in milliseconds since 1970, UTC.
namespace snapdeck::slots_of_account {

/// What the account's limits leave to requests of one kind, all of them together.
struct Pace {
    qint64 freeAt = 0; ///< when the next may leave, the day's allowance apart
    qint64 spacingMs = 0;
    int dailyLimit = 0; ///< 0: none, or not known
    std::vector<qint64> counted; ///< those that count against it, ascending
    /// The server has used up the day before our count has: how many it will allow nobody knows.
    std::optional<qint64> unknownUntil;
};

struct Slot {
    size_t index = 0; ///< of the one that gets it
    qint64 at = 0;
    qint64 quotaWaitMs = 0; ///< how much of its wait is the day's allowance alone
};

[[nodiscard]] Pace paceOf(const RateLedger &ledger, RequestKind request, const QDateTime &now);

/// `heldUntil` in the order of the wish: until when each is held by what is its own. A slot goes to the first
/// that may have it; every slot is used as long as anyone may. In the order of their leaving.
[[nodiscard]] std::vector<Slot> assign(Pace pace, const std::vector<qint64> &heldUntil);

} // namespace snapdeck::slots_of_account
