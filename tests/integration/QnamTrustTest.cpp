// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/HostTrust.h"
#include "core/http/QnamTls.h"
#include "core/http/QnamTransport.h"
#include "tests/support/ExchangeRecorder.h"
#include "tests/support/RawScripts.h"
#include "tests/support/TestAuthority.h"
#include "tests/support/TestCertificate.h"
#include "tests/support/TestRunner.h"

using namespace snapdeck;
using namespace snapdeck::test;

using Reason = TlsRefusal::Reason;
Q_DECLARE_METATYPE(snapdeck::TlsRefusal::Reason)

/// Whom an account trusts besides the system: for its requests, and for nobody else's.
class QnamTrustTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void ownAuthorityIsTrusted_data();
    void ownAuthorityIsTrusted();
    void thoseOfTheSystemAreTrustedStill();
    void thoseOfTheSystemAreAllThere();
    void certificateThatSignsItselfCanBeTrusted();
    void refusalTellsWhatIsWrong_data();
    void refusalTellsWhatIsWrong();
    void refusalNamesTheHostsOfTheCertificate();
    void keptConnectionStaysWithinItsTrust_data();
    void keptConnectionStaysWithinItsTrust();
    void destructiveUnderOwnTrustIsDeliveredOnce();
    void cancelledBeforeItBegan();
    void endOfTheTransportBeforeItBegan();
    void countsForItsHostAlone();

private:
    [[nodiscard]] static Request request(const QUrl &url, const QByteArray &authorities,
                                         CallSafety safety = CallSafety::Safe);

    std::optional<TestAuthority> m_authority;
    std::optional<TestAuthority> m_other;
};

void QnamTrustTest::initTestCase()
{
    m_authority = TestAuthority::make("Own authority");
    m_other = TestAuthority::make("Another authority");
    if (!m_authority || !m_other)
        QSKIP("no TLS here");
}

Request QnamTrustTest::request(const QUrl &url, const QByteArray &authorities, CallSafety safety)
{
    Request made = getRequest(url);
    made.ownAuthorities = authorities;
    made.safety = safety;
    if (safety == CallSafety::Destructive) {
        made.method = "POST";
        made.body = "{}";
    }
    return made;
}

void QnamTrustTest::ownAuthorityIsTrusted_data()
{
    QTest::addColumn<CallSafety>("safety");
    QTest::newRow("safe") << CallSafety::Safe;
    QTest::newRow("idempotent") << CallSafety::Idempotent;
    QTest::newRow("destructive") << CallSafety::Destructive;
}

void QnamTrustTest::ownAuthorityIsTrusted()
{
    QFETCH(CallSafety, safety);
    RawServer server(m_authority->issue());
    server.then(answer(200, "[]"));
    QnamTransport transport;
    QObject owner;
    for (int i = 0; i < 2; ++i) { // the second finds the authorities read
        ExchangeRecorder recorder(transport.start(request(server.url(), m_authority->pem(), safety), &owner));
        QVERIFY(recorder.wait());
        QCOMPARE(recorder.ending(), Ending::Answered);
        QCOMPARE(recorder.sentCount(), 1);
        QVERIFY(!recorder.result().tls);
    }
    QCOMPARE(server.deliveries().size(), 2);
}

void QnamTrustTest::thoseOfTheSystemAreTrustedStill()
{
    const TrustedInThisScope system(m_other->certificate());
    RawServer server(m_other->issue());
    server.then(answer(200, "[]"));
    QnamTransport transport;
    QObject owner;
    ExchangeRecorder recorder(transport.start(request(server.url(), m_authority->pem()), &owner));
    QVERIFY(recorder.wait());
    QCOMPARE(recorder.ending(), Ending::Answered);
}

void QnamTrustTest::thoseOfTheSystemAreAllThere()
{
    const QSslConfiguration made = trusting(QSslConfiguration::defaultConfiguration(), m_authority->pem());
    const QList<QSslCertificate> trusted = made.caCertificates();
    for (const QSslCertificate &one : QSslConfiguration::systemCaCertificates())
        QVERIFY(trusted.contains(one));
    QVERIFY(trusted.contains(m_authority->certificate()));
    QCOMPARE(made.peerVerifyMode(), QSslSocket::AutoVerifyPeer);
}

