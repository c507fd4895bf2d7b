// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/squarecloud/SquareCloudApi.h"

#include "tests/support/FakeService.h"
#include "tests/support/ManualTime.h"
#include "tests/support/TestRunner.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace snapdeck;
using namespace snapdeck::test;

namespace {

const QByteArray key = "0123456789abcdef-secretsecretsecret";
const Resource shop{
    ResourceId(QStringLiteral("a 1/x")), ResourceKind::Application, QStringLiteral("Shop"), {}, {}, 512};
const Resource orders{
    ResourceId(QStringLiteral("d1")), ResourceKind::Database, QStringLiteral("Orders"), {}, {}, 512};
const QByteArray listing = "{\"status\":\"success\",\"response\":[{\"name\":\"n\",\"size\":1,\"modified\":"
                           "\"2026-11-21T20:35:42Z\",\"key\":\"versionId=v\"}]}";

SquareCloudApi::Endpoint endpoint()
{
    return {QUrl(QStringLiteral("https://api.example/v2/")), QUrl(QStringLiteral("https://storage.example"))};
}

/// One answer of the api, waited for.
template <typename T> class Answered
{
public:
    Handler<T> handler()
    {
        return [this](Result<T> result) {
            ++m_count;
            m_result = std::move(result);
        };
    }
    [[nodiscard]] bool wait() const
    {
        return QTest::qWaitFor([this] { return m_count > 0; });
    }
    [[nodiscard]] const Result<T> &result() const { return *m_result; }
    [[nodiscard]] const ApiError &error() const { return m_result->error(); }

private:
    int m_count = 0;
    std::optional<Result<T>> m_result;
};

QString everythingOf(const ApiError &error)
{
    return error.code + error.message + error.advice + error.detail;
}

} // namespace

/// What leaves for Square Cloud, and what of its answers is handed on.
class SquareCloudApiTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void requestsAreAsTheContractSays();
    void writesAreDestructive();
    void keysOwnerStandsInUntilTheAccountIsRead();
    void serversClockIsNoted();
    void errorInA200IsAnError();
    void neitherKeyNorLinkGetsIntoAnError_data();
    void neitherKeyNorLinkGetsIntoAnError();
    void writesAreToldOfTheirLeavingAndDated();
    void goneContextHearsNothing();

private:
    struct World {
        FakeService service;
        ManualTime time;
        HttpClient http{service.transport(), time};
        SquareCloudApi api{http, endpoint(), Secret(key)};
        QObject context;
    };
    std::unique_ptr<World> m_world;
};

void SquareCloudApiTest::init()
{
    m_world = std::make_unique<World>();
}

void SquareCloudApiTest::requestsAreAsTheContractSays()
{
    auto &[service, time, http, api, context] = *m_world;
    Answered<SquareCloudAccount> account;
    Answered<QList<ResourceStatus>> statuses;
    Answered<QList<Snapshot>> snapshots;
    Answered<QList<Snapshot>> all;
    api.readAccount(&context, account.handler());
    api.readStatuses(ResourceKind::Database, &context, statuses.handler());
    api.readSnapshots(shop, &context, snapshots.handler());
    api.readAllSnapshots(ResourceKind::Application, &context, all.handler());
    QVERIFY(service.requests().isEmpty()); // nothing within the call
    QVERIFY(account.wait() && statuses.wait() && snapshots.wait() && all.wait());
    QByteArrayList urls;
    for (const Request &request : service.requests()) {
        urls << request.method + ' ' + request.url.toEncoded();
        QCOMPARE(request.headers.first(), (Header{"Authorization", key}));
        QCOMPARE(request.safety, CallSafety::Safe);
    }
    const QByteArrayList expected{"GET https://api.example/v2/users/me",
                                  "GET https://api.example/v2/databases/status",
                                  "GET https://api.example/v2/apps/a%201%2Fx/snapshots",
                                  "GET https://api.example/v2/users/snapshots?scope=applications"};
    QCOMPARE(urls, expected);
}

