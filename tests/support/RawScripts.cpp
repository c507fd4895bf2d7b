// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/RawScripts.h"

#include <QTcpSocket>

namespace snapdeck::test {

namespace {

/// A connection to `origin` with the request on its way. It lives as long as the client's connection object.
QTcpSocket *handOn(RawConnection &connection, const QUrl &origin)
{
    auto *upstream = new QTcpSocket(&connection);
    upstream->connectToHost(origin.host(), static_cast<quint16>(origin.port(80)));
    upstream->write(connection.delivery().head + "\r\n\r\n" + connection.delivery().body);
    return upstream;
}

} // namespace

QByteArray httpAnswer(int status, const QByteArray &body, const QByteArray &headers)
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(status) + " Reason\r\n" + headers;
    const QByteArray lower = headers.toLower();
    if (!lower.contains("content-length:") && !lower.contains("transfer-encoding:"))
        bytes += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    return bytes + "\r\n" + body;
}

Script answer(int status, const QByteArray &body, const QByteArray &headers)
{
    return sendBytes(httpAnswer(status, body, headers));
}

Script sendBytes(const QByteArray &bytes)
{
    return [bytes](RawConnection &connection) { connection.send(bytes); };
}

Script sendAndClose(const QByteArray &bytes)
{
    return [bytes](RawConnection &connection) {
        connection.send(bytes);
        connection.close();
    };
}

Script closeWithoutReply()
{
    return [](RawConnection &connection) { connection.close(); };
}

Script closeInsideStatusLine()
{
    return sendAndClose("HTTP/1.1 20");
}

Script closeInsideHeaders()
{
    return sendAndClose("HTTP/1.1 200 OK\r\nContent-Ty");
}

Script resetWithoutReply()
{
    return [](RawConnection &connection) { connection.reset(); };
}

Script hang()
{
    return [](RawConnection &) {};
}

Script redirect(int status, const QUrl &target)
{
    return answer(status, "moved", "Location: " + target.toEncoded() + "\r\n");
}

Script forwardTo(const QUrl &origin)
{
    return [origin](RawConnection &connection) {
        QTcpSocket *upstream = handOn(connection, origin);
        QObject::connect(upstream, &QTcpSocket::readyRead, &connection,
                         [upstream, &connection] { connection.send(upstream->readAll()); });
        QObject::connect(upstream, &QTcpSocket::disconnected, &connection, &RawConnection::close);
    };
}

Script forwardAndCut(const QUrl &origin)
{
    return [origin](RawConnection &connection) {
        QTcpSocket *upstream = handOn(connection, origin);
        QObject::connect(upstream, &QTcpSocket::bytesWritten, &connection, [upstream, &connection] {
            if (upstream->bytesToWrite() == 0)
                connection.close();
        });
    };
}

} // namespace snapdeck::test
