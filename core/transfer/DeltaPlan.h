// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/ArchiveIndex.h"

#include <QHash>
#include <QList>

namespace snapdeck {

/// Bytes that the new archive has in common with the one that lies here already.
struct DeltaCopy {
    qint64 from = 0; ///< offset in the old archive
    qint64 to = 0; ///< in the new one
    qint64 bytes = 0;
    friend bool operator==(const DeltaCopy &, const DeltaCopy &) = default;
};

/// How a new archive is put together from an old one and what has to be fetched: everything that no copy
/// covers.
struct DeltaPlan {
    QList<DeltaCopy> copies; ///< in the order of the new archive; never overlapping
    qint64 copiedBytes = 0;
    qint64 fetchedBytes = 0;

    /// Whether it saves enough to be worth the requests: a tenth at least.
    [[nodiscard]] bool isWorthIt() const { return copiedBytes * 10 >= copiedBytes + fetchedBytes; }
};

/// What the directory does not tell of an entry of the old archive.
struct LocalHeader {
    qint64 bytes = 0; ///< of the header
    /// It holds nothing but what follows from the record in the directory. Any other, such as one that says
    /// when a file was last read, may be another one in the new archive, though the record is the same.
    bool isSettled = true;
};
using LocalHeaders = QHash<qint64, LocalHeader>; ///< by where they begin; those that cannot be read lack

/// An entry is taken from the old archive where its record in the directory is the same and the bytes from
/// its header to the next one are as many: then they are the same bytes, as far as the directory and the
/// header can tell; whoever carries the plan out checks the whole. Unsettled headers are fetched, and so are
/// whole entries that have no header, or bytes behind them that no record speaks of. Stretches of less than
/// `smallestCopy` are fetched along, since a request costs more than they do; the more of them there are, the
/// longer they have to be. Entries that lie, or of which there are two, are fetched. Pure.
[[nodiscard]] DeltaPlan planDelta(const ArchiveIndex &older, const ArchiveIndex &newer,
                                  const LocalHeaders &headers, qint64 smallestCopy = 16 * 1024);

} // namespace snapdeck
