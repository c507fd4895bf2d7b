// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/CliWorld.h"
#include "tests/support/TestRunner.h"

#include <QFile>
#include <QSignalSpy>

#include <csignal>

using namespace snapdeck;
using namespace snapdeck::test;

namespace {

constexpr int patienceMs = 30'000;
const QString createPath = QStringLiteral("/snapshots");

/// Snapshots that are answered with 202 after 90 s and are there after 150.
simulator::SimulatorOptions longOnes()
{
    auto options = CliWorld::small();
    options.snapshotSeconds = 150;
    options.listingCacheSeconds = 0;
    return options;
}

QStringList operation(const QString &verb, const QString &what)
{
    return {u"operation"_qs, verb, what};
}

/// Kills it as nothing can be caught or cleaned up.
void killHard(QProcess &process)
{
    ::kill(static_cast<pid_t>(process.processId()), SIGKILL);
    (void)CliWorld::end(process);
}

bool waitForPosts(CliWorld &world, int count)
{
    return QTest::qWaitFor([&] { return world.count(u"POST"_qs) >= count; }, patienceMs);
}

/// The operations of `operation list`, by what they are.
QJsonArray listed(CliWorld &world, const QStringList &more = {})
{
    const CliResult list = world.runJson(QStringList{u"operation"_qs, u"list"_qs} + more);
    return list.exitCode == 0 ? list.json()[u"operations"].toArray() : QJsonArray();
}

QString onlyOperation(CliWorld &world)
{
    const QJsonArray all = listed(world);
    return all.size() == 1 ? all.first()[u"operation"].toString() : QString();
}

} // namespace

/// `operation …`: what an earlier run left open goes on to its ending, and nothing is sent twice.
class CliOperationTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void listKnowsWhatWasDone();
    void unknownOneIsSaid();
    void showLooksOnceAndExitsByTheState();
    void showNeedsNoKeyForWhatHasEnded();
    void followEndsWhatWasLeftProcessing();
    void followGoesOnAfterKill9WithOnePostEach_data();
    void followGoesOnAfterKill9WithOnePostEach();
    void followWithNothingOpenIsDone();
    void followWaitsForWhatAnotherProgramDoes();
    void followTakesOverWhenTheOtherProgramDies();
    void showLeavesAloneWhatAnotherProgramDoes();
    void cancelCallsOffWhatHasNotLeft();
    void cancelIsTooLateForWhatHasLeft();
    void cancelDoesNotMeddleWithAnotherProgram();
    void checkLooksOnceMore();
    void checkIsForUnconfirmedOnesOnly();
    void capturesAreFollowedToo();
    void createWithoutWaitSaysHowToGoOn();
    void interruptedFollowCallsNothingOff();
};

void CliOperationTest::listKnowsWhatWasDone()
{
    CliWorld world;
    QVERIFY(listed(world).isEmpty());
    QCOMPARE(world.run({u"snapshot"_qs, u"create"_qs, u"api-gateway"_qs}).exitCode, 0);
    QCOMPARE(world.run({u"snapshot"_qs, u"create"_qs, u"api-gateway"_qs}).exitCode, 4);
    const QJsonArray all = listed(world, {u"--all"_qs});
    QCOMPARE(all.size(), 2);
    QCOMPARE(all[0][u"state"], QJsonValue(u"cancelled"_qs)); // newest first
    QCOMPARE(all[1][u"state"], QJsonValue(u"ready"_qs));
    QCOMPARE(listed(world, {u"--account"_qs, u"lab"_qs}).size(), 0);
    QVERIFY(world.run({u"operation"_qs, u"list"_qs}).out.contains("api-gateway"));
}

void CliOperationTest::unknownOneIsSaid()
{
    CliWorld world;
    for (const QString &verb : {u"show"_qs, u"follow"_qs, u"cancel"_qs, u"check"_qs}) {
        const CliResult unknown = world.runJson(operation(verb, u"op-0000000000000"_qs));
        QCOMPARE(unknown.exitCode, 1);
        QCOMPARE(unknown.error()[u"kind"], QJsonValue(u"not_found"_qs));
    }
    QVERIFY(world.requests().isEmpty());
}

