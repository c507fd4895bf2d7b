// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/SnapshotOperation.h"

#include "core/session/SquareCloudSession.h"
#include "core/journal/Journal.h"
#include "tests/support/FakeService.h"
#include "tests/support/ManualTime.h"
#include "tests/support/TestRunner.h"

#include <QPointer>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace snapdeck;
using namespace snapdeck::test;
using namespace std::chrono_literals;

namespace {

const QByteArray account
    = "{\"status\":\"success\",\"response\":{\"user\":{\"id\":\"o\",\"plan\":{\"name\":\"Pro\","
      "\"memory\":{\"limit\":512}}},\"applications\":[{\"id\":\"a1\",\"name\":\"Shop\"},"
      "{\"id\":\"a2\",\"name\":\"Blog\"}],\"databases\":[]}}";
const QByteArray create = "POST /v2/apps/a1/snapshots";
const QByteArray look = "GET /v2/apps/a1/snapshots";
const QByteArray nothing = "{\"status\":\"success\",\"response\":[]}";
const QByteArray made = "{\"status\":\"success\",\"response\":{\"url\":\"https://s.example/a1.zip?k=1\"}}";

QByteArray refusal(const QByteArray &code)
{
    return "{\"status\":\"error\",\"code\":\"" + code + "\"}";
}

QByteArray listing(const QDateTime &takenAt)
{
    return "{\"status\":\"success\",\"response\":[{\"name\":\"a1\",\"size\":1,\"modified\":\""
        + takenAt.toString(Qt::ISODate).toLatin1() + "\",\"key\":\"versionId=v1\"}]}";
}

Account testAccount()
{
    Account mine;
    mine.name = AccountName(QStringLiteral("test"));
    mine.baseUrl = QUrl(QStringLiteral("https://api.example/v2"));
    mine.storageUrl = QUrl(QStringLiteral("https://s.example"));
    return mine;
}

/// Writes down the order in which an operation speaks.
class Protocol final : public QObject
{
public:
    explicit Protocol(const Operation *operation)
    {
        const auto note = [this](const QString &word) { return [this, word] { words << word; }; };
        connect(operation, &Operation::stateChanged, this,
                [this, operation] { words << u'*' + operationStateName(operation->view().state); });
        connect(operation, &Operation::processing, this, note(QStringLiteral("processing")));
        connect(operation, &Operation::outcomeUnknown, this, note(QStringLiteral("outcomeUnknown")));
        connect(operation, &Operation::rateLimited, this, note(QStringLiteral("rateLimited")));
        connect(operation, &Operation::ready, this, note(QStringLiteral("ready")));
        connect(operation, &Operation::failed, this, note(QStringLiteral("failed")));
        connect(operation, &Operation::unconfirmed, this, note(QStringLiteral("unconfirmed")));
        connect(operation, &Operation::cancelled, this, note(QStringLiteral("cancelled")));
        connect(operation, &Operation::finished, this, note(QStringLiteral("finished")));
    }
    QStringList words;
};

} // namespace

/// The snapshot's shell: real api, ledger and catalog over a service that answers as told.
class SnapshotOperationTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void readySpeaksInOrder();
    void processingIsFoundByLooking();
    void lostAnswerIsNeverSentAgain_data();
    void lostAnswerIsNeverSentAgain();
    void limitIsWaitedOut();
    void quotaRefusalLearnsWhatWasTaken();
    void refusalUsesNoQuota();
    void neverListedEndsUnconfirmed_data();
    void neverListedEndsUnconfirmed();
    void secondWishMeetsTheFirst();
    void twoResourcesKeepTheUsersCoolDown();
    void outsideListingStartsNoSecondChain();
    void cancelFromWithinASignalEndsOnce_data();
    void cancelFromWithinASignalEndsOnce();
    void deletedInFlightIsClean();
    void listingCompletesAReadySnapshot();

