// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/QnamTransport.h"
#include "tests/support/ExchangeRecorder.h"
#include "tests/support/RawScripts.h"
#include "tests/support/TestCertificate.h"
#include "tests/support/TestRunner.h"

using namespace snapdeck;
using namespace snapdeck::test;

Q_DECLARE_METATYPE(snapdeck::test::Script)

/// A destructive request reaches the server at most once, whatever the server or the network does to it.
class QnamDestructiveTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void brokenConnectionDeliversOnce_data();
    void brokenConnectionDeliversOnce();
    void brokenTlsConnectionDeliversOnce_data() { brokenConnectionDeliversOnce_data(); }
    void brokenTlsConnectionDeliversOnce();
    void afterReusedConnectionDeliversOnce_data() { brokenConnectionDeliversOnce_data(); }
    void afterReusedConnectionDeliversOnce();
    void byNameDeliversOnce_data();
    void byNameDeliversOnce();
    void closedBeforeReadingIsTriedOnce();
    void challengeIsAnsweredOnce_data();
    void challengeIsAnsweredOnce();
    void answerBeforeUploadEndsIsTaken();
    void earlyAnswerThenCloseDeliversAtMostOnce();
    void answeredSendIsWholeAndOnItsOwnConnection();
    void cutBehindTheRequestDeliversOnce();
    void sentIsToldOnceAndBeforeTheAnswer_data();
    void sentIsToldOnceAndBeforeTheAnswer();
    void sentIsToldWhileTheServerIsSilent_data() { sentIsToldOnceAndBeforeTheAnswer_data(); }
    void sentIsToldWhileTheServerIsSilent();
    void sentIsToldOverTls_data() { sentIsToldOnceAndBeforeTheAnswer_data(); }
    void sentIsToldOverTls();
    void sentIsNotToldOfWhatNeverLeft();
    void sentIsNotToldOfAServerThatIsNotTrusted();
    void safeGetMayBeRetriedByQt();

private:
    Request destructive(const QUrl &url);
    void expectOneLostDelivery(RawServer &server);

    std::optional<TestCertificate> m_certificate;
};

void QnamDestructiveTest::initTestCase()
{
    m_certificate = TestCertificate::make();
}

Request QnamDestructiveTest::destructive(const QUrl &url)
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, body);
    Request request;
    request.method = method;
    request.url = url;
    request.headers = {{"Authorization", "key-of-the-test"}, {"Content-Type", "application/json"}};
    request.body = body;
    request.safety = CallSafety::Destructive;
    return request;
}

void QnamDestructiveTest::expectOneLostDelivery(RawServer &server)
{
    QnamTransport transport;
    QObject owner;
    ExchangeRecorder recorder(transport.start(destructive(server.url("/v1/snapshots")), &owner));
    QVERIFY(recorder.wait());
    server.settle();
    QCOMPARE(recorder.ending(), Ending::ConnectionLost);
    QCOMPARE(server.heads(), 1);
    QCOMPARE(server.deliveries().size(), 1);
    QFETCH(QByteArray, body);
    QCOMPARE(server.deliveries().at(0).body, body);
    QCOMPARE(recorder.finishedCount(), 1);
}

