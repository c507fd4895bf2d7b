// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/LifecycleMachine.h"

#include "core/operations/LifecycleVerdict.h"
#include "core/operations/LifecycleWords.h"
#include "core/operations/LookGaps.h"
#include "core/operations/MachineClock.h"

#include <algorithm>

namespace snapdeck::lifecycle {

namespace {

constexpr qint64 preflightSeconds = 300; ///< of a trial's clean-up; whatever else cannot look fails at once
constexpr qint64 settleSeconds = 120;
constexpr qint64 startSeconds = 300; ///< a new capsule takes longer
constexpr qint64 examineSeconds = 15;
constexpr qint64 verifySeconds = 180;
constexpr qint64 moreSeconds = 60; ///< when taken up again, or when there were too few looks
constexpr int leastLooks = 5; ///< a clock that jumped ahead has waited for nothing
constexpr qint64 longestConfirmedSeconds = 600; ///< after a restart
constexpr qint64 clockSlackSeconds = 2; ///< `Date` has whole seconds, and the way there takes time

void enter(State &state, Phase phase, const QDateTime &now)
{
    state.phase = phase;
    state.since = now;
    state.looks = 0;
}

Step end(State state, Phase phase, const QDateTime &now)
{
    enter(state, phase, now);
    return {std::move(state), {}};
}

Step end(State state, Phase phase, const ApiError &error, const QDateTime &now)
{
    state.error = error;
    return end(std::move(state), phase, now);
}

/// Enters a phase that looks at once, and goes on looking until its deadline.
Step lookFrom(State state, Phase phase, qint64 patienceSeconds, const QDateTime &now)
{
    enter(state, phase, now);
    state.checkAt = now;
    state.deadline = now.addSecs(patienceSeconds);
    return {std::move(state), {Look{}}};
}

Step lookAgain(State state, const QDateTime &now, const QDateTime &notBefore = {})
{
    if (now >= state.deadline)
        state.deadline = now.addSecs(moreSeconds);
    const QDateTime next = now.addSecs(secondsToNextLook(state.looks));
    ++state.looks;
    state.checkAt = std::min(notBefore.isValid() ? std::max(next, notBefore) : next, state.deadline);
    const QDateTime checkAt = state.checkAt;
    return {std::move(state), {WakeAt{checkAt}}};
}

bool mayEnd(const State &state, const QDateTime &now)
{
    return now >= state.deadline && state.looks >= leastLooks;
}

Step begin(State state, const QDateTime &now)
{
    return lookFrom(std::move(state), Phase::Preflight, preflightSeconds, now);
}

/// A trial's capsule has to go: that was confirmed with the trial, and else it would run on unseen.
bool isCleanUp(const State &state)
{
    return state.isTrial && state.deed == Deed::Destroy;
}

Step seenBeforehand(State state, const Seen &seen)
{
    if (isCleanUp(state) && judge(state, seen).kind == Verdict::Kind::Done)
        return end(std::move(state), Phase::Ready, seen.now);
    if (const auto refusal = objection(state, seen))
        return end(std::move(state), Phase::Failed, *refusal, seen.now);
    state.target = templateNamed(state.spec.templateName, seen.templates);
    state.requestedAt = seen.serverNow.addSecs(-clockSlackSeconds);
    if (state.deed == Deed::Create)
        state.before = candidates(state, seen.capsules);
    enter(state, Phase::Requesting, seen.now);
    state.sent = true;
    state.sentAt = seen.now;
    return {std::move(state), {SendRequest{}}};
}

/// The server has agreed, or nobody knows: the difference is what may be said at the end.
Step seenAfterwards(State state, const Seen &seen)
{
    const Verdict verdict = judge(state, seen);
    if (state.deed == Deed::Create && verdict.capsule)
        state.capsule = verdict.capsule->id;
    const std::optional<Capsule> &capsule = verdict.capsule;
    if (capsule)
        state.seenStatus = capsule->statusText;
    switch (verdict.kind) {
    case Verdict::Kind::Done:
        state.error = {};
        return end(std::move(state), Phase::Ready, seen.now);
    case Verdict::Kind::Broken: {
        const ApiError error = broken(state, capsule);
        return end(std::move(state), Phase::Failed, error, seen.now);
    }
    case Verdict::Kind::UnderWay:
    case Verdict::Kind::Unchanged:
    case Verdict::Kind::Ambiguous:
        break;
    }
    if (!mayEnd(state, seen.now))
        return lookAgain(std::move(state), seen.now);
    if (state.phase == Phase::Verifying && provesNothingHappened(state, verdict))
        return end(std::move(state), Phase::Failed, didNotHappen(state), seen.now);
    const ApiError unknown = neverFoundOut(state, verdict.kind == Verdict::Kind::Ambiguous);
    return end(std::move(state), Phase::Unconfirmed, unknown, seen.now);
}

Step on(State state, const Started &event)
{
    if (state.phase == Phase::Waiting) {
        state.since = event.now;
        return {std::move(state), {Await{}}};
    }
    return state.phase == Phase::Preflight ? begin(std::move(state), event.now) : Step{std::move(state), {}};
}

Step on(State state, const AwaitedEnded &event)
{
    if (state.phase != Phase::Waiting)
        return {std::move(state), {}};
    if (!event.isFulfilled)
        return end(std::move(state), Phase::Cancelled, event.error, event.now);
    if (state.deed != Deed::Create && state.deed != Deed::DeleteTemplate && state.capsule.isEmpty())
        state.capsule = event.capsule;
    return begin(std::move(state), event.now);
}

Step on(State state, const Seen &event)
{
    switch (state.phase) {
    case Phase::Preflight:
        return seenBeforehand(std::move(state), event);
    case Phase::Examining: {
        const ApiError error = explainRefusal(state, event);
        return end(std::move(state), Phase::Failed, error, event.now);
    }
    case Phase::Settling:
    case Phase::Verifying:
        return seenAfterwards(std::move(state), event);
    default:
        return {std::move(state), {}};
    }
}

Step on(State state, const LookFailed &event)
{
    const QDateTime notBefore = event.error.retryAt.value_or(QDateTime());
    switch (state.phase) {
    case Phase::Preflight:
        return !isCleanUp(state) || mayEnd(state, event.now)
            ? end(std::move(state), Phase::Failed, event.error, event.now)
            : lookAgain(std::move(state), event.now, notBefore);
    case Phase::Examining:
        return event.now >= state.deadline ? end(std::move(state), Phase::Failed, event.now)
                                           : lookAgain(std::move(state), event.now, notBefore);
    case Phase::Settling:
    case Phase::Verifying: {
        if (!mayEnd(state, event.now))
            return lookAgain(std::move(state), event.now, notBefore);
        const ApiError unknown = neverFoundOut(state, false);
        return end(std::move(state), Phase::Unconfirmed, unknown, event.now);
    }
    default:
        return {std::move(state), {}};
    }
}

Step on(State state, const Agreed &event)
{
    if (state.phase != Phase::Requesting)
        return {std::move(state), {}};
    state.isAgreed = true;
    if (state.deed == Deed::Create) {
        state.capsule = event.created;
        state.isNamed = !event.created.isEmpty();
    }
    const qint64 patience = state.deed == Deed::Create ? startSeconds : settleSeconds;
    return lookFrom(std::move(state), Phase::Settling, patience, event.now);
}

Step on(State state, const Refused &event)
{
    if (state.phase != Phase::Requesting)
        return {std::move(state), {}};
    state.error = event.error;
    return lookFrom(std::move(state), Phase::Examining, examineSeconds, event.now);
}

Step on(State state, const NotSent &event)
{
    return state.phase == Phase::Requesting ? end(std::move(state), Phase::Failed, event.error, event.now)
                                            : Step{std::move(state), {}};
}

Step on(State state, const NotJournaled &event)
{
    if (state.phase != Phase::Requesting)
        return {std::move(state), {}};
    state.sent = false;
    const bool isCalledOff = event.error.kind == ErrorKind::Cancelled; // what it is for has ended meanwhile
    return end(std::move(state), isCalledOff ? Phase::Cancelled : Phase::Failed, event.error, event.now);
}

Step on(State state, const AnswerLost &event)
{
    if (state.phase != Phase::Requesting)
        return {std::move(state), {}};
    state.error = event.error;
    state = lookFrom(std::move(state), Phase::Verifying, verifySeconds, event.now).state;
    return lookAgain(std::move(state), event.now);
}

Step on(State state, const Objected &event)
{
    return isCancellable(state) ? end(std::move(state), Phase::Failed, event.error, event.now)
                                : Step{std::move(state), {}};
}

bool isLooking(Phase phase)
{
    return phase == Phase::Settling || phase == Phase::Examining || phase == Phase::Verifying;
}

Step on(State state, const Woke &event)
{
    if (!isLooking(state.phase) && state.phase != Phase::Preflight)
        return {std::move(state), {}};
    if (event.now >= state.checkAt)
        return {std::move(state), {Look{}}};
    const QDateTime checkAt = state.checkAt;
    return {std::move(state), {WakeAt{checkAt}}};
}

Step on(State state, const CancelRequested &event)
{
    return isCancellable(state) ? end(std::move(state), Phase::Cancelled, event.now)
                                : Step{std::move(state), {}};
}

/// What was confirmed long ago is not begun after a restart; a clean-up is.
bool isTooOld(const State &state, const QDateTime &now)
{
    return !isCleanUp(state) && (!state.since.isValid() || state.since.secsTo(now) > longestConfirmedSeconds);
}

Step on(State state, const Resumed &event)
{
    if (state.phase == Phase::Requesting) // what may have left is never sent again
        return on(std::move(state), AnswerLost{stoppedWhileAsking(), event.now});
    if (isCancellable(state)) {
        if (isTooOld(state, event.now))
            return end(std::move(state), Phase::Failed, confirmationTooOld(), event.now);
        if (state.phase == Phase::Waiting)
            return {std::move(state), {Await{}}};
    } else if (!isLooking(state.phase)) {
        return {std::move(state), {}};
    }
    state.deadline = std::max(state.deadline, event.now.addSecs(moreSeconds));
    state.checkAt = event.now;
    return {std::move(state), {Look{}}};
}

Step on(State state, const CheckAgain &event)
{
    if (state.phase != Phase::Unconfirmed)
        return {std::move(state), {}};
    state.clock = event.now; // it stood still meanwhile
    return lookFrom(std::move(state), Phase::Verifying, verifySeconds, event.now);
}

} // namespace

Step advance(State state, const Event &event)
{
    if (!isTerminal(state.phase))
        followClock(state.clock, timeOf(event),
                    {&state.since, &state.sentAt, &state.checkAt, &state.deadline});
    return std::visit([&state](const auto &happened) { return on(std::move(state), happened); }, event);
}

} // namespace snapdeck::lifecycle
