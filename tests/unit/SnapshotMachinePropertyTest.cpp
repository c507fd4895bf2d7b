// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/SnapshotMachine.h"
#include "tests/support/TestRunner.h"

#include <rapidcheck.h>

using namespace snapdeck;
using namespace snapdeck::snapshot;

namespace {

const QDateTime noon = QDateTime::fromString(QStringLiteral("2026-11-22T12:00:00Z"), Qt::ISODate);
constexpr qint64 longestProcessing = 45 * 60;

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

/// The machine with the shell around it: carries effects out by remembering them, answers them when the test
/// says so, and checks after every step what must never happen.
class World
{
public:
    QDateTime now = noon;
    State state;
    bool slotAsked = false;
    bool requestOut = false;
    int looksOut = 0;
    std::optional<QDateTime> wake;
    int sent = 0;
    bool mayBeTaken = false; ///< a request has left that nobody refused
    QDateTime processingSince;

    void apply(const Event &event)
    {
        const State before = state;
        auto [next, effects] = advance(state, event);
        state = std::move(next);
        for (const Effect &effect : effects)
            std::visit([this](const auto &what) { carryOut(what); }, effect);
        if (state.phase == Phase::Processing && before.phase != Phase::Processing)
            processingSince = now;
        checkEnding(before, effects);
        checkLimit(before);
        checkPending();
    }

    void answerSlot(const Event &event)
    {
        slotAsked = false;
        apply(event);
    }

    void answerRequest(const Event &event)
    {
        requestOut = false;
        const bool refused = std::holds_alternative<Limited>(event) || std::holds_alternative<Refused>(event);
        mayBeTaken = !refused;
        apply(event);
    }

    void answerLook(const Event &event)
    {
        --looksOut;
        apply(event);
    }

    void wakeUp()
    {
        now = std::max(now, *wake);
        wake.reset();
        apply(Woke{now});
    }

private:
    void carryOut(const AskSlot &) { slotAsked = true; }
    void carryOut(const SendRequest &)
    {
        RC_ASSERT(!requestOut);
        RC_ASSERT(!mayBeTaken); // never again after one that may have been carried out
        requestOut = mayBeTaken = true;
        ++sent;
    }
    void carryOut(const Look &) { ++looksOut; }
    void carryOut(const WakeAt &at)
    {
        RC_ASSERT(at.when.isValid());
        wake = at.when;
    }

    void checkEnding(const State &before, const std::vector<Effect> &effects) const
    {
        if (isTerminal(before.phase)) {
            RC_ASSERT(state.phase == before.phase);
            RC_ASSERT(effects.empty());
        }
        if (state.phase == Phase::Cancelled && before.phase != Phase::Cancelled)
            RC_ASSERT(!mayBeTaken);
    }

    void checkLimit(const State &before) const
    {
        if (before.phase == Phase::RateLimited && state.phase == Phase::Queued)
            RC_ASSERT(now >= before.limit.until);
    }

