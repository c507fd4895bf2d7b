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

/// Local headers of the old archive that hold more than the directory tells, such as when a file was last
/// read: where they begin, and their length. The same record may stand for another such header.
using UnsettledHeaders = QHash<qint64, qint64>;

/// An entry is taken from the old archive where its record in the directory is the same and the bytes from
/// its header to the next one are as many: then they are the same bytes, as far as the directory and the
/// header can tell; whoever carries the plan out checks the whole. Unsettled headers are fetched. Stretches
/// of less than `smallestCopy` are fetched along, since a request costs more than they do; the more of them
/// there are, the longer they have to be. Entries that lie, or of which there are two, are fetched. Pure.
[[nodiscard]] DeltaPlan planDelta(const ArchiveIndex &older, const ArchiveIndex &newer,
                                  const UnsettledHeaders &unsettled = {}, qint64 smallestCopy = 16 * 1024);

} // namespace snapdeck
