// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/limits/SlotQueue.h"

#include "tests/support/ManualTime.h"
#include "tests/support/TestRunner.h"

using namespace snapdeck;
using namespace snapdeck::test;
using namespace std::chrono_literals;

namespace {

ResourceId resource(int number)
{
    return ResourceId(QStringLiteral("app-%1").arg(number));
}

} // namespace

/// Who gets which slot when, by example.
class SlotQueueTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void firstIsGrantedAtOnce();
    void restFollowInOrderAtTheirPace();
    void slotIsTakenBeforeItsGrantIsHeardOf();
    void grantComesLessThanASecondAhead();
    void trueLeavingMovesTheNextSlot();
    void resourceThatCoolsDownLetsTheNextPass();
    void usedUpQuotaHoldsUntilItFrees();
    void unknownQuotaIsAskedForAgain();
    void blockHoldsEverything();
    void restoreHasItsOwnLine();
    void restoresRefusalHoldsNoSnapshot();
    void pausedBatchLetsOthersPassAndHearsNothing();
    void resumedBatchKeepsItsPlaces();
    void batchThatIsPausedBeforeItsFirstAsk();
    void whoAsksAgainKeepsItsPlace();
    void whoWithdrewComesLast();
    void withdrawnHearsNothing();
    void destroyedAskerIsDropped();
    void destroyedQueueGrantsNothing();
    void askingTwiceIsOneWish();
    void toldOnceUntilItsTimeMoves();
    void toldAgainWhenTheReasonChanges();
    void forgottenSlotIsHandedOutAgain();
    void askerGoneAsItsSlotIsTakenLosesIt();
    void queueGoneInAGrant();
    void queueGoneWhileTelling();
    void grantedMayAskAgainWithdrawAndPause();
    void sleepAndClockJumpsHoldNobody_data();
    void sleepAndClockJumpsHoldNobody();
    void whatEndedDuringASleepIsSeenWithinAMinute();
    void tenThousandAreToldAFewAtATime();

private:
    struct Asker {
        QObject object;
        QList<QDateTime> grants;
        QList<LimitWait> told;
    };
    Asker &ask(int number, const QString &batch = {}, RequestKind request = RequestKind::Snapshot);
    Asker &add();
    void ask(Asker &asker, const SlotAsk &wish);
    QDateTime now() const { return m_time->utcNow(); }
    bool isGranted(const Asker &asker, double fromSeconds, double toSeconds) const;

    QDateTime m_start;
    std::unique_ptr<ManualTime> m_time;
    std::unique_ptr<RateLedger> m_ledger;
    std::unique_ptr<SlotQueue> m_queue;
    std::vector<std::unique_ptr<Asker>> m_askers;
    QStringList m_order; ///< of the grants
};

void SlotQueueTest::init()
{
    m_time = std::make_unique<ManualTime>();
    m_start = now();
    m_ledger = std::make_unique<RateLedger>();
    m_queue = std::make_unique<SlotQueue>(*m_ledger, *m_time);
    m_order.clear();
}

void SlotQueueTest::cleanup()
{
    m_askers.clear();
    m_queue.reset();
}

SlotQueueTest::Asker &SlotQueueTest::add()
{
    m_askers.push_back(std::make_unique<Asker>());
    return *m_askers.back();
}

void SlotQueueTest::ask(Asker &asker, const SlotAsk &wish)
{
    m_queue->ask(
        &asker.object, wish,
        [this, &asker, name = wish.resource.value()](const QDateTime &sendAt) {
            asker.grants << sendAt;
            m_order << name;
        },
        [&asker](const LimitWait &wait) { asker.told << wait; });
}

SlotQueueTest::Asker &SlotQueueTest::ask(int number, const QString &batch, RequestKind request)
{
    Asker &asker = add();
    ask(asker, {request, resource(number), batch});
    return asker;
}

bool SlotQueueTest::isGranted(const Asker &asker, double fromSeconds, double toSeconds) const
{
    if (asker.grants.size() != 1)
        return false;
    const double after = double(m_start.msecsTo(asker.grants.first())) / 1000;
    return after >= fromSeconds && after <= toSeconds;
}

