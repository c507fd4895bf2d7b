// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/WrennState.h"
#include "tests/support/TestRunner.h"

#include <csignal>

using namespace snapdeck;
using namespace snapdeck::test;
using simulator::WrennGeneration;

namespace {

constexpr int patienceMs = 30'000;
const QString own = QStringLiteral("ci-runner"); // a snapshot of the simulated account
const QString operators = QStringLiteral("minimal"); // the platform's

QStringList deletion(const QString &name, const QStringList &confirmation)
{
    return QStringList{u"template"_qs, u"delete"_qs, name} + confirmation;
}

QStringList trial(const QString &name)
{
    return {u"template"_qs, u"try"_qs, name};
}

QJsonArray listed(CliWorld &world, const QStringList &more = {})
{
    return world.runJson(QStringList{u"template"_qs, u"list"_qs} + more).json()[u"templates"].toArray();
}

QJsonObject listedOne(CliWorld &world, const QString &name)
{
    for (const QJsonValue &item : listed(world)) {
        if (item[u"name"] == name)
            return item.toObject();
    }
    return {};
}

/// The operation that launches, once the service has answered; empty before.
QString launchUnderWay(CliWorld &world)
{
    for (const QJsonValue &one :
         world.runJson({u"operation"_qs, u"list"_qs}).json()[u"operations"].toArray()) {
        if (one[u"kind"] == u"create"_qs && one[u"state"] == u"processing"_qs)
            return one[u"operation"].toString();
    }
    return {};
}

void bothGenerations()
{
    QTest::addColumn<WrennGeneration>("generation");
    QTest::newRow("seed") << WrennGeneration::Seed;
    QTest::newRow("current") << WrennGeneration::Current;
}

} // namespace

/// `template list | try | delete`, on both generations of servers.
class CliTemplateTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void deleteWantsTheNameTwice_data();
    void deleteWantsTheNameTwice();
    void deletes_data() { bothGenerations(); }
    void deletes();
    void platformTemplatesAreNotDeleted_data() { bothGenerations(); }
    void platformTemplatesAreNotDeleted();
    void unknownTemplateSendsNothing();
    void trialProvesAndCleansUp_data() { bothGenerations(); }
    void trialProvesAndCleansUp();
    void trialThatDoesNotStartFails();
    void trialWhoseCapsuleIsNotKnownIsNotDone();
    void killedTrialIsCleanedUpByFollowing();
    void listTellsWhereATemplateComesFrom();
    void listIsFilteredByType_data();
    void listIsFilteredByType();
};

void CliTemplateTest::deleteWantsTheNameTwice_data()
{
    QTest::addColumn<QStringList>("confirmation");
    QTest::newRow("none") << QStringList{};
    QTest::newRow("another name") << QStringList{u"--confirm"_qs, u"data-lab"_qs};
    QTest::newRow("empty") << QStringList{u"--confirm"_qs, QString()};
    QTest::newRow("in other letters") << QStringList{u"--confirm"_qs, own.toUpper()};
}

void CliTemplateTest::deleteWantsTheNameTwice()
{
    QFETCH(QStringList, confirmation);
    CliWorld world;
    const CliResult refused = world.runJson(deletion(own, confirmation));
    QCOMPARE(refused.exitCode, 7);
    QCOMPARE(refused.error()[u"kind"], QJsonValue(u"refused"_qs));
    QVERIFY(refused.err.contains("--confirm ci-runner"));
    QVERIFY(world.requests().isEmpty());
}

void CliTemplateTest::deletes()
{
    QFETCH(WrennGeneration, generation);
    CliWorld world(wrennOf(generation));
    const CliResult deleted = world.runJson(deletion(own, {u"--confirm"_qs, own}));
    QVERIFY2(deleted.exitCode == 0, deleted.all().constData());
    QCOMPARE(deleted.json()[u"kind"], QJsonValue(u"delete_template"_qs));
    QCOMPARE(deleted.json()[u"state"], QJsonValue(u"ready"_qs));
    QCOMPARE(deleted.json()[u"template"], QJsonValue(own));
    QVERIFY(!hasTemplate(world, own));
    QCOMPARE(world.count(u"DELETE"_qs), 1);
}

