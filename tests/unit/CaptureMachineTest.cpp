// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/CaptureMachine.h"

#include "tests/support/TestRunner.h"

using namespace snapdeck;
using namespace snapdeck::capture;

namespace {

const QDateTime noon = QDateTime::fromString(QStringLiteral("2026-11-22T12:00:00Z"), Qt::ISODate);
constexpr auto running = CapsuleStatus::Running;

QDateTime at(qint64 seconds)
{
    return noon.addSecs(seconds);
}

Template made(qint64 createdAfterSeconds, const QString &name = QStringLiteral("mine"))
{
    Template fresh;
    fresh.name = TemplateName(name);
    fresh.createdAt = at(createdAfterSeconds);
    return fresh;
}

Seen seen(std::optional<CapsuleStatus> capsule, const QList<Template> &templates, qint64 seconds)
{
    return {capsule, templates, at(seconds), at(seconds)};
}

State wished(bool overwrite = false)
{
    State state;
    state.capsule = CapsuleId(QStringLiteral("cl-1"));
    state.name = TemplateName(QStringLiteral("mine"));
    state.overwrite = overwrite;
    return advance(state, Started{noon}).state;
}

State requesting()
{
    return advance(wished(), seen(running, {}, 0)).state;
}

ApiError error(int httpStatus, const QString &code = {})
{
    ApiError made;
    made.kind = ErrorKind::OutcomeUnknown;
    made.httpStatus = httpStatus;
    made.code = code;
    return made;
}

State verifying()
{
    return advance(requesting(), AnswerLost{error(502, QStringLiteral("agent_error")), at(45)}).state;
}

/// Looks in vain until there is nothing more to be found out.
State unconfirmed()
{
    State state = verifying();
    while (state.phase == Phase::Verifying)
        state = advance(state, LookFailed{error(503), state.checkAt}).state;
    return state;
}

template <typename T> bool onlyEffectIs(const Step &step)
{
    return step.effects.size() == 1 && std::holds_alternative<T>(step.effects.front());
}

} // namespace

Q_DECLARE_METATYPE(std::optional<snapdeck::CapsuleStatus>)

/// Every arrow of the picture in operations.md, by example.
class CaptureMachineTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void startLooksFirst();
    void runningAndFreeSendsOnce();
    void preflightRefuses_data();
    void preflightRefuses();
    void preflightThatCannotLookSendsNothing();
    void overwriteRemembersWhatIsReplaced();
    void madeSettlesUntilTheFateIsKnown_data();
    void madeSettlesUntilTheFateIsKnown();
    void settlingGivesUpTheFateButNotTheCapture();
    void refusalIsExplainedByBothLists_data();
    void refusalIsExplainedByBothLists();
    void refusalStandsWhenNobodyCanLook();
    void notSentFailsAtOnce();
    void lostAnswerVerifies();
    void newTemplateMeansCaptured();
    void whatIsNoNewTemplateIsNotTakenForOne_data();
    void whatIsNoNewTemplateIsNotTakenForOne();
    void sixMinutesTellTheTruth_data();
    void sixMinutesTellTheTruth();
    void unknownToTheEndIsUnconfirmed();
    void looksComeWithGrowingGapsUntilTheDeadline();
    void objectionFailsBeforeSendingOnly();
    void cancellableBeforeSendingOnly();
    void whatCannotBeWrittenDownIsNotSent();
    void aClockThatJumpedAheadHasSeenNothing();
    void resumedSoonItLooksAgain();
    void resumedLateItWantsAnotherConfirmation();
    void resumedWhileAskingIsNeverSentAgain();
    void resumedWhileLookingItLooksOn();
    void checkedAgainItLooksAndSendsNothing();
    void checkedAgainWithTheClockSetBackItComesToItsEnd();
    void waitsForWhatComesFirst();
    void pausedOneIsCapturedByNewerServersOnly();
    void pausedOneThatWasNotCapturedIsPausedAsBefore();
    void templateThatMayBeAnothersIsNoSuccess();
    void whatTheAnswerWasIsNotForgottenOverTheLooks();
    void templateOfAnotherCaptureIsNotOurs();
    void whereATemplateIsThereNothingIsDenied_data();
    void whereATemplateIsThereNothingIsDenied();
    void theReplacedOneMayBeToldOfBetter();
    void anotherTemplateThanTheConfirmedIsLeftAlone_data();
    void anotherTemplateThanTheConfirmedIsLeftAlone();
    void refusalOfAnOverwriteIsExplainedByTheCapsule_data();
    void refusalOfAnOverwriteIsExplainedByTheCapsule();
    void refusalTellsWhatBecameOfTheCapsule_data();
    void refusalTellsWhatBecameOfTheCapsule();
    void whatChangesIsWrittenDown();
    void everyPhaseHasAStateThatPeopleSee();
};

void CaptureMachineTest::startLooksFirst()
{
    const Step step = advance({}, Started{noon});
    QCOMPARE(step.state.phase, Phase::Preflight);
    QVERIFY(onlyEffectIs<Look>(step));
}

