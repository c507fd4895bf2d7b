// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QJsonObject>

#include <atomic>
#include <variant>

namespace snapdeck::vault_files {

/// What the vault does with files. Blocking, for its own threads. Whatever returned without an error survives
/// a power cut.

using Done = Result<std::monostate>;

/// For its owner alone where it is made here; one that is there stays as it is.
[[nodiscard]] Done makeFolder(const QString &path);
/// Whether a vault can live in that folder, by making it and a file in it, which goes again. Blocking.
[[nodiscard]] Done tryFolder(const QString &path);
/// Replaces the file as a whole or not at all; readable by its owner alone.
[[nodiscard]] Done writeJson(const QString &path, const QJsonObject &object);
/// ErrorKind::ProtocolError where it can be read but is no JSON object.
[[nodiscard]] Result<QJsonObject> readJson(const QString &path);
/// Lays `fields` over what the file says and leaves its other fields alone; `otherwise` takes the place of a
/// file that is not there or cannot be understood.
[[nodiscard]] Done changeJson(const QString &path, const QJsonObject &fields, const QJsonObject &otherwise);
/// Within one disk; never replaces anything.
[[nodiscard]] Done move(const QString &from, const QString &to);
/// The same, with the next numbered name that is free; returns the path.
[[nodiscard]] Result<QString> moveNumbered(const QString &from, const QString &folder,
                                           const QString &fileName);
/// What was copied, by the bytes that went through.
struct Copied {
    QString path;
    qint64 bytes = 0;
    QString sha256;
};
/// From any disk. Under `name.part` until it is whole and synced; ErrorKind::Cancelled leaves nothing.
[[nodiscard]] Result<Copied> copy(const QString &from, const QString &folder, const QString &fileName,
                                  const std::atomic_bool &isCancelled);
[[nodiscard]] bool areOnOneDisk(const QString &file, const QString &folder);
/// Renames to `name.broken-<time>`.
void setAside(const QString &path);
/// So that what was renamed or removed in it stays so.
void syncFolder(const QString &folder);
/// A link that points nowhere takes a name, too.
[[nodiscard]] bool isTaken(const QString &path);

} // namespace snapdeck::vault_files
