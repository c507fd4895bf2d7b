// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestRunner.h"
#include "tests/unit/LifecycleExamples.h"

using namespace snapdeck;
using namespace snapdeck::lifecycle;
using namespace snapdeck::lifecycle::examples;

namespace {

/// One column a status, in the order of the enumeration; the last: not there.
std::optional<CapsuleStatus> statusAt(qsizetype column)
{
    const auto index = static_cast<size_t>(column);
    return index < statuses.size() ? std::optional(statuses[index]) : std::nullopt;
}

void addDeeds()
{
    QTest::addColumn<Deed>("deed");
    for (const Deed deed : deeds)
        QTest::addRow("deed %d", static_cast<int>(deed)) << deed;
}

bool hasWords(const ApiError &error)
{
    return !error.message.isEmpty() && !error.advice.isEmpty();
}

} // namespace

Q_DECLARE_METATYPE(std::optional<qint64>)

/// Every deed with every answer and everything that can be seen, by example.
class LifecycleMachineTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void asksOnlyForWhatFits_data();
    void asksOnlyForWhatFits();
    void templatesThatDoNotFitAreLeftAlone();
    void whatFitsIsAskedForOnce_data() { addDeeds(); }
    void whatFitsIsAskedForOnce();
    void preflightThatCannotLookSendsNothing_data() { addDeeds(); }
    void preflightThatCannotLookSendsNothing();
    void everyAnswerLeadsOn_data() { addDeeds(); }
    void everyAnswerLeadsOn();
    void whatIsSeenOfACapsuleIsJudged_data();
    void whatIsSeenOfACapsuleIsJudged();
    void whatIsSeenOfATemplateIsJudged_data();
    void whatIsSeenOfATemplateIsJudged();
    void whatWasAgreedToIsNeverSaidNotToHaveHappened_data() { addDeeds(); }
    void whatWasAgreedToIsNeverSaidNotToHaveHappened();
    void blindToTheEndIsUnconfirmed_data() { addDeeds(); }
    void blindToTheEndIsUnconfirmed();
    void refusalIsExplainedByTheCapsule();
    void refusalStandsWhenNobodyCanLook();
    void cancellableBeforeSendingOnly_data() { addDeeds(); }
    void cancellableBeforeSendingOnly();
    void everyPhaseHasAStateThatPeopleSee();
};

void LifecycleMachineTest::asksOnlyForWhatFits_data()
{
    QTest::addColumn<Deed>("deed");
    QTest::addColumn<QString>("sent"); // pending starting running pausing paused resuming stopping …
    QTest::newRow("pause") << Deed::Pause << "..x..........";
    QTest::newRow("resume") << Deed::Resume << "....x..x.....";
    QTest::newRow("destroy") << Deed::Destroy << "xxxxxxxx.xxx.";
}

void LifecycleMachineTest::asksOnlyForWhatFits()
{
    QFETCH(Deed, deed);
    QFETCH(QString, sent);
    for (qsizetype column = 0; column < sent.size(); ++column) {
        const bool isSent = sent.at(column) == u'x';
        const Step step = advance(wished(deed), seen(statusAt(column), at(1)));
        QCOMPARE(step.state.phase, isSent ? Phase::Requesting : Phase::Failed);
        QCOMPARE(step.state.sent, isSent);
        QCOMPARE(onlyEffectIs<SendRequest>(step), isSent);
        QCOMPARE(hasWords(step.state.error), !isSent);
        if (!isSent)
            QVERIFY(step.state.error.advice.contains(QStringLiteral("Nothing was sent")));
    }
}

