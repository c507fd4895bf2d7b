// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/ArchiveDirectory.h"

#include "core/archive/ArchiveErrors.h"
#include "core/archive/DirectoryRecord.h"
#include "core/archive/EntryName.h"
#include "core/archive/LocalHeader.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <limits>
#include <numeric>
#include <vector>

namespace snapdeck {

using namespace archive;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(snapdeck::Archive)
};

struct Records {
    QList<ArchiveEntry> entries;
    std::vector<qint64> nameBytes; ///< as the directory writes them, entry by entry
};

/// The first byte behind what an entry has at least; the largest number where that is beyond counting.
qint64 leastEnd(const ArchiveEntry &entry, qint64 nameBytes)
{
    constexpr qint64 most = std::numeric_limits<qint64>::max();
    const qint64 header = localHeaderLength + nameBytes;
    if (entry.packedSize > most - header || entry.headerOffset > most - header - entry.packedSize)
        return most;
    return entry.headerOffset + header + entry.packedSize;
}

/// Two entries that share bytes are how a few kilobytes unpack to terabytes, and an honest program never
/// writes them.
void markThoseThatCannotBe(Records &records, qint64 directoryOffset)
{
    QList<ArchiveEntry> &entries = records.entries;
    std::vector<qsizetype> order(size_t(entries.size()));
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&entries](qsizetype a, qsizetype b) {
        return entries.at(a).headerOffset < entries.at(b).headerOffset;
    });
    qint64 farthest = 0;
    qsizetype owner = -1;
    for (const qsizetype i : order) {
        const qint64 end = leastEnd(entries.at(i), records.nameBytes[size_t(i)]);
        if (end > directoryOffset)
            entries[i].troubles |= EntryTrouble::Lying;
        if (owner >= 0 && entries.at(i).headerOffset < farthest) {
            entries[i].troubles |= EntryTrouble::Lying;
            entries[owner].troubles |= EntryTrouble::Lying;
        }
        if (end > farthest) {
            farthest = end;
            owner = i;
        }
    }
}

void markDuplicates(QList<ArchiveEntry> &entries)
{
    QHash<QString, qsizetype> firsts;
    firsts.reserve(entries.size());
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const QString key = nameKey(entries.at(i).name);
        const auto first = firsts.constFind(key);
        if (first == firsts.constEnd()) {
            firsts.insert(key, i);
            continue;
        }
        entries[i].troubles |= EntryTrouble::Duplicate;
        entries[*first].troubles |= EntryTrouble::Duplicate;
    }
}

ApiError tooManyEntries()
{
    return broken(
        Text::tr("its directory has more than the %1 entries that are read at most").arg(mostEntries));
}

Result<Records> readRecords(QByteArrayView directory, const DirectoryPlace &place)
{
    if (place.entryCount > mostEntries)
        return failure(tooManyEntries());
    Records records;
    records.entries.reserve(qMin<qint64>(place.entryCount, directory.size() / 46));
    while (!directory.isEmpty()) {
        // The end record may say fewer than there are.
        if (records.entries.size() == mostEntries)
            return failure(tooManyEntries());
        const auto length = recordLength(directory);
        const auto record = length ? readRecord(directory.first(*length)) : std::nullopt;
        if (!record)
            return failure(broken(Text::tr("its directory is not whole")));
        records.entries.append(record->entry);
        records.nameBytes.push_back(record->nameBytes);
        directory = directory.sliced(*length);
    }
    const qint64 count = records.entries.size();
    // Programs that know no zip64 keep the last 16 bits of the number.
    const bool isCount
        = count == place.entryCount || (place.isCountCut && (count & 0xFFFF) == place.entryCount);
    if (!isCount)
        return failure(broken(Text::tr("its directory has %1 entries, and says that it has %2")
                                  .arg(count)
                                  .arg(place.entryCount)));
    return records;
}

} // namespace

Result<ArchiveIndexPtr> readDirectory(QByteArrayView directory, const DirectoryPlace &place,
                                      qint64 archiveBytes)
{
    if (directory.size() != place.bytes || place.offset < 0 || place.offset > archiveBytes - place.bytes)
        return failure(broken(Text::tr("its directory is not whole")));
    Result<Records> records = readRecords(directory, place);
    if (!records)
        return failure(records.error());
    markThoseThatCannotBe(*records, place.offset);
    markDuplicates(records->entries);
    const auto index = std::make_shared<ArchiveIndex>();
    index->entries = std::move(records->entries);
    index->archiveBytes = archiveBytes;
    index->directoryOffset = place.offset;
    index->directoryBytes = place.bytes;
    for (const ArchiveEntry &entry : std::as_const(index->entries)) {
        constexpr qint64 most = std::numeric_limits<qint64>::max();
        index->contentBytes += qMin(entry.size, most - index->contentBytes);
        index->troubles |= entry.troubles;
    }
    return ArchiveIndexPtr(index);
}

} // namespace snapdeck
