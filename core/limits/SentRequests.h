// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Ids.h"

#include <QHash>

#include <deque>
#include <optional>
#include <vector>

namespace snapdeck {

/// A request by the slot it was given and by when it left, in milliseconds since 1970, UTC.
struct SentRequest {
    qint64 slotAt = 0;
    qint64 leftAt = 0; ///< the slot's own time until more is known
    bool taken = true; ///< as far as is known, the server did what was asked
    friend bool operator==(const SentRequest &, const SentRequest &) = default;
};

/// The requests of one kind that an account has sent, in the order of their leaving. Pure.
class SentRequests
{
public:
    /// False if the slot is known already.
    bool add(const ResourceId &resource, qint64 slotAt);
    /// The three return the request as it was before; nothing where it is not known.
    std::optional<SentRequest> leave(const ResourceId &resource, qint64 slotAt, qint64 leftAt);
    std::optional<SentRequest> setNotTaken(const ResourceId &resource, qint64 slotAt);
    std::optional<SentRequest> remove(const ResourceId &resource, qint64 slotAt);
    /// Forgets what left before `oldest` or after `newest`.
    void prune(qint64 oldest, qint64 newest);

    /// When the last of all left that left no later than `moment`.
    [[nodiscard]] std::optional<qint64> lastLeft(qint64 moment) const;
    [[nodiscard]] std::optional<SentRequest> last(const ResourceId &resource, qint64 moment) const;
    /// Those of this resource that left after the one with that slot, and may have made something.
    [[nodiscard]] std::vector<SentRequest> takenAfter(const ResourceId &resource, qint64 slotAt) const;
    [[nodiscard]] std::optional<SentRequest> lastTaken(const ResourceId &resource, qint64 moment) const;

    friend bool operator==(const SentRequests &, const SentRequests &) = default;

private:
    void insert(const ResourceId &resource, const SentRequest &request);
    void sweep(qint64 oldest, qint64 newest);

    std::deque<qint64> m_left; ///< ascending
    QHash<ResourceId, std::vector<SentRequest>> m_byResource; ///< each ascending by leftAt
    qsizetype m_prunedSinceSweep = 0;
};

} // namespace snapdeck