    /// Every waiting state has what will end its wait.
    void checkPending() const
    {
        switch (state.phase) {
        case Phase::Queued:
            RC_ASSERT(slotAsked || sent == 0);
            break;
        case Phase::Requesting:
            RC_ASSERT(requestOut);
            break;
        case Phase::Processing:
            RC_ASSERT(looksOut > 0 || wake == state.checkAt);
            RC_ASSERT(state.checkAt <= state.deadline);
            break;
        case Phase::RateLimited:
            RC_ASSERT(wake == state.limit.until);
            break;
        default:
            break;
        }
    }
};

LimitWait someWait(const QDateTime &now)
{
    return {LimitKind::CoolDown, now.addSecs(*rc::gen::inRange(1, 7200))};
}

void answerSlot(World &world)
{
    if (*rc::gen::arbitrary<bool>())
        world.answerSlot(SlotBusy{someWait(world.now), world.now});
    else
        world.answerSlot(SlotFree{world.now, world.now.addSecs(*rc::gen::inRange(-600, 600)), {}});
}

void answerRequest(World &world)
{
    const QDateTime &now = world.now;
    switch (*rc::gen::inRange(0, 6)) {
    case 0:
        world.answerRequest(Made{{}, now});
        break;
    case 1:
        world.answerRequest(Refused{someError(now), now});
        break;
    case 2:
    case 3:
        world.answerRequest(Limited{someWait(now), someError(now), now});
        break;
    case 4:
        world.answerRequest(StillProcessing{now});
        break;
    default:
        world.answerRequest(AnswerLost{someError(now), now});
    }
}

void answerLook(World &world)
{
    if (*rc::gen::arbitrary<bool>())
        world.answerLook(LookFailed{someError(world.now), world.now});
    else
        world.answerLook(Listed{someListing(world.now), world.now});
}

/// One thing that can happen: an answer that is due, a timer, time passing, somebody else's listing, a
/// person.
void anyStep(World &world)
{
    switch (*rc::gen::inRange(0, 10)) {
    case 0:
        if (*rc::gen::inRange(0, 4) == 0)
            world.apply(CancelRequested{world.now});
        break;
    case 1:
        world.apply(Listed{someListing(world.now), world.now});
        break;
    case 2:
        world.now = world.now.addMSecs(*rc::gen::inRange(0, 400'000));
        break;
    case 3: // a timer of an earlier wait, or one that came early
        world.apply(Woke{world.now});
        break;
    default:
        if (world.slotAsked)
            answerSlot(world);
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
    world.apply(Started{world.now});
    return world;
}

World anyWorld()
{
    World world = startedWorld();
    const int steps = *rc::gen::inRange(0, 60);
    for (int i = 0; i < steps; ++i)
        anyStep(world);
    return world;
}

/// Lets everything take its course while nobody helps: no limit, no answer, nothing in any listing.
void runOut(World &world)
{
    for (int i = 0; i < 200 && !isTerminal(world.state.phase); ++i) {
        if (world.slotAsked)
            world.answerSlot(SlotFree{world.now, world.now, {}});
        else if (world.requestOut)
            world.answerRequest(AnswerLost{{}, world.now});
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
};

void SnapshotMachinePropertyTest::neverSentTwiceUnlessRefusedAndEveryWaitHasItsEnd()
{
    QVERIFY(rc::check([] { (void)anyWorld(); })); // the world checks itself at every step
}

void SnapshotMachinePropertyTest::everyWorldComesToAnEnd()
{
    QVERIFY(rc::check([] {
        World world = anyWorld();
        runOut(world);
        RC_ASSERT(isTerminal(world.state.phase));
        if (world.state.phase == Phase::Unconfirmed)
            RC_ASSERT(world.processingSince.secsTo(world.state.since) >= longestProcessing);
    }));
}

void SnapshotMachinePropertyTest::strayEventsDoNoHarm()
{
    QVERIFY(rc::check([] {
        World world = anyWorld();
        const int sent = world.sent;
        const bool mayBeTaken = world.mayBeTaken;
        const QDateTime &now = world.now;
        const std::vector<Event> strays{Started{now},       SlotFree{now, now, {}}, Made{{}, now},
                                        Woke{now},          StillProcessing{now},   Refused{{}, now},
                                        LookFailed{{}, now}};
        if (world.state.phase == Phase::Queued || world.state.phase == Phase::Requesting)
            return; // there these are what is waited for
        for (const Event &stray : strays) {
            if (isTerminal(world.state.phase) || world.state.phase == Phase::Processing)
                world.apply(stray);
        }
        RC_ASSERT(!mayBeTaken || world.sent == sent);
    }));
}

void SnapshotMachinePropertyTest::a202IsNeitherSuccessNorFailureByItself()
{
    QVERIFY(rc::check([] {
        World world = startedWorld();
        world.answerSlot(SlotFree{world.now, world.now, {}});
        world.now = world.now.addSecs(*rc::gen::inRange(0, 150));
        world.answerRequest(StillProcessing{world.now});
        RC_ASSERT(world.state.phase == Phase::Processing);
        const QDateTime answered = world.now;
        while (!isTerminal(world.state.phase)) {
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
        RC_ASSERT(world.now == answered.addSecs(longestProcessing));
        RC_ASSERT(world.sent == 1);
    }));
}

void SnapshotMachinePropertyTest::clockSetBackEndsTheWaitAllTheSame()
{
    QVERIFY(rc::check([] {
        World world = startedWorld();
        world.answerSlot(SlotFree{world.now, world.now, {}});
        world.answerRequest(StillProcessing{world.now});
        world.now = world.now.addSecs(-*rc::gen::inRange(1, 400 * 24 * 3600));
        const QDateTime setBackTo = world.now;
        world.apply(Woke{world.now}); // the timer ran on
        runOut(world);
        RC_ASSERT(world.state.phase == Phase::Unconfirmed);
        RC_ASSERT(setBackTo.secsTo(world.now) <= longestProcessing);
    }));
}

SNAPDECK_TEST(SnapshotMachinePropertyTest)
#include "SnapshotMachinePropertyTest.moc"
