// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/Transport.h"

#include <QPointer>

#include <functional>
#include <vector>

namespace snapdeck::test {

/// An exchange that ends when and how the test says.
class FakeExchange final : public Exchange
{
    Q_OBJECT
public:
    FakeExchange(Request request, QObject *parent);

    [[nodiscard]] const Request &request() const { return m_request; }
    [[nodiscard]] bool isPaused() const { return m_paused; }
    [[nodiscard]] bool isDone() const { return m_done; }

    void cancel() override;
    void setReadingPaused(bool paused) override { m_paused = paused; }

    /// Hands the request to the socket; what ends in any way that needs it does so by itself.
    void leave();
    void answer(int status, const QByteArray &body = {}, const QList<Header> &headers = {});
    void end(Ending ending, const Response &response = {});

private:
    Request m_request;
    bool m_left = false;
    bool m_paused = false;
    bool m_done = false;
};

/// Sends nothing and remembers everything.
class FakeTransport final : public Transport
{
public:
    Exchange *start(const Request &request, QObject *parent) override;

    [[nodiscard]] size_t started() const { return m_exchanges.size(); }
    /// The n-th exchange from the first; null once it is deleted.
    [[nodiscard]] FakeExchange *at(size_t n) const { return m_exchanges.at(n); }
    /// Of all, those that have not ended; in order of their start.
    [[nodiscard]] std::vector<FakeExchange *> open() const;
    /// Does to a request what a server would, on a later turn of the event loop. Null: wait for the test.
    using Server = std::function<void(FakeExchange &)>;
    void setServer(Server server) { m_server = std::move(server); }

private:
    std::vector<QPointer<FakeExchange>> m_exchanges;
    Server m_server;
};

} // namespace snapdeck::test
