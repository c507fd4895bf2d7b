// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/limits/RateLedger.h"

#include "tests/support/TestRunner.h"

#include <rapidcheck.h>

using namespace snapdeck;

namespace {

const ResourceId app(QStringLiteral("app"));
const ResourceId other(QStringLiteral("other"));
const QDateTime noon = QDateTime::fromString(QStringLiteral("2026-11-22T12:00:00Z"), Qt::ISODate);

QDateTime at(qint64 seconds)
{
    return noon.addSecs(seconds);
}

/// Seconds that a snapshot of the resource has to wait at `now`.
qint64 waitSeconds(const RateLedger &ledger, const ResourceId &resource, const QDateTime &now)
{
    const auto wait = ledger.waitFor(resource, now);
    return wait ? now.secsTo(wait->until) : 0;
}

bool isAbout(qint64 seconds, qint64 expected)
{
    return seconds >= expected && seconds <= expected + 2; // the margin for the way there
}

} // namespace

/// The limits of the contract, by example.
class RateLedgerTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void freshLedgerHoldsNothingBack();
    void acceptedRequestHoldsUserAndResource();
    void refusedRequestHoldsTheUserOnly();
    void requestThatNeverLeftHoldsNothing();
    void firstRefusalIsTheUsersLimitTheSecondTheResources();
    void acceptedRequestEndsTheRow();
    void knownRequestExplainsTheFirstRefusal();
    void serversWordIsHonouredButNeverShortensAWait();
    void blockIsForTheWholeAccount();
    void allowanceFollowsThePlan_data();
    void allowanceFollowsThePlan();
    void usedUpAllowanceFreesAsTheWindowMovesOn();
    void quotaRefusalWithoutAnyKnowledgeIsTriedAgainHourly();
    void largerPlanEndsTheServersWord();
    void listedSnapshotOfOurOwnRequestCountsOnce();
    void listedSnapshotsOfOthersCount();
    void clockSetBackDoesNotLengthenAnyWait();
};

void RateLedgerTest::freshLedgerHoldsNothingBack()
{
    const RateLedger ledger;
    QVERIFY(!ledger.waitFor(app, noon));
    QVERIFY(!ledger.blockedUntil(noon));
    QCOMPARE(ledger.quota(noon).limit, 0);
    QVERIFY(!ledger.quota(noon).nextFreesAt);
}

void RateLedgerTest::acceptedRequestHoldsUserAndResource()
{
    RateLedger ledger;
    ledger.noteSent(app, noon);
    ledger.noteAccepted(app);
    QCOMPARE(ledger.waitFor(app, noon)->kind, LimitKind::CoolDown);
    QVERIFY(isAbout(waitSeconds(ledger, app, noon), 180));
    QVERIFY(isAbout(waitSeconds(ledger, other, noon), 5));
    QVERIFY(!ledger.waitFor(other, at(7)));
    QVERIFY(ledger.waitFor(app, at(179)));
    QVERIFY(!ledger.waitFor(app, at(182)));
}

void RateLedgerTest::refusedRequestHoldsTheUserOnly()
{
    RateLedger ledger;
    ledger.setPlanMemory(512);
    ledger.noteSent(app, noon);
    ledger.noteNotTaken(app, noon);
    QVERIFY(isAbout(waitSeconds(ledger, app, noon), 5));
    QVERIFY(isAbout(waitSeconds(ledger, other, noon), 5));
    QCOMPARE(ledger.quota(noon).used, 0);
}

void RateLedgerTest::requestThatNeverLeftHoldsNothing()
{
    RateLedger ledger;
    ledger.noteSent(app, noon);
    ledger.forget(app, noon);
    QVERIFY(!ledger.waitFor(app, noon));
    QCOMPARE(ledger.quota(noon).used, 0);
}

void RateLedgerTest::firstRefusalIsTheUsersLimitTheSecondTheResources()
{
    RateLedger ledger;
    const LimitWait first = ledger.noteRefused(app, LimitKind::CoolDown, {}, noon);
    QVERIFY(isAbout(noon.secsTo(first.until), 5));
    const LimitWait second = ledger.noteRefused(app, LimitKind::CoolDown, {}, first.until);
    QVERIFY(isAbout(first.until.secsTo(second.until), 180));
    QVERIFY(isAbout(waitSeconds(ledger, app, first.until), 180));
    QVERIFY(!ledger.waitFor(other, first.until));
}

void RateLedgerTest::acceptedRequestEndsTheRow()
{
    RateLedger ledger;
    (void)ledger.noteRefused(app, LimitKind::CoolDown, {}, noon);
    ledger.noteSent(app, at(10));
    ledger.noteAccepted(app);
    const LimitWait next = ledger.noteRefused(app, LimitKind::CoolDown, {}, at(1000));
    QVERIFY(isAbout(at(1000).secsTo(next.until), 5));
}

void RateLedgerTest::knownRequestExplainsTheFirstRefusal()
{
    RateLedger ledger;
    ledger.noteSent(app, noon);
    const LimitWait wait = ledger.noteRefused(app, LimitKind::CoolDown, {}, at(60));
    QVERIFY(isAbout(at(60).secsTo(wait.until), 120));
}

void RateLedgerTest::serversWordIsHonouredButNeverShortensAWait()
{
    RateLedger ledger;
    const LimitWait asked = ledger.noteRefused(app, LimitKind::CoolDown, at(42), noon);
    QCOMPARE(asked, (LimitWait{LimitKind::CoolDown, at(42)}));
    QCOMPARE(ledger.waitFor(app, noon), std::optional(asked));
    const LimitWait sooner = ledger.noteRefused(app, LimitKind::CoolDown, at(3), at(2));
    QCOMPARE(sooner.until, at(42));
    const LimitWait atOnce = ledger.noteRefused(other, LimitKind::AccountBlock, noon, noon);
    QVERIFY(isAbout(noon.secsTo(atOnce.until), 5));
}

