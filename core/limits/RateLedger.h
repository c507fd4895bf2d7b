// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Ids.h"
#include "core/base/Limit.h"

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
/// request. Pure: no clock, no I/O. contract: square-cloud/create
class RateLedger
{
public:
    /// The plan's memory in MB; the allowance is (memory / 256) × 2 a rolling 24 h.
    void setPlanMemory(qint64 megabytes);

    /// What holds a snapshot of this resource back at `now`; nothing if it may be requested.
    [[nodiscard]] std::optional<LimitWait> waitFor(const ResourceId &resource, const QDateTime &now) const;

    /// A request is about to leave: it takes its slot at once, so that two never share one.
    void noteSent(const ResourceId &resource, const QDateTime &at);
    /// The request of `resource` sent at `at` did not count after all: refused, or it never left.
    void forget(const ResourceId &resource, const QDateTime &at);
    /// The server refused with a limit. `retryAt` is its own word, if it gave one. Returns the wait that
    /// follows; it is never shorter for being refused again.
    LimitWait noteRefused(const ResourceId &resource, LimitKind kind, const std::optional<QDateTime> &retryAt,
                          const QDateTime &now);
    /// Manual snapshots that a listing shows: taken by whoever, they count. Replaces what was learned before.
    void learnTaken(const QList<QDateTime> &takenAt);

    [[nodiscard]] Quota quota(const QDateTime &now) const;

private:
    struct Sent {
        ResourceId resource;
        QDateTime at;
    };
    [[nodiscard]] QList<QDateTime> countedSince(const QDateTime &start) const;
    [[nodiscard]] QDateTime coolDownEnd(const ResourceId &resource) const;
    [[nodiscard]] QDateTime explainCoolDown(const ResourceId &resource, const QDateTime &now);

    int m_dailyLimit = 0;
    QList<Sent> m_sent;
    QList<QDateTime> m_learned;
    QHash<ResourceId, int> m_refusalsInARow;
    QHash<ResourceId, QDateTime> m_coolDownUntil; ///< by the server's refusals
    QDateTime m_quotaUntil;                       ///< by the server's refusals; its word wins over the count
    QDateTime m_blockedUntil;
};

} // namespace snapdeck
