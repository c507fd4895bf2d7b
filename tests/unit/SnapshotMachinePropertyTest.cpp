// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestRunner.h"
#include "tests/unit/MachineWorld.h"

#include <rapidcheck.h>

using namespace snapdeck;
using namespace snapdeck::snapshot;

namespace {

constexpr qint64 longestProcessing = 45 * 60;
constexpr qint64 longestBlind = 8 * 3600; ///< where looks fail, and the server wants long pauses between them
constexpr int leastLooks = 10;
constexpr int day = 24 * 3600;

ApiError someError(const QDateTime &now)
{
    ApiError error;
    error.kind = ErrorKind::ServiceFailure;
    if (*rc::gen::arbitrary<bool>())
        error.retryAt = now.addSecs(*rc::gen::inRange(-60, 7200));
    return error;
}

Snapshot someSnapshot(const QDateTime &now)
{
    Snapshot snapshot;
    const int version = *rc::gen::inRange(0, 8);
    snapshot.ref = {SnapshotName(QStringLiteral("name")),
                    VersionId(version == 0 ? QString() : QString::number(version))};
    snapshot.takenAt = now.addSecs(*rc::gen::inRange(-7200, 60));
    snapshot.origin
        = *rc::gen::element(SnapshotOrigin::Unknown, SnapshotOrigin::Manual, SnapshotOrigin::Automatic);
    return snapshot;
}

QList<Snapshot> someListing(const QDateTime &now)
{
    QList<Snapshot> listing;
    const int count = *rc::gen::inRange(0, 3);
    for (int i = 0; i < count; ++i)
        listing.append(someSnapshot(now));
    return listing;
}

/// Counts what a wait for a listing has seen.
struct World : test::MachineWorld<Machine> {
    QDateTime processingSince;
    int looked = 0;
    bool isPlain = true; ///< no restart, no jump of the clock, nobody who checks again