void CliOperationTest::showLooksOnceAndExitsByTheState()
{
    CliWorld world(longOnes());
    QCOMPARE(world.run({u"snapshot"_qs, u"create"_qs, u"api-gateway"_qs}).exitCode, 3);
    const QString id = onlyOperation(world);
    const CliResult early = world.runJson(operation(u"show"_qs, id));
    const bool tooSlow = early.exitCode == 0; // it was there already
    QVERIFY(tooSlow || early.exitCode == 3);
    QCOMPARE(early.json()[u"operation"], QJsonValue(id));
    world.advance(300);
    const CliResult later = world.runJson(operation(u"show"_qs, id));
    QVERIFY2(later.exitCode == 0, later.all().constData());
    QCOMPARE(later.json()[u"state"], QJsonValue(u"ready"_qs));
    QCOMPARE(world.count(u"POST"_qs), 1);
}

void CliOperationTest::showNeedsNoKeyForWhatHasEnded()
{
    CliWorld world;
    QCOMPARE(world.run({u"snapshot"_qs, u"create"_qs, u"api-gateway"_qs}).exitCode, 0);
    const QString id = onlyOperation(world);
    world.setEnvironment(u"SNAPDECK_KEY_DEMO"_qs, QString());
    const auto before = world.requests().size();
    const CliResult shown = world.run(operation(u"show"_qs, id));
    QCOMPARE(shown.exitCode, 0);
    QVERIFY(shown.out.contains(id.toUtf8()));
    QVERIFY(shown.out.contains("api-gateway"));
    QCOMPARE(world.requests().size(), before);
}

void CliOperationTest::followEndsWhatWasLeftProcessing()
{
    CliWorld world(longOnes());
    QCOMPARE(world.run({u"snapshot"_qs, u"create"_qs, u"api-gateway"_qs}).exitCode, 3);
    const CliResult followed = world.runJson(operation(u"follow"_qs, onlyOperation(world)));
    QVERIFY2(followed.exitCode == 0, followed.all().constData());
    QCOMPARE(followed.json()[u"state"], QJsonValue(u"ready"_qs));
    QVERIFY(!followed.json()[u"version_id"].toString().isEmpty());
    QCOMPARE(world.count(u"POST"_qs), 1);
    // Once it has ended it is only told.
    const auto before = world.requests().size();
    QCOMPARE(world.run(operation(u"follow"_qs, onlyOperation(world))).exitCode, 0);
    QCOMPARE(world.requests().size(), before);
}

void CliOperationTest::followGoesOnAfterKill9WithOnePostEach_data()
{
    QTest::addColumn<int>("posts");
    for (const int posts : {0, 1, 2, 4})
        QTest::addRow("after %d", posts) << posts;
}

void CliOperationTest::followGoesOnAfterKill9WithOnePostEach()
{
    QFETCH(int, posts);
    CliWorld world(longOnes());
    const auto process = world.start({u"snapshot"_qs, u"create"_qs, u"--all"_qs, u"--wait"_qs});
    QVERIFY(waitForPosts(world, posts));
    killHard(*process);
    const CliResult followed = world.runJson({u"operation"_qs, u"follow"_qs, u"--all"_qs});
    QVERIFY2(followed.exitCode == 0, followed.all().constData());
    for (const QJsonValue &one : listed(world, {u"--all"_qs}))
        QCOMPARE(one[u"state"], QJsonValue(u"ready"_qs));
    for (const QJsonValue &resource : world.state()[u"square_cloud"][u"resources"].toArray())
        QVERIFY(world.taken(resource[u"id"].toString()) <= 1);
    QCOMPARE(world.taken(createPath), listed(world, {u"--all"_qs}).size());
}

void CliOperationTest::followWithNothingOpenIsDone()
{
    CliWorld world;
    const CliResult followed = world.runJson({u"operation"_qs, u"follow"_qs, u"--all"_qs});
    QCOMPARE(followed.exitCode, 0);
    QVERIFY(followed.json()[u"operations"].toArray().isEmpty());
    QVERIFY(world.requests().isEmpty());
    QCOMPARE(world.run({u"operation"_qs, u"follow"_qs}).exitCode, 2);
}

void CliOperationTest::followWaitsForWhatAnotherProgramDoes()
{
    CliWorld world(longOnes());
    const auto other = world.start({u"snapshot"_qs, u"create"_qs, u"--wait"_qs, u"api-gateway"_qs});
    QVERIFY(waitForPosts(world, 1));
    const CliResult followed = world.runJson({u"operation"_qs, u"follow"_qs, u"--all"_qs});
    QVERIFY2(followed.exitCode == 0, followed.all().constData());
    QVERIFY(followed.err.contains("another running program"));
    QCOMPARE(followed.json()[u"operations"][0][u"state"], QJsonValue(u"ready"_qs));
    QCOMPARE(CliWorld::end(*other).exitCode, 0);
    QCOMPARE(world.count(u"POST"_qs), 1);
}

