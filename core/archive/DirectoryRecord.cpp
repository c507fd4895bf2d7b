// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/DirectoryRecord.h"

#include "core/archive/EntryName.h"
#include "core/archive/LittleEndian.h"

#include <array>
#include <limits>

namespace snapdeck::archive {

namespace {

constexpr qsizetype fixedLength = 46;
constexpr qsizetype offsetAt = 42;
constexpr quint16 zip64Field = 0x0001;
constexpr quint16 timeField = 0x5455; ///< of Info-ZIP: seconds since 1970, UTC
constexpr quint16 encryptedFlags = 0x0001 | 0x0040;
constexpr quint16 aesMethod = 99;
constexpr qint64 bombGrowth = 1000;
constexpr qint64 smallestBomb = 1024 * 1024; ///< a text of one letter grows as much, and does no harm

struct Numbers {
    quint64 size = 0;
    quint64 packedSize = 0;
    quint64 offset = 0;
    qsizetype offset64At = -1; ///< in the extra fields; -1 where zip64 does not have it
};

/// The field `id` of the extra fields, and where it begins in them.
QByteArrayView findField(QByteArrayView extra, quint16 id, qsizetype *begin = nullptr)
{
    qsizetype at = 0;
    while (extra.size() - at >= 4) {
        const qsizetype length = fieldAt<quint16>(extra, at + 2);
        if (length > extra.size() - at - 4)
            break;
        if (fieldAt<quint16>(extra, at) == id) {
            if (begin)
                *begin = at + 4;
            return extra.sliced(at + 4, length);
        }
        at += 4 + length;
    }
    return {};
}

/// The field has only those numbers that the record has no room for, in this order: APPNOTE.TXT 4.5.3.
Numbers readNumbers(QByteArrayView record, QByteArrayView extra)
{
    Numbers numbers{fieldAt<quint32>(record, 24), fieldAt<quint32>(record, 20),
                    fieldAt<quint32>(record, offsetAt), -1};
    qsizetype begin = 0;
    const QByteArrayView field = findField(extra, zip64Field, &begin);
    qsizetype at = 0;
    for (quint64 *number : {&numbers.size, &numbers.packedSize, &numbers.offset}) {
        if (*number != inZip64 || field.size() - at < 8)
            continue;
        if (number == &numbers.offset)
            numbers.offset64At = begin + at;
        *number = fieldAt<quint64>(field, at);
        at += 8;
    }
    return numbers;
}

/// MS-DOS keeps local time, two seconds at a time.
QDateTime readDosTime(quint16 date, quint16 time)
{
    return QDateTime(QDate(1980 + (date >> 9), date >> 5 & 0xF, date & 0x1F),
                     QTime(time >> 11, time >> 5 & 0x3F, (time & 0x1F) * 2));
}

QDateTime readTime(QByteArrayView record, QByteArrayView extra)
{
    const QByteArrayView field = findField(extra, timeField);
    if (field.size() >= 5 && (field.at(0) & 1) != 0)
        return QDateTime::fromSecsSinceEpoch(fieldAt<qint32>(field, 1));
    return readDosTime(fieldAt<quint16>(record, 14), fieldAt<quint16>(record, 12));
}

/// FNV-1a over all but where the entry lies.
quint64 hashOf(QByteArrayView record, qsizetype offset64At)
{
    constexpr qsizetype noPlace = std::numeric_limits<qsizetype>::max();
    const qsizetype longAt = offset64At < 0 ? noPlace : offset64At;
    quint64 hash = 0xcbf29ce484222325;
    for (qsizetype i = 0; i < record.size(); ++i) {
        const bool tellsPlace = (i >= offsetAt && i < offsetAt + 4) || (i >= longAt && i - longAt < 8);
        hash = (hash ^ (tellsPlace ? 0 : static_cast<uchar>(record.at(i)))) * 0x100000001b3;
    }
    return hash;
}

/// A link, a pipe or a device by the attributes of Unix, or a reparse point by those of Windows.
bool isSpecial(quint32 attributes)
{
    const quint32 kind = attributes >> 28;
    constexpr quint32 folder = 4;
    constexpr quint32 file = 8;
    constexpr quint32 reparsePoint = 0x400;
    // Other systems than Unix leave the upper half empty.
    return (kind != 0 && kind != folder && kind != file) || (kind == 0 && (attributes & reparsePoint) != 0);
}

EntryTroubles troublesOf(const ArchiveEntry &entry, quint32 attributes)
{
    EntryTroubles troubles = troublesOfName(entry.name);
    if (isSpecial(attributes))
        troubles |= EntryTrouble::Link;
    const bool isEncrypted = (entry.flags & encryptedFlags) != 0 || entry.method == aesMethod;
    if (isEncrypted)
        troubles |= EntryTrouble::Encrypted;
    if (entry.size >= smallestBomb && entry.size / bombGrowth > entry.packedSize)
        troubles |= EntryTrouble::Bomb;
    if (entry.method == 0 && !isEncrypted && entry.size != entry.packedSize)
        troubles |= EntryTrouble::Lying;
    return troubles;
}

} // namespace

std::optional<qsizetype> recordLength(QByteArrayView bytes)
{
    if (bytes.size() < fixedLength || !hasMark(bytes, 0, recordMark))
        return std::nullopt;
    const qsizetype length = fixedLength + fieldAt<quint16>(bytes, 28) + fieldAt<quint16>(bytes, 30)
        + fieldAt<quint16>(bytes, 32);
    return length <= bytes.size() ? std::optional(length) : std::nullopt;
}

std::optional<DirectoryRecord> readRecord(QByteArrayView record)
{
    const qsizetype nameBytes = fieldAt<quint16>(record, 28);
    const QByteArrayView name = record.sliced(fixedLength, nameBytes);
    const QByteArrayView extra = record.sliced(fixedLength + nameBytes, fieldAt<quint16>(record, 30));
    const Numbers numbers = readNumbers(record, extra);
    constexpr auto most = quint64(std::numeric_limits<qint64>::max());
    if (numbers.size > most || numbers.packedSize > most || numbers.offset > most)
        return std::nullopt;
    DirectoryRecord made;
    made.nameBytes = nameBytes;
    ArchiveEntry &entry = made.entry;
    entry.flags = fieldAt<quint16>(record, 8);
    entry.method = fieldAt<quint16>(record, 10);
    const EntryName read = readEntryName(name, extra, entry.flags);
    entry.name = read.text;
    entry.size = qint64(numbers.size);
    entry.packedSize = qint64(numbers.packedSize);
    entry.crc = fieldAt<quint32>(record, 16);
    entry.modifiedAt = readTime(record, extra);
    entry.headerOffset = qint64(numbers.offset);
    const qsizetype offset64At = numbers.offset64At < 0 ? -1 : fixedLength + nameBytes + numbers.offset64At;
    entry.recordHash = hashOf(record, offset64At);
    entry.troubles = troublesOf(entry, fieldAt<quint32>(record, 38));
    if (read.isOdd)
        entry.troubles |= EntryTrouble::OddEncoding;
    return made;
}

} // namespace snapdeck::archive