void QnamDestructiveTest::brokenConnectionDeliversOnce_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Script>("fault");
    const QList<QPair<const char *, Script>> faults{
        {"closes without a reply", closeWithoutReply()},
        {"part of a status line, then closes", closeInsideStatusLine()},
        {"part of the headers, then closes", closeInsideHeaders()},
        {"resets", resetWithoutReply()},
        {"answers as something else than HTTP", sendAndClose("SSH-2.0-OpenSSH_9.2\r\n")},
        {"100 Continue, then closes", sendAndClose("HTTP/1.1 100 Continue\r\n\r\n")},
    };
    const QByteArray capture = R"({"sandbox_id":"cl-1","name":"n"})";
    const QList<QPair<QByteArray, QByteArray>> sends{
        {"POST", {}},       {"POST", "x"}, {"POST", capture}, {"POST", QByteArray(300'000, 'b')},
        {"PATCH", capture}, {"PATCH", {}}, {"DELETE", {}},    {"DELETE", capture},
    };
    for (const auto &[name, fault] : faults) {
        for (const auto &[method, body] : sends) {
            QTest::addRow("%s: %s of %d bytes", name, method.constData(), int(body.size()))
                << method << body << fault;
        }
    }
}

void QnamDestructiveTest::brokenConnectionDeliversOnce()
{
    QFETCH(Script, fault);
    RawServer server;
    server.then(fault);
    expectOneLostDelivery(server);
    QCOMPARE(server.connections(), 1);
}

void QnamDestructiveTest::brokenTlsConnectionDeliversOnce()
{
    if (!m_certificate)
        QSKIP("no TLS here");
    QFETCH(Script, fault);
    const TrustedInThisScope trusted(m_certificate->authority);
    RawServer server(m_certificate->server);
    server.then(fault);
    expectOneLostDelivery(server);
    QCOMPARE(server.connections(), 1);
}

void QnamDestructiveTest::afterReusedConnectionDeliversOnce()
{
    QFETCH(Script, fault);
    RawServer server;
    server.then(answer(200, "[]"));
    server.then(answer(200, "[]"));
    server.then(fault);
    QnamTransport transport;
    QObject owner;
    for (int i = 0; i < 2; ++i) {
        ExchangeRecorder listing(transport.start(getRequest(server.url("/v1/capsules")), &owner));
        QVERIFY(listing.wait());
    }
    QCOMPARE(server.connections(), 1); // kept alive and used again, as it will be offered to what follows
    ExchangeRecorder recorder(transport.start(destructive(server.url("/v1/snapshots")), &owner));
    QVERIFY(recorder.wait());
    server.settle();
    QCOMPARE(recorder.ending(), Ending::ConnectionLost);
    QCOMPARE(server.deliveries().size(), 3);
    QCOMPARE(server.connections(), 2);
}

void QnamDestructiveTest::byNameDeliversOnce_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QHostAddress>("address");
    // A name with two addresses makes Qt open two connections at once.
    QTest::addRow("IPv4 only") << QByteArray("POST") << QByteArray("{}")
                               << QHostAddress(QHostAddress::LocalHost);
    QTest::addRow("both") << QByteArray("POST") << QByteArray("{}") << QHostAddress(QHostAddress::Any);
    QTest::addRow("both, empty") << QByteArray("DELETE") << QByteArray() << QHostAddress(QHostAddress::Any);
}

void QnamDestructiveTest::byNameDeliversOnce()
{
    QFETCH(QHostAddress, address);
    RawServer server(address);
    server.then(closeWithoutReply());
    QnamTransport transport;
    QObject owner;
    ExchangeRecorder recorder(
        transport.start(destructive(server.urlAs(QStringLiteral("localhost"))), &owner));
    QVERIFY(recorder.wait());
    server.settle();
    QCOMPARE(recorder.ending(), Ending::ConnectionLost);
    QCOMPARE(server.deliveries().size(), 1);
}

void QnamDestructiveTest::closedBeforeReadingIsTriedOnce()
{
    RawServer server;
    server.onAccept(closeWithoutReply());
    QnamTransport transport;
    QObject owner;
    Request request;
    request.method = "POST";
    request.url = server.url();
    request.body = "{}";
    request.safety = CallSafety::Destructive;
    ExchangeRecorder recorder(transport.start(request, &owner));
    QVERIFY(recorder.wait());
    server.settle();
    // Nobody can tell from here whether the server read the request before it closed.
    QCOMPARE(recorder.ending(), Ending::ConnectionLost);
    QVERIFY2(server.heads() <= 1, "sent again");
}

void QnamDestructiveTest::challengeIsAnsweredOnce_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("header");
    for (const QByteArray &body : {QByteArray(), QByteArray("{}")}) {
        for (const QByteArray &scheme : {QByteArray("Basic realm=\"r\""), QByteArray("Negotiate"),
                                         QByteArray("NTLM"), QByteArray("Digest realm=\"r\", nonce=\"n\"")}) {
            QTest::addRow("401 %s, %d bytes", scheme.constData(), int(body.size()))
                << QByteArray("POST") << body << 401 << "WWW-Authenticate: " + scheme + "\r\n";
            QTest::addRow("407 %s, %d bytes", scheme.constData(), int(body.size()))
                << QByteArray("POST") << body << 407 << "Proxy-Authenticate: " + scheme + "\r\n";
        }
        QTest::addRow("401 bare, %d bytes", int(body.size()))
            << QByteArray("POST") << body << 401 << QByteArray();
    }
}

