// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestRunner.h"
#include "tests/unit/SquareCloudLife.h"

#include <QDir>
#include <QFile>

using namespace snapdeck;
using namespace snapdeck::test;
using namespace std::chrono_literals;

/// A program that is stopped at any moment goes on at its next start, by looking, and sends nothing twice.
class RecoveryTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void oneThatMayHaveLeftIsLookedFor();
    void oneThatIsBeingMadeIsFoundThoughTheListingIsOld();
    void oneThatWaitsIsSentOnce();
    void limitsAreRemembered();
    void batchGoesOnWhereItWas();
    void pausedBatchStaysPaused();
    void batchCalledOffWhileItComesBackSendsNothing();
    void withoutAJournalItIsSaidThatNothingWasTakenOver();
    void unconfirmedIsLookedForAgain();
    void withoutAJournalNothingLeaves();
    void deletedJournalLosesNothing();
    void listingsComeBackWithTheirAge();
    void noSecretIsWrittenDown();
    void twoProgramsShareOnePace();

private:
    std::unique_ptr<SquareCloudLife> m_life;
};

void RecoveryTest::init()
{
    m_life = std::make_unique<SquareCloudLife>();
    QVERIFY(m_life->refresh());
}

void RecoveryTest::oneThatMayHaveLeftIsLookedFor()
{
    const QDateTime asked = m_life->time.utcNow();
    m_life->service.on(m_life->create, FakeService::silence());
    const OperationId id = m_life->session->takeSnapshot(m_life->app(1))->view().id;
    QTRY_COMPARE(m_life->posts(), 1);
    m_life->time.advance(3s);
    m_life->service.onlyOn(m_life->look, 200, m_life->listing({{"v1", asked.addSecs(20)}}));
    QVERIFY(m_life->restart());
    QCOMPARE(m_life->view(id).state, OperationState::Processing);
    QVERIFY(m_life->view(id).answerLost);
    QVERIFY(m_life->runOut(id));
    QCOMPARE(m_life->view(id).state, OperationState::Ready);
    QCOMPARE(m_life->view(id).snapshot.version, VersionId(QStringLiteral("v1")));
    QCOMPARE(m_life->posts(), 1);
}

void RecoveryTest::oneThatIsBeingMadeIsFoundThoughTheListingIsOld()
{
    const QDateTime asked = m_life->time.utcNow();
    m_life->service.on(m_life->create, 202, m_life->refusal("SNAPSHOT_PROCESSING"));
    m_life->service.onlyOn(m_life->look, 200, m_life->listing({}));
    const OperationId id = m_life->session->takeSnapshot(m_life->app(1))->view().id;
    QVERIFY(m_life->becomes(id, OperationState::Processing));
    // The listing stays as it was for half an hour, and the program is started five times meanwhile.
    for (int start = 0; start < 5; ++start) {
        m_life->time.advance(6min);
        QVERIFY(m_life->restart());
        QCOMPARE(m_life->view(id).state, OperationState::Processing);
    }
    m_life->service.onlyOn(m_life->look, 200, m_life->listing({{"v1", asked.addSecs(100)}}));
    QVERIFY(m_life->runOut(id));
    QCOMPARE(m_life->view(id).state, OperationState::Ready);
    QCOMPARE(m_life->posts(), 1);
}

void RecoveryTest::oneThatWaitsIsSentOnce()
{
    m_life->service.on(m_life->create, 429, m_life->refusal("KEEP_CALM"), {{"Retry-After", "60"}});
    m_life->service.on(m_life->create, 200, m_life->made("v1"));
    const OperationId id = m_life->session->takeSnapshot(m_life->app(1))->view().id;
    QVERIFY(m_life->becomes(id, OperationState::RateLimited));
    QVERIFY(m_life->restart());
    m_life->time.advance(30s);
    QCOMPARE(m_life->posts(), 1); // the server's word holds after a restart too
    QVERIFY(m_life->runOut(id));
    QCOMPARE(m_life->view(id).state, OperationState::Ready);
    QCOMPARE(m_life->posts(), 2);
}

void RecoveryTest::limitsAreRemembered()
{
    m_life->service.on(m_life->create, 200, m_life->made("v1"));
    const OperationId id = m_life->session->takeSnapshot(m_life->app(1))->view().id;
    QVERIFY(m_life->becomes(id, OperationState::Ready));
    QVERIFY(m_life->restart());
    QVERIFY(m_life->refresh());
    QCOMPARE(m_life->session->quota().used, 1);
    const auto wait = m_life->session->waitFor(ResourceId(QStringLiteral("a1")));
    QVERIFY(wait);
    QVERIFY(m_life->time.utcNow().secsTo(wait->until) > 170);
}

