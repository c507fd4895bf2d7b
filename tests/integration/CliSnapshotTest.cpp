// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/CliWorld.h"
#include "tests/support/RawScripts.h"
#include "tests/support/TestRunner.h"

using namespace snapdeck;
using namespace snapdeck::test;

namespace {

const QString createPath = QStringLiteral("/snapshots");

QDateTime timeOf(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
}

QString versionOf(const QJsonObject &state, const QString &resourceName, int fromTheEnd = 1)
{
    for (const QJsonValue &resource : state[u"square_cloud"][u"resources"].toArray()) {
        const QJsonArray versions = resource[u"versions"].toArray();
        if (resource[u"name"] == resourceName)
            return versions.at(versions.size() - fromTheEnd)[u"version_id"].toString();
    }
    return {};
}

} // namespace

/// `snapshot create`, against the real rules of the service.
class CliSnapshotTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isReadyWithAVersionAndALinkThatExpires();
    void olderServersTellNoVersionInTheirAnswer();
    void longOneIsProcessingAndRequestedOnce();
    void longOneBecomesReadyWithWaitAndIsRequestedOnce();
    void unknownIdSendsNothing();
    void oneThatIsNotThereIsToldBeforeAnythingIsSent();
    void eachOneIsToldOnce();
    void allTakesEverythingKeepingThePauseBetweenTwo();
    void sameResourceTwiceIsOnce();
    void stoppedDatabaseIsARefusalInItsOwnWords();
    void lostAnswerIsFoundInTheListing();
    void lostAnswerWithoutWaitIsUnconfirmed();
    void wrongKeyIsTriedOnce();
    void keyThatEndsBeforeManyIsSaidAndNothingIsSent();
    void serverOffIsUnreachable();
    void linksAreShownOnlyWhereAskedFor();
    void listsKnowEveryVersion();
};

void CliSnapshotTest::isReadyWithAVersionAndALinkThatExpires()
{
    CliWorld world;
    const CliResult created = world.runJson({u"snapshot"_qs, u"create"_qs, u"api-gateway"_qs});
    QCOMPARE(created.exitCode, 0);
    const QJsonObject operation = created.json();
    QCOMPARE(operation[u"state"], QJsonValue(u"ready"_qs));
    QCOMPARE(operation[u"kind"], QJsonValue(u"snapshot"_qs));
    QCOMPARE(operation[u"account"], QJsonValue(u"demo"_qs));
    QVERIFY(operation[u"operation"].toString().startsWith(u"op-"));
    QCOMPARE(operation[u"version_id"].toString(), versionOf(world.state(), u"api-gateway"_qs));
    QVERIFY(timeOf(operation[u"url_expires_at"]) > QDateTime::currentDateTimeUtc().addDays(29));
    QVERIFY(!created.all().contains("Signature"));
    QVERIFY(!created.all().contains(world.squareCloudKey().toLatin1()));
    for (const auto &name : {u"code", u"message", u"retry_at", u"template", u"capsule_fate"})
        QVERIFY(operation.contains(name) && operation[name].isNull());
}

void CliSnapshotTest::olderServersTellNoVersionInTheirAnswer()
{
    auto options = CliWorld::small();
    options.squareCloud = simulator::SquareCloudGeneration::Older;
    CliWorld world(options);
    const CliResult created = world.runJson({u"snapshot"_qs, u"create"_qs, u"api-gateway"_qs});
    QCOMPARE(created.exitCode, 0);
    QCOMPARE(created.json()[u"state"], QJsonValue(u"ready"_qs));
    QVERIFY(created.json()[u"version_id"].isNull());
    const CliResult listed = world.runJson({u"snapshot"_qs, u"list"_qs, u"api-gateway"_qs});
    QCOMPARE(listed.exitCode, 0);
    const QJsonObject first = listed.json()[u"snapshots"][0].toObject();
    QVERIFY(first[u"origin"].isNull());
    QVERIFY(!first[u"version_id"].toString().isEmpty()); // the link tells it
}

void CliSnapshotTest::longOneIsProcessingAndRequestedOnce()
{
    auto options = CliWorld::small();
    options.snapshotSeconds = 120;
    CliWorld world(options);
    const CliResult created = world.runJson({u"snapshot"_qs, u"create"_qs, u"api-gateway"_qs});
    QCOMPARE(created.exitCode, 3);
    QCOMPARE(created.json()[u"state"], QJsonValue(u"processing"_qs));
    QCOMPARE(world.count(u"POST"_qs, createPath), 1);
}

void CliSnapshotTest::longOneBecomesReadyWithWaitAndIsRequestedOnce()
{
    auto options = CliWorld::small();
    options.snapshotSeconds = 120;
    CliWorld world(options);
    const CliResult created = world.runJson({u"snapshot"_qs, u"create"_qs, u"--wait"_qs, u"api-gateway"_qs});
    QCOMPARE(created.exitCode, 0);
    QCOMPARE(created.json()[u"state"], QJsonValue(u"ready"_qs));
    QCOMPARE(created.json()[u"version_id"].toString(), versionOf(world.state(), u"api-gateway"_qs));
    QVERIFY(timeOf(created.json()[u"url_expires_at"]).isValid());
    QVERIFY(created.err.contains("still taking it"));
    QCOMPARE(world.count(u"POST"_qs, createPath), 1);
}

