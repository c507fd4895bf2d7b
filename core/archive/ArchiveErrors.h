// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ApiError.h"

namespace snapdeck::archive {

// Every way in which an archive, or an entry of one, cannot be read or unpacked, each in its own words and
// with a `code` that stays. Codes stand behind the functions.

[[nodiscard]] ApiError notAnArchive(const QString &instead); ///< not_an_archive
[[nodiscard]] ApiError broken(const QString &detail); ///< broken_archive
[[nodiscard]] ApiError tooLarge(qint64 bytes, qint64 most); ///< too_large; more than the caller wants to hold
[[nodiscard]] ApiError encrypted(const QString &name); ///< encrypted
[[nodiscard]] ApiError unknownMethod(const QString &name, int method); ///< unknown_method
[[nodiscard]] ApiError corruptEntry(const QString &name, const QString &detail); ///< corrupt_entry
[[nodiscard]] ApiError truncatedEntry(const QString &name); ///< truncated_entry
[[nodiscard]] ApiError lyingEntry(const QString &name); ///< lying_entry: the directory says what cannot be
[[nodiscard]] ApiError unsafeEntry(const QString &name, const QString &why); ///< unsafe_entry
[[nodiscard]] ApiError fileChanged(const QString &path); ///< file_changed: in the middle of reading it
[[nodiscard]] ApiError fileTrouble(const QString &path, const QString &words); ///< file_trouble
[[nodiscard]] ApiError noRoom(const QString &folder, qint64 bytes); ///< no_room
[[nodiscard]] ApiError cancelled(); ///< cancelled

} // namespace snapdeck::archive
