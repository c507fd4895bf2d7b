// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/DeltaPlan.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <vector>

namespace snapdeck {

namespace {

constexpr qsizetype mostCopies = 1000; ///< every gap between two is a request

/// An entry's bytes: from its header to whatever follows it.
struct Extent {
    const ArchiveEntry *entry = nullptr;
    qint64 begin = 0;
    qint64 end = 0;

    [[nodiscard]] qint64 bytes() const { return end - begin; }
};

std::vector<Extent> extentsOf(const ArchiveIndex &index)
{
    std::vector<Extent> extents;
    extents.reserve(static_cast<size_t>(index.entries.size()));
    for (const ArchiveEntry &entry : index.entries)
        extents.push_back({&entry, entry.headerOffset, 0});
    std::sort(extents.begin(), extents.end(),
              [](const Extent &one, const Extent &other) { return one.begin < other.begin; });
    for (size_t i = 0; i < extents.size(); ++i)
        extents[i].end = i + 1 < extents.size() ? extents[i + 1].begin : index.directoryOffset;
    return extents;
}

bool isTrustworthy(const Extent &extent, const ArchiveIndex &index)
{
    return !extent.entry->troubles.testFlag(EntryTrouble::Lying) && extent.begin >= 0
        && extent.bytes() >= extent.entry->packedSize && extent.end <= index.directoryOffset;
}

/// Header, content, and at most the sizes after it: nothing else lies in it that no record speaks of.
bool isFilled(const Extent &extent, qint64 headerBytes)
{
    constexpr quint16 sizesFollow = 0x8;
    constexpr std::array<qint64, 4> descriptors{12, 16, 20, 24}; // with a signature or not, 32 or 64 bits
    const qint64 rest = extent.bytes() - headerBytes - extent.entry->packedSize;
    if ((extent.entry->flags & sizesFollow) == 0)
        return rest == 0;
    return std::find(descriptors.begin(), descriptors.end(), rest) != descriptors.end();
}

/// Both at once: two records may have one hash, but not with one name.
struct Sign {
    QString name;
    quint64 record = 0;
    friend bool operator==(const Sign &, const Sign &) = default;
    friend size_t qHash(const Sign &sign, size_t seed = 0)
    {
        return qHashMulti(seed, sign.name, sign.record);
    }
};

QHash<Sign, Extent> bySign(const ArchiveIndex &index)
{
    QHash<Sign, Extent> found;
    for (const Extent &extent : extentsOf(index)) {
        const Sign sign{extent.entry->name, extent.entry->recordHash};
        if (found.contains(sign))
            found[sign].entry = nullptr; // two of them: nobody can say which
        else if (isTrustworthy(extent, index))
            found.insert(sign, extent);
    }
    return found;
}

/// Neighbours in both archives are one copy.
void append(QList<DeltaCopy> &copies, const DeltaCopy &copy)
{
    if (!copies.isEmpty()) {
        DeltaCopy &last = copies.last();
        if (last.to + last.bytes == copy.to && last.from + last.bytes == copy.from) {
            last.bytes += copy.bytes;
            return;
        }
    }
    copies.append(copy);
}

} // namespace

DeltaPlan planDelta(const ArchiveIndex &older, const ArchiveIndex &newer, const LocalHeaders &headers,
                    qint64 smallestCopy)
{
    const QHash<Sign, Extent> known = bySign(older);
    DeltaPlan plan;
    for (const Extent &extent : extentsOf(newer)) {
        const auto same = known.constFind({extent.entry->name, extent.entry->recordHash});
        const bool isSame = same != known.cend() && same->entry && same->bytes() == extent.bytes();
        if (!isSame || !isTrustworthy(extent, newer))
            continue;
        const auto header = headers.constFind(same->begin);
        if (header == headers.cend() || !isFilled(*same, header->bytes))
            continue;
        const qint64 skipped = header->isSettled ? 0 : header->bytes;
        if (extent.bytes() > skipped)
            append(plan.copies, {same->begin + skipped, extent.begin + skipped, extent.bytes() - skipped});
    }
    do {
        plan.copies.removeIf([smallestCopy](const DeltaCopy &copy) { return copy.bytes < smallestCopy; });
        smallestCopy = std::max<qint64>(smallestCopy, 1) * 2;
    } while (plan.copies.size() > mostCopies);
    for (const DeltaCopy &copy : plan.copies)
        plan.copiedBytes += copy.bytes;
    plan.fetchedBytes = newer.archiveBytes - plan.copiedBytes;
    return plan;
}

} // namespace snapdeck
