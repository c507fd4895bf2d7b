// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/RestoreMachine.h"

#include "tests/support/TestRunner.h"

using namespace snapdeck;
using namespace snapdeck::restore;

namespace {

const QDateTime noon = QDateTime::fromString(QStringLiteral("2026-11-22T12:00:00Z"), Qt::ISODate);
const SnapshotRef safe{SnapshotName(QStringLiteral("name")), VersionId(QStringLiteral("safe"))};
constexpr qint64 listingPatience = 45 * 60;
constexpr qint64 limitPatience = 3600;

QDateTime at(qint64 seconds)
{
    return noon.addSecs(seconds);
}

State wished(bool safeguard = true)
{
    State state;
    state.resource.id = ResourceId(QStringLiteral("app"));
    state.target = {SnapshotName(QStringLiteral("name")), VersionId(QStringLiteral("v1"))};
    state.safeguard = safeguard;
    state.safety = OperationId(QStringLiteral("o-safety"));
    return state;
}

State safeguarding()
{
    return advance(wished(), Started{noon}).state;
}

State queued(bool safeguard = true)
{
    return safeguard ? advance(safeguarding(), SafetyReady{safe, noon}).state
                     : advance(wished(false), Started{noon}).state;
}

State requesting(bool safeguard = true)
{
    return advance(queued(safeguard), SlotFree{noon, at(1), noon}).state;
}

ApiError error(const QString &code, int httpStatus = 400)
{
    ApiError made;
    made.code = code;
    made.httpStatus = httpStatus;
    made.message = QStringLiteral("As it came.");
    made.advice = QStringLiteral("What to do.");
    return made;
}

State following()
{
    return advance(requesting(), AnswerLost{error({}, 502), at(30)}).state;
}

State checking()
{
    return advance(requesting(), Done{at(30)}).state;
}

enum class Sight { Fails, SaysNothing, Stopped, Running };

/// Looks to the end, and sees this each time.
State runOut(State state, Sight sight)
{
    const auto isLooking
        = [&state] { return state.phase == Phase::Following || state.phase == Phase::Checking; };
    while (isLooking()) {
        const QDateTime now = state.checkAt;
        state = advance(state, Woke{now}).state;
        const auto running
            = sight == Sight::SaysNothing ? std::nullopt : std::optional(sight == Sight::Running);
        state = sight == Sight::Fails ? advance(state, LookFailed{error({}, 503), now}).state
                                      : advance(state, StatusSeen{running, now}).state;
    }
    return state;
}

template <typename T> bool onlyEffectIs(const Step &step)
{
    return step.effects.size() == 1 && std::holds_alternative<T>(step.effects.front());
}

std::optional<QDateTime> wakeOf(const Step &step)
{
    return onlyEffectIs<WakeAt>(step) ? std::optional(std::get<WakeAt>(step.effects.front()).when)
                                      : std::nullopt;
}

/// Asks others for something, and waits for it until then at the most.
template <typename Asked> bool asksUntil(const Step &step, const QDateTime &giveUpAt)
{
    return step.effects.size() == 2 && std::holds_alternative<Asked>(step.effects.back())
        && std::get<WakeAt>(step.effects.front()).when == giveUpAt;
}

} // namespace

/// Every arrow of a restore, by example. operations.md, Restore
class RestoreMachineTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void withoutAVersionNothingBegins();
    void theSafetySnapshotComesFirst();
    void withoutOneItAsksForASlotAtOnce();
    void aListedSafetySnapshotIsTheWayBack();
    void anUnlistedOneIsWaitedForOnlySoLong();
    void aSafetySnapshotThatNeverComesEndsTheWait();
    void withoutASafetySnapshotNothingIsRestored_data();
    void withoutASafetySnapshotNothingIsRestored();
    void freeSlotSendsOnce();
    void busySlotKeepsItsPlaceInTheQueue();
    void aLostSlotIsAskedForAgain();
    void whatCannotBeWrittenDownIsNotSent();
    void limitedWaitsAndMayBeSentAgain();
    void limitWithoutEndFails();
    void doneLooksWhetherItRuns();
    void doneWithoutAStatusIsStillDone();
    void whatIsNotRunningYetIsLookedAtAgain();
    void whatWasStoppedBeforeMayStayStopped();
    void refusalsThatTouchedNothingFailAtOnce_data();
    void refusalsThatTouchedNothingFailAtOnce();
    void refusalsThatMayHaveTouchedItLookFirst_data();
    void refusalsThatMayHaveTouchedItLookFirst();
    void aRestoreThatRunsAlreadyIsFollowed();
    void aLostAnswerIsFollowedToTheEnd();
    void theEndSaysWhatWasSeen();
    void looksComeWithGrowingGaps();
    void aClockThatJumpedAheadHasSeenNothing();
    void aClockSetBackDuringALookLosesNoTurn();
    void cancellableBeforeSendingOnly();
    void resumedSoonItGoesOn();
    void resumedLateItWantsAnotherConfirmation();
    void resumedWhileAskingIsNeverSentAgain();
    void resumedWhileLookingItLooksOn();
    void resumedAtItsEndStaysThere();
    void checkedAgainItLooksAndSendsNothing();
    void onlyWaitingForASlotIsNotWrittenDown();
    void everyPhaseHasAStateThatPeopleSee();
};

