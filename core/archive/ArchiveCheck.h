// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <optional>

namespace snapdeck {

enum class ArchiveVerdict {
    Verified,
    NotAnArchive, ///< no zip at all; `detail` says what it looks like
    Broken, ///< the structure does not hold together
    CorruptEntry, ///< `detail` names the first entry whose content does not match its checksum
    Encrypted, ///< `detail` names the first entry that cannot be checked without a password
    Unreadable, ///< this machine could not read the file
    Cancelled,
};

struct ArchiveReport {
    ArchiveVerdict verdict = ArchiveVerdict::Verified;
    QString detail;
    qint64 entries = 0;
};

/// Reads a zip from end to end: structure, and the checksum of every entry. Blocking and thorough, so for a
/// worker thread; asks `isCancelled` every few hundred KiB. Never holds more than one buffer in memory.
[[nodiscard]] ArchiveReport checkArchive(const QString &path, const std::function<bool()> &isCancelled);

/// What the first bytes of something that ought to be a zip look like; nothing if they fit one.
[[nodiscard]] std::optional<QString> whatItIsInstead(const QByteArray &firstBytes);

} // namespace snapdeck