private:
    struct World {
        FakeService service;
        ManualTime time;
        QTemporaryDir folder;
        Journal journal{folder.filePath(QStringLiteral("journal.sqlite")), Journal::Threading::Callers};
        SquareCloudSession session{testAccount(), Secret("o-secretkey"), {service.transport(), time, journal}};

        World()
        {
            service.on("GET /v2/users/me", 200, account);
            service.on("GET /v2/apps/status", 200, nothing);
            service.on("GET /v2/databases/status", 200, nothing);
            service.on("GET /v2/users/snapshots", 200, nothing);
            service.on("GET /v2/apps/a2/snapshots", 200, nothing);
        }
        [[nodiscard]] bool refresh()
        {
            QSignalSpy finished(&session.catalog(), &SquareCloudCatalog::refreshFinished);
            session.catalog().refresh();
            return QTest::qWaitFor([&] { return finished.count() == 1; });
        }
        Operation *take(const QString &id = QStringLiteral("a1"))
        {
            return session.takeSnapshot(*session.catalog().resource(ResourceId(id)));
        }
        [[nodiscard]] qsizetype posts() const { return service.count(create); }
        [[nodiscard]] bool becomes(const Operation *operation, OperationState state)
        {
            return QTest::qWaitFor([&] { return operation->view().state == state; });
        }
        /// Lets time pass to wherever something is waited for, until the operation has ended.
        [[nodiscard]] bool runOut(const Operation *operation)
        {
            return QTest::qWaitFor([&] {
                if (!operation->isFinished())
                    time.advanceToNext();
                return operation->isFinished();
            });
        }
    };
    std::unique_ptr<World> m_world;
};

void SnapshotOperationTest::init()
{
    m_world = std::make_unique<World>();
    QVERIFY(m_world->refresh());
}

void SnapshotOperationTest::readySpeaksInOrder()
{
    m_world->service.on(create, 200, made);
    Operation *operation = m_world->take();
    Protocol protocol(operation);
    QCOMPARE(operation->view().state, OperationState::Requesting);
    QVERIFY(m_world->becomes(operation, OperationState::Ready));
    QCOMPARE(protocol.words,
             (QStringList{QStringLiteral("*ready"), QStringLiteral("ready"), QStringLiteral("finished")}));
    QVERIFY(!operation->view().link.isEmpty());
    QCOMPARE(m_world->session.quota().used, 1);
}

void SnapshotOperationTest::processingIsFoundByLooking()
{
    const QDateTime asked = m_world->time.utcNow();
    m_world->service.on(create, 202, refusal("SNAPSHOT_PROCESSING"));
    m_world->service.on(look, 200, nothing);
    m_world->service.on(look, 200, listing(asked.addSecs(95)));
    Operation *operation = m_world->take();
    Protocol protocol(operation);
    QVERIFY(m_world->becomes(operation, OperationState::Processing));
    QCOMPARE(operation->view().nextAt, std::optional(asked.addSecs(120)));
    QVERIFY(!operation->view().cancellable);
    m_world->time.advance(119s);
    QCOMPARE(m_world->service.count(look), 1); // what the refresh had read
    QVERIFY(m_world->runOut(operation));
    QCOMPARE(operation->view().state, OperationState::Ready);
    QCOMPARE(operation->view().snapshot.version, VersionId(QStringLiteral("v1")));
    QCOMPARE(m_world->posts(), 1);
    QCOMPARE(protocol.words.mid(0, 2),
             (QStringList{QStringLiteral("*processing"), QStringLiteral("processing")}));
    QCOMPARE(protocol.words.count(QStringLiteral("ready")), 1);
    QCOMPARE(protocol.words.count(QStringLiteral("finished")), 1);
    QVERIFY(!protocol.words.contains(QStringLiteral("failed")));
}

void SnapshotOperationTest::lostAnswerIsNeverSentAgain_data()
{
    QTest::addColumn<Ending>("ending");
    QTest::addColumn<int>("status");
    QTest::newRow("connection lost") << Ending::ConnectionLost << 0;
    QTest::newRow("silence") << Ending::IdleTimeout << 0;
    QTest::newRow("gateway") << Ending::Answered << 504;
    QTest::newRow("database unavailable") << Ending::Answered << 503;
}

void SnapshotOperationTest::lostAnswerIsNeverSentAgain()
{
    QFETCH(Ending, ending);
    QFETCH(int, status);
    if (ending == Ending::Answered)
        m_world->service.on(create, status, status == 503 ? refusal("DATABASE_UNAVAILABLE") : QByteArray());
    else
        m_world->service.on(create, FakeService::ending(ending));
    m_world->service.on(look, 200, nothing);
    Operation *operation = m_world->take();
    Protocol protocol(operation);
    QVERIFY(m_world->becomes(operation, OperationState::Processing));
    QVERIFY(operation->view().answerLost);
    QCOMPARE(protocol.words, (QStringList{QStringLiteral("*processing"), QStringLiteral("outcomeUnknown")}));
    QVERIFY(m_world->runOut(operation));
    QCOMPARE(operation->view().state, OperationState::Unconfirmed);
    QCOMPARE(m_world->posts(), 1);
    QCOMPARE(m_world->session.quota().used, 1); // it may have been taken
}

