// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/WrennState.h"
#include "tests/support/TestRunner.h"

#include <QRegularExpression>

using namespace snapdeck;
using namespace snapdeck::test;
using simulator::WrennGeneration;

namespace {

QStringList capture(const QStringList &capsules, const QStringList &more = {})
{
    return QStringList{u"capsule"_qs, u"capture"_qs} + capsules + more;
}

/// Each one confirmed, with an option of its own.
QStringList confirmed(const QStringList &capsules, const QStringList &more = {})
{
    QStringList words = capture(capsules, more);
    for (const QString &id : capsules)
        words << u"--confirm-destroy"_qs << id;
    return words;
}

QStringList named(const QString &name, const QStringList &more = {})
{
    return QStringList{u"--name"_qs, name} + more;
}

QStringList running(CliWorld &world)
{
    return capsulesThatAre(world, u"running"_qs);
}

void expectTally(const QJsonObject &json, const QList<int> &expected)
{
    QCOMPARE(
        QList<int>({json[u"asked"].toInt(-1), json[u"captured"].toInt(-1), json[u"not_captured"].toInt(-1),
                    json[u"unknown"].toInt(-1), json[u"lost"].toInt(-1)}),
        expected);
}

} // namespace

/// `capsule capture` of several in one go, and with steps before and after.
class CliCaptureChainTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void capturesSeveral_data();
    void capturesSeveral();
    void ofSeveralSomeMayFail();
    void ofSeveralAnAnswerMayBeLost();
    void eachHasToBeConfirmed_data();
    void eachHasToBeConfirmed();
    void whatCannotBeMeantIsUsage_data();
    void whatCannotBeMeantIsUsage();
    void deletingWantsItsOwnConfirmation_data();
    void deletingWantsItsOwnConfirmation();
    void oldTemplateIsDeletedFirst();
    void oldTemplateStaysWhereTheCapsuleCannotBeCaptured();
    void nothingToDeleteIsNoStep();
    void pausesFirst();
    void olderServersCaptureNoPausedOnes();
    void launchesACopy();
    void saysBeforehandWhatIsLost();
    void goesOnWithTheNamesInUse();
    void twoProgramsUnderOneName();
    void cancelledCaptureTakesItsStepsAlong();
};

void CliCaptureChainTest::capturesSeveral_data()
{
    QTest::addColumn<bool>("withCommas");
    QTest::newRow("an option each") << false;
    QTest::newRow("with commas") << true;
}

void CliCaptureChainTest::capturesSeveral()
{
    QFETCH(bool, withCommas);
    CliWorld world(wrennOf(WrennGeneration::Current, 5));
    const QStringList ids = running(world).mid(0, 3);
    const CliResult captured = world.runJson(
        withCommas ? capture(ids, {u"--confirm-destroy"_qs, ids.join(u", "_qs)}) : confirmed(ids));
    QVERIFY2(captured.exitCode == 0, captured.all().constData());
    expectTally(captured.json(), {3, 3, 0, 0, 0});
    QVERIFY(captured.err.contains("3 asked for: 3 captured, 0 not captured, 0 unknown, 0 lost."));
    QSet<QString> names;
    for (const QJsonValue &one : captured.json()[u"operations"].toArray()) {
        QCOMPARE(one[u"state"], QJsonValue(u"ready"_qs));
        names.insert(one[u"template"].toString());
        QVERIFY(hasTemplate(world, one[u"template"].toString()));
    }
    QCOMPARE(names.size(), 3);
    QCOMPARE(world.count(u"POST"_qs), 3);
}

void CliCaptureChainTest::ofSeveralSomeMayFail()
{
    CliWorld world(wrennOf(WrennGeneration::Seed));
    const QString paused = capsuleThatIs(world, u"paused"_qs);
    const QStringList ids = running(world) + QStringList{paused};
    const CliResult captured = world.run(confirmed(ids));
    QVERIFY2(captured.exitCode == 1, captured.all().constData());
    QVERIFY(captured.out.endsWith("3 asked for: 2 captured, 1 not captured, 0 unknown, 0 lost.\n"));
    for (const QString &id : ids)
        QVERIFY(captured.out.contains(id.toUtf8() + ": "));
    QCOMPARE(capsuleOf(world, paused)[u"status"], QJsonValue(u"paused"_qs));
    QCOMPARE(world.count(u"POST"_qs), 2);
}

void CliCaptureChainTest::ofSeveralAnAnswerMayBeLost()
{
    CliWorld world;
    world.fault({{u"match"_qs, u"POST /v1/snapshots"_qs}, {u"kind"_qs, u"reset"_qs}, {u"count"_qs, 2}});
    const CliResult captured = world.runJson(confirmed(running(world)));
    QVERIFY2(captured.exitCode == 0, captured.all().constData());
    expectTally(captured.json(), {2, 2, 0, 0, 0});
    QCOMPARE(world.count(u"POST"_qs), 2);
}

