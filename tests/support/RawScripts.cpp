// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/RawScripts.h"

namespace snapdeck::test {

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

} // namespace snapdeck::test
