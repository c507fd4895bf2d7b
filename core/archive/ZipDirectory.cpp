// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/ZipDirectory.h"

#include <QFile>
#include <QtEndian>

#include <optional>

namespace snapdeck {

namespace {

// APPNOTE.TXT 4.3.12 to 4.3.16: lengths of the fixed parts, and where in them a field stands.
constexpr qint64 endLength = 22;
constexpr qint64 longestComment = 0xFFFF;
constexpr qint64 locatorLength = 20;
constexpr qint64 end64Length = 56;
constexpr qint64 headerLength = 46;

struct Directory {
    quint64 entries = 0;
    quint64 size = 0;
    quint64 offset = 0;
};

template <typename T> T fieldAt(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<T>(bytes.constData() + at);
}

QByteArray readAt(QFile &file, qint64 at, qint64 length)
{
    return at >= 0 && file.seek(at) ? file.read(length) : QByteArray();
}

/// Where the record stands that ends the file with its comment; -1 where none does.
qint64 findEnd(QFile &file)
{
    const qint64 start = qMax<qint64>(file.size() - endLength - longestComment, 0);
    const QByteArray tail = readAt(file, start, endLength + longestComment);
    for (qsizetype at = tail.lastIndexOf("PK\x05\x06"); at >= 0;
         at = tail.lastIndexOf("PK\x05\x06", at - 1)) {
        const bool isWhole = tail.size() - at >= endLength;
        if (isWhole && tail.size() - at == endLength + fieldAt<quint16>(tail, at + 20))
            return start + at;
        if (at == 0)
            break;
    }
    return -1;
}

std::optional<Directory> readDirectory64(QFile &file, qint64 end)
{
    const QByteArray locator = readAt(file, end - locatorLength, locatorLength);
    if (locator.size() != locatorLength || !locator.startsWith("PK\x06\x07"))
        return std::nullopt;
    const auto at = static_cast<qint64>(fieldAt<quint64>(locator, 8));
    const QByteArray record = readAt(file, at, end64Length);
    if (record.size() != end64Length || !record.startsWith("PK\x06\x06"))
        return std::nullopt;
    return Directory{fieldAt<quint64>(record, 32), fieldAt<quint64>(record, 40),
                     fieldAt<quint64>(record, 48)};
}

std::optional<Directory> readDirectory(QFile &file)
{
    const qint64 end = findEnd(file);
    if (end < 0)
        return std::nullopt;
    const QByteArray record = readAt(file, end, endLength);
    const Directory said{fieldAt<quint16>(record, 10), fieldAt<quint32>(record, 12),
                         fieldAt<quint32>(record, 16)};
    const bool is64 = said.entries == 0xFFFF || said.size == 0xFFFFFFFF || said.offset == 0xFFFFFFFF;
    return is64 ? readDirectory64(file, end) : said;
}

} // namespace

bool isZipDirectoryWhole(QFile &file)
{
    const auto directory = readDirectory(file);
    const auto length = static_cast<quint64>(file.size());
    if (!directory || directory->offset > length || directory->size > length - directory->offset)
        return false;
    quint64 at = directory->offset;
    const quint64 end = directory->offset + directory->size;
    quint64 entries = 0;
    while (at < end) {
        const QByteArray header = readAt(file, static_cast<qint64>(at), headerLength);
        if (header.size() != headerLength || !header.startsWith("PK\x01\x02"))
            return false;
        at += headerLength + fieldAt<quint16>(header, 28) + fieldAt<quint16>(header, 30)
            + fieldAt<quint16>(header, 32);
        ++entries;
    }
    // Programs that know no zip64 keep the last 16 bits of the number.
    const bool countFits = entries == directory->entries || (entries & 0xFFFF) == directory->entries;
    return at == end && countFits;
}

} // namespace snapdeck