void CaptureMachineTest::runningAndFreeSendsOnce()
{
    const Step step = advance(wished(), seen(running, {made(-60, QStringLiteral("other"))}, 1));
    QCOMPARE(step.state.phase, Phase::Requesting);
    QVERIFY(step.state.sent);
    QCOMPARE(step.state.sentAt, at(1));
    QVERIFY(onlyEffectIs<SendRequest>(step));
    QVERIFY(advance(step.state, seen(running, {}, 2)).effects.empty());
}

void CaptureMachineTest::preflightRefuses_data()
{
    QTest::addColumn<std::optional<CapsuleStatus>>("capsule");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("platform");
    QTest::addColumn<bool>("overwrite");
    QTest::addColumn<QString>("code");
    const QString taken = QStringLiteral("taken");
    using Status = std::optional<CapsuleStatus>;
    QTest::newRow("gone") << Status() << taken << false << true << "not_found";
    QTest::newRow("paused") << Status(CapsuleStatus::Paused) << taken << false << true << "invalid_state";
    QTest::newRow("unknown state") << Status(CapsuleStatus::Unknown) << taken << false << true
                                   << "invalid_state";
    QTest::newRow("name empty") << Status(running) << QString() << false << true << "invalid_name";
    QTest::newRow("name with a slash") << Status(running) << "a/b" << false << true << "invalid_name";
    QTest::newRow("name too long") << Status(running) << QString(65, u'a') << false << true << "invalid_name";
    QTest::newRow("name ends in a line feed") << Status(running) << "a\n" << false << true << "invalid_name";
    QTest::newRow("name taken") << Status(running) << taken << false << false << "template_name_taken";
    QTest::newRow("platform's") << Status(running) << taken << true << true << "name_reserved";
    QTest::newRow("to be overwritten") << Status(running) << taken << false << true << "";
    QTest::newRow("free") << Status(running) << "free" << false << false << "";
}

void CaptureMachineTest::preflightRefuses()
{
    QFETCH(std::optional<CapsuleStatus>, capsule);
    QFETCH(QString, name);
    QFETCH(bool, platform);
    QFETCH(bool, overwrite);
    QFETCH(QString, code);
    State state = wished(overwrite);
    state.name = TemplateName(name);
    Template old = made(-60, QStringLiteral("taken"));
    old.isPlatform = platform;
    const Step step = advance(state, seen(capsule, {old}, 1));
    QCOMPARE(step.state.phase, code.isEmpty() ? Phase::Requesting : Phase::Failed);
    QCOMPARE(step.state.error.code, code);
    QCOMPARE(step.effects.empty(), !code.isEmpty());
    QCOMPARE(step.state.error.message.isEmpty(), code.isEmpty());
    QCOMPARE(step.state.error.advice.isEmpty(), code.isEmpty());
}

void CaptureMachineTest::preflightThatCannotLookSendsNothing()
{
    const Step step = advance(wished(), LookFailed{error(401), at(1)});
    QCOMPARE(step.state.phase, Phase::Failed);
    QVERIFY(!step.state.sent);
    QVERIFY(step.effects.empty());
}

void CaptureMachineTest::overwriteRemembersWhatIsReplaced()
{
    const Step step = advance(wished(true), seen(running, {made(-60)}, 1));
    QCOMPARE(step.state.replaced, std::optional(made(-60)));
}

void CaptureMachineTest::madeSettlesUntilTheFateIsKnown_data()
{
    QTest::addColumn<std::optional<CapsuleStatus>>("capsule");
    QTest::addColumn<bool>("settled");
    QTest::addColumn<CapsuleFate>("fate");
    using Status = std::optional<CapsuleStatus>;
    QTest::newRow("gone") << Status() << true << CapsuleFate::Gone;
    QTest::newRow("paused") << Status(CapsuleStatus::Paused) << true << CapsuleFate::Paused;
    QTest::newRow("hibernated") << Status(CapsuleStatus::Hibernated) << true << CapsuleFate::Paused;
    QTest::newRow("stopped") << Status(CapsuleStatus::Stopped) << true << CapsuleFate::Stopped;
    QTest::newRow("missing") << Status(CapsuleStatus::Missing) << true << CapsuleFate::Stopped;
    QTest::newRow("new word") << Status(CapsuleStatus::Unknown) << true << CapsuleFate::Unknown;
    QTest::newRow("pausing") << Status(CapsuleStatus::Pausing) << false << CapsuleFate::Unknown;
    QTest::newRow("stopping") << Status(CapsuleStatus::Stopping) << false << CapsuleFate::Unknown;
    QTest::newRow("running") << Status(running) << false << CapsuleFate::Running;
}

void CaptureMachineTest::madeSettlesUntilTheFateIsKnown()
{
    QFETCH(std::optional<CapsuleStatus>, capsule);
    QFETCH(bool, settled);
    QFETCH(CapsuleFate, fate);
    const Step answered = advance(requesting(), Made{made(10), at(12)});
    QCOMPARE(answered.state.phase, Phase::Settling);
    QVERIFY(onlyEffectIs<Look>(answered));
    const Step looked = advance(answered.state, seen(capsule, {made(10)}, 13));
    QCOMPARE(looked.state.phase, settled ? Phase::Ready : Phase::Settling);
    QCOMPARE(looked.state.fate, fate);
    QCOMPARE(looked.state.made, made(10));
    QVERIFY(settled ? looked.effects.empty() : onlyEffectIs<WakeAt>(looked));
    if (!settled)
        QCOMPARE(advance(looked.state, seen(capsule, {made(10)}, 42)).state.phase, Phase::Ready);
}