void RestoreMachineTest::withoutAVersionNothingBegins()
{
    for (const bool safeguard : {true, false}) {
        State state = wished(safeguard);
        state.target.version = {};
        const Step step = advance(state, Started{noon});
        QCOMPARE(step.state.phase, Phase::Failed);
        QVERIFY(!step.state.error.message.isEmpty());
        QVERIFY(step.state.error.advice.contains(QStringLiteral("Nothing was sent")));
        QVERIFY(step.effects.empty());
    }
}

void RestoreMachineTest::theSafetySnapshotComesFirst()
{
    const Step step = advance(wished(), Started{noon});
    QCOMPARE(step.state.phase, Phase::Safeguarding);
    QVERIFY(asksUntil<TakeSafety>(step, step.state.giveUpAt));
    QVERIFY(advance(step.state, Started{at(9)}).effects.empty());
    QVERIFY(advance(step.state, SlotFree{at(9), at(9), at(9)}).effects.empty());
}

void RestoreMachineTest::withoutOneItAsksForASlotAtOnce()
{
    const Step step = advance(wished(false), Started{noon});
    QCOMPARE(step.state.phase, Phase::Queued);
    QVERIFY(asksUntil<AskSlot>(step, at(limitPatience)));
}

void RestoreMachineTest::aListedSafetySnapshotIsTheWayBack()
{
    const Step step = advance(safeguarding(), SafetyReady{safe, at(300)});
    QCOMPARE(step.state.phase, Phase::Queued);
    QCOMPARE(step.state.safetyRef, safe);
    QVERIFY(asksUntil<AskSlot>(step, at(300 + limitPatience)));
    QVERIFY(advance(step.state, SafetyReady{safe, at(301)}).effects.empty());
}

void RestoreMachineTest::anUnlistedOneIsWaitedForOnlySoLong()
{
    const Step taken = advance(safeguarding(), SafetyTaken{at(100)});
    QCOMPARE(wakeOf(taken), std::optional(at(100 + listingPatience)));
    QVERIFY(advance(taken.state, SafetyTaken{at(200)}).effects.empty());
    // Ready without a version is the same: there is no way back to it yet.
    const Step unversioned = advance(safeguarding(), SafetyReady{{safe.name, {}}, at(100)});
    QCOMPARE(unversioned.state.phase, Phase::Safeguarding);
    QCOMPARE(wakeOf(unversioned), std::optional(at(100 + listingPatience)));
    QCOMPARE(advance(taken.state, SafetyReady{safe, at(300)}).state.phase, Phase::Queued);
    const Step end = advance(taken.state, Woke{at(100 + listingPatience)});
    QCOMPARE(end.state.phase, Phase::Failed);
    QVERIFY(end.state.error.message.contains(QStringLiteral("no listing")));
    QVERIFY(end.state.error.message.contains(QStringLiteral("Nothing was restored")));
    QVERIFY(end.effects.empty());
}

void RestoreMachineTest::aSafetySnapshotThatNeverComesEndsTheWait()
{
    const State state = safeguarding();
    QCOMPARE(wakeOf(advance(state, Woke{at(60)})), std::optional(state.giveUpAt));
    QVERIFY(state.giveUpAt >= at(26 * 3600 + 45 * 60)); // its own limits and its own making come first
    const Step end = advance(state, Woke{state.giveUpAt});
    QCOMPARE(end.state.phase, Phase::Failed);
    QVERIFY(end.state.error.message.contains(QStringLiteral("Nothing was restored")));
}