void RecoveryTest::batchGoesOnWhereItWas()
{
    for (int number = 1; number <= 5; ++number)
        m_life->service.on("POST /v2/apps/a" + QByteArray::number(number) + "/snapshots", 200,
                           m_life->made("v" + QByteArray::number(number)));
    SnapshotBatch *batch = m_life->session->takeSnapshots(m_life->apps(5));
    const QString id = batch->id();
    QTRY_COMPARE(batch->progress().ready, 1);
    m_life->time.advance(6s);
    QTRY_COMPARE(batch->progress().ready, 2);
    QVERIFY(m_life->restart());
    SnapshotBatch *again = m_life->session->batch(id);
    QVERIFY(again);
    QCOMPARE(again->progress().total, 5);
    QCOMPARE(again->progress().ready, 2);
    QVERIFY(QTest::qWaitFor([&] {
        m_life->time.advanceToNext();
        return again->progress().ready == 5;
    }));
    QCOMPARE(m_life->posts(), 5);
}

void RecoveryTest::pausedBatchStaysPaused()
{
    for (int number = 1; number <= 3; ++number)
        m_life->service.on("POST /v2/apps/a" + QByteArray::number(number) + "/snapshots", 200,
                           m_life->made());
    SnapshotBatch *batch = m_life->session->takeSnapshots(m_life->apps(3));
    const QString id = batch->id();
    QTRY_COMPARE(m_life->posts(), 1);
    batch->setPaused(true);
    QVERIFY(m_life->restart());
    QVERIFY(m_life->session->batch(id)->isPaused());
    m_life->time.advance(10min);
    QTest::qWait(0);
    QCOMPARE(m_life->posts(), 1);
    m_life->session->batch(id)->setPaused(false);
    QVERIFY(QTest::qWaitFor([&] {
        m_life->time.advanceToNext();
        return m_life->session->batch(id)->isFinished();
    }));
    QCOMPARE(m_life->posts(), 3);
}

void RecoveryTest::batchCalledOffWhileItComesBackSendsNothing()
{
    for (int number = 1; number <= 5; ++number)
        m_life->service.on("POST /v2/apps/a" + QByteArray::number(number) + "/snapshots", 200,
                           m_life->made("v" + QByteArray::number(number)));
    const QString id = m_life->session->takeSnapshots(m_life->apps(5))->id();
    QTRY_COMPARE(m_life->session->batch(id)->progress().ready, 1);
    m_life->stop();
    m_life->start();
    // It is shown at once; what it is made of follows later.
    connect(m_life->session.get(), &SquareCloudSession::batchAdded, this,
            [](SnapshotBatch *batch) { batch->cancelRest(); });
    m_life->session->recover();
    QTRY_VERIFY(m_life->session->batch(id));
    QTRY_COMPARE(m_life->session->batch(id)->progress().total, 5);
    QTRY_VERIFY(m_life->session->batch(id)->isFinished());
    QVERIFY(m_life->refresh());
    m_life->time.advance(10min);
    QTest::qWait(0);
    QCOMPARE(m_life->session->batch(id)->progress().cancelled, 4);
    QCOMPARE(m_life->posts(), 1);
}

void RecoveryTest::withoutAJournalItIsSaidThatNothingWasTakenOver()
{
    m_life->stop();
    QVERIFY(QFile::remove(m_life->journalFile()));
    QVERIFY(QDir().mkpath(m_life->journalFile() + QStringLiteral("/in/the/way")));
    m_life->start();
    std::optional<ApiError> told;
    connect(m_life->session.get(), &SquareCloudSession::recovered, this,
            [&told](const std::optional<ApiError> &error) { told = error; });
    m_life->session->recover();
    QTRY_VERIFY(told);
    QCOMPARE(told->kind, ErrorKind::LocalFailure);
}

void RecoveryTest::unconfirmedIsLookedForAgain()
{
    const QDateTime asked = m_life->time.utcNow();
    m_life->service.on(m_life->create, 202, m_life->refusal("SNAPSHOT_PROCESSING"));
    m_life->service.onlyOn(m_life->look, 200, m_life->listing({}));
    const OperationId id = m_life->session->takeSnapshot(m_life->app(1))->view().id;
    QVERIFY(m_life->becomes(id, OperationState::Processing));
    QVERIFY(m_life->runOut(id));
    QCOMPARE(m_life->view(id).state, OperationState::Unconfirmed);
    QVERIFY(m_life->view(id).canCheckAgain);
    QVERIFY(m_life->restart());
    QVERIFY(!m_life->session->operations().find(id)); // it has ended, and is not taken over
    std::optional<OperationRecord> kept;
    m_life->journal->readOperation(id, this, [&](const auto &read) { kept = read.value_or(std::nullopt); });
    QVERIFY(kept);
    Operation *back = m_life->session->bringBack(*kept);
    QVERIFY(back);
    m_life->service.onlyOn(m_life->look, 200, m_life->listing({{"v1", asked.addSecs(100)}}));
    back->checkAgain();
    QVERIFY(m_life->becomes(id, OperationState::Ready));
    QCOMPARE(m_life->posts(), 1);
}