void CaptureMachineTest::settlingGivesUpTheFateButNotTheCapture()
{
    const State settling = advance(requesting(), Made{made(10), at(12)}).state;
    const Step failedOnce = advance(settling, LookFailed{error(503), at(13)});
    QCOMPARE(failedOnce.state.phase, Phase::Settling);
    QVERIFY(onlyEffectIs<WakeAt>(failedOnce));
    // Two looks that took half a minute each are too few.
    QCOMPARE(advance(failedOnce.state, LookFailed{error(503), at(42)}).state.phase, Phase::Settling);
    State blind = failedOnce.state;
    while (blind.phase == Phase::Settling)
        blind = advance(blind, LookFailed{error(503), blind.checkAt}).state;
    QCOMPARE(blind.phase, Phase::Ready);
    QCOMPARE(blind.since, at(42));
    QCOMPARE(blind.fate, CapsuleFate::Unknown);
}

void CaptureMachineTest::refusalIsExplainedByBothLists_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("nameThere");
    QTest::addColumn<bool>("isRunning");
    QTest::addColumn<QString>("says");
    const QString name = QStringLiteral("exists already");
    const QString state = QStringLiteral("not running");
    QTest::newRow("name, by code") << "template_name_taken" << true << true << name;
    QTest::newRow("platform's, by code") << "name_reserved" << false << true << "of the platform";
    QTest::newRow("state, by code") << "invalid_state" << true << false << state;
    QTest::newRow("conflict, name there") << "conflict" << true << true << name;
    QTest::newRow("conflict, not running") << "conflict" << false << false << state;
    QTest::newRow("message only, name there") << "" << true << true << name;
    QTest::newRow("message only, not running") << "" << false << false << state;
    QTest::newRow("message only, neither") << "" << false << true << "as it came";
}

void CaptureMachineTest::refusalIsExplainedByBothLists()
{
    QFETCH(QString, code);
    QFETCH(bool, nameThere);
    QFETCH(bool, isRunning);
    QFETCH(QString, says);
    ApiError conflict = error(409, code);
    conflict.message = QStringLiteral("as it came");
    const Step refused = advance(requesting(), Refused{conflict, at(1)});
    QCOMPARE(refused.state.phase, Phase::Examining);
    QVERIFY(onlyEffectIs<Look>(refused));
    const QList<Template> templates = nameThere ? QList<Template>{made(-60)} : QList<Template>();
    const Step end = advance(refused.state, seen(isRunning ? running : CapsuleStatus::Paused, templates, 2));
    QCOMPARE(end.state.phase, Phase::Failed);
    QVERIFY2(end.state.error.message.contains(says), qPrintable(end.state.error.message));
    QCOMPARE(end.state.fate, isRunning ? CapsuleFate::Running : CapsuleFate::Paused);
    QCOMPARE(end.state.error.code, code);
}

void CaptureMachineTest::refusalStandsWhenNobodyCanLook()
{
    const State examining
        = advance(requesting(), Refused{error(404, QStringLiteral("not_found")), at(1)}).state;
    const Step again = advance(examining, LookFailed{error(503), at(2)});
    QCOMPARE(again.state.phase, Phase::Examining);
    const Step end = advance(again.state, LookFailed{error(503), at(16)});
    QCOMPARE(end.state.phase, Phase::Failed);
    QCOMPARE(end.state.error.code, QStringLiteral("not_found"));
    QVERIFY(end.state.error.advice.contains(QStringLiteral("could not be looked at")));
}

void CaptureMachineTest::notSentFailsAtOnce()
{
    const Step step = advance(requesting(), NotSent{error(0), at(1)});
    QCOMPARE(step.state.phase, Phase::Failed);
    QVERIFY(step.effects.empty());
}

void CaptureMachineTest::lostAnswerVerifies()
{
    const Step step = advance(requesting(), AnswerLost{error(502), at(45)});
    QCOMPARE(step.state.phase, Phase::Verifying);
    QVERIFY(onlyEffectIs<WakeAt>(step));
    QCOMPARE(step.state.checkAt, at(48));
    QVERIFY(onlyEffectIs<Look>(advance(step.state, Woke{at(48)})));
}

void CaptureMachineTest::newTemplateMeansCaptured()
{
    const Step step = advance(verifying(), seen(std::nullopt, {made(50)}, 60));
    QCOMPARE(step.state.phase, Phase::Ready);
    QCOMPARE(step.state.made, made(50));
    QCOMPARE(step.state.fate, CapsuleFate::Gone);
    QCOMPARE(step.state.error, ApiError());
    const Step settling = advance(verifying(), seen(CapsuleStatus::Pausing, {made(50)}, 60));
    QCOMPARE(settling.state.phase, Phase::Settling);
    QVERIFY(onlyEffectIs<WakeAt>(settling));
}

