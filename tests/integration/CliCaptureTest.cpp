// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wrenn/WrennTypes.h"
#include "tests/integration/WrennState.h"
#include "tests/support/RawScripts.h"
#include "tests/support/TestRunner.h"

using namespace snapdeck;
using namespace snapdeck::test;

namespace {

QString runningCapsule(CliWorld &world)
{
    return capsuleThatIs(world, u"running"_qs);
}

QStringList capture(const QString &capsule, const QStringList &more = {})
{
    return QStringList{u"capsule"_qs, u"capture"_qs, capsule} + more;
}

QStringList confirmed(const QString &capsule, const QStringList &more = {})
{
    return capture(capsule, QStringList{u"--confirm-destroy"_qs, capsule} + more);
}

} // namespace

/// `capsule capture`: nothing without the id typed twice, one request with it, and the truth in every case.
class CliCaptureTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void withoutConfirmationNothingIsSent();
    void wrongConfirmationSendsNothing_data();
    void wrongConfirmationSendsNothing();
    void makesATemplateAndTellsTheCapsulesFate_data();
    void makesATemplateAndTellsTheCapsulesFate();
    void makesUpANameThatCanBeRecognised();
    void unknownCapsuleSendsNothing();
    void olderServerCapturesNoPausedCapsule();
    void newerServerCapturesAPausedCapsule();
    void takenNameFailsAndLeavesTheCapsule();
    void serverThatDoesNotOverwriteIsExplained();
    void olderServerOverwrites();
    void cutAfterTheBodyIsStillCaptured();
    void droppedAnswerIsNeverAFailure_data();
    void droppedAnswerIsNeverAFailure();
    void hostThatAnswersLateIsStillCaptured();
    void captureThatDidNotHappenFails();
    void wrongKeyIsTriedOnce();
    void readOnlyAccountIsRefused();
};

void CliCaptureTest::withoutConfirmationNothingIsSent()
{
    CliWorld world;
    const CliResult refused = world.runJson(capture(runningCapsule(world)));
    QCOMPARE(refused.exitCode, 7);
    QCOMPARE(refused.error()[u"kind"], QJsonValue(u"refused"_qs));
    QVERIFY(refused.err.contains("--confirm-destroy"));
    QVERIFY(world.requests().isEmpty());
}

void CliCaptureTest::wrongConfirmationSendsNothing_data()
{
    QTest::addColumn<QString>("confirmation");
    QTest::newRow("another id") << u"cl-0000000000000000000000000"_qs;
    QTest::newRow("empty") << QString();
    QTest::newRow("yes") << u"yes"_qs;
    QTest::newRow("an option swallowed as the id") << u"--json"_qs;
}

void CliCaptureTest::wrongConfirmationSendsNothing()
{
    QFETCH(QString, confirmation);
    CliWorld world;
    const CliResult refused
        = world.run(capture(runningCapsule(world), {u"--confirm-destroy"_qs, confirmation}));
    QCOMPARE(refused.exitCode, 7);
    QVERIFY(world.requests().isEmpty());
}

void CliCaptureTest::makesATemplateAndTellsTheCapsulesFate_data()
{
    QTest::addColumn<bool>("leavesItPaused");
    QTest::addColumn<QString>("fate");
    QTest::newRow("gone") << false << u"gone"_qs;
    QTest::newRow("paused") << true << u"paused"_qs;
}

void CliCaptureTest::makesATemplateAndTellsTheCapsulesFate()
{
    QFETCH(bool, leavesItPaused);
    QFETCH(QString, fate);
    auto options = CliWorld::small();
    options.capsuleFate = leavesItPaused ? simulator::CapsuleFate::Paused : simulator::CapsuleFate::Gone;
    CliWorld world(options);
    const QString capsule = runningCapsule(world);
    const CliResult captured = world.runJson(confirmed(capsule, {u"--name"_qs, u"golden-image"_qs}));
    QVERIFY2(captured.exitCode == 0, captured.all().constData());
    QCOMPARE(captured.json()[u"state"], QJsonValue(u"ready"_qs));
    QCOMPARE(captured.json()[u"kind"], QJsonValue(u"capture"_qs));
    QCOMPARE(captured.json()[u"resource"], QJsonValue(capsule));
    QCOMPARE(captured.json()[u"template"], QJsonValue(u"golden-image"_qs));
    QCOMPARE(captured.json()[u"capsule_fate"], QJsonValue(fate));
    QVERIFY(hasTemplate(world, u"golden-image"_qs));
    QCOMPARE(world.count(u"POST"_qs), 1);
    const CliResult people = world.run({u"template"_qs, u"list"_qs});
    QVERIFY(people.out.contains("golden-image"));
}

