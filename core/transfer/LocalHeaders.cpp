// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/LocalHeaders.h"

#include <QFile>
#include <QtEndian>

#include <limits>
#include <optional>

namespace snapdeck {

namespace {

constexpr qsizetype fixedBytes = 30; ///< APPNOTE.TXT, 4.3.7
constexpr quint16 extendedTimestamp = 0x5455;
constexpr quint16 onlyModified = 5; ///< flags and one time: what the directory has, too

quint16 numberAt(const QByteArray &bytes, qsizetype offset)
{
    return qFromLittleEndian<quint16>(bytes.constData() + offset);
}

/// Times of reading and making are written into the local header alone; everything else that programs put
/// there describes the content, or stands in the directory too.
bool isSettled(const QByteArray &extra)
{
    qsizetype at = 0;
    while (at + 4 <= extra.size()) {
        const quint16 length = numberAt(extra, at + 2);
        if (numberAt(extra, at) == extendedTimestamp && length > onlyModified)
            return false;
        at += 4 + length;
    }
    return at == extra.size();
}

/// Of the header at this place; nothing where it is settled.
std::optional<qint64> unsettledBytes(QFile &file, const ArchiveEntry &entry)
{
    if (!file.seek(entry.headerOffset))
        return std::numeric_limits<qint64>::max(); // nothing of it can be copied
    const QByteArray fixed = file.read(fixedBytes);
    if (fixed.size() < fixedBytes || !fixed.startsWith("PK\x03\x04"))
        return std::numeric_limits<qint64>::max();
    const qint64 nameBytes = numberAt(fixed, 26);
    const qint64 extraBytes = numberAt(fixed, 28);
    if (extraBytes == 0)
        return std::nullopt;
    const bool isThere = file.seek(entry.headerOffset + fixedBytes + nameBytes);
    const QByteArray extra = isThere ? file.read(extraBytes) : QByteArray();
    if (extra.size() == extraBytes && isSettled(extra))
        return std::nullopt;
    return fixedBytes + nameBytes + extraBytes;
}

} // namespace

UnsettledHeaders unsettledHeaders(QFile &file, const ArchiveIndex &index)
{
    UnsettledHeaders found;
    for (const ArchiveEntry &entry : index.entries) {
        if (const auto bytes = unsettledBytes(file, entry))
            found.insert(entry.headerOffset, *bytes);
    }
    return found;
}

} // namespace snapdeck
