// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/limits/RateLedger.h"
#include "tests/support/TestRunner.h"

using namespace snapdeck;

namespace {

const QDateTime noon = QDateTime::fromString(QStringLiteral("2026-11-22T12:00:00Z"), Qt::ISODate);
const ResourceId app(QStringLiteral("app"));
const ResourceId other(QStringLiteral("other"));

QDateTime at(double seconds)
{
    return noon.addMSecs(qRound64(seconds * 1000));
}

qint64 waitMs(const RateLedger &ledger, const ResourceId &resource, const QDateTime &now,
              RequestKind request = RequestKind::Snapshot)
{
    const auto wait = ledger.waitFor(resource, now, request);
    return wait ? now.msecsTo(wait->until) : 0;
}

/// A request that leaves exactly when it may, and is refused as coming too soon.
void refuseTheNext(RateLedger &ledger, const ResourceId &resource, QDateTime &now)
{
    now = now.addMSecs(waitMs(ledger, resource, now));
    ledger.noteSent(resource, now);
    ledger.noteNotTaken(resource, now);
    (void)ledger.noteRefused(resource, LimitKind::CoolDown, {}, now.addMSecs(50));
}

} // namespace

/// What makes the ledger: its events, of both kinds of requests.
class RateLedgerEventTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void limitsCountFromTheTrueLeaving();
    void slotThatIsNotKnownChangesNothing();
    void slotThatIsReadTwiceCountsOnce();
    void dayCountsFromTheTrueLeaving();
    void whatIsListedOutlastsAClockThatRanAhead();
    void restoreIsHeldForAMinute();
    void restoreAndSnapshotHoldEachOtherNot();
    void restoresRefusalHoldsEveryRestoreAndNothingElse();
    void blockHoldsBoth();
    void refusalForTheDayHoldsItsOwnKind();
    void accountAndResourceAreToldApart();
    void marginGrowsWhenItWasTooSmall();
    void marginGrowsForTheSameResource();
    void marginStaysWhenSomebodyElseIsInTheWay();
    void recorderHearsWhatIsNotedNotWhatIsApplied();
    void planIsRecordedWhenItChanges();
    void acceptanceIsDatedByItsSlot();
    void wordOfTheServerIsBelievedForADay();
};

