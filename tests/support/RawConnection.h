// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>

#include <chrono>

class QTcpSocket;

namespace snapdeck::test {

/// One request as it reached the server, byte for byte.
struct Delivery {
    QByteArray head; ///< request line and header lines, without the empty line
    QByteArray body;
    int connection = 0; ///< counts from 1, in order of acceptance

    [[nodiscard]] QByteArray requestLine() const;
    [[nodiscard]] QByteArray header(QByteArrayView name) const; ///< empty where missing
    [[nodiscard]] bool hasHeader(QByteArrayView name) const;
};

/// The server's end of one connection: hears requests, and does to them what a script says.
class RawConnection final : public QObject
{
    Q_OBJECT
public:
    /// Takes the socket over.
    RawConnection(QTcpSocket *socket, int number, QObject *parent);

    [[nodiscard]] const Delivery &delivery() const { return m_delivery; } ///< the request being answered
    /// Bytes of the answers that have left this program.
    [[nodiscard]] qint64 bytesTaken() const;

    void send(const QByteArray &bytes);
    /// Sends what was handed over, then closes as a server in order does.
    void close();
    /// Closes with a TCP reset, as a crashed server or an impatient firewall does.
    void reset();
    /// One byte at a time, with a pause after each.
    void trickle(const QByteArray &bytes, std::chrono::milliseconds pause);
    /// `total` bytes of filler, as fast as the client takes them and no faster.
    void stream(qint64 total);

Q_SIGNALS:
    void accepted();
    void headArrived();
    void requestArrived();

private:
    void take();
    void pump();

    QTcpSocket *m_socket;
    QByteArray m_input;
    Delivery m_delivery;
    qint64 m_bodyLength = -1; ///< of the request whose body is being read; -1 between requests
    qint64 m_written = 0;
    qint64 m_toStream = 0;
};

} // namespace snapdeck::test