void CaptureMachineTest::whatIsNoNewTemplateIsNotTakenForOne_data()
{
    QTest::addColumn<bool>("overwrite");
    QTest::addColumn<qint64>("createdAfter");
    QTest::addColumn<bool>("isNew");
    QTest::newRow("made afterwards") << false << qint64(50) << true;
    QTest::newRow("made in the second of the request") << false << qint64(-1) << true;
    QTest::newRow("older than the request") << false << qint64(-60) << false;
    QTest::newRow("the one to be replaced") << true << qint64(-60) << false;
    QTest::newRow("its successor") << true << qint64(50) << true;
    QTest::newRow("as late as the service can be") << false << qint64(890) << true;
    QTest::newRow("later than that") << false << qint64(900) << false;
}

void CaptureMachineTest::whatIsNoNewTemplateIsNotTakenForOne()
{
    QFETCH(bool, overwrite);
    QFETCH(qint64, createdAfter);
    QFETCH(bool, isNew);
    const QList<Template> before = overwrite ? QList<Template>{made(-60)} : QList<Template>();
    const State asked = advance(wished(overwrite), seen(running, before, 0)).state;
    const State lost = advance(asked, AnswerLost{error(502), at(45)}).state;
    const Step step = advance(lost, seen(std::nullopt, {made(createdAfter)}, 60));
    QCOMPARE(step.state.phase, isNew ? Phase::Ready : Phase::Verifying);
}

void CaptureMachineTest::sixMinutesTellTheTruth_data()
{
    QTest::addColumn<std::optional<CapsuleStatus>>("capsule");
    QTest::addColumn<Phase>("end");
    using Status = std::optional<CapsuleStatus>;
    QTest::newRow("running: did not happen") << Status(running) << Phase::Failed;
    QTest::newRow("out of the list: lost") << Status() << Phase::Lost;
    QTest::newRow("stopped: lost") << Status(CapsuleStatus::Stopped) << Phase::Lost;
    QTest::newRow("failed: lost") << Status(CapsuleStatus::Error) << Phase::Lost;
    QTest::newRow("missing: lost") << Status(CapsuleStatus::Missing) << Phase::Lost;
    QTest::newRow("pausing: nobody can tell yet") << Status(CapsuleStatus::Pausing) << Phase::Verifying;
    QTest::newRow("paused: nobody can tell yet") << Status(CapsuleStatus::Paused) << Phase::Verifying;
}

void CaptureMachineTest::sixMinutesTellTheTruth()
{
    QFETCH(std::optional<CapsuleStatus>, capsule);
    QFETCH(Phase, end);
    State looked = verifying();
    for (int i = 0; i < 10; ++i)
        looked = advance(looked, seen(capsule, {}, 100 + i)).state;
    QCOMPARE(advance(looked, seen(capsule, {}, 359)).state.phase, Phase::Verifying);
    // Six minutes by a clock that has jumped ahead are none.
    QCOMPARE(advance(verifying(), seen(capsule, {}, 360)).state.phase, Phase::Verifying);
    const Step step = advance(looked, seen(capsule, {}, 360));
    QCOMPARE(step.state.phase, end);
    if (end != Phase::Verifying) {
        QVERIFY(!step.state.error.message.isEmpty());
        QVERIFY(!step.state.error.advice.isEmpty());
        QVERIFY(step.effects.empty());
    }
}

void CaptureMachineTest::unknownToTheEndIsUnconfirmed()
{
    State looked = verifying();
    for (int i = 0; i < 10; ++i)
        looked = advance(looked, seen(CapsuleStatus::Paused, {}, 100 + i)).state;
    const QDateTime deadline = looked.deadline;
    const Step seenPaused = advance(looked, Seen{CapsuleStatus::Paused, {}, deadline, deadline});
    QCOMPARE(seenPaused.state.phase, Phase::Unconfirmed);
    const Step blind = advance(looked, LookFailed{error(503), deadline});
    QCOMPARE(blind.state.phase, Phase::Unconfirmed);
    QVERIFY(!blind.state.error.advice.isEmpty());
}

void CaptureMachineTest::looksComeWithGrowingGapsUntilTheDeadline()
{
    State state = verifying();
    QList<qint64> gaps;
    while (state.phase == Phase::Verifying) {
        const QDateTime last = state.checkAt;
        state = advance(state, LookFailed{error(503), last}).state;
        if (state.phase == Phase::Verifying)
            gaps.append(last.secsTo(state.checkAt));
    }
    QCOMPARE(gaps.mid(0, 6), (QList<qint64>{5, 5, 10, 15, 30, 30}));
    QCOMPARE(state.since, at(45 + 600));
    ApiError busy = error(429);
    busy.retryAt = at(48 + 90);
    QCOMPARE(advance(verifying(), LookFailed{busy, at(48)}).state.checkAt, at(48 + 90));
}

void CaptureMachineTest::objectionFailsBeforeSendingOnly()
{
    ApiError taken;
    taken.code = QStringLiteral("template_name_taken");
    const Step step = advance(wished(), Objected{taken, at(1)});
    QCOMPARE(step.state.phase, Phase::Failed);
    QCOMPARE(step.state.error, taken);
    QVERIFY(step.effects.empty());
    QCOMPARE(advance(requesting(), Objected{taken, at(1)}).state.phase, Phase::Requesting);
}

