// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/VaultCopy.h"

#include <QList>
#include <QTimeZone>

#include <optional>

namespace snapdeck {

/// What is kept of one resource's copies. All empty: everything. Counts of 0 keep nothing by themselves; a
/// copy stays that any of them keeps.
struct RetentionPolicy {
    /// So many of the newest. Alone it is all that stays; beside an age or a size it is what they never take.
    int keepLast = 0;
    int daily = 0; ///< the newest of each of so many days that have one
    int weekly = 0; ///< of so many ISO weeks
    int monthly = 0;
    int yearly = 0;
    std::optional<int> maxAgeDays; ///< older ones go, whatever generation they are of
    std::optional<qint64> maxBytes; ///< of all that stay; the oldest go first

    [[nodiscard]] bool hasGenerations() const { return daily > 0 || weekly > 0 || monthly > 0 || yearly > 0; }
    [[nodiscard]] bool keepsEverything() const
    {
        return keepLast <= 0 && !hasGenerations() && !maxAgeDays && !maxBytes;
    }
    friend bool operator==(const RetentionPolicy &, const RetentionPolicy &) = default;
};

enum class KeepReason {
    Pinned,
    LastGood, ///< the newest verified copy of its resource
    NoRule, ///< no rule says anything about it
    Last,
    Daily,
    Weekly,
    Monthly,
    Yearly,
    Young, ///< within the age, where only age and size count
};

enum class GoReason {
    NoSlot, ///< no count keeps it
    TooOld,
    TooMuch, ///< the newer ones fill the size already
};

/// What becomes of one copy, and why.
struct CopyFate {
    CopyId id;
    QList<KeepReason> kept; ///< empty: it goes
    GoReason goes = GoReason::NoSlot; ///< where it goes

    [[nodiscard]] bool stays() const { return !kept.isEmpty(); }
    friend bool operator==(const CopyFate &, const CopyFate &) = default;
};

/// What a policy makes of the copies of one resource, newest first. Pins never go, nor does the newest
/// verified copy; copies that are not verified take no slot from those that are. A clock that is wrong, or a
/// long absence, costs at most what is beyond keepLast. Copies without their zip are passed over. Pure.
[[nodiscard]] QList<CopyFate> planRetention(const QList<VaultCopy> &copies, const RetentionPolicy &policy,
                                            const QDateTime &now, const QTimeZone &zone);

/// `pinned`, `last_good` …
[[nodiscard]] QString keepReasonName(KeepReason reason);
[[nodiscard]] QString goReasonName(GoReason reason);
/// For people: `pinned, newest of its day`, or `older than the policy keeps`.
[[nodiscard]] QString fateText(const CopyFate &fate);
/// For people: `the last 3, 7 days, nothing older than 90 days`.
[[nodiscard]] QString policyText(const RetentionPolicy &policy);
/// Why a policy contradicts itself: it counts days, weeks, months or years that its age lets nobody reach.
/// Empty where it does not.
[[nodiscard]] QString policyObjection(const RetentionPolicy &policy);

} // namespace snapdeck