void CliTemplateTest::platformTemplatesAreNotDeleted()
{
    QFETCH(WrennGeneration, generation);
    CliWorld world(wrennOf(generation));
    const CliResult refused = world.runJson(deletion(operators, {u"--confirm"_qs, operators}));
    QCOMPARE(refused.exitCode, 1);
    QCOMPARE(refused.json()[u"state"], QJsonValue(u"failed"_qs));
    QCOMPARE(refused.json()[u"code"], QJsonValue(u"forbidden"_qs));
    QVERIFY(hasTemplate(world, operators));
    QCOMPARE(world.count(u"DELETE"_qs), 0); // older servers tell them by their type
}

void CliTemplateTest::unknownTemplateSendsNothing()
{
    CliWorld world;
    const CliResult deleted = world.runJson(deletion(u"nowhere"_qs, {u"--confirm"_qs, u"nowhere"_qs}));
    QCOMPARE(deleted.exitCode, 1);
    QCOMPARE(deleted.json()[u"code"], QJsonValue(u"not_found"_qs));
    const CliResult tried = world.runJson(trial(u"nowhere"_qs));
    QCOMPARE(tried.exitCode, 1);
    QCOMPARE(tried.error()[u"code"], QJsonValue(u"not_found"_qs));
    QCOMPARE(world.count(u"DELETE"_qs) + world.count(u"POST"_qs), 0);
}

void CliTemplateTest::trialProvesAndCleansUp()
{
    QFETCH(WrennGeneration, generation);
    CliWorld world(wrennOf(generation));
    QCOMPARE(listedOne(world, own)[u"proven"], QJsonValue(false));
    const CliResult tried = world.runJson(trial(own));
    QVERIFY2(tried.exitCode == 0, tried.all().constData());
    QCOMPARE(tried.json()[u"proven"], QJsonValue(true));
    const QJsonArray operations = tried.json()[u"operations"].toArray();
    QCOMPARE(operations.size(), 2);
    QCOMPARE(operations[0][u"kind"], QJsonValue(u"create"_qs));
    QCOMPARE(operations[1][u"kind"], QJsonValue(u"destroy"_qs));
    QCOMPARE(operations[1][u"after"], operations[0][u"operation"]);
    for (const QJsonValue &one : operations) {
        QCOMPARE(one[u"state"], QJsonValue(u"ready"_qs));
        QCOMPARE(one[u"trial"], QJsonValue(true));
    }
    QCOMPARE(capsuleOf(world, operations[0][u"resource"].toString())[u"status"], QJsonValue(u"stopped"_qs));
    QCOMPARE(world.count(u"POST"_qs), 1);
    QCOMPARE(world.count(u"DELETE"_qs), 1);
    const QJsonObject proven = listedOne(world, own);
    QCOMPARE(proven[u"proven"], QJsonValue(true));
    QVERIFY(!proven[u"proven_at"].toString().isEmpty());
    QVERIFY(world.run(trial(own)).out.contains("“ci-runner” starts"));
}

void CliTemplateTest::trialThatDoesNotStartFails()
{
    CliWorld world;
    world.fault({{u"match"_qs, u"POST /v1/capsules"_qs},
                 {u"kind"_qs, u"status"_qs},
                 {u"status"_qs, 503},
                 {u"code"_qs, u"no_hosts_available"_qs}});
    const CliResult tried = world.runJson(trial(own));
    QVERIFY2(tried.exitCode == 1, tried.all().constData());
    QCOMPARE(tried.json()[u"proven"], QJsonValue(false));
    QCOMPARE(tried.json()[u"operations"][0][u"state"], QJsonValue(u"failed"_qs));
    QCOMPARE(tried.json()[u"operations"][1][u"state"], QJsonValue(u"cancelled"_qs));
    QVERIFY(tried.err.contains("No capsule was made"));
    QCOMPARE(world.count(u"DELETE"_qs), 0);
    QCOMPARE(listedOne(world, own)[u"proven"], QJsonValue(false));
}

/// It ran; but which one it was only looks that way, and what only looks that way is not destroyed.
void CliTemplateTest::trialWhoseCapsuleIsNotKnownIsNotDone()
{
    CliWorld world;
    world.fault({{u"match"_qs, u"POST /v1/capsules"_qs}, {u"kind"_qs, u"close-before-reply"_qs}});
    const CliResult tried = world.runJson(trial(own));
    QVERIFY2(tried.exitCode == 1, tried.all().constData());
    QCOMPARE(tried.json()[u"proven"], QJsonValue(true));
    const QString capsule = tried.json()[u"operations"][0][u"resource"].toString();
    QCOMPARE(capsuleOf(world, capsule)[u"status"], QJsonValue(u"running"_qs));
    QVERIFY(tried.err.contains(capsule.toUtf8() + ", may be running still"));
    QCOMPARE(world.count(u"POST"_qs), 1);
    QCOMPARE(world.count(u"DELETE"_qs), 0);
}

