// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/RequestGate.h"

#include "tests/support/TestRunner.h"

#include <rapidcheck.h>

using namespace snapdeck;

/// A few at once, in order, none lost.
class RequestGateTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void admitsInOrderUpToTheLimit();
    void everyTicketPassesOnceInOrderWithinTheLimit();
};

void RequestGateTest::admitsInOrderUpToTheLimit()
{
    RequestGate<int> gate;
    QVERIFY(!gate.admit());
    for (int i = 0; i < 7; ++i)
        gate.arrive(i);
    for (int i = 0; i < RequestGate<int>::maxInFlight; ++i)
        QCOMPARE(gate.admit(), std::optional(i));
    QVERIFY(!gate.admit());
    gate.leave();
    QCOMPARE(gate.admit(), std::optional(5));
    QVERIFY(!gate.admit());
}

void RequestGateTest::everyTicketPassesOnceInOrderWithinTheLimit()
{
    QVERIFY(rc::check([] {
        RequestGate<int> gate;
        int arrived = 0;
        int admitted = 0;
        int inFlight = 0;
        const auto steps = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 3));
        for (const int step : steps) {
            if (step == 0) {
                gate.arrive(arrived++);
            } else if (step == 1) {
                const auto next = gate.admit();
                RC_ASSERT(next.has_value()
                          == (admitted < arrived && inFlight < RequestGate<int>::maxInFlight));
                if (next) {
                    RC_ASSERT(*next == admitted++);
                    ++inFlight;
                }
            } else if (inFlight > 0) {
                gate.leave();
                --inFlight;
            }
        }
    }));
}

SNAPDECK_TEST(RequestGateTest)
#include "RequestGateTest.moc"
