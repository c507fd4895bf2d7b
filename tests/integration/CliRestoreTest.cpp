// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/CliWorld.h"
#include "tests/support/TestRunner.h"

#include <QSignalSpy>

#include <csignal>

using namespace snapdeck;
using namespace snapdeck::test;

namespace {

const QString restorePath = QStringLiteral("/restore");

QJsonObject resourceNamed(CliWorld &world, const QString &name)
{
    for (const QJsonValue &resource : world.state()[u"square_cloud"][u"resources"].toArray()) {
        if (resource[u"name"] == name)
            return resource.toObject();
    }
    return {};
}

/// Of those that the world began with: 0 is the oldest.
QString versionOf(CliWorld &world, const QString &name, int index)
{
    return resourceNamed(world, name)[u"versions"][index][u"version_id"].toString();
}

QStringList restore(const QString &id, const QString &version, const QStringList &more = {})
{
    return QStringList{u"snapshot"_qs, u"restore"_qs, id, u"--version"_qs, version} + more;
}

QStringList confirmed(const QString &id, const QString &version, const QStringList &more = {})
{
    return restore(id, version, QStringList{u"--confirm"_qs, id} + more);
}

QJsonObject fault(const QString &kind, const QJsonObject &more = {})
{
    QJsonObject description{{u"match"_qs, u"POST /v2/apps/*/snapshots/restore"_qs}, {u"kind"_qs, kind}};
    for (auto entry = more.constBegin(); entry != more.constEnd(); ++entry)
        description.insert(entry.key(), entry.value());
    return description;
}

bool waitForWords(QProcess &process, const QByteArray &words, QByteArray &said)
{
    while (!said.contains(words)) {
        QSignalSpy more(&process, &QProcess::readyReadStandardError);
        said += process.readAllStandardError();
        if (!said.contains(words) && !more.wait(30'000))
            return false;
    }
    return true;
}

} // namespace

/// `snapshot restore`: nothing without the ID typed twice, a way back by default, one request, and the truth.
class CliRestoreTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void withoutConfirmationNothingIsSent();
    void wrongConfirmationSendsNothing_data();
    void wrongConfirmationSendsNothing();
    void latestIsNoVersion();
    void readOnlyAccountSendsNothing();
    void takesASafetySnapshotFirstAndSaysTheWayBack();
    void aVersionOfAnotherOneIsToldApart();
    void theWayBackLeadsBack();
    void withoutASafetySnapshotItIsOneRequest();
    void ambiguousNameSendsNothing();
    void versionThatIsNotListedSendsNothing();
    void refusalsAreTold_data();
    void refusalsAreTold();
    void lostAnswerIsUnconfirmedAndNotSentAgain();
    void failedSafetySnapshotStopsIt();
    void interruptWhileSafeguardingRestoresNothing();
    void interruptAfterItHasLeftSaysSo();
};

void CliRestoreTest::withoutConfirmationNothingIsSent()
{
    CliWorld world;
    const CliResult refused
        = world.runJson(restore(u"api-gateway"_qs, versionOf(world, u"api-gateway"_qs, 0)));
    QCOMPARE(refused.exitCode, 7);
    QCOMPARE(refused.error()[u"kind"], QJsonValue(u"refused"_qs));
    QVERIFY(refused.err.contains("--confirm"));
    QVERIFY(world.requests().isEmpty());
}

void CliRestoreTest::wrongConfirmationSendsNothing_data()
{
    QTest::addColumn<QString>("confirmation");
    QTest::newRow("another") << u"billing-worker"_qs;
    QTest::newRow("empty") << QString();
    QTest::newRow("yes") << u"yes"_qs;
    QTest::newRow("capitals") << u"API-GATEWAY"_qs;
    QTest::newRow("a space more") << u"api-gateway "_qs;
    QTest::newRow("an option swallowed as the id") << u"--json"_qs;
}

void CliRestoreTest::wrongConfirmationSendsNothing()
{
    QFETCH(QString, confirmation);
    CliWorld world;
    const QString version = versionOf(world, u"api-gateway"_qs, 0);
    QCOMPARE(world.run(restore(u"api-gateway"_qs, version, {u"--confirm"_qs, confirmation})).exitCode, 7);
    // Nor the id where the name was given, though it is the same thing: the text has to be the same.
    const QString id = resourceNamed(world, u"api-gateway"_qs)[u"id"].toString();
    QCOMPARE(world.run(restore(u"api-gateway"_qs, version, {u"--confirm"_qs, id})).exitCode, 7);
    QVERIFY(world.requests().isEmpty());
}

void CliRestoreTest::latestIsNoVersion()
{
    CliWorld world;
    const CliResult refused = world.run(confirmed(u"api-gateway"_qs, u"latest"_qs));
    QCOMPARE(refused.exitCode, 2);
    QVERIFY(refused.err.contains("latest"));
    QVERIFY(world.requests().isEmpty());
}

void CliRestoreTest::readOnlyAccountSendsNothing()
{
    CliWorld world;
    Account viewer = CliWorld::account(u"viewer"_qs, Provider::SquareCloud, world.squareCloud());
    viewer.readOnly = true;
    world.addAccount(viewer);
    world.setEnvironment(u"SNAPDECK_KEY_VIEWER"_qs, world.squareCloudKey());
    const QStringList command = QStringList{u"--account"_qs, u"viewer"_qs}
        + confirmed(u"api-gateway"_qs, versionOf(world, u"api-gateway"_qs, 0));
    QCOMPARE(world.run(command).exitCode, 7);
    QVERIFY(world.requests().isEmpty());
}

void CliRestoreTest::takesASafetySnapshotFirstAndSaysTheWayBack()
{
    CliWorld world;
    const QString version = versionOf(world, u"api-gateway"_qs, 0);
    const CliResult restored = world.runJson(confirmed(u"api-gateway"_qs, version));
    QVERIFY2(restored.exitCode == 0, restored.all().constData());
    const QJsonObject operation = restored.json();
    QCOMPARE(operation[u"kind"], QJsonValue(u"restore"_qs));
    QCOMPARE(operation[u"state"], QJsonValue(u"ready"_qs));
    QCOMPARE(operation[u"version_id"], QJsonValue(version));
    QCOMPARE(operation[u"running"], QJsonValue(true));
    QVERIFY(operation[u"safety_operation"].toString().startsWith(u"op-"));
    const QJsonObject resource = resourceNamed(world, u"api-gateway"_qs);
    const QString safety = operation[u"safety_version_id"].toString();
    QCOMPARE(safety, resource[u"versions"][2][u"version_id"].toString()); // beside the two that were there
    QVERIFY2(restored.err.contains("snapshot restore api-gateway --version " + safety.toUtf8()),
             restored.err.constData());
    QVERIFY(restored.err.contains("snapdeck-cli --data-dir " + world.dataDir().toUtf8())); // all of it
    QCOMPARE(restored.err.count("Taken and listed"), 1);
    QCOMPARE(world.count(u"POST"_qs, restorePath), 1);
    QCOMPARE(world.count(u"POST"_qs), 2);
}

void CliRestoreTest::aVersionOfAnotherOneIsToldApart()
{
    CliWorld world;
    const QString foreign = versionOf(world, u"billing-worker"_qs, 0);
    const CliResult refused = world.run(confirmed(u"api-gateway"_qs, foreign));
    QCOMPARE(refused.exitCode, 1);
    QVERIFY2(refused.err.contains("billing-worker"), refused.err.constData());
    QVERIFY(refused.err.contains("snapshot list api-gateway"));
    QCOMPARE(world.count(u"POST"_qs), 0);
}

void CliRestoreTest::theWayBackLeadsBack()
{
    CliWorld world;
    const CliResult there
        = world.runJson(confirmed(u"postgres-main"_qs, versionOf(world, u"postgres-main"_qs, 0)));
    QVERIFY2(there.exitCode == 0, there.all().constData());
    const QString safety = there.json()[u"safety_version_id"].toString();
    const CliResult back
        = world.runJson(confirmed(u"postgres-main"_qs, safety, {u"--no-safety-snapshot"_qs}));
    QVERIFY2(back.exitCode == 0, back.all().constData()); // the 60 s between two restores were kept
    QCOMPARE(world.count(u"POST"_qs, restorePath), 2);
    // The next snapshot holds what was restored.
    QCOMPARE(world.run({u"snapshot"_qs, u"create"_qs, u"--wait"_qs, u"postgres-main"_qs}).exitCode, 0);
    const QJsonObject resource = resourceNamed(world, u"postgres-main"_qs);
    QCOMPARE(resource[u"versions"][3][u"content"], resource[u"versions"][2][u"content"]);
    QVERIFY(resource[u"versions"][2][u"content"] != resource[u"versions"][0][u"content"]);
}

void CliRestoreTest::withoutASafetySnapshotItIsOneRequest()
{
    CliWorld world;
    const CliResult restored = world.runJson(
        confirmed(u"api-gateway"_qs, versionOf(world, u"api-gateway"_qs, 1), {u"--no-safety-snapshot"_qs}));
    QVERIFY2(restored.exitCode == 0, restored.all().constData());
    QVERIFY(restored.json()[u"safety_operation"].isNull());
    QVERIFY(restored.json()[u"safety_version_id"].isNull());
    QVERIFY(!restored.err.contains("way back"));
    QCOMPARE(world.count(u"POST"_qs), 1);
}

void CliRestoreTest::ambiguousNameSendsNothing()
{
    CliWorld world;
    const QString twice = QStringLiteral("{\"id\":\"%1\",\"name\":\"twin\",\"ram\":256}");
    world.fault(
        {{u"match"_qs, u"GET /v2/users/me"_qs},
         {u"kind"_qs, u"status"_qs},
         {u"status"_qs, 200},
         {u"body"_qs,
          QString(u"{\"status\":\"success\",\"response\":{\"user\":{\"id\":\"o\"},\"applications\":["_qs
                  + twice.arg(u"a1"_qs) + u',' + twice.arg(u"a2"_qs) + u"],\"databases\":[]}}"_qs)}});
    const CliResult refused = world.runJson(confirmed(u"twin"_qs, u"some-version"_qs));
    QCOMPARE(refused.exitCode, 1);
    QVERIFY(refused.err.contains("twin"));
    QCOMPARE(world.count(u"POST"_qs), 0);
}

void CliRestoreTest::versionThatIsNotListedSendsNothing()
{
    CliWorld world;
    // Another resource's does not do either.
    for (const QString &version : {u"no-such-version"_qs, versionOf(world, u"billing-worker"_qs, 0)}) {
        const CliResult refused = world.runJson(confirmed(u"api-gateway"_qs, version));
        QCOMPARE(refused.exitCode, 1);
        QCOMPARE(refused.error()[u"kind"], QJsonValue(u"not_found"_qs));
        QVERIFY(refused.err.contains(version.toUtf8()));
    }
    QCOMPARE(world.count(u"POST"_qs), 0);
}

void CliRestoreTest::refusalsAreTold_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::newRow("not found") << 404 << u"SNAPSHOT_NOT_FOUND"_qs;
    QTest::newRow("mismatch") << 400 << u"SNAPSHOT_DATABASE_MISMATCH"_qs;
    QTest::newRow("failed") << 500 << u"SNAPSHOT_RESTORE_FAILED"_qs;
}

