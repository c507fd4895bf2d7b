// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/QnamTransport.h"
#include "tests/support/ExchangeRecorder.h"
#include "tests/support/RawScripts.h"
#include "tests/support/TestCertificate.h"
#include "tests/support/TestRunner.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTimer>

#include <utility>

using namespace snapdeck;
using namespace snapdeck::test;
using namespace std::chrono_literals;

namespace {

constexpr qint64 MiB = 1024 * 1024;
constexpr qint64 archiveBytes = 64 * MiB;

Script streamArchive(qint64 total = archiveBytes)
{
    return [total](RawConnection &connection) {
        connection.send(httpAnswer(200, {}, "Content-Length: " + QByteArray::number(total) + "\r\n"));
        connection.stream(total);
    };
}

Request archiveRequest(const QUrl &url)
{
    Request request = getRequest(url);
    request.streamed = true;
    request.deadline = 60s;
    return request;
}

/// What the system itself may hold of one connection, on both sides together.
qint64 systemBufferBytes()
{
    qint64 bytes = 0;
    for (const char *side : {"/proc/sys/net/ipv4/tcp_rmem", "/proc/sys/net/ipv4/tcp_wmem"}) {
        QFile file(QString::fromLatin1(side));
        const auto limits
            = file.open(QIODevice::ReadOnly) ? file.readAll().simplified().split(' ') : QByteArrayList();
        bytes += limits.size() == 3 ? limits.at(2).toLongLong() : 6 * MiB;
    }
    return bytes;
}

/// What left the server, once that has not changed for a while.
qint64 bytesTakenWhenAtRest(const RawConnection &connection)
{
    qint64 taken = -1;
    QElapsedTimer unchanged;
    const bool rests = QTest::qWaitFor(
        [&] {
            if (std::exchange(taken, connection.bytesTaken()) != connection.bytesTaken())
                unchanged.start();
            return unchanged.elapsed() > 250;
        },
        20'000);
    return rests ? taken : -1;
}

} // namespace

/// Streamed bodies: handed out as they come, held back while the reader is busy, and never gathered in
/// memory.
class QnamStreamTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // A transport a test: OpenSSL frees what it keeps for a thread behind the thread's end, which would look
    // like a leak if that were the program's end too.
    void init() { m_transport = std::make_unique<QnamTransport>(); }
    void cleanup() { m_transport.reset(); }
    void headComesBeforeTheBodyAndOnce();
    void wholeBodyArrives_data();
    void wholeBodyArrives();
    void pausedReadingHoldsTheServerBack_data();
    void pausedReadingHoldsTheServerBack();
    void nothingIsHandedOutWhilePaused();
    void connectionEndingWhilePausedIsToldAfterwards();
    void pauseStopsTheIdleTimeoutButNotTheDeadline();
    void streamedBodyIsNotBoundByMaxBodyBytes();

private:
    std::unique_ptr<QnamTransport> m_transport;
    QObject m_owner;
};

void QnamStreamTest::headComesBeforeTheBodyAndOnce()
{
    RawServer server;
    server.then(answer(206, "part", "Content-Range: bytes 2-5/9\r\nETag: \"v1\"\r\n"));
    Exchange *exchange = m_transport->start(archiveRequest(server.url()), &m_owner);
    QStringList order;
    connect(exchange, &Exchange::headersReceived, this, [&order](const Response &head) {
        order << QStringLiteral("head %1 %2").arg(head.status).arg(QString::fromLatin1(head.header("etag")));
    });
    connect(exchange, &Exchange::bodyReceived, this,
            [&order](const QByteArray &chunk) { order << QString::fromLatin1(chunk); });
    connect(exchange, &Exchange::finished, this, [&order](const ExchangeResult &result) {
        order << QString::fromLatin1(result.response.body) + u'.';
    });
    ExchangeRecorder recorder(exchange);
    QVERIFY(recorder.wait());
    QCOMPARE(order,
             QStringList({QStringLiteral("head 206 \"v1\""), QStringLiteral("part"), QStringLiteral(".")}));
}

void QnamStreamTest::wholeBodyArrives_data()
{
    QTest::addColumn<bool>("closes");
    QTest::addColumn<bool>("announced");
    QTest::addRow("kept alive") << false << true;
    QTest::addRow("closes behind the last byte") << true << true;
    QTest::addRow("ends by closing") << true << false;
}

void QnamStreamTest::wholeBodyArrives()
{
    QFETCH(bool, closes);
    QFETCH(bool, announced);
    RawServer server;
    const QByteArray body(10 * MiB, 'z');
    const QByteArray bytes = announced ? httpAnswer(200, body) : "HTTP/1.1 200 OK\r\n\r\n" + body;
    server.then(closes ? sendAndClose(bytes) : sendBytes(bytes));
    ExchangeRecorder recorder(m_transport->start(archiveRequest(server.url()), &m_owner));
    QVERIFY(recorder.wait());
    QCOMPARE(recorder.ending(), Ending::Answered);
    QCOMPARE(recorder.streamedBytes(), body.size());
    QCOMPARE(recorder.body(), QByteArray());
    QCOMPARE(recorder.headsCount(), 1);
}

