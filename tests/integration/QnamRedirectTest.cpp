// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/QnamTransport.h"
#include "tests/support/ExchangeRecorder.h"
#include "tests/support/RawScripts.h"
#include "tests/support/TestRunner.h"

using namespace snapdeck;
using namespace snapdeck::test;

/// A redirect is an answer to look at, never an order: following one would hand the key to another origin, or
/// post again.
class QnamRedirectTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void redirectIsNotFollowed_data();
    void redirectIsNotFollowed();
    void cookiesAreNeitherKeptNorSent();
};

void QnamRedirectTest::redirectIsNotFollowed_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<CallSafety>("safety");
    for (const int status : {300, 301, 302, 303, 305, 307, 308}) {
        QTest::addRow("%d on GET", status) << status << QByteArray("GET") << CallSafety::Safe;
        QTest::addRow("%d on PUT", status) << status << QByteArray("PUT") << CallSafety::Idempotent;
        QTest::addRow("%d on POST", status) << status << QByteArray("POST") << CallSafety::Destructive;
        QTest::addRow("%d on DELETE", status) << status << QByteArray("DELETE") << CallSafety::Destructive;
    }
}

void QnamRedirectTest::redirectIsNotFollowed()
{
    QFETCH(int, status);
    QFETCH(QByteArray, method);
    QFETCH(CallSafety, safety);
    RawServer second;
    second.then(answer(200, "stolen"));
    RawServer first;
    first.then(redirect(status, second.url("/elsewhere")));

    Request request;
    request.method = method;
    request.url = first.url("/v2/users/me");
    request.headers = {{"Authorization", "key-of-the-test"}, {"X-API-Key", "wrn_key"}};
    request.body = method == "GET" ? QByteArray() : QByteArray("{}");
    request.safety = safety;
    QnamTransport transport;
    QObject owner;
    ExchangeRecorder recorder(transport.start(request, &owner));
    QVERIFY(recorder.wait());
    first.settle();
    second.settle();

    QCOMPARE(recorder.ending(), Ending::Answered);
    QCOMPARE(recorder.status(), status);
    QCOMPARE(recorder.body(), QByteArray("moved"));
    QCOMPARE(recorder.result().response.header("location"), second.url("/elsewhere").toEncoded());
    QCOMPARE(first.deliveries().size(), 1);
    QCOMPARE(second.connections(), 0);
    QCOMPARE(second.heads(), 0);
}

void QnamRedirectTest::cookiesAreNeitherKeptNorSent()
{
    RawServer server;
    server.then(answer(200, "{}", "Set-Cookie: session=1; Path=/\r\n"));
    QnamTransport transport;
    QObject owner;
    for (int i = 0; i < 2; ++i) {
        ExchangeRecorder recorder(transport.start(getRequest(server.url()), &owner));
        QVERIFY(recorder.wait());
    }
    QCOMPARE(server.deliveries().size(), 2);
    QVERIFY(!server.deliveries().at(1).hasHeader("Cookie"));
}

SNAPDECK_TEST(QnamRedirectTest)
#include "QnamRedirectTest.moc"
