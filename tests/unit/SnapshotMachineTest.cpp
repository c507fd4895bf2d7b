// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/SnapshotMachine.h"

#include "tests/support/TestRunner.h"

using namespace snapdeck;
using namespace snapdeck::snapshot;

namespace {

const QDateTime noon = QDateTime::fromString(QStringLiteral("2026-11-22T12:00:00Z"), Qt::ISODate);

QDateTime at(qint64 seconds)
{
    return noon.addSecs(seconds);
}

Snapshot listed(const QString &version, qint64 takenAfterSeconds,
                SnapshotOrigin origin = SnapshotOrigin::Manual)
{
    Snapshot snapshot;
    snapshot.ref = {SnapshotName(QStringLiteral("name")), VersionId(version)};
    snapshot.takenAt = at(takenAfterSeconds);
    snapshot.origin = origin;
    snapshot.link = SignedLink(QUrl(QStringLiteral("https://storage/name.zip?versionId=") + version), noon);
    return snapshot;
}

State queued()
{
    return advance({}, Started{noon}).state;
}

State requesting(const QSet<SnapshotRef> &known = {})
{
    return advance(queued(), SlotFree{noon, noon, noon, known}).state;
}

State processing(const QSet<SnapshotRef> &known = {})
{
    return advance(requesting(known), StillProcessing{noon}).state;
}

ApiError error(const QString &code)
{
    ApiError made;
    made.code = code;
    return made;
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

/// Asks for a slot, and waits for it until then at the most.
bool asksUntil(const Step &step, const QDateTime &giveUpAt)
{
    return step.effects.size() == 2 && std::holds_alternative<AskSlot>(step.effects.back())
        && std::get<WakeAt>(step.effects.front()).when == giveUpAt;
}

State unconfirmed()
{
    State state = processing();
    while (state.phase == Phase::Processing)
        state = advance(advance(state, Woke{state.checkAt}).state, Listed{{}, state.checkAt}).state;
    return state;
}

constexpr qint64 patience = 26 * 3600;

} // namespace

/// Every arrow of the picture in operations.md, by example.
class SnapshotMachineTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anAnswersOwnClockFindsOurSnapshot();
    void startAsksForASlot();
    void freeSlotSends();
    void busySlotKeepsItsPlaceInTheQueue();
    void aLostSlotIsAskedForAgain();
    void whatCannotBeWrittenDownIsNotSent();
    void patienceCountsFromThePlan();
    void earlyTimerWaitsOn();
    void madeIsReady();
    void refusedFails();
    void limitedWaitsAndMayBeSentAgain();
    void stillProcessingLooksAfterTwoMinutes();
    void lostAnswerLooksSooner();
    void looksComeWithGrowingGapsUntilTheDeadline();
    void lookWaitsAsLongAsTheServerAsks();
    void neverListedIsUnconfirmed();
    void listedIsReady();
    void whatIsNotOursIsNotTakenForOurs_data();
    void whatIsNotOursIsNotTakenForOurs();
    void muchLaterOneIsOursOnlyIfTheServerSaidSo();
    void oneThatMayBeTheNextRequestsIsNotTakenForOurs();
    void limitWithoutEndFails();
    void aTurnThatNeverComesFails();
    void aClockThatJumpedAheadHasSeenNothing();
    void whoeverSawNothingGoesOnLooking();
    void aClockSetBackDuringALookLosesNoTurn();
    void resumedBeforeSendingAsksAgain();
    void resumedAfterItsPatienceFails();
    void ofSeveralLostOnesEachIsFound_data();
    void ofSeveralLostOnesEachIsFound();
    void resumedWhileAskingIsNeverSentAgain();
    void resumedLongAfterItsDeadlineLooksFirst();
    void resumedBlindEndsAllTheSame();
    void resumedAtItsEndStaysThere();
    void checkedAgainLooksAtOnceAndSendsNothing();
    void onlyWaitingForASlotIsNotWrittenDown();
    void everyPhaseHasAStateThatPeopleSee();
    void unversionedSnapshotIsToldApartByItsTime();
    void oldestNewOneIsOurs();
    void somebodyElsesListingTakesNoTurn();
    void cancellableBeforeSendingOnly();
    void listingCompletesWhatA200LeftUnsaid();
    void listingWithoutOurVersionCompletesNothing();
};