void QnamStreamTest::pausedReadingHoldsTheServerBack_data()
{
    QTest::addColumn<bool>("tls");
    QTest::addRow("plain") << false;
    QTest::addRow("TLS") << true;
}

void QnamStreamTest::pausedReadingHoldsTheServerBack()
{
    QFETCH(bool, tls);
    const auto certificate = TestCertificate::make();
    if (tls && !certificate)
        QSKIP("no TLS here");
    std::optional<TrustedInThisScope> trusted;
    if (tls)
        trusted.emplace(certificate->authority);
    const auto server
        = tls ? std::make_unique<RawServer>(certificate->server) : std::make_unique<RawServer>();
    server->then(streamArchive());

    Exchange *exchange = m_transport->start(archiveRequest(server->url()), &m_owner);
    connect(exchange, &Exchange::headersReceived, exchange, [exchange] { exchange->setReadingPaused(true); });
    ExchangeRecorder recorder(exchange);
    QTRY_COMPARE(recorder.headsCount(), 1);
    const qint64 held = bytesTakenWhenAtRest(*server->lastConnection());
    qInfo("with reading paused, %lld KiB of %lld left the server", held / 1024, archiveBytes / 1024);
    QVERIFY2(held > 0 && held < systemBufferBytes() + 4 * MiB,
             "the client swallowed what it was not to read");
    QCOMPARE(recorder.streamedBytes(), 0);

    exchange->setReadingPaused(false);
    QVERIFY(recorder.wait(60s));
    QCOMPARE(recorder.ending(), Ending::Answered);
    QCOMPARE(recorder.streamedBytes(), archiveBytes);
}

void QnamStreamTest::nothingIsHandedOutWhilePaused()
{
    RawServer server;
    server.then(streamArchive(8 * MiB));
    Exchange *exchange = m_transport->start(archiveRequest(server.url()), &m_owner);
    ExchangeRecorder recorder(exchange);
    bool paused = false;
    int handedOutWhilePaused = 0;
    int pauses = 0;
    connect(exchange, &Exchange::bodyReceived, exchange, [&] {
        handedOutWhilePaused += paused ? 1 : 0;
        paused = true;
        ++pauses;
        exchange->setReadingPaused(true);
        QTimer::singleShot(1, exchange, [&paused, exchange] {
            paused = false;
            exchange->setReadingPaused(false);
        });
    });
    bool finishedWhilePaused = false;
    connect(exchange, &Exchange::finished, this, [&] { finishedWhilePaused = paused; });
    QVERIFY(recorder.wait());
    QCOMPARE(recorder.ending(), Ending::Answered);
    QCOMPARE(recorder.streamedBytes(), 8 * MiB);
    QCOMPARE(handedOutWhilePaused, 0);
    QVERIFY(!finishedWhilePaused);
    QVERIFY(pauses > 1);
}

void QnamStreamTest::connectionEndingWhilePausedIsToldAfterwards()
{
    RawServer server;
    server.then(sendAndClose("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nshort"));
    Exchange *exchange = m_transport->start(archiveRequest(server.url()), &m_owner);
    connect(exchange, &Exchange::headersReceived, exchange, [exchange] { exchange->setReadingPaused(true); });
    ExchangeRecorder recorder(exchange);
    QVERIFY(!recorder.wait(300ms));
    QCOMPARE(recorder.headsCount(), 1);
    QCOMPARE(recorder.streamedBytes(), 0);
    exchange->setReadingPaused(false);
    QVERIFY(recorder.wait());
    QCOMPARE(recorder.ending(), Ending::Truncated);
    QCOMPARE(recorder.streamedBytes(), 5);
}

void QnamStreamTest::pauseStopsTheIdleTimeoutButNotTheDeadline()
{
    RawServer server;
    server.then(streamArchive());
    Request request = archiveRequest(server.url());
    request.idleTimeout = 100ms;
    request.deadline = 600ms;
    Exchange *exchange = m_transport->start(request, &m_owner);
    connect(exchange, &Exchange::headersReceived, exchange, [exchange] { exchange->setReadingPaused(true); });
    ExchangeRecorder recorder(exchange);
    QVERIFY(recorder.wait());
    QCOMPARE(recorder.ending(), Ending::DeadlineExceeded);
}

void QnamStreamTest::streamedBodyIsNotBoundByMaxBodyBytes()
{
    RawServer server;
    server.then(streamArchive(3 * MiB));
    Request request = archiveRequest(server.url());
    request.maxBodyBytes = 1000;
    ExchangeRecorder recorder(m_transport->start(request, &m_owner));
    QVERIFY(recorder.wait());
    QCOMPARE(recorder.ending(), Ending::Answered);
    QCOMPARE(recorder.streamedBytes(), 3 * MiB);
}

SNAPDECK_TEST(QnamStreamTest)
#include "QnamStreamTest.moc"
