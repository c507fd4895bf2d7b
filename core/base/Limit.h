// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>

namespace snapdeck {

/// Which limit holds a request back. contract: square-cloud/create
enum class LimitKind {
    CoolDown,     ///< 5 s a user, 180 s a resource (KEEP_CALM)
    DailyQuota,   ///< (plan memory / 256) × 2 a rolling 24 h
    AccountBlock, ///< account, key or address blocked for up to about 30 minutes
};

} // namespace snapdeck

Q_DECLARE_METATYPE(snapdeck::LimitKind)
