// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/ArchiveIndex.h"

namespace snapdeck {

enum class EntryChange { Added, Removed, Changed, Moved };

struct ArchiveDifferenceRow {
    EntryChange change = EntryChange::Changed;
    QString name; ///< in the newer archive; of a removed entry, in the older one
    QString oldName; ///< of a moved entry; empty otherwise
    qsizetype fromEntry = -1; ///< its place in the older index; -1 where it was added
    qsizetype toEntry = -1; ///< in the newer one; -1 where it was removed
    qint64 fromSize = 0; ///< unpacked bytes
    qint64 toSize = 0;

    [[nodiscard]] qint64 delta() const { return toSize - fromSize; }
    friend bool operator==(const ArchiveDifferenceRow &, const ArchiveDifferenceRow &) = default;
};

struct ArchiveDifference {
    QList<ArchiveDifferenceRow> rows; ///< by name
    qint64 unchanged = 0; ///< entries
    qint64 added = 0;
    qint64 removed = 0;
    qint64 changed = 0;
    qint64 moved = 0;
    qint64 fromBytes = 0; ///< all entries, unpacked
    qint64 toBytes = 0;
};

/// What is different between two archives, by their directories alone: an entry is the same where name,
/// length and checksum are; moved where the one entry that went has the length and checksum of the one that
/// came, and no other one has. Times do not count. Of entries with one name the last one counts, as when
/// unpacked one after the other. Pure.
[[nodiscard]] ArchiveDifference compareArchives(const ArchiveIndex &from, const ArchiveIndex &to);

} // namespace snapdeck
