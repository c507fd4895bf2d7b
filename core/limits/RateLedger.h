// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Ids.h"
#include "core/base/Limit.h"
#include "core/limits/LedgerEvent.h"

#include <QDateTime>
#include <QHash>
#include <QList>

#include <optional>

namespace snapdeck {

/// Why a request has to wait, and until when (UTC).
struct LimitWait {
    LimitKind kind = LimitKind::CoolDown;
    QDateTime until;
    friend bool operator==(const LimitWait &, const LimitWait &) = default;
};

/// The rolling allowance of one account.
struct Quota {
    int limit = 0; ///< 0: not known yet
    int used = 0;
    std::optional<QDateTime> nextFreesAt; ///< UTC; when the oldest one in the window leaves it
    [[nodiscard]] int left() const { return limit > used ? limit - used : 0; }
};

/// What was sent when and what the server said, of one account; hence the earliest start of the next
/// request. Pure: no clock, no I/O. Times are UTC on this machine's clock; what was noted more than a minute
/// after "now" is left out of account, since the clock has been set back meanwhile and would make every wait
/// as long as that. contract: square-cloud/create
class RateLedger
{
public:
    /// The plan's memory in MB; the allowance is (memory / 256) × 2 a rolling 24 h. A larger plan than before
    /// ends what the server said of the smaller one.
    void setPlanMemory(qint64 megabytes);

    /// What holds a snapshot of this resource back at `now`; nothing if it may be requested.
    [[nodiscard]] std::optional<LimitWait> waitFor(const ResourceId &resource, const QDateTime &now) const;
    /// Until when the server has blocked the whole account, reads too.
    [[nodiscard]] std::optional<QDateTime> blockedUntil(const QDateTime &now) const;

    /// A request is about to leave: it takes its slot at once, so that two never share one.
    void noteSent(const ResourceId &resource, const QDateTime &at);
    /// The server took the request, or may have: the next refusal is the first in a row again.
    void noteAccepted(const ResourceId &resource);
    /// The server took the request sent at `at` for nothing: no quota was used, and the resource is free. The
    /// account's 5 s count all the same, since a refused request is one too.
    void noteNotTaken(const ResourceId &resource, const QDateTime &at);
    /// The request of `resource` noted at `at` never left.
    void forget(const ResourceId &resource, const QDateTime &at);
    /// The server refused with a limit. `retryAt` is its own word, if it gave one. Returns the wait that
    /// follows; a refusal never makes it end sooner, and each one in a row makes the shortest wait longer.
    LimitWait noteRefused(const ResourceId &resource, LimitKind kind, const std::optional<QDateTime> &retryAt,
                          const QDateTime &now);
    /// Manual snapshots that a listing shows: taken by whoever, they count, but one that was requested here
    /// counts once. Replaces what was learned before.
    void learnTaken(QList<QDateTime> takenAt);

    [[nodiscard]] Quota quota(const QDateTime &now) const;

private:
    struct Sent {
        ResourceId resource;
        QDateTime at;
        bool taken = true; ///< as far as is known
    };
    struct Hold { ///< by the server's word
        QDateTime notedAt;
        QDateTime until;
    };
    [[nodiscard]] static QDateTime endOf(const Hold &hold, const QDateTime &now);
    [[nodiscard]] Hold &holdOf(LimitKind kind, const ResourceId &resource);
    [[nodiscard]] QDateTime assumedEnd(LimitKind kind, int refusals, const QDateTime &now) const;
    [[nodiscard]] QDateTime coolDownEnd(const ResourceId &resource, const QDateTime &now) const;
    [[nodiscard]] QList<QDateTime> countedAt(const QDateTime &now) const;

    int m_dailyLimit = 0;
    QList<Sent> m_sent;
    QList<QDateTime> m_learned; ///< ascending
    QHash<ResourceId, int> m_refusalsInARow;
    QHash<ResourceId, Hold> m_coolDown;
    Hold m_quota; ///< the server's word wins over the count
    Hold m_block;
};

} // namespace snapdeck
