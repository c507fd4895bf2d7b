// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/CliWorld.h"
#include "tests/support/RawScripts.h"
#include "tests/support/TestRunner.h"

#include <QSignalSpy>

#include <csignal>

using namespace snapdeck;
using namespace snapdeck::test;

namespace {

constexpr int patienceMs = 30'000;

/// Waits until the program has said this on stderr; what it said is kept in `said`.
bool waitForWords(QProcess &process, const QByteArray &words, QByteArray &said)
{
    while (!said.contains(words)) {
        QSignalSpy more(&process, &QProcess::readyReadStandardError);
        said += process.readAllStandardError();
        if (!said.contains(words) && !more.wait(patienceMs))
            return false;
    }
    return true;
}

void pressCtrlC(const QProcess &process)
{
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
}

} // namespace

/// Ctrl+C: what has left cannot be called back, and that is what it says.
class CliInterruptTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void afterTheRequestHasLeftTheOutcomeIsUnconfirmed();
    void whileProcessingTheOutcomeIsUnconfirmed();
    void whileWaitingForALimitNothingIsLost();
    void captureUnderWayIsUnconfirmed();
    void beforeAnythingWasSent();
    void downloadLeavesNoFile();
};

void CliInterruptTest::afterTheRequestHasLeftTheOutcomeIsUnconfirmed()
{
    CliWorld world;
    world.fault({{u"match"_qs, u"POST /v2/apps/*/snapshots"_qs},
                 {u"kind"_qs, u"delay"_qs},
                 {u"seconds"_qs, 100'000}});
    const auto process = world.start({u"--json"_qs, u"snapshot"_qs, u"create"_qs, u"api-gateway"_qs});
    QByteArray said;
    QVERIFY(waitForWords(*process, "waiting for the answer", said));
    pressCtrlC(*process);
    const CliResult ended = CliWorld::end(*process);
    QCOMPARE(ended.exitCode, 3);
    QCOMPARE(ended.json()[u"state"], QJsonValue(u"requesting"_qs));
    QVERIFY((said + ended.err).contains("the service goes on"));
}

void CliInterruptTest::whileProcessingTheOutcomeIsUnconfirmed()
{
    auto options = CliWorld::small();
    options.snapshotSeconds = 100'000;
    CliWorld world(options);
    const auto process
        = world.start({u"--json"_qs, u"snapshot"_qs, u"create"_qs, u"api-gateway"_qs, u"--wait"_qs});
    QByteArray said;
    QVERIFY(waitForWords(*process, "is still taking it", said));
    pressCtrlC(*process);
    const CliResult ended = CliWorld::end(*process);
    QCOMPARE(ended.exitCode, 3);
    QCOMPARE(ended.json()[u"state"], QJsonValue(u"processing"_qs));
    QCOMPARE(world.count(u"POST"_qs), 1);
}

void CliInterruptTest::whileWaitingForALimitNothingIsLost()
{
    auto options = CliWorld::small();
    options.timeScale = 1;
    options.snapshotSeconds = 0.01;
    CliWorld world(options);
    QCOMPARE(world.run({u"snapshot"_qs, u"create"_qs, u"api-gateway"_qs}).exitCode, 0);
    const auto process
        = world.start({u"--json"_qs, u"snapshot"_qs, u"create"_qs, u"api-gateway"_qs, u"--wait"_qs});
    QByteArray said;
    QVERIFY(waitForWords(*process, "pause between two snapshots", said));
    pressCtrlC(*process);
    const CliResult ended = CliWorld::end(*process);
    QCOMPARE(ended.exitCode, 130);
    QCOMPARE(ended.json()[u"state"], QJsonValue(u"cancelled"_qs));
}

void CliInterruptTest::captureUnderWayIsUnconfirmed()
{
    auto options = CliWorld::small();
    options.timeScale = 1;
    CliWorld world(options);
    const QString capsule
        = world.runJson({u"capsule"_qs, u"list"_qs}).json()[u"capsules"][0][u"id"].toString();
    const auto process = world.start({u"--json"_qs, u"capsule"_qs, u"capture"_qs, capsule,
                                      u"--confirm-destroy"_qs, capsule, u"--name"_qs, u"golden-image"_qs});
    QByteArray said;
    QVERIFY(waitForWords(*process, "Sent once", said));
    pressCtrlC(*process);
    const CliResult ended = CliWorld::end(*process);
    QCOMPARE(ended.exitCode, 3);
    QVERIFY((said + ended.err).contains("golden-image"));
    QVERIFY(world.count(u"POST"_qs) <= 1);
}

void CliInterruptTest::beforeAnythingWasSent()
{
    CliWorld world;
    RawServer silent;
    silent.then(hang());
    world.addAccount(u"silent"_qs, Provider::SquareCloud, silent.url());
    const auto process
        = world.start({u"--account"_qs, u"silent"_qs, u"snapshot"_qs, u"create"_qs, u"api-gateway"_qs});
    QTRY_COMPARE_WITH_TIMEOUT(silent.deliveries().size(), 1, patienceMs);
    pressCtrlC(*process);
    const CliResult ended = CliWorld::end(*process);
    QCOMPARE(ended.exitCode, 130);
    QVERIFY(ended.err.contains("Nothing was changed"));
}

void CliInterruptTest::downloadLeavesNoFile()
{
    CliWorld world;
    world.fault({{u"match"_qs, u"GET /storage/*"_qs},
                 {u"kind"_qs, u"trickle"_qs},
                 {u"bytes"_qs, 16},
                 {u"seconds"_qs, 100}});
    const auto process
        = world.start({u"snapshot"_qs, u"download"_qs, u"api-gateway"_qs, u"--to"_qs, world.downloads()});
    QTRY_VERIFY_WITH_TIMEOUT(!world.downloadedFiles().isEmpty(), patienceMs); // half a file, and its state
    QVERIFY(world.downloadedFiles().first().endsWith(u".part"));
    pressCtrlC(*process);
    QCOMPARE(CliWorld::end(*process).exitCode, 130);
    QCOMPARE(world.downloadedFiles(), QStringList());
}

SNAPDECK_TEST(CliInterruptTest)
#include "CliInterruptTest.moc"
