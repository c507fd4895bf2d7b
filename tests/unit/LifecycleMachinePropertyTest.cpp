// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestRunner.h"
#include "tests/unit/LifecycleExamples.h"
#include "tests/unit/MachineWorld.h"

#include <rapidcheck.h>

using namespace snapdeck;
using namespace snapdeck::lifecycle;
using namespace snapdeck::lifecycle::examples;

namespace {

constexpr int day = 24 * 3600;
constexpr int longestPending = 30; ///< seconds in which a server carries out what it has been asked for

ApiError someError(const QDateTime &now)
{
    ApiError made = error(*rc::gen::element(0, 401, 404, 409, 429, 500, 502, 503),
                          *rc::gen::element(QString(), QStringLiteral("agent_error")));
    if (*rc::gen::arbitrary<bool>())
        made.retryAt = now.addSecs(*rc::gen::inRange(-60, 3600));
    return made;
}

bool isLost(const std::optional<CapsuleStatus> &capsule)
{
    return !capsule || *capsule == CapsuleStatus::Stopped || *capsule == CapsuleStatus::Error
        || *capsule == CapsuleStatus::Missing;
}

/// What is true at the server, whether or not anybody is told.
struct Truth {
    std::optional<CapsuleStatus> capsule;
    std::optional<Template> there = templateMade();
    std::optional<QDateTime> dueAt; ///< by the server's clock: when it does what it was asked for
    std::optional<CapsuleStatus> settlesAs; ///< where it is on its way
    bool isDone = false;
};

class World : public test::MachineWorld<Machine>
{
public:
    Truth truth;
    int ahead = 0; ///< seconds by which our clock has been set since

    explicit World(Deed deed, bool waits = false, bool isTrial = false)
    {
        state.deed = deed;
        state.spec.templateName = tpl;
        state.isTrial = isTrial;
        const bool isOfCapsule = deed != Deed::Create && deed != Deed::DeleteTemplate;
        if (isOfCapsule) {
            truth.capsule = deed == Deed::Resume ? CapsuleStatus::Paused : CapsuleStatus::Running;
            if (!isTrial)
                state.capsule = ours;
        }
        if (waits) {
            state.phase = Phase::Waiting;
            state.after = OperationId(QStringLiteral("op-1"));
        }
        start(Started{now});
    }

    [[nodiscard]] QDateTime serverNow() const { return now.addSecs(-ahead); }
    void setClock(int seconds)
    {
        now = now.addSecs(seconds);
        ahead += seconds;
        if (wake) // timers wait as long as before
            wake = wake->addSecs(seconds);
    }

    void leave()
    {
        admit();
        truth.dueAt = serverNow().addSecs(*rc::gen::inRange(0, longestPending));
    }

    void carryOut()
    {
        truth.dueAt.reset();
        truth.isDone = true;
        const auto go = [this](CapsuleStatus way, CapsuleStatus end) {
            truth.capsule = *rc::gen::element(way, end);
            truth.settlesAs = end;
        };
        switch (state.deed) {
        case Deed::Create:
            go(CapsuleStatus::Starting, CapsuleStatus::Running);
            m_madeAt = serverNow();
            break;
        case Deed::Pause:
            go(CapsuleStatus::Pausing, CapsuleStatus::Paused);
            break;
        case Deed::Resume:
            go(CapsuleStatus::Resuming, CapsuleStatus::Running);
            break;
        case Deed::Destroy:
            go(CapsuleStatus::Stopping, CapsuleStatus::Stopped);
            break;
        case Deed::DeleteTemplate:
            truth.there.reset();
            break;
        }
    }

    /// What is due by now.
    void settle(bool wholly)
    {
        if (truth.dueAt && serverNow() >= *truth.dueAt)
            carryOut();
        if (wholly && truth.settlesAs)
            truth.capsule = std::exchange(truth.settlesAs, std::nullopt);
    }

