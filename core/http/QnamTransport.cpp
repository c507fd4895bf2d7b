// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/QnamTransport.h"

#include "core/http/HttpTrace.h"
#include "core/http/QnamExchange.h"
#include "core/http/QnamTrust.h"

#include <QNetworkAccessManager>

namespace snapdeck {

QnamTransport::QnamTransport(HttpTrace *trace)
    : m_manager(std::make_unique<QNetworkAccessManager>())
    , m_trace(trace)
{
}

QnamTransport::~QnamTransport() = default;

QnamTrust &QnamTransport::trustIn(const QByteArray &authorities)
{
    std::shared_ptr<QnamTrust> &trust = m_trusts[authorities];
    if (!trust)
        trust = std::make_shared<QnamTrust>(authorities);
    return *trust;
}

Exchange *QnamTransport::start(const Request &request, QObject *parent)
{
    auto *exchange = new QnamExchange(request, parent);
    if (m_trace)
        m_trace->follow(request, exchange);
    // Qt never finishes a reply whose manager is gone: the exchange would end as a timeout, minutes later.
    QObject::connect(m_manager.get(), &QObject::destroyed, exchange, [exchange] { delete exchange; });
    // A destructive request gets a manager, and so a connection, of its own: a kept-alive connection that
    // the server has just closed would turn a clean send into an unknown outcome for nothing.
    QNetworkAccessManager *own
        = request.safety == CallSafety::Destructive ? new QNetworkAccessManager(exchange) : nullptr;
    if (request.ownAuthorities.isEmpty()) {
        exchange->startOn(own ? own : m_manager.get());
        return exchange;
    }
    QnamTrust &trust = trustIn(request.ownAuthorities);
    trust.whenReady(exchange,
                    [exchange, manager = own ? own : &trust.manager()](const QSslConfiguration &tls) {
                        exchange->startOn(manager, &tls);
                    });
    return exchange;
}

} // namespace snapdeck