void SnapshotMachineTest::anAnswersOwnClockFindsOurSnapshot()
{
    // Our clock was set ten minutes ahead since the server's was last seen: the snapshot looks too old.
    const State asked = advance(queued(), SlotFree{at(600), at(600), at(600), {}}).state;
    Snapshot ours;
    ours.ref = {SnapshotName(QStringLiteral("n")), VersionId(QStringLiteral("v"))};
    ours.takenAt = at(40);
    const auto phaseAfter = [&](const Event &answer) {
        return advance(advance(asked, answer).state, Listed{{ours}, at(900)}).state.phase;
    };
    QCOMPARE(phaseAfter(StillProcessing{at(690)}), Phase::Processing);
    QCOMPARE(phaseAfter(StillProcessing{at(690), at(90)}), Phase::Ready);
    QCOMPARE(phaseAfter(AnswerLost{{}, at(690), at(90)}), Phase::Ready);
}

void SnapshotMachineTest::startAsksForASlot()
{
    const Step step = advance({}, Started{noon});
    QCOMPARE(step.state.phase, Phase::Queued);
    QVERIFY(asksUntil(step, at(patience)));
    QVERIFY(advance(step.state, Started{at(9)}).effects.empty());
}

void SnapshotMachineTest::freeSlotSends()
{
    const Step step = advance(queued(), SlotFree{noon, at(1), at(30), {}});
    QCOMPARE(step.state.phase, Phase::Requesting);
    QVERIFY(step.state.sent);
    QVERIFY(onlyEffectIs<SendRequest>(step));
    QCOMPARE(step.state.slotAt, at(1));
    QVERIFY(step.state.requestedAt <= at(30));
    QVERIFY(step.state.requestedAt >= at(25));
    QVERIFY(advance(step.state, SlotFree{noon, noon, noon, {}}).effects.empty());
}

void SnapshotMachineTest::busySlotKeepsItsPlaceInTheQueue()
{
    const LimitWait limit{LimitKind::DailyQuota, at(3600)};
    const Step step = advance(queued(), SlotBusy{limit, noon});
    QCOMPARE(step.state.phase, Phase::RateLimited);
    QCOMPARE(step.state.limit, limit);
    QCOMPARE(Machine::nextAt(step.state), std::optional(at(3600)));
    QVERIFY(step.effects.empty());
    const LimitWait longer{LimitKind::AccountBlock, at(7200)};
    const State told = advance(step.state, SlotBusy{longer, at(10)}).state;
    QCOMPARE(told.limit, longer);
    QCOMPARE(told.since, noon);
    QCOMPARE(wakeOf(advance(told, Woke{at(3600)})), std::optional(at(patience)));
    QVERIFY(onlyEffectIs<SendRequest>(advance(told, SlotFree{at(3600), at(3600), at(3600), {}})));
}

void SnapshotMachineTest::aLostSlotIsAskedForAgain()
{
    const Step step = advance(requesting(), SlotLost{at(1)});
    QCOMPARE(step.state.phase, Phase::Queued);
    QVERIFY(!step.state.sent);
    QVERIFY(asksUntil(step, at(patience)));
    QVERIFY(advance(processing(), SlotLost{at(1)}).effects.empty());
}

void SnapshotMachineTest::whatCannotBeWrittenDownIsNotSent()
{
    const Step step = advance(requesting(), NotJournaled{error(QStringLiteral("disk_full")), at(1)});
    QCOMPARE(step.state.phase, Phase::Failed);
    QCOMPARE(step.state.error.code, QStringLiteral("disk_full"));
    QVERIFY(!step.state.sent);
    QVERIFY(step.effects.empty());
    QCOMPARE(advance(processing(), NotJournaled{{}, at(1)}).state.phase, Phase::Processing);
}

void SnapshotMachineTest::patienceCountsFromThePlan()
{
    const qint64 planned = 50 * 3600;
    const Step step = advance({}, Started{noon, at(planned)});
    QVERIFY(asksUntil(step, at(planned + patience)));
    QVERIFY(asksUntil(advance({}, Started{noon, at(-10)}), at(patience)));
}

void SnapshotMachineTest::earlyTimerWaitsOn()
{
    const State limited = advance(queued(), SlotBusy{{LimitKind::CoolDown, at(5)}, noon}).state;
    QCOMPARE(wakeOf(advance(limited, Woke{at(60)})), std::optional(at(patience)));
    QCOMPARE(wakeOf(advance(processing(), Woke{at(4)})), std::optional(at(120)));
}

