// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/limits/RateLedger.h"
#include "tests/support/TestRunner.h"

#include <rapidcheck.h>

using namespace snapdeck;

namespace {

const QDateTime noon = QDateTime::fromString(QStringLiteral("2026-11-22T12:00:00Z"), Qt::ISODate);

ResourceId anyResource()
{
    return ResourceId(QString::number(*rc::gen::inRange(0, 4)));
}

LimitKind anyKind()
{
    return *rc::gen::element(LimitKind::CoolDown, LimitKind::DailyQuota, LimitKind::AccountBlock);
}

/// A server's Retry-After, if it gave one: seconds that may lie in the past or a day ahead.
std::optional<QDateTime> anyRetryAt(const QDateTime &now)
{
    const int seconds = *rc::gen::inRange(-600, 24 * 3600);
    return *rc::gen::arbitrary<bool>() ? std::optional(now.addSecs(seconds)) : std::nullopt;
}

QDateTime endOfWait(const RateLedger &ledger, const ResourceId &resource, const QDateTime &now)
{
    const auto wait = ledger.waitFor(resource, now);
    return wait ? wait->until : now;
}

struct Sent {
    ResourceId resource;
    QDateTime at;
};

/// A ledger that somebody has used as the program does: it sends only what nothing holds back.
struct Usage {
    RateLedger ledger;
    QDateTime now = noon;
    std::vector<Sent> accepted;

    void step()
    {
        now = now.addMSecs(*rc::gen::inRange(0, 400'000));
        const ResourceId resource = anyResource();
        if (ledger.waitFor(resource, now))
            return;
        ledger.noteSent(resource, now);
        if (*rc::gen::inRange(0, 3) > 0) {
            ledger.noteAccepted(resource);
            accepted.push_back({resource, now});
        } else {
            ledger.noteNotTaken(resource, now);
            ledger.noteRefused(resource, anyKind(), anyRetryAt(now), now);
        }
    }
};

Usage anyUsage()
{
    Usage usage;
    usage.ledger.setPlanMemory(*rc::gen::element<qint64>(0, 256, 512, 1024, 65'536));
    const int steps = *rc::gen::inRange(0, 60);
    for (int i = 0; i < steps; ++i)
        usage.step();
    return usage;
}

} // namespace

/// The limits of the contract, over random histories.
class RateLedgerPropertyTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatTheLedgerLetsPassMeetsEveryLimit();
    void refusalNeverBringsTheNextTryNearer();
    void everyWaitEndsWithinADay();
    void waitedOutMeansFree();
    void listingOurOwnSnapshotsChangesNoCount();
    void clockSetBackNeverMakesAWaitLongerThanADay();
};

void RateLedgerPropertyTest::whatTheLedgerLetsPassMeetsEveryLimit()
{
    QVERIFY(rc::check([] {
        const Usage usage = anyUsage();
        const int limit = usage.ledger.quota(usage.now).limit;
        const auto &accepted = usage.accepted;
        for (size_t i = 0; i < accepted.size(); ++i) {
            int inWindow = 0;
            for (size_t j = 0; j <= i; ++j) {
                const qint64 apart = accepted[j].at.msecsTo(accepted[i].at);
                RC_ASSERT(i == j || apart >= 5'000);
                RC_ASSERT(i == j || accepted[i].resource != accepted[j].resource || apart >= 180'000);
                inWindow += apart < 24 * 3600 * 1000 ? 1 : 0;
            }
            RC_ASSERT(limit == 0 || inWindow <= limit);
        }
    }));
}

void RateLedgerPropertyTest::refusalNeverBringsTheNextTryNearer()
{
    QVERIFY(rc::check([] {
        Usage usage = anyUsage();
        const ResourceId refused = anyResource();
        std::vector<QDateTime> before;
        for (int i = 0; i < 4; ++i)
            before.push_back(endOfWait(usage.ledger, ResourceId(QString::number(i)), usage.now));
        const LimitWait wait = usage.ledger.noteRefused(refused, anyKind(), anyRetryAt(usage.now), usage.now);
        RC_ASSERT(wait.until >= usage.now.addSecs(5));
        RC_ASSERT(endOfWait(usage.ledger, refused, usage.now) >= wait.until);
        for (int i = 0; i < 4; ++i) {
            const ResourceId resource(QString::number(i));
            RC_ASSERT(endOfWait(usage.ledger, resource, usage.now) >= before[static_cast<size_t>(i)]);
        }
        // Refused once more at the end of that wait, the next one is no shorter.
        const LimitWait again = usage.ledger.noteRefused(refused, wait.kind, {}, wait.until);
        RC_ASSERT(again.until >= wait.until.addSecs(10));
    }));
}

void RateLedgerPropertyTest::everyWaitEndsWithinADay()
{
    QVERIFY(rc::check([] {
        const Usage usage = anyUsage();
        const QDateTime end = endOfWait(usage.ledger, anyResource(), usage.now);
        RC_ASSERT(end >= usage.now);
        RC_ASSERT(usage.now.secsTo(end) <= 24 * 3600 + 2);
    }));
}

void RateLedgerPropertyTest::waitedOutMeansFree()
{
    QVERIFY(rc::check([] {
        const Usage usage = anyUsage();
        const ResourceId resource = anyResource();
        const QDateTime end = endOfWait(usage.ledger, resource, usage.now);
        RC_ASSERT(!usage.ledger.waitFor(resource, end));
    }));
}

void RateLedgerPropertyTest::listingOurOwnSnapshotsChangesNoCount()
{
    QVERIFY(rc::check([] {
        Usage usage = anyUsage();
        const int used = usage.ledger.quota(usage.now).used;
        QList<QDateTime> listed;
        for (const Sent &sent : usage.accepted)
            listed.prepend(sent.at.addMSecs(*rc::gen::inRange(-2'000, 180'000)));
        usage.ledger.learnTaken(listed);
        RC_ASSERT(usage.ledger.quota(usage.now).used == used);
    }));
}

void RateLedgerPropertyTest::clockSetBackNeverMakesAWaitLongerThanADay()
{
    QVERIFY(rc::check([] {
        const Usage usage = anyUsage();
        const QDateTime earlier = usage.now.addSecs(-*rc::gen::inRange(0, 400 * 24 * 3600));
        const QDateTime end = endOfWait(usage.ledger, anyResource(), earlier);
        RC_ASSERT(earlier.secsTo(end) <= 24 * 3600 + 120);
    }));
}

SNAPDECK_TEST(RateLedgerPropertyTest)
#include "RateLedgerPropertyTest.moc"