void CaptureMachineTest::cancellableBeforeSendingOnly()
{
    QVERIFY(isCancellable(wished()));
    const State cancelled = advance(wished(), CancelRequested{at(1)}).state;
    QCOMPARE(cancelled.phase, Phase::Cancelled);
    QVERIFY(advance(cancelled, seen(running, {}, 2)).effects.empty());
    for (const State &state : {requesting(), verifying()}) {
        QVERIFY(!isCancellable(state));
        QCOMPARE(advance(state, CancelRequested{at(50)}).state.phase, state.phase);
    }
}

void CaptureMachineTest::whatCannotBeWrittenDownIsNotSent()
{
    const Step step = advance(requesting(), NotJournaled{error(0, QStringLiteral("disk_full")), at(1)});
    QCOMPARE(step.state.phase, Phase::Failed);
    QCOMPARE(step.state.error.code, QStringLiteral("disk_full"));
    QVERIFY(!step.state.sent);
    QVERIFY(step.effects.empty());
    QCOMPARE(advance(verifying(), NotJournaled{{}, at(50)}).state.phase, Phase::Verifying);
}

void CaptureMachineTest::aClockThatJumpedAheadHasSeenNothing()
{
    const qint64 jump = 24 * 3600;
    const Step step = advance(verifying(), LookFailed{error(503), at(jump)});
    QCOMPARE(step.state.phase, Phase::Verifying);
    QVERIFY(onlyEffectIs<WakeAt>(step));
    QVERIFY(step.state.deadline > at(jump));
    const State settling = advance(requesting(), Made{made(10), at(12)}).state;
    QCOMPARE(advance(settling, seen(running, {made(10)}, jump)).state.phase, Phase::Settling);
}

void CaptureMachineTest::resumedSoonItLooksAgain()
{
    const Step step = advance(wished(), Resumed{at(600)});
    QCOMPARE(step.state.phase, Phase::Preflight);
    QVERIFY(onlyEffectIs<Look>(step));
    QCOMPARE(step.state.since, noon); // ten minutes in all, however often it is started
}

void CaptureMachineTest::resumedLateItWantsAnotherConfirmation()
{
    State neverStarted;
    neverStarted.capsule = CapsuleId(QStringLiteral("cl-1"));
    for (const Step &step : {advance(wished(), Resumed{at(601)}), advance(neverStarted, Resumed{at(1)})}) {
        QCOMPARE(step.state.phase, Phase::Failed);
        QVERIFY(!step.state.sent);
        QVERIFY(step.state.error.advice.contains(QStringLiteral("Nothing was sent")));
        QVERIFY(step.state.error.advice.contains(QStringLiteral("again")));
        QVERIFY(step.effects.empty());
    }
}

void CaptureMachineTest::resumedWhileAskingIsNeverSentAgain()
{
    const Step step = advance(requesting(), Resumed{at(3600)});
    QCOMPARE(step.state.phase, Phase::Verifying);
    QVERIFY(step.state.error.message.contains(QStringLiteral("stopped")));
    QVERIFY(onlyEffectIs<WakeAt>(step));
    QCOMPARE(advance(step.state, seen(std::nullopt, {made(20)}, 3610)).state.phase, Phase::Ready);
}

void CaptureMachineTest::resumedWhileLookingItLooksOn()
{
    const State settling = advance(requesting(), Made{made(10), at(12)}).state;
    const State examining = advance(requesting(), Refused{error(409), at(1)}).state;
    for (const State &state : {settling, examining, verifying()}) {
        const Step step = advance(state, Resumed{at(7200)});
        QCOMPARE(step.state.phase, state.phase);
        QVERIFY(onlyEffectIs<Look>(step));
        QVERIFY(step.state.deadline >= at(7200 + 120));
    }
    QVERIFY(advance(verifying(), Resumed{at(50)}).state.deadline == verifying().deadline);
    for (const State &state : {unconfirmed(), advance(wished(), CancelRequested{at(1)}).state}) {
        QCOMPARE(advance(state, Resumed{at(7200)}).state, state);
        QVERIFY(advance(state, Resumed{at(7200)}).effects.empty());
    }
}

void CaptureMachineTest::checkedAgainItLooksAndSendsNothing()
{
    const Step step = advance(unconfirmed(), CheckAgain{at(7200)});
    QCOMPARE(step.state.phase, Phase::Verifying);
    QVERIFY(onlyEffectIs<Look>(step));
    QCOMPARE(advance(step.state, seen(std::nullopt, {made(50)}, 7201)).state.phase, Phase::Ready);
    State blind = step.state;
    while (blind.phase == Phase::Verifying)
        blind = advance(blind, LookFailed{error(503), std::max(blind.checkAt, at(7201))}).state;
    QCOMPARE(blind.phase, Phase::Unconfirmed);
    QVERIFY(blind.since <= at(7200 + 900));
    const State lost = advance(requesting(), NotSent{{}, at(1)}).state;
    QCOMPARE(advance(lost, CheckAgain{at(2)}).state, lost);
}

