// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/Transport.h"

#include <QPointer>

#include <chrono>

namespace snapdeck::test {

/// A safe GET, with everything else as it is by default.
[[nodiscard]] Request getRequest(const QUrl &url);

/// Writes down everything that an exchange says.
class ExchangeRecorder final : public QObject
{
    Q_OBJECT
public:
    explicit ExchangeRecorder(Exchange *exchange);

    /// False if the exchange has not finished by then.
    [[nodiscard]] bool wait(std::chrono::milliseconds atMost = std::chrono::seconds(20));

    [[nodiscard]] Exchange *exchange() const { return m_exchange; } ///< null once it is deleted
    [[nodiscard]] int sentCount() const { return m_sent; }
    [[nodiscard]] int finishedCount() const { return m_finished; }
    [[nodiscard]] const ExchangeResult &result() const { return m_result; }
    [[nodiscard]] Ending ending() const { return m_result.ending; }
    [[nodiscard]] int status() const { return m_result.response.status; }
    [[nodiscard]] const QByteArray &body() const { return m_result.response.body; }
    [[nodiscard]] int headsCount() const { return m_heads; }
    [[nodiscard]] qint64 streamedBytes() const { return m_streamed; }

private:
    QPointer<Exchange> m_exchange;
    ExchangeResult m_result;
    int m_sent = 0;
    int m_finished = 0;
    int m_heads = 0;
    qint64 m_streamed = 0;
};

} // namespace snapdeck::test