void CliOperationTest::followTakesOverWhenTheOtherProgramDies()
{
    auto options = longOnes();
    options.snapshotSeconds = 600;
    CliWorld world(options);
    const auto other = world.start({u"snapshot"_qs, u"create"_qs, u"--wait"_qs, u"api-gateway"_qs});
    QVERIFY(waitForPosts(world, 1));
    const auto follower = world.start({u"--json"_qs, u"operation"_qs, u"follow"_qs, u"--all"_qs});
    QSignalSpy words(follower.get(), &QProcess::readyReadStandardError);
    QVERIFY(words.wait(patienceMs));
    killHard(*other);
    const CliResult followed = CliWorld::end(*follower);
    QVERIFY2(followed.exitCode == 0, followed.all().constData());
    QCOMPARE(followed.json()[u"operations"][0][u"state"], QJsonValue(u"ready"_qs));
    QCOMPARE(world.count(u"POST"_qs), 1);
}

void CliOperationTest::showLeavesAloneWhatAnotherProgramDoes()
{
    auto options = longOnes();
    options.snapshotSeconds = 600;
    CliWorld world(options);
    const auto other = world.start({u"snapshot"_qs, u"create"_qs, u"--wait"_qs, u"api-gateway"_qs});
    QVERIFY(waitForPosts(world, 1));
    const CliResult shown = world.run(operation(u"show"_qs, onlyOperation(world)));
    QCOMPARE(shown.exitCode, 3);
    QVERIFY(shown.err.contains("Another running program"));
    QCOMPARE(CliWorld::end(*other).exitCode, 0);
}

void CliOperationTest::cancelCallsOffWhatHasNotLeft()
{
    auto options = longOnes();
    options.timeScale = 10;
    CliWorld world(options);
    const auto process = world.start({u"snapshot"_qs, u"create"_qs, u"--all"_qs, u"--wait"_qs});
    QVERIFY(waitForPosts(world, 1));
    killHard(*process);
    const auto posts = world.count(u"POST"_qs);
    int calledOff = 0;
    for (const QJsonValue &one : listed(world)) {
        if (one[u"state"].toString() == u"requesting" || one[u"state"].toString() == u"processing")
            continue;
        const CliResult cancelled = world.runJson(operation(u"cancel"_qs, one[u"operation"].toString()));
        QVERIFY2(cancelled.exitCode == 0, cancelled.all().constData());
        QCOMPARE(cancelled.json()[u"state"], QJsonValue(u"cancelled"_qs));
        ++calledOff;
    }
    QVERIFY(calledOff > 0);
    QCOMPARE(world.count(u"POST"_qs), posts);
    QCOMPARE(listed(world, {u"--all"_qs}).size(), 4);
}

void CliOperationTest::cancelIsTooLateForWhatHasLeft()
{
    auto options = longOnes();
    options.snapshotSeconds = 100'000;
    CliWorld world(options);
    QCOMPARE(world.run({u"snapshot"_qs, u"create"_qs, u"api-gateway"_qs}).exitCode, 3);
    const CliResult refused = world.runJson(operation(u"cancel"_qs, onlyOperation(world)));
    QCOMPARE(refused.exitCode, 1);
    QVERIFY(refused.err.contains("cannot be cancelled"));
    QCOMPARE(listed(world)[0][u"state"], QJsonValue(u"processing"_qs));
}

void CliOperationTest::cancelDoesNotMeddleWithAnotherProgram()
{
    auto options = CliWorld::small();
    options.timeScale = 1;
    options.snapshotSeconds = 0.01;
    CliWorld world(options);
    const auto other = world.start({u"snapshot"_qs, u"create"_qs, u"--all"_qs, u"--wait"_qs});
    QVERIFY(waitForPosts(world, 1));
    QString waiting;
    QTRY_VERIFY_WITH_TIMEOUT(
        [&] {
            for (const QJsonValue &one : listed(world)) {
                if (one[u"state"].toString() == u"rate_limited" || one[u"state"].toString() == u"queued")
                    waiting = one[u"operation"].toString();
            }
            return !waiting.isEmpty();
        }(),
        patienceMs);
    const CliResult refused = world.runJson(operation(u"cancel"_qs, waiting));
    QCOMPARE(refused.exitCode, 1);
    QVERIFY(refused.err.contains("Another running program"));
    killHard(*other);
}

