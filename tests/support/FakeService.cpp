// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/FakeService.h"

#include <algorithm>

namespace snapdeck::test {

namespace {

QByteArray routeOf(const Request &request)
{
    return request.method + ' ' + request.url.path(QUrl::FullyEncoded).toLatin1();
}

} // namespace

FakeService::FakeService()
{
    m_transport.setServer([this](FakeExchange &exchange) { serve(exchange); });
}

void FakeService::on(const QByteArray &route, int status, const QByteArray &body,
                     const QList<Header> &headers)
{
    on(route, [=](FakeExchange &exchange) { exchange.answer(status, body, headers); });
}

void FakeService::onlyOn(const QByteArray &route, int status, const QByteArray &body)
{
    m_routes.remove(route);
    on(route, status, body);
}

qsizetype FakeService::count(const QByteArray &route) const
{
    return std::count_if(m_requests.begin(), m_requests.end(),
                         [&route](const Request &request) { return routeOf(request) == route; });
}

FakeService::Answer FakeService::silence()
{
    return [](FakeExchange &) {};
}

FakeService::Answer FakeService::ending(Ending ending)
{
    return [ending](FakeExchange &exchange) { exchange.end(ending); };
}

void FakeService::serve(FakeExchange &exchange)
{
    m_requests.append(exchange.request());
    auto &answers = m_routes[routeOf(exchange.request())];
    if (answers.empty()) {
        exchange.answer(404);
        return;
    }
    const Answer answer = answers.front(); // a copy: it may add answers
    if (answers.size() > 1)
        answers.pop_front();
    answer(exchange);
}

} // namespace snapdeck::test
