// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/HttpClient.h"
#include "core/http/QnamTransport.h"
#include "tests/support/ExchangeRecorder.h"
#include "tests/support/ManualTime.h"
#include "tests/support/RawScripts.h"
#include "tests/support/TestRunner.h"

using namespace snapdeck;
using namespace snapdeck::test;
using namespace std::chrono_literals;

/// Who may go away when: exchanges, their owners, transports and clients, in the middle of anything.
class QnamLifetimeTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cancelIsToldOnceAndApartFromTimeouts_data();
    void cancelIsToldOnceAndApartFromTimeouts();
    void cancelBeforeAnythingWasSentSendsNothing();
    void transportDeletedMidRequest_data() { cancelIsToldOnceAndApartFromTimeouts_data(); }
    void transportDeletedMidRequest();
    void ownerDeletedMidRequest_data() { cancelIsToldOnceAndApartFromTimeouts_data(); }
    void ownerDeletedMidRequest();
    void deletedInItsOwnHandler_data();
    void deletedInItsOwnHandler();
    void cancelledInItsOwnHandler();
    void deletesItselfAfterwards();
    void clientContextDeletedMidRequestCutsTheConnection();
    void clientDeletedInItsOwnReport();

private:
    static Request requestOf(CallSafety safety, const RawServer &server);
};

Request QnamLifetimeTest::requestOf(CallSafety safety, const RawServer &server)
{
    Request request = getRequest(server.url());
    request.safety = safety;
    if (safety == CallSafety::Destructive) {
        request.method = "POST";
        request.body = "{}";
    }
    return request;
}

void QnamLifetimeTest::cancelIsToldOnceAndApartFromTimeouts_data()
{
    QTest::addColumn<CallSafety>("safety");
    QTest::addRow("safe") << CallSafety::Safe;
    QTest::addRow("destructive") << CallSafety::Destructive;
}

void QnamLifetimeTest::cancelIsToldOnceAndApartFromTimeouts()
{
    QFETCH(CallSafety, safety);
    RawServer server;
    server.then(hang());
    QnamTransport transport;
    QObject owner;
    Exchange *exchange = transport.start(requestOf(safety, server), &owner);
    ExchangeRecorder recorder(exchange);
    QTRY_COMPARE(server.deliveries().size(), 1);
    exchange->cancel();
    QCOMPARE(recorder.finishedCount(), 1);
    QCOMPARE(recorder.ending(), Ending::Cancelled);
    exchange->cancel();
    exchange->setReadingPaused(true);
    QTRY_VERIFY(!recorder.exchange());
    QCOMPARE(recorder.finishedCount(), 1);
    server.settle();
    QCOMPARE(server.deliveries().size(), 1);
}

void QnamLifetimeTest::cancelBeforeAnythingWasSentSendsNothing()
{
    RawServer server;
    server.then(answer(200));
    QnamTransport transport;
    QObject owner;
    Exchange *exchange = transport.start(requestOf(CallSafety::Destructive, server), &owner);
    ExchangeRecorder recorder(exchange);
    exchange->cancel();
    QCOMPARE(recorder.ending(), Ending::Cancelled);
    QTRY_VERIFY(!recorder.exchange());
    server.settle();
    QVERIFY(server.deliveries().size() <= 1); // Qt's thread may have been quicker; twice it never is
}

void QnamLifetimeTest::transportDeletedMidRequest()
{
    QFETCH(CallSafety, safety);
    RawServer server;
    server.then(hang());
    auto transport = std::make_unique<QnamTransport>();
    QObject owner;
    Request request = requestOf(safety, server);
    request.idleTimeout = 300ms; // must not be told either, once the transport is gone
    ExchangeRecorder recorder(transport->start(request, &owner));
    QTRY_COMPARE(server.deliveries().size(), 1);
    transport.reset();
    QVERIFY(!recorder.exchange());
    QVERIFY(!recorder.wait(600ms));
    QCOMPARE(server.deliveries().size(), 1);
}

void QnamLifetimeTest::ownerDeletedMidRequest()
{
    QFETCH(CallSafety, safety);
    RawServer server;
    server.then(sendBytes("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nhalf"));
    QnamTransport transport;
    auto owner = std::make_unique<QObject>();
    ExchangeRecorder recorder(transport.start(requestOf(safety, server), owner.get()));
    QTRY_COMPARE(server.deliveries().size(), 1);
    owner.reset();
    QVERIFY(!recorder.exchange());
    server.settle();
    QCOMPARE(recorder.finishedCount(), 0);
    QCOMPARE(server.deliveries().size(), 1);
}

