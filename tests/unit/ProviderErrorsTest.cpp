// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ServerWords.h"
#include "core/squarecloud/SquareCloudErrors.h"
#include "core/wrenn/WrennErrors.h"
#include "tests/support/Results.h"
#include "tests/support/TestRunner.h"

#include <rapidcheck.h>

using namespace snapdeck;
using namespace snapdeck::test;

namespace {

const QDateTime noon = QDateTime::fromString(QStringLiteral("2026-11-22T12:00:00Z"), Qt::ISODate);

QByteArray squareBody(const QByteArray &code)
{
    return "{\"status\":\"error\",\"code\":\"" + code + "\",\"message\":\"their words\"}";
}

QByteArray wrennBody(const QByteArray &code)
{
    return "{\"error\":{\"code\":\"" + code + "\",\"message\":\"their words\"}}";
}

} // namespace

/// Every code of the contracts in words that help, and every other one as it came.
class ProviderErrorsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void squareCloudCodeIsExplained_data();
    void squareCloudCodeIsExplained();
    void wrennCodeIsExplained_data();
    void wrennCodeIsExplained();
    void unknownCodeIsShownAsItCame_data();
    void unknownCodeIsShownAsItCame();
    void bodiesThatAreNoEnvelope_data();
    void bodiesThatAreNoEnvelope();
    void serversWordsAreMadeHarmless_data();
    void serversWordsAreMadeHarmless();
    void serversWordsAreBounded();
};

void ProviderErrorsTest::squareCloudCodeIsExplained_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<ErrorKind>("kind");
    const auto row
        = [](const char *code, ErrorKind kind) { QTest::newRow(code) << QByteArray(code) << kind; };
    row("ACCESS_DENIED", ErrorKind::Unauthorized);
    row("INVALID_ACCESS_TOKEN", ErrorKind::Unauthorized);
    row("PERMISSION_DENIED", ErrorKind::Forbidden);
    row("UPGRADE_REQUIRED", ErrorKind::PlanRequired);
    row("APP_NOT_FOUND", ErrorKind::NotFound);
    row("DATABASE_NOT_RUNNING", ErrorKind::Conflict);
    row("CLUSTER_MAINTENANCE_TRY_LATER", ErrorKind::ServiceFailure);
    row("SNAPSHOT_FAILED", ErrorKind::ServiceFailure);
    row("INTERNAL_SERVER_ERROR", ErrorKind::ServiceFailure);
    row("SNAPSHOT_NOT_FOUND", ErrorKind::NotFound);
    row("SNAPSHOT_RESTORE_FAILED", ErrorKind::ServiceFailure);
    row("SNAPSHOT_DATABASE_MISMATCH", ErrorKind::InvalidRequest);
    row("RESTORE_IN_PROGRESS", ErrorKind::Conflict);
    row("INVALID_SNAPSHOT_ID", ErrorKind::InvalidRequest);
    row("INVALID_VERSION_ID", ErrorKind::InvalidRequest);
    row("MISSING_PARAMETERS", ErrorKind::InvalidRequest);
    row("KEEP_CALM", ErrorKind::RateLimited);
    row("DAILY_SNAPSHOTS_LIMIT_REACHED", ErrorKind::RateLimited);
    row("RATE_LIMITED", ErrorKind::RateLimited);
    row("RATE_LIMIT", ErrorKind::RateLimited);
    row("RATE_LIMIT_EXCEEDED", ErrorKind::RateLimited);
}

void ProviderErrorsTest::squareCloudCodeIsExplained()
{
    QFETCH(QByteArray, code);
    QFETCH(ErrorKind, kind);
    // Known by its code, whatever status it comes with, and in other words than the status alone would be.
    for (const int status : {200, 400, 418, 500}) {
        const ApiError error = squarecloud::errorFrom(answered(status, squareBody(code)), noon);
        const ApiError plain = squarecloud::errorFrom(answered(status), noon);
        QCOMPARE(error.kind, kind);
        QCOMPARE(error.code, QString::fromLatin1(code));
        QCOMPARE(error.detail, QStringLiteral("their words"));
        QVERIFY(!error.message.isEmpty() && error.message != plain.message);
        QVERIFY(!error.advice.isEmpty());
    }
}

void ProviderErrorsTest::wrennCodeIsExplained_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<ErrorKind>("kind");
    const auto row
        = [](const char *code, ErrorKind kind) { QTest::newRow(code) << QByteArray(code) << kind; };
    row("unauthorized", ErrorKind::Unauthorized);
    row("forbidden", ErrorKind::Forbidden);
    row("not_found", ErrorKind::NotFound);
    row("template_name_taken", ErrorKind::Conflict);
    row("name_reserved", ErrorKind::Conflict);
    row("invalid_state", ErrorKind::Conflict);
    row("conflict", ErrorKind::Conflict);
    row("invalid_request", ErrorKind::InvalidRequest);
    row("host_unavailable", ErrorKind::ServiceFailure);
    row("no_hosts_available", ErrorKind::ServiceFailure);
    row("agent_error", ErrorKind::ServiceFailure);
    row("db_error", ErrorKind::ServiceFailure);
}