void QnamTrustTest::certificateThatSignsItselfCanBeTrusted()
{
    const auto lone = TestCertificate::make();
    RawServer server(lone->server);
    server.then(answer(200, "[]"));
    QnamTransport transport;
    QObject owner;
    ExchangeRecorder recorder(transport.start(request(server.url(), lone->authority.toPem()), &owner));
    QVERIFY(recorder.wait());
    QCOMPARE(recorder.ending(), Ending::Answered);
}

void QnamTrustTest::refusalTellsWhatIsWrong_data()
{
    QTest::addColumn<QSslConfiguration>("server");
    QTest::addColumn<QByteArray>("trusted");
    QTest::addColumn<Reason>("reason");
    const QByteArray elsewhere = "DNS:elsewhere.example";
    const QByteArray here = "DNS:localhost,IP:127.0.0.1";
    auto old = TestAuthority::make("Old authority", Validity::Past);
    QVERIFY(old);
    QTest::newRow("signs itself") << TestCertificate::make()->server << QByteArray() << Reason::SelfSigned;
    QTest::newRow("signs itself, another trusted")
        << TestCertificate::make()->server << m_other->pem() << Reason::SelfSigned;
    QTest::newRow("unknown") << m_authority->issue() << QByteArray() << Reason::UnknownAuthority;
    QTest::newRow("another is trusted") << m_authority->issue() << m_other->pem() << Reason::UnknownAuthority;
    QTest::newRow("own has expired") << old->issue() << old->pem() << Reason::OwnAuthorityExpired;
    QTest::newRow("expired") << m_authority->issue(here, Validity::Past) << m_authority->pem()
                             << Reason::Expired;
    QTest::newRow("not yet valid") << m_authority->issue(here, Validity::Future) << m_authority->pem()
                                   << Reason::NotYetValid;
    QTest::newRow("another host") << m_authority->issue(elsewhere) << m_authority->pem() << Reason::WrongHost;
    QTest::newRow("another host, and expired")
        << m_authority->issue(elsewhere, Validity::Past) << m_authority->pem() << Reason::WrongHost;
    QTest::newRow("another host, and unknown")
        << m_authority->issue(elsewhere) << QByteArray() << Reason::WrongHost;
    QTest::newRow("expired, and unknown")
        << m_authority->issue(here, Validity::Past) << QByteArray() << Reason::Expired;
    QTest::newRow("no certificate at all")
        << QSslConfiguration() << m_authority->pem() << Reason::NoHandshake;
}

void QnamTrustTest::refusalTellsWhatIsWrong()
{
    QFETCH(QSslConfiguration, server);
    QFETCH(QByteArray, trusted);
    QFETCH(Reason, reason);
    RawServer raw(server);
    raw.then(answer(200, "[]"));
    if (server.localCertificate().isNull())
        raw.onAccept(sendAndClose("HTTP/1.1 400 Bad Request\r\n\r\n"));
    QnamTransport transport;
    QObject owner;
    for (const CallSafety safety : {CallSafety::Safe, CallSafety::Destructive}) {
        ExchangeRecorder recorder(transport.start(request(raw.url(), trusted, safety), &owner));
        QVERIFY(recorder.wait());
        QCOMPARE(recorder.ending(), Ending::NeverLeft);
        QVERIFY(recorder.result().tls);
        QCOMPARE(recorder.result().tls->reason, reason);
        QCOMPARE(recorder.result().tls->hadOwnAuthorities, !trusted.isEmpty());
        QCOMPARE(recorder.sentCount(), 0);
        QCOMPARE(recorder.finishedCount(), 1);
    }
    QCOMPARE(raw.heads(), 0);
}

void QnamTrustTest::refusalNamesTheHostsOfTheCertificate()
{
    RawServer server(m_authority->issue("DNS:one.example,DNS:two.example"));
    QnamTransport transport;
    QObject owner;
    ExchangeRecorder recorder(transport.start(request(server.url(), m_authority->pem()), &owner));
    QVERIFY(recorder.wait());
    QCOMPARE(recorder.result().tls->names, QStringList({u"one.example"_qs, u"two.example"_qs}));
}

void QnamTrustTest::keptConnectionStaysWithinItsTrust_data()
{
    QTest::addColumn<QByteArray>("other");
    QTest::newRow("nobody besides the system's") << QByteArray();
    QTest::newRow("another authority") << m_other->pem();
}