void SnapshotMachineTest::madeIsReady()
{
    const SignedLink link(QUrl(QStringLiteral("https://storage/name.zip?versionId=v1")), noon);
    const Step step = advance(requesting(), Made{link, at(8)});
    QCOMPARE(step.state.phase, Phase::Ready);
    QCOMPARE(step.state.result.version, VersionId(QStringLiteral("v1")));
    QCOMPARE(step.state.link, link);
    QVERIFY(step.effects.empty());
}

void SnapshotMachineTest::refusedFails()
{
    const Step step = advance(requesting(), Refused{error(QStringLiteral("SNAPSHOT_FAILED")), at(8)});
    QCOMPARE(step.state.phase, Phase::Failed);
    QCOMPARE(step.state.error.code, QStringLiteral("SNAPSHOT_FAILED"));
    QVERIFY(step.effects.empty());
}

void SnapshotMachineTest::limitedWaitsAndMayBeSentAgain()
{
    const LimitWait limit{LimitKind::CoolDown, at(5)};
    const Step limited = advance(requesting(), Limited{limit, error(QStringLiteral("KEEP_CALM")), at(1)});
    QCOMPARE(limited.state.phase, Phase::RateLimited);
    QCOMPARE(limited.state.limit, limit);
    QVERIFY(!limited.state.sent);
    QVERIFY(asksUntil(limited, at(patience)));
    const State waiting = advance(limited.state, SlotBusy{limit, at(1)}).state;
    QCOMPARE(waiting.error.code, QStringLiteral("KEEP_CALM"));
    const Step again = advance(waiting, SlotFree{at(5), at(5), at(5), {}});
    QVERIFY(onlyEffectIs<SendRequest>(again));
    QCOMPARE(again.state.error, ApiError()); // it is over
}

void SnapshotMachineTest::stillProcessingLooksAfterTwoMinutes()
{
    const Step step = advance(requesting(), StillProcessing{at(90)});
    QCOMPARE(step.state.phase, Phase::Processing);
    QVERIFY(!step.state.answerLost);
    QCOMPARE(wakeOf(step), std::optional(at(90 + 120)));
    QVERIFY(onlyEffectIs<Look>(advance(step.state, Woke{at(90 + 120)})));
}

void SnapshotMachineTest::lostAnswerLooksSooner()
{
    const Step step = advance(requesting(), AnswerLost{error({}), at(30)});
    QCOMPARE(step.state.phase, Phase::Processing);
    QVERIFY(step.state.answerLost);
    QCOMPARE(wakeOf(step), std::optional(at(30 + 15)));
}

void SnapshotMachineTest::looksComeWithGrowingGapsUntilTheDeadline()
{
    State state = processing();
    QList<qint64> gaps;
    QDateTime last = state.checkAt;
    while (state.phase == Phase::Processing) {
        const Step look = advance(state, Woke{state.checkAt});
        QVERIFY(onlyEffectIs<Look>(look));
        QVERIFY(advance(look.state, Woke{state.checkAt}).effects.empty()); // one at a time
        const Step step = advance(look.state, Listed{{}, state.checkAt});
        state = step.state;
        if (state.phase == Phase::Processing) {
            QCOMPARE(wakeOf(step), std::optional(state.checkAt));
            gaps.append(last.secsTo(state.checkAt));
            last = state.checkAt;
        }
    }
    QCOMPARE(gaps.mid(0, 6), (QList<qint64>{30, 60, 120, 240, 300, 300}));
    QCOMPARE(last, at(45 * 60)); // the last look is exactly at the deadline
    QCOMPARE(state.phase, Phase::Unconfirmed);
}

void SnapshotMachineTest::lookWaitsAsLongAsTheServerAsks()
{
    const State looking = advance(processing(), Woke{at(120)}).state;
    ApiError blocked = error(QStringLiteral("RATE_LIMITED"));
    blocked.retryAt = at(120 + 1800);
    const Step asked = advance(looking, LookFailed{blocked, at(120)});
    QCOMPARE(wakeOf(asked), std::optional(at(120 + 1800)));
    blocked.retryAt = at(24 * 3600);
    QCOMPARE(wakeOf(advance(looking, LookFailed{blocked, at(120)})), std::optional(at(45 * 60)));
    blocked.retryAt = at(121);
    QCOMPARE(wakeOf(advance(looking, LookFailed{blocked, at(120)})), std::optional(at(120 + 30)));
}

