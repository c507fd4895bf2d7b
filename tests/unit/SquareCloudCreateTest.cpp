// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/squarecloud/SquareCloudCodec.h"
#include "tests/support/Results.h"
#include "tests/support/TestRunner.h"

#include <rapidcheck.h>

using namespace snapdeck;
using namespace snapdeck::test;
using squarecloud::decodeCreate;

namespace {

const QDateTime noon = QDateTime::fromString(QStringLiteral("2026-11-22T12:00:00Z"), Qt::ISODate);
const QByteArray htmlPage = "<!DOCTYPE html><html><body>502 Bad Gateway</body></html>";

enum Meaning { Ready, Processing, Limited, Refused, Unknown, NotSent };

QByteArray errorBody(const QByteArray &code)
{
    return "{\"status\":\"error\",\"code\":\"" + code + "\"}";
}

QByteArray madeBody(const QByteArray &response)
{
    return R"({"status":"success","response":)" + response + "}";
}

const ApiError *errorOf(const CreateAnswer &answer)
{
    if (const auto *limited = std::get_if<SnapshotLimited>(&answer))
        return &limited->error;
    if (const auto *refused = std::get_if<SnapshotRefused>(&answer))
        return &refused->error;
    if (const auto *unknown = std::get_if<SnapshotOutcomeUnknown>(&answer))
        return &unknown->error;
    if (const auto *notSent = std::get_if<SnapshotNotSent>(&answer))
        return &notSent->error;
    return nullptr;
}

void row(const char *name, int status, const QByteArray &body, Meaning meaning)
{
    QTest::newRow(name) << status << body << int(meaning);
}

void readyRows()
{
    row("200 ready", 200, madeBody(R"({"url":"https://s/a.zip?Expires=1795000000","key":"k"})"), Ready);
    row("200 with a version", 200, madeBody(R"({"url":"https://s/a.zip?versionId=v"})"), Ready);
    row("201, as a future server may", 201, madeBody(R"({"url":"https://s/a.zip?k"})"), Ready);
    row("200 without url", 200, madeBody(R"({"key":"k"})"), Processing);
    row("200 with null url", 200, madeBody(R"({"url":null})"), Processing);
    row("200 with a number for url", 200, madeBody(R"({"url":7})"), Processing);
    row("200 with a broken url", 200, madeBody(R"({"url":"not an address"})"), Processing);
    row("200 with another scheme", 200, madeBody(R"({"url":"file:///etc/passwd"})"), Processing);
    row("200 without response", 200, R"({"status":"success"})", Processing);
}

void processingRows()
{
    row("202", 202, errorBody("SNAPSHOT_PROCESSING"), Processing);
    row("202 without body", 202, {}, Processing);
    row("202 with HTML", 202, htmlPage, Processing);
    row("202 that claims success", 202, madeBody(R"({"url":"https://s/a.zip?k"})"), Processing);
    row("202 with an unknown code", 202, errorBody("SOMETHING_NEW"), Processing);
    row("the code with another status", 200, errorBody("SNAPSHOT_PROCESSING"), Processing);
}

void limitedRows()
{
    for (const char *code : {"KEEP_CALM", "DAILY_SNAPSHOTS_LIMIT_REACHED", "RATE_LIMITED", "RATE_LIMIT",
                             "RATE_LIMIT_EXCEEDED", "SOMETHING_NEW"})
        QTest::addRow("429 %s", code) << 429 << errorBody(code) << int(Limited);
    row("429 without code", 429, R"({"status":"error"})", Limited);
    row("429 without body", 429, {}, Limited);
    row("429 with HTML", 429, htmlPage, Limited);
    row("limit with another status", 403, errorBody("KEEP_CALM"), Limited);
}

void refusedRows()
{
    for (const char *code : {"SNAPSHOT_FAILED", "APP_NOT_FOUND", "ACCESS_DENIED", "INVALID_ACCESS_TOKEN",
                             "PERMISSION_DENIED", "UPGRADE_REQUIRED", "CLUSTER_MAINTENANCE_TRY_LATER",
                             "DATABASE_NOT_RUNNING", "INTERNAL_SERVER_ERROR", "SOMETHING_NEW"}) {
        QTest::addRow("400 %s", code) << 400 << errorBody(code) << int(Refused);
        QTest::addRow("500 %s", code) << 500 << errorBody(code) << int(Refused);
    }
    row("200 that says no", 200, errorBody("SNAPSHOT_FAILED"), Refused);
    row("401 ACCESS_DENIED", 401, errorBody("ACCESS_DENIED"), Refused);
    row("503 CLUSTER_MAINTENANCE", 503, errorBody("CLUSTER_MAINTENANCE_TRY_LATER"), Refused);
    for (const int status : {301, 302, 307, 308, 400, 401, 402, 403, 404, 405, 409, 410, 413})
        QTest::addRow("%d HTML", status) << status << htmlPage << int(Refused);
}

void unknownRows()
{
    for (const int status : {500, 502, 503, 504, 520}) {
        QTest::addRow("%d HTML", status) << status << htmlPage << int(Unknown);
        QTest::addRow("%d without body", status) << status << QByteArray() << int(Unknown);
        QTest::addRow("%d error without code", status)
            << status << QByteArray(R"({"status":"error"})") << int(Unknown);
    }
    row("503 DATABASE_UNAVAILABLE", 503, errorBody("DATABASE_UNAVAILABLE"), Unknown);
    row("408", 408, {}, Unknown);
    row("200 cut off", 200, "{\"status\":\"success\",\"respon", Unknown);
    row("200 empty", 200, {}, Unknown);
    row("200 HTML", 200, htmlPage, Unknown);
    row("200 array", 200, "[]", Unknown);
    row("204", 204, {}, Unknown);
}

} // namespace

/// The table of the contract: what each answer to "take a snapshot" means. contract: square-cloud/create
class SquareCloudCreateTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void answerMeans_data();
    void answerMeans();
    void endingMeans_data();
    void endingMeans();
    void linkIsReadAndDated();
    void limitIsToldApart_data();
    void limitIsToldApart();
    void retryAfterIsHonoured_data();
    void retryAfterIsHonoured();
    void processingIsNeitherSuccessNorFailure();
    void onlyASuccessIsASuccess();
};

void SquareCloudCreateTest::answerMeans_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("meaning");
    readyRows();
    processingRows();
    limitedRows();
    refusedRows();
    unknownRows();
}

void SquareCloudCreateTest::answerMeans()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(int, meaning);
    const CreateAnswer answer = decodeCreate(answered(status, body), noon);
    QCOMPARE(int(answer.index()), meaning);
    if (const ApiError *error = errorOf(answer)) {
        QCOMPARE(error->httpStatus, status);
        QVERIFY(!error->message.isEmpty());
        QVERIFY(!error->advice.isEmpty());
        QCOMPARE(error->kind == ErrorKind::OutcomeUnknown, meaning == Unknown);
        QCOMPARE(error->kind == ErrorKind::RateLimited, meaning == Limited);
    }
}

void SquareCloudCreateTest::endingMeans_data()
{
    QTest::addColumn<Ending>("ending");
    QTest::addColumn<int>("meaning");
    QTest::newRow("never left") << Ending::NeverLeft << int(NotSent);
    QTest::newRow("lost") << Ending::ConnectionLost << int(Unknown);
    QTest::newRow("silent") << Ending::IdleTimeout << int(Unknown);
    QTest::newRow("too long") << Ending::DeadlineExceeded << int(Unknown);
    QTest::newRow("cut off") << Ending::Truncated << int(Unknown);
    QTest::newRow("endless") << Ending::BodyTooLarge << int(Unknown);
    QTest::newRow("cancelled by us") << Ending::Cancelled << int(Unknown);
}

void SquareCloudCreateTest::endingMeans()
{
    QFETCH(Ending, ending);
    QFETCH(int, meaning);
    // A status that had come before the end settles nothing.
    for (const int status : {0, 200, 401, 429, 500}) {
        const CreateAnswer answer = decodeCreate(ended(ending, status), noon);
        QCOMPARE(int(answer.index()), meaning);
        QVERIFY(!errorOf(answer)->message.isEmpty());
    }
}

void SquareCloudCreateTest::linkIsReadAndDated()
{
    const auto answer
        = decodeCreate(answered(200, madeBody(R"({"url":"https://s/a%2Fb.zip?k=1&versionId=v7"})")), noon);
    const SignedLink link = std::get<SnapshotMade>(answer).link;
    QCOMPARE(link.version(), VersionId(QStringLiteral("v7")));
    QCOMPARE(link.expiresAt(), noon.addDays(30));
    QCOMPARE(link.expose().toEncoded(), QByteArray("https://s/a%2Fb.zip?k=1&versionId=v7"));
}

void SquareCloudCreateTest::limitIsToldApart_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<LimitKind>("kind");
    QTest::newRow("cool-down") << errorBody("KEEP_CALM") << LimitKind::CoolDown;
    QTest::newRow("daily") << errorBody("DAILY_SNAPSHOTS_LIMIT_REACHED") << LimitKind::DailyQuota;
    QTest::newRow("block") << errorBody("RATE_LIMITED") << LimitKind::AccountBlock;
    QTest::newRow("block, older") << errorBody("RATE_LIMIT") << LimitKind::AccountBlock;
    QTest::newRow("block, other older") << errorBody("RATE_LIMIT_EXCEEDED") << LimitKind::AccountBlock;
    QTest::newRow("new code") << errorBody("SLOW_DOWN_PLEASE") << LimitKind::CoolDown;
    QTest::newRow("no code") << QByteArray() << LimitKind::CoolDown;
}

void SquareCloudCreateTest::limitIsToldApart()
{
    QFETCH(QByteArray, body);
    QFETCH(LimitKind, kind);
    const auto answer = decodeCreate(answered(429, body), noon);
    QCOMPARE(std::get<SnapshotLimited>(answer).kind, kind);
    QVERIFY(!std::get<SnapshotLimited>(answer).retryAt);
}

void SquareCloudCreateTest::retryAfterIsHonoured_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QDateTime>("retryAt");
    QTest::newRow("seconds") << QByteArray("42") << noon.addSecs(42);
    QTest::newRow("moment") << QByteArray("Sun, 22 Nov 2026 12:10:00 GMT") << noon.addSecs(600);
    QTest::newRow("nonsense") << QByteArray("soon") << QDateTime();
}

void SquareCloudCreateTest::retryAfterIsHonoured()
{
    QFETCH(QByteArray, value);
    QFETCH(QDateTime, retryAt);
    for (const QByteArray &body : {errorBody("KEEP_CALM"), errorBody("RATE_LIMITED"), QByteArray()}) {
        const auto answer = decodeCreate(answered(429, body, {{"Retry-After", value}}), noon);
        const auto &limited = std::get<SnapshotLimited>(answer);
        QCOMPARE(limited.retryAt.value_or(QDateTime()), retryAt);
        QCOMPARE(limited.error.retryAt, limited.retryAt);
    }
}

void SquareCloudCreateTest::processingIsNeitherSuccessNorFailure()
{
    const bool holds = rc::check([] {
        const std::string text = *rc::gen::oneOf(
            rc::gen::arbitrary<std::string>(),
            rc::gen::element<std::string>(R"({"status":"success","response":{"url":"https://s/a?k"}})",
                                          R"({"status":"error","code":"SNAPSHOT_FAILED"})",
                                          R"({"status":"error","code":"KEEP_CALM"})", "<html>", "null", ""));
        const auto answer = decodeCreate(answered(202, QByteArray::fromStdString(text)), noon);
        RC_ASSERT(std::holds_alternative<SnapshotStillProcessing>(answer));
    });
    QVERIFY(holds);
}

void SquareCloudCreateTest::onlyASuccessIsASuccess()
{
    const bool holds = rc::check([] {
        const int status = *rc::gen::inRange(100, 600);
        const bool success = *rc::gen::arbitrary<bool>();
        const QByteArray body = success ? madeBody(R"({"url":"https://s/a.zip?k"})") : errorBody("ANY_CODE");
        const auto answer = decodeCreate(answered(status, body), noon);
        const bool is2xx = status >= 200 && status < 300 && status != 202;
        RC_ASSERT(std::holds_alternative<SnapshotMade>(answer) == (success && is2xx));
        RC_ASSERT(!std::holds_alternative<SnapshotNotSent>(answer));
    });
    QVERIFY(holds);
}

SNAPDECK_TEST(SquareCloudCreateTest)
#include "SquareCloudCreateTest.moc"
