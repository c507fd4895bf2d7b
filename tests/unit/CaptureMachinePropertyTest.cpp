// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/CaptureMachine.h"
#include "tests/support/TestRunner.h"

#include <rapidcheck.h>

using namespace snapdeck;
using namespace snapdeck::capture;

namespace {

const QDateTime noon = QDateTime::fromString(QStringLiteral("2026-11-22T12:00:00Z"), Qt::ISODate);
const TemplateName mine(QStringLiteral("mine"));
constexpr qint64 nothingBefore = 360;
constexpr qint64 longestVerifying = 600;

ApiError someError(const QDateTime &now)
{
    ApiError error;
    error.httpStatus = *rc::gen::element(0, 401, 404, 409, 429, 500, 502, 503);
    if (*rc::gen::arbitrary<bool>())
        error.retryAt = now.addSecs(*rc::gen::inRange(-60, 3600));
    return error;
}

/// The server's side of it: what is true, whether or not anybody is told.
struct Truth {
    std::optional<CapsuleStatus> capsule = CapsuleStatus::Running;
    std::optional<Template> made;
};

/// The machine with the shell around it, and a server. Checks after every step what must never happen.
class World
{
public:
    QDateTime now = noon;
    State state;
    Truth truth;
    bool requestOut = false;
    int looksOut = 0;
    std::optional<QDateTime> wake;
    int sent = 0;

    World()
    {
        state.capsule = CapsuleId(QStringLiteral("cl-1"));
        state.name = mine;
        apply(Started{now});
    }

    void apply(const Event &event)
    {
        const State before = state;
        auto [next, effects] = advance(state, event);
        state = std::move(next);
        for (const Effect &effect : effects)
            std::visit([this](const auto &what) { carryOut(what); }, effect);
        if (isTerminal(before.phase)) {
            RC_ASSERT(state.phase == before.phase);
            RC_ASSERT(effects.empty());
        }
        checkEnding(before);
        checkPending();
    }

    void answerRequest(const Event &event)
    {
        requestOut = false;
        apply(event);
    }

    void answerLook(bool fails)
    {
        --looksOut;
        if (fails) {
            apply(LookFailed{someError(now), now});
            return;
        }
        const QList<Template> templates = truth.made ? QList<Template>{*truth.made} : QList<Template>();
        apply(Seen{truth.capsule, templates, now, now});
    }

    void wakeUp()
    {
        now = std::max(now, *wake);
        wake.reset();
        apply(Woke{now});
    }

    void makeTemplate()
    {
        Template fresh;
        fresh.name = mine;
        fresh.createdAt = now;
        truth.made = fresh;
    }

private:
    void carryOut(const SendRequest &)
    {
        RC_ASSERT(sent == 0);
        requestOut = true;
        ++sent;
    }
    void carryOut(const Look &)
    {
        RC_ASSERT(looksOut == 0);
        ++looksOut;
    }
    void carryOut(const WakeAt &at) { wake = at.when; }

    void checkEnding(const State &before) const
    {
        if (state.phase == before.phase)
            return;
        if (state.phase == Phase::Cancelled)
            RC_ASSERT(sent == 0);
        if (state.phase == Phase::Ready)
            RC_ASSERT(truth.made.has_value());
        const bool saysNo
            = state.phase == Phase::Failed || state.phase == Phase::Lost || state.phase == Phase::Unconfirmed;
        if (before.phase != Phase::Verifying || !saysNo)
            return;
        RC_ASSERT(before.sentAt.secsTo(now) >= nothingBefore);
        if (state.phase == Phase::Unconfirmed)
            return;
        RC_ASSERT(!truth.made);
        RC_ASSERT((state.phase == Phase::Failed) == (truth.capsule == CapsuleStatus::Running));
    }