void CliCaptureTest::makesUpANameThatCanBeRecognised()
{
    CliWorld world;
    const CliResult captured = world.runJson(confirmed(runningCapsule(world)));
    QCOMPARE(captured.exitCode, 0);
    const QString name = captured.json()[u"template"].toString();
    QVERIFY2(isValidTemplateName(name), qPrintable(name));
    QVERIFY(hasTemplate(world, name));
}

void CliCaptureTest::unknownCapsuleSendsNothing()
{
    CliWorld world;
    const CliResult refused = world.runJson(confirmed(u"cl-0000000000000000000000000"_qs));
    QCOMPARE(refused.exitCode, 1);
    QCOMPARE(refused.json()[u"state"], QJsonValue(u"failed"_qs));
    QCOMPARE(refused.json()[u"code"], QJsonValue(u"not_found"_qs));
    QCOMPARE(world.count(u"POST"_qs), 0);
}

void CliCaptureTest::olderServerCapturesNoPausedCapsule()
{
    CliWorld world(wrennOf(simulator::WrennGeneration::Seed));
    const CliResult refused
        = world.runJson(confirmed(capsuleThatIs(world, u"paused"_qs), {u"--name"_qs, u"golden-image"_qs}));
    QCOMPARE(refused.exitCode, 1);
    QCOMPARE(refused.json()[u"code"], QJsonValue(u"invalid_state"_qs));
    QCOMPARE(world.count(u"POST"_qs), 0);
}

void CliCaptureTest::newerServerCapturesAPausedCapsule()
{
    CliWorld world;
    const CliResult captured
        = world.runJson(confirmed(capsuleThatIs(world, u"paused"_qs), {u"--name"_qs, u"golden-image"_qs}));
    QVERIFY2(captured.exitCode == 0, captured.all().constData());
    QVERIFY(hasTemplate(world, u"golden-image"_qs));
    QCOMPARE(world.count(u"POST"_qs), 1);
}

void CliCaptureTest::takenNameFailsAndLeavesTheCapsule()
{
    CliWorld world;
    const QString capsule = runningCapsule(world);
    QString taken;
    for (const QJsonValue &item : world.state()[u"wrenn"][u"templates"].toArray()) {
        if (item[u"type"] == u"snapshot"_qs)
            taken = item[u"name"].toString();
    }
    const CliResult refused = world.runJson(confirmed(capsule, {u"--name"_qs, taken}));
    QCOMPARE(refused.exitCode, 1);
    QCOMPARE(refused.json()[u"code"], QJsonValue(u"template_name_taken"_qs));
    QCOMPARE(world.count(u"POST"_qs), 0);
    QCOMPARE(runningCapsule(world), capsule);
}

void CliCaptureTest::serverThatDoesNotOverwriteIsExplained()
{
    CliWorld world;
    QCOMPARE(world.run(confirmed(runningCapsule(world), {u"--name"_qs, u"golden-image"_qs})).exitCode, 0);
    const CliResult again = world.runJson(
        confirmed(runningCapsule(world), {u"--name"_qs, u"golden-image"_qs, u"--overwrite"_qs}));
    QCOMPARE(again.exitCode, 7);
    QCOMPARE(again.error()[u"kind"], QJsonValue(u"refused"_qs));
    QVERIFY(again.err.contains("--delete-old --confirm-delete golden-image"));
    QCOMPARE(world.count(u"POST"_qs), 1);
}

void CliCaptureTest::olderServerOverwrites()
{
    auto options = CliWorld::small();
    options.wrenn = simulator::WrennGeneration::Seed;
    options.capsules = 4;
    CliWorld world(options);
    QCOMPARE(world.run(confirmed(runningCapsule(world), {u"--name"_qs, u"golden-image"_qs})).exitCode, 0);
    const CliResult again = world.runJson(
        confirmed(runningCapsule(world), {u"--name"_qs, u"golden-image"_qs, u"--overwrite"_qs}));
    QVERIFY2(again.exitCode == 0, again.all().constData());
    QCOMPARE(world.count(u"POST"_qs), 2);
}

