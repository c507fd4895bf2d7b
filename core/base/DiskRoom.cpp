// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/DiskRoom.h"

#include <algorithm>
#include <cstdint>
#include <filesystem>
#include <system_error>

namespace snapdeck {

namespace {

constexpr qint64 spareBytes = 16LL * 1024 * 1024;

/// Asked of the file system itself: the mount table, which QStorageInfo reads, may not show it. -1: unknown.
qint64 freeBytes(const QString &folder)
{
    std::error_code failed;
    const auto space = std::filesystem::space(std::filesystem::path(folder.toStdU16String()), failed);
    return failed ? -1 : static_cast<qint64>(std::min<std::uintmax_t>(space.available, INT64_MAX));
}

} // namespace

bool hasRoomFor(const QString &folder, qint64 bytes)
{
    const qint64 free = freeBytes(folder);
    return bytes < 0 || free < 0 || free - spareBytes >= bytes;
}

} // namespace snapdeck
