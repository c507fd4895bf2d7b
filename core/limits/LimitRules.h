// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/limits/LedgerEvent.h"

#include <QDateTime>

#include <array>

/// The numbers behind the limits. Milliseconds; moments in milliseconds since 1970, UTC.
/// contract: square-cloud/create, restore
namespace snapdeck::limit_rules {

struct CoolDowns {
    qint64 accountMs; ///< between two requests of this kind, whatever they are for
    qint64 resourceMs; ///< between two that the server took for the same resource
};

[[nodiscard]] constexpr CoolDowns coolDowns(RequestKind kind)
{
    return kind == RequestKind::Snapshot ? CoolDowns{5'000, 180'000} : CoolDowns{60'000, 0};
}

constexpr qint64 longestCoolDownMs = 180'000;

/// The server counts from when a request reached it, we from when it left: of two, the first may have been on
/// its way for longer. Each KEEP_CALM that came all the same asks for the next wider one.
constexpr std::array<qint64, 3> marginsMs{60, 1'000, 2'000};

/// The day's allowance moves on slowly enough to leave it a second.
constexpr qint64 windowMs = 24LL * 3600 * 1000 + 1'000;
constexpr qint64 quotaRetryMs = 3600LL * 1000; ///< where nothing tells when the next one frees up
constexpr qint64 blockMs = 30LL * 60 * 1000;

/// A listing shows a snapshot's own time, some minutes after the request for it left.
constexpr qint64 listedAfterMs = 45LL * 60 * 1000;
constexpr qint64 listedBeforeMs = 5'000; ///< the two clocks are not quite the same

/// Further ahead of "now" than this, a moment was noted before the clock was set back.
constexpr qint64 clockToleranceMs = 60'000;

[[nodiscard]] inline QDateTime toTime(qint64 moment)
{
    return QDateTime::fromMSecsSinceEpoch(moment, Qt::UTC);
}

} // namespace snapdeck::limit_rules