void SnapshotMachineTest::neverListedIsUnconfirmed()
{
    const State state = unconfirmed();
    QCOMPARE(state.phase, Phase::Unconfirmed);
    QCOMPARE(state.since, at(45 * 60));
    QCOMPARE(state.error.kind, ErrorKind::OutcomeUnknown);
    QVERIFY(!state.error.message.isEmpty());
    QVERIFY(!state.error.advice.isEmpty());
}

void SnapshotMachineTest::listedIsReady()
{
    const Step step = advance(processing(), Listed{{listed(QStringLiteral("v1"), 60)}, at(120)});
    QCOMPARE(step.state.phase, Phase::Ready);
    QCOMPARE(step.state.result, listed(QStringLiteral("v1"), 60).ref);
    QCOMPARE(step.state.link, listed(QStringLiteral("v1"), 60).link);
    QVERIFY(step.effects.empty());
}

void SnapshotMachineTest::whatIsNotOursIsNotTakenForOurs_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<qint64>("takenAfter");
    QTest::addColumn<SnapshotOrigin>("origin");
    QTest::addColumn<bool>("isOurs");
    const auto row
        = [](const char *name, const char *version, qint64 after, SnapshotOrigin origin, bool ours) {
              QTest::newRow(name) << QString::fromLatin1(version) << after << origin << ours;
          };
    row("new and manual", "new", 30, SnapshotOrigin::Manual, true);
    row("older servers do not tell the origin", "new", 30, SnapshotOrigin::Unknown, true);
    row("at the second of the request", "new", 0, SnapshotOrigin::Manual, true);
    row("dates have whole seconds", "new", -1, SnapshotOrigin::Manual, true);
    row("before the request", "new", -60, SnapshotOrigin::Manual, false);
    row("automatic, before", "new", -60, SnapshotOrigin::Automatic, false);
    row("automatic, afterwards", "new", 30, SnapshotOrigin::Automatic, false);
    row("known before", "old", 30, SnapshotOrigin::Manual, false);
}

void SnapshotMachineTest::whatIsNotOursIsNotTakenForOurs()
{
    QFETCH(QString, version);
    QFETCH(qint64, takenAfter);
    QFETCH(SnapshotOrigin, origin);
    QFETCH(bool, isOurs);
    const State state = processing({listed(QStringLiteral("old"), 0).ref});
    const Step step = advance(state, Listed{{listed(version, takenAfter, origin)}, at(120)});
    QCOMPARE(step.state.phase, isOurs ? Phase::Ready : Phase::Processing);
}

void SnapshotMachineTest::muchLaterOneIsOursOnlyIfTheServerSaidSo()
{
    const Listed much{{listed(QStringLiteral("v"), 20 * 60)}, at(25 * 60)};
    QCOMPARE(advance(processing(), much).state.phase, Phase::Ready);
    const State lost = advance(requesting(), AnswerLost{error({}), at(30)}).state;
    QCOMPARE(advance(lost, much).state.phase, Phase::Processing);
    QCOMPARE(advance(lost, Listed{{listed(QStringLiteral("v"), 60)}, at(120)}).state.phase, Phase::Ready);
}

void SnapshotMachineTest::oneThatMayBeTheNextRequestsIsNotTakenForOurs()
{
    const Snapshot first = listed(QStringLiteral("v1"), 200);
    const Snapshot second = listed(QStringLiteral("v2"), 400);
    const State lost = advance(requesting(), AnswerLost{error({}), at(30)}).state;
    // Asked for at 0, its answer lost; asked for again at 180, and one comes at 200: whose is it?
    QCOMPARE(advance(lost, Listed{{first}, at(500), {at(180)}}).state.phase, Phase::Processing);
    // With two of them the older is ours, and so is one that came before the other was asked for.
    const State found = advance(lost, Listed{{second, first}, at(500), {at(180)}}).state;
    QCOMPARE(found.phase, Phase::Ready);
    QCOMPARE(found.result, first.ref);
    QCOMPARE(advance(lost, Listed{{first}, at(500), {at(300)}}).state.phase, Phase::Ready);
    // Where the server said that ours is being made, it is the next one.
    QCOMPARE(advance(processing(), Listed{{first}, at(500), {at(180)}}).state.phase, Phase::Ready);
}

