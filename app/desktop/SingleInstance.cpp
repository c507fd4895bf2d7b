// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/SingleInstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>

namespace snapdeck {

namespace {

constexpr int askMs = 2000;

/// Local server names are short on some systems, and the folder's path need not be.
QString serverName(const QString &dataFolder)
{
    const QByteArray path = QDir(dataFolder).canonicalPath().toUtf8();
    const QByteArray hash = QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex().left(16);
    return QStringLiteral("snapdeck-") + QString::fromLatin1(hash);
}

} // namespace

SingleInstance::SingleInstance(const QString &dataFolder, QObject *parent)
    : QObject(parent)
    , m_name(serverName(dataFolder))
    , m_lock(dataFolder + QStringLiteral("/desktop.lock"))
{
    m_lock.setStaleLockTime(0); // held as long as the program runs; a dead owner's is taken over
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *asker = m_server.nextPendingConnection())
            connect(asker, &QLocalSocket::disconnected, asker, &QObject::deleteLater);
        Q_EMIT raiseRequested();
    });
}

SingleInstance::Claim SingleInstance::claim()
{
    if (!m_lock.tryLock(0))
        return m_lock.error() == QLockFile::LockFailedError && askOwner() ? Claim::Elsewhere
                                                                          : Claim::Impossible;
    QLocalServer::removeServer(m_name); // left by a program that died; we hold the lock
    // Without a server a second start ends all the same, it only cannot raise this window.
    m_server.listen(m_name);
    return Claim::Owner;
}

bool SingleInstance::askOwner() const
{
    // Before any window and any event loop: there is nothing this wait could hold up.
    QLocalSocket socket;
    socket.connectToServer(m_name);
    return socket.waitForConnected(askMs);
}

} // namespace snapdeck