void CliCaptureChainTest::eachHasToBeConfirmed_data()
{
    QTest::addColumn<int>("confirmed");
    QTest::addColumn<QString>("more");
    QTest::newRow("none") << 0 << QString();
    QTest::newRow("one of two") << 1 << QString();
    QTest::newRow("another one, too") << 2 << u"cl-0000000000000000000000000"_qs;
    QTest::newRow("only other words") << 0 << u"yes,all"_qs;
}

void CliCaptureChainTest::eachHasToBeConfirmed()
{
    QFETCH(int, confirmed);
    QFETCH(QString, more);
    CliWorld world;
    const QStringList ids = running(world);
    QStringList words;
    for (int i = 0; i < confirmed; ++i)
        words << u"--confirm-destroy"_qs << ids.at(i);
    if (!more.isEmpty())
        words << u"--confirm-destroy"_qs << more;
    const CliResult refused = world.runJson(capture(ids, words));
    QCOMPARE(refused.exitCode, 7);
    QCOMPARE(refused.error()[u"kind"], QJsonValue(u"refused"_qs));
    QVERIFY(world.requests().isEmpty());
}

void CliCaptureChainTest::whatCannotBeMeantIsUsage_data()
{
    QTest::addColumn<int>("capsules");
    QTest::addColumn<QStringList>("more");
    QTest::newRow("one name for two") << 2 << named(u"golden"_qs);
    QTest::newRow("nothing to overwrite") << 1 << QStringList{u"--overwrite"_qs};
    QTest::newRow("nothing to delete") << 1 << QStringList{u"--delete-old"_qs};
    QTest::newRow("both") << 1 << named(u"golden"_qs, {u"--delete-old"_qs, u"--overwrite"_qs});
    QTest::newRow("nothing confirmed") << 1 << named(u"golden"_qs, {u"--confirm-delete"_qs, u"golden"_qs});
}

void CliCaptureChainTest::whatCannotBeMeantIsUsage()
{
    QFETCH(int, capsules);
    QFETCH(QStringList, more);
    CliWorld world;
    QCOMPARE(world.run(confirmed(running(world).mid(0, capsules), more)).exitCode, 2);
    QVERIFY(world.requests().isEmpty());
}

void CliCaptureChainTest::deletingWantsItsOwnConfirmation_data()
{
    QTest::addColumn<QStringList>("confirmation");
    QTest::newRow("none") << QStringList{};
    QTest::newRow("another name") << QStringList{u"--confirm-delete"_qs, u"data-lab"_qs};
    QTest::newRow("empty") << QStringList{u"--confirm-delete"_qs, QString()};
}

void CliCaptureChainTest::deletingWantsItsOwnConfirmation()
{
    QFETCH(QStringList, confirmation);
    CliWorld world;
    const QStringList more = named(u"ci-runner"_qs, QStringList{u"--delete-old"_qs} + confirmation);
    const CliResult refused = world.runJson(confirmed(running(world).mid(0, 1), more));
    QCOMPARE(refused.exitCode, 7);
    QVERIFY(refused.err.contains("--confirm-delete ci-runner"));
    QVERIFY(world.requests().isEmpty());
}

void CliCaptureChainTest::oldTemplateIsDeletedFirst()
{
    CliWorld world;
    const QStringList more
        = named(u"ci-runner"_qs, {u"--delete-old"_qs, u"--confirm-delete"_qs, u"ci-runner"_qs});
    const CliResult captured = world.runJson(confirmed(running(world).mid(0, 1), more));
    QVERIFY2(captured.exitCode == 0, captured.all().constData());
    QCOMPARE(captured.json()[u"kind"], QJsonValue(u"capture"_qs));
    QCOMPARE(captured.json()[u"template"], QJsonValue(u"ci-runner"_qs));
    const QJsonArray steps = captured.json()[u"steps"].toArray();
    QCOMPARE(steps.size(), 2);
    QCOMPARE(steps[0][u"kind"], QJsonValue(u"delete_template"_qs));
    QCOMPARE(steps[1][u"after"], steps[0][u"operation"]);
    QVERIFY(captured.err.contains("is deleted first"));
    QVERIFY(hasTemplate(world, u"ci-runner"_qs));
    QCOMPARE(world.count(u"DELETE"_qs), 1);
    QCOMPARE(world.count(u"POST"_qs), 1);
}