void SnapshotOperationTest::limitIsWaitedOut()
{
    const QDateTime asked = m_world->time.utcNow();
    m_world->service.on(create, 429, refusal("KEEP_CALM"), {{"Retry-After", "60"}});
    m_world->service.on(create, 200, made);
    Operation *operation = m_world->take();
    Protocol protocol(operation);
    QVERIFY(m_world->becomes(operation, OperationState::RateLimited));
    QVERIFY(operation->view().cancellable);
    QCOMPARE(operation->view().limit, std::optional(LimitKind::CoolDown));
    QCOMPARE(operation->view().nextAt, std::optional(asked.addSecs(60)));
    m_world->time.advance(59s);
    QCOMPARE(operation->view().state, OperationState::RateLimited);
    m_world->time.advance(2s);
    QVERIFY(m_world->becomes(operation, OperationState::Ready));
    QCOMPARE(m_world->posts(), 2);
    QCOMPARE(protocol.words,
             (QStringList{QStringLiteral("*rate_limited"), QStringLiteral("rateLimited"),
                          QStringLiteral("*requesting"), QStringLiteral("*ready"), QStringLiteral("ready"),
                          QStringLiteral("finished")}));
}

void SnapshotOperationTest::quotaRefusalLearnsWhatWasTaken()
{
    const QDateTime asked = m_world->time.utcNow();
    m_world->service.on(create, 429, refusal("DAILY_SNAPSHOTS_LIMIT_REACHED"));
    m_world->service.onlyOn("GET /v2/users/snapshots", 200, listing(asked.addSecs(-3 * 3600)));
    Operation *operation = m_world->take();
    QVERIFY(m_world->becomes(operation, OperationState::RateLimited));
    QCOMPARE(operation->view().limit, std::optional(LimitKind::DailyQuota));
    const qint64 wait = asked.secsTo(*operation->view().nextAt);
    QVERIFY2(qAbs(wait - 21 * 3600) <= 2, qPrintable(QString::number(wait)));
}

void SnapshotOperationTest::refusalUsesNoQuota()
{
    m_world->service.on(create, 500, refusal("SNAPSHOT_FAILED"));
    Operation *operation = m_world->take();
    Protocol protocol(operation);
    QVERIFY(m_world->becomes(operation, OperationState::Failed));
    QCOMPARE(protocol.words,
             (QStringList{QStringLiteral("*failed"), QStringLiteral("failed"), QStringLiteral("finished")}));
    QCOMPARE(operation->view().error.code, QStringLiteral("SNAPSHOT_FAILED"));
    QCOMPARE(m_world->session.quota().used, 0);
    QVERIFY(m_world->session.waitFor(ResourceId(QStringLiteral("a2")))); // it was a request all the same
}

void SnapshotOperationTest::neverListedEndsUnconfirmed_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("minutes");
    QTest::newRow("the listing stays without it") << 200 << nothing << 45;
    // Looks that fail have seen nothing, so it is looked for longer; but not for ever.
    QTest::newRow("the listing cannot be read") << 500 << refusal("INTERNAL_SERVER_ERROR") << 165;
}

void SnapshotOperationTest::neverListedEndsUnconfirmed()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, answer);
    QFETCH(const int, minutes);
    const QDateTime asked = m_world->time.utcNow();
    m_world->service.on(create, 202, refusal("SNAPSHOT_PROCESSING"));
    m_world->service.on(look, status, answer);
    Operation *operation = m_world->take();
    QVERIFY(m_world->becomes(operation, OperationState::Processing));
    QVERIFY(m_world->runOut(operation));
    QCOMPARE(operation->view().state, OperationState::Unconfirmed);
    QCOMPARE(operation->view().since, asked.addSecs(minutes * 60));
    QCOMPARE(m_world->posts(), 1);
    QVERIFY(!operation->view().error.advice.isEmpty());
}

void SnapshotOperationTest::secondWishMeetsTheFirst()
{
    m_world->service.on(create, FakeService::silence());
    Operation *first = m_world->take();
    QCOMPARE(m_world->take(), first);
    QTRY_COMPARE(m_world->posts(), 1);
    QCOMPARE(m_world->session.operations().activeCount(), 1);
    QVERIFY(m_world->take(QStringLiteral("a2")) != first);
}

void SnapshotOperationTest::twoResourcesKeepTheUsersCoolDown()
{
    const QByteArray other = "POST /v2/apps/a2/snapshots";
    m_world->service.on(create, 200, made);
    m_world->service.on(other, 200, made);
    Operation *first = m_world->take();
    Operation *second = m_world->take(QStringLiteral("a2"));
    m_world->time.advance(0s); // the queue tells on the next turn
    QVERIFY(m_world->becomes(second, OperationState::RateLimited));
    QVERIFY(m_world->becomes(first, OperationState::Ready));
    QCOMPARE(m_world->service.count(other), 0);
    m_world->time.advance(7s);
    QVERIFY(m_world->becomes(second, OperationState::Ready));
    QCOMPARE(m_world->posts(), 1);
    QCOMPARE(m_world->service.count(other), 1);
}

