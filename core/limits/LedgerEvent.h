// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Ids.h"
#include "core/base/Limit.h"

#include <QDateTime>

namespace snapdeck {

/// The two requests that the provider counts. contract: square-cloud
enum class RequestKind { Snapshot, Restore };

/// One thing that happened to an account's limits. The ledger is nothing but the sum of these, so that it can
/// be written down, read again after a restart, and told to another program that works on the same account.
/// Times UTC on this machine's clock.
struct LedgerEvent {
    enum class Kind {
        Sent, ///< a slot was taken; `at` is when the request is to leave
        Left, ///< the request with the slot `at` truly left at `until`
        Accepted, ///< the server took the one with the slot `at`, or may have
        NotTaken, ///< the server took the one with the slot `at` for nothing
        NeverLeft, ///< the request with the slot `at` never left
        Refused, ///< noted at `at`; what the server said, or is taken to have meant, ends at `until`
        PlanMemory, ///< `planMemoryMb`
    };
    Kind kind = Kind::Sent;
    RequestKind request = RequestKind::Snapshot;
    ResourceId resource;
    QDateTime at;
    QDateTime until; ///< Left, Refused
    LimitKind limit = LimitKind::CoolDown; ///< Refused
    qint64 planMemoryMb = 0;
    friend bool operator==(const LedgerEvent &, const LedgerEvent &) = default;
};

} // namespace snapdeck
