// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/RawServer.h"

#include <QSslSocket>
#include <QTestEventLoop>

namespace snapdeck::test {

namespace {

const QByteArray barrierHead = QByteArrayLiteral("SETTLE / HTTP/1.1");

bool isBarrier(const RawConnection &connection)
{
    return connection.delivery().head == barrierHead;
}

} // namespace

RawServer::RawServer(const QHostAddress &address)
{
    if (!listen(address))
        qFatal("no free port on the loopback");
}

RawServer::RawServer(const QSslConfiguration &tls)
    : RawServer(QHostAddress(QHostAddress::LocalHost))
{
    m_tls = tls;
}

QUrl RawServer::url(const QByteArray &path) const
{
    return urlAs(QStringLiteral("127.0.0.1"), path);
}

QUrl RawServer::urlAs(const QString &host, const QByteArray &path) const
{
    const QString scheme = m_tls ? QStringLiteral("https") : QStringLiteral("http");
    const QString origin = QStringLiteral("%1://%2:%3").arg(scheme, host).arg(serverPort());
    return QUrl::fromEncoded(origin.toLatin1() + path, QUrl::StrictMode);
}

void RawServer::incomingConnection(qintptr descriptor)
{
    auto *socket = m_tls ? new QSslSocket : new QTcpSocket;
    socket->setSocketDescriptor(descriptor);
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    auto *connection = new RawConnection(socket, ++m_connections, this);
    follow(connection);
    if (m_onAccept)
        m_onAccept(*connection);
    else if (auto *tls = qobject_cast<QSslSocket *>(socket)) {
        tls->setSslConfiguration(*m_tls);
        tls->startServerEncryption();
    }
}

void RawServer::follow(RawConnection *connection)
{
    m_last = connection;
    connect(connection, &RawConnection::headArrived, this, [this, connection] {
        if (isBarrier(*connection))
            return;
        ++m_heads;
        if (m_onHead)
            m_onHead(*connection);
    });
    connect(connection, &RawConnection::requestArrived, this, [this, connection] { serve(*connection); });
}

void RawServer::serve(RawConnection &connection)
{
    if (isBarrier(connection)) {
        connection.close();
        return;
    }
    m_deliveries.append(connection.delivery());
    if (m_scripts.empty())
        return;
    if (m_frontServed && m_scripts.size() > 1)
        m_scripts.pop_front();
    m_frontServed = true;
    const Script script = m_scripts.front(); // a copy: it may add scripts
    script(connection);
}

void RawServer::settle()
{
    // Connections are accepted in the order in which they were made, and every turn of the loop reads what is
    // there: once a request made now was answered, all that was sent before has been read.
    RawConnection *last = m_last;
    QSslSocket socket;
    if (m_tls) {
        socket.ignoreSslErrors();
        socket.connectToHostEncrypted(serverAddress().toString(), serverPort());
    } else {
        socket.connectToHost(serverAddress(), serverPort());
    }
    socket.write(barrierHead + QByteArrayLiteral("\r\n\r\n"));
    QTestEventLoop loop;
    connect(&socket, &QAbstractSocket::disconnected, &loop, &QTestEventLoop::exitLoop);
    loop.enterLoopMSecs(10'000);
    if (loop.timeout())
        qFatal("the server does not answer any more");
    --m_connections;
    m_last = last;
}

} // namespace snapdeck::test
