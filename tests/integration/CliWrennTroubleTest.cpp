// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/WrennState.h"
#include "tests/support/RawScripts.h"
#include "tests/support/TestRunner.h"

#include <csignal>

using namespace snapdeck;
using namespace snapdeck::test;
using simulator::WrennGeneration;

namespace {

constexpr int patienceMs = 30'000;

QStringList capsule(const QString &verb, const QStringList &more = {})
{
    return QStringList{u"capsule"_qs, verb} + more;
}

/// Every verb that changes something, confirmed where it has to be.
void changingVerbs()
{
    const QString id = u"cl-0000000000000000000000000"_qs;
    QTest::addColumn<QStringList>("command");
    QTest::newRow("create") << capsule(u"create"_qs, {u"--template"_qs, u"minimal"_qs});
    QTest::newRow("pause") << capsule(u"pause"_qs, {id});
    QTest::newRow("resume") << capsule(u"resume"_qs, {id});
    QTest::newRow("keep-awake") << capsule(u"keep-awake"_qs, {id});
    QTest::newRow("destroy") << capsule(u"destroy"_qs, {id, u"--confirm"_qs, id});
    QTest::newRow("capture") << capsule(u"capture"_qs, {id, u"--confirm-destroy"_qs, id});
    QTest::newRow("try") << QStringList{u"template"_qs, u"try"_qs, u"minimal"_qs};
    QTest::newRow("delete") << QStringList{u"template"_qs, u"delete"_qs, u"x"_qs, u"--confirm"_qs, u"x"_qs};
}

} // namespace

/// What may go wrong with whatever changes a capsule or a template: the truth is looked for, and nothing is
/// sent twice.
class CliWrennTroubleTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void createGoesOnAfterKill9();
    void interruptedTrialLeavesItsEndInTheJournal();
    void lostAnswerIsLookedUp_data();
    void lostAnswerIsLookedUp();
    void whatCannotBeFoundOutIsUnconfirmed();
    void wrongKeyChangesNothing_data() { changingVerbs(); }
    void wrongKeyChangesNothing();
    void unreachableServiceIsSaid_data() { changingVerbs(); }
    void unreachableServiceIsSaid();
    void readOnlyAccountIsRefused_data() { changingVerbs(); }
    void readOnlyAccountIsRefused();
};

void CliWrennTroubleTest::createGoesOnAfterKill9()
{
    auto options = wrennOf(WrennGeneration::Seed);
    options.timeScale = 1; // so that it is starting still
    CliWorld world(options);
    const auto process = world.start(capsule(u"create"_qs, {u"--template"_qs, u"minimal"_qs}));
    QVERIFY(QTest::qWaitFor([&] { return world.count(u"POST"_qs) == 1; }, patienceMs));
    ::kill(static_cast<pid_t>(process->processId()), SIGKILL);
    (void)CliWorld::end(*process);
    const CliResult followed = world.runJson({u"operation"_qs, u"follow"_qs, u"--all"_qs});
    QVERIFY2(followed.exitCode == 0, followed.all().constData());
    QCOMPARE(followed.json()[u"operations"][0][u"kind"], QJsonValue(u"create"_qs));
    QCOMPARE(followed.json()[u"operations"][0][u"state"], QJsonValue(u"ready"_qs));
    QCOMPARE(world.count(u"POST"_qs), 1);
}

void CliWrennTroubleTest::interruptedTrialLeavesItsEndInTheJournal()
{
    auto options = wrennOf(WrennGeneration::Seed);
    options.timeScale = 0.5; // so that it is starting still
    CliWorld world(options);
    const auto process = world.start({u"--json"_qs, u"template"_qs, u"try"_qs, u"ci-runner"_qs});
    QByteArray said;
    QTRY_VERIFY_WITH_TIMEOUT((said += process->readAllStandardError()).contains("waiting until it runs"),
                             patienceMs);
    ::kill(static_cast<pid_t>(process->processId()), SIGINT);
    const CliResult ended = CliWorld::end(*process);
    QCOMPARE(ended.exitCode, 3);
    QCOMPARE(ended.json()[u"proven"], QJsonValue(false));
    QCOMPARE(ended.json()[u"operations"][1][u"state"], QJsonValue(u"queued"_qs));
    QVERIFY((said + ended.err).contains("operation follow --all"));
    const CliResult followed = world.runJson({u"operation"_qs, u"follow"_qs, u"--all"_qs});
    QVERIFY2(followed.exitCode == 0, followed.all().constData());
    QCOMPARE(world.count(u"POST"_qs), 1);
    QCOMPARE(world.count(u"DELETE"_qs), 1);
}

