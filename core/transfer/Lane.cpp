// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/Lane.h"

#include <utility>

namespace snapdeck {

namespace {

constexpr std::chrono::milliseconds longestRequest = std::chrono::hours(24);
constexpr qint64 mostFirstBytes = 4 * Exchange::readBufferBytes;
constexpr int mostAskedAnew = 2;

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
    connect(m_exchange, &Exchange::bodyReceived, this, &Lane::takeBody);
    connect(m_exchange, &Exchange::finished, this, [this](const ExchangeResult &result) {
        m_exchange = nullptr;
        m_resting.stop();
        Q_EMIT ended(this, result);
    });
}

void Lane::takeBody(const QByteArray &bytes)
{
    const QPointer<Exchange> exchange = m_exchange;
    const bool isFirst = !std::exchange(m_brought, true);
    m_count += bytes.size();
    Q_EMIT brought(this, bytes); // after which this may be at another request
    if (!isFirst || !exchange || exchange != m_exchange || !isReadWithoutLimit(bytes.size()))
        return;
    stop();
    Q_EMIT ended(this, {Ending::Answered, {}, {}, {}}); // as by a server that gives less than was asked for
}

/// Qt's thread hears of the read buffer's limit after it has begun to read, and what came before counts as
/// room for as long as the request lasts: from a fast server on a busy machine megabytes for each. Asked anew
/// it is most likely in time.
bool Lane::isReadWithoutLimit(qint64 firstBytes)
{
    const bool isOver = m_asked && firstBytes > mostFirstBytes && m_askedAnew < mostAskedAnew;
    m_askedAnew = isOver ? m_askedAnew + 1 : 0;
    return isOver;
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