/// Else it would have been destroyed for nothing.
void CliCaptureChainTest::oldTemplateStaysWhereTheCapsuleCannotBeCaptured()
{
    CliWorld world(wrennOf(WrennGeneration::Seed));
    const QStringList more
        = named(u"ci-runner"_qs, {u"--delete-old"_qs, u"--confirm-delete"_qs, u"ci-runner"_qs});
    for (const QString &id : {capsuleThatIs(world, u"paused"_qs), u"cl-0000000000000000000000000"_qs}) {
        const CliResult refused = world.runJson(confirmed({id}, more));
        QCOMPARE(refused.exitCode, 1);
        QVERIFY(refused.err.contains("Nothing was sent"));
    }
    QVERIFY(hasTemplate(world, u"ci-runner"_qs));
    QCOMPARE(world.count(u"DELETE"_qs) + world.count(u"POST"_qs), 0);
}

void CliCaptureChainTest::nothingToDeleteIsNoStep()
{
    CliWorld world;
    const QStringList more = named(u"golden"_qs, {u"--delete-old"_qs, u"--confirm-delete"_qs, u"golden"_qs});
    const CliResult captured = world.runJson(confirmed(running(world).mid(0, 1), more));
    QVERIFY2(captured.exitCode == 0, captured.all().constData());
    QVERIFY(hasTemplate(world, u"golden"_qs));
    QCOMPARE(world.count(u"DELETE"_qs), 0);
}

void CliCaptureChainTest::pausesFirst()
{
    CliWorld world;
    const CliResult captured
        = world.runJson(confirmed(running(world).mid(0, 1), named(u"golden"_qs, {u"--pause-first"_qs})));
    QVERIFY2(captured.exitCode == 0, captured.all().constData());
    QCOMPARE(captured.json()[u"steps"][0][u"kind"], QJsonValue(u"pause"_qs));
    QCOMPARE(captured.json()[u"state"], QJsonValue(u"ready"_qs));
    QCOMPARE(world.count(u"POST"_qs, u"/pause"_qs), 1);
    QCOMPARE(world.count(u"POST"_qs, u"/snapshots"_qs), 1);
    // One that is paused already needs no pause.
    const CliResult other = world.runJson(
        confirmed({capsuleThatIs(world, u"paused"_qs)}, named(u"silver"_qs, {u"--pause-first"_qs})));
    QVERIFY2(other.exitCode == 0, other.all().constData());
    QCOMPARE(world.count(u"POST"_qs, u"/pause"_qs), 1);
}

void CliCaptureChainTest::olderServersCaptureNoPausedOnes()
{
    CliWorld world(wrennOf(WrennGeneration::Seed));
    const CliResult refused = world.runJson(confirmed(running(world).mid(0, 1), {u"--pause-first"_qs}));
    QCOMPARE(refused.exitCode, 7);
    QVERIFY(refused.err.contains("Leave out --pause-first"));
    QCOMPARE(world.count(u"POST"_qs), 0);
}

void CliCaptureChainTest::launchesACopy()
{
    CliWorld world;
    const QString source = capsuleThatIs(world, u"running"_qs);
    const QJsonObject before = capsuleOf(world, source);
    const CliResult captured = world.runJson(confirmed({source}, named(u"golden"_qs, {u"--launch-copy"_qs})));
    QVERIFY2(captured.exitCode == 0, captured.all().constData());
    QCOMPARE(captured.json()[u"resource"], QJsonValue(source));
    const QJsonValue copy = captured.json()[u"steps"][1];
    QCOMPARE(copy[u"kind"], QJsonValue(u"create"_qs));
    QCOMPARE(copy[u"after"], captured.json()[u"operation"]);
    const QJsonObject made = capsuleOf(world, copy[u"resource"].toString());
    QCOMPARE(made.value(u"status"), QJsonValue(u"running"_qs));
    QCOMPARE(made.value(u"template"), QJsonValue(u"golden"_qs));
    QCOMPARE(made.value(u"vcpus"), before.value(u"vcpus"));
    QCOMPARE(made.value(u"memory_mb"), before.value(u"memory_mb"));
}

void CliCaptureChainTest::saysBeforehandWhatIsLost()
{
    CliWorld world(wrennOf(WrennGeneration::Seed, 5));
    QCOMPARE(world.run({u"capsule"_qs, u"create"_qs, u"--template"_qs, u"ci-runner"_qs}).exitCode, 0);
    const QString source = running(world).constLast();
    const CliResult captured = world.run(confirmed({source}, named(u"ci-runner"_qs, {u"--overwrite"_qs})));
    QVERIFY2(captured.exitCode == 0, captured.all().constData());
    const QString said = QString::fromUtf8(captured.err);
    static const QRegularExpression sentence(
        u"Will be destroyed for good: the capsule (\\S+) \\(running, .* old, \\d+ vCPUs, \\d+ MiB\\), captured as "
        "“ci-runner”; the template that has that name now \\([0-9.]+ GB, .* old, other capsules running "
        "from it: ([1-9])\\) is replaced; this server overwrites where it is asked to\\."_qs);
    const auto match = sentence.match(said);
    QVERIFY2(match.hasMatch(), captured.err.constData());
    QCOMPARE(match.captured(1), source);
    QVERIFY(said.indexOf(u"Will be destroyed for good") < said.indexOf(u"Sent once"));
}