void CliOperationTest::checkLooksOnceMore()
{
    auto options = CliWorld::small();
    options.timeScale = 1000;
    options.snapshotSeconds = 20'000; // long after everybody has given up
    CliWorld world(options);
    const CliResult created = world.runJson({u"snapshot"_qs, u"create"_qs, u"--wait"_qs, u"api-gateway"_qs});
    QVERIFY2(created.exitCode == 3, created.all().constData());
    QCOMPARE(created.json()[u"state"], QJsonValue(u"unconfirmed"_qs));
    const QString id = created.json()[u"operation"].toString();
    const CliResult shown = world.run(operation(u"show"_qs, id));
    QCOMPARE(shown.exitCode, 3);
    QVERIFY(shown.out.contains("operation check " + id.toUtf8()));
    world.advance(30'000);
    const CliResult checked = world.runJson(operation(u"check"_qs, id));
    QVERIFY2(checked.exitCode == 0, checked.all().constData());
    QCOMPARE(checked.json()[u"state"], QJsonValue(u"ready"_qs));
    QCOMPARE(world.count(u"POST"_qs), 1);
}

void CliOperationTest::checkIsForUnconfirmedOnesOnly()
{
    CliWorld world;
    QCOMPARE(world.run({u"snapshot"_qs, u"create"_qs, u"api-gateway"_qs}).exitCode, 0);
    const CliResult refused = world.runJson(operation(u"check"_qs, onlyOperation(world)));
    QCOMPARE(refused.exitCode, 1);
    QVERIFY(refused.err.contains("ready"));
}

void CliOperationTest::capturesAreFollowedToo()
{
    auto options = CliWorld::small();
    options.timeScale = 20;
    options.captureSeconds = 30;
    CliWorld world(options);
    const QString capsule
        = world.runJson({u"capsule"_qs, u"list"_qs}).json()[u"capsules"][0][u"id"].toString();
    const auto process = world.start({u"capsule"_qs, u"capture"_qs, capsule, u"--confirm-destroy"_qs, capsule,
                                      u"--name"_qs, u"golden-image"_qs});
    QVERIFY(waitForPosts(world, 1));
    killHard(*process);
    const CliResult followed = world.runJson({u"operation"_qs, u"follow"_qs, u"--all"_qs});
    QVERIFY2(followed.exitCode == 0, followed.all().constData());
    QCOMPARE(followed.json()[u"operations"][0][u"template"], QJsonValue(u"golden-image"_qs));
    QCOMPARE(followed.json()[u"operations"][0][u"capsule_fate"], QJsonValue(u"gone"_qs));
    QCOMPARE(world.count(u"POST"_qs), 1);
}

void CliOperationTest::createWithoutWaitSaysHowToGoOn()
{
    CliWorld world(longOnes());
    const CliResult one = world.runJson({u"snapshot"_qs, u"create"_qs, u"api-gateway"_qs});
    QCOMPARE(one.exitCode, 3);
    QVERIFY(one.err.contains("operation follow " + one.json()[u"operation"].toString().toUtf8()));
    const CliResult more
        = world.runJson({u"snapshot"_qs, u"create"_qs, u"billing-worker"_qs, u"bot-suporte"_qs});
    QCOMPARE(more.exitCode, 3);
    QVERIFY(more.err.contains("operation follow --all"));
}

void CliOperationTest::interruptedFollowCallsNothingOff()
{
    auto options = longOnes();
    options.snapshotSeconds = 100'000;
    CliWorld world(options);
    QCOMPARE(world.run({u"snapshot"_qs, u"create"_qs, u"api-gateway"_qs}).exitCode, 3);
    const auto process = world.start({u"--json"_qs, u"operation"_qs, u"follow"_qs, u"--all"_qs});
    QTRY_VERIFY_WITH_TIMEOUT(world.requests().size() > 3, patienceMs);
    ::kill(static_cast<pid_t>(process->processId()), SIGINT);
    const CliResult ended = CliWorld::end(*process);
    QCOMPARE(ended.exitCode, 3);
    QVERIFY(ended.err.contains("Nothing was cancelled"));
    QCOMPARE(listed(world)[0][u"state"], QJsonValue(u"processing"_qs));
    QCOMPARE(world.count(u"POST"_qs), 1);
}

SNAPDECK_TEST(CliOperationTest)
#include "CliOperationTest.moc"
