// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/Lane.h"

namespace snapdeck {

namespace {

constexpr std::chrono::milliseconds longestRequest = std::chrono::hours(24);

} // namespace

Lane::Lane(int number, Transport &transport, std::chrono::milliseconds idleTimeout, const OwnTrust &trust,
           QObject *parent)
    : QObject(parent)
    , m_number(number)
    , m_transport(transport)
    , m_idleTimeout(idleTimeout)
    , m_trust(m_transport, trust)
{
    m_resting.setSingleShot(true);
    connect(&m_resting, &QTimer::timeout, this, [this] {
        if (m_exchange)
            m_exchange->setReadingPaused(false);
    });
}

void Lane::fetch(const SignedLink &link, const std::optional<ByteRange> &range, const QByteArray &validator)
{
    stop();
    m_asked = range;
    m_brought = false;
    Request get;
    get.url = link.expose();
    get.streamed = true;
    get.idleTimeout = m_idleTimeout;
    get.deadline = longestRequest;
    if (range) {
        const QByteArray from = QByteArray::number(range->begin);
        get.headers.append({"Range", "bytes=" + from + '-' + QByteArray::number(range->end - 1)});
        get.headers.append({"If-Range", validator});
    }
    m_exchange = m_trust.start(get, this);
    connect(m_exchange, &Exchange::headersReceived, this,
            [this](const Response &head) { Q_EMIT answered(this, head); });
    connect(m_exchange, &Exchange::bodyReceived, this, [this](const QByteArray &bytes) {
        m_count += bytes.size();
        m_brought = true;
        Q_EMIT brought(this, bytes);
    });
    connect(m_exchange, &Exchange::finished, this, [this](const ExchangeResult &result) {
        m_exchange = nullptr;
        m_resting.stop();
        Q_EMIT ended(this, result);
    });
}

void Lane::stop()
{
    m_resting.stop();
    if (!m_exchange)
        return;
    m_exchange->disconnect(this);
    m_exchange->cancel();
    m_exchange = nullptr;
}

void Lane::rest(std::chrono::milliseconds time)
{
    if (!m_exchange)
        return;
    m_exchange->setReadingPaused(true);
    m_resting.start(time);
}

} // namespace snapdeck
