// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/ArchiveDiff.h"
#include "core/archive/ArchiveIndex.h"
#include "core/archive/ExtractionPlan.h"
#include "core/squarecloud/SquareCloudTypes.h"
#include "ui/models/Roles.h"

#include <optional>

/// How what lies in archives is told to people. Pure.
namespace snapdeck {

/// What is wrong with an entry; nothing where nothing is.
[[nodiscard]] std::optional<BadgeSpec> troubleBadge(EntryTroubles troubles);
/// A sentence for each of them, one a line.
[[nodiscard]] QString troubleText(EntryTroubles troubles);

/// Where a directory came from and what it cost: "read 412 kB in 0.4 s from the server".
struct ReadingCost {
    bool isLocal = false;
    qint64 bytes = -1; ///< -1: not known
    qint64 milliseconds = -1;
};
[[nodiscard]] QString costText(const ReadingCost &cost);

/// How far a search through all snapshots of a resource is.
struct SearchProgress {
    enum class State { Idle, Running, Stopped, Ended };

    State state = State::Idle;
    qsizetype names = 0; ///< found so far
    qsizetype done = 0; ///< snapshots, the unreadable ones among them
    qsizetype total = 0; ///< snapshots
    qsizetype unreadable = 0; ///< snapshots
};
/// "Searching snapshot 3 of 13…", "12 names in 13 snapshots", "Nothing found in 13 snapshots". What could not
/// be read does not count as searched.
[[nodiscard]] QString searchText(const SearchProgress &progress);

[[nodiscard]] BadgeSpec changeBadge(EntryChange change);
/// "5 changed, 2 added, 1 removed, 1 moved of 18,204".
[[nodiscard]] QString differenceText(const ArchiveDifference &difference);

/// A limit that unpacking goes beyond, and what that means.
[[nodiscard]] QString questionText(const ExtractionQuestion &question);

/// The line of `snapdeck-cli` that extracts the same, into the folder in which it is called.
[[nodiscard]] QString extractCommand(const AccountName &account, const ResourceId &resource,
                                     const VersionId &version, const QStringList &paths);

} // namespace snapdeck
