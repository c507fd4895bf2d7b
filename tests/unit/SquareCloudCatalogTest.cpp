// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/SquareCloudCatalog.h"

#include "core/limits/RateLedger.h"
#include "core/squarecloud/SquareCloudApi.h"
#include "tests/support/FakeService.h"
#include "tests/support/ManualTime.h"
#include "tests/support/TestRunner.h"

#include <QSignalSpy>

using namespace snapdeck;
using namespace snapdeck::test;

namespace {

const QByteArray account
    = "{\"status\":\"success\",\"response\":{\"user\":{\"id\":\"o\",\"plan\":{\"name\":\"Pro\","
      "\"memory\":{\"limit\":512}}},\"applications\":[{\"id\":\"a1\",\"name\":\"Shop\"},"
      "{\"id\":\"a2\",\"name\":\"Shop\"}],\"databases\":[{\"id\":\"d1\",\"name\":\"Orders\"}]}}";
const QByteArray statuses = "{\"status\":\"success\",\"response\":[{\"id\":\"a1\",\"running\":true},{\"id\":"
                            "\"a2\",\"running\":false}]}";
const QByteArray nothing = "{\"status\":\"success\",\"response\":[]}";
const QByteArray me = "GET /v2/users/me";
const QByteArray accountListing = "GET /v2/users/snapshots";

QByteArray listing(const QByteArray &name, const QByteArray &time, const QByteArray &origin = "manual")
{
    return "{\"status\":\"success\",\"response\":[{\"name\":\"" + name + "\",\"size\":1,\"modified\":\""
        + time + "\",\"key\":\"versionId=v-" + time + "\",\"origin\":\"" + origin + "\"}]}";
}

QByteArray refusal(const QByteArray &code)
{
    return "{\"status\":\"error\",\"code\":\"" + code + "\"}";
}

const ResourceId a1(QStringLiteral("a1"));

} // namespace

/// What is known of an account, and what a refresh asks for.
class SquareCloudCatalogTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void refreshReadsEverything();
    void secondRefreshMeanwhileDoesNothing();
    void failedReadLeavesWhatWasThere();
    void withoutThePlansListingEachIsReadEveryTime();
    void failedListingIsNotMadeUpForByManyRequests();
    void blockedAccountIsLeftAlone();
    void resourcesAreFoundByIdOrByAUniqueName();
    void refreshTeachesTheLedger();
    void unknownResourceIsAnError();

private:
    struct World {
        FakeService service;
        ManualTime time;
        HttpClient http{service.transport(), time};
        SquareCloudApi api{
            http,
            {QUrl(QStringLiteral("https://api.example/v2")), QUrl(QStringLiteral("https://s.example"))},
            Secret("o-key")};
        RateLedger ledger;
        SquareCloudCatalog catalog{api, ledger, time};

        World()
        {
            service.on(me, 200, account);
            service.on("GET /v2/apps/status", 200, statuses);
            service.on("GET /v2/databases/status", 200, nothing);
        }
        [[nodiscard]] bool refresh()
        {
            QSignalSpy finished(&catalog, &SquareCloudCatalog::refreshFinished);
            catalog.refresh();
            return QTest::qWaitFor([&] { return finished.count() == 1; }) && !catalog.isRefreshing();
        }
    };
    std::unique_ptr<World> m_world;
};

void SquareCloudCatalogTest::init()
{
    m_world = std::make_unique<World>();
}

void SquareCloudCatalogTest::refreshReadsEverything()
{
    auto &[service, time, http, api, ledger, catalog] = *m_world;
    service.on(accountListing, 200, listing("a-1", "2026-11-22T11:00:00Z"));
    service.on("GET /v2/apps/a2/snapshots", 200, listing("own-name", "2026-11-22T10:00:00Z"));
    service.on("GET /v2/databases/d1/snapshots", 200, nothing);
    QVERIFY(m_world->refresh());
    QVERIFY2(!catalog.error(), catalog.error() ? qPrintable(catalog.error()->message) : "");
    QCOMPARE(catalog.updatedAt(), time.utcNow());
    QCOMPARE(catalog.resources(ResourceKind::Application).size(), 2);
    QCOMPARE(catalog.isRunning(a1), std::optional(true));
    QVERIFY(!catalog.isRunning(ResourceId(QStringLiteral("d1"))));
    QCOMPARE(catalog.snapshots(a1).size(), 1);
    QCOMPARE(catalog.snapshots(ResourceId(QStringLiteral("a2"))).size(),
             1); // read alone: the account's told nothing
    QVERIFY(catalog.knowsSnapshots(ResourceId(QStringLiteral("d1"))));
    QCOMPARE(service.count("GET /v2/apps/a1/snapshots"), 0);
}

void SquareCloudCatalogTest::secondRefreshMeanwhileDoesNothing()
{
    auto &[service, time, http, api, ledger, catalog] = *m_world;
    service.on(accountListing, 200, nothing);
    QSignalSpy started(&catalog, &SquareCloudCatalog::refreshStarted);
    catalog.refresh();
    QVERIFY(catalog.isRefreshing());
    QVERIFY(m_world->refresh());
    QCOMPARE(started.count(), 1);
    QCOMPARE(service.count(me), 1);
}

