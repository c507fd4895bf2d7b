// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestRunner.h"
#include "tests/unit/MachineWorld.h"

#include <rapidcheck.h>

using namespace snapdeck;
using namespace snapdeck::capture;

namespace {

const TemplateName mine(QStringLiteral("mine"));
constexpr qint64 nothingBefore = 360;
constexpr qint64 longestVerifying = 600;
constexpr qint64 longestMaking = 900;
constexpr int day = 24 * 3600;

ApiError someError(const QDateTime &now)
{
    ApiError error;
    error.httpStatus = *rc::gen::element(0, 401, 404, 409, 429, 500, 502, 503);
    error.code = *rc::gen::element(QString(), QStringLiteral("agent_error"), QStringLiteral("db_error"));
    error.message = error.advice = QStringLiteral("as it came");
    if (*rc::gen::arbitrary<bool>())
        error.retryAt = now.addSecs(*rc::gen::inRange(-60, 3600));
    return error;
}

/// The server's side of it: what is true, whether or not anybody is told.
struct Truth {
    std::optional<CapsuleStatus> capsule = CapsuleStatus::Running;
    std::optional<Template> made;
    bool isAnothers = false; ///< and that is known
};

/// The machine with its shell, and a server, whose clock nobody here can set.
class World : public test::MachineWorld<Machine>
{
public:
    Truth truth;
    int ahead = 0; ///< seconds by which our clock has been set since

    explicit World(bool waits = false, bool startsPaused = false)
    {
        state.capsule = CapsuleId(QStringLiteral("cl-1"));
        state.name = mine;
        if (startsPaused)
            truth.capsule = CapsuleStatus::Paused;
        if (waits) {
            state.after = OperationId(QStringLiteral("op-1"));
            state.phase = Phase::Waiting;
        }
        start(Started{now});
    }

    [[nodiscard]] QDateTime serverNow() const { return now.addSecs(-ahead); }
    void setClock(int seconds)
    {
        now = now.addSecs(seconds);
        ahead += seconds;
    }

    void answerLook(bool fails)
    {
        const Phase before = state.phase;
        if (fails) {
            MachineWorld::answerLook(LookFailed{someError(now), now});
        } else {
            Template other; // as newer servers write it: they capture a paused capsule, too
            other.name = TemplateName(QStringLiteral("other"));
            other.tellsPlatform = true;
            const QList<Template> templates = truth.made ? QList{other, *truth.made} : QList{other};
            MachineWorld::answerLook(
                Seen{truth.capsule, templates, now, serverNow(), {}, truth.made && truth.isAnothers});
        }
        checkTruth(before);
    }

    /// Whether the template that is there can be told for the one of the request.
    [[nodiscard]] bool isOurs() const
    {
        return truth.made && !truth.isAnothers && !state.notRecorded
            && truth.made->createdAt <= state.requestedAt.addSecs(longestMaking);
    }

