// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/QnamTransport.h"

#include "core/http/HttpTrace.h"
#include "core/http/QnamExchange.h"

#include <QNetworkAccessManager>

namespace snapdeck {

QnamTransport::QnamTransport(HttpTrace *trace)
    : m_manager(std::make_unique<QNetworkAccessManager>())
    , m_trace(trace)
{
}

QnamTransport::~QnamTransport() = default;

Exchange *QnamTransport::start(const Request &request, QObject *parent)
{
    auto *exchange = new QnamExchange(request, parent);
    if (m_trace)
        m_trace->follow(request, exchange);
    // Qt never finishes a reply whose manager is gone: the exchange would end as a timeout, minutes later.
    QObject::connect(m_manager.get(), &QObject::destroyed, exchange, [exchange] { delete exchange; });
    // A destructive request gets a manager, and so a connection, of its own: a kept-alive connection that
    // the server has just closed would turn a clean send into an unknown outcome for nothing.
    if (request.safety == CallSafety::Destructive)
        exchange->startOn(new QNetworkAccessManager(exchange));
    else
        exchange->startOn(m_manager.get());
    return exchange;
}

} // namespace snapdeck