    void look(bool fails)
    {
        const State before = state;
        settle(false);
        answerLook(fails ? Event(LookFailed{someError(now), now}) : Event(sighting()));
        checkTruth(before, fails);
    }

private:
    [[nodiscard]] Seen sighting() const
    {
        Seen what{std::nullopt, {}, truth.there ? QList{*truth.there} : QList<Template>(), now, serverNow()};
        if (!truth.capsule)
            return what;
        Capsule capsule = capsuleThatIs(*truth.capsule);
        if (m_madeAt.isValid())
            capsule.createdAt = m_madeAt;
        if (looksAtOne(state))
            what.capsule = capsule;
        else if (state.deed == Deed::Create && !isLost(truth.capsule))
            what.capsules.append(capsule);
        return what;
    }

    [[nodiscard]] bool isAsWished() const
    {
        const auto is = [this](CapsuleStatus status) { return truth.capsule == status; };
        switch (state.deed) {
        case Deed::Create:
            return truth.isDone && !isLost(truth.capsule);
        case Deed::Pause:
            return is(CapsuleStatus::Paused) || is(CapsuleStatus::Hibernated);
        case Deed::Resume:
            return is(CapsuleStatus::Running);
        case Deed::Destroy:
            return !truth.capsule || is(CapsuleStatus::Stopped);
        case Deed::DeleteTemplate:
            return !truth.there || truth.there->createdAt != templateMade().createdAt;
        }
        return false;
    }

    void checkTruth(const State &before, bool fails) const
    {
        if (isTerminal(before.phase))
            return;
        if (state.phase == Phase::Ready)
            RC_ASSERT(!fails && isAsWished());
        if (state.phase != Phase::Failed)
            return;
        if (before.phase == Phase::Settling)
            RC_ASSERT(isLost(truth.capsule));
        if (before.phase == Phase::Verifying && !isLost(truth.capsule))
            RC_ASSERT(!truth.isDone && !truth.dueAt && !before.isAgreed);
    }

