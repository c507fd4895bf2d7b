// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/FakeTransport.h"

#include <QHash>

#include <deque>

namespace snapdeck::test {

/// Answers by method and path, as the test says, and counts what was asked. The last answer given for a route
/// serves all that follow; a route without any gets 404.
class FakeService
{
public:
    using Answer = FakeTransport::Server;

    FakeService();

    /// `route`: `GET /v2/users/me`, without the query.
    void on(const QByteArray &route, Answer answer) { m_routes[route].push_back(std::move(answer)); }
    void on(const QByteArray &route, int status, const QByteArray &body, const QList<Header> &headers = {});
    /// Forgets what was said before of this route.
    void onlyOn(const QByteArray &route, int status, const QByteArray &body);

    [[nodiscard]] FakeTransport &transport() { return m_transport; }
    [[nodiscard]] const QList<Request> &requests() const { return m_requests; }
    [[nodiscard]] qsizetype count(const QByteArray &route) const;

    /// Never answers.
    [[nodiscard]] static Answer silence();
    [[nodiscard]] static Answer ending(Ending ending);

private:
    void serve(FakeExchange &exchange);

    FakeTransport m_transport;
    QHash<QByteArray, std::deque<Answer>> m_routes;
    QList<Request> m_requests;
};

} // namespace snapdeck::test