void SnapshotOperationTest::outsideListingStartsNoSecondChain()
{
    m_world->service.on(create, 202, refusal("SNAPSHOT_PROCESSING"));
    m_world->service.on(look, 200, nothing);
    Operation *operation = m_world->take();
    QVERIFY(m_world->becomes(operation, OperationState::Processing));
    // Somebody looks just when our own look is due, before and after it.
    for (int i = 0; i < 6; ++i) {
        const QDateTime due = *operation->view().nextAt;
        m_world->time.advance(milliseconds(m_world->time.utcNow().msecsTo(due)) - 1ms);
        for (const milliseconds later : {0ms, 1ms, 1ms}) {
            m_world->time.advance(later);
            bool read = false;
            m_world->session.catalog().readSnapshots(
                ResourceId(QStringLiteral("a1")), this,
                [&read](const Result<QList<Snapshot>> &) { read = true; });
            QTRY_VERIFY(read);
        }
        QTRY_VERIFY(*operation->view().nextAt > due);
    }
    const qsizetype before = m_world->service.count(look);
    const QDateTime due = *operation->view().nextAt;
    m_world->time.advance(milliseconds(m_world->time.utcNow().msecsTo(due)));
    QTRY_VERIFY(*operation->view().nextAt > due);
    QTest::qWait(0);
    QCOMPARE(m_world->service.count(look), before + 1);
}

void SnapshotOperationTest::cancelFromWithinASignalEndsOnce_data()
{
    QTest::addColumn<bool>("fromStateChanged");
    QTest::newRow("stateChanged") << true;
    QTest::newRow("rateLimited") << false;
}

void SnapshotOperationTest::cancelFromWithinASignalEndsOnce()
{
    QFETCH(bool, fromStateChanged);
    m_world->service.on(create, 429, refusal("KEEP_CALM"));
    Operation *operation = m_world->take();
    Protocol protocol(operation);
    if (fromStateChanged)
        connect(operation, &Operation::stateChanged, this, [operation] { operation->cancel(); });
    else
        connect(operation, &Operation::rateLimited, this, [operation] { operation->cancel(); });
    QVERIFY(m_world->becomes(operation, OperationState::Cancelled));
    QCOMPARE(protocol.words.count(QStringLiteral("cancelled")), 1);
    QCOMPARE(protocol.words.count(QStringLiteral("finished")), 1);
    QCOMPARE(protocol.words.last(), QStringLiteral("finished"));
    m_world->time.advance(1h);
    QTest::qWait(0);
    QCOMPARE(m_world->posts(), 1);
    QCOMPARE(m_world->session.quota().used, 0);
}

void SnapshotOperationTest::deletedInFlightIsClean()
{
    m_world->service.on(create, FakeService::silence());
    QPointer<Operation> operation = m_world->take();
    QTRY_COMPARE(m_world->posts(), 1);
    m_world.reset(); // the session and everything in it, as at the end of the program
    QVERIFY(!operation);

    m_world = std::make_unique<World>();
    QVERIFY(m_world->refresh());
    m_world->service.on(create, 202, {});
    operation = m_world->take();
    connect(operation, &Operation::stateChanged, this, [&operation] { delete operation.data(); });
    QTRY_VERIFY(!operation);
    m_world->time.advance(1h);
}

void SnapshotOperationTest::listingCompletesAReadySnapshot()
{
    m_world->service.on(create, 200, made);
    m_world->service.onlyOn(look, 200, listing(m_world->time.utcNow().addSecs(1)));
    Operation *operation = m_world->take();
    Protocol protocol(operation);
    QVERIFY(m_world->becomes(operation, OperationState::Ready));
    QTRY_COMPARE(operation->view().snapshot.version, VersionId(QStringLiteral("v1")));
    QCOMPARE(operation->view().snapshot.name, SnapshotName(QStringLiteral("a1")));
    QCOMPARE(operation->view().link.version(), VersionId(QStringLiteral("v1")));
    QCOMPARE(protocol.words,
             (QStringList{QStringLiteral("*ready"), QStringLiteral("ready"), QStringLiteral("finished"),
                          QStringLiteral("*ready")}));
}

SNAPDECK_TEST(SnapshotOperationTest)
#include "SnapshotOperationTest.moc"
