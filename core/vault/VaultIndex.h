// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ApiError.h"
#include "core/vault/VaultCopy.h"

#include <QFileInfo>
#include <QHash>
#include <QList>

#include <functional>

namespace snapdeck {

/// The copies that lie in a vault's sub-folders, by their sidecars. Reads again only what has changed since.
/// Changes nothing on the disk. Blocking, for the thread of the files.
class VaultIndex
{
public:
    explicit VaultIndex(QString root = {});

    /// Calls `batch` every few hundred sidecars that had to be read.
    void scan(const std::function<void()> &batch);
    /// After a change of our own.
    void reread(const CopyId &id);

    [[nodiscard]] const QHash<CopyId, VaultCopy> &copies() const { return m_copies; }
    [[nodiscard]] QList<VaultCopy> newestFirst() const;
    /// Absolute paths, as of the last scan.
    [[nodiscard]] const QStringList &brokenSidecars() const { return m_broken; }
    [[nodiscard]] const QList<ApiError> &unreadable() const { return m_unreadable; }
    /// Zips in the sub-folders of which nothing is known.
    [[nodiscard]] const QList<CopyId> &strangers() const { return m_strangers; }
    /// Copies whose zip has not got its place yet.
    [[nodiscard]] const QHash<CopyId, QString> &arriving() const { return m_arriving; }
    /// The sub-folders, absolute.
    [[nodiscard]] const QStringList &folders() const { return m_folders; }

private:
    struct Signature {
        qint64 modified = 0; ///< of the sidecar, ms
        qint64 bytes = 0;
        qint64 zipBytes = -1; ///< -1: not there
        qint64 zipModified = 0; ///< ms
        friend bool operator==(const Signature &, const Signature &) = default;
    };

    static Signature signatureOf(const QFileInfo &sidecar, const QFileInfo *zip);
    void scanFolder(const QString &folder, QHash<CopyId, Signature> &seen,
                    const std::function<void()> &batch);
    bool read(const CopyId &id, const QString &file, const Signature &now);
    void forget(const CopyId &id);

    QString m_root;
    QHash<CopyId, VaultCopy> m_copies;
    QHash<CopyId, Signature> m_signatures;
    QHash<CopyId, QString> m_arriving;
    QStringList m_broken;
    QList<ApiError> m_unreadable;
    QList<CopyId> m_strangers;
    QStringList m_folders;
    int m_readSinceBatch = 0;
};

[[nodiscard]] bool isZipName(const QString &fileName);

} // namespace snapdeck