void SnapshotMachineTest::limitWithoutEndFails()
{
    State state = queued();
    for (qint64 hour = 0; hour < 26; ++hour) {
        state
            = advance(state, SlotBusy{{LimitKind::DailyQuota, at(3600 * (hour + 1))}, at(3600 * hour)}).state;
        QCOMPARE(state.phase, Phase::RateLimited);
    }
    const LimitWait longer{LimitKind::DailyQuota, at(patience + 3600)};
    const Step told = advance(state, SlotBusy{longer, at(patience)});
    const Step woken = advance(advance(state, SlotBusy{longer, at(patience - 1)}).state, Woke{at(patience)});
    const State asked = advance(state, SlotFree{at(patience - 9), at(patience - 9), at(0), {}}).state;
    const Step refused = advance(asked, Limited{longer, error(QStringLiteral("KEEP_CALM")), at(patience)});
    for (const Step &step : {told, woken, refused}) {
        QCOMPARE(step.state.phase, Phase::Failed);
        QCOMPARE(step.state.error.kind, ErrorKind::RateLimited);
        QCOMPARE(step.state.error.retryAt, std::optional(at(patience + 3600)));
        QVERIFY(step.effects.empty());
    }
    QCOMPARE(refused.state.error.code, QStringLiteral("KEEP_CALM"));
}

void SnapshotMachineTest::aTurnThatNeverComesFails()
{
    const Step step = advance(queued(), Woke{at(patience)});
    QCOMPARE(step.state.phase, Phase::Failed);
    QVERIFY(!step.state.error.message.isEmpty());
    QVERIFY(!step.state.error.advice.isEmpty());
    QVERIFY(!step.state.error.retryAt);
}

void SnapshotMachineTest::aClockThatJumpedAheadHasSeenNothing()
{
    State state = processing();
    QDateTime now = at(24 * 3600);
    const QDateTime jumped = now;
    int looks = 0;
    while (state.phase == Phase::Processing) {
        state = advance(advance(state, Woke{now}).state, Listed{{}, now}).state;
        now = state.checkAt;
        ++looks;
    }
    QCOMPARE(state.phase, Phase::Unconfirmed);
    QVERIFY(looks >= 10);
    QVERIFY(jumped.secsTo(state.since) >= 30 * 60); // listings are cached for so long
}

void SnapshotMachineTest::whoeverSawNothingGoesOnLooking()
{
    State state = processing();
    const auto lookAndFail = [&state] {
        state = advance(state, Woke{state.checkAt}).state;
        state = advance(state, LookFailed{error(QStringLiteral("BROKEN")), state.checkAt}).state;
    };
    while (state.checkAt < at(45 * 60))
        lookAndFail();
    lookAndFail();
    QCOMPARE(state.phase, Phase::Processing);
    QVERIFY(state.deadline > at(45 * 60));
    // One that succeeds at the end of it says enough.
    State seeing = state;
    while (seeing.phase == Phase::Processing)
        seeing = advance(advance(seeing, Woke{seeing.checkAt}).state, Listed{{}, seeing.checkAt}).state;
    QVERIFY(seeing.since <= at(56 * 60));
    while (state.phase == Phase::Processing)
        lookAndFail();
    QCOMPARE(state.phase, Phase::Unconfirmed);
    QVERIFY(state.since >= at(45 * 60 + 2 * 3600));
    QVERIFY(state.since <= at(45 * 60 + 2 * 3600 + 600));
    QCOMPARE(state.error.code, QStringLiteral("BROKEN"));
}

void SnapshotMachineTest::aClockSetBackDuringALookLosesNoTurn()
{
    for (const qint64 setBack : {1, 600, 24 * 3600}) {
        const State looking = advance(processing(), Woke{at(120)}).state;
        const Step step = advance(looking, Listed{{}, at(120 - setBack)});
        QCOMPARE(wakeOf(step), std::optional(at(120 - setBack + 30)));
        QCOMPARE(step.state.deadline, at(45 * 60 - setBack));
        const Step failed = advance(looking, LookFailed{{}, at(120 - setBack)});
        QCOMPARE(wakeOf(failed), std::optional(at(120 - setBack + 30)));
    }
}