void RestoreMachineTest::withoutASafetySnapshotNothingIsRestored_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("why");
    QTest::newRow("failed") << ErrorKind::ServiceFailure << QStringLiteral("It broke.");
    QTest::newRow("unconfirmed") << ErrorKind::OutcomeUnknown << QStringLiteral("Nobody knows.");
    QTest::newRow("called off") << ErrorKind::Cancelled << QString();
}

void RestoreMachineTest::withoutASafetySnapshotNothingIsRestored()
{
    QFETCH(ErrorKind, kind);
    QFETCH(QString, why);
    ApiError reason = error(QStringLiteral("SNAPSHOT_FAILED"));
    reason.kind = kind;
    reason.message = why;
    const Step step = advance(safeguarding(), SafetyFailed{reason, at(100)});
    QCOMPARE(step.state.phase, Phase::Failed);
    QVERIFY(step.state.error.kind != ErrorKind::OutcomeUnknown); // nothing was restored, that is known
    QVERIFY(step.state.error.message.contains(QStringLiteral("nothing was restored")));
    QVERIFY(step.state.error.message.contains(why));
    QVERIFY(step.state.error.advice.contains(QStringLiteral("without a safety snapshot")));
    QCOMPARE(step.state.error.code, QStringLiteral("SNAPSHOT_FAILED"));
    QVERIFY(step.effects.empty());
}

void RestoreMachineTest::freeSlotSendsOnce()
{
    const Step step = advance(queued(), SlotFree{noon, at(1), noon});
    QCOMPARE(step.state.phase, Phase::Requesting);
    QVERIFY(step.state.sent);
    QCOMPARE(step.state.slotAt, at(1));
    QVERIFY(onlyEffectIs<SendRequest>(step));
    QVERIFY(Machine::isIntent(step.effects.front()));
    QVERIFY(advance(step.state, SlotFree{at(2), at(2), at(2)}).effects.empty());
}

void RestoreMachineTest::busySlotKeepsItsPlaceInTheQueue()
{
    const LimitWait limit{LimitKind::CoolDown, at(60)};
    const Step step = advance(queued(), SlotBusy{limit, noon});
    QCOMPARE(step.state.phase, Phase::RateLimited);
    QVERIFY(step.effects.empty());
    QCOMPARE(Machine::nextAt(step.state), std::optional(at(60)));
    const State told = advance(step.state, SlotBusy{{LimitKind::AccountBlock, at(900)}, at(10)}).state;
    QCOMPARE(told.since, noon);
    QCOMPARE(told.limit.until, at(900));
    QCOMPARE(wakeOf(advance(told, Woke{at(60)})), std::optional(at(limitPatience)));
    QVERIFY(onlyEffectIs<SendRequest>(advance(told, SlotFree{at(61), at(61), at(61)})));
}

void RestoreMachineTest::aLostSlotIsAskedForAgain()
{
    const Step step = advance(requesting(), SlotLost{at(1)});
    QCOMPARE(step.state.phase, Phase::Queued);
    QVERIFY(!step.state.sent);
    QVERIFY(asksUntil<AskSlot>(step, at(limitPatience)));
    QVERIFY(advance(following(), SlotLost{at(40)}).effects.empty());
}

void RestoreMachineTest::whatCannotBeWrittenDownIsNotSent()
{
    const Step step = advance(requesting(), NotJournaled{error(QStringLiteral("disk_full")), at(1)});
    QCOMPARE(step.state.phase, Phase::Failed);
    QVERIFY(!step.state.sent);
    QCOMPARE(step.state.error.code, QStringLiteral("disk_full"));
    QVERIFY(step.effects.empty());
}