/// What was asked for in the future would never be long ago.
void CaptureMachineTest::checkedAgainWithTheClockSetBackItComesToItsEnd()
{
    constexpr qint64 setBack = -24 * 3600;
    State state = advance(unconfirmed(), CheckAgain{at(setBack)}).state;
    for (int i = 0; i < 10; ++i)
        state = advance(state, seen(running, {}, setBack + i)).state;
    QCOMPARE(advance(state, seen(running, {}, setBack + 359)).state.phase, Phase::Verifying);
    QCOMPARE(advance(state, seen(running, {}, setBack + 360)).state.phase, Phase::Failed);
}

void CaptureMachineTest::waitsForWhatComesFirst()
{
    State state;
    state.capsule = CapsuleId(QStringLiteral("cl-1"));
    state.name = TemplateName(QStringLiteral("mine"));
    state.after = OperationId(QStringLiteral("op-1"));
    state.phase = Phase::Waiting;
    const Step waits = advance(state, Started{noon});
    QVERIFY(onlyEffectIs<Await>(waits));
    QVERIFY(isCancellable(waits.state));
    QVERIFY(advance(waits.state, seen(running, {}, 1)).effects.empty());
    const Step goesOn = advance(waits.state, AwaitedEnded{true, {}, at(5000)});
    QCOMPARE(goesOn.state.phase, Phase::Preflight);
    QVERIFY(onlyEffectIs<Look>(goesOn));
    QVERIFY(onlyEffectIs<SendRequest>(advance(goesOn.state, seen(running, {}, 5001))));
    const Step called = advance(waits.state, AwaitedEnded{false, error(0), at(5)});
    QCOMPARE(called.state.phase, Phase::Cancelled);
    QCOMPARE(called.state.error, error(0));
    QVERIFY(onlyEffectIs<Await>(advance(waits.state, Resumed{at(600)})));
    QCOMPARE(advance(waits.state, Resumed{at(601)}).state.phase, Phase::Failed);
    QCOMPARE(advance(waits.state, CancelRequested{at(1)}).state.phase, Phase::Cancelled);
    QVERIFY(advance(requesting(), AwaitedEnded{true, {}, at(5)}).effects.empty());
}

void CaptureMachineTest::pausedOneIsCapturedByNewerServersOnly()
{
    Template telling = made(-60, QStringLiteral("other"));
    const Seen older = seen(CapsuleStatus::Paused, {telling}, 1);
    QCOMPARE(advance(wished(), older).state.phase, Phase::Failed);
    telling.tellsPlatform = true;
    const Seen newer = seen(CapsuleStatus::Paused, {telling}, 1);
    const Step step = advance(wished(), newer);
    QVERIFY(onlyEffectIs<SendRequest>(step));
    QVERIFY(step.state.wasPaused);
    QVERIFY(!advance(wished(), seen(running, {telling}, 1)).state.wasPaused);
    for (const CapsuleStatus status :
         {CapsuleStatus::Pausing, CapsuleStatus::Hibernated, CapsuleStatus::Stopped})
        QCOMPARE(advance(wished(), seen(status, {telling}, 1)).state.phase, Phase::Failed);
}

void CaptureMachineTest::pausedOneThatWasNotCapturedIsPausedAsBefore()
{
    State state = verifying();
    state.wasPaused = true;
    for (int i = 0; i < 10; ++i)
        state = advance(state, seen(CapsuleStatus::Paused, {}, 100 + i)).state;
    const State paused = advance(state, seen(CapsuleStatus::Paused, {}, 360)).state;
    QCOMPARE(paused.phase, Phase::Failed);
    QVERIFY(paused.error.message.contains(QStringLiteral("paused as before")));
    QCOMPARE(paused.fate, CapsuleFate::Paused);
    QCOMPARE(advance(state, seen(running, {}, 360)).state.phase, Phase::Failed);
    QCOMPARE(advance(state, seen(std::nullopt, {}, 360)).state.phase, Phase::Lost);
    // Paused is also what some servers leave of a capsule that they have captured.
    QCOMPARE(advance(state, seen(CapsuleStatus::Paused, {made(50)}, 360)).state.phase, Phase::Ready);
}

/// Two at once under one name: one gets its template, of the other nothing is kept.
void CaptureMachineTest::templateThatMayBeAnothersIsNoSuccess()
{
    const State lost
        = advance(requesting(), AnswerLost{error(500, QStringLiteral("db_error")), at(15)}).state;
    for (const std::optional<CapsuleStatus> capsule :
         {std::optional<CapsuleStatus>(), std::optional(CapsuleStatus::Paused), std::optional(running)}) {
        State state = lost;
        for (int i = 0; i < 10; ++i)
            state = advance(state, seen(capsule, {made(12)}, 100 + i)).state;
        QCOMPARE(state.phase, Phase::Verifying);
        state = advance(state, seen(capsule, {made(12)}, 360)).state;
        QCOMPARE(state.phase, Phase::Unconfirmed);
        QVERIFY(state.error.advice.contains(QStringLiteral("operator")));
        QCOMPARE(state.error.code, QStringLiteral("db_error"));
        const State again = advance(state, CheckAgain{at(7200)}).state;
        QVERIFY(advance(again, seen(capsule, {made(12)}, 7201)).state.phase != Phase::Ready);
    }
    State gone = lost;
    for (int i = 0; i < 10; ++i)
        gone = advance(gone, seen(std::nullopt, {}, 100 + i)).state;
    QCOMPARE(advance(gone, seen(std::nullopt, {}, 360)).state.phase, Phase::Lost);
}

