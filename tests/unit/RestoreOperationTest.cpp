// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/RestoreOperation.h"

#include "tests/support/TestRunner.h"
#include "tests/unit/SquareCloudLife.h"

using namespace snapdeck;
using namespace snapdeck::test;
using namespace std::chrono_literals;

/// The restore's shell: a safety snapshot first, one request, a look afterwards, and a way back.
class RestoreOperationTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void safetySnapshotIsWaitedForUntilItIsListed();
    void theHistoryHasALineForEachEvent();
    void withoutASafetySnapshotItIsOneRequest();
    void failedSafetySnapshotStopsIt();
    void refusalsAreExplained_data();
    void refusalsAreExplained();
    void lostAnswerIsNeverSentAgain();
    void limitIsWaitedOut();
    void restartWhileSafeguardingTakesNoSecondSnapshot();
    void restartBeforeTheSafetysAnswerTakesNoSecondSnapshot();
    void restartWhileTheSafetySnapshotIsSentFindsIt();
    void restartAfterTheRequestOnlyLooks();
    void withoutAVersionItIsRefusedBeforehand();

private:
    [[nodiscard]] OperationId restore(bool safeguard, const QByteArray &version = "v0")
    {
        RestoreWish wish;
        wish.resource = m_life->app(1);
        wish.snapshot.ref = {SnapshotName(QStringLiteral("a1")), VersionId(QString::fromLatin1(version))};
        wish.snapshot.takenAt = m_life->time.utcNow().addDays(-1);
        wish.safeguard = safeguard;
        return m_life->session->restore(wish)->view().id;
    }
    [[nodiscard]] qsizetype restores() const { return m_life->service.count(m_life->restorePath); }
    [[nodiscard]] qsizetype creates() const { return m_life->service.count(m_life->create); }

    static constexpr auto success = "{\"status\":\"success\",\"response\":null}";
    std::unique_ptr<SquareCloudLife> m_life;
};

void RestoreOperationTest::init()
{
    m_life = std::make_unique<SquareCloudLife>();
    QVERIFY(m_life->refresh());
}

void RestoreOperationTest::safetySnapshotIsWaitedForUntilItIsListed()
{
    const QDateTime asked = m_life->time.utcNow();
    m_life->service.on(m_life->create, 200, m_life->made());
    m_life->service.onlyOn(m_life->look, 200, m_life->listing({}));
    m_life->service.on(m_life->restorePath, 200, success);
    const OperationId id = restore(true);
    QTRY_COMPARE(creates(), 1);
    QTest::qWait(0);
    m_life->time.advance(20min);
    QTest::qWait(0);
    QCOMPARE(restores(), 0); // it is made, but nobody could go back to it yet
    m_life->service.onlyOn(m_life->look, 200, m_life->listing({{"v9", asked.addSecs(30)}}));
    QVERIFY(m_life->runOut(id));
    QCOMPARE(m_life->view(id).state, OperationState::Ready);
    QCOMPARE(m_life->view(id).safetySnapshot.version, VersionId(QStringLiteral("v9")));
    QCOMPARE(m_life->view(id).running, std::optional(true));
    QCOMPARE(restores(), 1);
    QCOMPARE(creates(), 1);
}

