// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ApiError.h"

namespace snapdeck {

struct SqlFault;

/// What goes wrong with the journal, as a person reads it. All of kind LocalFailure; `file` is its path.
namespace journal_errors {

/// `writing`: something was to be written down, and was not.
[[nodiscard]] ApiError fromFault(const SqlFault &fault, const QString &file, bool writing);
[[nodiscard]] ApiError newerVersion(const QString &file);
[[nodiscard]] ApiError folderUnusable(const QString &folder);
[[nodiscard]] ApiError busyOpening(const QString &file);
/// Neither the file as it was nor a copy of it could be put in its place again.
[[nodiscard]] ApiError gone(const QString &file, const QString &detail);
[[nodiscard]] ApiError takenOver();
/// An intent to send what is already on its way, or has ended.
[[nodiscard]] ApiError alreadySent();
/// The same error for an intent: says that the request was not sent.
[[nodiscard]] ApiError notSent(ApiError error);

[[nodiscard]] QString setAside(const QString &corruptFile, const QString &kept);
[[nodiscard]] QString writtenAnew(const QString &file);
[[nodiscard]] QString otherSetAside(const QString &file, const QString &other);
/// What ended with its account, and whether it had been sent by then.
[[nodiscard]] QString accountRemoved(bool wasSent);
/// How much of a corrupt file was kept.
[[nodiscard]] QString kept(int operations, int auditEntries, int others);

} // namespace journal_errors

} // namespace snapdeck