void QnamDestructiveTest::challengeIsAnsweredOnce()
{
    QFETCH(int, status);
    QFETCH(QByteArray, header);
    RawServer server;
    server.then(answer(status, R"({"status":"error","code":"ACCESS_DENIED"})", header));
    QUrl url = server.url("/v2/apps/a/snapshots");
    url.setUserInfo(QStringLiteral("somebody:password")); // would make Qt answer the challenge by itself
    QnamTransport transport;
    QObject owner;
    ExchangeRecorder recorder(transport.start(destructive(url), &owner));
    QVERIFY(recorder.wait());
    server.settle();
    QCOMPARE(server.deliveries().size(), 1);
    QCOMPARE(server.deliveries().at(0).header("Authorization"), QByteArray("key-of-the-test"));
    QCOMPARE(recorder.ending(), Ending::Answered);
    QCOMPARE(recorder.status(), status);
    QVERIFY(recorder.body().contains("ACCESS_DENIED"));
}

void QnamDestructiveTest::answerBeforeUploadEndsIsTaken()
{
    RawServer server;
    server.onHead(answer(413, "too large"));
    server.then(hang());
    QnamTransport transport;
    QObject owner;
    Request request;
    request.method = "POST";
    request.url = server.url();
    request.body = QByteArray(1'000'000, 'b');
    request.safety = CallSafety::Destructive;
    ExchangeRecorder recorder(transport.start(request, &owner));
    QVERIFY(recorder.wait());
    server.settle();
    QCOMPARE(recorder.ending(), Ending::Answered);
    QCOMPARE(recorder.status(), 413);
    QCOMPARE(server.heads(), 1);
}

void QnamDestructiveTest::earlyAnswerThenCloseDeliversAtMostOnce()
{
    RawServer server;
    server.onHead(sendAndClose(httpAnswer(413, "too large")));
    QnamTransport transport;
    QObject owner;
    Request request;
    request.method = "POST";
    request.url = server.url();
    request.body = QByteArray(5'000'000, 'b');
    request.safety = CallSafety::Destructive;
    ExchangeRecorder recorder(transport.start(request, &owner));
    QVERIFY(recorder.wait());
    server.settle();
    // Whether the answer or the reset comes first is the network's choice.
    QVERIFY(recorder.ending() == Ending::Answered || recorder.ending() == Ending::ConnectionLost
            || recorder.ending() == Ending::Truncated);
    QCOMPARE(server.heads(), 1);
    QCOMPARE(server.connections(), 1);
}

