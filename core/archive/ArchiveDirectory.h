// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/ArchiveIndex.h"
#include "core/base/Result.h"

#include <QByteArrayView>

#include <variant>

namespace snapdeck {

// Reading a zip's directory out of bytes, wherever they come from: PKWARE's APPNOTE.TXT 6.3.10, 4.3.12 to
// 4.3.16 and 4.5.3. Pure, for any thread, and safe with any bytes at all. The errors carry the codes of
// ArchiveErrors.h.

/// Enough of an archive's end to find its directory: end record, longest comment, and the records of zip64.
constexpr qint64 archiveEndBytes = 22 + 0xFFFF + 20 + 56;
/// A longer directory, or one of more entries, is not read: each entry takes some hundred bytes of memory.
constexpr qint64 mostDirectoryBytes = 128LL * 1024 * 1024;
constexpr qint64 mostEntries = 1'000'000;

struct DirectoryPlace {
    qint64 offset = 0; ///< from the archive's first byte
    qint64 bytes = 0;
    qint64 entryCount = 0; ///< as the end record says
    bool isCountCut = false; ///< the record has room for the last 16 bits of the count only
};

/// The last bytes do not reach far enough: all from `offset` to the archive's end are needed.
struct MoreOfTheEnd {
    qint64 offset = 0;
};

/// `lastBytes` are the last ones of an archive of `archiveBytes`, as many as there are at hand.
[[nodiscard]] Result<std::variant<DirectoryPlace, MoreOfTheEnd>> findDirectory(QByteArrayView lastBytes,
                                                                               qint64 archiveBytes);

/// `directory` are the bytes at `place`, all of them. A directory that is not what its end record says is an
/// error; an entry that cannot be as it says is listed, with its troubles.
[[nodiscard]] Result<ArchiveIndexPtr> readDirectory(QByteArrayView directory, const DirectoryPlace &place,
                                                    qint64 archiveBytes);

} // namespace snapdeck
