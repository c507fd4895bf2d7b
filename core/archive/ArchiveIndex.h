// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QFlags>
#include <QList>
#include <QString>

#include <memory>

namespace snapdeck {

/// What is wrong with an entry's name or kind: it is listed, and never unpacked as it stands.
enum class EntryTrouble : quint32 {
    Climbs = 0x1, ///< `..` in its path
    Absolute = 0x2, ///< begins with a slash, or with a drive letter
    Backslash = 0x4,
    ReservedName = 0x8, ///< one that Windows cannot have: CON, NUL, a trailing dot, `a:b`
    Link = 0x10, ///< a symbolic link, or another special file
    Duplicate = 0x20, ///< of another entry's name, also where only the case differs
    Encrypted = 0x40,
    OddEncoding = 0x80, ///< bytes that are neither UTF-8 nor CP437 text; shown as best as can be
    Bomb = 0x100, ///< would grow more than a thousandfold
    Nested = 0x200, ///< an archive within the archive
    Lying
    = 0x400, ///< what the directory says of it cannot be: it reaches beyond the archive, or over another
};
Q_DECLARE_FLAGS(EntryTroubles, EntryTrouble)

/// One entry, as the archive's directory tells it.
struct ArchiveEntry {
    QString name; ///< with `/`, as it is shown; a folder's ends in `/`
    qint64 size = 0; ///< bytes, unpacked
    qint64 packedSize = 0;
    quint32 crc = 0; ///< CRC-32 of the content
    quint16 method = 0; ///< of compression: 0 stored, 8 deflated, …
    quint16 flags = 0; ///< general purpose flags
    QDateTime modifiedAt; ///< local time of whoever packed it; invalid where it makes no sense
    qint64 headerOffset = 0; ///< where its local header begins, from the archive's first byte
    quint64 recordHash = 0; ///< of its record in the directory but for where it lies: same record, same hash
    EntryTroubles troubles;

    [[nodiscard]] bool isFolder() const { return name.endsWith(u'/'); }
    friend bool operator==(const ArchiveEntry &, const ArchiveEntry &) = default;
};

/// An archive's directory. In the directory's own order.
struct ArchiveIndex {
    QList<ArchiveEntry> entries;
    qint64 archiveBytes = 0;
    qint64 directoryOffset = 0;
    qint64 directoryBytes = 0; ///< without the end record
    qint64 contentBytes = 0; ///< all entries, unpacked
    EntryTroubles troubles; ///< of any entry
};

/// Shared, since there may be 70,000 entries. Never null where handed out.
using ArchiveIndexPtr = std::shared_ptr<const ArchiveIndex>;

} // namespace snapdeck

// Not within the namespace: an operator| there would hide the one that Qt makes key combinations with.
Q_DECLARE_OPERATORS_FOR_FLAGS(snapdeck::EntryTroubles)