void SquareCloudCatalogTest::failedReadLeavesWhatWasThere()
{
    auto &[service, time, http, api, ledger, catalog] = *m_world;
    service.on(accountListing, 200, listing("stranger", "2026-11-22T11:00:00Z"));
    for (const char *route :
         {"GET /v2/apps/a1/snapshots", "GET /v2/apps/a2/snapshots", "GET /v2/databases/d1/snapshots"})
        service.on(route, 200, listing("own", "2026-11-22T10:00:00Z"));
    QVERIFY(m_world->refresh());
    const QDateTime before = catalog.updatedAt();
    const auto unclaimed = catalog.unclaimedSnapshots();
    QVERIFY(!unclaimed.isEmpty());
    time.advance(std::chrono::minutes(5));
    service.onlyOn(accountListing, 500, refusal("INTERNAL_SERVER_ERROR"));
    QVERIFY(m_world->refresh());
    QCOMPARE(catalog.error()->code, QStringLiteral("INTERNAL_SERVER_ERROR"));
    QCOMPARE(catalog.updatedAt(), before);
    QCOMPARE(catalog.unclaimedSnapshots(), unclaimed);
    service.onlyOn(me, 401, refusal("ACCESS_DENIED"));
    QVERIFY(m_world->refresh());
    QCOMPARE(catalog.error()->kind, ErrorKind::Unauthorized);
    QCOMPARE(catalog.resources(ResourceKind::Application).size(), 2);
}

void SquareCloudCatalogTest::withoutThePlansListingEachIsReadEveryTime()
{
    auto &[service, time, http, api, ledger, catalog] = *m_world;
    service.on(accountListing, 402, refusal("UPGRADE_REQUIRED"));
    service.on("GET /v2/apps/a1/snapshots", 200, nothing);
    service.on("GET /v2/apps/a1/snapshots", 200, listing("n", "2026-11-22T11:59:00Z"));
    service.on("GET /v2/apps/a2/snapshots", 200, nothing);
    service.on("GET /v2/databases/d1/snapshots", 200, nothing);
    QVERIFY(m_world->refresh());
    QVERIFY2(!catalog.error(), "a plan without that listing is no failure");
    QCOMPARE(catalog.snapshots(a1).size(), 0);
    QVERIFY(m_world->refresh());
    QCOMPARE(catalog.snapshots(a1).size(), 1);
    QCOMPARE(service.count("GET /v2/databases/d1/snapshots"), 2);
}

void SquareCloudCatalogTest::failedListingIsNotMadeUpForByManyRequests()
{
    auto &[service, time, http, api, ledger, catalog] = *m_world;
    service.on(accountListing, 429, refusal("RATE_LIMITED"));
    QVERIFY(m_world->refresh());
    QCOMPARE(catalog.error()->kind, ErrorKind::RateLimited);
    QCOMPARE(service.count("GET /v2/apps/a1/snapshots"), 0);
    QVERIFY(!ledger.blockedUntil(time.utcNow())); // that listing's own limit is not the account's
}

void SquareCloudCatalogTest::blockedAccountIsLeftAlone()
{
    auto &[service, time, http, api, ledger, catalog] = *m_world;
    service.on(accountListing, 200, nothing);
    service.onlyOn(me, 429, refusal("RATE_LIMITED"));
    QVERIFY(m_world->refresh());
    QCOMPARE(service.requests().size(), 1);
    QVERIFY(m_world->refresh());
    QCOMPARE(service.requests().size(), 1);
    QCOMPARE(catalog.error()->kind, ErrorKind::RateLimited);
    QCOMPARE(catalog.error()->retryAt, ledger.blockedUntil(time.utcNow()));
    time.advance(std::chrono::minutes(31));
    service.onlyOn(me, 200, account);
    QVERIFY(m_world->refresh());
    QVERIFY(service.requests().size() > 1);
}

void SquareCloudCatalogTest::resourcesAreFoundByIdOrByAUniqueName()
{
    auto &[service, time, http, api, ledger, catalog] = *m_world;
    service.on(accountListing, 200, nothing);
    QVERIFY(m_world->refresh());
    QCOMPARE(catalog.find(ResourceKind::Application, QStringLiteral("a2"))->id,
             ResourceId(QStringLiteral("a2")));
    QCOMPARE(catalog.find(ResourceKind::Database, QStringLiteral("Orders"))->id,
             ResourceId(QStringLiteral("d1")));
    QCOMPARE(catalog.find(ResourceKind::Application, QStringLiteral("Shop")).error().kind,
             ErrorKind::InvalidInput);
    QCOMPARE(catalog.find(ResourceKind::Application, QStringLiteral("d1")).error().kind, ErrorKind::NotFound);
    QCOMPARE(catalog.find(ResourceKind::Application, QStringLiteral("none")).error().kind,
             ErrorKind::NotFound);
}

void SquareCloudCatalogTest::refreshTeachesTheLedger()
{
    auto &[service, time, http, api, ledger, catalog] = *m_world;
    service.on(accountListing, 200, listing("a1", "2026-11-22T11:00:00Z"));
    service.on(accountListing, 200, listing("d1", "2026-11-22T10:00:00Z", "automatic"));
    service.on("GET /v2/apps/a2/snapshots", 200, listing("n", "2026-11-21T11:00:00Z"));
    service.on("GET /v2/databases/d1/snapshots", 200, nothing);
    QVERIFY(m_world->refresh());
    const Quota quota = ledger.quota(time.utcNow());
    QCOMPARE(quota.limit, 4);
    QCOMPARE(quota.used, 1); // neither the automatic one nor the one of the day before
}

void SquareCloudCatalogTest::unknownResourceIsAnError()
{
    int heard = 0;
    m_world->catalog.readSnapshots(a1, this, [&heard](const Result<QList<Snapshot>> &listed) {
        heard += !listed && listed.error().kind == ErrorKind::NotFound ? 1 : 0;
    });
    QTRY_COMPARE(heard, 1);
    QCOMPARE(m_world->service.requests().size(), 0);
}

SNAPDECK_TEST(SquareCloudCatalogTest)
#include "SquareCloudCatalogTest.moc"