    void makeTemplate(bool isAnothers = false)
    {
        Template fresh;
        fresh.name = mine;
        fresh.createdAt = serverNow();
        truth.made = fresh;
        truth.isAnothers = isAnothers;
    }

private:
    void checkTruth(Phase before) const
    {
        if (state.phase == Phase::Ready)
            RC_ASSERT(truth.made.has_value() && !state.notRecorded);
        if (before == Phase::Verifying && (state.phase == Phase::Ready || state.phase == Phase::Settling))
            RC_ASSERT(isOurs());
        const bool saysNo
            = state.phase == Phase::Failed || state.phase == Phase::Lost || state.phase == Phase::Unconfirmed;
        if (before != Phase::Verifying || !saysNo)
            return;
        RC_ASSERT(state.sentAt.secsTo(now) >= nothingBefore);
        if (state.phase == Phase::Unconfirmed)
            return;
        RC_ASSERT(!truth.made);
        const bool isAsBefore = truth.capsule == CapsuleStatus::Running
            || (state.wasPaused && truth.capsule == CapsuleStatus::Paused);
        RC_ASSERT((state.phase == Phase::Failed) == isAsBefore);
    }
};

/// What a server may do meanwhile, from the request on.
void liveOn(World &world)
{
    world.now = world.now.addMSecs(*rc::gen::inRange(0, 60'000));
    if (world.sent == 0 || *rc::gen::inRange(0, 3) > 0)
        return;
    world.truth.capsule
        = *rc::gen::element(CapsuleStatus::Running, CapsuleStatus::Pausing, CapsuleStatus::Paused,
                            CapsuleStatus::Stopped, CapsuleStatus::Error, CapsuleStatus::Unknown);
    if (*rc::gen::inRange(0, 3) == 0)
        world.truth.capsule.reset();
    if (*rc::gen::arbitrary<bool>())
        world.makeTemplate(*rc::gen::inRange(0, 4) == 0);
}

void answerRequest(World &world)
{
    const QDateTime &now = world.now;
    switch (*rc::gen::inRange(0, 8)) {
    case 0:
        world.makeTemplate();
        world.answerRequest(Made{*world.truth.made, now}, false);
        break;
    case 1:
        world.answerRequest(Refused{someError(now), now}, true);
        break;
    case 2:
        world.answerRequest(NotSent{someError(now), now}, true);
        break;
    default:
        world.answerRequest(AnswerLost{someError(now), now}, false);
    }
}

/// A restart, a clock that is set, a person.
void anyAccident(World &world)
{
    switch (*rc::gen::inRange(0, 6)) {
    case 0:
        world.apply(CancelRequested{world.now});
        break;
    case 1:
        world.setClock(*rc::gen::element(-day, day));
        break;
    case 2:
        world.setClock(*rc::gen::inRange(-600, 600));
        break;
    case 3:
        world.apply(CheckAgain{world.now});
        break;
    default:
        world.now = world.now.addSecs(*rc::gen::element(0, 5, 700, day));
        world.restart(*rc::gen::arbitrary<bool>() ? world.kept : world.durable);
    }
}

void anyStep(World &world, bool withAccidents)
{
    liveOn(world);
    if (withAccidents && *rc::gen::inRange(0, 15) == 0)
        anyAccident(world);
    else if (world.awaiting)
        world.answerAwaited(AwaitedEnded{*rc::gen::inRange(0, 4) > 0, {}, world.now});
    else if (world.intent && *rc::gen::inRange(0, 8) == 0)
        world.dropIntent(NotJournaled{someError(world.now), world.now});
    else if (world.intent)
        world.admit();
    else if (world.requestOut)
        answerRequest(world);
    else if (world.looksOut > 0)
        world.answerLook(*rc::gen::inRange(0, 4) == 0);
    else if (world.wake)
        world.wakeUp();
}

World anyWorld(bool withAccidents = true)
{
    World world(*rc::gen::inRange(0, 4) == 0, *rc::gen::inRange(0, 4) == 0);
    const int steps = *rc::gen::inRange(0, 60);
    for (int i = 0; i < steps; ++i)
        anyStep(world, withAccidents);
    return world;
}

/// Lets everything take its course while the server stays as it is.
void runOut(World &world)
{
    for (int i = 0; i < 200 && !world.isEnded(); ++i) {
        if (world.awaiting)
            world.answerAwaited(AwaitedEnded{true, {}, world.now});
        else if (world.intent)
            world.admit();
        else if (world.requestOut)
            world.answerRequest(AnswerLost{{}, world.now}, false);
        else if (world.looksOut > 0)
            world.answerLook(false);
        else if (world.wake)
            world.wakeUp();
    }
}

World verifyingWorld()
{
    World world;
    world.answerLook(false);
    world.admit();
    world.answerRequest(AnswerLost{{}, world.now}, false);
    return world;
}

} // namespace

/// The invariants of a capture, over random sequences of events. operations.md, Invariants
class CaptureMachinePropertyTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sentOnceAndNothingUntrueIsSaid();
    void everyWorldComesToItsTrueEnd();
    void strayEventsSendNothing();
    void clockSetBackEndsTheWaitAllTheSame();
    void aClockThatJumpsAheadEndsNoWaitByItself();
    void whatTheJournalHoldsIsTheWholeState();
};

void CaptureMachinePropertyTest::sentOnceAndNothingUntrueIsSaid()
{
    QVERIFY(rc::check([] {
        const World world = anyWorld(); // the world checks itself at every step
        RC_ASSERT(world.left <= 1);
    }));
}

void CaptureMachinePropertyTest::everyWorldComesToItsTrueEnd()
{
    QVERIFY(rc::check([] {
        World world = anyWorld();
        const bool wasVerifying = world.state.phase == Phase::Verifying;
        const bool captured = world.truth.made.has_value();
        const bool isOurs = world.isOurs();
        runOut(world);
        RC_ASSERT(world.isEnded());
        if (wasVerifying && captured) // by whom else, or whether by us, nobody can tell
            RC_ASSERT(world.state.phase == (isOurs ? Phase::Ready : Phase::Unconfirmed));
        if (wasVerifying && !captured)
            RC_ASSERT(world.state.phase != Phase::Ready);
    }));
}

void CaptureMachinePropertyTest::strayEventsSendNothing()
{
    QVERIFY(rc::check([] {
        const World world = anyWorld();
        const QDateTime &now = world.now;
        if (world.left == 0)
            return;
        const std::vector<Event> strays{Started{now},
                                        Woke{now},
                                        CancelRequested{now},
                                        NotJournaled{{}, now},
                                        Made{{}, now},
                                        Refused{{}, now},
                                        NotSent{{}, now},
                                        Objected{{}, now},
                                        AnswerLost{{}, now},
                                        LookFailed{{}, now},
                                        Resumed{now},
                                        CheckAgain{now},
                                        Seen{CapsuleStatus::Running, {}, now, now}};
        State state = world.state;
        const int count = *rc::gen::inRange(1, 20);
        for (int i = 0; i < count; ++i) {
            const Step step = advance(state, *rc::gen::elementOf(strays));
            for (const Effect &effect : step.effects)
                RC_ASSERT(!std::holds_alternative<SendRequest>(effect));
            state = step.state;
        }
    }));
}

void CaptureMachinePropertyTest::clockSetBackEndsTheWaitAllTheSame()
{
    QVERIFY(rc::check([] {
        World world = verifyingWorld();
        world.truth.capsule = CapsuleStatus::Paused;
        world.now = world.now.addSecs(-*rc::gen::inRange(1, 400 * day));
        const QDateTime setBackTo = world.now;
        world.wake.reset();
        world.apply(Woke{world.now}); // the timer ran on
        runOut(world);
        RC_ASSERT(world.state.phase == Phase::Unconfirmed);
        RC_ASSERT(setBackTo.secsTo(world.now) <= longestVerifying);
    }));
}

void CaptureMachinePropertyTest::aClockThatJumpsAheadEndsNoWaitByItself()
{
    QVERIFY(rc::check([] {
        World world = verifyingWorld();
        world.truth.capsule = *rc::gen::element(CapsuleStatus::Paused, CapsuleStatus::Running);
        int looks = 0;
        while (!world.isEnded()) {
            if (*rc::gen::inRange(0, 4) == 0)
                world.setClock(day);
            if (world.looksOut > 0) {
                world.answerLook(*rc::gen::inRange(0, 4) == 0);
                ++looks;
            } else {
                world.wakeUp();
            }
        }
        RC_ASSERT(looks >= 10);
    }));
}

void CaptureMachinePropertyTest::whatTheJournalHoldsIsTheWholeState()
{
    QVERIFY(rc::check([] {
        const World world = anyWorld();
        RC_ASSERT(test::throughTheJournal(world.state) == world.state);
    }));
}

SNAPDECK_TEST(CaptureMachinePropertyTest)
#include "CaptureMachinePropertyTest.moc"
