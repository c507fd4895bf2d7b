// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/squarecloud/SquareCloudCodec.h"
#include "tests/support/Results.h"
#include "tests/support/TestRunner.h"

#include <rapidcheck.h>

using namespace snapdeck;
using namespace snapdeck::test;
using squarecloud::decodeRestore;

namespace {

const QDateTime noon = QDateTime::fromString(QStringLiteral("2026-11-22T12:00:00Z"), Qt::ISODate);
const QByteArray htmlPage = "<!DOCTYPE html><html><body>502 Bad Gateway</body></html>";
const QByteArray done = R"({"status":"success"})";

enum Meaning { Done, InProgress, Limited, Refused, Unknown, NotSent };

QByteArray errorBody(const QByteArray &code)
{
    return "{\"status\":\"error\",\"code\":\"" + code + "\"}";
}

const ApiError *errorOf(const RestoreAnswer &answer)
{
    return std::visit(
        [](const auto &given) -> const ApiError * {
            if constexpr (requires { given.error; })
                return &given.error;
            else
                return nullptr;
        },
        answer);
}

void row(const char *name, int status, const QByteArray &body, Meaning meaning)
{
    QTest::newRow(name) << status << body << int(meaning);
}

void settledRows()
{
    row("200", 200, done, Done);
    row("200 with a response", 200, R"({"status":"success","response":{"any":1}})", Done);
    row("201, as a future server may", 201, done, Done);
    row("409 RESTORE_IN_PROGRESS", 409, errorBody("RESTORE_IN_PROGRESS"), InProgress);
    row("400 RESTORE_IN_PROGRESS", 400, errorBody("RESTORE_IN_PROGRESS"), InProgress);
    row("429 RESTORE_IN_PROGRESS", 429, errorBody("RESTORE_IN_PROGRESS"), InProgress);
    row("200 RESTORE_IN_PROGRESS", 200, errorBody("RESTORE_IN_PROGRESS"), InProgress);
}

void limitedRows()
{
    for (const char *code : {"KEEP_CALM", "RATE_LIMITED", "RATE_LIMIT", "RATE_LIMIT_EXCEEDED", "NEW_LIMIT"})
        QTest::addRow("429 %s", code) << 429 << errorBody(code) << int(Limited);
    row("429 without body", 429, {}, Limited);
    row("429 with HTML", 429, htmlPage, Limited);
    row("limit with another status", 403, errorBody("KEEP_CALM"), Limited);
}

void refusedRows()
{
    for (const char *code : {"SNAPSHOT_NOT_FOUND", "SNAPSHOT_RESTORE_FAILED", "SNAPSHOT_DATABASE_MISMATCH",
                             "INVALID_SNAPSHOT_ID", "INVALID_VERSION_ID", "MISSING_PARAMETERS",
                             "ACCESS_DENIED", "SOMETHING_NEW"}) {
        QTest::addRow("400 %s", code) << 400 << errorBody(code) << int(Refused);
        QTest::addRow("500 %s", code) << 500 << errorBody(code) << int(Refused);
    }
    row("200 that says no", 200, errorBody("SNAPSHOT_RESTORE_FAILED"), Refused);
    for (const int status : {301, 302, 307, 308, 400, 401, 403, 404, 409, 413})
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
    row("200 cut off", 200, "{\"status\":\"succ", Unknown);
    row("200 empty", 200, {}, Unknown);
    row("200 HTML", 200, htmlPage, Unknown);
    row("202 without body", 202, {}, Unknown);
    row("204", 204, {}, Unknown);
}

} // namespace

/// What each answer to "restore this snapshot" means. contract: square-cloud, restore
class SquareCloudRestoreTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void answerMeans_data();
    void answerMeans();
    void endingMeans_data();
    void endingMeans();
    void limitIsToldApart();
    void coolDownIsExplainedAsARestores();
    void retryAfterIsHonoured();
    void onlyASuccessIsASuccess();
};

void SquareCloudRestoreTest::answerMeans_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("meaning");
    settledRows();
    limitedRows();
    refusedRows();
    unknownRows();
}

void SquareCloudRestoreTest::answerMeans()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(int, meaning);
    const RestoreAnswer answer = decodeRestore(answered(status, body), noon);
    QCOMPARE(int(answer.index()), meaning);
    QCOMPARE(errorOf(answer) != nullptr, meaning != Done);
    if (const ApiError *error = errorOf(answer)) {
        QCOMPARE(error->httpStatus, status);
        QVERIFY(!error->message.isEmpty());
        QVERIFY(!error->advice.isEmpty());
        QCOMPARE(error->kind == ErrorKind::OutcomeUnknown, meaning == Unknown);
        if (meaning == Limited)
            QCOMPARE(error->kind, ErrorKind::RateLimited);
    }
}

void SquareCloudRestoreTest::endingMeans_data()
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

void SquareCloudRestoreTest::endingMeans()
{
    QFETCH(Ending, ending);
    QFETCH(int, meaning);
    // A status that had come before the end settles nothing.
    for (const int status : {0, 200, 401, 429, 500}) {
        const RestoreAnswer answer = decodeRestore(ended(ending, status), noon);
        QCOMPARE(int(answer.index()), meaning);
        QVERIFY(!errorOf(answer)->message.isEmpty());
    }
}

void SquareCloudRestoreTest::limitIsToldApart()
{
    const auto kindOf = [](const QByteArray &code) {
        return std::get<RestoreLimited>(decodeRestore(answered(429, errorBody(code)), noon)).kind;
    };
    QCOMPARE(kindOf("KEEP_CALM"), LimitKind::CoolDown);
    QCOMPARE(kindOf("RATE_LIMITED"), LimitKind::AccountBlock);
    QCOMPARE(kindOf("RATE_LIMIT"), LimitKind::AccountBlock);
    QCOMPARE(kindOf("SLOW_DOWN_PLEASE"), LimitKind::CoolDown);
}

void SquareCloudRestoreTest::coolDownIsExplainedAsARestores()
{
    const RestoreAnswer answer = decodeRestore(answered(429, errorBody("KEEP_CALM")), noon);
    QVERIFY(errorOf(answer)->message.contains(QStringLiteral("60 seconds")));
    QVERIFY(!errorOf(answer)->message.contains(QStringLiteral("180")));
}

void SquareCloudRestoreTest::retryAfterIsHonoured()
{
    const auto answer = decodeRestore(answered(429, errorBody("KEEP_CALM"), {{"Retry-After", "42"}}), noon);
    QCOMPARE(std::get<RestoreLimited>(answer).retryAt, std::optional(noon.addSecs(42)));
    QVERIFY(!std::get<RestoreLimited>(decodeRestore(answered(429), noon)).retryAt);
}

void SquareCloudRestoreTest::onlyASuccessIsASuccess()
{
    QVERIFY(rc::check([] {
        const int status = *rc::gen::inRange(100, 600);
        const bool success = *rc::gen::arbitrary<bool>();
        const auto answer = decodeRestore(answered(status, success ? done : errorBody("ANY_CODE")), noon);
        const bool is2xx = status >= 200 && status < 300;
        RC_ASSERT(std::holds_alternative<RestoreDone>(answer) == (success && is2xx));
        RC_ASSERT(!std::holds_alternative<RestoreNotSent>(answer));
    }));
}

SNAPDECK_TEST(SquareCloudRestoreTest)
#include "SquareCloudRestoreTest.moc"
