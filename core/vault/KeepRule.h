// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/VaultCopy.h"

#include <QList>

namespace snapdeck {

/// “Keep every new snapshot of this.” What was here once and went, by a rule or by hand, is not wanted again.
struct KeepRule {
    ResourceId resource;
    QString resourceName;
    AccountName account;
    QDateTime since; ///< UTC; only snapshots taken at or after it. Invalid: all that are listed
    QStringList had; ///< tokens of what came here since; see snapshotToken()
    friend bool operator==(const KeepRule &, const KeepRule &) = default;
};

/// A snapshot as a listing tells it; what the decision needs of it.
struct ListedSnapshot {
    ResourceId resource;
    VersionId version; ///< empty where the server tells none
    QDateTime takenAt; ///< UTC; may be invalid
    friend bool operator==(const ListedSnapshot &, const ListedSnapshot &) = default;
};

/// What tells one snapshot of a resource from another: its version, or else its time.
[[nodiscard]] QString snapshotToken(const VersionId &version, const QDateTime &takenAt);

/// The positions in `listed` of what the rules want fetched, the oldest first since their links end first.
/// Each snapshot once, however often it is listed. Pure.
[[nodiscard]] QList<qsizetype> wantedSnapshots(const QList<ListedSnapshot> &listed,
                                               const QList<VaultCopy> &copies, const QList<KeepRule> &rules);

/// The rules with everything noted that `copies` has now. Pure.
[[nodiscard]] QList<KeepRule> withSeen(QList<KeepRule> rules, const QList<VaultCopy> &copies);

} // namespace snapdeck