void SquareCloudApiTest::writesAreDestructive()
{
    auto &[service, time, http, api, context] = *m_world;
    api.createSnapshot(orders, &context, [](const CreateReply &) {});
    api.restoreSnapshot(orders, {SnapshotName(QStringLiteral("n")), VersionId(QStringLiteral("v"))}, &context,
                        [](const RestoreReply &) {});
    QTRY_COMPARE(service.requests().size(), 2);
    for (const Request &request : service.requests()) {
        QCOMPARE(request.method, QByteArray("POST"));
        QCOMPARE(request.safety, CallSafety::Destructive);
        QVERIFY(request.deadline >= std::chrono::seconds(120));
        QVERIFY(request.idleTimeout >= std::chrono::seconds(120));
    }
    QCOMPARE(service.requests().at(0).url.path(), QStringLiteral("/v2/databases/d1/snapshots"));
    QCOMPARE(service.requests().at(1).url.path(), QStringLiteral("/v2/databases/d1/snapshots/restore"));
    QCOMPARE(QJsonDocument::fromJson(service.requests().at(1).body).object().value(u"versionId").toString(),
             QStringLiteral("v"));
}

void SquareCloudApiTest::keysOwnerStandsInUntilTheAccountIsRead()
{
    auto &[service, time, http, api, context] = *m_world;
    service.on("GET /v2/apps/a%201%2Fx/snapshots", 200, listing);
    service.on("GET /v2/users/me", 200,
               "{\"status\":\"success\",\"response\":{\"user\":{\"id\":\"realowner\"}}}");
    Answered<QList<Snapshot>> before;
    api.readSnapshots(shop, &context, before.handler());
    QVERIFY(before.wait());
    QCOMPARE(before.result()->first().link.expose().path(),
             QStringLiteral("/applications/0123456789abcdef/n.zip"));
    Answered<SquareCloudAccount> account;
    api.readAccount(&context, account.handler());
    QVERIFY(account.wait());
    Answered<QList<Snapshot>> after;
    api.readSnapshots(shop, &context, after.handler());
    QVERIFY(after.wait());
    QCOMPARE(after.result()->first().link.expose().path(), QStringLiteral("/applications/realowner/n.zip"));
    QVERIFY(!after.result()->first().link.expose().toString().contains(QString::fromLatin1(key)));
}

void SquareCloudApiTest::serversClockIsNoted()
{
    auto &[service, time, http, api, context] = *m_world;
    service.on("GET /v2/users/me", 500, {}, {{"Date", "Sun, 22 Nov 2026 12:07:00 GMT"}});
    Answered<SquareCloudAccount> account;
    api.readAccount(&context, account.handler());
    QVERIFY(account.wait());
    QCOMPARE(api.serverClockOffset(), milliseconds(7 * 60 * 1000));
}

void SquareCloudApiTest::errorInA200IsAnError()
{
    auto &[service, time, http, api, context] = *m_world;
    service.on("GET /v2/users/me", 200, "{\"status\":\"error\",\"code\":\"ACCESS_DENIED\"}");
    Answered<SquareCloudAccount> account;
    api.readAccount(&context, account.handler());
    QVERIFY(account.wait());
    QCOMPARE(account.error().kind, ErrorKind::Unauthorized);
    QCOMPARE(account.error().code, QStringLiteral("ACCESS_DENIED"));
}

