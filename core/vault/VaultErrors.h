// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ApiError.h"

namespace snapdeck::vault_errors {

/// What can go wrong with a vault, in words; each has a stable code.

[[nodiscard]] ApiError notThere(const QString &folder); ///< `vault_not_there`
[[nodiscard]] ApiError folderRefused(const QString &folder, const QString &detail); ///< `vault_folder`
[[nodiscard]] ApiError closed(const QString &folder); ///< `vault_closed`: another has been opened since
[[nodiscard]] ApiError readOnly(const QString &folder); ///< `vault_read_only`
[[nodiscard]] ApiError busy(); ///< `vault_busy`: another program changes it
[[nodiscard]] ApiError cannotWrite(const QString &path, const QString &detail); ///< `vault_write`
[[nodiscard]] ApiError noRoom(const QString &folder, qint64 neededBytes); ///< `vault_no_room`
[[nodiscard]] ApiError cannotRead(const QString &path, const QString &detail); ///< `vault_read`
[[nodiscard]] ApiError noSuchCopy(const QString &what); ///< `vault_no_copy`
[[nodiscard]] ApiError pinned(const QString &what); ///< `vault_pinned`: it stays until it is unpinned
[[nodiscard]] ApiError notInTrash(const QString &trashId); ///< `vault_not_in_trash`
[[nodiscard]] ApiError notWhole(const QString &path, const QString &why); ///< `vault_not_whole`
[[nodiscard]] ApiError setAside(const QString &path, const QString &detail); ///< `vault_set_aside`

} // namespace snapdeck::vault_errors