void RestoreMachineTest::limitedWaitsAndMayBeSentAgain()
{
    const LimitWait limit{LimitKind::CoolDown, at(61)};
    const Step step = advance(requesting(), Limited{limit, error(QStringLiteral("KEEP_CALM"), 429), at(1)});
    QCOMPARE(step.state.phase, Phase::RateLimited);
    QVERIFY(!step.state.sent);
    QVERIFY(step.state.error.message.contains(QStringLiteral("one restore in 60 seconds")));
    QVERIFY(asksUntil<AskSlot>(step, at(limitPatience)));
    const State waiting = advance(step.state, SlotBusy{limit, at(1)}).state;
    QCOMPARE(waiting.error.code, QStringLiteral("KEEP_CALM"));
    const Step again = advance(waiting, SlotFree{at(61), at(61), at(61)});
    QVERIFY(onlyEffectIs<SendRequest>(again));
    QCOMPARE(again.state.error, ApiError());
}

void RestoreMachineTest::limitWithoutEndFails()
{
    const LimitWait longer{LimitKind::AccountBlock, at(limitPatience + 60)};
    const State waiting = advance(queued(), SlotBusy{longer, noon}).state;
    const Step woken = advance(waiting, Woke{at(limitPatience)});
    const Step told = advance(waiting, SlotBusy{longer, at(limitPatience)});
    const Step refused
        = advance(requesting(), Limited{longer, error(QStringLiteral("KEEP_CALM")), at(limitPatience)});
    for (const Step &step : {woken, told, refused}) {
        QCOMPARE(step.state.phase, Phase::Failed);
        QCOMPARE(step.state.error.kind, ErrorKind::RateLimited);
        QCOMPARE(step.state.error.retryAt, std::optional(longer.until));
        QVERIFY(step.state.error.advice.contains(QStringLiteral("Nothing was restored")));
        QVERIFY(step.effects.empty());
    }
}

void RestoreMachineTest::doneLooksWhetherItRuns()
{
    const Step done = advance(requesting(), Done{at(30)});
    QCOMPARE(done.state.phase, Phase::Checking);
    QCOMPARE(wakeOf(done), std::optional(at(35)));
    const Step look = advance(done.state, Woke{at(35)});
    QVERIFY(onlyEffectIs<LookAtStatus>(look));
    QVERIFY(advance(look.state, Woke{at(36)}).effects.empty()); // one at a time
    const Step seen = advance(look.state, StatusSeen{true, at(36)});
    QCOMPARE(seen.state.phase, Phase::Ready);
    QCOMPARE(seen.state.running, std::optional(true));
    QCOMPARE(seen.state.error, ApiError());
    QVERIFY(seen.effects.empty());
}

void RestoreMachineTest::doneWithoutAStatusIsStillDone()
{
    for (const Sight sight : {Sight::Fails, Sight::SaysNothing}) {
        const State end = runOut(checking(), sight);
        QCOMPARE(end.phase, Phase::Ready);
        QCOMPARE(end.running, std::nullopt);
        QCOMPARE(end.error, ApiError());
        QVERIFY(end.since <= at(30 + 150));
    }
}

void RestoreMachineTest::whatIsNotRunningYetIsLookedAtAgain()
{
    const State looking = advance(checking(), Woke{at(35)}).state;
    const Step step = advance(looking, StatusSeen{false, at(36)});
    QCOMPARE(step.state.phase, Phase::Checking);
    QVERIFY(wakeOf(step).has_value());
    const State end = runOut(checking(), Sight::Stopped);
    QCOMPARE(end.phase, Phase::Ready);
    QCOMPARE(end.running, std::optional(false));
    QCOMPARE(end.since, at(30 + 120));
}

void RestoreMachineTest::whatWasStoppedBeforeMayStayStopped()
{
    const auto seenStopped = [](std::optional<bool> ranBefore) {
        const State sent = advance(queued(), SlotFree{noon, at(1), noon, ranBefore}).state;
        const State looking = advance(advance(sent, Done{at(30)}).state, Woke{at(35)}).state;
        return advance(looking, StatusSeen{false, at(36)}).state;
    };
    const State end = seenStopped(false);
    QCOMPARE(end.phase, Phase::Ready);
    QCOMPARE(end.running, std::optional(false));
    QCOMPARE(seenStopped(true).phase, Phase::Checking);
    QCOMPARE(seenStopped(std::nullopt).phase, Phase::Checking); // nobody knows: it is given its time
}

