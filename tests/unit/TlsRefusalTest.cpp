// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/ExchangeErrors.h"
#include "core/http/QnamTls.h"
#include "tests/support/TestRunner.h"

#include <array>

using namespace snapdeck;

using Reason = TlsRefusal::Reason;

namespace {

constexpr std::array reasons{Reason::SelfSigned, Reason::UnknownAuthority, Reason::OwnAuthorityExpired,
                             Reason::Expired,    Reason::NotYetValid,      Reason::WrongHost,
                             Reason::Revoked,    Reason::NoHandshake,      Reason::Other};

const QDateTime noon(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);

} // namespace

/// What a person is told of a connection that was not safe.
class TlsRefusalTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyReasonHasWordsOfItsOwn();
    void unknownAuthoritiesNameTheWayOut();
    void datesAndHostsAreTold();
    void serversWordsAreTamed();
    void onlyWhatNeverLeftIsToldSo();
    void everyErrorOfQtIsARefusal();
};

void TlsRefusalTest::everyReasonHasWordsOfItsOwn()
{
    QStringList seen;
    for (const Reason reason : reasons) {
        ExchangeResult result;
        result.ending = Ending::NeverLeft;
        result.tls = TlsRefusal{reason, false, {}, noon};
        const ApiError error = networkError(result);
        QCOMPARE(error.kind, ErrorKind::Unreachable);
        QVERIFY(error.advice.startsWith(u"Nothing was sent."));
        QVERIFY(!seen.contains(error.message));
        seen << error.message;
    }
}

void TlsRefusalTest::unknownAuthoritiesNameTheWayOut()
{
    for (const Reason reason : reasons) {
        const bool isUnknown = reason == Reason::SelfSigned || reason == Reason::UnknownAuthority
            || reason == Reason::OwnAuthorityExpired;
        for (const bool hadOwn : {false, true}) {
            const ApiError error = tlsError({reason, hadOwn, {}, noon});
            QCOMPARE(error.advice.contains(u"--ca-file"), isUnknown);
        }
    }
    QVERIFY(
        tlsError({Reason::UnknownAuthority, true, {}, {}}).message.contains(u"own certificate authority"));
}

void TlsRefusalTest::datesAndHostsAreTold()
{
    QVERIFY(tlsError({Reason::Expired, false, {}, noon}).message.contains(u"2026-11-22"));
    QVERIFY(tlsError({Reason::NotYetValid, false, {}, noon}).message.contains(u"2026-11-22"));
    const QStringList two{QStringLiteral("a.example"), QStringLiteral("b.example")};
    QVERIFY(tlsError({Reason::WrongHost, false, two, {}}).message.contains(u"“a.example”, “b.example”"));
    const QStringList many(500, QStringLiteral("a.example"));
    QVERIFY(tlsError({Reason::WrongHost, false, many, {}}).message.size() < 300);
}

void TlsRefusalTest::serversWordsAreTamed()
{
    const QStringList names{QStringLiteral("a\u001b[31m\n") + QString(100'000, u'x')};
    const QString message = tlsError({Reason::WrongHost, false, names, {}}).message;
    QVERIFY(!message.contains(u'\u001b'));
    QVERIFY(message.size() < 1000);
}

void TlsRefusalTest::onlyWhatNeverLeftIsToldSo()
{
    ExchangeResult result;
    result.ending = Ending::ConnectionLost;
    result.tls = TlsRefusal{Reason::Expired, false, {}, noon};
    QVERIFY(!networkError(result).advice.contains(u"Nothing was sent"));
}

void TlsRefusalTest::everyErrorOfQtIsARefusal()
{
    for (int code = QSslError::NoError; code <= QSslError::OcspStatusUnknown; ++code) {
        const QSslError error(static_cast<QSslError::SslError>(code));
        (void)refusalFrom({error}, "no PEM", noon);
    }
    QCOMPARE(refusalFrom({}, {}, noon).reason, Reason::Other);
    const QList<QSslError> both{QSslError(QSslError::SelfSignedCertificate),
                                QSslError(QSslError::CertificateRevoked)};
    QCOMPARE(refusalFrom(both, {}, noon).reason, Reason::Revoked);
}

SNAPDECK_TEST(TlsRefusalTest)
#include "TlsRefusalTest.moc"
