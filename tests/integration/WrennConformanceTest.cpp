// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/Simulator.h"
#include "core/http/QnamTransport.h"
#include "core/journal/Journal.h"
#include "core/session/WrennSession.h"
#include "tests/integration/CliWorld.h"
#include "tests/support/TestRunner.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <vector>

using namespace snapdeck;
using namespace snapdeck::test;

namespace {

constexpr int patience = 60'000;
constexpr double timeScale = 200;

/// One row of the provider's published interface. contract: wrenn/endpoints
struct Documented {
    const char *method;
    const char *path; ///< an expression; ID and NAME stand for the provider's rules
    QStringList queries; ///< that may come with it
    QList<std::pair<const char *, const char *>> body; ///< every member and its type; none: no body
};

const std::vector<Documented> documented{
    {"GET", "/capsules", {{}}, {}},
    {"POST",
     "/capsules",
     {{}},
     {{"template", "string"}, {"vcpus", "integer"}, {"memory_mb", "integer"}, {"timeout_sec", "integer"}}},
    {"GET", "/capsules/ID", {{}}, {}},
    {"DELETE", "/capsules/ID", {{}}, {}},
    {"POST", "/capsules/ID/pause", {{}}, {}},
    {"POST", "/capsules/ID/resume", {{}}, {}},
    {"POST", "/capsules/ID/ping", {{}}, {}},
    {"GET", "/snapshots", {{}, QStringLiteral("type=base"), QStringLiteral("type=snapshot")}, {}},
    {"POST",
     "/snapshots",
     {{}, QStringLiteral("overwrite=true")},
     {{"sandbox_id", "string"}, {"name", "string"}}},
    {"DELETE", "/snapshots/NAME", {{}}, {}},
};

bool isAt(const Documented &row, const QString &path)
{
    QString rule = QLatin1String(row.path);
    rule.replace(QStringLiteral("ID"), QStringLiteral("cl-[0-9a-z]{25}"));
    rule.replace(QStringLiteral("NAME"), QStringLiteral("[a-zA-Z0-9][a-zA-Z0-9._-]{0,63}"));
    return QRegularExpression(QRegularExpression::anchoredPattern(QStringLiteral("/api/v1") + rule))
        .match(path)
        .hasMatch();
}

QString complaintAboutHeaders(const QJsonObject &entry)
{
    // What any client says to whatever stands between, and the key.
    static const QStringList known{QStringLiteral("host"),
                                   QStringLiteral("cache-control"),
                                   QStringLiteral("pragma"),
                                   QStringLiteral("x-api-key"),
                                   QStringLiteral("accept"),
                                   QStringLiteral("accept-encoding"),
                                   QStringLiteral("accept-language"),
                                   QStringLiteral("connection"),
                                   QStringLiteral("user-agent"),
                                   QStringLiteral("content-type"),
                                   QStringLiteral("content-length")};
    QStringList names;
    for (const QJsonValue &name : entry[u"headers"].toArray()) {
        names << name.toString().toLower();
        if (!known.contains(names.constLast())) // no Authorization, no Cookie
            return QStringLiteral("header ") + names.constLast();
    }
    if (names.count(QStringLiteral("x-api-key")) != 1)
        return QStringLiteral("X-API-Key is there %1 times").arg(names.count(QStringLiteral("x-api-key")));
    const bool hasBody = entry[u"body_bytes"].toInt() > 0;
    const QString type = entry[u"content_type"].toString();
    return type == (hasBody ? QStringLiteral("application/json") : QString())
        ? QString()
        : QStringLiteral("Content-Type ") + type;
}

QString complaintAboutBody(const QJsonObject &entry, const Documented &row)
{
    QJsonObject expected;
    for (const auto &[name, type] : row.body)
        expected.insert(QLatin1String(name), QLatin1String(type));
    if (row.body.isEmpty())
        return entry[u"body_bytes"].toInt() == 0 ? QString() : QStringLiteral("a body");
    return entry[u"body"].toObject() == expected ? QString() : QStringLiteral("the body");
}

/// What of a request is not as published; empty: nothing.
QString complaintAbout(const QJsonObject &entry)
{
    for (const Documented &row : documented) {
        if (entry[u"method"] != QLatin1String(row.method) || !isAt(row, entry[u"path"].toString()))
            continue;
        const QString query = entry[u"query"].toString();
        if (!row.queries.contains(query.isEmpty() ? QString() : query))
            return QStringLiteral("query ") + query;
        const QString headers = complaintAboutHeaders(entry);
        return headers.isEmpty() ? complaintAboutBody(entry, row) : headers;
    }
    return QStringLiteral("no such request is published");
}

} // namespace

/// Everything that leaves for Wrenn, by every method and by whole operations, held against what the provider
/// has published.
class WrennConformanceTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyMethod_data() { addGenerations(); }
    void everyMethod();
    void wholeOperations_data() { addGenerations(); }
    void wholeOperations();
    void everyRowOfTheTableWasSeen();
    void whatIsNotPublishedIsFound();