void RestoreMachineTest::refusalsThatTouchedNothingFailAtOnce_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("httpStatus");
    for (const char *code : {"SNAPSHOT_NOT_FOUND", "SNAPSHOT_DATABASE_MISMATCH", "INVALID_SNAPSHOT_ID",
                             "INVALID_VERSION_ID", "MISSING_PARAMETERS", "ACCESS_DENIED"})
        QTest::newRow(code) << QString::fromLatin1(code) << 400;
    QTest::newRow("maintenance") << QStringLiteral("CLUSTER_MAINTENANCE_TRY_LATER") << 503;
    QTest::newRow("never sent") << QString() << 0;
}

void RestoreMachineTest::refusalsThatTouchedNothingFailAtOnce()
{
    QFETCH(QString, code);
    QFETCH(int, httpStatus);
    const Step step = advance(requesting(), Refused{error(code, httpStatus), at(2)});
    QCOMPARE(step.state.phase, Phase::Failed);
    QCOMPARE(step.state.error.code, code);
    QCOMPARE(step.state.error.message, QStringLiteral("As it came."));
    QVERIFY(step.state.error.advice.startsWith(QStringLiteral("Nothing was restored. ")));
    QVERIFY(!step.state.error.advice.contains(QStringLiteral("taken")));
    QVERIFY(step.effects.empty());
}

void RestoreMachineTest::refusalsThatMayHaveTouchedItLookFirst_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("httpStatus");
    QTest::newRow("the server says so") << QStringLiteral("SNAPSHOT_RESTORE_FAILED") << 400;
    QTest::newRow("it failed itself") << QStringLiteral("INTERNAL_SERVER_ERROR") << 500;
}

void RestoreMachineTest::refusalsThatMayHaveTouchedItLookFirst()
{
    QFETCH(QString, code);
    QFETCH(int, httpStatus);
    const State refused = advance(requesting(), Refused{error(code, httpStatus), at(2)}).state;
    QCOMPARE(refused.phase, Phase::Checking);
    const State stopped = runOut(refused, Sight::Stopped);
    QCOMPARE(stopped.phase, Phase::Failed);
    QCOMPARE(stopped.error.code, code);
    QVERIFY(stopped.error.message.contains(QStringLiteral("not running")));
    QVERIFY(stopped.error.advice.contains(QStringLiteral("way back")));
    const State runs = runOut(refused, Sight::Running);
    QCOMPARE(runs.phase, Phase::Failed);
    QVERIFY(runs.error.message.contains(QStringLiteral("was running")));
    const State blind = runOut(refused, Sight::Fails);
    QVERIFY(blind.error.message.contains(QStringLiteral("could not be read")));
}

void RestoreMachineTest::aRestoreThatRunsAlreadyIsFollowed()
{
    const Step step
        = advance(requesting(), InProgress{error(QStringLiteral("RESTORE_IN_PROGRESS"), 409), at(2)});
    QCOMPARE(step.state.phase, Phase::Following);
    QCOMPARE(wakeOf(step), std::optional(at(2 + 15)));
    const State end = runOut(step.state, Sight::Running);
    QCOMPARE(end.phase, Phase::Unconfirmed);
    QVERIFY(end.error.message.contains(QStringLiteral("running already")));
}

void RestoreMachineTest::aLostAnswerIsFollowedToTheEnd()
{
    const State state = following();
    const Step look = advance(state, Woke{state.checkAt});
    QVERIFY(onlyEffectIs<LookAtStatus>(look));
    // That it runs says nothing about the restore.
    QCOMPARE(advance(look.state, StatusSeen{true, state.checkAt}).state.phase, Phase::Following);
    const State end = runOut(state, Sight::Running);
    QCOMPARE(end.phase, Phase::Unconfirmed);
    QCOMPARE(end.since, at(30 + 15 * 60));
    QCOMPARE(end.error.kind, ErrorKind::OutcomeUnknown);
    QVERIFY(end.sent);
}

void RestoreMachineTest::theEndSaysWhatWasSeen()
{
    const State runs = runOut(following(), Sight::Running);
    const State stopped = runOut(following(), Sight::Stopped);
    const State blind = runOut(following(), Sight::Fails);
    QVERIFY(runs.error.message.contains(QStringLiteral("It was running")));
    QVERIFY(stopped.error.message.contains(QStringLiteral("It was not running")));
    QVERIFY(blind.error.message.contains(QStringLiteral("could not be read")));
    for (const State &state : {runs, stopped, blind}) {
        QVERIFY(state.error.advice.contains(QStringLiteral("not sent twice")));
        QVERIFY(state.error.advice.contains(QStringLiteral("way back")));
        QCOMPARE(state.safetyRef, safe);
    }
    const State bare = advance(requesting(false), AnswerLost{error({}, 502), at(30)}).state;
    QVERIFY(!runOut(bare, Sight::Fails).error.advice.contains(QStringLiteral("way back")));
}