void LifecycleMachineTest::templatesThatDoNotFitAreLeftAlone()
{
    Template platform = templateMade();
    platform.isPlatform = true;
    Template other = templateMade();
    other.name = TemplateName(QStringLiteral("other"));
    for (const Deed deed : {Deed::Create, Deed::DeleteTemplate}) {
        const Step gone = advance(wished(deed), seenLists({}, {other}, at(1)));
        QCOMPARE(gone.state.phase, Phase::Failed);
        QCOMPARE(gone.state.error.code, QStringLiteral("not_found"));
        QVERIFY(hasWords(gone.state.error));
    }
    const Step fenced = advance(wished(Deed::DeleteTemplate), seenLists({}, {platform}, at(1)));
    QCOMPARE(fenced.state.phase, Phase::Failed);
    QCOMPARE(fenced.state.error.kind, ErrorKind::Forbidden);
    QVERIFY(!fenced.state.sent);
    QVERIFY(onlyEffectIs<SendRequest>(advance(wished(Deed::Create), seenLists({}, {platform}, at(1)))));
}

void LifecycleMachineTest::whatFitsIsAskedForOnce()
{
    QFETCH(Deed, deed);
    QCOMPARE(wished(deed).phase, Phase::Preflight);
    const Step step = advance(wished(deed), fitting(deed, at(1)));
    QCOMPARE(step.state.phase, Phase::Requesting);
    QVERIFY(onlyEffectIs<SendRequest>(step));
    QCOMPARE(step.state.sentAt, at(1));
    QVERIFY(step.state.requestedAt < at(1)); // `Date` has whole seconds
    for (const Event &again : std::vector<Event>{Started{at(2)}, fitting(deed, at(2)), Woke{at(2)}}) {
        const Step stray = advance(step.state, again);
        QCOMPARE(stray.state.phase, Phase::Requesting);
        QVERIFY(stray.effects.empty());
    }
}

void LifecycleMachineTest::preflightThatCannotLookSendsNothing()
{
    QFETCH(Deed, deed);
    const Step step = advance(wished(deed), LookFailed{error(401), at(1)});
    QCOMPARE(step.state.phase, Phase::Failed);
    QCOMPARE(step.state.error.httpStatus, 401);
    QVERIFY(!step.state.sent);
    QVERIFY(step.effects.empty());
}

void LifecycleMachineTest::everyAnswerLeadsOn()
{
    QFETCH(Deed, deed);
    const Step agreed = advance(requesting(deed), Agreed{ours, at(1)});
    QCOMPARE(agreed.state.phase, Phase::Settling);
    QVERIFY(onlyEffectIs<Look>(agreed));
    const Step refused = advance(requesting(deed), Refused{error(409), at(1)});
    QCOMPARE(refused.state.phase, Phase::Examining);
    QVERIFY(onlyEffectIs<Look>(refused));
    const Step lost = advance(requesting(deed), AnswerLost{error(502), at(1)});
    QCOMPARE(lost.state.phase, Phase::Verifying);
    QVERIFY(onlyEffectIs<WakeAt>(lost));
    QVERIFY(onlyEffectIs<Look>(advance(lost.state, Woke{lost.state.checkAt})));
    const Step notSent = advance(requesting(deed), NotSent{error(0), at(1)});
    QCOMPARE(notSent.state.phase, Phase::Failed);
    QVERIFY(notSent.effects.empty());
    const Step full = advance(requesting(deed), NotJournaled{error(0, QStringLiteral("disk_full")), at(1)});
    QCOMPARE(full.state.phase, Phase::Failed);
    QVERIFY(!full.state.sent);
    const std::vector<Event> answers{Agreed{ours, at(9)},           Refused{error(409), at(9)},
                                     AnswerLost{error(0), at(9)},   NotSent{error(0), at(9)},
                                     NotJournaled{error(0), at(9)}, Objected{error(0), at(9)}};
    for (const State &answered : {agreed.state, refused.state, lost.state, notSent.state}) {
        for (const Event &second : answers) {
            QCOMPARE(advance(answered, second).state.phase, answered.phase);
            QVERIFY(advance(answered, second).effects.empty());
        }
    }
}

void LifecycleMachineTest::whatIsSeenOfACapsuleIsJudged_data()
{
    QTest::addColumn<Deed>("deed");
    // D done, B another way and no way back, u under way, n as before
    QTest::addColumn<QString>("verdicts"); // pending starting running pausing paused resuming stopping …
    QTest::newRow("create") << Deed::Create << "uuDDDuuDBBBuB";
    QTest::newRow("pause") << Deed::Pause << "uunuDuuDBBBuB";
    QTest::newRow("resume") << Deed::Resume << "uuDunuunBBBuB";
    QTest::newRow("destroy") << Deed::Destroy << "nnnnnnunDnnnD";
}