private:
    static void addGenerations()
    {
        QTest::addColumn<bool>("isCurrent");
        QTest::newRow("as documented") << false;
        QTest::newRow("as of 2026") << true;
    }
    void open(bool isCurrent);
    void checkRequests();
    template <typename T, typename Call> [[nodiscard]] std::optional<T> answerOf(Call call);
    [[nodiscard]] QList<CapsuleId> capsulesThatAre(CapsuleStatus status) const;
    [[nodiscard]] bool runOut();

    struct World {
        simulator::Simulator simulator;
        simulator::Endpoints at;
        QTemporaryDir folder;
        SystemTime time{timeScale};
        QnamTransport transport;
        Journal journal{folder.filePath(QStringLiteral("journal.sqlite"))};
        std::unique_ptr<WrennSession> session;
        QObject context;
        explicit World(const simulator::SimulatorOptions &options)
            : simulator(options)
        {
        }
    };
    std::unique_ptr<World> m_world;
    QSet<QString> m_seen; ///< rows of the table
};

void WrennConformanceTest::open(bool isCurrent)
{
    simulator::SimulatorOptions options;
    options.timeScale = timeScale;
    options.apps = options.databases = 0;
    options.capsules = 12;
    options.captureSeconds = 2;
    options.wrenn = isCurrent ? simulator::WrennGeneration::Current : simulator::WrennGeneration::Seed;
    m_world = std::make_unique<World>(options);
    const auto at = m_world->simulator.start();
    QVERIFY(at);
    m_world->at = *at;
    Account account;
    account.name = AccountName(QStringLiteral("lab"));
    account.provider = Provider::Wrenn;
    account.baseUrl = QUrl(QString::fromStdString(at->wrenn));
    m_world->session = std::make_unique<WrennSession>(
        account, Secret(QByteArray::fromStdString(at->wrennKey)),
        SessionServices{m_world->transport, m_world->time, m_world->journal});
    QSignalSpy read(&m_world->session->catalog(), &WrennCatalog::refreshFinished);
    m_world->session->catalog().refresh();
    QVERIFY(read.wait(patience));
}

void WrennConformanceTest::checkRequests()
{
    const QUrl log(QString::fromStdString(m_world->at.control) + QStringLiteral("/requests"));
    const QJsonArray requests = QJsonDocument::fromJson(CliWorld::fetch(log)).array();
    QVERIFY(!requests.isEmpty());
    for (const QJsonValue &value : requests) {
        const QJsonObject entry = value.toObject();
        const QString complaint = complaintAbout(entry);
        QVERIFY2(complaint.isEmpty(),
                 qPrintable(complaint + u'\n' + QString::fromUtf8(QJsonDocument(entry).toJson())));
        for (const Documented &row : documented) {
            if (entry[u"method"] == QLatin1String(row.method) && isAt(row, entry[u"path"].toString()))
                m_seen.insert(QLatin1String(row.method) + u' ' + QLatin1String(row.path));
        }
    }
}

template <typename T, typename Call> std::optional<T> WrennConformanceTest::answerOf(Call call)
{
    std::optional<Result<T>> answer;
    call(m_world->session->api(), &m_world->context, [&answer](const Result<T> &read) { answer = read; });
    if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, patience) || !*answer)
        return std::nullopt;
    return **answer;
}

QList<CapsuleId> WrennConformanceTest::capsulesThatAre(CapsuleStatus status) const
{
    QList<CapsuleId> ids;
    for (const Capsule &capsule : m_world->session->catalog().capsules()) {
        if (capsule.status == status)
            ids.append(capsule.id);
    }
    return ids;
}

bool WrennConformanceTest::runOut()
{
    return QTest::qWaitFor([this] { return m_world->session->operations().activeCount() == 0; }, patience);
}

void WrennConformanceTest::everyMethod()
{
    QFETCH(bool, isCurrent);
    open(isCurrent);
    using Done = WrennApi::Done;
    const CapsuleId running = capsulesThatAre(CapsuleStatus::Running).constFirst();
    const CapsuleId paused = capsulesThatAre(CapsuleStatus::Paused).constFirst();
    QVERIFY(answerOf<Capsule>([&](auto &api, auto *to, auto hear) { api.readCapsule(running, to, hear); }));
    QVERIFY(answerOf<Done>([&](auto &api, auto *to, auto hear) { api.pingCapsule(running, to, hear); }));
    QVERIFY(answerOf<Capsule>([&](auto &api, auto *to, auto hear) { api.resumeCapsule(paused, to, hear); }));
    QVERIFY(answerOf<Capsule>([&](auto &api, auto *to, auto hear) { api.pauseCapsule(running, to, hear); }));
    QVERIFY(answerOf<Done>([&](auto &api, auto *to, auto hear) { api.destroyCapsule(running, to, hear); }));
    const CapsuleSpec spec{TemplateName(QStringLiteral("minimal")), 2, 1024, 600};
    const auto made
        = answerOf<Capsule>([&](auto &api, auto *to, auto hear) { api.createCapsule(spec, to, hear); });
    QVERIFY(made);
    QCOMPARE(made->vcpus, spec.vcpus);
    QCOMPARE(made->memoryMb, spec.memoryMb);
    QCOMPARE(made->timeoutSeconds, spec.timeoutSeconds);
    const TemplateName name(QStringLiteral("ci-runner"));
    for (const bool overwrite : {false, true}) {
        std::optional<CaptureReply> reply;
        m_world->session->api().capture(capsulesThatAre(CapsuleStatus::Running).constLast(), name, overwrite,
                                        &m_world->context,
                                        [&reply](const CaptureReply &heard) { reply = heard; });
        QVERIFY(QTest::qWaitFor([&reply] { return reply.has_value(); }, patience));
        const bool isMade = std::holds_alternative<CaptureMade>(reply->answer);
        QCOMPARE(isMade, overwrite && !isCurrent);
    }
    QVERIFY(answerOf<Done>([&](auto &api, auto *to, auto hear) { api.deleteTemplate(name, to, hear); }));
    checkRequests();
}