void QnamTrustTest::keptConnectionStaysWithinItsTrust()
{
    QFETCH(QByteArray, other);
    RawServer server(m_authority->issue());
    server.then(answer(200, "[]"));
    QnamTransport transport;
    QObject owner;
    for (int i = 0; i < 2; ++i) {
        ExchangeRecorder trusted(transport.start(request(server.url(), m_authority->pem()), &owner));
        QVERIFY(trusted.wait());
        QCOMPARE(trusted.ending(), Ending::Answered);
    }
    QCOMPARE(server.connections(), 1); // kept: this is what the next one must not be given
    ExchangeRecorder stranger(transport.start(request(server.url(), other), &owner));
    QVERIFY(stranger.wait());
    server.settle();
    QCOMPARE(stranger.ending(), Ending::NeverLeft);
    QCOMPARE(stranger.result().tls->reason, Reason::UnknownAuthority);
    QCOMPARE(server.deliveries().size(), 2);
    ExchangeRecorder again(transport.start(request(server.url(), m_authority->pem()), &owner));
    QVERIFY(again.wait());
    QCOMPARE(again.ending(), Ending::Answered);
}

void QnamTrustTest::destructiveUnderOwnTrustIsDeliveredOnce()
{
    RawServer server(m_authority->issue());
    server.then(closeWithoutReply());
    QnamTransport transport;
    QObject owner;
    for (const QByteArray &body : {QByteArray(), QByteArray("{}")}) {
        Request capture = request(server.url(), m_authority->pem(), CallSafety::Destructive);
        capture.body = body;
        const auto before = server.deliveries().size();
        ExchangeRecorder recorder(transport.start(capture, &owner));
        QVERIFY(recorder.wait());
        server.settle();
        QCOMPARE(recorder.ending(), Ending::ConnectionLost);
        QVERIFY(!recorder.result().tls);
        QCOMPARE(server.deliveries().size(), before + 1);
    }
}

void QnamTrustTest::cancelledBeforeItBegan()
{
    RawServer server(m_authority->issue());
    server.then(answer(200, "[]"));
    QnamTransport transport;
    QObject owner;
    ExchangeRecorder cancelled(transport.start(request(server.url("/first"), m_authority->pem()), &owner));
    cancelled.exchange()->cancel();
    ExchangeRecorder next(transport.start(request(server.url("/second"), m_authority->pem()), &owner));
    QVERIFY(next.wait());
    QCOMPARE(cancelled.ending(), Ending::Cancelled);
    QCOMPARE(cancelled.finishedCount(), 1);
    QCOMPARE(server.deliveries().size(), 1);
    QCOMPARE(server.deliveries().at(0).requestLine(), QByteArray("GET /second HTTP/1.1"));
}

void QnamTrustTest::endOfTheTransportBeforeItBegan()
{
    RawServer server(m_authority->issue());
    auto transport = std::make_unique<QnamTransport>();
    QObject owner;
    ExchangeRecorder recorder(transport->start(request(server.url(), m_authority->pem()), &owner));
    transport.reset();
    QVERIFY(!recorder.exchange());
    server.settle();
    QCOMPARE(server.heads(), 0);
}

void QnamTrustTest::countsForItsHostAlone()
{
    RawServer server(m_authority->issue());
    RawServer storage(m_authority->issue());
    server.then(answer(200, "[]"));
    storage.then(answer(200, "[]"));
    QnamTransport transport;
    HostTrust trust(transport, {QStringLiteral("127.0.0.1"), m_authority->pem()});
    QObject owner;
    for (const QUrl &url : {server.url(), storage.url()}) { // the same host on two ports
        ExchangeRecorder vouched(trust.start(getRequest(url), &owner));
        QVERIFY(vouched.wait());
        QCOMPARE(vouched.ending(), Ending::Answered);
    }
    ExchangeRecorder elsewhere(trust.start(getRequest(server.urlAs(QStringLiteral("localhost"))), &owner));
    QVERIFY(elsewhere.wait());
    QCOMPARE(elsewhere.ending(), Ending::NeverLeft);
    QCOMPARE(elsewhere.result().tls->reason, Reason::UnknownAuthority);
    QCOMPARE(server.deliveries().size(), 1);
}

SNAPDECK_TEST(QnamTrustTest)
#include "QnamTrustTest.moc"
