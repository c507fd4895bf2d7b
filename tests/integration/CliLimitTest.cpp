// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/CliWorld.h"
#include "tests/support/TestRunner.h"

using namespace snapdeck;
using namespace snapdeck::test;

namespace {

QDateTime timeOf(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
}

QStringList create(const QString &what, const QStringList &more = {})
{
    return QStringList{u"snapshot"_qs, u"create"_qs, what} + more;
}

/// Two snapshots a day, no limit but that in the way, nothing taken by hand before.
simulator::SimulatorOptions tinyPlan()
{
    auto options = CliWorld::small();
    options.planMemoryMb = 256;
    options.versions = 1;
    return options;
}

} // namespace

/// The three limits behind one status code, as scripts meet them.
class CliLimitTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void secondAtOnceIsLimitedAndSaysUntilWhen();
    void secondAtOnceSucceedsWithWait();
    void usedUpQuotaSaysWhenTheNextOneFrees();
    void usedUpQuotaIsWaitedOutWithWait();
    void quotaTellsUsedAndLeft();
    void blockedAccountIsLeftAlone();
};

void CliLimitTest::secondAtOnceIsLimitedAndSaysUntilWhen()
{
    CliWorld world;
    QCOMPARE(world.runJson(create(u"api-gateway"_qs)).exitCode, 0);
    const CliResult second = world.runJson(create(u"api-gateway"_qs));
    QCOMPARE(second.exitCode, 4);
    QCOMPARE(second.json()[u"state"], QJsonValue(u"rate_limited"_qs));
    QCOMPARE(second.json()[u"limit"], QJsonValue(u"cool_down"_qs));
    QVERIFY(timeOf(second.json()[u"retry_at"]) > timeOf(second.json()[u"started_at"]));
    QCOMPARE(world.count(u"POST"_qs), 1); // the journal remembers the first: none was refused
}

void CliLimitTest::secondAtOnceSucceedsWithWait()
{
    CliWorld world;
    QCOMPARE(world.runJson(create(u"api-gateway"_qs)).exitCode, 0);
    const CliResult second = world.runJson(create(u"api-gateway"_qs, {u"--wait"_qs}));
    QVERIFY2(second.exitCode == 0, second.all().constData());
    QCOMPARE(second.json()[u"state"], QJsonValue(u"ready"_qs));
    QVERIFY(second.err.contains("pause between two snapshots"));
    QCOMPARE(world.taken(), 2); // the 180 s were kept, though the first was another program's
}

void CliLimitTest::usedUpQuotaSaysWhenTheNextOneFrees()
{
    CliWorld world(tinyPlan());
    const CliResult first = world.runJson(create(u"api-gateway"_qs, {u"--wait"_qs}));
    QCOMPARE(first.exitCode, 0);
    QCOMPARE(world.runJson(create(u"billing-worker"_qs, {u"--wait"_qs})).exitCode, 0);
    world.advance(60); // past the cool-down and the listing's cache
    const CliResult third = world.runJson(create(u"bot-suporte"_qs));
    QCOMPARE(third.exitCode, 4);
    QCOMPARE(third.json()[u"state"], QJsonValue(u"rate_limited"_qs));
    QCOMPARE(third.json()[u"limit"], QJsonValue(u"daily_quota"_qs));
    // A day after the first one, on this machine's clock, which the simulator's is some minutes ahead of.
    const QDateTime frees = timeOf(third.json()[u"retry_at"]);
    const QDateTime began = timeOf(third.json()[u"started_at"]);
    QVERIFY2(frees > began.addSecs(22 * 3600) && frees < began.addSecs(25 * 3600), third.out.constData());
    QVERIFY(third.err.contains("daily allowance"));
    QVERIFY(third.err.contains("--wait"));
}

void CliLimitTest::usedUpQuotaIsWaitedOutWithWait()
{
    auto options = tinyPlan();
    options.timeScale = 10'000; // a day takes 9 seconds
    CliWorld world(options);
    QCOMPARE(world.runJson(create(u"api-gateway"_qs, {u"--wait"_qs})).exitCode, 0);
    QCOMPARE(world.runJson(create(u"billing-worker"_qs, {u"--wait"_qs})).exitCode, 0);
    const CliResult third = world.runJson(create(u"bot-suporte"_qs, {u"--wait"_qs}));
    QVERIFY2(third.exitCode == 0, third.all().constData());
    QCOMPARE(third.json()[u"state"], QJsonValue(u"ready"_qs));
}

void CliLimitTest::quotaTellsUsedAndLeft()
{
    auto options = tinyPlan();
    options.listingCacheSeconds = 0;
    CliWorld world(options);
    const CliResult before = world.runJson({u"quota"_qs});
    QCOMPARE(before.exitCode, 0);
    QCOMPARE(before.json()[u"limit"].toInt(), 2);
    QCOMPARE(before.json()[u"used"].toInt(), 0);
    QCOMPARE(before.json()[u"left"].toInt(), 2);
    QVERIFY(before.json()[u"next_frees_at"].isNull());
    QVERIFY(before.json()[u"cool_downs"].toArray().isEmpty());
    QCOMPARE(world.runJson(create(u"api-gateway"_qs)).exitCode, 0);
    const CliResult after = world.runJson({u"quota"_qs});
    QCOMPARE(after.json()[u"used"].toInt(), 1); // the journal's and the listing's are the same one
    QCOMPARE(after.json()[u"left"].toInt(), 1);
    QVERIFY(timeOf(after.json()[u"next_frees_at"]).isValid());
    QCOMPARE(after.json()[u"cool_downs"][0][u"resource_name"], QJsonValue(u"api-gateway"_qs));
    QVERIFY(timeOf(after.json()[u"cool_downs"][0][u"until"]).isValid());
}

void CliLimitTest::blockedAccountIsLeftAlone()
{
    auto options = CliWorld::small();
    options.timeScale
        = 10; // the second waits half a second for its turn; by then the first one's answer is here
    CliWorld world(options);
    world.fault({{u"match"_qs, u"POST /v2/apps/*/snapshots"_qs},
                 {u"kind"_qs, u"status"_qs},
                 {u"status"_qs, 429},
                 {u"code"_qs, u"RATE_LIMITED"_qs},
                 {u"headers"_qs, QJsonObject{{u"Retry-After"_qs, u"600"_qs}}},
                 {u"count"_qs, -1}});
    const CliResult created = world.runJson(create(u"api-gateway"_qs, {u"billing-worker"_qs}));
    QCOMPARE(created.exitCode, 4);
    for (const QJsonValue &operation : created.json()[u"operations"].toArray()) {
        QCOMPARE(operation[u"state"], QJsonValue(u"rate_limited"_qs));
        QCOMPARE(operation[u"limit"], QJsonValue(u"account_block"_qs));
    }
    QCOMPARE(world.count(u"POST"_qs), 1);
}

SNAPDECK_TEST(CliLimitTest)
#include "CliLimitTest.moc"
