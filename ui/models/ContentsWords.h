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

[[nodiscard]] BadgeSpec changeBadge(EntryChange change);
/// "5 changed, 2 added, 1 removed, 1 moved of 18,204".
[[nodiscard]] QString differenceText(const ArchiveDifference &difference);

/// A limit that unpacking goes beyond, and what that means.
[[nodiscard]] QString questionText(const ExtractionQuestion &question);

/// The line of `snapdeck-cli` that extracts the same, into the folder in which it is called.
[[nodiscard]] QString extractCommand(const AccountName &account, const ResourceId &resource,
                                     const VersionId &version, const QStringList &paths);

} // namespace snapdeck
