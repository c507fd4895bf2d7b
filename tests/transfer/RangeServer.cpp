// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/transfer/RangeServer.h"

namespace snapdeck::test {

QPair<qint64, qint64> RangeServer::wanted(const Delivery &delivery) const
{
    const QByteArray range = delivery.header("Range");
    const bool holds = !delivery.hasHeader("If-Range") || delivery.header("If-Range") == etag;
    if (!knowsRanges || !holds || !range.startsWith("bytes="))
        return {-1, -1};
    const QList<QByteArray> ends = range.mid(6).split('-');
    return {ends.value(0).toLongLong(), ends.value(1).toLongLong()};
}

QByteArray RangeServer::answer(const Delivery &delivery) const
{
    const auto [first, last] = wanted(delivery);
    const QByteArray tag = etag.isEmpty() ? QByteArray() : "ETag: " + etag + "\r\n";
    if (first < 0)
        return httpAnswer(200, file, tag + "Content-Length: " + QByteArray::number(file.size()) + "\r\n");
    const QByteArray body = file.mid(first, last - first + 1);
    return httpAnswer(206, body,
                      tag + "Content-Range: bytes " + QByteArray::number(first) + '-'
                          + QByteArray::number(last) + '/' + QByteArray::number(file.size())
                          + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n");
}

Script RangeServer::serve() const
{
    return [server = *this](RawConnection &connection) {
        connection.send(server.answer(connection.delivery()));
    };
}

Script RangeServer::cutAfter(qint64 bytes) const
{
    return [server = *this, bytes](RawConnection &connection) {
        const QByteArray whole = server.answer(connection.delivery());
        connection.send(whole.left(whole.indexOf("\r\n\r\n") + 4 + bytes));
        connection.close();
    };
}

Script RangeServer::stallAfter(qint64 bytes) const
{
    return [server = *this, bytes](RawConnection &connection) {
        const QByteArray whole = server.answer(connection.delivery());
        connection.send(whole.left(whole.indexOf("\r\n\r\n") + 4 + bytes));
    };
}

} // namespace snapdeck::test