void CliTemplateTest::killedTrialIsCleanedUpByFollowing()
{
    auto options = wrennOf(WrennGeneration::Seed);
    options.timeScale = 0.5; // so that it is starting still
    CliWorld world(options);
    const auto process = world.start(trial(own));
    // Until the journal has the capsule's id: what is only recognised is not destroyed.
    QString launch;
    QTRY_VERIFY_WITH_TIMEOUT(!(launch = launchUnderWay(world)).isEmpty(), patienceMs);
    ::kill(static_cast<pid_t>(process->processId()), SIGKILL);
    (void)CliWorld::end(*process);
    // Following the one goes on with the other, too.
    const CliResult followed = world.runJson({u"operation"_qs, u"follow"_qs, launch});
    QVERIFY2(followed.exitCode == 0, followed.all().constData());
    QCOMPARE(followed.json()[u"operation"], QJsonValue(launch));
    QCOMPARE(followed.json()[u"state"], QJsonValue(u"ready"_qs));
    QCOMPARE(capsuleOf(world, followed.json()[u"resource"].toString())[u"status"], QJsonValue(u"stopped"_qs));
    QCOMPARE(world.count(u"POST"_qs), 1);
    QCOMPARE(world.count(u"DELETE"_qs), 1);
    QCOMPARE(listedOne(world, own)[u"proven"], QJsonValue(true));
}

void CliTemplateTest::listTellsWhereATemplateComesFrom()
{
    CliWorld world;
    const QString source = capsuleThatIs(world, u"running"_qs);
    const QString from = capsuleOf(world, source)[u"template"].toString();
    QCOMPARE(world
                 .run({u"capsule"_qs, u"capture"_qs, source, u"--confirm-destroy"_qs, source, u"--name"_qs,
                       u"golden"_qs})
                 .exitCode,
             0);
    const CliResult created = world.runJson({u"capsule"_qs, u"create"_qs, u"--template"_qs, u"golden"_qs});
    QCOMPARE(created.exitCode, 0);
    const QJsonObject golden = listedOne(world, u"golden"_qs);
    QCOMPARE(golden[u"origin"][u"capsule"], QJsonValue(source));
    QCOMPARE(golden[u"origin"][u"template"], QJsonValue(from));
    QVERIFY(!golden[u"origin"][u"by"].toString().isEmpty());
    QVERIFY(golden[u"origin"][u"operation"].toString().startsWith(u"op-"));
    QCOMPARE(golden[u"used_by"].toArray(), QJsonArray{created.json()[u"resource"]});
    QCOMPARE(golden[u"proven"], QJsonValue(false)); // it runs, but nobody tried it
    QCOMPARE(listedOne(world, operators)[u"origin"], QJsonValue());
    const CliResult people = world.run({u"template"_qs, u"list"_qs});
    QVERIFY(people.out.contains("USED BY"));
    QVERIFY(people.out.contains("not yet"));
    QVERIFY(people.out.contains(source.toUtf8() + ", made of " + from.toUtf8()));
}

void CliTemplateTest::listIsFilteredByType_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("snapshot") << u"snapshot"_qs << QStringList{u"data-lab"_qs, u"ci-runner"_qs};
    QTest::newRow("base") << u"base"_qs << QStringList{u"python"_qs, u"minimal"_qs};
    QTest::newRow("platform") << u"platform"_qs << QStringList{u"python"_qs, u"minimal"_qs};
}

void CliTemplateTest::listIsFilteredByType()
{
    QFETCH(QString, type);
    CliWorld world;
    QStringList found;
    for (const QJsonValue &item : listed(world, {u"--type"_qs, type}))
        found.append(item[u"name"].toString());
    QTEST(found, "names");
    QCOMPARE(world.run({u"template"_qs, u"list"_qs, u"--type"_qs, u"strange"_qs}).exitCode, 2);
}

SNAPDECK_TEST(CliTemplateTest)
#include "CliTemplateTest.moc"