    void answerLook(const Event &event)
    {
        ++looked;
        MachineWorld::answerLook(event);
    }
    void answerRequest(const Event &event, bool nothingHappened)
    {
        looked = 0;
        processingSince = now;
        MachineWorld::answerRequest(event, nothingHappened);
    }
    /// The one place where somebody else's listing is our look's answer too.
    void list(const QList<Snapshot> &snapshots)
    {
        apply(Listed{snapshots, now});
        if (looksOut > 0)
            answerLook(Listed{snapshots, now});
    }
};

LimitWait someWait(const QDateTime &now)
{
    return {LimitKind::CoolDown, now.addSecs(*rc::gen::inRange(1, 7200))};
}

SlotFree freeSlot(const QDateTime &now)
{
    return {now, now.addMSecs(*rc::gen::inRange(0, 1000)), now.addSecs(*rc::gen::inRange(-600, 600)), {}};
}

void answerSlot(World &world)
{
    if (*rc::gen::arbitrary<bool>())
        world.answerSlot(SlotBusy{someWait(world.now), world.now}, false);
    else
        world.answerSlot(freeSlot(world.now), true);
}

void settleIntent(World &world)
{
    switch (*rc::gen::inRange(0, 8)) {
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
    switch (*rc::gen::inRange(0, 6)) {
    case 0:
        world.answerRequest(Made{{}, now}, false);
        break;
    case 1:
        world.answerRequest(Refused{someError(now), now}, true);
        break;
    case 2:
    case 3:
        world.answerRequest(Limited{someWait(now), someError(now), now}, true);
        break;
    case 4:
        world.answerRequest(StillProcessing{now}, false);
        break;
    default:
        world.answerRequest(AnswerLost{someError(now), now}, false);
    }
}

void answerLook(World &world)
{
    if (*rc::gen::arbitrary<bool>())
        world.answerLook(LookFailed{someError(world.now), world.now});
    else
        world.answerLook(Listed{someListing(world.now), world.now});
}

/// A restart, a clock that is set, a person.
void anyAccident(World &world)
{
    switch (*rc::gen::inRange(0, 6)) {
    case 0:
        world.apply(CancelRequested{world.now});
        return;
    case 1:
        world.now = world.now.addSecs(*rc::gen::element(-day, day));
        break;
    case 2:
        world.now = world.now.addSecs(*rc::gen::inRange(-600, 600));
        break;
    case 3:
        world.apply(CheckAgain{world.now});
        break;
    default:
        world.now = world.now.addSecs(*rc::gen::element(0, 5, 1800, day));
        world.restart(*rc::gen::arbitrary<bool>() ? world.kept : world.durable);
    }
    world.isPlain = false;
}

/// One thing that can happen: an answer that is due, a timer, time passing, somebody else's listing.
void anyStep(World &world, bool withAccidents)
{
    switch (*rc::gen::inRange(0, 12)) {
    case 0:
    case 1:
        if (withAccidents)
            anyAccident(world);
        break;
    case 2:
        world.list(someListing(world.now));
        break;
    case 3:
        world.now = world.now.addMSecs(*rc::gen::inRange(0, 400'000));
        break;
    case 4: // a timer that came early
        world.apply(Woke{world.now});
        break;
    default:
        if (world.slotAsked)
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

World startedWorld()
{
    World world;
    world.state.resource.id = ResourceId(QStringLiteral("app"));
    world.start(Started{world.now});
    return world;
}

World askedWorld()
{
    World world = startedWorld();
    world.answerSlot(SlotFree{world.now, world.now, world.now, {}}, true);
    world.admit();
    return world;
}

World anyWorld(bool withAccidents = true)
{
    World world = startedWorld();
    const int steps = *rc::gen::inRange(0, 60);
    for (int i = 0; i < steps; ++i)
        anyStep(world, withAccidents);
    return world;
}

/// Lets everything take its course while nobody helps: no slot, no answer, nothing in any listing.
void runOut(World &world, bool isBlind = false)
{
    for (int i = 0; i < 300 && !world.isEnded(); ++i) {
        if (world.intent)
            world.admit();
        else if (world.requestOut)
            world.answerRequest(AnswerLost{{}, world.now}, false);
        else if (world.looksOut > 0 && isBlind)
            world.answerLook(LookFailed{{}, world.now});
        else if (world.looksOut > 0)
            world.answerLook(Listed{{}, world.now});
        else if (world.wake)
            world.wakeUp();
    }
}

} // namespace

/// The invariants of an operation, over random sequences of events. operations.md, Invariants
class SnapshotMachinePropertyTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void neverSentTwiceUnlessRefusedAndEveryWaitHasItsEnd();
    void everyWorldComesToAnEnd();
    void strayEventsDoNoHarm();
    void a202IsNeitherSuccessNorFailureByItself();
    void clockSetBackEndsTheWaitAllTheSame();
    void aClockThatJumpsAheadEndsNoWaitByItself();
    void whatTheJournalHoldsIsTheWholeState();
};

void SnapshotMachinePropertyTest::neverSentTwiceUnlessRefusedAndEveryWaitHasItsEnd()
{
    QVERIFY(rc::check([] { (void)anyWorld(); })); // the world checks itself at every step
}

void SnapshotMachinePropertyTest::everyWorldComesToAnEnd()
{
    QVERIFY(rc::check([] {
        World world = anyWorld(*rc::gen::arbitrary<bool>());
        runOut(world, *rc::gen::arbitrary<bool>());
        RC_ASSERT(world.isEnded());
        if (world.state.phase == Phase::Unconfirmed && world.isPlain)
            RC_ASSERT(world.processingSince.secsTo(world.state.since) >= longestProcessing);
    }));
}

void SnapshotMachinePropertyTest::strayEventsDoNoHarm()
{
    QVERIFY(rc::check([] {
        World world = anyWorld();
        const QDateTime &now = world.now;
        const std::vector<Event> strays{Started{now},
                                        SlotFree{now, now, now, {}},
                                        SlotBusy{{}, now},
                                        SlotLost{now},
                                        NotJournaled{{}, now},
                                        Made{{}, now},
                                        StillProcessing{now},
                                        AnswerLost{{}, now},
                                        Limited{{}, {}, now},
                                        Refused{{}, now},
                                        Woke{now},
                                        CancelRequested{now}};
        const bool isAwaited = world.slotAsked || world.intent || world.requestOut;
        if (isAwaited)
            return;
        for (int i = 0; i < 20; ++i) {
            const Phase before = world.state.phase;
            world.apply(*rc::gen::elementOf(strays));
            RC_ASSERT(world.state.phase == before);
        }
    }));
}

void SnapshotMachinePropertyTest::a202IsNeitherSuccessNorFailureByItself()
{
    QVERIFY(rc::check([] {
        World world = askedWorld();
        world.now = world.now.addSecs(*rc::gen::inRange(0, 150));
        world.answerRequest(StillProcessing{world.now}, false);
        RC_ASSERT(world.state.phase == Phase::Processing);
        const QDateTime answered = world.now;
        while (!world.isEnded()) {
            if (world.looksOut > 0 && *rc::gen::arbitrary<bool>())
                world.answerLook(LookFailed{someError(world.now), world.now});
            else if (world.looksOut > 0)
                world.answerLook(Listed{{}, world.now});
            else
                world.wakeUp();
            RC_ASSERT(world.state.phase != Phase::Failed);
            RC_ASSERT(world.state.phase != Phase::Ready);
        }
        RC_ASSERT(world.state.phase == Phase::Unconfirmed);
        RC_ASSERT(answered.secsTo(world.now) >= longestProcessing);
        RC_ASSERT(answered.secsTo(world.now) <= longestBlind);
        RC_ASSERT(world.sent == 1);
    }));
}

void SnapshotMachinePropertyTest::clockSetBackEndsTheWaitAllTheSame()
{
    QVERIFY(rc::check([] {
        World world = askedWorld();
        world.answerRequest(StillProcessing{world.now}, false);
        const int waits = *rc::gen::inRange(0, 20);
        for (int i = 0; i < waits && !world.isEnded(); ++i) {
            world.now = world.now.addSecs(60);
            world.apply(Woke{world.now});
            if (world.looksOut > 0)
                world.answerLook(Listed{{}, world.now});
        }
        world.now = world.now.addSecs(-*rc::gen::inRange(1, 400 * day));
        const QDateTime setBackTo = world.now;
        world.apply(Woke{world.now}); // the timer ran on
        runOut(world);
        RC_ASSERT(world.state.phase == Phase::Unconfirmed);
        RC_ASSERT(setBackTo.secsTo(world.now) <= longestProcessing);
    }));
}

void SnapshotMachinePropertyTest::aClockThatJumpsAheadEndsNoWaitByItself()
{
    QVERIFY(rc::check([] {
        World world = askedWorld();
        world.answerRequest(StillProcessing{world.now}, false);
        while (!world.isEnded()) {
            if (*rc::gen::inRange(0, 4) == 0)
                world.now = world.now.addSecs(day);
            if (world.looksOut > 0)
                world.answerLook(Listed{{}, world.now});
            else
                world.wakeUp();
        }
        RC_ASSERT(world.state.phase == Phase::Unconfirmed);
        RC_ASSERT(world.looked >= leastLooks);
    }));
}

void SnapshotMachinePropertyTest::whatTheJournalHoldsIsTheWholeState()
{
    QVERIFY(rc::check([] {
        const World world = anyWorld();
        State expected = world.state;
        expected.link = {};
        RC_ASSERT(test::throughTheJournal(world.state) == expected);
    }));
}

SNAPDECK_TEST(SnapshotMachinePropertyTest)
#include "SnapshotMachinePropertyTest.moc"
