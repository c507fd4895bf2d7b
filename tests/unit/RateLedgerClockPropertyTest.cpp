// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/limits/RateLedger.h"
#include "tests/support/TestRunner.h"

#include <rapidcheck.h>

using namespace snapdeck;

namespace {

const QDateTime noon = QDateTime::fromString(QStringLiteral("2026-11-22T12:00:00Z"), Qt::ISODate);

/// The longest that a limit lasts by itself, the widest margin with it.
qint64 longestMs(LimitKind kind)
{
    switch (kind) {
    case LimitKind::CoolDown:
        return 182'000;
    case LimitKind::DailyQuota:
        return 24LL * 3600 * 1000 + 1'000;
    case LimitKind::AccountBlock:
        break;
    }
    return 30LL * 60 * 1000;
}

/// A program that keeps the limits by a clock that is set, corrected and slept through.
struct Life {
    RateLedger ledger;
    QDateTime now = noon;

    Life() { ledger.setPlanMemory(*rc::gen::element<qint64>(0, 256, 1024, 100'000)); }

    void moveTheClock()
    {
        switch (*rc::gen::inRange(0, 6)) {
        case 0:
            now = now.addSecs(*rc::gen::element(-86'400, -3'600, 3'600, 86'400));
            break;
        case 1:
            now = now.addMSecs(-*rc::gen::inRange(0, 60'000));
            break;
        case 2:
            now = now.addSecs(*rc::gen::inRange(0, 400 * 86'400)); // a sleep
            break;
        default:
            now = now.addMSecs(*rc::gen::inRange(0, 200'000));
            break;
        }
    }

    /// How much longer a request has to wait than its limit lasts by itself.
    qint64 overtimeMs(const ResourceId &resource, RequestKind request) const
    {
        const auto wait = ledger.waitFor(resource, now, request);
        return wait ? now.msecsTo(wait->until) - longestMs(wait->kind) : 0;
    }

    void step()
    {
        moveTheClock();
        const ResourceId resource(QString::number(*rc::gen::inRange(0, 3)));
        const auto request = *rc::gen::element(RequestKind::Snapshot, RequestKind::Restore);
        if (ledger.waitFor(resource, now, request))
            return;
        const QDateTime slot = now.addMSecs(*rc::gen::inRange(0, 800));
        ledger.noteSent(resource, slot, request);
        moveTheClock();
        if (*rc::gen::arbitrary<bool>())
            ledger.noteLeft(resource, slot, now, request);
        if (*rc::gen::arbitrary<bool>())
            moveTheClock();
        if (*rc::gen::arbitrary<bool>())
            return;
        ledger.noteNotTaken(resource, slot, request);
        const auto kind
            = *rc::gen::element(LimitKind::CoolDown, LimitKind::DailyQuota, LimitKind::AccountBlock);
        (void)ledger.noteRefused(resource, kind, {}, now, request);
    }
};

} // namespace

/// Whatever the clock does, no wait becomes longer for it than a minute.
class RateLedgerClockPropertyTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingIsHeldLongerThanItsLimitAndAMinute();
};

void RateLedgerClockPropertyTest::nothingIsHeldLongerThanItsLimitAndAMinute()
{
    QVERIFY(rc::check([] {
        Life life;
        const int steps = *rc::gen::inRange(0, 80);
        for (int i = 0; i < steps; ++i) {
            life.step();
            for (int number = 0; number < 3; ++number) {
                for (const auto request : {RequestKind::Snapshot, RequestKind::Restore})
                    RC_ASSERT(life.overtimeMs(ResourceId(QString::number(number)), request) <= 60'000);
            }
        }
    }));
}

SNAPDECK_TEST(RateLedgerClockPropertyTest)
#include "RateLedgerClockPropertyTest.moc"
