// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/WrennState.h"
#include "tests/support/RawScripts.h"
#include "tests/support/TestRunner.h"

using namespace snapdeck;
using namespace snapdeck::test;
using simulator::WrennGeneration;

namespace {

QStringList capsule(const QString &verb, const QStringList &more = {})
{
    return QStringList{u"capsule"_qs, verb} + more;
}

void bothGenerations()
{
    QTest::addColumn<WrennGeneration>("generation");
    QTest::newRow("seed") << WrennGeneration::Seed;
    QTest::newRow("current") << WrennGeneration::Current;
}

} // namespace

/// `capsule create | pause | resume | destroy | keep-awake | list`, on both generations of servers.
class CliCapsuleTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void createFollowsUntilItRuns_data() { bothGenerations(); }
    void createFollowsUntilItRuns();
    void createTakesWhatIsGiven();
    void createNeedsWhatCanBeMeant_data();
    void createNeedsWhatCanBeMeant();
    void createOfAnUnknownTemplateSendsNothing();
    void createWithoutRoomFails();
    void pausesAndResumes_data() { bothGenerations(); }
    void pausesAndResumes();
    void wrongStateSendsNothing();
    void destroyWantsTheIdTwice_data();
    void destroyWantsTheIdTwice();
    void destroys_data() { bothGenerations(); }
    void destroys();
    void keepAwakePutsThePauseOff();
    void unknownStatesAreShownAsTheyCame();
};

void CliCapsuleTest::createFollowsUntilItRuns()
{
    QFETCH(WrennGeneration, generation);
    CliWorld world(wrennOf(generation));
    const CliResult created = world.runJson(capsule(u"create"_qs, {u"--template"_qs, u"python"_qs}));
    QVERIFY2(created.exitCode == 0, created.all().constData());
    QCOMPARE(created.json()[u"kind"], QJsonValue(u"create"_qs));
    QCOMPARE(created.json()[u"state"], QJsonValue(u"ready"_qs));
    QCOMPARE(created.json()[u"template"], QJsonValue(u"python"_qs));
    const QJsonObject made = capsuleOf(world, created.json()[u"resource"].toString());
    QCOMPARE(made[u"status"], QJsonValue(u"running"_qs));
    QCOMPARE(made[u"vcpus"], QJsonValue(1)); // the template tells neither
    QCOMPARE(made[u"memory_mb"], QJsonValue(512));
    QCOMPARE(world.count(u"POST"_qs), 1);
    const CliResult people = world.run(capsule(u"create"_qs, {u"--template"_qs, u"python"_qs}));
    QVERIFY(people.out.contains("runs, made from “python”"));
}

