// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestRunner.h"
#include "tests/unit/LifecycleExamples.h"

using namespace snapdeck;
using namespace snapdeck::lifecycle;
using namespace snapdeck::lifecycle::examples;

namespace {

constexpr qint64 day = 24 * 3600;

} // namespace

/// What restarts and clocks do to a deed in each of its phases.
class LifecycleRestartTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void resumedSoonItGoesOn();
    void resumedLateItWantsAnotherConfirmation();
    void cleanUpIsNeverTooOld();
    void resumedWhileAskingIsNeverSentAgain();
    void resumedWhileLookingItLooksOn();
    void endingsAreNotResumed();
    void checkedAgainItLooksAndSendsNothing();
    void aClockThatJumpedAheadHasSeenNothing();
    void aClockSetBackEndsTheWaitAllTheSame();
};

void LifecycleRestartTest::resumedSoonItGoesOn()
{
    for (const Deed deed : deeds) {
        const Step looks = advance(wished(deed), Resumed{at(600)});
        QVERIFY(onlyEffectIs<Look>(looks));
        QCOMPARE(looks.state.since, noon); // ten minutes in all, however often it is started
        const Step waits = advance(waiting(deed), Resumed{at(600)});
        QVERIFY(onlyEffectIs<Await>(waits));
        QCOMPARE(waits.state.phase, Phase::Waiting);
        QCOMPARE(waits.state.since, noon);
    }
}

void LifecycleRestartTest::resumedLateItWantsAnotherConfirmation()
{
    for (const Deed deed : deeds) {
        State undated = wished(deed);
        undated.since = {};
        for (const State &state : {wished(deed), waiting(deed), undated}) {
            const Step step = advance(state, Resumed{at(601)});
            QCOMPARE(step.state.phase, Phase::Failed);
            QVERIFY(!step.state.sent);
            QVERIFY(step.state.error.advice.contains(QStringLiteral("Nothing was sent")));
            QVERIFY(step.effects.empty());
        }
    }
    State launch = wished(Deed::Create);
    launch.isTrial = true; // a trial is no clean-up
    QCOMPARE(advance(launch, Resumed{at(601)}).state.phase, Phase::Failed);
}

void LifecycleRestartTest::cleanUpIsNeverTooOld()
{
    const State end = waiting(Deed::Destroy, true);
    QVERIFY(onlyEffectIs<Await>(advance(end, Resumed{at(30 * day)})));
    const State begun = advance(end, AwaitedEnded{true, ours, {}, at(1)}).state;
    QVERIFY(onlyEffectIs<Look>(advance(begun, Resumed{at(30 * day)})));
}

void LifecycleRestartTest::resumedWhileAskingIsNeverSentAgain()
{
    for (const Deed deed : deeds) {
        State state = requesting(deed);
        for (int start = 1; start < 5; ++start) {
            const Step step = advance(state, Resumed{at(start * 3600)});
            QCOMPARE(step.state.phase, Phase::Verifying);
            QVERIFY(step.state.error.message.contains(QStringLiteral("stopped")));
            QVERIFY(onlyEffectIs<WakeAt>(step) || onlyEffectIs<Look>(step));
            state = step.state;
        }
    }
}

void LifecycleRestartTest::resumedWhileLookingItLooksOn()
{
    for (const Deed deed : deeds) {
        for (const State &state : {settling(deed), examining(deed), verifying(deed)}) {
            const Step step = advance(state, Resumed{at(7200)});
            QCOMPARE(step.state.phase, state.phase);
            QVERIFY(onlyEffectIs<Look>(step));
            QVERIFY(step.state.deadline >= at(7200 + 60));
        }
    }
}

void LifecycleRestartTest::endingsAreNotResumed()
{
    for (const Deed deed : deeds) {
        for (const State &state : {blind(verifying(deed)), blind(examining(deed)),
                                   advance(wished(deed), CancelRequested{at(1)}).state}) {
            QVERIFY(isTerminal(state.phase));
            QCOMPARE(advance(state, Resumed{at(7200)}).state, state);
            QVERIFY(advance(state, Resumed{at(7200)}).effects.empty());
        }
    }
}

void LifecycleRestartTest::checkedAgainItLooksAndSendsNothing()
{
    for (const Deed deed : deeds) {
        const State unconfirmed = blind(verifying(deed));
        const Step step = advance(unconfirmed, CheckAgain{at(7200)});
        QCOMPARE(step.state.phase, Phase::Verifying);
        QVERIFY(onlyEffectIs<Look>(step));
        const State end = blind(step.state);
        QCOMPARE(end.phase, Phase::Unconfirmed);
        QVERIFY(end.since <= at(7200 + 300));
        const State failed = blind(examining(deed));
        QCOMPARE(advance(failed, CheckAgain{at(7200)}).state, failed);
    }
}

void LifecycleRestartTest::aClockThatJumpedAheadHasSeenNothing()
{
    for (const Deed deed : deeds) {
        for (const State &state : {settling(deed), verifying(deed, QStringLiteral("agent_error"))}) {
            const Step step = advance(state, LookFailed{error(503), at(day)});
            QCOMPARE(step.state.phase, state.phase);
            QVERIFY(onlyEffectIs<WakeAt>(step));
            QVERIFY(step.state.deadline > at(day));
            QCOMPARE(blind(step.state).phase, Phase::Unconfirmed);
        }
    }
}

void LifecycleRestartTest::aClockSetBackEndsTheWaitAllTheSame()
{
    for (const Deed deed : deeds) {
        for (const State &state : {settling(deed), verifying(deed)}) {
            const Step step = advance(state, LookFailed{error(503), at(-400 * day)});
            QCOMPARE(step.state.phase, state.phase);
            QVERIFY(at(-400 * day).secsTo(step.state.deadline) <= 300);
            QVERIFY(blind(step.state).since <= at(-400 * day + 300));
            QCOMPARE(step.state.requestedAt, state.requestedAt); // the server's clock was not set
        }
    }
}

SNAPDECK_TEST(LifecycleRestartTest)
#include "LifecycleRestartTest.moc"
