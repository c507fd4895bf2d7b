// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wrenn/WrennCodec.h"

#include "tests/support/Results.h"
#include "tests/support/TestRunner.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace snapdeck;
using namespace snapdeck::test;

namespace {

const QDateTime noon = QDateTime::fromString(QStringLiteral("2026-11-22T12:00:00Z"), Qt::ISODate);
const QByteArray htmlPage = "<html><body>504</body></html>";

enum Meaning { Made, Refused, Unknown, NotSent };

QByteArray errorBody(const QByteArray &code)
{
    return "{\"error\":{\"code\":\"" + code + "\",\"message\":\"words\"}}";
}

const ApiError *errorOf(const CaptureAnswer &answer)
{
    if (const auto *refused = std::get_if<CaptureRefused>(&answer))
        return &refused->error;
    if (const auto *unknown = std::get_if<CaptureOutcomeUnknown>(&answer))
        return &unknown->error;
    if (const auto *notSent = std::get_if<CaptureNotSent>(&answer))
        return &notSent->error;
    return nullptr;
}

} // namespace

/// What older, newer and odd servers send, and what each answer to a capture means.
class WrennCodecTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void statusIsKept_data();
    void statusIsKept();
    void sparseCapsuleIsRead();
    void templatesAreRead();
    void wrongFieldIsNamed_data();
    void wrongFieldIsNamed();
    void captureMeans_data();
    void captureMeans();
    void captureEndingMeans_data();
    void captureEndingMeans();
    void numbersBeyondAllMachinesAreCutDown();
    void specIsEncoded();
    void nameRule_data();
    void nameRule();
};

void WrennCodecTest::statusIsKept_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<CapsuleStatus>("status");
    QTest::newRow("pending") << "pending" << CapsuleStatus::Pending;
    QTest::newRow("starting") << "starting" << CapsuleStatus::Starting;
    QTest::newRow("running") << "running" << CapsuleStatus::Running;
    QTest::newRow("pausing") << "pausing" << CapsuleStatus::Pausing;
    QTest::newRow("paused") << "paused" << CapsuleStatus::Paused;
    QTest::newRow("resuming") << "resuming" << CapsuleStatus::Resuming;
    QTest::newRow("stopping") << "stopping" << CapsuleStatus::Stopping;
    QTest::newRow("hibernated") << "hibernated" << CapsuleStatus::Hibernated;
    QTest::newRow("stopped") << "stopped" << CapsuleStatus::Stopped;
    QTest::newRow("missing") << "missing" << CapsuleStatus::Missing;
    QTest::newRow("error") << "error" << CapsuleStatus::Error;
    QTest::newRow("new") << "defrosting" << CapsuleStatus::Unknown;
    QTest::newRow("capitals") << "Running" << CapsuleStatus::Unknown;
}

void WrennCodecTest::statusIsKept()
{
    QFETCH(QString, text);
    QFETCH(CapsuleStatus, status);
    const auto capsule
        = wrenn::decodeCapsule(QStringLiteral("{\"id\":\"cl-1\",\"status\":\"%1\"}").arg(text).toUtf8());
    QVERIFY(capsule);
    QCOMPARE(capsule->status, status);
    QCOMPARE(capsule->statusText, text);
}

void WrennCodecTest::sparseCapsuleIsRead()
{
    const auto capsules = wrenn::decodeCapsules(
        R"([{"id":"cl-1","status":"paused"},
            {"id":"cl-2","status":"running","template":null,"vcpus":null,"memory_mb":null,"timeout_sec":null,
             "created_at":null,"started_at":null,"metadata":null,"new":{"deep":[1]}},
            {"id":"cl-3","status":"running","memory_mb":9007199254740993,"created_at":"2026-11-21T20:35:44.25Z"}])");
    QVERIFY2(capsules, capsules ? "" : qPrintable(capsules.error().detail));
    QCOMPARE(capsules->size(), 3);
    QVERIFY(!capsules->at(0).createdAt.isValid());
    QVERIFY(!capsules->at(1).startedAt);
    QCOMPARE(capsules->at(2).memoryMb, qint64(1) << 30); // more than any machine has
    QCOMPARE(capsules->at(2).createdAt.time().msec(), 250);
}