void LifecycleMachineTest::whatIsSeenOfACapsuleIsJudged()
{
    QFETCH(Deed, deed);
    QFETCH(QString, verdicts);
    State lost = verifying(deed, QStringLiteral("agent_error"));
    lost.capsule = ours; // of a new one: once it was recognised
    for (qsizetype column = 0; column < verdicts.size(); ++column) {
        const QChar verdict = verdicts.at(column);
        const Seen sighting = seen(statusAt(column), at(5));
        for (const State &state : {settling(deed), lost}) {
            const Step first = advance(state, sighting);
            const bool isOpen = verdict == u'u' || verdict == u'n';
            QCOMPARE(isTerminal(first.state.phase), !isOpen);
            QCOMPARE(onlyEffectIs<WakeAt>(first), isOpen);
            const State end = looked(first.state, sighting);
            if (verdict == u'D') {
                QCOMPARE(end.phase, Phase::Ready);
                QCOMPARE(end.error, ApiError());
            } else {
                const bool didNotHappen = verdict == u'n' && state.phase == Phase::Verifying;
                QCOMPARE(end.phase, verdict == u'B' || didNotHappen ? Phase::Failed : Phase::Unconfirmed);
                QVERIFY(hasWords(end.error));
                QVERIFY(end.error.kind != ErrorKind::OutcomeUnknown || end.phase == Phase::Unconfirmed);
            }
            QVERIFY(!isOpen || state.since.secsTo(end.since) >= 120);
        }
    }
}

void LifecycleMachineTest::whatIsSeenOfATemplateIsJudged_data()
{
    QTest::addColumn<std::optional<qint64>>("createdAt");
    QTest::addColumn<bool>("isGone");
    QTest::newRow("not there") << std::optional<qint64>() << true;
    QTest::newRow("the same") << std::optional<qint64>(-3600) << false;
    QTest::newRow("made anew under the name") << std::optional<qint64>(20) << true;
}

void LifecycleMachineTest::whatIsSeenOfATemplateIsJudged()
{
    QFETCH(std::optional<qint64>, createdAt);
    QFETCH(bool, isGone);
    const QList<Template> templates = createdAt ? QList{templateMade(*createdAt)} : QList<Template>();
    const Seen sighting = seenLists({}, templates, at(5));
    QCOMPARE(looked(settling(Deed::DeleteTemplate), sighting).phase,
             isGone ? Phase::Ready : Phase::Unconfirmed);
    const State end = looked(verifying(Deed::DeleteTemplate), sighting);
    QCOMPARE(end.phase, isGone ? Phase::Ready : Phase::Failed);
    QVERIFY(isGone || end.error.message.contains(QStringLiteral("was not deleted")));
}

/// Somebody else may have changed it back since.
void LifecycleMachineTest::whatWasAgreedToIsNeverSaidNotToHaveHappened()
{
    QFETCH(Deed, deed);
    State state = looked(settling(deed), fitting(deed, at(5)));
    if (deed == Deed::Create) { // the one that was named is not there
        QCOMPARE(state.phase, Phase::Failed);
        QVERIFY2(state.error.message.contains(ours.value()), qPrintable(state.error.message));
        return;
    }
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(state.phase, Phase::Unconfirmed);
        const Step again = advance(state, CheckAgain{at(7200 * (i + 1))});
        QVERIFY(onlyEffectIs<Look>(again));
        state = looked(again.state, fitting(deed, at(7200 * (i + 1))));
    }
}

