// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestRunner.h"
#include "tests/unit/MachineWorld.h"

#include <rapidcheck.h>

using namespace snapdeck;
using namespace snapdeck::restore;

namespace {

constexpr int day = 24 * 3600;
constexpr qint64 freshSeconds = 3600;
constexpr qint64 longestFollowing = 15 * 60;
constexpr int leastLooks = 4;

ApiError someError(const QDateTime &now)
{
    ApiError error;
    error.httpStatus = *rc::gen::element(0, 400, 404, 409, 429, 500, 502);
    error.code = *rc::gen::element(QString(), QStringLiteral("SNAPSHOT_RESTORE_FAILED"),
                                   QStringLiteral("SNAPSHOT_NOT_FOUND"), QStringLiteral("KEEP_CALM"));
    error.message = QStringLiteral("as it came");
    if (*rc::gen::arbitrary<bool>())
        error.retryAt = now.addSecs(*rc::gen::inRange(-60, 7200));
    return error;
}

/// Checks what holds for a restore alone, besides what holds for every machine.
struct World : test::MachineWorld<Machine> {
    void answerSlot(const Event &event, bool isFree)
    {
        const int before = sent;
        MachineWorld::answerSlot(event, isFree);
        if (sent > before && state.safeguard)
            RC_ASSERT(!state.safetyRef.version.isEmpty()); // there is a way back
        if (sent > before)
            RC_ASSERT(!state.target.version.isEmpty());
    }

