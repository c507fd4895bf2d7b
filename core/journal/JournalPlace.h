// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace snapdeck {

/// The journal's files as the file system has them.
namespace journal_place {

/// Which file is at this path, whatever it holds: another one in its place has another identity. Empty: none.
/// Windows lets no open file be deleted or replaced, so all are alike there.
[[nodiscard]] QByteArray identityOf(const QString &file);

/// For its owner only where it is made; what is there is left as it is.
bool makePrivateFolder(const QString &folder);
bool makePrivateFile(const QString &file);

/// Until this a file may be gone after a power cut.
bool syncFile(const QString &file);
void syncFolderOf(const QString &file);

/// `-wal` and `-shm`, which SQLite keeps beside the file.
[[nodiscard]] QString walOf(const QString &file);
[[nodiscard]] QString indexOf(const QString &file);

/// Renames the file and what SQLite keeps beside it to `<stem>-<word>-<time>.<suffix>`, a name that is free.
/// Returns the new path; empty: it could not.
QString moveAside(const QString &file, const QString &word);
/// Puts `copy` in the place of `file`, whatever is there, in one step. What SQLite kept beside the old one is
/// removed first: it would be taken for part of the new one.
bool putInPlace(const QString &copy, const QString &file);

} // namespace journal_place

} // namespace snapdeck