void LifecycleMachineTest::blindToTheEndIsUnconfirmed()
{
    QFETCH(Deed, deed);
    for (const State &state :
         {settling(deed), verifying(deed), verifying(deed, QStringLiteral("agent_error"))}) {
        const State end = blind(state);
        QCOMPARE(end.phase, Phase::Unconfirmed);
        QVERIFY(hasWords(end.error));
        QCOMPARE(end.error.kind, ErrorKind::OutcomeUnknown);
        QVERIFY2(!end.error.message.contains(QStringLiteral("()")), qPrintable(end.error.message));
        QVERIFY(state.since.secsTo(end.since) <= 300);
        ApiError busy = error(429);
        busy.retryAt = at(60);
        QCOMPARE(advance(state, LookFailed{busy, at(5)}).state.checkAt, at(60));
    }
}

void LifecycleMachineTest::refusalIsExplainedByTheCapsule()
{
    for (const Deed deed : {Deed::Pause, Deed::Resume, Deed::Destroy}) {
        const State end = advance(examining(deed), seen(CapsuleStatus::Stopping, at(2))).state;
        QCOMPARE(end.phase, Phase::Failed);
        QCOMPARE(end.error.code, QStringLiteral("invalid_state"));
        QVERIFY(end.error.message.contains(QStringLiteral("as it is")));
    }
    const State forbidden
        = advance(examining(Deed::DeleteTemplate, error(403)), seenLists({}, {templateMade()}, at(2))).state;
    QCOMPARE(forbidden.phase, Phase::Failed);
    QCOMPARE(forbidden.error, error(403));
}

void LifecycleMachineTest::refusalStandsWhenNobodyCanLook()
{
    for (const Deed deed : deeds) {
        const State end = blind(examining(deed, error(404, QStringLiteral("not_found"))));
        QCOMPARE(end.phase, Phase::Failed);
        QCOMPARE(end.error, error(404, QStringLiteral("not_found")));
        QVERIFY(noon.secsTo(end.since) <= 60);
    }
}

void LifecycleMachineTest::cancellableBeforeSendingOnly()
{
    QFETCH(Deed, deed);
    for (const State &state : {waiting(deed), wished(deed)}) {
        QVERIFY(isCancellable(state));
        const Step cancelled = advance(state, CancelRequested{at(1)});
        QCOMPARE(cancelled.state.phase, Phase::Cancelled);
        QVERIFY(cancelled.effects.empty());
        QVERIFY(advance(cancelled.state, fitting(deed, at(2))).effects.empty());
        QCOMPARE(advance(state, Objected{error(0), at(1)}).state.phase, Phase::Failed);
    }
    for (const State &state : {requesting(deed), settling(deed), examining(deed), verifying(deed)}) {
        QVERIFY(!isCancellable(state));
        QCOMPARE(advance(state, CancelRequested{at(2)}).state.phase, state.phase);
    }
}

void LifecycleMachineTest::everyPhaseHasAStateThatPeopleSee()
{
    for (const Phase phase : {Phase::Waiting, Phase::Preflight})
        QCOMPARE(Machine::stateOf(phase), OperationState::Queued);
    QCOMPARE(Machine::stateOf(Phase::Requesting), OperationState::Requesting);
    for (const Phase phase : {Phase::Settling, Phase::Examining, Phase::Verifying})
        QCOMPARE(Machine::stateOf(phase), OperationState::Processing);
    QCOMPARE(Machine::stateOf(Phase::Ready), OperationState::Ready);
    QCOMPARE(Machine::stateOf(Phase::Failed), OperationState::Failed);
    QCOMPARE(Machine::stateOf(Phase::Cancelled), OperationState::Cancelled);
    QCOMPARE(Machine::stateOf(Phase::Unconfirmed), OperationState::Unconfirmed);
    const State looking = verifying(Deed::Pause);
    QCOMPARE(Machine::nextAt(looking), std::optional(looking.checkAt));
    QCOMPARE(Machine::nextAt(requesting(Deed::Pause)), std::nullopt);
    QVERIFY(Machine::isIntent(SendRequest{}));
    QVERIFY(!Machine::isIntent(Look{}) && !Machine::isIntent(Await{}));
}

SNAPDECK_TEST(LifecycleMachineTest)
#include "LifecycleMachineTest.moc"