    /// Every waiting state has exactly one thing that will end its wait.
    void checkPending() const
    {
        if (isTerminal(state.phase))
            return;
        const int pending = (requestOut ? 1 : 0) + looksOut + (wake ? 1 : 0);
        RC_ASSERT(pending == 1);
        if (wake) {
            RC_ASSERT(*wake == state.checkAt);
            RC_ASSERT(state.checkAt <= state.deadline);
        }
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
        world.makeTemplate();
}

void answerRequest(World &world)
{
    const QDateTime &now = world.now;
    switch (*rc::gen::inRange(0, 8)) {
    case 0:
        world.makeTemplate();
        world.answerRequest(Made{*world.truth.made, now});
        break;
    case 1:
        world.answerRequest(Refused{someError(now), now});
        break;
    case 2:
        world.answerRequest(NotSent{someError(now), now});
        break;
    default:
        world.answerRequest(AnswerLost{someError(now), now});
    }
}

void anyStep(World &world)
{
    liveOn(world);
    if (*rc::gen::inRange(0, 30) == 0)
        world.apply(CancelRequested{world.now});
    else if (world.requestOut)
        answerRequest(world);
    else if (world.looksOut > 0)
        world.answerLook(*rc::gen::inRange(0, 4) == 0);
    else if (world.wake)
        world.wakeUp();
}

World anyWorld(int mostSteps = 60)
{
    World world;
    const int steps = *rc::gen::inRange(0, mostSteps);
    for (int i = 0; i < steps; ++i)
        anyStep(world);
    return world;
}

/// Lets everything take its course while the server stays as it is.
void runOut(World &world)
{
    for (int i = 0; i < 200 && !isTerminal(world.state.phase); ++i) {
        if (world.requestOut)
            world.answerRequest(AnswerLost{{}, world.now});
        else if (world.looksOut > 0)
            world.answerLook(false);
        else
            world.wakeUp();
    }
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
};

void CaptureMachinePropertyTest::sentOnceAndNothingUntrueIsSaid()
{
    QVERIFY(rc::check([] { (void)anyWorld(); })); // the world checks itself at every step
}

void CaptureMachinePropertyTest::everyWorldComesToItsTrueEnd()
{
    QVERIFY(rc::check([] {
        World world = anyWorld();
        const bool wasVerifying = world.state.phase == Phase::Verifying;
        const bool captured = world.truth.made.has_value();
        runOut(world);
        RC_ASSERT(isTerminal(world.state.phase));
        if (wasVerifying && captured)
            RC_ASSERT(world.state.phase == Phase::Ready);
        if (wasVerifying && !captured)
            RC_ASSERT(world.state.phase != Phase::Ready);
        if (world.state.phase == Phase::Lost)
            RC_ASSERT(!world.truth.made);
    }));
}

void CaptureMachinePropertyTest::strayEventsSendNothing()
{
    QVERIFY(rc::check([] {
        const World world = anyWorld();
        const QDateTime &now = world.now;
        if (world.sent == 0)
            return;
        const std::vector<Event> strays{
            Started{now},        Woke{now},           CancelRequested{now},
            Made{{}, now},       Refused{{}, now},    NotSent{{}, now},
            AnswerLost{{}, now}, LookFailed{{}, now}, Seen{CapsuleStatus::Running, {}, now, now}};
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
        World world;
        world.answerLook(false);
        world.answerRequest(AnswerLost{{}, world.now});
        world.truth.capsule = CapsuleStatus::Paused;
        world.now = world.now.addSecs(-*rc::gen::inRange(1, 400 * 24 * 3600));
        const QDateTime setBackTo = world.now;
        world.wake.reset();
        world.apply(Woke{world.now}); // the timer ran on
        runOut(world);
        RC_ASSERT(world.state.phase == Phase::Unconfirmed);
        RC_ASSERT(setBackTo.secsTo(world.now) <= longestVerifying);
    }));
}

SNAPDECK_TEST(CaptureMachinePropertyTest)
#include "CaptureMachinePropertyTest.moc"
