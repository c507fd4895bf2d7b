// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/RawConnection.h"

#include <QSslSocket>
#include <QTimer>

#include <sys/socket.h>

namespace snapdeck::test {

namespace {

constexpr qint64 pieceBytes = 64 * 1024;

QByteArray headerValue(const QByteArray &head, QByteArrayView name, bool *found = nullptr)
{
    const auto lines = head.split('\n');
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.left(colon).compare(name, Qt::CaseInsensitive) == 0) {
            if (found)
                *found = true;
            return line.mid(colon + 1).trimmed();
        }
    }
    return {};
}

} // namespace

QByteArray Delivery::requestLine() const
{
    return head.left(head.indexOf('\r'));
}

QByteArray Delivery::header(QByteArrayView name) const
{
    return headerValue(head, name);
}

bool Delivery::hasHeader(QByteArrayView name) const
{
    bool found = false;
    headerValue(head, name, &found);
    return found;
}

RawConnection::RawConnection(QTcpSocket *socket, int number, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
{
    m_socket->setParent(this);
    m_delivery.connection = number;
    connect(m_socket, &QTcpSocket::readyRead, this, &RawConnection::take);
    connect(m_socket, &QTcpSocket::bytesWritten, this, &RawConnection::pump);
    if (auto *tls = qobject_cast<QSslSocket *>(socket))
        connect(tls, &QSslSocket::encryptedBytesWritten, this, &RawConnection::pump);
}

void RawConnection::take()
{
    m_input += m_socket->readAll();
    if (m_bodyLength < 0) {
        const qsizetype end = m_input.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        m_delivery.head = m_input.left(end);
        m_bodyLength = m_delivery.header("Content-Length").toLongLong();
        m_input.remove(0, end + 4);
        Q_EMIT headArrived();
    }
    if (m_input.size() < m_bodyLength)
        return;
    m_delivery.body = m_input.left(m_bodyLength);
    m_input.remove(0, m_bodyLength);
    m_bodyLength = -1;
    Q_EMIT requestArrived();
}

qint64 RawConnection::bytesTaken() const
{
    const auto *tls = qobject_cast<const QSslSocket *>(m_socket);
    return m_written - m_socket->bytesToWrite() - (tls ? tls->encryptedBytesToWrite() : 0);
}

void RawConnection::send(const QByteArray &bytes)
{
    m_written += qMax<qint64>(m_socket->write(bytes), 0);
    m_socket->flush();
}

void RawConnection::close()
{
    m_socket->disconnectFromHost();
}

void RawConnection::reset()
{
    const linger hard{1, 0};
    ::setsockopt(static_cast<int>(m_socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
    m_socket->abort();
}

void RawConnection::trickle(const QByteArray &bytes, std::chrono::milliseconds pause)
{
    if (bytes.isEmpty() || m_socket->state() != QAbstractSocket::ConnectedState)
        return;
    send(bytes.left(1));
    QTimer::singleShot(pause, this, [this, rest = bytes.mid(1), pause] { trickle(rest, pause); });
}

void RawConnection::stream(qint64 total)
{
    m_toStream += total;
    pump();
}

void RawConnection::pump()
{
    while (m_toStream > 0 && m_written - bytesTaken() < pieceBytes) {
        const QByteArray piece(qMin(m_toStream, pieceBytes), 'x');
        m_toStream -= piece.size();
        send(piece);
    }
}

} // namespace snapdeck::test