void SlotQueueTest::firstIsGrantedAtOnce()
{
    const Asker &asker = ask(1);
    QCOMPARE(asker.grants, QList<QDateTime>{m_start});
    m_time->advance(1h);
    QCOMPARE(asker.grants.size(), 1);
    QVERIFY(asker.told.isEmpty());
}

void SlotQueueTest::restFollowInOrderAtTheirPace()
{
    for (int number = 0; number < 4; ++number)
        ask(number);
    m_time->advance(1min);
    const QStringList expected{resource(0).value(), resource(1).value(), resource(2).value(),
                               resource(3).value()};
    QCOMPARE(m_order, expected);
    for (size_t i = 0; i < 4; ++i)
        QVERIFY(isGranted(*m_askers[i], 5.0 * double(i), 5.1 * double(i)));
}

void SlotQueueTest::slotIsTakenBeforeItsGrantIsHeardOf()
{
    QObject asker;
    bool wasTaken = false;
    m_queue->ask(
        &asker, {RequestKind::Snapshot, resource(1), {}},
        [&](const QDateTime &sendAt) { wasTaken = m_ledger->waitFor(resource(2), sendAt).has_value(); },
        [](const LimitWait &) {});
    QVERIFY(wasTaken);
}

void SlotQueueTest::grantComesLessThanASecondAhead()
{
    ask(1);
    const Asker &second = ask(2);
    while (second.grants.isEmpty())
        QVERIFY(m_time->advanceToNext());
    const qint64 ahead = now().msecsTo(second.grants.first());
    QVERIFY(ahead > 0 && ahead < 1'000);
}

void SlotQueueTest::trueLeavingMovesTheNextSlot()
{
    ask(1);
    const Asker &second = ask(2);
    m_ledger->noteLeft(resource(1), m_start, m_start.addSecs(2));
    m_time->advance(1min);
    QVERIFY(isGranted(second, 7, 7.1));
}

void SlotQueueTest::resourceThatCoolsDownLetsTheNextPass()
{
    ask(1);
    const Asker &again = ask(1);
    const Asker &other = ask(2);
    m_time->advance(1s);
    QCOMPARE(again.told.last().kind, LimitKind::CoolDown);
    QVERIFY(qAbs(m_start.secsTo(again.told.last().until) - 180) <= 1);
    m_time->advance(5min);
    QVERIFY(isGranted(other, 5, 5.1));
    QVERIFY(isGranted(again, 180, 180.1));
}

void SlotQueueTest::usedUpQuotaHoldsUntilItFrees()
{
    m_ledger->setPlanMemory(256);
    ask(1);
    ask(2);
    const Asker &third = ask(3);
    const Asker &fourth = ask(4);
    m_time->advance(20s);
    QCOMPARE(third.told.last().kind, LimitKind::DailyQuota);
    QCOMPARE(fourth.told.last().kind, LimitKind::DailyQuota);
    m_time->advance(23h);
    QVERIFY(third.grants.isEmpty());
    m_time->advance(2h);
    QVERIFY(isGranted(third, 24 * 3600, 24 * 3600 + 2));
    QVERIFY(isGranted(fourth, 24 * 3600 + 5, 24 * 3600 + 8));
}

void SlotQueueTest::unknownQuotaIsAskedForAgain()
{
    m_ledger->noteRefused(resource(9), LimitKind::DailyQuota, {}, now());
    const Asker &asker = ask(1);
    m_time->advance(1s);
    QCOMPARE(asker.told, QList{(LimitWait{LimitKind::DailyQuota, m_start.addSecs(3600)})});
    m_time->advance(2h);
    QVERIFY(isGranted(asker, 3600, 3601));
}

void SlotQueueTest::blockHoldsEverything()
{
    m_ledger->noteRefused({}, LimitKind::AccountBlock, m_start.addSecs(600), now());
    const Asker &snapshot = ask(1);
    const Asker &restore = ask(1, {}, RequestKind::Restore);
    m_time->advance(1s);
    QCOMPARE(snapshot.told, QList{(LimitWait{LimitKind::AccountBlock, m_start.addSecs(600)})});
    QCOMPARE(restore.told, snapshot.told);
    m_time->advance(1h);
    QVERIFY(isGranted(snapshot, 600, 600.1));
    QVERIFY(isGranted(restore, 600, 600.1));
}

void SlotQueueTest::restoreHasItsOwnLine()
{
    for (int number = 0; number < 3; ++number) {
        ask(number);
        ask(number, {}, RequestKind::Restore);
    }
    m_time->advance(5min);
    QVERIFY(isGranted(*m_askers[1], 0, 0));
    QVERIFY(isGranted(*m_askers[2], 5, 5.1));
    QVERIFY(isGranted(*m_askers[3], 60, 60.1));
    QVERIFY(isGranted(*m_askers[5], 120, 120.2));
}

void SlotQueueTest::restoresRefusalHoldsNoSnapshot()
{
    m_ledger->noteRefused(resource(1), LimitKind::CoolDown, {}, now(), RequestKind::Restore);
    const Asker &snapshot = ask(1);
    const Asker &restore = ask(2, {}, RequestKind::Restore);
    m_time->advance(5min);
    QVERIFY(isGranted(snapshot, 0, 0));
    QVERIFY(isGranted(restore, 60, 60.1));
}

void SlotQueueTest::pausedBatchLetsOthersPassAndHearsNothing()
{
    const QString fleet = QStringLiteral("fleet");
    ask(0);
    const Asker &paused = ask(1, fleet);
    const Asker &other = ask(2);
    m_queue->setPaused(fleet, true);
    m_time->advance(10min);
    QVERIFY(isGranted(other, 5, 5.1));
    QVERIFY(paused.grants.isEmpty() && paused.told.isEmpty());
}

void SlotQueueTest::resumedBatchKeepsItsPlaces()
{
    const QString fleet = QStringLiteral("fleet");
    ask(0);
    const Asker &first = ask(1, fleet);
    const Asker &second = ask(2, fleet);
    m_time->advance(1s);
    QCOMPARE(first.told.size(), 1);
    m_queue->setPaused(fleet, true);
    const Asker &other = ask(3);
    m_queue->setPaused(fleet, true);
    m_queue->setPaused(fleet, false);
    m_time->advance(1s);
    QCOMPARE(first.told.size(), 2); // though its time is the same: it showed the pause meanwhile
    m_time->advance(1min);
    QVERIFY(isGranted(first, 5, 5.1));
    QVERIFY(isGranted(second, 10, 10.2));
    QVERIFY(isGranted(other, 15, 15.3));
}

void SlotQueueTest::batchThatIsPausedBeforeItsFirstAsk()
{
    const QString fleet = QStringLiteral("fleet");
    m_queue->setPaused(fleet, true);
    const Asker &asker = ask(1, fleet);
    m_time->advance(1h);
    QVERIFY(asker.grants.isEmpty() && asker.told.isEmpty());
    m_queue->setPaused(fleet, false);
    m_time->advance(0s);
    QVERIFY(isGranted(asker, 3600, 3600));
}

void SlotQueueTest::whoAsksAgainKeepsItsPlace()
{
    Asker &first = ask(1);
    ask(2);
    ask(3);
    m_ledger->noteNotTaken(resource(1), m_start); // the server refused it
    ask(first, {RequestKind::Snapshot, resource(1), {}});
    m_time->advance(1min);
    const QStringList expected{resource(1).value(), resource(1).value(), resource(2).value(),
                               resource(3).value()};
    QCOMPARE(m_order, expected);
}

void SlotQueueTest::whoWithdrewComesLast()
{
    ask(0);
    Asker &first = ask(1);
    ask(2);
    m_queue->withdraw(&first.object);
    ask(first, {RequestKind::Snapshot, resource(1), {}});
    m_time->advance(1min);
    const QStringList expected{resource(0).value(), resource(2).value(), resource(1).value()};
    QCOMPARE(m_order, expected);
}

void SlotQueueTest::withdrawnHearsNothing()
{
    ask(0);
    const Asker &gone = ask(1);
    const Asker &next = ask(2);
    m_queue->withdraw(&m_askers[1]->object);
    m_queue->withdraw(&m_askers[1]->object);
    m_time->advance(1min);
    QVERIFY(gone.grants.isEmpty() && gone.told.isEmpty());
    QVERIFY(isGranted(next, 5, 5.1));
}

void SlotQueueTest::destroyedAskerIsDropped()
{
    ask(0);
    ask(1);
    const Asker &next = ask(2);
    m_askers[1].reset();
    m_time->advance(1min);
    QVERIFY(isGranted(next, 5, 5.1));
    QCOMPARE(m_order.size(), 2);
    QVERIFY(m_ledger->waitFor(resource(0), now()));
    QVERIFY(!m_ledger->waitFor(resource(1), now())); // no slot was taken in its name
}

void SlotQueueTest::destroyedQueueGrantsNothing()
{
    ask(0);
    const Asker &second = ask(1);
    m_queue.reset();
    m_time->advance(1min);
    QVERIFY(second.grants.isEmpty() && second.told.isEmpty());
}

void SlotQueueTest::askingTwiceIsOneWish()
{
    ask(0);
    Asker &asker = ask(1);
    ask(asker, {RequestKind::Snapshot, resource(2), {}});
    m_time->advance(1min);
    const QStringList expected{resource(0).value(), resource(2).value()};
    QCOMPARE(m_order, expected);
}

void SlotQueueTest::toldOnceUntilItsTimeMoves()
{
    ask(0);
    const Asker &asker = ask(1);
    m_time->advance(1s);
    QCOMPARE(asker.told.size(), 1);
    QVERIFY(qAbs(m_start.msecsTo(asker.told.first().until) - 5'040) <= 50);
    m_queue->reconsider();
    m_ledger->noteLeft(resource(0), m_start, m_start.addMSecs(500));
    m_queue->reconsider();
    m_time->advance(1s);
    QCOMPARE(asker.told.size(), 1);
    m_ledger->noteLeft(resource(0), m_start, m_start.addMSecs(2'000));
    m_queue->reconsider();
    m_time->advance(1s);
    QCOMPARE(asker.told.size(), 2);
    QVERIFY(qAbs(m_start.msecsTo(asker.told.last().until) - 7'040) <= 50);
}

void SlotQueueTest::toldAgainWhenTheReasonChanges()
{
    ask(0);
    const Asker &asker = ask(1);
    m_time->advance(1s);
    const QDateTime until = asker.told.first().until;
    m_ledger->noteRefused({}, LimitKind::AccountBlock, until, now());
    m_queue->reconsider();
    m_time->advance(1s);
    QCOMPARE(asker.told.size(), 2);
    QCOMPARE(asker.told.last().kind, LimitKind::AccountBlock);
}

void SlotQueueTest::forgottenSlotIsHandedOutAgain()
{
    ask(0);
    const Asker &second = ask(1);
    m_time->advance(2s);
    m_ledger->forget(resource(0), m_start);
    m_queue->reconsider();
    m_time->advance(0s);
    QVERIFY(isGranted(second, 2, 2));
}

void SlotQueueTest::askerGoneAsItsSlotIsTakenLosesIt()
{
    auto asker = std::make_unique<QObject>();
    bool wasGranted = false;
    m_ledger->setRecorder([&asker](const LedgerEvent &event) {
        if (event.kind == LedgerEvent::Kind::Sent)
            asker.reset();
    });
    m_queue->ask(
        asker.get(), {RequestKind::Snapshot, resource(1), {}},
        [&wasGranted](const QDateTime &) { wasGranted = true; }, [](const LimitWait &) {});
    QVERIFY(!wasGranted);
    QVERIFY(!m_ledger->waitFor(resource(1), now()));
    m_ledger->setRecorder({});
}

void SlotQueueTest::queueGoneInAGrant()
{
    QObject asker;
    m_queue->ask(
        &asker, {RequestKind::Snapshot, resource(1), {}}, [this](const QDateTime &) { m_queue.reset(); },
        [](const LimitWait &) {});
    QVERIFY(!m_queue);
    m_time->advance(1min);
}

void SlotQueueTest::queueGoneWhileTelling()
{
    ask(0);
    QObject asker;
    m_queue->ask(
        &asker, {RequestKind::Snapshot, resource(1), {}}, [](const QDateTime &) {},
        [this](const LimitWait &) { m_queue.reset(); });
    ask(2);
    m_time->advance(1min);
    QVERIFY(!m_queue);
    QCOMPARE(m_order.size(), 1);
}

void SlotQueueTest::grantedMayAskAgainWithdrawAndPause()
{
    const QString fleet = QStringLiteral("fleet");
    QObject asker;
    int grants = 0;
    std::function<void(const QDateTime &)> again = [&](const QDateTime &) {
        m_queue->setPaused(fleet, ++grants % 2 == 0);
        if (grants < 5)
            m_queue->ask(&asker, {RequestKind::Snapshot, resource(10 + grants), {}}, again,
                         [](const LimitWait &) {});
        else
            m_queue->withdraw(&asker);
    };
    m_queue->ask(&asker, {RequestKind::Snapshot, resource(10), {}}, again, [](const LimitWait &) {});
    const Asker &other = ask(1, fleet);
    m_time->advance(5min);
    QCOMPARE(grants, 5);
    QCOMPARE(other.grants.size(), 1);
}

void SlotQueueTest::sleepAndClockJumpsHoldNobody_data()
{
    QTest::addColumn<qint64>("jumpMs");
    for (const qint64 seconds : {-24 * 3600, -3600, -50, -5, 5, 50, 3600, 24 * 3600})
        QTest::addRow("%d s", int(seconds)) << seconds * 1000;
}

void SlotQueueTest::sleepAndClockJumpsHoldNobody()
{
    QFETCH(qint64, jumpMs);
    ask(0);
    const Asker &second = ask(1);
    const Asker &again = ask(0);
    m_time->advance(1s);
    m_time->jump(milliseconds(jumpMs)); // what timers run on stands still
    m_time->advance(3min);
    QCOMPARE(second.grants.size(), 1);
    m_time->advance(2min);
    QCOMPARE(again.grants.size(), 1);
}

void SlotQueueTest::whatEndedDuringASleepIsSeenWithinAMinute()
{
    m_ledger->noteRefused({}, LimitKind::AccountBlock, {}, now());
    const Asker &asker = ask(1);
    m_time->advance(10min);
    m_time->jump(2h);
    m_time->advance(1min);
    QCOMPARE(asker.grants.size(), 1);
}

void SlotQueueTest::tenThousandAreToldAFewAtATime()
{
    constexpr int count = 10'000;
    int told = 0;
    int grants = 0;
    std::vector<std::unique_ptr<QObject>> askers;
    for (int number = 0; number < count; ++number) {
        askers.push_back(std::make_unique<QObject>());
        m_queue->ask(
            askers.back().get(), {RequestKind::Snapshot, resource(number), QStringLiteral("fleet")},
            [&grants](const QDateTime &) { ++grants; }, [&told](const LimitWait &) { ++told; });
    }
    QCOMPARE(grants, 1);
    QCOMPARE(told, 0);
    int most = 0;
    for (int before = 0; told < count - 1; before = told) {
        QVERIFY(m_time->advanceToNext()); // one turn of the loop
        most = std::max(most, told - before);
    }
    QVERIFY2(most <= 200, qPrintable(QString::number(most)));
    QCOMPARE(now(), m_start);
    m_time->advance(1h);
    QVERIFY(grants >= 3600 / 5.1);
    QVERIFY2(told < 4 * count, qPrintable(QString::number(told))); // kept from slot to slot
    m_queue->setPaused(QStringLiteral("fleet"), true);
    const int before = grants;
    m_time->advance(1min);
    QCOMPARE(grants, before);
    for (const auto &asker : askers)
        m_queue->withdraw(asker.get());
    m_queue->setPaused(QStringLiteral("fleet"), false);
    m_time->advance(1h);
    QCOMPARE(grants, before);
}

SNAPDECK_TEST(SlotQueueTest)
#include "SlotQueueTest.moc"
