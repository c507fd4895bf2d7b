// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/ArchiveIndex.h"
#include "core/base/ApiError.h"

#include <QByteArrayView>

#include <optional>

namespace snapdeck::archive {

/// Of a local header without its name and extra fields, APPNOTE.TXT 4.3.7.
constexpr qsizetype localHeaderLength = 30;

/// How long the whole header is whose first 30 bytes these are; nothing where it is none.
[[nodiscard]] std::optional<qsizetype> localHeaderBytes(QByteArrayView first);

/// What speaks against the entry, going by its own header, all of it: another name or another method than the
/// directory says, which some program would believe. Lengths and checksums may stand behind the content, and
/// are left to the directory. Pure.
[[nodiscard]] std::optional<ApiError> objectionToHeader(QByteArrayView header, const ArchiveEntry &entry);

/// Why the entry is not even tried: encrypted, beyond the archive, not packed in a way that is known.
[[nodiscard]] std::optional<ApiError> objectionToEntry(const ArchiveEntry &entry);

} // namespace snapdeck::archive