void WrennConformanceTest::wholeOperations()
{
    QFETCH(bool, isCurrent);
    open(isCurrent);
    WrennOperations &work = m_world->session->work();
    const QList<CapsuleId> running = capsulesThatAre(CapsuleStatus::Running);
    const CapsuleId paused = capsulesThatAre(CapsuleStatus::Paused).constFirst();
    CaptureWish replacing;
    replacing.capsule = running.at(0);
    replacing.name = TemplateName(QStringLiteral("ci-runner"));
    replacing.overwrite = !isCurrent;
    replacing.deletesOld = replacing.pausesFirst = isCurrent;
    replacing.launchesCopy = true;
    const Template proven
        = *m_world->session->catalog().templateNamed(TemplateName(QStringLiteral("data-lab")));
    const QList<Operation *> asked{work.capture(replacing),
                                   work.capture({running.at(1), TemplateName(QStringLiteral("fresh"))}),
                                   work.pause(running.at(2)),
                                   work.resume(paused),
                                   work.destroy(running.at(3)),
                                   work.create({TemplateName(QStringLiteral("minimal"))}),
                                   work.deleteTemplate(TemplateName(QStringLiteral("web-preview"))),
                                   work.tryTemplate(proven)};
    QVERIFY(runOut());
    for (const Operation *operation : m_world->session->operations().operations()) {
        const OperationView &view = operation->view();
        QVERIFY2(view.state == OperationState::Ready,
                 qPrintable(operationKindName(view.kind) + u' ' + view.error.message));
    }
    checkRequests();
}

/// A table of which nothing is used proves nothing.
void WrennConformanceTest::everyRowOfTheTableWasSeen()
{
    if (m_seen.isEmpty())
        QSKIP("only with the others");
    for (const Documented &row : documented) {
        const QString name = QLatin1String(row.method) + u' ' + QLatin1String(row.path);
        QVERIFY2(m_seen.contains(name), qPrintable(name));
    }
}

void WrennConformanceTest::whatIsNotPublishedIsFound()
{
    const QJsonObject good{{QStringLiteral("method"), QStringLiteral("POST")},
                           {QStringLiteral("path"), QStringLiteral("/api/v1/snapshots")},
                           {QStringLiteral("query"), QStringLiteral("overwrite=true")},
                           {QStringLiteral("headers"), QJsonArray{QStringLiteral("X-API-Key")}},
                           {QStringLiteral("content_type"), QStringLiteral("application/json")},
                           {QStringLiteral("body_bytes"), 9},
                           {QStringLiteral("body"),
                            QJsonObject{{QStringLiteral("sandbox_id"), QStringLiteral("string")},
                                        {QStringLiteral("name"), QStringLiteral("string")}}}};
    QCOMPARE(complaintAbout(good), QString());
    const QList<std::pair<QString, QJsonValue>> spoiled{
        {QStringLiteral("method"), QStringLiteral("PUT")},
        {QStringLiteral("path"), QStringLiteral("/api/v1/snapshot")},
        {QStringLiteral("query"), QStringLiteral("overwrite=false")},
        {QStringLiteral("headers"), QJsonArray()},
        {QStringLiteral("headers"), QJsonArray{QStringLiteral("X-API-Key"), QStringLiteral("Authorization")}},
        {QStringLiteral("headers"), QJsonArray{QStringLiteral("X-API-Key"), QStringLiteral("Cookie")}},
        {QStringLiteral("content_type"), QString()},
        {QStringLiteral("body"), QJsonObject{{QStringLiteral("sandbox_id"), QStringLiteral("string")}}},
        {QStringLiteral("body"), QJsonValue()}};
    for (const auto &[field, value] : spoiled) {
        QJsonObject bad = good;
        bad.insert(field, value);
        QVERIFY2(!complaintAbout(bad).isEmpty(), qPrintable(field));
    }
}

SNAPDECK_TEST(WrennConformanceTest)
#include "WrennConformanceTest.moc"