void CliCaptureChainTest::goesOnWithTheNamesInUse()
{
    CliWorld world;
    const QString source = capsuleThatIs(world, u"running"_qs);
    QCOMPARE(world.run(confirmed({source}, named(u"golden-v1"_qs))).exitCode, 0);
    const CliResult created = world.runJson({u"capsule"_qs, u"create"_qs, u"--template"_qs, u"golden-v1"_qs});
    QCOMPARE(created.exitCode, 0);
    const CliResult captured = world.runJson(confirmed({created.json()[u"resource"].toString()}));
    QCOMPARE(captured.exitCode, 0);
    QCOMPARE(captured.json()[u"template"], QJsonValue(u"golden-v2"_qs));
}

/// The second would be answered `db_error`, with its capsule destroyed for nothing.
void CliCaptureChainTest::twoProgramsUnderOneName()
{
    auto options = wrennOf(WrennGeneration::Current, 5);
    options.timeScale = 10;
    options.captureSeconds = 40;
    CliWorld world(options);
    const QStringList ids = running(world).mid(0, 2);
    const auto first = world.start(confirmed(ids.mid(0, 1), named(u"golden"_qs)));
    QTRY_COMPARE_WITH_TIMEOUT(world.count(u"POST"_qs, u"/snapshots"_qs), 1, 20'000);
    const CliResult second = world.runJson(confirmed(ids.mid(1), named(u"golden"_qs)));
    QCOMPARE(second.exitCode, 1);
    QCOMPARE(second.json()[u"state"], QJsonValue(u"failed"_qs));
    QCOMPARE(second.json()[u"code"], QJsonValue(u"template_name_taken"_qs));
    QVERIFY2(second.err.contains("Nothing was sent"), second.all().constData());
    const CliResult one = CliWorld::end(*first);
    QVERIFY2(one.exitCode == 0, one.all().constData());
    QCOMPARE(world.count(u"POST"_qs, u"/snapshots"_qs), 1);
    QCOMPARE(capsuleOf(world, ids.last())[u"status"], QJsonValue(u"running"_qs));
}

/// The program was killed while the capsule was being paused: what it left is called off together.
void CliCaptureChainTest::cancelledCaptureTakesItsStepsAlong()
{
    CliWorld world;
    world.fault(
        {{u"match"_qs, u"POST /v1/capsules/*/pause"_qs}, {u"kind"_qs, u"delay"_qs}, {u"seconds"_qs, 600}});
    const QStringList more = named(
        u"ci-runner"_qs, {u"--pause-first"_qs, u"--delete-old"_qs, u"--confirm-delete"_qs, u"ci-runner"_qs});
    const auto process = world.start(confirmed(running(world).mid(0, 1), more));
    QTRY_COMPARE_WITH_TIMEOUT(world.count(u"POST"_qs, u"/pause"_qs), 1, 20'000);
    process->kill();
    (void)CliWorld::end(*process);
    const auto listed = [&world](const QString &kind) {
        const QJsonArray all
            = world.runJson({u"operation"_qs, u"list"_qs, u"--all"_qs}).json()[u"operations"].toArray();
        for (const QJsonValue &one : all) {
            if (one[u"kind"] == kind)
                return one.toObject();
        }
        return QJsonObject();
    };
    const CliResult cancelled
        = world.runJson({u"operation"_qs, u"cancel"_qs, listed(u"capture"_qs)[u"operation"].toString()});
    QVERIFY2(cancelled.exitCode == 0, cancelled.all().constData());
    QCOMPARE(cancelled.json()[u"state"], QJsonValue(u"cancelled"_qs));
    QCOMPARE(listed(u"delete_template"_qs)[u"state"], QJsonValue(u"cancelled"_qs));
    (void)world.runJson({u"operation"_qs, u"follow"_qs, u"--all"_qs});
    QCOMPARE(world.count(u"DELETE"_qs), 0);
    QCOMPARE(world.count(u"POST"_qs, u"/snapshots"_qs), 0);
    QVERIFY(hasTemplate(world, u"ci-runner"_qs));
}

SNAPDECK_TEST(CliCaptureChainTest)
#include "CliCaptureChainTest.moc"