void SnapshotMachineTest::resumedBeforeSendingAsksAgain()
{
    const State limited = advance(queued(), SlotBusy{{LimitKind::CoolDown, at(5)}, noon}).state;
    for (const State &state : {queued(), limited}) {
        const Step step = advance(state, Resumed{at(3600)});
        QCOMPARE(step.state.phase, Phase::Queued);
        QVERIFY(asksUntil(step, at(patience)));
    }
    // Written down, but the program was stopped before it was started.
    const Step step = advance({}, Resumed{noon});
    QVERIFY(asksUntil(step, at(patience)));
    // Our clock was set back by an hour meanwhile.
    QVERIFY(asksUntil(advance(queued(), Resumed{at(-3600)}), at(patience - 3600)));
}

void SnapshotMachineTest::resumedAfterItsPatienceFails()
{
    const Step step = advance(queued(), Resumed{at(patience)});
    QCOMPARE(step.state.phase, Phase::Failed);
    QVERIFY(step.state.error.message.contains(QStringLiteral("not running")));
    QVERIFY(step.state.error.advice.contains(QStringLiteral("Nothing was sent")));
    QVERIFY(step.effects.empty());
}

void SnapshotMachineTest::ofSeveralLostOnesEachIsFound_data()
{
    using Times = QList<qint64>;
    QTest::addColumn<Times>("open"); // of snapshots that nobody has claimed
    QTest::addColumn<Times>("others"); // of those that others have
    QTest::addColumn<Times>("laterRequests");
    QTest::addColumn<int>("found"); // which of the open ones; -1: none
    QTest::newRow("alone") << Times{400} << Times{} << Times{} << 0;
    QTest::newRow("before the next was asked for") << Times{100} << Times{} << Times{200} << 0;
    QTest::newRow("may be the next one's") << Times{400} << Times{} << Times{200} << -1;
    QTest::newRow("one each") << Times{400, 600} << Times{} << Times{200} << 0;
    QTest::newRow("the next one has claimed ours") << Times{600} << Times{400} << Times{200} << 0;
    QTest::newRow("the next one has its own") << Times{} << Times{600} << Times{200} << -1;
    QTest::newRow("two later ones, one to come") << Times{600} << Times{400} << Times{200, 380} << -1;
    QTest::newRow("two later ones, all there") << Times{600, 800} << Times{400} << Times{200, 380} << 0;
    QTest::newRow("the last was asked for after it all") << Times{600} << Times{400} << Times{200, 700} << 0;
}

void SnapshotMachineTest::ofSeveralLostOnesEachIsFound()
{
    QFETCH(QList<qint64>, open);
    QFETCH(QList<qint64>, others);
    QFETCH(QList<qint64>, laterRequests);
    QFETCH(int, found);
    Listed seen{{}, at(900)};
    for (const qint64 seconds : open)
        seen.snapshots.append(listed(QStringLiteral("open%1").arg(seconds), seconds));
    for (const qint64 seconds : others)
        seen.others.append(listed(QStringLiteral("others%1").arg(seconds), seconds));
    for (const qint64 seconds : laterRequests)
        seen.laterRequests.append(at(seconds));
    const State lost
        = advance(requesting(), AnswerLost{error(QStringLiteral("outcome_unknown")), at(1)}).state;
    const State after = advance(lost, seen).state;
    QCOMPARE(after.phase, found < 0 ? Phase::Processing : Phase::Ready);
    if (found >= 0)
        QCOMPARE(after.result, seen.snapshots.at(found).ref);
}

void SnapshotMachineTest::resumedWhileAskingIsNeverSentAgain()
{
    const Step step = advance(requesting(), Resumed{at(100)});
    QCOMPARE(step.state.phase, Phase::Processing);
    QVERIFY(step.state.answerLost);
    QVERIFY(step.state.error.message.contains(QStringLiteral("stopped")));
    QCOMPARE(wakeOf(step), std::optional(at(115)));
    const Listed ours{{listed(QStringLiteral("v1"), 3)}, at(115)};
    QCOMPARE(advance(step.state, ours).state.phase, Phase::Ready);
}