void CliWrennTroubleTest::lostAnswerIsLookedUp_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<bool>("happened");
    QTest::newRow("closed before the answer") << u"close-before-reply"_qs << true;
    QTest::newRow("closed within the answer") << u"close-mid-body"_qs << true;
    QTest::newRow("never carried out") << u"reset"_qs << false;
}

void CliWrennTroubleTest::lostAnswerIsLookedUp()
{
    QFETCH(QString, kind);
    QFETCH(bool, happened);
    CliWorld world;
    world.fault(
        {{u"match"_qs, u"POST /v1/capsules/*/pause"_qs}, {u"kind"_qs, kind}, {u"after"_qs, happened}});
    const QString id = capsuleThatIs(world, u"running"_qs);
    const CliResult paused = world.runJson(capsule(u"pause"_qs, {id}));
    QVERIFY2(paused.exitCode == (happened ? 0 : 1), paused.all().constData());
    QCOMPARE(paused.json()[u"state"], QJsonValue(happened ? u"ready"_qs : u"failed"_qs));
    QVERIFY(paused.err.contains("not sent again"));
    QCOMPARE(capsuleOf(world, id)[u"status"], QJsonValue(happened ? u"paused"_qs : u"running"_qs));
    QCOMPARE(world.count(u"POST"_qs), 1);
}

void CliWrennTroubleTest::whatCannotBeFoundOutIsUnconfirmed()
{
    CliWorld world;
    RawServer proxy;
    bool isBlind = false;
    proxy.then([&](RawConnection &connection) {
        const bool pauses = connection.delivery().requestLine().startsWith("POST ");
        const bool hidden = isBlind;
        isBlind = isBlind || pauses;
        (pauses       ? forwardAndCut(world.origin())
             : hidden ? answer(500, R"({"error":{"code":"internal","message":"no"}})")
                      : forwardTo(world.origin()))(connection);
    });
    world.addAccount(u"blind"_qs, Provider::Wrenn, proxy.url("/api"));
    const QString id = capsuleThatIs(world, u"running"_qs);
    const CliResult paused
        = world.runJson(QStringList{u"--account"_qs, u"blind"_qs} + capsule(u"pause"_qs, {id}));
    QVERIFY2(paused.exitCode == 3, paused.all().constData());
    QCOMPARE(paused.json()[u"state"], QJsonValue(u"unconfirmed"_qs));
    const QString operation = paused.json()[u"operation"].toString();
    const CliResult listed = world.runJson({u"operation"_qs, u"list"_qs});
    QCOMPARE(listed.json()[u"operations"][0][u"kind"], QJsonValue(u"pause"_qs));
    isBlind = false;
    const CliResult checked = world.runJson({u"operation"_qs, u"check"_qs, operation});
    QVERIFY2(checked.exitCode == 0, checked.all().constData());
    QCOMPARE(checked.json()[u"state"], QJsonValue(u"ready"_qs));
    QCOMPARE(world.count(u"POST"_qs), 1);
}

void CliWrennTroubleTest::wrongKeyChangesNothing()
{
    QFETCH(QStringList, command);
    CliWorld world;
    world.setEnvironment(u"SNAPDECK_KEY_LAB"_qs, u"wrn_not-the-key"_qs);
    QCOMPARE(world.run(command).exitCode, 5);
    QVERIFY(world.count(u"POST"_qs) <= (command.contains(u"keep-awake"_qs) ? 1 : 0));
    QCOMPARE(world.count(u"DELETE"_qs), 0);
}

void CliWrennTroubleTest::unreachableServiceIsSaid()
{
    QFETCH(QStringList, command);
    CliWorld world;
    world.stopServer();
    QCOMPARE(world.run(command).exitCode, 6);
}

void CliWrennTroubleTest::readOnlyAccountIsRefused()
{
    QFETCH(QStringList, command);
    CliWorld world;
    Account watch = CliWorld::account(u"watch"_qs, Provider::Wrenn, world.wrenn());
    watch.readOnly = true;
    world.addAccount(watch);
    QCOMPARE(world.run(QStringList{u"--account"_qs, u"watch"_qs} + command).exitCode, 7);
    QVERIFY(world.requests().isEmpty());
}

SNAPDECK_TEST(CliWrennTroubleTest)
#include "CliWrennTroubleTest.moc"
