// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/ArchiveIndex.h"

#include <QByteArrayView>

#include <optional>

namespace snapdeck::archive {

/// One record of a directory, APPNOTE.TXT 4.3.12.
struct DirectoryRecord {
    ArchiveEntry entry; ///< with the troubles that show in the record alone
    qint64 nameBytes = 0; ///< as it is written
};

/// How long the record is that `bytes` begin with; nothing where they do not begin with a whole one.
[[nodiscard]] std::optional<qsizetype> recordLength(QByteArrayView bytes);

/// Reads one whole record; nothing where it has numbers that no file can have. Pure.
[[nodiscard]] std::optional<DirectoryRecord> readRecord(QByteArrayView record);

} // namespace snapdeck::archive