void SnapshotMachineTest::resumedLongAfterItsDeadlineLooksFirst()
{
    const qint64 later = 3 * 24 * 3600;
    const Step step = advance(processing(), Resumed{at(later)});
    QCOMPARE(step.state.phase, Phase::Processing);
    QVERIFY(onlyEffectIs<Look>(step));
    QVERIFY(step.state.deadline >= at(later + 600));
    const Step seen = advance(step.state, Listed{{}, at(later + 1)});
    QCOMPARE(seen.state.phase, Phase::Processing);
    QVERIFY(wakeOf(seen).has_value());
    QCOMPARE(advance(step.state, Listed{{listed(QStringLiteral("v1"), 60)}, at(later + 1)}).state.phase,
             Phase::Ready);
    // In good time it just goes on.
    QCOMPARE(wakeOf(advance(processing(), Resumed{at(60)})), std::optional(at(120)));
}

void SnapshotMachineTest::resumedBlindEndsAllTheSame()
{
    State state = advance(processing(), Resumed{at(3600)}).state;
    QDateTime now = at(3600);
    while (state.phase == Phase::Processing) {
        state = advance(state, LookFailed{{}, now}).state;
        now = state.checkAt;
        state = advance(state, Woke{now}).state;
    }
    QCOMPARE(state.phase, Phase::Unconfirmed);
    QVERIFY(state.since >= at(3600 + 2 * 3600));
    QVERIFY(state.since <= at(3600 + 2 * 3600 + 600));
}

void SnapshotMachineTest::resumedAtItsEndStaysThere()
{
    const State failed = advance(requesting(), Refused{{}, at(1)}).state;
    for (const State &state : {failed, unconfirmed(), advance(queued(), CancelRequested{at(1)}).state}) {
        const Step step = advance(state, Resumed{at(9999)});
        QCOMPARE(step.state, state);
        QVERIFY(step.effects.empty());
    }
}

void SnapshotMachineTest::checkedAgainLooksAtOnceAndSendsNothing()
{
    const qint64 later = 24 * 3600;
    const Step step = advance(unconfirmed(), CheckAgain{at(later)});
    QCOMPARE(step.state.phase, Phase::Processing);
    QVERIFY(onlyEffectIs<Look>(step));
    QCOMPARE(step.state.error, ApiError());
    QCOMPARE(advance(step.state, Listed{{listed(QStringLiteral("v1"), 60)}, at(later + 1)}).state.phase,
             Phase::Ready);
    State blank = step.state;
    for (int i = 0; i < 20 && blank.phase == Phase::Processing; ++i)
        blank = advance(advance(blank, Listed{{}, blank.checkAt}).state, Woke{blank.checkAt.addSecs(300)})
                    .state;
    QCOMPARE(blank.phase, Phase::Unconfirmed);
    QVERIFY(at(later).secsTo(blank.since) <= 1200);
    // The clock was set back between the end and the wish.
    const State back = advance(unconfirmed(), CheckAgain{at(-later)}).state;
    QCOMPARE(advance(back, Listed{{}, at(-later + 1)}).state.deadline, at(-later + 600));
    const State failed = advance(requesting(), Refused{{}, at(1)}).state;
    QCOMPARE(advance(failed, CheckAgain{at(later)}).state, failed);
}

void SnapshotMachineTest::onlyWaitingForASlotIsNotWrittenDown()
{
    const State limited = advance(queued(), SlotBusy{{LimitKind::CoolDown, at(5)}, noon}).state;
    QVERIFY(!Machine::isWorthKeeping(queued(), limited));
    QVERIFY(!Machine::isWorthKeeping(queued(), advance(queued(), Woke{at(60)}).state));
    QVERIFY(Machine::isWorthKeeping(queued(), advance(queued(), CancelRequested{noon}).state));
    QVERIFY(Machine::isWorthKeeping(limited, requesting()));
    QVERIFY(Machine::isWorthKeeping(requesting(), limited));
    const State looking = advance(processing(), Woke{at(120)}).state;
    QVERIFY(!Machine::isWorthKeeping(processing(), looking));
    QVERIFY(Machine::isWorthKeeping(looking, advance(looking, Listed{{}, at(120)}).state));
    QVERIFY(Machine::isIntent(SendRequest{}));
    QVERIFY(!Machine::isIntent(AskSlot{}));
}