void CliCaptureTest::cutAfterTheBodyIsStillCaptured()
{
    CliWorld world;
    RawServer proxy;
    proxy.then([&](RawConnection &connection) {
        const bool captures = connection.delivery().requestLine().startsWith("POST ");
        (captures ? forwardAndCut(world.origin()) : forwardTo(world.origin()))(connection);
    });
    world.addAccount(u"cut"_qs, Provider::Wrenn, proxy.url("/api"));
    const CliResult captured
        = world.runJson(QStringList{u"--account"_qs, u"cut"_qs}
                        + confirmed(runningCapsule(world), {u"--name"_qs, u"golden-image"_qs}));
    QVERIFY2(captured.exitCode == 0, captured.all().constData());
    QCOMPARE(captured.json()[u"state"], QJsonValue(u"ready"_qs));
    QCOMPARE(captured.json()[u"capsule_fate"], QJsonValue(u"gone"_qs));
    QVERIFY(hasTemplate(world, u"golden-image"_qs));
    QCOMPARE(world.count(u"POST"_qs), 1);
}

void CliCaptureTest::droppedAnswerIsNeverAFailure_data()
{
    QTest::addColumn<QString>("kind");
    QTest::newRow("closed before the answer") << u"close-before-reply"_qs;
    QTest::newRow("reset") << u"reset"_qs;
    QTest::newRow("closed within the answer") << u"close-mid-body"_qs;
}

void CliCaptureTest::droppedAnswerIsNeverAFailure()
{
    QFETCH(QString, kind);
    CliWorld world;
    world.fault({{u"match"_qs, u"POST /v1/snapshots"_qs}, {u"kind"_qs, kind}});
    const CliResult captured
        = world.runJson(confirmed(runningCapsule(world), {u"--name"_qs, u"golden-image"_qs}));
    QVERIFY2(captured.exitCode == 0, captured.all().constData());
    QCOMPARE(captured.json()[u"state"], QJsonValue(u"ready"_qs));
    QVERIFY(captured.err.contains("not sent again"));
    QCOMPARE(world.count(u"POST"_qs), 1);
}

void CliCaptureTest::hostThatAnswersLateIsStillCaptured()
{
    auto options = CliWorld::small();
    options.captureSeconds = 100; // the server gives up on its host after 45 s, the host does not give up
    CliWorld world(options);
    const CliResult captured
        = world.runJson(confirmed(runningCapsule(world), {u"--name"_qs, u"golden-image"_qs}));
    QVERIFY2(captured.exitCode == 0, captured.all().constData());
    QVERIFY(hasTemplate(world, u"golden-image"_qs));
    QCOMPARE(world.count(u"POST"_qs), 1);
}

void CliCaptureTest::captureThatDidNotHappenFails()
{
    CliWorld world;
    world.fault({{u"match"_qs, u"POST /v1/snapshots"_qs}, {u"kind"_qs, u"reset"_qs}, {u"after"_qs, false}});
    const QString capsule = runningCapsule(world);
    const CliResult captured = world.runJson(confirmed(capsule, {u"--name"_qs, u"golden-image"_qs}));
    QCOMPARE(captured.exitCode, 1);
    QCOMPARE(captured.json()[u"state"], QJsonValue(u"failed"_qs));
    QCOMPARE(captured.json()[u"capsule_fate"], QJsonValue(u"running"_qs));
    QCOMPARE(world.count(u"POST"_qs), 1);
    QCOMPARE(runningCapsule(world), capsule);
}

void CliCaptureTest::wrongKeyIsTriedOnce()
{
    CliWorld world;
    const QString capsule = runningCapsule(world);
    world.setEnvironment(u"SNAPDECK_KEY_LAB"_qs, u"wrn_not-the-key"_qs);
    for (const QStringList &more : {QStringList{}, QStringList{u"--name"_qs, u"golden-image"_qs}}) {
        const qsizetype before = world.requests().size();
        const CliResult refused = world.runJson(confirmed(capsule, more));
        QCOMPARE(refused.exitCode, 5);
        QCOMPARE(world.requests().size(), before + 1);
    }
}

void CliCaptureTest::readOnlyAccountIsRefused()
{
    CliWorld world;
    Account watch = CliWorld::account(u"watch"_qs, Provider::Wrenn, world.wrenn());
    watch.readOnly = true;
    world.addAccount(watch);
    const CliResult refused
        = world.runJson(QStringList{u"--account"_qs, u"watch"_qs} + confirmed(runningCapsule(world)));
    QCOMPARE(refused.exitCode, 7);
    QVERIFY(world.requests().isEmpty());
}

SNAPDECK_TEST(CliCaptureTest)
#include "CliCaptureTest.moc"