void RestoreMachineTest::looksComeWithGrowingGaps()
{
    State state = following();
    QList<qint64> gaps;
    while (state.phase == Phase::Following) {
        const QDateTime last = state.checkAt;
        state = advance(advance(state, Woke{last}).state, StatusSeen{true, last}).state;
        if (state.phase == Phase::Following)
            gaps.append(last.secsTo(state.checkAt));
    }
    QCOMPARE(gaps, (QList<qint64>{30, 60, 120, 240, 300, 135}));
    ApiError busy = error({}, 429);
    busy.retryAt = at(30 + 300);
    const State looking = advance(following(), Woke{at(45)}).state;
    QCOMPARE(wakeOf(advance(looking, LookFailed{busy, at(45)})), busy.retryAt);
}

void RestoreMachineTest::aClockThatJumpedAheadHasSeenNothing()
{
    const qint64 jump = 24 * 3600;
    for (const State &state : {following(), checking()}) {
        const State looking = advance(state, Woke{at(jump)}).state;
        const Step step = advance(looking, StatusSeen{false, at(jump)});
        QCOMPARE(step.state.phase, state.phase);
        QVERIFY(wakeOf(step).has_value());
        QVERIFY(step.state.deadline > at(jump));
    }
}

void RestoreMachineTest::aClockSetBackDuringALookLosesNoTurn()
{
    const State looking = advance(following(), Woke{at(45)}).state;
    const Step step = advance(looking, StatusSeen{true, at(45 - 7200)});
    QCOMPARE(wakeOf(step), std::optional(at(45 - 7200 + 30)));
    QCOMPARE(step.state.deadline, at(30 + 15 * 60 - 7200));
}

void RestoreMachineTest::cancellableBeforeSendingOnly()
{
    const State limited = advance(queued(), SlotBusy{{LimitKind::CoolDown, at(60)}, noon}).state;
    for (const State &state : {safeguarding(), queued(), limited}) {
        QVERIFY(isCancellable(state));
        const Step step = advance(state, CancelRequested{at(1)});
        QCOMPARE(step.state.phase, Phase::Cancelled);
        QVERIFY(step.effects.empty());
    }
    for (const State &state : {requesting(), following(), checking()}) {
        QVERIFY(!isCancellable(state));
        QCOMPARE(advance(state, CancelRequested{at(40)}).state.phase, state.phase);
    }
}

void RestoreMachineTest::resumedSoonItGoesOn()
{
    const Step safeguard = advance(safeguarding(), Resumed{at(3600)});
    QVERIFY(asksUntil<TakeSafety>(safeguard, safeguarding().giveUpAt));
    QCOMPARE(safeguard.state.safety, OperationId(QStringLiteral("o-safety")));
    const State limited = advance(queued(), SlotBusy{{LimitKind::CoolDown, at(60)}, noon}).state;
    for (const State &state : {queued(), limited}) {
        const Step step = advance(state, Resumed{at(3000)});
        QCOMPARE(step.state.phase, Phase::Queued);
        QVERIFY(asksUntil<AskSlot>(step, at(limitPatience)));
        QCOMPARE(step.state.safetyRef, safe);
    }
}

void RestoreMachineTest::resumedLateItWantsAnotherConfirmation()
{
    const State limited = advance(queued(), SlotBusy{{LimitKind::CoolDown, at(60)}, noon}).state;
    for (const State &state : {safeguarding(), queued(), limited, wished(), wished(false)}) {
        const Step step = advance(state, Resumed{at(3601)});
        QCOMPARE(step.state.phase, Phase::Failed);
        QVERIFY(step.state.error.advice.contains(QStringLiteral("Nothing was restored")));
        QVERIFY(step.state.error.advice.contains(QStringLiteral("again")));
        QVERIFY(step.effects.empty());
    }
}

