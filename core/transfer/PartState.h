// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/RangeMap.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace snapdeck {

/// What is known of a file that has come in part: `name.part.json` beside `name.part`, a line for each time it
/// was written down. Never the link, which is a secret, nor a key.
struct PartState {
    QString resourceId;
    QString version; ///< empty where the service names none
    QString fileName; ///< the final name that was wished for
    qint64 size = -1; ///< of the whole; -1 unknown
    QByteArray validator; ///< for If-Range: a strong ETag, or a Last-Modified that is strong
    QList<ByteRange> done; ///< written, in order, apart from each other

    [[nodiscard]] bool isResumable() const { return size > 0 && !validator.isEmpty(); }
    friend bool operator==(const PartState &, const PartState &) = default;
};

/// A download that was not ended, as it lies in a folder.
struct PartialDownload {
    QString partPath;
    PartState state;
    qint64 receivedBytes = 0;
};

/// One line, without its end.
[[nodiscard]] QByteArray encodePartState(const PartState &state);
/// Nothing where it is not one, or contradicts itself.
[[nodiscard]] std::optional<PartState> decodePartState(const QByteArray &json);

/// `name.part` → `name.part.json`.
[[nodiscard]] QString partStatePath(const QString &partPath);
/// Replaces all lines in one step, so that a reader finds the old state or the new one. Not synced: the content
/// is checked at the end anyway, and a sync a MiB would cost more than it saves. False: the disk refused.
[[nodiscard]] bool savePartState(const QString &partPath, const PartState &state);
/// What can be continued of `partPath`; nothing where its state is not there or does not fit the file.
[[nodiscard]] std::optional<PartState> loadPartState(const QString &partPath);
/// Whether `partPath` is one of ours that nobody will continue, so that its name is free again: killed before
/// anything came, or of a storage that lets nothing be continued.
[[nodiscard]] bool isLeftOver(const QString &partPath);
/// All of a folder, sorted by name. Removes states whose part is gone.
[[nodiscard]] QList<PartialDownload> findPartials(const QString &folder);

} // namespace snapdeck