void ProviderErrorsTest::wrennCodeIsExplained()
{
    QFETCH(QByteArray, code);
    QFETCH(ErrorKind, kind);
    for (const int status : {400, 418, 500}) {
        const ApiError error = wrenn::errorFrom(answered(status, wrennBody(code)), noon);
        QCOMPARE(error.kind, kind);
        QCOMPARE(error.code, QString::fromLatin1(code));
        QCOMPARE(error.detail, QStringLiteral("their words"));
        QVERIFY(!error.message.isEmpty());
        QVERIFY(!error.advice.isEmpty());
    }
}

void ProviderErrorsTest::unknownCodeIsShownAsItCame_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("400") << 400 << ErrorKind::InvalidRequest;
    QTest::newRow("401") << 401 << ErrorKind::Unauthorized;
    QTest::newRow("402") << 402 << ErrorKind::PlanRequired;
    QTest::newRow("403") << 403 << ErrorKind::Forbidden;
    QTest::newRow("404") << 404 << ErrorKind::NotFound;
    QTest::newRow("409") << 409 << ErrorKind::Conflict;
    QTest::newRow("429") << 429 << ErrorKind::RateLimited;
    QTest::newRow("500") << 500 << ErrorKind::ServiceFailure;
    QTest::newRow("302") << 302 << ErrorKind::ProtocolError;
}

void ProviderErrorsTest::unknownCodeIsShownAsItCame()
{
    QFETCH(int, status);
    QFETCH(ErrorKind, kind);
    const ApiError square = squarecloud::errorFrom(answered(status, squareBody("BRAND_NEW")), noon);
    const ApiError wrenn = wrenn::errorFrom(answered(status, wrennBody("BRAND_NEW")), noon);
    for (const ApiError &error : {square, wrenn}) {
        QCOMPARE(error.kind, kind);
        QVERIFY(error.forPeople().contains(QStringLiteral("BRAND_NEW")));
        QVERIFY(!error.message.isEmpty());
        QVERIFY(!error.advice.isEmpty());
    }
}

void ProviderErrorsTest::bodiesThatAreNoEnvelope_data()
{
    QTest::addColumn<QByteArray>("body");
    for (const char *body :
         {"", "null", "[]", "5", "\"text\"", "{}", "{\"status\":5}", "{\"error\":5}", "<html>",
          "{\"status\":\"error\",\"code\":{}}", "{\"error\":{\"code\":[1]}}", "\xff\xfe"})
        QTest::addRow("%s", *body ? body : "(empty)") << QByteArray(body);
}

void ProviderErrorsTest::bodiesThatAreNoEnvelope()
{
    QFETCH(QByteArray, body);
    for (const ApiError &error :
         {squarecloud::errorFrom(answered(500, body), noon), wrenn::errorFrom(answered(500, body), noon)}) {
        QCOMPARE(error.kind, ErrorKind::ServiceFailure);
        QVERIFY(error.code.isEmpty());
        QVERIFY(!error.message.isEmpty());
    }
}

void ProviderErrorsTest::serversWordsAreMadeHarmless_data()
{
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("shown");
    QTest::newRow("plain") << "name is taken"
                           << "name is taken";
    QTest::newRow("lines") << "one\n\ttwo\r\nthree"
                           << "one two three";
    QTest::newRow("control") << QStringLiteral("a\u001b[31mb\u0007") << "a [31mb";
    QTest::newRow("turned around") << QStringLiteral("a\u202Egpj.exe") << "a gpj.exe";
    QTest::newRow("link") << "see https://s.example/a.zip?AWSAccessKeyId=A&Signature=topsecret now"
                          << QStringLiteral("see https://s.example/a.zip?… now");
    QTest::newRow("link in quotes") << "bad url \"HTTP://s/a?x=topsecret\""
                                    << QStringLiteral("bad url \"HTTP://s/a?…\"");
    QTest::newRow("key alone") << "key AWSAccessKeyId=A&Expires=1&Signature=topsecret&versionId=v"
                               << QStringLiteral("key AWSAccessKeyId=…&Expires=1&Signature=…&versionId=v");
    QTest::newRow("newer key") << "X-Amz-Credential=AK/x&X-Amz-Signature=topsecret"
                               << QStringLiteral("X-Amz-Credential=…&X-Amz-Signature=…");
    QTest::newRow("link without a query") << "see https://docs.example/limits"
                                          << "see https://docs.example/limits";
}

void ProviderErrorsTest::serversWordsAreMadeHarmless()
{
    QFETCH(QString, said);
    QFETCH(QString, shown);
    QCOMPARE(serverWords(said), shown);
}

void ProviderErrorsTest::serversWordsAreBounded()
{
    QVERIFY(serverWords(QString(10'000'000, u'x')).size() < 600);
    const bool holds = rc::check([] {
        const auto said = QString::fromStdString(*rc::gen::arbitrary<std::string>());
        const QString shown = serverWords(said);
        RC_ASSERT(shown.size() < 600);
        for (const QChar c : shown)
            RC_ASSERT(c.category() != QChar::Other_Control);
        RC_ASSERT(serverWords(shown) == shown);
    });
    QVERIFY(holds);
}

SNAPDECK_TEST(ProviderErrorsTest)
#include "ProviderErrorsTest.moc"