void WrennCodecTest::templatesAreRead()
{
    const auto templates = wrenn::decodeTemplates(
        R"([{"name":"old","type":"snapshot","vcpus":2,"memory_mb":1024,"size_bytes":4294967297,
             "created_at":"2026-11-21T20:35:44Z"},
            {"name":"base","type":"base","vcpus":null,"created_at":"2026-11-21T20:35:44Z","platform":true},
            {"name":"odd","type":"new-kind","created_at":"2026-11-21T20:35:44Z","platform":null}])");
    QVERIFY2(templates, templates ? "" : qPrintable(templates.error().detail));
    QCOMPARE(templates->at(0).sizeBytes, 4'294'967'297);
    QVERIFY(!templates->at(0).isPlatform);
    QVERIFY(templates->at(1).isBase && templates->at(1).isPlatform && !templates->at(1).vcpus);
    QVERIFY(!templates->at(2).isBase && !templates->at(2).isPlatform);
}

void WrennCodecTest::wrongFieldIsNamed_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("names");
    QTest::newRow("id is missing") << QByteArray(R"([{"status":"running"}])") << "$[0].id";
    QTest::newRow("status is a number") << QByteArray(R"([{"id":"cl-1","status":1}])") << "$[0].status";
    QTest::newRow("memory is text") << QByteArray(R"([{"id":"cl-1","status":"running","memory_mb":"512"}])")
                                    << "$[0].memory_mb";
    QTest::newRow("date is none") << QByteArray(R"([{"id":"cl-1","status":"running","created_at":"today"}])")
                                  << "$[0].created_at";
    QTest::newRow("second entry") << QByteArray(R"([{"id":"cl-1","status":"running"},7])") << "$[1]";
    QTest::newRow("object on top") << QByteArray(R"({"capsules":[]})") << "$: expected an array";
    QTest::newRow("plain text") << QByteArray("404 page not found") << "at byte";
    QTest::newRow("HTML") << htmlPage << "an HTML page";
}

void WrennCodecTest::wrongFieldIsNamed()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, names);
    const auto capsules = wrenn::decodeCapsules(body);
    QVERIFY(!capsules);
    QCOMPARE(capsules.error().kind, ErrorKind::ProtocolError);
    QVERIFY2(capsules.error().detail.contains(names), qPrintable(capsules.error().detail));
}

void WrennCodecTest::captureMeans_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("meaning");
    const auto row = [](int status, const char *what, const QByteArray &body, Meaning meaning) {
        QTest::addRow("%d %s", status, what) << status << body << int(meaning);
    };
    row(201, "template", R"({"name":"t","type":"snapshot","created_at":"2026-11-22T12:00:00Z"})", Made);
    row(201, "cut off", R"({"name":"t","type":)", Unknown);
    row(201, "without date", R"({"name":"t"})", Made);
    row(201, "without name", R"({"type":"snapshot"})", Unknown);
    row(200, "HTML", htmlPage, Unknown);
    row(202, "accepted", {}, Unknown);
    for (const char *code :
         {"template_name_taken", "name_reserved", "invalid_state", "conflict", "brand_new"})
        row(409, code, errorBody(code), Refused);
    row(409, "message only", R"({"error":{"message":"name exists"}})", Refused);
    row(409, "bare words", R"({"error":"name exists"})", Refused);
    row(400, "invalid_request", errorBody("invalid_request"), Refused);
    row(401, "unauthorized", errorBody("unauthorized"), Refused);
    row(403, "forbidden", errorBody("forbidden"), Refused);
    row(404, "not_found", errorBody("not_found"), Refused);
    row(404, "plain text", "404 page not found", Refused);
    row(405, "nothing", {}, Refused);
    row(429, "nothing", {}, Refused);
    row(302, "to a login page", htmlPage, Refused);
    row(503, "host_unavailable", errorBody("host_unavailable"), Refused);
    row(503, "no_hosts_available", errorBody("no_hosts_available"), Refused);
    row(501, "nothing", {}, Refused);
    row(501, "not_implemented", errorBody("not_implemented"), Refused);
    row(502, "agent_error", errorBody("agent_error"), Unknown);
    row(500, "db_error", errorBody("db_error"), Unknown);
    row(500, "new code", errorBody("brand_new"), Unknown);
    row(503, "new code", errorBody("brand_new"), Unknown);
    for (const int status : {408, 500, 502, 503, 504}) {
        row(status, "HTML", htmlPage, Unknown);
        row(status, "nothing", {}, Unknown);
    }
}