    QDateTime m_madeAt;
};

World someWorld()
{
    const Deed deed = *rc::gen::elementOf(std::vector<Deed>(deeds.begin(), deeds.end()));
    const bool waits = *rc::gen::inRange(0, 4) == 0;
    return World(deed, waits, waits && *rc::gen::arbitrary<bool>());
}

/// What others do to it meanwhile.
void liveOn(World &world)
{
    world.now = world.now.addMSecs(*rc::gen::inRange(0, 60'000));
    world.settle(*rc::gen::arbitrary<bool>());
    const int chance = *rc::gen::inRange(0, 40);
    // Nobody can tell what was undone before it was looked at, but by the server's word that it had been
    // done; and a word that is not on the disk yet is gone with the program.
    const bool mayUndo = !world.truth.isDone || (world.durable.isAgreed && world.state.isAgreed);
    if (chance == 0 && world.truth.capsule && mayUndo) {
        world.truth.settlesAs.reset();
        world.truth.capsule
            = *rc::gen::element(CapsuleStatus::Running, CapsuleStatus::Paused, CapsuleStatus::Unknown);
    } else if (chance == 1 && world.truth.capsule) {
        world.truth.settlesAs.reset();
        world.truth.capsule
            = *rc::gen::element(CapsuleStatus::Stopped, CapsuleStatus::Error, CapsuleStatus::Missing);
    }
}

void answerRequest(World &world)
{
    const QDateTime &now = world.now;
    const bool isRefused = world.truth.dueAt && *rc::gen::inRange(0, 3) == 0;
    if (isRefused) {
        world.truth.dueAt.reset();
        const bool left = *rc::gen::arbitrary<bool>();
        world.answerRequest(left ? Event(Refused{someError(now), now}) : Event(NotSent{someError(now), now}),
                            true);
        return;
    }
    if (*rc::gen::inRange(0, 3) > 0) {
        if (*rc::gen::arbitrary<bool>())
            world.truth.dueAt.reset(); // and it never comes to it
        world.answerRequest(AnswerLost{someError(now), now}, false);
        return;
    }
    if (world.truth.dueAt)
        world.carryOut();
    world.answerRequest(Agreed{ours, now}, false);
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
        world.answerAwaited(AwaitedEnded{*rc::gen::inRange(0, 4) > 0, ours, error(0), world.now});
    else if (world.intent && *rc::gen::inRange(0, 8) == 0)
        world.dropIntent(NotJournaled{someError(world.now), world.now});
    else if (world.intent)
        world.leave();
    else if (world.requestOut)
        answerRequest(world);
    else if (world.looksOut > 0)
        world.look(*rc::gen::inRange(0, 4) == 0);
    else if (world.wake)
        world.wakeUp();
}

World anyWorld()
{
    World world = someWorld();
    const int steps = *rc::gen::inRange(0, 60);
    for (int i = 0; i < steps; ++i)
        anyStep(world, true);
    return world;
}

/// Lets everything take its course while nobody else does anything.
void runOut(World &world)
{
    for (int i = 0; i < 200 && !world.isEnded(); ++i) {
        world.settle(true);
        if (world.awaiting)
            world.answerAwaited(AwaitedEnded{true, ours, {}, world.now});
        else if (world.intent)
            world.leave();
        else if (world.requestOut)
            world.answerRequest(AnswerLost{error(0), world.now}, false);
        else if (world.looksOut > 0)
            world.look(false);
        else if (world.wake)
            world.wakeUp();
    }
}

} // namespace

/// The invariants of what is done to capsules and templates, over random sequences of events. operations.md,
/// Invariants
class LifecycleMachinePropertyTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sentOnceAndNothingUntrueIsSaid();
    void everyWorldComesToItsTrueEnd();
    void strayEventsSendNothing();
    void everyWaitEndsWhateverTheClockDoes();
    void whatTheJournalHoldsIsTheWholeState();
};

void LifecycleMachinePropertyTest::sentOnceAndNothingUntrueIsSaid()
{
    QVERIFY(rc::check([] {
        const World world = anyWorld(); // the world checks itself at every step
        RC_ASSERT(world.left <= 1);
    }));
}

void LifecycleMachinePropertyTest::everyWorldComesToItsTrueEnd()
{
    QVERIFY(rc::check([] {
        World world = anyWorld();
        const bool wasVerifying = world.state.phase == Phase::Verifying;
        runOut(world);
        RC_ASSERT(world.isEnded());
        RC_ASSERT(world.left <= 1);
        if (wasVerifying && world.truth.isDone && !world.state.isAgreed && !isLost(world.truth.capsule))
            RC_ASSERT(world.state.phase == Phase::Ready);
    }));
}

void LifecycleMachinePropertyTest::strayEventsSendNothing()
{
    QVERIFY(rc::check([] {
        const World world = anyWorld();
        const QDateTime &now = world.now;
        if (world.left == 0)
            return;
        const std::vector<Event> strays{Started{now},
                                        AwaitedEnded{true, ours, {}, now},
                                        Woke{now},
                                        CancelRequested{now},
                                        NotJournaled{{}, now},
                                        Agreed{ours, now},
                                        Refused{{}, now},
                                        NotSent{{}, now},
                                        Objected{{}, now},
                                        AnswerLost{{}, now},
                                        LookFailed{{}, now},
                                        Resumed{now},
                                        CheckAgain{now},
                                        fitting(world.state.deed, now)};
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

void LifecycleMachinePropertyTest::everyWaitEndsWhateverTheClockDoes()
{
    QVERIFY(rc::check([] {
        World world = anyWorld();
        world.setClock(*rc::gen::inRange(-400 * day, 400 * day));
        if (world.wake) {
            world.wake.reset();
            world.apply(Woke{world.now}); // the timer ran on
        }
        for (int i = 0; i < 200 && !world.isEnded(); ++i)
            anyStep(world, false);
        RC_ASSERT(world.isEnded());
    }));
}

void LifecycleMachinePropertyTest::whatTheJournalHoldsIsTheWholeState()
{
    QVERIFY(rc::check([] {
        const World world = anyWorld();
        RC_ASSERT(test::throughTheJournal(world.state) == world.state);
    }));
}

SNAPDECK_TEST(LifecycleMachinePropertyTest)
#include "LifecycleMachinePropertyTest.moc"
