// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/ArchiveDirectory.h"
#include "core/archive/ArchiveErrors.h"
#include "core/archive/LittleEndian.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace snapdeck {

using namespace archive;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(snapdeck::Archive)
};

// APPNOTE.TXT 4.3.14 to 4.3.16: lengths of the fixed parts.
constexpr qint64 endLength = 22;
constexpr qint64 locatorLength = 20;
constexpr qint64 end64Length = 56;
/// How far before its locator the record of zip64 may begin: it may hold fields of other programs.
constexpr qint64 longestEnd64 = 64 * 1024;

/// The last bytes of an archive; places in it count from the archive's first byte.
struct Tail {
    QByteArrayView bytes;
    qint64 start = 0;

    [[nodiscard]] bool has(qint64 at, qint64 length) const
    {
        return at >= start && at - start <= bytes.size() - length;
    }
    [[nodiscard]] QByteArrayView from(qint64 at) const { return bytes.sliced(at - start); }
};

struct Said {
    quint64 entries = 0;
    quint64 bytes = 0;
    quint64 offset = 0;
    qint64 end = 0; ///< where the record stands: the directory does not reach beyond
    bool is64 = false;
};

using Look = std::variant<Said, MoreOfTheEnd>;

bool isOfOnePart(quint32 disk, quint32 directoryDisk)
{
    return (disk == 0 || disk == inZip64Short) && (directoryDisk == 0 || directoryDisk == inZip64Short);
}

/// Where both records speak, they say the same; else two programs would see two archives in one.
bool agree(const Said &shorter, const Said &longer)
{
    return ((longer.entries & inZip64Short) == shorter.entries || shorter.entries == inZip64Short)
        && (longer.bytes == shorter.bytes || shorter.bytes == inZip64)
        && (longer.offset == shorter.offset || shorter.offset == inZip64);
}

std::optional<Look> readEnd64(const Tail &tail, const Said &shorter)
{
    const qint64 locatorAt = shorter.end - locatorLength;
    const QByteArrayView locator = tail.from(locatorAt);
    const quint64 at = fieldAt<quint64>(locator, 8);
    if (at > quint64(locatorAt) || locatorAt - qint64(at) < end64Length
        || locatorAt - qint64(at) > longestEnd64)
        return std::nullopt;
    if (qint64(at) < tail.start)
        return MoreOfTheEnd{qint64(at)};
    const QByteArrayView record = tail.from(qint64(at));
    if (!hasMark(record, 0, end64Mark)
        || !isOfOnePart(fieldAt<quint32>(record, 16), fieldAt<quint32>(record, 20)))
        return std::nullopt;
    const Said longer{fieldAt<quint64>(record, 32), fieldAt<quint64>(record, 40),
                      fieldAt<quint64>(record, 48), qint64(at), true};
    return agree(shorter, longer) ? std::optional<Look>(longer) : std::nullopt;
}

/// What the record at `at` says, if it is one: nothing else ends an archive together with its comment.
std::optional<Look> readEnd(const Tail &tail, qint64 at)
{
    if (!tail.has(at, endLength))
        return std::nullopt;
    const QByteArrayView record = tail.from(at);
    if (record.size() != endLength + fieldAt<quint16>(record, 20)
        || !isOfOnePart(fieldAt<quint16>(record, 4), fieldAt<quint16>(record, 6)))
        return std::nullopt;
    const Said said{fieldAt<quint16>(record, 10), fieldAt<quint32>(record, 12), fieldAt<quint32>(record, 16),
                    at, false};
    const qint64 locatorAt = at - locatorLength;
    if (locatorAt >= 0 && locatorAt < tail.start)
        return MoreOfTheEnd{qMax<qint64>(0, locatorAt - longestEnd64)};
    if (locatorAt >= 0 && hasMark(tail.from(locatorAt), 0, locatorMark))
        return readEnd64(tail, said);
    return said;
}

bool fits(const Said &said)
{
    const auto end = quint64(said.end);
    return said.offset <= end && said.bytes <= end - said.offset;
}

bool endsAtItsRecord(const Said &said)
{
    return said.offset + said.bytes == quint64(said.end);
}

struct Found {
    QList<Said> ends; ///< the last one first
    std::optional<MoreOfTheEnd> more;
};

Found findEnds(const Tail &tail)
{
    Found found;
    const QByteArrayView mark(endMark, 4);
    for (qsizetype at = tail.bytes.lastIndexOf(mark); at >= 0;
         at = at > 0 ? tail.bytes.lastIndexOf(mark, at - 1) : -1) {
        const auto look = readEnd(tail, tail.start + at);
        if (!look)
            continue;
        if (const auto *more = std::get_if<MoreOfTheEnd>(&*look))
            found.more = *more;
        else if (fits(std::get<Said>(*look)))
            found.ends.append(std::get<Said>(*look));
    }
    return found;
}

} // namespace

Result<std::variant<DirectoryPlace, MoreOfTheEnd>> findDirectory(QByteArrayView lastBytes,
                                                                 qint64 archiveBytes)
{
    if (archiveBytes < lastBytes.size())
        return failure(broken(Text::tr("it is longer than it is said to be")));
    const Tail tail{lastBytes, archiveBytes - lastBytes.size()};
    const Found found = findEnds(tail);
    if (found.more)
        return *found.more;
    const auto exact = std::find_if(found.ends.begin(), found.ends.end(), endsAtItsRecord);
    if (std::count_if(found.ends.begin(), found.ends.end(), endsAtItsRecord) > 1)
        return failure(broken(Text::tr("it has two directories")));
    if (found.ends.isEmpty()) {
        const qint64 farthest = qMax<qint64>(0, archiveBytes - archiveEndBytes);
        if (tail.start > farthest)
            return MoreOfTheEnd{farthest};
        return failure(broken(Text::tr("its end is missing")));
    }
    const Said said = exact != found.ends.end() ? *exact : found.ends.first();
    if (said.bytes > quint64(mostDirectoryBytes))
        return failure(broken(Text::tr("its directory is longer than any that is read")));
    if (said.entries > said.bytes)
        return failure(broken(Text::tr("its directory cannot have as many entries as it says")));
    return DirectoryPlace{qint64(said.offset), qint64(said.bytes), qint64(said.entries), !said.is64};
}

} // namespace snapdeck