void CliSnapshotTest::unknownIdSendsNothing()
{
    CliWorld world;
    const CliResult created = world.runJson({u"snapshot"_qs, u"create"_qs, u"no-such-thing"_qs});
    QCOMPARE(created.exitCode, 1);
    QCOMPARE(created.error()[u"kind"], QJsonValue(u"not_found"_qs));
    QVERIFY(created.err.contains("no-such-thing"));
    QCOMPARE(world.count(u"POST"_qs), 0);
}

void CliSnapshotTest::oneThatIsNotThereIsToldBeforeAnythingIsSent()
{
    CliWorld world;
    const CliResult created
        = world.runJson({u"snapshot"_qs, u"create"_qs, u"no-such-thing"_qs, u"api-gateway"_qs});
    QCOMPARE(created.exitCode, 1);
    const QJsonArray operations = created.json()[u"operations"].toArray();
    QCOMPARE(operations.size(), 2);
    QCOMPARE(operations[0][u"state"], QJsonValue(u"failed"_qs));
    QCOMPARE(operations[0][u"code"], QJsonValue(u"not_found"_qs));
    QCOMPARE(operations[1][u"state"], QJsonValue(u"cancelled"_qs));
    QVERIFY(created.err.contains("app list")); // where the right one is found
    QCOMPARE(world.count(u"POST"_qs), 0);
}

void CliSnapshotTest::eachOneIsToldOnce()
{
    auto options = CliWorld::small();
    options.timeScale = 10;
    CliWorld world(options);
    const CliResult created = world.run({u"snapshot"_qs, u"create"_qs, u"--all"_qs, u"--wait"_qs});
    QVERIFY2(created.exitCode == 0, created.all().constData());
    QCOMPARE(created.out.count("Ready"), 4);
    QVERIFY(created.out.contains("[4/4] "));
    QVERIFY(!created.err.contains("Ready"));
}

void CliSnapshotTest::allTakesEverythingKeepingThePauseBetweenTwo()
{
    auto options = CliWorld::small();
    options.timeScale = 10; // a pace that a busy machine can keep, too
    CliWorld world(options);
    const CliResult created = world.runJson({u"snapshot"_qs, u"create"_qs, u"--all"_qs});
    QVERIFY2(created.exitCode == 0, created.all().constData());
    const QJsonArray operations = created.json()[u"operations"].toArray();
    QCOMPARE(operations.size(), 4);
    for (const QJsonValue &operation : operations)
        QCOMPARE(operation[u"state"], QJsonValue(u"ready"_qs));
    QCOMPARE(world.count(u"POST"_qs, createPath), 4); // none was refused for coming too soon
}

void CliSnapshotTest::sameResourceTwiceIsOnce()
{
    CliWorld world;
    const QString id = world.state()[u"square_cloud"][u"resources"][0][u"id"].toString();
    const CliResult created = world.runJson({u"snapshot"_qs, u"create"_qs, u"api-gateway"_qs, id});
    QCOMPARE(created.exitCode, 0);
    QCOMPARE(world.count(u"POST"_qs, createPath), 1);
}

void CliSnapshotTest::stoppedDatabaseIsARefusalInItsOwnWords()
{
    CliWorld world;
    world.fault({{u"match"_qs, u"POST /v2/databases/*/snapshots"_qs},
                 {u"kind"_qs, u"status"_qs},
                 {u"status"_qs, 400},
                 {u"code"_qs, u"DATABASE_NOT_RUNNING"_qs}});
    const CliResult created
        = world.runJson({u"snapshot"_qs, u"create"_qs, u"postgres-main"_qs, u"--wait"_qs});
    QCOMPARE(created.exitCode, 1);
    QCOMPARE(created.json()[u"state"], QJsonValue(u"failed"_qs));
    QCOMPARE(created.json()[u"code"], QJsonValue(u"DATABASE_NOT_RUNNING"_qs));
    QVERIFY(!created.json()[u"message"].toString().isEmpty());
    QCOMPARE(world.count(u"POST"_qs), 1);
}

void CliSnapshotTest::lostAnswerIsFoundInTheListing()
{
    CliWorld world;
    RawServer proxy; // the server gets the whole request; its answer never comes back
    proxy.then([&](RawConnection &connection) {
        const bool creates = connection.delivery().requestLine().startsWith("POST ");
        (creates ? forwardAndCut(world.origin()) : forwardTo(world.origin()))(connection);
    });
    world.addAccount(u"cut"_qs, Provider::SquareCloud, proxy.url("/v2"));
    const CliResult created = world.runJson(
        {u"--account"_qs, u"cut"_qs, u"snapshot"_qs, u"create"_qs, u"api-gateway"_qs, u"--wait"_qs});
    QVERIFY2(created.exitCode == 0, created.all().constData());
    QCOMPARE(created.json()[u"version_id"].toString(), versionOf(world.state(), u"api-gateway"_qs));
    QCOMPARE(world.count(u"POST"_qs, createPath), 1);
}