void RecoveryTest::withoutAJournalNothingLeaves()
{
    m_life->stop();
    QVERIFY(QFile::remove(m_life->journalFile()));
    QVERIFY(QDir().mkpath(m_life->journalFile() + QStringLiteral("/in/the/way")));
    m_life->start();
    QVERIFY(m_life->refresh()); // looking goes on
    QCOMPARE(m_life->journal->health().state, JournalHealth::State::Unavailable);
    const OperationId id = m_life->session->takeSnapshot(m_life->app(1))->view().id;
    QVERIFY(m_life->runOut(id));
    QCOMPARE(m_life->view(id).state, OperationState::Failed);
    QCOMPARE(m_life->view(id).error.kind, ErrorKind::LocalFailure);
    QVERIFY(!m_life->view(id).error.advice.isEmpty());
    QCOMPARE(m_life->posts(), 0);
    QVERIFY(!m_life->session->waitFor(ResourceId(QStringLiteral("a2")))); // its slot was given back
}

void RecoveryTest::deletedJournalLosesNothing()
{
    m_life->service.on(m_life->create, FakeService::silence());
    const OperationId id = m_life->session->takeSnapshot(m_life->app(1))->view().id;
    QTRY_COMPARE(m_life->posts(), 1);
    QVERIFY(QFile::remove(m_life->journalFile()));
    m_life->service.on("POST /v2/apps/a2/snapshots", 200, m_life->made());
    m_life->time.advance(6s);
    const OperationId other = m_life->session->takeSnapshot(m_life->app(2))->view().id;
    QVERIFY(m_life->becomes(other, OperationState::Ready));
    QVERIFY(!m_life->journal->health().notice.isEmpty());
    QVERIFY(m_life->restart());
    QCOMPARE(m_life->view(id).state, OperationState::Processing);
    QCOMPARE(m_life->posts(), 2);
}

void RecoveryTest::listingsComeBackWithTheirAge()
{
    const QDateTime readAt = m_life->time.utcNow();
    m_life->service.onlyOn(m_life->look, 200, m_life->listing({{"v1", readAt.addSecs(-100)}}));
    QVERIFY(m_life->refresh());
    // The encoding of what was read goes on in the background.
    QTRY_VERIFY([&] {
        bool stored = false;
        m_life->journal->readListings(AccountName(QStringLiteral("test")), this,
                                      [&](const auto &read) { stored = read && read->size() > 1; });
        return stored;
    }());
    m_life->stop();
    m_life->time.advance(12min);
    m_life->start();
    QTRY_COMPARE(m_life->session->catalog().resources(ResourceKind::Application).size(), 9);
    QCOMPARE(m_life->session->catalog().updatedAt(), readAt);
    const QList<Snapshot> known = m_life->session->catalog().snapshots(ResourceId(QStringLiteral("a1")));
    QCOMPARE(known.size(), 1);
    QVERIFY(known.first().link.isEmpty());
}

void RecoveryTest::noSecretIsWrittenDown()
{
    m_life->service.onlyOn(m_life->look, 200, m_life->listing({{"v0", m_life->time.utcNow().addSecs(-60)}}));
    QVERIFY(m_life->refresh());
    m_life->service.on(m_life->create, 200, m_life->made("v1"));
    const OperationId id = m_life->session->takeSnapshot(m_life->app(1))->view().id;
    QVERIFY(m_life->becomes(id, OperationState::Ready));
    m_life->service.on("POST /v2/apps/a2/snapshots", 500,
                       "{\"status\":\"error\",\"code\":\"X\",\"message\":\"o-secretkey\"}");
    m_life->time.advance(6s);
    const OperationId other = m_life->session->takeSnapshot(m_life->app(2))->view().id;
    QVERIFY(m_life->becomes(other, OperationState::Failed));
    m_life->stop();
    const QDir folder(m_life->folder.path());
    for (const QString &name : folder.entryList(QDir::Files)) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY2(!bytes.contains("topsecret"), qPrintable(name));
        QVERIFY2(!bytes.contains("o-secretkey"), qPrintable(name));
    }
}

void RecoveryTest::twoProgramsShareOnePace()
{
    // A second program on the same account and the same journal, which has not read what the first one sent.
    Journal othersJournal(m_life->journalFile(), Journal::Threading::Callers);
    SquareCloudSession other(m_life->session->account(), Secret("o-secretkey"),
                             SessionServices{m_life->service.transport(), m_life->time, othersJournal});
    m_life->service.on(m_life->create, 200, m_life->made("v1"));
    m_life->service.on("POST /v2/apps/a2/snapshots", 200, m_life->made("v2"));
    const OperationId id = m_life->session->takeSnapshot(m_life->app(1))->view().id;
    QVERIFY(m_life->becomes(id, OperationState::Ready));
    Operation *second = other.takeSnapshot(m_life->app(2));
    QTest::qWait(0);
    QCOMPARE(m_life->posts(), 1); // its slot was overtaken, and it learned why
    m_life->time.advance(6s);
    QTRY_COMPARE(second->view().state, OperationState::Ready);
    QCOMPARE(m_life->posts(), 2);
    QCOMPARE(other.quota().used, 2);
}

SNAPDECK_TEST(RecoveryTest)
#include "RecoveryTest.moc"