void QnamLifetimeTest::deletedInItsOwnHandler_data()
{
    QTest::addColumn<QString>("moment");
    QTest::addColumn<CallSafety>("safety");
    for (const CallSafety safety : {CallSafety::Safe, CallSafety::Destructive}) {
        for (const char *moment :
             {"head", "body", "finished", "idle", "deadline", "too large", "cancel", "never left"})
            QTest::addRow("%s %d", moment, int(safety)) << QString::fromLatin1(moment) << safety;
    }
}

void QnamLifetimeTest::deletedInItsOwnHandler()
{
    QFETCH(QString, moment);
    QFETCH(CallSafety, safety);
    RawServer server;
    const bool silent = moment == u"idle" || moment == u"deadline" || moment == u"cancel";
    server.then(silent ? hang() : sendAndClose(httpAnswer(200, QByteArray(500'000, 'x'))));
    Request request = requestOf(safety, server);
    request.streamed = moment == u"head" || moment == u"body";
    request.idleTimeout = moment == u"idle" ? 100ms : 10s;
    request.deadline = moment == u"deadline" ? 100ms : 10s;
    if (moment == u"too large")
        request.maxBodyBytes = 10;
    if (moment == u"never left")
        request.url = QUrl(QStringLiteral("gopher://x"));
    QnamTransport transport;
    QObject owner;
    QPointer<Exchange> exchange = transport.start(request, &owner);
    const auto destroy = [exchange] { delete exchange.data(); };
    if (moment == u"head")
        connect(exchange, &Exchange::headersReceived, this, destroy);
    else if (moment == u"body")
        connect(exchange, &Exchange::bodyReceived, this, destroy);
    else
        connect(exchange, &Exchange::finished, this, destroy);
    if (moment == u"cancel")
        exchange->cancel();
    QTRY_VERIFY(!exchange);
    server.settle();
    QVERIFY(server.deliveries().size() <= 1);
}

void QnamLifetimeTest::cancelledInItsOwnHandler()
{
    RawServer server;
    server.then(answer(200, QByteArray(500'000, 'x')));
    QnamTransport transport;
    QObject owner;
    for (const bool atHead : {true, false}) {
        Request request = requestOf(CallSafety::Safe, server);
        request.streamed = true;
        Exchange *exchange = transport.start(request, &owner);
        if (atHead)
            connect(exchange, &Exchange::headersReceived, exchange, &Exchange::cancel);
        else
            connect(exchange, &Exchange::bodyReceived, exchange, &Exchange::cancel);
        ExchangeRecorder recorder(exchange);
        QVERIFY(recorder.wait());
        QTRY_VERIFY(!recorder.exchange());
        QCOMPARE(recorder.ending(), Ending::Cancelled);
        QCOMPARE(recorder.finishedCount(), 1);
    }
}

void QnamLifetimeTest::deletesItselfAfterwards()
{
    RawServer server;
    server.then(answer(200, "x"));
    QnamTransport transport;
    QObject owner;
    ExchangeRecorder recorder(transport.start(requestOf(CallSafety::Safe, server), &owner));
    QVERIFY(recorder.wait());
    QTRY_VERIFY(!recorder.exchange());
    QVERIFY(owner.children().isEmpty());
}

void QnamLifetimeTest::clientContextDeletedMidRequestCutsTheConnection()
{
    RawServer server;
    server.then(hang());
    QnamTransport transport;
    ManualTime time;
    HttpClient client(transport, time);
    auto context = std::make_unique<QObject>();
    bool reported = false;
    client.send(requestOf(CallSafety::Safe, server), context.get(),
                [&reported](const auto &) { reported = true; });
    QTRY_COMPARE(server.deliveries().size(), 1);
    context.reset();
    QTRY_VERIFY(client.findChildren<Exchange *>().isEmpty());
    QVERIFY(!reported);
    QCOMPARE(time.pending(), 0U);
}

void QnamLifetimeTest::clientDeletedInItsOwnReport()
{
    RawServer server;
    server.then(answer(200));
    QnamTransport transport;
    ManualTime time;
    QObject context;
    QPointer<HttpClient> client = new HttpClient(transport, time);
    for (int i = 0; i < 10; ++i)
        client->send(requestOf(CallSafety::Safe, server), &context,
                     [client](const auto &) { delete client.data(); });
    QTRY_VERIFY(!client);
}

SNAPDECK_TEST(QnamLifetimeTest)
#include "QnamLifetimeTest.moc"
