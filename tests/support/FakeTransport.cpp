// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/FakeTransport.h"

#include <QMetaObject>

namespace snapdeck::test {

FakeExchange::FakeExchange(Request request, QObject *parent)
    : Exchange(parent)
    , m_request(std::move(request))
{
}

void FakeExchange::cancel()
{
    end(Ending::Cancelled);
}

void FakeExchange::leave()
{
    if (m_done || m_left)
        return;
    m_left = true;
    Q_EMIT sent();
}

void FakeExchange::answer(int status, const QByteArray &body, const QList<Header> &headers)
{
    const Response head{status, headers, {}};
    const QPointer<FakeExchange> self(this);
    leave();
    if (!self || !m_request.streamed) {
        if (self)
            end(Ending::Answered, {status, headers, body});
        return;
    }
    Q_EMIT headersReceived(head);
    if (self && !m_done && !body.isEmpty())
        Q_EMIT bodyReceived(body);
    if (self)
        end(Ending::Answered, head);
}

void FakeExchange::end(Ending ending, const Response &response)
{
    const QPointer<FakeExchange> self(this);
    if (ending != Ending::NeverLeft && ending != Ending::Cancelled)
        leave();
    if (!self || m_done)
        return;
    m_done = true;
    deleteLater();
    Q_EMIT finished({ending, response, {}});
}

Exchange *FakeTransport::start(const Request &request, QObject *parent)
{
    auto *exchange = new FakeExchange(request, parent);
    m_exchanges.emplace_back(exchange);
    if (m_server)
        QMetaObject::invokeMethod(
            exchange, [server = m_server, exchange] { server(*exchange); }, Qt::QueuedConnection);
    return exchange;
}

std::vector<FakeExchange *> FakeTransport::open() const
{
    std::vector<FakeExchange *> found;
    for (const auto &exchange : m_exchanges) {
        if (exchange && !exchange->isDone())
            found.push_back(exchange);
    }
    return found;
}

} // namespace snapdeck::test