void RestoreOperationTest::theHistoryHasALineForEachEvent()
{
    const QDateTime asked = m_life->time.utcNow();
    m_life->service.on(m_life->create, 200, m_life->made());
    m_life->service.onlyOn(m_life->look, 200, m_life->listing({}));
    m_life->service.on(m_life->restorePath, 200, success);
    const OperationId id = restore(true);
    QTRY_COMPARE(creates(), 1);
    m_life->service.onlyOn(m_life->look, 200, m_life->listing({{"v9", asked.addSecs(30)}}));
    QVERIFY(m_life->runOut(id));
    const auto eventsOf = [this](const OperationId &operation) {
        std::optional<QStringList> events;
        AuditFilter filter;
        filter.operation = operation;
        m_life->journal->readAudit(filter, m_life->session.get(),
                                   [&events](const Result<QList<AuditEntry>> &read) {
                                       events.emplace();
                                       for (const AuditEntry &entry : read.value_or(QList<AuditEntry>()))
                                           events->prepend(entry.event);
                                   });
        return QTest::qWaitFor([&events] { return events.has_value(); }) ? *events : QStringList();
    };
    QCOMPARE(eventsOf(id),
             QStringList({QStringLiteral("queued"), QStringLiteral("requesting"),
                          QStringLiteral("processing"), QStringLiteral("ready")}));
    const QStringList safety = eventsOf(m_life->view(id).safety); // ready, and then listed: one event
    QCOMPARE(safety.count(QStringLiteral("ready")), 1);
}

void RestoreOperationTest::withoutASafetySnapshotItIsOneRequest()
{
    m_life->service.on(m_life->restorePath, 200, success);
    const OperationId id = restore(false);
    QVERIFY(m_life->runOut(id));
    QCOMPARE(m_life->view(id).state, OperationState::Ready);
    QCOMPARE(m_life->posts(), 1);
    QVERIFY(m_life->view(id).safety.isEmpty());
}

void RestoreOperationTest::failedSafetySnapshotStopsIt()
{
    m_life->service.on(m_life->create, 500, m_life->refusal("SNAPSHOT_FAILED"));
    const OperationId id = restore(true);
    QVERIFY(m_life->runOut(id));
    QCOMPARE(m_life->view(id).state, OperationState::Failed);
    QCOMPARE(restores(), 0);
    QVERIFY(!m_life->view(id).error.advice.isEmpty());
}

void RestoreOperationTest::refusalsAreExplained_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("code");
    for (const char *code : {"SNAPSHOT_NOT_FOUND", "SNAPSHOT_DATABASE_MISMATCH", "SNAPSHOT_RESTORE_FAILED",
                             "INVALID_SNAPSHOT_ID", "INVALID_VERSION_ID", "MISSING_PARAMETERS"})
        QTest::newRow(code) << 400 << QByteArray(code);
}

void RestoreOperationTest::refusalsAreExplained()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, code);
    m_life->service.on(m_life->restorePath, status, m_life->refusal(code));
    const OperationId id = restore(false);
    QVERIFY(m_life->runOut(id));
    QCOMPARE(m_life->view(id).state, OperationState::Failed);
    QCOMPARE(m_life->view(id).error.code, QString::fromLatin1(code));
    QVERIFY(!m_life->view(id).error.message.isEmpty());
    QVERIFY(!m_life->view(id).error.advice.isEmpty());
    QCOMPARE(restores(), 1);
}

void RestoreOperationTest::lostAnswerIsNeverSentAgain()
{
    m_life->service.on(m_life->restorePath, FakeService::ending(Ending::ConnectionLost));
    m_life->service.on(m_life->restorePath, 200, success);
    const OperationId id = restore(false);
    QVERIFY(m_life->runOut(id));
    QCOMPARE(m_life->view(id).state, OperationState::Unconfirmed);
    QVERIFY(m_life->view(id).canCheckAgain);
    QCOMPARE(m_life->view(id).running, std::optional(true));
    QCOMPARE(restores(), 1);
}

void RestoreOperationTest::limitIsWaitedOut()
{
    const QDateTime asked = m_life->time.utcNow();
    m_life->service.on(m_life->restorePath, 429, m_life->refusal("KEEP_CALM"));
    m_life->service.on(m_life->restorePath, 200, success);
    const OperationId id = restore(false);
    QVERIFY(m_life->becomes(id, OperationState::RateLimited));
    QVERIFY(m_life->view(id).cancellable);
    QVERIFY(m_life->runOut(id));
    QCOMPARE(m_life->view(id).state, OperationState::Ready);
    QVERIFY(asked.secsTo(m_life->time.utcNow()) >= 60);
    QCOMPARE(restores(), 2);
}