    void stopAndStart(const State &from)
    {
        const bool wasWaiting = isCancellable(from);
        const bool isOld = from.startedAt.secsTo(now) > freshSeconds;
        restart(from);
        if (wasWaiting && isOld)
            RC_ASSERT(state.phase == Phase::Failed); // somebody has to confirm it again
    }
};

SnapshotRef safetyRef()
{
    return {SnapshotName(QStringLiteral("name")), VersionId(QStringLiteral("safe"))};
}

void answerSafety(World &world)
{
    const QDateTime &now = world.now;
    switch (*rc::gen::inRange(0, 6)) {
    case 0:
        world.answerSafety(SafetyFailed{someError(now), now});
        break;
    case 1:
        world.apply(SafetyTaken{now});
        break;
    case 2:
        world.apply(SafetyReady{{safetyRef().name, {}}, now});
        break;
    default:
        world.answerSafety(SafetyReady{safetyRef(), now});
    }
}

void answerSlot(World &world)
{
    const QDateTime &now = world.now;
    if (*rc::gen::inRange(0, 3) == 0)
        world.answerSlot(SlotBusy{{LimitKind::CoolDown, now.addSecs(*rc::gen::inRange(1, 1800))}, now},
                         false);
    else
        world.answerSlot(SlotFree{now, now.addMSecs(*rc::gen::inRange(0, 1000)), now}, true);
}

void settleIntent(World &world)
{
    switch (*rc::gen::inRange(0, 6)) {
    case 0:
        world.dropIntent(SlotLost{world.now});
        break;
    case 1:
        world.dropIntent(NotJournaled{someError(world.now), world.now});
        break;
    default:
        world.admit();
    }
}

void answerRequest(World &world)
{
    const QDateTime &now = world.now;
    switch (*rc::gen::inRange(0, 7)) {
    case 0:
        world.answerRequest(Done{now}, false);
        break;
    case 1:
        world.answerRequest(InProgress{someError(now), now}, false);
        break;
    case 2:
        world.answerRequest(Refused{someError(now), now}, true);
        break;
    case 3:
    case 4:
        world.answerRequest(
            Limited{{LimitKind::CoolDown, now.addSecs(*rc::gen::inRange(1, 600))}, someError(now), now},
            true);
        break;
    default:
        world.answerRequest(AnswerLost{someError(now), now}, false);
    }
}

void answerLook(World &world)
{
    const QDateTime &now = world.now;
    if (*rc::gen::inRange(0, 3) == 0)
        world.answerLook(LookFailed{someError(now), now});
    else
        world.answerLook(StatusSeen{
            *rc::gen::element(std::optional<bool>(), std::optional(true), std::optional(false)), now});
}

/// A restart, a clock that is set, a person.
void anyAccident(World &world)
{
    switch (*rc::gen::inRange(0, 7)) {
    case 0:
        world.apply(CancelRequested{world.now});
        break;
    case 1:
        world.now = world.now.addSecs(*rc::gen::element(-day, day));
        break;
    case 2:
        world.now = world.now.addSecs(*rc::gen::inRange(-600, 600));
        break;
    case 3:
    case 4:
        world.apply(CheckAgain{world.now});
        break;
    default:
        world.now = world.now.addSecs(*rc::gen::element(0, 5, 1800, day));
        world.stopAndStart(*rc::gen::arbitrary<bool>() ? world.kept : world.durable);
    }
}

void anyStep(World &world)
{
    switch (*rc::gen::inRange(0, 12)) {
    case 0:
    case 1:
        anyAccident(world);
        break;
    case 2:
        world.now = world.now.addMSecs(*rc::gen::inRange(0, 400'000));
        break;
    case 3: // a timer that came early
        world.apply(Woke{world.now});
        break;
    default:
        if (world.safetyAsked)
            answerSafety(world);
        else if (world.slotAsked)
            answerSlot(world);
        else if (world.intent)
            settleIntent(world);
        else if (world.requestOut)
            answerRequest(world);
        else if (world.looksOut > 0)
            answerLook(world);
        else if (world.wake)
            world.wakeUp();
    }
}

World startedWorld(bool safeguard)
{
    World world;
    world.state.resource.id = ResourceId(QStringLiteral("app"));
    world.state.target = {SnapshotName(QStringLiteral("name")), VersionId(QStringLiteral("v1"))};
    world.state.safeguard = safeguard;
    world.state.safety = OperationId(QStringLiteral("o-safety"));
    world.start(Started{world.now});
    return world;
}

World anyWorld()
{
    World world = startedWorld(*rc::gen::arbitrary<bool>());
    const int steps = *rc::gen::inRange(0, 60);
    for (int i = 0; i < steps; ++i)
        anyStep(world);
    return world;
}

World askedWorld()
{
    World world = startedWorld(false);
    world.answerSlot(SlotFree{world.now, world.now, world.now}, true);
    world.admit();
    return world;
}

/// Lets everything take its course while nobody helps.
void runOut(World &world)
{
    for (int i = 0; i < 100 && !world.isEnded(); ++i) {
        if (world.intent)
            world.admit();
        else if (world.requestOut)
            world.answerRequest(AnswerLost{{}, world.now}, false);
        else if (world.looksOut > 0)
            world.answerLook(LookFailed{{}, world.now});
        else if (world.wake)
            world.wakeUp();
    }
}

} // namespace

/// The invariants of a restore, over random sequences of events. operations.md, Invariants
class RestoreMachinePropertyTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void neverSentTwiceNorWithoutAWayBack();
    void everyWorldComesToAnEnd();
    void strayEventsDoNoHarm();
    void aLostAnswerIsNeitherSuccessNorFailure();
    void clockSetBackEndsTheWaitAllTheSame();
    void aClockThatJumpsAheadEndsNoLookingByItself();
    void whatTheJournalHoldsIsTheWholeState();
};

void RestoreMachinePropertyTest::neverSentTwiceNorWithoutAWayBack()
{
    QVERIFY(rc::check([] { (void)anyWorld(); })); // the world checks itself at every step
}

void RestoreMachinePropertyTest::everyWorldComesToAnEnd()
{
    QVERIFY(rc::check([] {
        World world = anyWorld();
        runOut(world);
        RC_ASSERT(world.isEnded());
    }));
}

void RestoreMachinePropertyTest::strayEventsDoNoHarm()
{
    QVERIFY(rc::check([] {
        World world = anyWorld();
        if (world.safetyAsked || world.slotAsked || world.intent || world.requestOut)
            return;
        const QDateTime &now = world.now;
        const std::vector<Event> strays{Started{now},
                                        SafetyTaken{now},
                                        SafetyReady{safetyRef(), now},
                                        SafetyFailed{{}, now},
                                        SlotFree{now, now, now},
                                        SlotBusy{{}, now},
                                        SlotLost{now},
                                        NotJournaled{{}, now},
                                        Done{now},
                                        InProgress{{}, now},
                                        AnswerLost{{}, now},
                                        Limited{{}, {}, now},
                                        Refused{{}, now},
                                        Woke{now},
                                        CancelRequested{now}};
        for (int i = 0; i < 20; ++i) {
            const Phase before = world.state.phase;
            world.apply(*rc::gen::elementOf(strays));
            RC_ASSERT(world.state.phase == before);
        }
    }));
}

void RestoreMachinePropertyTest::aLostAnswerIsNeitherSuccessNorFailure()
{
    QVERIFY(rc::check([] {
        World world = askedWorld();
        world.answerRequest(AnswerLost{someError(world.now), world.now}, false);
        const QDateTime lost = world.now;
        while (!world.isEnded()) {
            if (world.looksOut > 0)
                answerLook(world);
            else
                world.wakeUp();
        }
        RC_ASSERT(world.state.phase == Phase::Unconfirmed);
        RC_ASSERT(lost.secsTo(world.now) >= longestFollowing);
        RC_ASSERT(lost.secsTo(world.now) <= 2 * longestFollowing);
        RC_ASSERT(world.sent == 1);
    }));
}

void RestoreMachinePropertyTest::clockSetBackEndsTheWaitAllTheSame()
{
    QVERIFY(rc::check([] {
        World world = askedWorld();
        world.answerRequest(AnswerLost{{}, world.now}, false);
        world.now = world.now.addSecs(-*rc::gen::inRange(1, 400 * day));
        const QDateTime setBackTo = world.now;
        world.apply(Woke{world.now}); // the timer ran on
        runOut(world);
        RC_ASSERT(world.state.phase == Phase::Unconfirmed);
        RC_ASSERT(setBackTo.secsTo(world.now) <= longestFollowing);
    }));
}

void RestoreMachinePropertyTest::aClockThatJumpsAheadEndsNoLookingByItself()
{
    QVERIFY(rc::check([] {
        World world = askedWorld();
        world.answerRequest(AnswerLost{{}, world.now}, false);
        int looks = 0;
        while (!world.isEnded()) {
            if (*rc::gen::inRange(0, 4) == 0)
                world.now = world.now.addSecs(day);
            if (world.looksOut > 0) {
                answerLook(world);
                ++looks;
            } else {
                world.wakeUp();
            }
        }
        RC_ASSERT(looks >= leastLooks);
    }));
}

void RestoreMachinePropertyTest::whatTheJournalHoldsIsTheWholeState()
{
    QVERIFY(rc::check([] {
        const World world = anyWorld();
        RC_ASSERT(test::throughTheJournal(world.state) == world.state);
    }));
}

SNAPDECK_TEST(RestoreMachinePropertyTest)
#include "RestoreMachinePropertyTest.moc"