void CliRestoreTest::refusalsAreTold()
{
    QFETCH(int, status);
    QFETCH(QString, code);
    CliWorld world;
    world.fault(fault(u"status"_qs, {{u"status"_qs, status}, {u"code"_qs, code}}));
    const CliResult failed = world.runJson(
        confirmed(u"api-gateway"_qs, versionOf(world, u"api-gateway"_qs, 0), {u"--no-safety-snapshot"_qs}));
    QCOMPARE(failed.exitCode, 1);
    QCOMPARE(failed.json()[u"state"], QJsonValue(u"failed"_qs));
    QCOMPARE(failed.json()[u"code"], QJsonValue(code));
    QVERIFY(!failed.json()[u"advice"].toString().isEmpty());
    QCOMPARE(world.count(u"POST"_qs), 1);
}

void CliRestoreTest::lostAnswerIsUnconfirmedAndNotSentAgain()
{
    CliWorld world;
    world.fault(fault(u"reset"_qs));
    const CliResult restored = world.runJson(
        confirmed(u"api-gateway"_qs, versionOf(world, u"api-gateway"_qs, 0), {u"--no-safety-snapshot"_qs}));
    // No API tells whether a restore took place.
    QCOMPARE(restored.exitCode, 3);
    QCOMPARE(restored.json()[u"state"], QJsonValue(u"unconfirmed"_qs));
    QCOMPARE(world.count(u"POST"_qs), 1);
}

