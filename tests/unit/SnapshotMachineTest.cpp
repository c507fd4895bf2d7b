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
    return advance(queued(), SlotFree{noon, noon, known}).state;
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

} // namespace

/// Every arrow of the picture in operations.md, by example.
class SnapshotMachineTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anAnswersOwnClockFindsOurSnapshot();
    void startAsksForASlot();
    void freeSlotSends();
    void busySlotWaitsUntilTheLimitEnds();
    void limitEndedAsksForASlotAgain();
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
    void limitWithoutEndFails();
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
    const State asked = advance(queued(), SlotFree{at(600), at(600), {}}).state;
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
    QVERIFY(onlyEffectIs<AskSlot>(step));
}

void SnapshotMachineTest::freeSlotSends()
{
    const Step step = advance(queued(), SlotFree{noon, at(30), {}});
    QCOMPARE(step.state.phase, Phase::Requesting);
    QVERIFY(step.state.sent);
    QVERIFY(onlyEffectIs<SendRequest>(step));
    QVERIFY(step.state.requestedAt <= at(30));
    QVERIFY(step.state.requestedAt >= at(25));
    QVERIFY(advance(step.state, SlotFree{noon, noon, {}}).effects.empty());
}

void SnapshotMachineTest::busySlotWaitsUntilTheLimitEnds()
{
    const LimitWait limit{LimitKind::DailyQuota, at(3600)};
    const Step step = advance(queued(), SlotBusy{limit, noon});
    QCOMPARE(step.state.phase, Phase::RateLimited);
    QCOMPARE(step.state.limit, limit);
    QCOMPARE(wakeOf(step), std::optional(at(3600)));
}

void SnapshotMachineTest::limitEndedAsksForASlotAgain()
{
    const State limited = advance(queued(), SlotBusy{{LimitKind::CoolDown, at(5)}, noon}).state;
    const Step step = advance(limited, Woke{at(5)});
    QCOMPARE(step.state.phase, Phase::Queued);
    QVERIFY(onlyEffectIs<AskSlot>(step));
}

void SnapshotMachineTest::earlyTimerWaitsOn()
{
    const State limited = advance(queued(), SlotBusy{{LimitKind::CoolDown, at(5)}, noon}).state;
    QCOMPARE(wakeOf(advance(limited, Woke{at(4)})), std::optional(at(5)));
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
    QVERIFY(!limited.state.sent);
    QCOMPARE(wakeOf(limited), std::optional(at(5)));
    const State again = advance(limited.state, Woke{at(5)}).state;
    QVERIFY(onlyEffectIs<SendRequest>(advance(again, SlotFree{at(5), at(5), {}})));
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
        const Step step = advance(state, Listed{{}, state.checkAt});
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
    ApiError blocked = error(QStringLiteral("RATE_LIMITED"));
    blocked.retryAt = at(120 + 1800);
    const Step asked = advance(processing(), LookFailed{blocked, at(120)});
    QCOMPARE(wakeOf(asked), std::optional(at(120 + 1800)));
    blocked.retryAt = at(24 * 3600);
    QCOMPARE(wakeOf(advance(processing(), LookFailed{blocked, at(120)})), std::optional(at(45 * 60)));
    blocked.retryAt = at(121);
    QCOMPARE(wakeOf(advance(processing(), LookFailed{blocked, at(120)})), std::optional(at(120 + 30)));
}

void SnapshotMachineTest::neverListedIsUnconfirmed()
{
    State state = processing();
    state.checkAt = state.deadline;
    const Step step = advance(state, LookFailed{error(QStringLiteral("BROKEN")), at(45 * 60)});
    QCOMPARE(step.state.phase, Phase::Unconfirmed);
    QCOMPARE(step.state.error.kind, ErrorKind::OutcomeUnknown);
    QVERIFY(!step.state.error.message.isEmpty());
    QVERIFY(!step.state.error.advice.isEmpty());
    QVERIFY(step.effects.empty());
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

void SnapshotMachineTest::limitWithoutEndFails()
{
    constexpr qint64 longest = 26 * 3600;
    State state = queued();
    for (qint64 hour = 0; hour < 26; ++hour) {
        state
            = advance(state, SlotBusy{{LimitKind::DailyQuota, at(3600 * (hour + 1))}, at(3600 * hour)}).state;
        QCOMPARE(state.phase, Phase::RateLimited);
        state = advance(state, Woke{at(3600 * (hour + 1))}).state;
    }
    const Step step = advance(state, SlotBusy{{LimitKind::DailyQuota, at(longest + 3600)}, at(longest)});
    QCOMPARE(step.state.phase, Phase::Failed);
    QCOMPARE(step.state.error.kind, ErrorKind::RateLimited);
    QCOMPARE(step.state.error.retryAt, std::optional(at(longest + 3600)));
    QVERIFY(step.effects.empty());
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
    const Step early = advance(state, Listed{{}, at(60)});
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