void SquareCloudApiTest::neitherKeyNorLinkGetsIntoAnError_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    const QByteArray said
        = "no access with " + key + " to https://s.example/a.zip?Signature=topsecret&versionId=v";
    QTest::newRow("message") << 401
                             << "{\"status\":\"error\",\"code\":\"ACCESS_DENIED\",\"message\":\"" + said
            + "\"}";
    QTest::newRow("code") << 400 << "{\"status\":\"error\",\"code\":\"" + said + "\"}";
    QTest::newRow("in a 200") << 200 << "{\"status\":\"error\",\"code\":\"" + said + "\"}";
    QTest::newRow("wrong type") << 200 << "{\"status\":\"success\",\"response\":\"" + said + "\"}";
    QTest::newRow("wrong name of a field") << 200 << "{\"" + said + "\":1}";
    QTest::newRow("plain text") << 502 << said;
    QTest::newRow("plain text in a 200") << 200 << said;
}

void SquareCloudApiTest::neitherKeyNorLinkGetsIntoAnError()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    auto &[service, time, http, api, context] = *m_world;
    service.on("GET /v2/users/me", status, body);
    service.on("POST /v2/databases/d1/snapshots", status, body);
    api.readAccount(&context, [](const Result<SquareCloudAccount> &) {});
    QStringList said;
    api.createSnapshot(orders, &context, [&said](const CreateReply &reply) {
        if (const auto *refused = std::get_if<SnapshotRefused>(&reply.answer))
            said << everythingOf(refused->error);
        else if (const auto *unknown = std::get_if<SnapshotOutcomeUnknown>(&reply.answer))
            said << everythingOf(unknown->error);
        else
            said << QString();
    });
    api.readAccount(&context,
                    [&said](const Result<SquareCloudAccount> &read) { said << everythingOf(read.error()); });
    // 502 is tried again after a while.
    QVERIFY(QTest::qWaitFor([&] {
        time.advance(std::chrono::seconds(10));
        return said.size() == 2;
    }));
    for (const QString &text : said) {
        QVERIFY2(!text.contains(QStringLiteral("secretsecret")), qPrintable(text));
        QVERIFY2(!text.contains(QStringLiteral("topsecret")), qPrintable(text));
    }
}

void SquareCloudApiTest::writesAreToldOfTheirLeavingAndDated()
{
    auto &[service, time, http, api, context] = *m_world;
    const QList<Header> date{{"Date", "Sun, 22 Nov 2026 12:07:00 GMT"}};
    service.on("POST /v2/databases/d1/snapshots", 202, {}, date);
    service.on("POST /v2/databases/d1/snapshots/restore", 200, "{\"status\":\"success\"}", date);
    QByteArrayList told;
    QList<std::optional<QDateTime>> dates;
    bool restored = false;
    api.createSnapshot(
        orders, &context,
        [&](const CreateReply &reply) {
            told << "created";
            dates << reply.serverDate;
        },
        [&told] { told << "create left"; });
    QTRY_COMPARE(told, (QByteArrayList{"create left", "created"}));
    told.clear();
    api.restoreSnapshot(
        orders, {SnapshotName(QStringLiteral("n")), VersionId(QStringLiteral("v"))}, &context,
        [&](const RestoreReply &reply) {
            told << "restored";
            dates << reply.serverDate;
            restored = std::holds_alternative<RestoreDone>(reply.answer);
        },
        [&told] { told << "restore left"; });
    QTRY_COMPARE(told, (QByteArrayList{"restore left", "restored"}));
    QVERIFY(restored);
    for (const auto &seen : dates)
        QCOMPARE(seen, std::optional(time.utcNow().addSecs(420)));
}

void SquareCloudApiTest::goneContextHearsNothing()
{
    auto &[service, time, http, api, context] = *m_world;
    int heard = 0;
    auto gone = std::make_unique<QObject>();
    api.readAccount(gone.get(), [&heard](const Result<SquareCloudAccount> &) { ++heard; });
    api.createSnapshot(orders, gone.get(), [&heard](const CreateReply &) { ++heard; });
    gone.reset();
    Answered<SquareCloudAccount> next;
    api.readAccount(&context, next.handler());
    QVERIFY(next.wait());
    QCOMPARE(heard, 0);
}

SNAPDECK_TEST(SquareCloudApiTest)
#include "SquareCloudApiTest.moc"