void CliCapsuleTest::createTakesWhatIsGiven()
{
    CliWorld world;
    QJsonObject own;
    for (const QJsonValue &item : world.state()[u"wrenn"][u"templates"].toArray()) {
        if (item[u"type"] == u"snapshot"_qs)
            own = item.toObject();
    }
    const QStringList create = capsule(u"create"_qs, {u"--template"_qs, own[u"name"].toString()});
    const CliResult plain = world.runJson(create);
    QVERIFY2(plain.exitCode == 0, plain.all().constData());
    const QJsonObject asTemplate = capsuleOf(world, plain.json()[u"resource"].toString());
    QCOMPARE(asTemplate[u"vcpus"], own.value(u"vcpus"));
    QCOMPARE(asTemplate[u"memory_mb"], own.value(u"memory_mb"));
    QCOMPARE(asTemplate[u"timeout_sec"], QJsonValue(0));
    const CliResult given = world.runJson(
        create
        + QStringList{u"--vcpus"_qs, u"3"_qs, u"--memory-mb"_qs, u"768"_qs, u"--timeout-s"_qs, u"36000"_qs});
    QVERIFY2(given.exitCode == 0, given.all().constData());
    const QJsonObject made = capsuleOf(world, given.json()[u"resource"].toString());
    QCOMPARE(made[u"vcpus"], QJsonValue(3));
    QCOMPARE(made[u"memory_mb"], QJsonValue(768));
    const QJsonArray listed = world.runJson(capsule(u"list"_qs)).json()[u"capsules"].toArray();
    const auto time
        = [](const QJsonValue &value) { return QDateTime::fromString(value.toString(), Qt::ISODateWithMs); };
    QCOMPARE(time(listed[0][u"pauses_at"]), time(listed[0][u"last_active_at"]).addSecs(36'000));
    QCOMPARE(listed[1][u"pauses_at"], QJsonValue());
    QVERIFY(world.run(capsule(u"list"_qs)).out.contains("in 9 h "));
}

void CliCapsuleTest::createNeedsWhatCanBeMeant_data()
{
    QTest::addColumn<QStringList>("more");
    QTest::newRow("no template") << QStringList{};
    QTest::newRow("no name") << QStringList{u"--template"_qs, u"_x y"_qs};
    const QStringList usual{u"--template"_qs, u"minimal"_qs};
    QTest::newRow("no vcpus") << usual + QStringList{u"--vcpus"_qs, u"0"_qs};
    QTest::newRow("fewer than none") << usual + QStringList{u"--vcpus"_qs, u"-1"_qs};
    QTest::newRow("no number") << usual + QStringList{u"--memory-mb"_qs, u"1G"_qs};
    QTest::newRow("a broken number") << usual + QStringList{u"--vcpus"_qs, u"1.5"_qs};
    QTest::newRow("a time before now") << usual + QStringList{u"--timeout-s"_qs, u"-1"_qs};
    QTest::newRow("an operand") << usual + QStringList{u"more"_qs};
}

void CliCapsuleTest::createNeedsWhatCanBeMeant()
{
    QFETCH(QStringList, more);
    CliWorld world;
    const CliResult refused = world.runJson(capsule(u"create"_qs, more));
    QCOMPARE(refused.exitCode, 2);
    QVERIFY(world.requests().isEmpty());
}

void CliCapsuleTest::createOfAnUnknownTemplateSendsNothing()
{
    CliWorld world;
    const CliResult refused = world.runJson(capsule(u"create"_qs, {u"--template"_qs, u"nowhere"_qs}));
    QCOMPARE(refused.exitCode, 1);
    QCOMPARE(refused.json()[u"state"], QJsonValue(u"failed"_qs));
    QCOMPARE(refused.json()[u"code"], QJsonValue(u"not_found"_qs));
    QCOMPARE(world.count(u"POST"_qs), 0);
}

void CliCapsuleTest::createWithoutRoomFails()
{
    CliWorld world;
    const CliResult refused
        = world.runJson(capsule(u"create"_qs, {u"--template"_qs, u"minimal"_qs, u"--vcpus"_qs, u"65"_qs}));
    QVERIFY2(refused.exitCode == 1, refused.all().constData());
    QCOMPARE(refused.json()[u"code"], QJsonValue(u"no_hosts_available"_qs));
    QCOMPARE(world.count(u"POST"_qs), 1);
}

void CliCapsuleTest::pausesAndResumes()
{
    QFETCH(WrennGeneration, generation);
    CliWorld world(wrennOf(generation));
    const QString id = capsuleThatIs(world, u"running"_qs);
    const CliResult paused = world.runJson(capsule(u"pause"_qs, {id}));
    QVERIFY2(paused.exitCode == 0, paused.all().constData());
    QCOMPARE(paused.json()[u"kind"], QJsonValue(u"pause"_qs));
    QCOMPARE(paused.json()[u"state"], QJsonValue(u"ready"_qs));
    QCOMPARE(paused.json()[u"resource"], QJsonValue(id));
    QCOMPARE(capsuleOf(world, id)[u"status"], QJsonValue(u"paused"_qs));
    const CliResult resumed = world.run(capsule(u"resume"_qs, {id}));
    QVERIFY2(resumed.exitCode == 0, resumed.all().constData());
    QVERIFY(resumed.out.contains("The capsule runs again"));
    QCOMPARE(capsuleOf(world, id)[u"status"], QJsonValue(u"running"_qs));
    QCOMPARE(world.count(u"POST"_qs, u"/pause"_qs), 1);
    QCOMPARE(world.count(u"POST"_qs, u"/resume"_qs), 1);
    // Both are in the journal.
    const CliResult shown = world.run({u"operation"_qs, u"show"_qs, paused.json()[u"operation"].toString()});
    QCOMPARE(shown.exitCode, 0);
    QVERIFY(shown.out.contains("The capsule is paused."));
}

void CliCapsuleTest::wrongStateSendsNothing()
{
    CliWorld world;
    const CliResult paused = world.runJson(capsule(u"pause"_qs, {capsuleThatIs(world, u"paused"_qs)}));
    const CliResult resumed = world.runJson(capsule(u"resume"_qs, {capsuleThatIs(world, u"running"_qs)}));
    for (const CliResult &refused : {paused, resumed}) {
        QCOMPARE(refused.exitCode, 1);
        QCOMPARE(refused.json()[u"state"], QJsonValue(u"failed"_qs));
        QCOMPARE(refused.json()[u"code"], QJsonValue(u"invalid_state"_qs));
        QVERIFY(refused.err.contains("Nothing was sent"));
    }
    const CliResult unknown = world.runJson(capsule(u"pause"_qs, {u"cl-0000000000000000000000000"_qs}));
    QCOMPARE(unknown.exitCode, 1);
    QCOMPARE(unknown.json()[u"code"], QJsonValue(u"not_found"_qs));
    QCOMPARE(world.count(u"POST"_qs), 0);
}

void CliCapsuleTest::destroyWantsTheIdTwice_data()
{
    QTest::addColumn<QStringList>("confirmation");
    QTest::newRow("none") << QStringList{};
    QTest::newRow("another id") << QStringList{u"--confirm"_qs, u"cl-0000000000000000000000000"_qs};
    QTest::newRow("empty") << QStringList{u"--confirm"_qs, QString()};
    QTest::newRow("yes") << QStringList{u"--confirm"_qs, u"yes"_qs};
}

void CliCapsuleTest::destroyWantsTheIdTwice()
{
    QFETCH(QStringList, confirmation);
    CliWorld world;
    const QString id = capsuleThatIs(world, u"running"_qs);
    const CliResult refused = world.runJson(capsule(u"destroy"_qs, QStringList{id} + confirmation));
    QCOMPARE(refused.exitCode, 7);
    QCOMPARE(refused.error()[u"kind"], QJsonValue(u"refused"_qs));
    QVERIFY(refused.err.contains("--confirm " + id.toUtf8()));
    QVERIFY(world.requests().isEmpty());
}

void CliCapsuleTest::destroys()
{
    QFETCH(WrennGeneration, generation);
    CliWorld world(wrennOf(generation));
    const QString id = capsuleThatIs(world, u"running"_qs);
    const CliResult destroyed = world.runJson(capsule(u"destroy"_qs, {id, u"--confirm"_qs, id}));
    QVERIFY2(destroyed.exitCode == 0, destroyed.all().constData());
    QCOMPARE(destroyed.json()[u"kind"], QJsonValue(u"destroy"_qs));
    QCOMPARE(destroyed.json()[u"state"], QJsonValue(u"ready"_qs));
    QCOMPARE(capsuleOf(world, id)[u"status"], QJsonValue(u"stopped"_qs));
    QCOMPARE(world.count(u"DELETE"_qs), 1);
    const CliResult again = world.runJson(capsule(u"destroy"_qs, {id, u"--confirm"_qs, id}));
    QCOMPARE(again.exitCode, 1);
    QCOMPARE(again.json()[u"code"], QJsonValue(u"not_found"_qs));
    QCOMPARE(world.count(u"DELETE"_qs), 1);
}

void CliCapsuleTest::keepAwakePutsThePauseOff()
{
    CliWorld world;
    const CliResult created = world.runJson(
        capsule(u"create"_qs, {u"--template"_qs, u"minimal"_qs, u"--timeout-s"_qs, u"36000"_qs}));
    QCOMPARE(created.exitCode, 0);
    const QString id = created.json()[u"resource"].toString();
    const QString before = world.runJson(capsule(u"list"_qs)).json()[u"capsules"][0][u"pauses_at"].toString();
    world.advance(3'600);
    const CliResult kept = world.runJson(capsule(u"keep-awake"_qs, {id}));
    QVERIFY2(kept.exitCode == 0, kept.all().constData());
    QCOMPARE(kept.json()[u"kept_awake"], QJsonValue(true));
    QVERIFY(kept.json()[u"pauses_at"].toString() > before);
    QVERIFY(world.run(capsule(u"keep-awake"_qs, {id})).out.contains("it pauses at"));
    const QString paused = capsuleThatIs(world, u"paused"_qs);
    const CliResult refused = world.runJson(capsule(u"keep-awake"_qs, {paused}));
    QCOMPARE(refused.exitCode, 1);
    QCOMPARE(refused.error()[u"code"], QJsonValue(u"invalid_state"_qs));
}

void CliCapsuleTest::unknownStatesAreShownAsTheyCame()
{
    CliWorld world;
    RawServer server;
    server.then(answer(200, R"([{"id":"cl-x","status":"defragmenting","template":"minimal","vcpus":1,
        "memory_mb":512,"timeout_sec":60,"created_at":"2026-11-22T00:00:00Z","last_updated":
        "2026-11-22T00:00:00Z","last_active_at":"2026-11-22T00:00:00Z"}])"));
    world.addAccount(u"odd"_qs, Provider::Wrenn, server.url("/api"));
    const QStringList list = QStringList{u"--account"_qs, u"odd"_qs} + capsule(u"list"_qs);
    const CliResult listed = world.runJson(list);
    QCOMPARE(listed.json()[u"capsules"][0][u"status"], QJsonValue(u"defragmenting"_qs));
    QCOMPARE(listed.json()[u"capsules"][0][u"pauses_at"], QJsonValue());
    QVERIFY(world.run(list).out.contains("defragmenting"));
}

SNAPDECK_TEST(CliCapsuleTest)
#include "CliCapsuleTest.moc"