void CaptureMachineTest::whatTheAnswerWasIsNotForgottenOverTheLooks()
{
    const auto blindToTheEnd = [](State state, const QString &code) {
        while (state.phase == Phase::Verifying)
            state = advance(state, LookFailed{error(500, code), state.checkAt}).state;
        return advance(state, CheckAgain{at(7200)}).state;
    };
    const State unrecorded
        = advance(requesting(), AnswerLost{error(500, QStringLiteral("db_error")), at(15)}).state;
    const State again = blindToTheEnd(unrecorded, QStringLiteral("agent_error"));
    QCOMPARE(advance(again, seen(std::nullopt, {made(12)}, 7201)).state.phase, Phase::Verifying);
    // A list that could not be read for the same reason says nothing of the capture.
    const State other = blindToTheEnd(verifying(), QStringLiteral("db_error"));
    QCOMPARE(advance(other, seen(std::nullopt, {made(12)}, 7201)).state.phase, Phase::Ready);
}

void CaptureMachineTest::templateOfAnotherCaptureIsNotOurs()
{
    for (const std::optional<CapsuleStatus> capsule :
         {std::optional<CapsuleStatus>(), std::optional(running)}) {
        Seen theirs = seen(capsule, {made(300)}, 301);
        theirs.isAnothers = true;
        State state = advance(unconfirmed(), CheckAgain{at(7200)}).state;
        for (int i = 0; i < 10; ++i) {
            theirs.now = theirs.serverNow = at(7201 + i);
            state = advance(state, theirs).state;
            QCOMPARE(state.phase, Phase::Verifying);
        }
        theirs.now = theirs.serverNow = at(7300);
        state = advance(state, theirs).state;
        QCOMPARE(state.phase, Phase::Unconfirmed);
        QVERIFY(state.error.message.contains(QStringLiteral("another capture")));
    }
}

void CaptureMachineTest::whereATemplateIsThereNothingIsDenied_data()
{
    QTest::addColumn<std::optional<CapsuleStatus>>("capsule");
    QTest::addColumn<QDateTime>("createdAt");
    using Status = std::optional<CapsuleStatus>;
    QTest::newRow("gone, older than the request") << Status() << at(-60);
    QTest::newRow("gone, of unknown age") << Status() << QDateTime();
    QTest::newRow("gone, too young") << Status() << at(2000);
    QTest::newRow("running, older than the request") << Status(running) << at(-60);
    QTest::newRow("running, of unknown age") << Status(running) << QDateTime();
}

/// It was not there before: whatever its time is, it may be ours.
void CaptureMachineTest::whereATemplateIsThereNothingIsDenied()
{
    QFETCH(std::optional<CapsuleStatus>, capsule);
    QFETCH(QDateTime, createdAt);
    Template there = made(0);
    there.createdAt = createdAt;
    State state = verifying();
    for (int i = 0; i < 10; ++i)
        state = advance(state, seen(capsule, {there}, 100 + i)).state;
    QCOMPARE(state.phase, Phase::Verifying);
    state = advance(state, seen(capsule, {there}, 360)).state;
    QCOMPARE(state.phase, Phase::Unconfirmed);
    QVERIFY(state.error.message.contains(QStringLiteral("its time does not tell")));
    QVERIFY(!state.error.advice.isEmpty());
}

void CaptureMachineTest::theReplacedOneMayBeToldOfBetter()
{
    Template old = made(-60);
    State state = advance(wished(true), seen(running, {old}, 0)).state;
    state = advance(state, AnswerLost{error(502), at(45)}).state;
    old.sizeBytes = 4096; // known only now
    for (int i = 0; i < 10; ++i)
        state = advance(state, seen(running, {old}, 100 + i)).state;
    QCOMPARE(advance(state, seen(running, {old}, 360)).state.phase, Phase::Failed);
    QCOMPARE(advance(state, seen(std::nullopt, {old}, 360)).state.phase, Phase::Lost);
}

void CaptureMachineTest::anotherTemplateThanTheConfirmedIsLeftAlone_data()
{
    QTest::addColumn<QDateTime>("confirmedAt");
    QTest::addColumn<bool>("isThere");
    QTest::addColumn<bool>("goesOn");
    QTest::newRow("as confirmed") << at(-60) << true << true;
    QTest::newRow("made anew since") << at(-600) << true << false;
    QTest::newRow("not told") << QDateTime() << true << true;
    QTest::newRow("gone since") << at(-60) << false << true;
}

