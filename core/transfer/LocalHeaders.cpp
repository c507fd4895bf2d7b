// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/LocalHeaders.h"

#include <QFile>
#include <QtEndian>

#include <optional>

namespace snapdeck {

namespace {

constexpr qsizetype fixedBytes = 30; ///< APPNOTE.TXT, 4.3.7
constexpr quint16 sizes64 = 0x0001;
constexpr quint16 unicodePath = 0x7075;
constexpr quint16 javaArchive = 0xcafe;
constexpr quint16 extendedTimestamp = 0x5455;
constexpr quint16 onlyModified = 5; ///< flags and one time: what the directory has, too

quint16 numberAt(const QByteArray &bytes, qsizetype offset)
{
    return qFromLittleEndian<quint16>(bytes.constData() + offset);
}

/// Only fields that say what the directory says. Owners, times of reading, padding: who knows.
bool isSettled(const QByteArray &extra)
{
    qsizetype at = 0;
    while (at + 4 <= extra.size()) {
        const quint16 field = numberAt(extra, at);
        const quint16 length = numberAt(extra, at + 2);
        const bool follows = field == sizes64 || field == unicodePath || field == javaArchive
            || (field == extendedTimestamp && length == onlyModified);
        if (!follows)
            return false;
        at += 4 + length;
    }
    return at == extra.size();
}

std::optional<LocalHeader> readHeader(QFile &file, const ArchiveEntry &entry)
{
    if (!file.seek(entry.headerOffset))
        return std::nullopt;
    const QByteArray fixed = file.read(fixedBytes);
    if (fixed.size() < fixedBytes || !fixed.startsWith("PK\x03\x04"))
        return std::nullopt;
    const qint64 nameBytes = numberAt(fixed, 26);
    const qint64 extraBytes = numberAt(fixed, 28);
    LocalHeader header{fixedBytes + nameBytes + extraBytes, true};
    if (extraBytes > 0) {
        const bool isThere = file.seek(entry.headerOffset + fixedBytes + nameBytes);
        const QByteArray extra = isThere ? file.read(extraBytes) : QByteArray();
        header.isSettled = extra.size() == extraBytes && isSettled(extra);
    }
    return header;
}

} // namespace

LocalHeaders readLocalHeaders(QFile &file, const ArchiveIndex &index)
{
    LocalHeaders found;
    for (const ArchiveEntry &entry : index.entries) {
        if (const auto header = readHeader(file, entry))
            found.insert(entry.headerOffset, *header);
    }
    return found;
}

} // namespace snapdeck
