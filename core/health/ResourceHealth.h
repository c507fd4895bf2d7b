// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/OperationView.h"
#include "core/squarecloud/SquareCloudTypes.h"
#include "core/vault/VaultCopy.h"

namespace snapdeck {

/// Why a resource is not safe, the worst first. Safe is one of which a verified copy lies here whose snapshot
/// is not older than the rules want.
enum class Worry {
    Damaged, ///< the newest copy here is not what was put there
    Failed, ///< the last thing that was asked for
    Unconfirmed, ///< nobody knows whether the last thing that was asked for was done
    NoSnapshot, ///< there is none at all
    Expiring, ///< the newest snapshot's link ends soon, and no copy of it lies here
    Overdue, ///< the newest snapshot is older than the rules want
    NotVerified, ///< fresh enough, but no verified copy of it lies here
    UnderWay, ///< as much as one of these, but it is being dealt with
    NotRead, ///< its snapshots have not been read (yet)
    None,
};

/// What is known of a resource. Times UTC.
struct HealthFacts {
    bool knowsSnapshots = false;
    std::optional<Snapshot> newest; ///< as listed
    std::optional<VaultCopy> newestCopy; ///< by when it was taken
    QDateTime verifiedAt; ///< when the newest snapshot was taken of which a good copy lies here; may be invalid
    bool newestIsKept = false; ///< a good copy of `newest` lies here
    std::optional<OperationView> operation; ///< the one that speaks for the resource
};

struct HealthRules {
    int freshDays = 7; ///< no newer snapshot for so long is overdue
    int linkDays = 3; ///< a link that ends within so many days is a worry
};

struct Health {
    Worry worry = Worry::None;
    QDateTime at; ///< since when, or until when (Expiring); invalid where there is no such time
    friend bool operator==(const Health &, const Health &) = default;
};

/// Pure. ui.md, Overview
[[nodiscard]] Health assess(const HealthFacts &facts, const HealthRules &rules, const QDateTime &now);

} // namespace snapdeck
