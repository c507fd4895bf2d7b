// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/limits/RateLedger.h"
#include "tests/support/TestRunner.h"

#include <rapidcheck.h>

using namespace snapdeck;

namespace {

const QDateTime noon = QDateTime::fromString(QStringLiteral("2026-11-22T12:00:00Z"), Qt::ISODate);

/// A ledger to which anything happens in any order, by a clock that may jump.
struct Life {
    RateLedger ledger;
    QList<LedgerEvent> recorded;
    QDateTime now = noon;
    std::vector<std::pair<ResourceId, QDateTime>> taken = {{ResourceId(QStringLiteral("0")), noon}};

    Life()
    {
        ledger.setRecorder([this](const LedgerEvent &event) { recorded << event; });
    }
    Life(const Life &) = delete;

    ResourceId anyResource() { return ResourceId(QString::number(*rc::gen::inRange(0, 5))); }
    RequestKind anyRequest() { return *rc::gen::element(RequestKind::Snapshot, RequestKind::Restore); }
    std::pair<ResourceId, QDateTime> anySlot() { return *rc::gen::elementOf(taken); }

    void step()
    {
        const qint64 longest = *rc::gen::element<qint64>(10'000, 400'000, 20'000'000);
        now = now.addMSecs(*rc::gen::inRange<qint64>(0, longest));
        if (*rc::gen::inRange(0, 20) == 0)
            now = now.addSecs(*rc::gen::element(-86'400, -3600, -50, 3600, 86'400));
        const RequestKind request = anyRequest();
        switch (*rc::gen::inRange(0, 8)) {
        case 0:
        case 1:
        case 2:
            taken.emplace_back(anyResource(), now.addMSecs(*rc::gen::inRange(0, 800)));
            ledger.noteSent(taken.back().first, taken.back().second, request);
            break;
        case 3: {
            const auto [resource, slot] = anySlot();
            ledger.noteLeft(resource, slot, slot.addMSecs(*rc::gen::inRange(-100, 5'000)), request);
            break;
        }
        case 4: {
            const auto [resource, slot] = anySlot();
            ledger.noteNotTaken(resource, slot, request);
            break;
        }
        case 5: {
            const auto [resource, slot] = anySlot();
            ledger.forget(resource, slot, request);
            break;
        }
        case 6:
            ledger.noteAccepted(anyResource(), request);
            ledger.setPlanMemory(*rc::gen::element<qint64>(0, 256, 512, 4096));
            break;
        default:
            refuse(request);
            break;
        }
    }

    void refuse(RequestKind request)
    {
        const auto kind
            = *rc::gen::element(LimitKind::CoolDown, LimitKind::DailyQuota, LimitKind::AccountBlock);
        const std::optional<QDateTime> retryAt = *rc::gen::arbitrary<bool>()
            ? std::optional(now.addSecs(*rc::gen::inRange(-600, 5'000)))
            : std::nullopt;
        (void)ledger.noteRefused(anyResource(), kind, retryAt, now, request);
    }

    void live()
    {
        const int steps = *rc::gen::inRange(0, 80);
        for (int i = 0; i < steps; ++i)
            step();
    }
};

bool answerTheSame(const RateLedger &a, const RateLedger &b, const QDateTime &now)
{
    const Quota left = a.quota(now);
    const Quota right = b.quota(now);
    bool same = left.limit == right.limit && left.used == right.used && left.nextFreesAt == right.nextFreesAt
        && a.blockedUntil(now) == b.blockedUntil(now);
    for (int number = 0; number < 5; ++number) {
        const ResourceId resource(QString::number(number));
        for (const RequestKind request : {RequestKind::Snapshot, RequestKind::Restore})
            same = same && a.waitFor(resource, now, request) == b.waitFor(resource, now, request);
    }
    return same;
}

} // namespace

/// The ledger is nothing but the sum of its events.
class RateLedgerReplayPropertyTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void replayedLedgerIsEqual();
    void replayedInPartsLedgerIsEqual();
    void keptCountIsWhatCountingAnewGives();
    void waitIsThatOfTheAccountOrTheResource();
};

void RateLedgerReplayPropertyTest::replayedLedgerIsEqual()
{
    QVERIFY(rc::check([] {
        Life life;
        life.live();
        RateLedger replayed;
        for (const LedgerEvent &event : life.recorded)
            replayed.apply(event);
        RC_ASSERT(replayed == life.ledger);
        for (const int seconds : {-86'400, -30, 0, 4, 170, 3'600, 86'000})
            RC_ASSERT(answerTheSame(replayed, life.ledger, life.now.addSecs(seconds)));
    }));
}

/// What another program hears of, event by event, and asks about in between.
void RateLedgerReplayPropertyTest::replayedInPartsLedgerIsEqual()
{
    QVERIFY(rc::check([] {
        Life life;
        RateLedger other;
        const int steps = *rc::gen::inRange(0, 60);
        for (int i = 0; i < steps; ++i) {
            life.step();
            while (!life.recorded.isEmpty())
                other.apply(life.recorded.takeFirst());
            RC_ASSERT(other == life.ledger);
            RC_ASSERT(answerTheSame(other, life.ledger, life.now));
        }
    }));
}

void RateLedgerReplayPropertyTest::keptCountIsWhatCountingAnewGives()
{
    QVERIFY(rc::check([] {
        Life life;
        QList<QDateTime> listed;
        const int steps = *rc::gen::inRange(0, 80);
        for (int i = 0; i < steps; ++i) {
            if (*rc::gen::inRange(0, 10) == 0) {
                listed = {life.now, life.now.addSecs(-*rc::gen::inRange(0, 90'000)),
                          life.now.addSecs(*rc::gen::inRange(-9'000, 300))};
                life.ledger.learnTaken(listed);
            }
            life.step();
            const Quota kept = life.ledger.quota(life.now);
            RateLedger anew = life.ledger;
            anew.learnTaken(listed);
            const Quota counted = anew.quota(life.now);
            RC_ASSERT(kept.used == counted.used);
            RC_ASSERT(kept.nextFreesAt == counted.nextFreesAt);
        }
    }));
}

void RateLedgerReplayPropertyTest::waitIsThatOfTheAccountOrTheResource()
{
    QVERIFY(rc::check([] {
        Life life;
        life.live();
        const ResourceId resource = life.anyResource();
        const RequestKind request = life.anyRequest();
        const auto endOf
            = [&life](const std::optional<LimitWait> &wait) { return wait ? wait->until : life.now; };
        const QDateTime account = endOf(life.ledger.accountWait(life.now, request));
        const QDateTime own = endOf(life.ledger.resourceWait(resource, life.now, request));
        RC_ASSERT(endOf(life.ledger.waitFor(resource, life.now, request)) == std::max(account, own));
        RC_ASSERT(endOf(life.ledger.paceWait(life.now, request)) <= account);
    }));
}

SNAPDECK_TEST(RateLedgerReplayPropertyTest)
#include "RateLedgerReplayPropertyTest.moc"