void RateLedgerEventTest::limitsCountFromTheTrueLeaving()
{
    RateLedger ledger;
    ledger.noteSent(app, noon);
    QCOMPARE(waitMs(ledger, other, noon), 5'060);
    ledger.noteLeft(app, noon, at(1.5));
    QCOMPARE(waitMs(ledger, other, noon), 6'560);
    QCOMPARE(waitMs(ledger, app, noon), 181'560);
    ledger.noteLeft(app, noon, at(2)); // it had not left after all, and was tried again
    QCOMPARE(waitMs(ledger, other, noon), 7'060);
    ledger.forget(app, noon); // a slot is known by its own time
    QVERIFY(!ledger.waitFor(app, noon));
}

void RateLedgerEventTest::slotThatIsNotKnownChangesNothing()
{
    RateLedger ledger;
    ledger.noteLeft(app, noon, at(1));
    ledger.noteNotTaken(app, noon);
    ledger.forget(app, noon);
    QCOMPARE(ledger, RateLedger());
}

void RateLedgerEventTest::slotThatIsReadTwiceCountsOnce()
{
    RateLedger ledger;
    ledger.setPlanMemory(256);
    ledger.noteSent(app, noon);
    ledger.noteSent(app, noon);
    QCOMPARE(ledger.quota(at(1)).used, 1);
}

void RateLedgerEventTest::dayCountsFromTheTrueLeaving()
{
    RateLedger ledger;
    ledger.setPlanMemory(256);
    ledger.noteSent(app, noon);
    ledger.noteLeft(app, noon, at(600));
    QCOMPARE(*ledger.quota(at(700)).nextFreesAt, at(600 + 24 * 3600 + 1));
    ledger.noteNotTaken(app, noon);
    QCOMPARE(ledger.quota(at(700)).used, 0);
}

void RateLedgerEventTest::whatIsListedOutlastsAClockThatRanAhead()
{
    RateLedger ledger;
    ledger.learnTaken({noon});
    QCOMPARE(ledger.quota(noon).used, 1);
    ledger.noteSent(app, at(26 * 3600));
    ledger.forget(app, at(26 * 3600));
    QCOMPARE(ledger.quota(at(60)).used, 1);
}

void RateLedgerEventTest::restoreIsHeldForAMinute()
{
    RateLedger ledger;
    ledger.noteSent(app, noon, RequestKind::Restore);
    ledger.noteAccepted(app, RequestKind::Restore);
    QCOMPARE(waitMs(ledger, app, noon, RequestKind::Restore), 60'060);
    QCOMPARE(waitMs(ledger, other, noon, RequestKind::Restore), 60'060);
    ledger.noteLeft(app, noon, at(1), RequestKind::Restore);
    QCOMPARE(waitMs(ledger, other, noon, RequestKind::Restore), 61'060);
    ledger.forget(app, noon, RequestKind::Restore);
    QVERIFY(!ledger.waitFor(app, noon, RequestKind::Restore));
}

void RateLedgerEventTest::restoreAndSnapshotHoldEachOtherNot()
{
    RateLedger ledger;
    ledger.setPlanMemory(256);
    ledger.noteSent(app, noon, RequestKind::Restore);
    QVERIFY(!ledger.waitFor(app, noon));
    QCOMPARE(ledger.quota(noon).used, 0);
    ledger.forget(app, noon, RequestKind::Restore);
    ledger.noteSent(app, noon);
    ledger.noteSent(other, at(6));
    QCOMPARE(ledger.waitFor(app, at(6))->kind, LimitKind::DailyQuota);
    QVERIFY(!ledger.waitFor(app, at(6), RequestKind::Restore));
}

void RateLedgerEventTest::restoresRefusalHoldsEveryRestoreAndNothingElse()
{
    RateLedger ledger;
    const LimitWait wait = ledger.noteRefused(app, LimitKind::CoolDown, {}, noon, RequestKind::Restore);
    QCOMPARE(wait, (LimitWait{LimitKind::CoolDown, at(60.06)}));
    QCOMPARE(ledger.waitFor(app, noon, RequestKind::Restore), std::optional(wait));
    QCOMPARE(ledger.waitFor(other, noon, RequestKind::Restore), std::optional(wait));
    QVERIFY(!ledger.waitFor(app, noon));
    // Refused again, whatever it was for, it waits for longer.
    const LimitWait next = ledger.noteRefused(other, LimitKind::CoolDown, {}, at(61), RequestKind::Restore);
    QVERIFY(next.until >= at(61 + 120));
    ledger.noteSent(app, at(200), RequestKind::Restore);
    ledger.noteAccepted(app, RequestKind::Restore);
    const LimitWait first
        = ledger.noteRefused(other, LimitKind::CoolDown, {}, at(1000), RequestKind::Restore);
    QCOMPARE(first.until, at(1060.06));
}

void RateLedgerEventTest::blockHoldsBoth()
{
    for (const RequestKind refused : {RequestKind::Snapshot, RequestKind::Restore}) {
        RateLedger ledger;
        const LimitWait wait = ledger.noteRefused({}, LimitKind::AccountBlock, {}, noon, refused);
        QCOMPARE(wait, (LimitWait{LimitKind::AccountBlock, at(1800)}));
        for (const RequestKind request : {RequestKind::Snapshot, RequestKind::Restore}) {
            QCOMPARE(ledger.waitFor(app, at(1), request), std::optional(wait));
            QCOMPARE(ledger.accountWait(at(1), request), std::optional(wait));
        }
        QCOMPARE(ledger.blockedUntil(at(1)), std::optional(at(1800)));
    }
}

void RateLedgerEventTest::refusalForTheDayHoldsItsOwnKind()
{
    RateLedger ledger;
    (void)ledger.noteRefused(app, LimitKind::DailyQuota, {}, noon);
    QVERIFY(ledger.waitFor(other, at(1)));
    QVERIFY(!ledger.waitFor(app, at(1), RequestKind::Restore));
    QCOMPARE(ledger.quotaRefusedUntil(at(1), RequestKind::Snapshot), std::optional(at(3600)));
    QVERIFY(!ledger.quotaRefusedUntil(at(1), RequestKind::Restore));
}

void RateLedgerEventTest::accountAndResourceAreToldApart()
{
    RateLedger ledger;
    ledger.noteSent(app, noon);
    QCOMPARE(ledger.accountWait(noon, RequestKind::Snapshot)->until, at(5.06));
    QCOMPARE(ledger.resourceWait(app, noon, RequestKind::Snapshot)->until, at(180.06));
    QVERIFY(!ledger.resourceWait(other, noon, RequestKind::Snapshot));
    (void)ledger.noteRefused(other, LimitKind::CoolDown, at(50), noon);
    QCOMPARE(ledger.resourceWait(other, noon, RequestKind::Snapshot)->until, at(50));
    QCOMPARE(ledger.accountWait(noon, RequestKind::Snapshot)->until, at(5.06));
}

void RateLedgerEventTest::marginGrowsWhenItWasTooSmall()
{
    RateLedger ledger;
    QDateTime now = noon;
    ledger.noteSent(app, now);
    QList<qint64> spacings;
    for (int i = 0; i < 4; ++i) {
        refuseTheNext(ledger, ResourceId(QString::number(i)), now);
        spacings << ledger.spacing(RequestKind::Snapshot).count();
    }
    const QList<qint64> expected{6'000, 7'000, 7'000, 7'000};
    QCOMPARE(spacings, expected);
    QCOMPARE(ledger.spacing(RequestKind::Restore).count(), 62'000);
}

void RateLedgerEventTest::marginGrowsForTheSameResource()
{
    RateLedger ledger;
    ledger.noteSent(app, noon);
    ledger.noteAccepted(app);
    QDateTime now = noon;
    refuseTheNext(ledger, app, now);
    QCOMPARE(noon.msecsTo(now), 180'060);
    QCOMPARE(ledger.spacing(RequestKind::Snapshot).count(), 6'000);
}

void RateLedgerEventTest::marginStaysWhenSomebodyElseIsInTheWay()
{
    RateLedger ledger;
    QDateTime now = noon;
    refuseTheNext(ledger, app, now); // the first that we sent at all
    ledger.noteSent(app, at(100));
    now = at(200);
    refuseTheNext(ledger, other, now); // long after our last one
    (void)ledger.noteRefused(other, LimitKind::DailyQuota, {}, at(206));
    (void)ledger.noteRefused({}, LimitKind::AccountBlock, {}, at(207));
    QCOMPARE(ledger.spacing(RequestKind::Snapshot).count(), 5'060);
}

void RateLedgerEventTest::recorderHearsWhatIsNotedNotWhatIsApplied()
{
    RateLedger ledger;
    QList<LedgerEvent> heard;
    ledger.setRecorder([&](const LedgerEvent &event) {
        heard << event;
        QVERIFY(event.kind != LedgerEvent::Kind::Sent || ledger.waitFor(app, noon)); // applied before
    });
    LedgerEvent elsewhere;
    elsewhere.resource = other;
    elsewhere.at = noon.addSecs(-5);
    ledger.apply(elsewhere);
    QVERIFY(heard.isEmpty());
    QVERIFY(ledger.waitFor(app, noon));
    ledger.noteSent(app, at(1), RequestKind::Restore);
    ledger.noteLeft(app, at(1), at(2), RequestKind::Restore);
    (void)ledger.noteRefused(app, LimitKind::AccountBlock, at(600), at(3), RequestKind::Restore);
    QCOMPARE(heard.size(), 3);
    QCOMPARE(heard.at(0).kind, LedgerEvent::Kind::Sent);
    QCOMPARE(heard.at(0).request, RequestKind::Restore);
    QCOMPARE(heard.at(0).at, at(1));
    QCOMPARE(heard.at(1).until, at(2));
    QCOMPARE(heard.at(2).limit, LimitKind::AccountBlock);
    QCOMPARE(heard.at(2).until, at(600));
}

void RateLedgerEventTest::planIsRecordedWhenItChanges()
{
    RateLedger ledger;
    QList<qint64> heard;
    ledger.setRecorder([&heard](const LedgerEvent &event) { heard << event.planMemoryMb; });
    for (const qint64 megabytes : {0, 512, 512, 600, 1024, 1024})
        ledger.setPlanMemory(megabytes);
    const QList<qint64> expected{512, 1024}; // 600 allow no more than 512
    QCOMPARE(heard, expected);
}

void RateLedgerEventTest::acceptanceIsDatedByItsSlot()
{
    RateLedger ledger;
    QList<LedgerEvent> heard;
    ledger.noteSent(app, noon);
    ledger.noteLeft(app, noon, at(1));
    ledger.setRecorder([&heard](const LedgerEvent &event) { heard << event; });
    ledger.noteAccepted(app);
    QCOMPARE(heard.first().at, noon);
}

void RateLedgerEventTest::wordOfTheServerIsBelievedForADay()
{
    RateLedger ledger;
    const LimitWait wait = ledger.noteRefused(app, LimitKind::AccountBlock, noon.addYears(1), noon);
    QVERIFY(wait.until <= noon.addSecs(24 * 3600 + 1));
}

SNAPDECK_TEST(RateLedgerEventTest)
#include "RateLedgerEventTest.moc"