void CaptureMachineTest::anotherTemplateThanTheConfirmedIsLeftAlone()
{
    QFETCH(QDateTime, confirmedAt);
    QFETCH(bool, isThere);
    QFETCH(bool, goesOn);
    State state = wished(true);
    state.confirmedAt = confirmedAt;
    const Step step = advance(state, seen(running, isThere ? QList{made(-60)} : QList<Template>(), 1));
    QCOMPARE(step.state.phase, goesOn ? Phase::Requesting : Phase::Failed);
    if (goesOn)
        return;
    QCOMPARE(step.state.error.code, QStringLiteral("template_changed"));
    QVERIFY(step.state.error.advice.contains(QStringLiteral("Nothing was sent")));
    QVERIFY(step.effects.empty());
}

void CaptureMachineTest::refusalOfAnOverwriteIsExplainedByTheCapsule_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("isRunning");
    QTest::addColumn<QString>("says");
    const QString name = QStringLiteral("does not overwrite");
    const QString state = QStringLiteral("not running");
    QTest::newRow("message only, not running") << "" << false << state;
    QTest::newRow("message only, running") << "" << true << name;
    QTest::newRow("conflict, not running") << "conflict" << false << state;
    QTest::newRow("name, by code") << "template_name_taken" << false << name;
}

/// The old template is there in either case.
void CaptureMachineTest::refusalOfAnOverwriteIsExplainedByTheCapsule()
{
    QFETCH(QString, code);
    QFETCH(bool, isRunning);
    QFETCH(QString, says);
    const State asked = advance(wished(true), seen(running, {made(-60)}, 0)).state;
    const State refused = advance(asked, Refused{error(409, code), at(1)}).state;
    const State end
        = advance(refused, seen(isRunning ? running : CapsuleStatus::Paused, {made(-60)}, 2)).state;
    QVERIFY2(end.error.message.contains(says), qPrintable(end.error.message));
}

void CaptureMachineTest::refusalTellsWhatBecameOfTheCapsule_data()
{
    QTest::addColumn<std::optional<CapsuleStatus>>("capsule");
    QTest::addColumn<bool>("wasPaused");
    QTest::addColumn<QString>("advice");
    const QString asItCame = QStringLiteral("Nothing happened.");
    using Status = std::optional<CapsuleStatus>;
    QTest::newRow("running") << Status(running) << false << asItCame;
    QTest::newRow("paused as before") << Status(CapsuleStatus::Paused) << true << asItCame;
    QTest::newRow("paused") << Status(CapsuleStatus::Paused) << false << "paused now";
    QTest::newRow("gone") << Status() << false << "not know the capsule any more";
    QTest::newRow("failed") << Status(CapsuleStatus::Error) << false << "stopped or failed";
    QTest::newRow("missing") << Status(CapsuleStatus::Missing) << false << "stopped or failed";
    QTest::newRow("pausing") << Status(CapsuleStatus::Pausing) << false << "another state";
}

void CaptureMachineTest::refusalTellsWhatBecameOfTheCapsule()
{
    QFETCH(std::optional<CapsuleStatus>, capsule);
    QFETCH(bool, wasPaused);
    QFETCH(QString, advice);
    ApiError refusal = error(503, QStringLiteral("host_unavailable"));
    refusal.advice = QStringLiteral("Nothing happened.");
    State state = requesting();
    state.wasPaused = wasPaused;
    state = advance(advance(state, Refused{refusal, at(1)}).state, seen(capsule, {}, 2)).state;
    QCOMPARE(state.phase, Phase::Failed);
    QVERIFY2(state.error.advice.contains(advice), qPrintable(state.error.advice));
    QCOMPARE(state.error.advice.contains(refusal.advice), advice == refusal.advice);
}

void CaptureMachineTest::whatChangesIsWrittenDown()
{
    QVERIFY(Machine::isIntent(SendRequest{}));
    QVERIFY(!Machine::isIntent(Look{}));
    QVERIFY(Machine::isWorthKeeping(wished(), requesting()));
    const State looked = advance(verifying(), seen(running, {}, 50)).state;
    QVERIFY(Machine::isWorthKeeping(verifying(), looked));
    QVERIFY(!Machine::isWorthKeeping(looked, advance(looked, Woke{at(51)}).state));
    QCOMPARE(Machine::nextAt(looked), std::optional(looked.checkAt));
    QCOMPARE(Machine::nextAt(requesting()), std::nullopt);
}

void CaptureMachineTest::everyPhaseHasAStateThatPeopleSee()
{
    QCOMPARE(Machine::stateOf(Phase::Preflight), OperationState::Queued);
    QCOMPARE(Machine::stateOf(Phase::Requesting), OperationState::Requesting);
    for (const Phase phase : {Phase::Settling, Phase::Examining, Phase::Verifying})
        QCOMPARE(Machine::stateOf(phase), OperationState::Processing);
    QCOMPARE(Machine::stateOf(Phase::Ready), OperationState::Ready);
    QCOMPARE(Machine::stateOf(Phase::Failed), OperationState::Failed);
    QCOMPARE(Machine::stateOf(Phase::Cancelled), OperationState::Cancelled);
    QCOMPARE(Machine::stateOf(Phase::Unconfirmed), OperationState::Unconfirmed);
    QCOMPARE(Machine::stateOf(Phase::Lost), OperationState::Lost);
}

SNAPDECK_TEST(CaptureMachineTest)
#include "CaptureMachineTest.moc"