void SnapshotMachineTest::everyPhaseHasAStateThatPeopleSee()
{
    QCOMPARE(Machine::stateOf(Phase::Queued), OperationState::Queued);
    QCOMPARE(Machine::stateOf(Phase::Requesting), OperationState::Requesting);
    QCOMPARE(Machine::stateOf(Phase::Processing), OperationState::Processing);
    QCOMPARE(Machine::stateOf(Phase::RateLimited), OperationState::RateLimited);
    QCOMPARE(Machine::stateOf(Phase::Ready), OperationState::Ready);
    QCOMPARE(Machine::stateOf(Phase::Failed), OperationState::Failed);
    QCOMPARE(Machine::stateOf(Phase::Cancelled), OperationState::Cancelled);
    QCOMPARE(Machine::stateOf(Phase::Unconfirmed), OperationState::Unconfirmed);
}

void SnapshotMachineTest::unversionedSnapshotIsToldApartByItsTime()
{
    const State state = processing({listed({}, -3600).ref});
    QCOMPARE(advance(state, Listed{{listed({}, -3600)}, at(120)}).state.phase, Phase::Processing);
    const Step step = advance(state, Listed{{listed({}, 30), listed({}, -3600)}, at(120)});
    QCOMPARE(step.state.phase, Phase::Ready);
    QVERIFY(step.state.result.version.isEmpty());
}

void SnapshotMachineTest::oldestNewOneIsOurs()
{
    const Listed both{{listed(QStringLiteral("later"), 90), listed(QStringLiteral("ours"), 30)}, at(120)};
    QCOMPARE(advance(processing(), both).state.result.version, VersionId(QStringLiteral("ours")));
}

void SnapshotMachineTest::somebodyElsesListingTakesNoTurn()
{
    const State state = processing();
    const Step early = advance(state, Listed{{}, at(60)}); // nobody asked for it here
    QVERIFY(early.effects.empty());
    QCOMPARE(early.state.checkAt, state.checkAt);
    QVERIFY(advance(state, LookFailed{error({}), at(60)}).effects.empty());
    const Step found = advance(state, Listed{{listed(QStringLiteral("v1"), 30)}, at(60)});
    QCOMPARE(found.state.phase, Phase::Ready);
}

void SnapshotMachineTest::cancellableBeforeSendingOnly()
{
    const State limited = advance(queued(), SlotBusy{{LimitKind::CoolDown, at(5)}, noon}).state;
    for (const State &state : {queued(), limited}) {
        QVERIFY(isCancellable(state));
        const Step step = advance(state, CancelRequested{at(1)});
        QCOMPARE(step.state.phase, Phase::Cancelled);
        QVERIFY(step.effects.empty());
    }
    for (const State &state : {requesting(), processing()}) {
        QVERIFY(!isCancellable(state));
        QCOMPARE(advance(state, CancelRequested{at(1)}).state.phase, state.phase);
    }
}

void SnapshotMachineTest::listingCompletesWhatA200LeftUnsaid()
{
    const SignedLink newest(QUrl(QStringLiteral("https://storage/name.zip?Expires=1795400000")), noon);
    const State ready = advance(requesting(), Made{newest, at(8)}).state;
    QVERIFY(!isComplete(ready));
    const Step step = advance(ready, Listed{{listed(QStringLiteral("v1"), 5)}, at(60)});
    QVERIFY(isComplete(step.state));
    QCOMPARE(step.state.phase, Phase::Ready);
    QCOMPARE(step.state.since, at(8));
    QCOMPARE(step.state.result.version, VersionId(QStringLiteral("v1")));
    QCOMPARE(step.state.link.version(), VersionId(QStringLiteral("v1")));
    QVERIFY(step.effects.empty());
    const Step again = advance(step.state, Listed{{listed(QStringLiteral("v2"), 6)}, at(61)});
    QCOMPARE(again.state.result.version, VersionId(QStringLiteral("v1")));
}

void SnapshotMachineTest::listingWithoutOurVersionCompletesNothing()
{
    const SignedLink link(QUrl(QStringLiteral("https://storage/name.zip?versionId=v2")), noon);
    const State ready = advance(requesting(), Made{link, at(8)}).state;
    const Step step = advance(ready, Listed{{listed(QStringLiteral("v1"), 5)}, at(60)});
    QVERIFY(!isComplete(step.state));
    QCOMPARE(step.state.link, link);
}

SNAPDECK_TEST(SnapshotMachineTest)
#include "SnapshotMachineTest.moc"