void RateLedgerTest::blockIsForTheWholeAccount()
{
    RateLedger ledger;
    const LimitWait wait = ledger.noteRefused(app, LimitKind::AccountBlock, {}, noon);
    QCOMPARE(wait.until, at(1800));
    for (const ResourceId &resource : {app, other})
        QCOMPARE(ledger.waitFor(resource, at(60)), std::optional(wait));
    QCOMPARE(ledger.blockedUntil(at(60)), std::optional(at(1800)));
    QVERIFY(!ledger.blockedUntil(at(1800)));
}

void RateLedgerTest::allowanceFollowsThePlan_data()
{
    QTest::addColumn<qint64>("megabytes");
    QTest::addColumn<int>("limit");
    QTest::newRow("none") << qint64(0) << 0;
    QTest::newRow("less than one step") << qint64(255) << 0;
    QTest::newRow("one step") << qint64(256) << 2;
    QTest::newRow("between steps") << qint64(700) << 4;
    QTest::newRow("4 GB") << qint64(4096) << 32;
    QTest::newRow("negative") << qint64(-4096) << 0;
    QTest::newRow("absurd") << std::numeric_limits<qint64>::max() << 2'000'000;
}

void RateLedgerTest::allowanceFollowsThePlan()
{
    QFETCH(qint64, megabytes);
    QFETCH(int, limit);
    RateLedger ledger;
    ledger.setPlanMemory(megabytes);
    QCOMPARE(ledger.quota(noon).limit, limit);
    QCOMPARE(ledger.quota(noon).left(), limit);
}

void RateLedgerTest::usedUpAllowanceFreesAsTheWindowMovesOn()
{
    constexpr qint64 day = 24 * 3600 + 1; // a second more than the window, for the way there
    RateLedger ledger;
    ledger.setPlanMemory(256);
    ledger.noteSent(app, noon);
    ledger.noteSent(app, at(3600));
    QCOMPARE(ledger.quota(at(7200)).left(), 0);
    const auto wait = ledger.waitFor(other, at(7200));
    QCOMPARE(wait->kind, LimitKind::DailyQuota);
    QVERIFY(isAbout(noon.secsTo(wait->until), day));
    QVERIFY(!ledger.waitFor(other, wait->until));
    QCOMPARE(ledger.quota(at(day)).left(), 1);
    QCOMPARE(ledger.quota(at(day + 3600)).left(), 2);
    QVERIFY(!ledger.quota(at(day + 3600)).nextFreesAt);
}

void RateLedgerTest::quotaRefusalWithoutAnyKnowledgeIsTriedAgainHourly()
{
    RateLedger ledger;
    const LimitWait wait = ledger.noteRefused(app, LimitKind::DailyQuota, {}, noon);
    QCOMPARE(wait, (LimitWait{LimitKind::DailyQuota, at(3600)}));
    QCOMPARE(ledger.waitFor(other, at(1)), std::optional(wait));
}

void RateLedgerTest::largerPlanEndsTheServersWord()
{
    RateLedger ledger;
    ledger.setPlanMemory(256);
    (void)ledger.noteRefused(app, LimitKind::DailyQuota, at(80'000), noon);
    ledger.setPlanMemory(256);
    QVERIFY(ledger.waitFor(app, at(60)));
    ledger.setPlanMemory(1024);
    QVERIFY(!ledger.waitFor(app, at(60)));
}

void RateLedgerTest::listedSnapshotOfOurOwnRequestCountsOnce()
{
    RateLedger ledger;
    ledger.noteSent(app, noon);
    ledger.noteSent(other, at(1800));
    ledger.learnTaken({at(1860), at(60)}); // newest first, as listings are
    QCOMPARE(ledger.quota(at(3600)).used, 2);
    ledger.learnTaken({at(1860), at(60)});
    QCOMPARE(ledger.quota(at(3600)).used, 2);
}

void RateLedgerTest::listedSnapshotsOfOthersCount()
{
    RateLedger ledger;
    ledger.noteSent(app, noon);
    ledger.learnTaken({at(60), at(-600), at(-90'000)});
    QCOMPARE(ledger.quota(at(120)).used, 2);
    ledger.learnTaken({});
    QCOMPARE(ledger.quota(at(120)).used, 1);
}

void RateLedgerTest::clockSetBackDoesNotLengthenAnyWait()
{
    RateLedger ledger;
    ledger.setPlanMemory(256);
    ledger.noteSent(app, noon);
    ledger.noteSent(app, at(200));
    (void)ledger.noteRefused(app, LimitKind::CoolDown, {}, at(400));
    (void)ledger.noteRefused(app, LimitKind::DailyQuota, {}, at(400));
    (void)ledger.noteRefused(app, LimitKind::AccountBlock, {}, at(400));
    const QDateTime lastYear = noon.addYears(-1);
    QVERIFY(!ledger.waitFor(app, lastYear));
    QVERIFY(!ledger.blockedUntil(lastYear));
    ledger.learnTaken({noon}); // what the server lists stays as true as its clock
    QCOMPARE(ledger.quota(lastYear).used, 1);
    QVERIFY(lastYear.secsTo(*ledger.quota(lastYear).nextFreesAt) <= 24 * 3600 + 2);
}

SNAPDECK_TEST(RateLedgerTest)
#include "RateLedgerTest.moc"