void CliSnapshotTest::lostAnswerWithoutWaitIsUnconfirmed()
{
    CliWorld world;
    world.fault({{u"match"_qs, u"POST /v2/apps/*/snapshots"_qs}, {u"kind"_qs, u"reset"_qs}});
    const CliResult created = world.runJson({u"snapshot"_qs, u"create"_qs, u"api-gateway"_qs});
    QCOMPARE(created.exitCode, 3);
    QCOMPARE(created.json()[u"state"], QJsonValue(u"processing"_qs));
    QVERIFY(created.err.contains("not requested again"));
    QCOMPARE(world.count(u"POST"_qs, createPath), 1);
}

void CliSnapshotTest::wrongKeyIsTriedOnce()
{
    CliWorld world;
    world.setEnvironment(u"SNAPDECK_KEY_DEMO"_qs, u"not-the-key"_qs);
    const CliResult created = world.runJson({u"snapshot"_qs, u"create"_qs, u"api-gateway"_qs, u"--wait"_qs});
    QCOMPARE(created.exitCode, 5);
    QCOMPARE(created.error()[u"kind"], QJsonValue(u"unauthorized"_qs));
    QCOMPARE(created.error()[u"code"], QJsonValue(u"ACCESS_DENIED"_qs));
    QCOMPARE(world.requests().size(), 1);
    QVERIFY(!created.all().contains("not-the-key"));
}

void CliSnapshotTest::keyThatEndsBeforeManyIsSaidAndNothingIsSent()
{
    auto options = CliWorld::small();
    options.apps = 12; // so many are read by the account's own listing
    CliWorld world(options);
    world.fault({{u"match"_qs, u"GET /v2/users/snapshots"_qs},
                 {u"kind"_qs, u"status"_qs},
                 {u"status"_qs, 401},
                 {u"code"_qs, u"ACCESS_DENIED"_qs},
                 {u"count"_qs, -1}});
    const CliResult created = world.runJson({u"snapshot"_qs, u"create"_qs, u"--all"_qs});
    QCOMPARE(created.exitCode, 5);
    QCOMPARE(created.error()[u"code"], QJsonValue(u"ACCESS_DENIED"_qs));
    QVERIFY(!created.err.isEmpty());
    QCOMPARE(world.count(u"POST"_qs), 0);
}

void CliSnapshotTest::serverOffIsUnreachable()
{
    CliWorld world;
    world.stopServer();
    const CliResult created = world.runJson({u"snapshot"_qs, u"create"_qs, u"api-gateway"_qs});
    QCOMPARE(created.exitCode, 6);
    QCOMPARE(created.error()[u"kind"], QJsonValue(u"unreachable"_qs));
    QVERIFY(!created.err.isEmpty());
}

void CliSnapshotTest::linksAreShownOnlyWhereAskedFor()
{
    CliWorld world;
    for (const auto &what : {QStringList{u"api-gateway"_qs}, QStringList{u"--all"_qs}, QStringList{}}) {
        const QStringList list = QStringList{u"snapshot"_qs, u"list"_qs} + what;
        QVERIFY(!world.run(list).all().contains("Signature"));
        QVERIFY(!world.runJson(list).all().contains("Signature"));
        const CliResult shown = world.runJson(list + QStringList{u"--show-links"_qs});
        QVERIFY(shown.json()[u"snapshots"][0][u"url"].toString().contains(u"Signature="));
        QVERIFY(shown.err.contains("secrets"));
    }
}

void CliSnapshotTest::listsKnowEveryVersion()
{
    CliWorld world;
    const CliResult all = world.runJson({u"snapshot"_qs, u"list"_qs, u"--all"_qs});
    QCOMPARE(all.exitCode, 0);
    QCOMPARE(all.json()[u"snapshots"].toArray().size(), 4 * 2);
    const CliResult one = world.runJson({u"snapshot"_qs, u"list"_qs, u"postgres-main"_qs});
    QCOMPARE(one.json()[u"snapshots"].toArray().size(), 2);
    QCOMPARE(one.json()[u"snapshots"][0][u"resource_kind"], QJsonValue(u"database"_qs));
    QCOMPARE(one.json()[u"snapshots"][0][u"version_id"].toString(),
             versionOf(world.state(), u"postgres-main"_qs));
    QVERIFY(one.json()[u"snapshots"][0][u"size_bytes"].toInteger() > 0);
}

SNAPDECK_TEST(CliSnapshotTest)
#include "CliSnapshotTest.moc"