void WrennCodecTest::captureMeans()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(int, meaning);
    const CaptureAnswer answer = wrenn::decodeCapture(answered(status, body), noon);
    QCOMPARE(int(answer.index()), meaning);
    if (const ApiError *error = errorOf(answer)) {
        QVERIFY(!error->message.isEmpty());
        QVERIFY(!error->advice.isEmpty());
        QCOMPARE(error->kind == ErrorKind::OutcomeUnknown, meaning == Unknown);
    }
}

void WrennCodecTest::captureEndingMeans_data()
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

void WrennCodecTest::captureEndingMeans()
{
    QFETCH(Ending, ending);
    QFETCH(int, meaning);
    for (const int status : {0, 201, 404, 502}) {
        const CaptureAnswer answer = wrenn::decodeCapture(ended(ending, status), noon);
        QCOMPARE(int(answer.index()), meaning);
    }
}

/// They are multiplied and added up.
void WrennCodecTest::numbersBeyondAllMachinesAreCutDown()
{
    const auto capsuleOf = [](const QByteArray &number) {
        return wrenn::decodeCapsule("{\"id\":\"cl-1\",\"status\":\"running\",\"vcpus\":" + number
                                    + ",\"memory_mb\":" + number + ",\"timeout_sec\":" + number + '}');
    };
    const auto templateOf = [](const QByteArray &number) {
        return wrenn::decodeTemplates("[{\"name\":\"t\",\"vcpus\":" + number + ",\"memory_mb\":" + number
                                      + ",\"size_bytes\":" + number + "}]");
    };
    const QByteArray most = "9007199254740992";
    QCOMPARE(capsuleOf(most)->vcpus, qint64(1) << 20);
    QCOMPARE(capsuleOf(most)->memoryMb, qint64(1) << 30);
    QCOMPARE(capsuleOf(most)->timeoutSeconds, qint64(1) << 32);
    QCOMPARE(templateOf(most)->first().vcpus, std::optional(qint64(1) << 20));
    QCOMPARE(templateOf(most)->first().memoryMb, std::optional(qint64(1) << 30));
    QCOMPARE(templateOf(most)->first().sizeBytes, qint64(1) << 48);
    QCOMPARE(capsuleOf("-5")->vcpus, 0);
    QCOMPARE(capsuleOf("-5")->memoryMb, 0);
    QCOMPARE(templateOf("-5")->first().vcpus, std::optional<qint64>(0));
    QCOMPARE(capsuleOf("64")->vcpus, 64);
    QCOMPARE(templateOf("65536")->first().memoryMb, std::optional<qint64>(65536));
}

void WrennCodecTest::specIsEncoded()
{
    const CapsuleSpec spec{TemplateName(QStringLiteral("minimal")), 2, 1024, 60};
    const QJsonObject body = QJsonDocument::fromJson(wrenn::encodeCapsuleSpec(spec)).object();
    const QJsonObject expected{{QStringLiteral("template"), QStringLiteral("minimal")},
                               {QStringLiteral("vcpus"), 2},
                               {QStringLiteral("memory_mb"), 1024},
                               {QStringLiteral("timeout_sec"), 60}};
    QCOMPARE(body, expected);
}

void WrennCodecTest::nameRule_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("valid");
    QTest::newRow("plain") << "web-2.1_b" << true;
    QTest::newRow("one sign") << "a" << true;
    QTest::newRow("64 signs") << QString(64, u'a') << true;
    QTest::newRow("65 signs") << QString(65, u'a') << false;
    QTest::newRow("empty") << "" << false;
    QTest::newRow("begins with a dot") << ".a" << false;
    QTest::newRow("begins with a dash") << "-a" << false;
    QTest::newRow("space") << "a b" << false;
    QTest::newRow("slash") << "a/b" << false;
    QTest::newRow("other script") << QStringLiteral("ä") << false;
    QTest::newRow("other script's digit") << QStringLiteral("a٣") << false;
    QTest::newRow("line feed at the end") << "a\n" << false;
    QTest::newRow("NUL") << QString(QStringLiteral("a") + QChar(0)) << false;
}

void WrennCodecTest::nameRule()
{
    QFETCH(QString, name);
    QFETCH(bool, valid);
    QCOMPARE(isValidTemplateName(name), valid);
}

SNAPDECK_TEST(WrennCodecTest)
#include "WrennCodecTest.moc"
