// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ExchangeRecorder.h"

#include <QTestEventLoop>

namespace snapdeck::test {

Request getRequest(const QUrl &url)
{
    Request request;
    request.url = url;
    return request;
}

ExchangeRecorder::ExchangeRecorder(Exchange *exchange)
    : m_exchange(exchange)
{
    connect(exchange, &Exchange::sent, this, [this] {
        if (m_heads == 0 && m_finished == 0) // later, it tells nothing any more
            ++m_sent;
    });
    connect(exchange, &Exchange::headersReceived, this, [this](const Response &head) {
        ++m_heads;
        m_result.response = head;
    });
    connect(exchange, &Exchange::bodyReceived, this,
            [this](const QByteArray &chunk) { m_streamed += chunk.size(); });
    connect(exchange, &Exchange::finished, this, [this](const ExchangeResult &result) {
        ++m_finished;
        m_result = result;
    });
}

bool ExchangeRecorder::wait(std::chrono::milliseconds atMost)
{
    if (m_finished == 0) {
        QTestEventLoop loop;
        if (m_exchange)
            connect(m_exchange, &Exchange::finished, &loop, &QTestEventLoop::exitLoop);
        loop.enterLoopMSecs(static_cast<int>(atMost.count()));
    }
    return m_finished > 0;
}

} // namespace snapdeck::test
