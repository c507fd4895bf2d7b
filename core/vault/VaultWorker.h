// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/VaultStore.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

namespace snapdeck {

/// Keeps the store on the thread of the files, tells what it looks like, and notices when the folder changes.
class VaultWorker final : public QObject
{
    Q_OBJECT
public:
    VaultWorker();

    [[nodiscard]] VaultStore &store() { return m_store; }
    void open(const QString &folder, Vault::Opening opening, const QDateTime &now);
    void scan(const QDateTime &now);
    /// Tells what it looks like now, if that is new.
    void publish();
    /// The same in a moment, once for all who ask until then.
    void publishSoon();

Q_SIGNALS:
    void pictureChanged(const snapdeck::VaultPicture &picture);
    void troubled(const snapdeck::ApiError &error);
    /// Something in the folder is not as it was: it is time for scan().
    void touched();

private:
    void watch();
    void lookForFolder();

    VaultStore m_store;
    VaultPicture m_told;
    QFileSystemWatcher *m_watcher;
    QTimer *m_settling; ///< many changes come at once
    QTimer *m_publishing;
    QTimer *m_presence; ///< that a disk is plugged in or out, nobody tells
};

} // namespace snapdeck
