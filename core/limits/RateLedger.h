// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Ids.h"
#include "core/base/Limit.h"
#include "core/limits/LedgerEvent.h"
#include "core/limits/QuotaWindow.h"
#include "core/limits/SentRequests.h"

#include <QDateTime>
#include <QHash>
#include <QList>

#include <chrono>
#include <functional>
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

/// What was sent when and what the server said, of one account; hence the earliest start of the next request.
/// Snapshots and restores have limits of their own; a block of the account holds both. It is the sum of its
/// LedgerEvents, and of what listings taught. Pure: no clock, no I/O; on one thread, since it keeps what it
/// counted between calls. Times are UTC on this machine's clock; what was noted more than a minute after
/// "now" is left out of account, since the clock has been set back meanwhile and would make every wait as
/// long as that. No call costs more than finding its place among the requests of a day. contract:
/// square-cloud/create
class RateLedger
{
public:
    using Recorder = std::function<void(const LedgerEvent &)>;

    /// Hears of every event that a note… makes, after it is applied; not of apply().
    void setRecorder(Recorder recorder) { m_recorder = std::move(recorder); }
    /// What happened elsewhere: before a restart, or in another program with the same account.
    void apply(const LedgerEvent &event);

    /// The plan's memory in MB; the allowance is (memory / 256) × 2 a rolling 24 h. A larger plan than before
    /// ends what the server said of the smaller one.
    void setPlanMemory(qint64 megabytes);
    /// A request takes the slot `at` and is about to leave, so that two never share one.
    void noteSent(const ResourceId &resource, const QDateTime &at,
                  RequestKind request = RequestKind::Snapshot);
    /// The request with the slot `slotAt` truly left at `leftAt`, from which its limits count. Said again,
    /// the last word holds.
    void noteLeft(const ResourceId &resource, const QDateTime &slotAt, const QDateTime &leftAt,
                  RequestKind request = RequestKind::Snapshot);
    /// The server took the request, or may have: the next refusal is the first in a row again.
    void noteAccepted(const ResourceId &resource, RequestKind request = RequestKind::Snapshot);
    /// The server took the request with the slot `at` for nothing: no quota was used, and the resource is
    /// free. The account's cool-down counts all the same, since a refused request is one too.
    void noteNotTaken(const ResourceId &resource, const QDateTime &at,
                      RequestKind request = RequestKind::Snapshot);
    /// The request with the slot `at` never left.
    void forget(const ResourceId &resource, const QDateTime &at, RequestKind request = RequestKind::Snapshot);
    /// The server refused with a limit. `retryAt` is its own word, if it gave one; a day is the longest that
    /// is believed. Returns the wait that follows; a refusal never makes it end sooner, and each one in a row
    /// makes the shortest wait longer. An account's block may be noted without a resource.
    LimitWait noteRefused(const ResourceId &resource, LimitKind limit,
                          const std::optional<QDateTime> &retryAt, const QDateTime &now,
                          RequestKind request = RequestKind::Snapshot);
    /// Manual snapshots that a listing shows: taken by whoever, they count, but one that was requested here
    /// counts once. Replaces what was learned before. No event: a listing can be read again.
    void learnTaken(const QList<QDateTime> &takenAt);

    /// What holds a request for this resource back at `now`; nothing if it may be sent.
    [[nodiscard]] std::optional<LimitWait> waitFor(const ResourceId &resource, const QDateTime &now,
                                                   RequestKind request = RequestKind::Snapshot) const;
    /// The two parts of it: what holds every request of the kind back, and what holds this resource alone.
    [[nodiscard]] std::optional<LimitWait> accountWait(const QDateTime &now, RequestKind request) const;
    [[nodiscard]] std::optional<LimitWait> resourceWait(const ResourceId &resource, const QDateTime &now,
                                                        RequestKind request) const;
    /// The part of accountWait() that no count of snapshots makes: cool-down and block.
    [[nodiscard]] std::optional<LimitWait> paceWait(const QDateTime &now, RequestKind request) const;
    /// When snapshots of the same resource were asked for after the one with the slot `slotAt`, by this program
    /// or another; without those of which the server made nothing.
    [[nodiscard]] QList<QDateTime> requestsAfter(const ResourceId &resource, const QDateTime &slotAt) const;
    /// Until when the server has blocked the whole account, reads too.
    [[nodiscard]] std::optional<QDateTime> blockedUntil(const QDateTime &now) const;
    /// Until when the server has refused for the day's allowance, whatever is counted here.
    [[nodiscard]] std::optional<QDateTime> quotaRefusedUntil(const QDateTime &now, RequestKind request) const;
    /// From one request to the next of the kind, whatever they are for.
    [[nodiscard]] std::chrono::milliseconds spacing(RequestKind request) const;
    [[nodiscard]] Quota quota(const QDateTime &now) const;
    [[nodiscard]] const QuotaWindow &quotaWindow() const { return m_quota; }

    /// Whether both know the same, whoever records it.
    friend bool operator==(const RateLedger &a, const RateLedger &b);

private:
    struct Hold { ///< by the server's word; moments in milliseconds since 1970, UTC
        qint64 notedAt = 0;
        qint64 until = 0;
        [[nodiscard]] qint64 endAt(qint64 now) const; ///< 0 where it does not count
        friend bool operator==(const Hold &, const Hold &) = default;
    };
    struct Track { ///< of one kind of request
        SentRequests sent;
        QHash<ResourceId, int> refusalsInARow;
        QHash<ResourceId, Hold> coolDown;
        Hold quota;
        friend bool operator==(const Track &, const Track &) = default;
    };
    [[nodiscard]] Track &track(RequestKind request);
    [[nodiscard]] const Track &track(RequestKind request) const;
    [[nodiscard]] Hold &holdOf(const LedgerEvent &refused);
    void record(const LedgerEvent &event);
    void takeSent(const LedgerEvent &sent);
    void takeLeft(const LedgerEvent &left);
    void takeBack(const LedgerEvent &event);
    void takeRefused(const LedgerEvent &refused);
    void takePlan(qint64 megabytes);
    [[nodiscard]] bool ownPaceWasTooClose(const LedgerEvent &refused) const;
    [[nodiscard]] qint64 marginMs() const;
    [[nodiscard]] qint64 shortestWaitMs(RequestKind request, int refusals) const;
    [[nodiscard]] qint64 assumedEnd(RequestKind request, LimitKind limit, int refusals, qint64 now) const;
    [[nodiscard]] qint64 accountCoolDownEnd(RequestKind request, qint64 now) const;
    [[nodiscard]] qint64 resourceCoolDownEnd(RequestKind request, const ResourceId &resource,
                                             qint64 now) const;

    Track m_snapshots;
    Track m_restores;
    QuotaWindow m_quota; ///< the server's word wins over the count
    Hold m_block;
    size_t m_margin = 0; ///< which of the margins is kept
    Recorder m_recorder;
};

} // namespace snapdeck