void CliRestoreTest::failedSafetySnapshotStopsIt()
{
    CliWorld world;
    world.fault({{u"match"_qs, u"POST /v2/apps/*/snapshots"_qs},
                 {u"kind"_qs, u"status"_qs},
                 {u"status"_qs, 500},
                 {u"code"_qs, u"SNAPSHOT_FAILED"_qs}});
    const CliResult failed
        = world.runJson(confirmed(u"api-gateway"_qs, versionOf(world, u"api-gateway"_qs, 0)));
    QCOMPARE(failed.exitCode, 1);
    QCOMPARE(failed.json()[u"state"], QJsonValue(u"failed"_qs));
    QCOMPARE(world.count(u"POST"_qs, restorePath), 0);
}

void CliRestoreTest::interruptWhileSafeguardingRestoresNothing()
{
    auto options = CliWorld::small();
    options.snapshotSeconds = 100'000;
    CliWorld world(options);
    const auto process = world.start(QStringList{u"--json"_qs}
                                     + confirmed(u"api-gateway"_qs, versionOf(world, u"api-gateway"_qs, 0)));
    QByteArray said;
    QVERIFY(waitForWords(*process, "is still taking it", said));
    ::kill(static_cast<pid_t>(process->processId()), SIGINT);
    const CliResult ended = CliWorld::end(*process);
    QCOMPARE(ended.exitCode, 130);
    QCOMPARE(ended.json()[u"state"], QJsonValue(u"cancelled"_qs));
    QVERIFY((said + ended.err).contains("safety snapshot had been requested"));
    QVERIFY((said + ended.err).contains("operation follow"));
    QCOMPARE(world.count(u"POST"_qs, restorePath), 0);
}

void CliRestoreTest::interruptAfterItHasLeftSaysSo()
{
    CliWorld world;
    world.fault(fault(u"delay"_qs, {{u"seconds"_qs, 100'000}}));
    const auto process = world.start(
        QStringList{u"--json"_qs}
        + confirmed(u"api-gateway"_qs, versionOf(world, u"api-gateway"_qs, 0), {u"--no-safety-snapshot"_qs}));
    QByteArray said;
    QVERIFY(waitForWords(*process, "waiting for the answer", said));
    ::kill(static_cast<pid_t>(process->processId()), SIGINT);
    const CliResult ended = CliWorld::end(*process);
    QCOMPARE(ended.exitCode, 3);
    QCOMPARE(ended.json()[u"state"], QJsonValue(u"requesting"_qs));
    QVERIFY((said + ended.err).contains("cannot be stopped"));
    QVERIFY(
        (said + ended.err).contains("operation follow " + ended.json()[u"operation"].toString().toUtf8()));
}

SNAPDECK_TEST(CliRestoreTest)
#include "CliRestoreTest.moc"