void QnamDestructiveTest::answeredSendIsWholeAndOnItsOwnConnection()
{
    RawServer server;
    server.then(answer(201, "{}"));
    QnamTransport transport;
    QObject owner;
    for (const QByteArray &body : {QByteArray(), QByteArray(R"({"a":1})"), QByteArray(300'000, 'b')}) {
        Request request;
        request.method = "POST";
        request.url = server.url("/v1/snapshots?overwrite=true");
        request.body = body;
        request.safety = CallSafety::Destructive;
        ExchangeRecorder recorder(transport.start(request, &owner));
        QVERIFY(recorder.wait());
        QCOMPARE(recorder.ending(), Ending::Answered);
        QCOMPARE(recorder.status(), 201);
        const Delivery &delivery = server.deliveries().constLast();
        QCOMPARE(delivery.requestLine(), QByteArray("POST /v1/snapshots?overwrite=true HTTP/1.1"));
        QCOMPARE(delivery.header("Content-Length"), QByteArray::number(body.size()));
        QVERIFY(!delivery.hasHeader("Transfer-Encoding"));
        QVERIFY(!delivery.hasHeader("Upgrade")); // no HTTP/2 by the back door
        QCOMPARE(delivery.body, body);
    }
    QCOMPARE(server.deliveries().size(), 3);
    QCOMPARE(server.connections(), 3);
}

void QnamDestructiveTest::cutBehindTheRequestDeliversOnce()
{
    RawServer server;
    server.then(answer(201, "{}"));
    RawServer proxy;
    proxy.then(forwardTo(server.url()));
    proxy.then(forwardAndCut(server.url()));
    QnamTransport transport;
    QObject owner;
    Request request = getRequest(proxy.url("/v1/snapshots"));
    request.method = "POST";
    request.body = R"({"sandbox_id":"cl-1","name":"n"})";
    request.safety = CallSafety::Destructive;
    ExchangeRecorder passed(transport.start(request, &owner));
    QVERIFY(passed.wait());
    QCOMPARE(passed.status(), 201);
    ExchangeRecorder cut(transport.start(request, &owner));
    QVERIFY(cut.wait());
    proxy.settle();
    server.settle();
    QCOMPARE(cut.ending(), Ending::ConnectionLost);
    QCOMPARE(server.deliveries().size(), 2); // one of each
    QCOMPARE(server.deliveries().at(1).body, request.body);
}

void QnamDestructiveTest::sentIsToldOnceAndBeforeTheAnswer_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("no body") << QByteArray("POST") << QByteArray();
    QTest::newRow("small") << QByteArray("POST") << QByteArray("{}");
    QTest::newRow("large") << QByteArray("POST") << QByteArray(300'000, 'b');
}

void QnamDestructiveTest::sentIsToldOnceAndBeforeTheAnswer()
{
    RawServer server;
    server.then(answer(429, R"({"status":"error","code":"KEEP_CALM"})"));
    server.then(closeWithoutReply());
    QnamTransport transport;
    QObject owner;
    for (const Ending ending : {Ending::Answered, Ending::ConnectionLost}) {
        ExchangeRecorder recorder(transport.start(destructive(server.url("/v2/apps/a/snapshots")), &owner));
        QVERIFY(recorder.wait());
        QCOMPARE(recorder.ending(), ending);
        QCOMPARE(recorder.sentCount(), 1);
    }
}

void QnamDestructiveTest::sentIsToldWhileTheServerIsSilent()
{
    RawServer server;
    server.then(hang());
    QnamTransport transport;
    QObject owner;
    ExchangeRecorder recorder(transport.start(destructive(server.url()), &owner));
    QTRY_COMPARE(recorder.sentCount(), 1);
    QCOMPARE(recorder.finishedCount(), 0);
}

void QnamDestructiveTest::sentIsToldOverTls()
{
    if (!m_certificate)
        QSKIP("no TLS here");
    const TrustedInThisScope trusted(m_certificate->authority);
    RawServer server(m_certificate->server);
    server.then(hang());
    QnamTransport transport;
    QObject owner;
    ExchangeRecorder recorder(transport.start(destructive(server.url()), &owner));
    QTRY_COMPARE(recorder.sentCount(), 1);
    QTRY_COMPARE(server.deliveries().size(), 1);
    QCOMPARE(recorder.finishedCount(), 0);
}

void QnamDestructiveTest::sentIsNotToldOfWhatNeverLeft()
{
    QUrl nobody;
    {
        const RawServer server;
        nobody = server.url();
    }
    QnamTransport transport;
    QObject owner;
    Request request = getRequest(nobody);
    request.method = "POST";
    request.body = "{}";
    request.safety = CallSafety::Destructive;
    ExchangeRecorder refused(transport.start(request, &owner));
    QVERIFY(refused.wait());
    QCOMPARE(refused.ending(), Ending::NeverLeft);
    QCOMPARE(refused.sentCount(), 0);
}

void QnamDestructiveTest::sentIsNotToldOfAServerThatIsNotTrusted()
{
    if (!m_certificate)
        QSKIP("no TLS here");
    RawServer server(m_certificate->server);
    QnamTransport transport;
    QObject owner;
    Request request = getRequest(server.url());
    request.method = "POST";
    request.safety = CallSafety::Destructive;
    for (const QByteArray &body : {QByteArray(), QByteArray("{}")}) {
        request.body = body;
        ExchangeRecorder recorder(transport.start(request, &owner));
        QVERIFY(recorder.wait());
        QCOMPARE(recorder.ending(), Ending::NeverLeft);
        QCOMPARE(recorder.sentCount(), 0);
    }
}

void QnamDestructiveTest::safeGetMayBeRetriedByQt()
{
    RawServer server;
    server.then(closeWithoutReply());
    QnamTransport transport;
    QObject owner;
    ExchangeRecorder recorder(transport.start(getRequest(server.url()), &owner));
    QVERIFY(recorder.wait());
    server.settle();
    QCOMPARE(recorder.ending(), Ending::ConnectionLost);
    QCOMPARE(recorder.sentCount(), 1);
    qInfo("a GET whose connection dies was delivered %d times", int(server.deliveries().size()));
    QVERIFY(server.deliveries().size() >= 1 && server.deliveries().size() <= 5);
}

SNAPDECK_TEST(QnamDestructiveTest)
#include "QnamDestructiveTest.moc"