void RestoreMachineTest::resumedWhileAskingIsNeverSentAgain()
{
    const Step step = advance(requesting(), Resumed{at(100)});
    QCOMPARE(step.state.phase, Phase::Following);
    QVERIFY(step.state.error.message.contains(QStringLiteral("stopped")));
    QVERIFY(wakeOf(step).has_value());
    QCOMPARE(runOut(step.state, Sight::Fails).phase, Phase::Unconfirmed);
}

void RestoreMachineTest::resumedWhileLookingItLooksOn()
{
    for (const State &state : {following(), checking()}) {
        const Step step = advance(state, Resumed{at(7200)});
        QCOMPARE(step.state.phase, state.phase);
        QVERIFY(onlyEffectIs<LookAtStatus>(step));
        QVERIFY(step.state.deadline >= at(7200 + 120));
        QCOMPARE(advance(step.state, LookFailed{{}, at(7201)}).state.phase, state.phase);
    }
    QCOMPARE(wakeOf(advance(following(), Resumed{at(31)})), std::optional(at(45)));
}

void RestoreMachineTest::resumedAtItsEndStaysThere()
{
    const State failed = advance(requesting(), Refused{error({}), at(1)}).state;
    for (const State &state : {failed, runOut(following(), Sight::Fails), runOut(checking(), Sight::Fails)}) {
        QCOMPARE(advance(state, Resumed{at(9999)}).state, state);
        QVERIFY(advance(state, Resumed{at(9999)}).effects.empty());
    }
}

void RestoreMachineTest::checkedAgainItLooksAndSendsNothing()
{
    const Step step = advance(runOut(following(), Sight::Fails), CheckAgain{at(7200)});
    QCOMPARE(step.state.phase, Phase::Following);
    QVERIFY(onlyEffectIs<LookAtStatus>(step));
    const State seen = runOut(advance(step.state, StatusSeen{true, at(7200)}).state, Sight::Running);
    QCOMPARE(seen.phase, Phase::Unconfirmed);
    QVERIFY(seen.error.message.contains(QStringLiteral("It was running")));
    QVERIFY(at(7200).secsTo(seen.since) <= 300);
    const State failed = advance(requesting(), Refused{error({}), at(1)}).state;
    QCOMPARE(advance(failed, CheckAgain{at(7200)}).state, failed);
}

void RestoreMachineTest::onlyWaitingForASlotIsNotWrittenDown()
{
    const State limited = advance(queued(), SlotBusy{{LimitKind::CoolDown, at(60)}, noon}).state;
    QVERIFY(!Machine::isWorthKeeping(queued(), limited));
    QVERIFY(Machine::isWorthKeeping(safeguarding(), queued()));
    QVERIFY(Machine::isWorthKeeping(safeguarding(), advance(safeguarding(), SafetyTaken{noon}).state));
    QVERIFY(Machine::isWorthKeeping(limited, requesting()));
    QVERIFY(Machine::isWorthKeeping(requesting(), queued()));
    const State looking = advance(checking(), Woke{at(35)}).state;
    QVERIFY(!Machine::isWorthKeeping(checking(), looking));
    QVERIFY(Machine::isWorthKeeping(looking, advance(looking, StatusSeen{false, at(35)}).state));
    QVERIFY(!Machine::isIntent(TakeSafety{}));
}

void RestoreMachineTest::everyPhaseHasAStateThatPeopleSee()
{
    QCOMPARE(Machine::stateOf(Phase::Safeguarding), OperationState::Queued);
    QCOMPARE(Machine::stateOf(Phase::Queued), OperationState::Queued);
    QCOMPARE(Machine::stateOf(Phase::RateLimited), OperationState::RateLimited);
    QCOMPARE(Machine::stateOf(Phase::Requesting), OperationState::Requesting);
    QCOMPARE(Machine::stateOf(Phase::Following), OperationState::Processing);
    QCOMPARE(Machine::stateOf(Phase::Checking), OperationState::Processing);
    QCOMPARE(Machine::stateOf(Phase::Ready), OperationState::Ready);
    QCOMPARE(Machine::stateOf(Phase::Failed), OperationState::Failed);
    QCOMPARE(Machine::stateOf(Phase::Cancelled), OperationState::Cancelled);
    QCOMPARE(Machine::stateOf(Phase::Unconfirmed), OperationState::Unconfirmed);
}

SNAPDECK_TEST(RestoreMachineTest)
#include "RestoreMachineTest.moc"
