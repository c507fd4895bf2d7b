// SPDX-License-Identifier: GPL-3.0-or-later
//
// How long two archives of 20,000 entries each take to compare, beside the obvious way: look for every entry
// of one among those of the other. A ratio, since milliseconds depend on the machine; the promise is 200 ms.
// Then what reading a directory of 70,000 entries takes, and two texts of 20,000 lines. Not part of the test
// run: ninja snapdeck-archive-bench, in a release build.
#include "core/archive/ArchiveDiff.h"
#include "core/archive/ArchiveDirectory.h"
#include "core/archive/ExtractionPlan.h"
#include "core/archive/TextDiff.h"

#include <QElapsedTimer>
#include <QtEndian>

#include <algorithm>
#include <cstdio>
#include <functional>

namespace snapdeck {
namespace {

constexpr int entryCount = 20'000;
constexpr int naiveCount = 5'000; ///< what the obvious way manages in a bearable time
constexpr int largeCount = 70'000;
constexpr int lineCount = 20'000;

double millisecondsFor(const std::function<void()> &work)
{
    double best = 1e9;
    for (int i = 0; i < 3; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        best = std::min(best, double(timer.nsecsElapsed()) / 1e6);
    }
    return best;
}

/// One in a hundred is changed, moved, or only in one of the two.
ArchiveIndex indexOf(int count, int version)
{
    ArchiveIndex index;
    for (int i = 0; i < count; ++i) {
        ArchiveEntry entry;
        const bool isMoved = i % 100 == 1;
        entry.name
            = QStringLiteral("src/modules/%1/%2/index-%3.js").arg(i % 97).arg(isMoved ? version : 0).arg(i);
        entry.size = 1000 + i;
        entry.crc = quint32(i) * 2654435761U + (i % 100 == 0 ? quint32(version) : 0);
        if (i % 100 != 2 || version % 2 == 0)
            index.entries.append(entry);
    }
    return index;
}

qint64 changedOneByOne(const ArchiveIndex &from, const ArchiveIndex &to)
{
    qint64 unchanged = 0;
    for (const ArchiveEntry &entry : to.entries) {
        unchanged
            += std::any_of(from.entries.begin(), from.entries.end(), [&entry](const ArchiveEntry &other) {
                   return other.name == entry.name && other.crc == entry.crc && other.size == entry.size;
               });
    }
    return unchanged;
}

void measureComparison()
{
    const ArchiveIndex few = indexOf(naiveCount, 0);
    const ArchiveIndex fewLater = indexOf(naiveCount, 1);
    qint64 unchanged = 0;
    const double naive = millisecondsFor([&] { unchanged = changedOneByOne(few, fewLater); });
    const double quick = millisecondsFor([&] { (void)compareArchives(few, fewLater); });
    std::printf("2 x %6d entries, one by one  %9.2f ms  (%lld unchanged)\n", naiveCount, naive, unchanged);
    std::printf("2 x %6d entries, compared    %9.2f ms  %.5f of it\n", naiveCount, quick, quick / naive);
    const ArchiveIndex from = indexOf(entryCount, 0);
    const ArchiveIndex to = indexOf(entryCount, 1);
    const double all = millisecondsFor([&] { (void)compareArchives(from, to); });
    std::printf("2 x %6d entries, compared    %9.2f ms  of 200\n", entryCount, all);
    const ArchiveIndex other = indexOf(entryCount * 2, 3);
    std::printf("%6d and twice as many        %9.2f ms\n", entryCount,
                millisecondsFor([&] { (void)compareArchives(from, other); }));
}

void append(QByteArray &bytes, quint64 value, int count)
{
    for (int i = 0; i < count; ++i)
        bytes += static_cast<char>(value >> (8 * i) & 0xFF);
}

QByteArray directoryOf(int count)
{
    QByteArray bytes;
    for (int i = 0; i < count; ++i) {
        const QByteArray name = "src/modules/folder/index-" + QByteArray::number(i) + ".js";
        bytes += "PK\x01\x02";
        for (const quint64 field : {20, 20, 0, 0, i % 0xC000, 0x5D76})
            append(bytes, field, 2);
        append(bytes, quint64(i), 4);
        append(bytes, 10, 4);
        append(bytes, 10, 4);
        append(bytes, quint64(name.size()), 2);
        append(bytes, 0, 12);
        append(bytes, quint64(i) * 100, 4);
        bytes += name;
    }
    return bytes;
}

void measureDirectory()
{
    const QByteArray directory = directoryOf(largeCount);
    const DirectoryPlace place{largeCount * 100, directory.size(), largeCount, false};
    const double reading
        = millisecondsFor([&] { (void)readDirectory(directory, place, place.offset + place.bytes); });
    std::printf("%6d entries, read             %9.2f ms\n", largeCount, reading);
    const auto index = readDirectory(directory, place, place.offset + place.bytes);
    if (!index)
        return;
    std::printf("%6d entries, planned          %9.2f ms\n", largeCount,
                millisecondsFor([&index] { (void)planExtraction(**index, {}); }));
    const QStringList few{QStringLiteral("**/index-7*.js"), QStringLiteral("src/modules/folder/index-1.js")};
    std::printf("%6d entries, some planned     %9.2f ms\n", largeCount,
                millisecondsFor([&] { (void)planExtraction(**index, few); }));
}

void measureTexts()
{
    QByteArray from;
    QByteArray to;
    for (int i = 0; i < lineCount; ++i) {
        from += "line " + QByteArray::number(i) + '\n';
        to += (i % 100 == 0 ? "changed " : "line ") + QByteArray::number(i) + '\n';
    }
    std::printf("2 x %6d lines, compared      %9.2f ms\n", lineCount,
                millisecondsFor([&] { (void)compareTexts(from, to); }));
    const QByteArray other = QByteArray(to).replace("line", "row");
    std::printf("2 x %6d lines, all different %9.2f ms\n", lineCount,
                millisecondsFor([&] { (void)compareTexts(from, other); }));
}

} // namespace
} // namespace snapdeck

int main()
{
    snapdeck::measureComparison();
    snapdeck::measureDirectory();
    snapdeck::measureTexts();
    return 0;
}