void RestoreOperationTest::restartWhileSafeguardingTakesNoSecondSnapshot()
{
    const QDateTime asked = m_life->time.utcNow();
    m_life->service.on(m_life->create, 200, m_life->made());
    m_life->service.onlyOn(m_life->look, 200, m_life->listing({}));
    m_life->service.on(m_life->restorePath, 200, success);
    const OperationId id = restore(true);
    QTRY_COMPARE(creates(), 1);
    QTest::qWait(0);
    for (int start = 0; start < 3; ++start) {
        m_life->time.advance(4min);
        QVERIFY(m_life->restart()); // the safety snapshot has ended, and is not listed yet
        QTest::qWait(0);
    }
    m_life->service.onlyOn(m_life->look, 200, m_life->listing({{"v9", asked.addSecs(30)}}));
    QVERIFY(m_life->runOut(id));
    QCOMPARE(m_life->view(id).state, OperationState::Ready);
    QCOMPARE(m_life->view(id).safetySnapshot.version, VersionId(QStringLiteral("v9")));
    QCOMPARE(creates(), 1);
    QCOMPARE(restores(), 1);
}

void RestoreOperationTest::restartBeforeTheSafetysAnswerTakesNoSecondSnapshot()
{
    // Both were begun in the same moment, so that chance decides which one the journal tells of first.
    for (int round = 0; round < 10; ++round) {
        init();
        m_life->service.on(m_life->create, FakeService::silence());
        m_life->service.onlyOn(m_life->look, 200, m_life->listing({}));
        const OperationId id = restore(true);
        QTRY_COMPARE(creates(), 1);
        QVERIFY(m_life->restart());
        m_life->service.on(m_life->create, 200, m_life->made());
        m_life->time.advance(5min);
        QTest::qWait(0);
        QCOMPARE(creates(), 1);
        QCOMPARE(m_life->view(id).state, OperationState::Queued);
    }
}

void RestoreOperationTest::restartWhileTheSafetySnapshotIsSentFindsIt()
{
    // Either of the two may come first out of the journal; so this is done for several of them.
    for (int number = 1; number <= 9; ++number) {
        m_life->service.onlyOn("GET /v2/apps/a" + QByteArray::number(number) + "/snapshots", 200,
                               m_life->listing({}));
        RestoreWish wish;
        wish.resource = m_life->app(number);
        wish.snapshot.ref = {SnapshotName(QStringLiteral("a1")), VersionId(QStringLiteral("v0"))};
        (void)m_life->session->restore(wish);
    }
    for (int number = 1; number <= 9; ++number)
        m_life->service.on("POST /v2/apps/a" + QByteArray::number(number) + "/snapshots",
                           FakeService::silence());
    QVERIFY(QTest::qWaitFor([&] {
        m_life->time.advance(1s);
        return m_life->posts() == 9;
    }));
    QVERIFY(m_life->restart());
    QCOMPARE(m_life->session->operations().operations().size(), 18);
    m_life->time.advance(10min);
    QTest::qWait(0);
    QCOMPARE(m_life->posts(), 9);
}

void RestoreOperationTest::restartAfterTheRequestOnlyLooks()
{
    m_life->service.on(m_life->restorePath, FakeService::silence());
    const OperationId id = restore(false);
    QTRY_COMPARE(restores(), 1);
    QVERIFY(m_life->restart());
    QVERIFY(m_life->runOut(id));
    QCOMPARE(m_life->view(id).state, OperationState::Unconfirmed);
    QCOMPARE(restores(), 1);
}

void RestoreOperationTest::withoutAVersionItIsRefusedBeforehand()
{
    const OperationId id = restore(true, {});
    QVERIFY(m_life->runOut(id));
    QCOMPARE(m_life->view(id).state, OperationState::Failed);
    QCOMPARE(m_life->posts(), 0);
}

SNAPDECK_TEST(RestoreOperationTest)
#include "RestoreOperationTest.moc"
