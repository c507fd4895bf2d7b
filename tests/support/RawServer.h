// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/RawConnection.h"

#include <QList>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QUrl>

#include <deque>
#include <functional>
#include <optional>

namespace snapdeck::test {

/// What a server does to a connection at one moment of it.
using Script = std::function<void(RawConnection &)>;

/// An HTTP server that misbehaves to order and counts what reaches it. It lives on the event loop of the
/// test, so that what it saw can be read without locks. Listens on a free port of the loopback.
class RawServer final : public QTcpServer
{
    Q_OBJECT
public:
    explicit RawServer(const QHostAddress &address = QHostAddress::LocalHost);
    /// Speaks TLS; the configuration holds certificate and key.
    explicit RawServer(const QSslConfiguration &tls);

    /// `http(s)://127.0.0.1:port` and the path as it is.
    [[nodiscard]] QUrl url(const QByteArray &path = "/") const;
    /// The same server under a name, `localhost` for one.
    [[nodiscard]] QUrl urlAs(const QString &host, const QByteArray &path = "/") const;

    /// What to do with the next whole request; the last script serves all that follow until another is given.
    void then(Script script) { m_scripts.push_back(std::move(script)); }
    /// What to do as soon as a connection is there, before anything was read.
    void onAccept(Script script) { m_onAccept = std::move(script); }
    /// What to do when the head of a request is there, whether or not its body is.
    void onHead(Script script) { m_onHead = std::move(script); }

    [[nodiscard]] const QList<Delivery> &deliveries() const { return m_deliveries; }
    [[nodiscard]] int heads() const { return m_heads; } ///< requests of which at least the head arrived
    [[nodiscard]] int connections() const { return m_connections; }
    /// The connection that was accepted last; null before the first.
    [[nodiscard]] RawConnection *lastConnection() const { return m_last; }

    /// Returns when everything that clients had sent before this call has been seen.
    void settle();

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void follow(RawConnection *connection);
    void serve(RawConnection &connection);

    std::optional<QSslConfiguration> m_tls;
    std::deque<Script> m_scripts;
    bool m_frontServed = false;
    Script m_onAccept;
    Script m_onHead;
    QList<Delivery> m_deliveries;
    RawConnection *m_last = nullptr;
    int m_heads = 0;
    int m_connections = 0;
};

} // namespace snapdeck::test
