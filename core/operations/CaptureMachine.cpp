// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/CaptureMachine.h"

#include "core/operations/CaptureFate.h"
#include "core/operations/CaptureVerdict.h"
#include "core/operations/LookGaps.h"
#include "core/operations/MachineClock.h"
#include "core/operations/RequestTime.h"

#include <algorithm>

namespace snapdeck::capture {

namespace {

constexpr qint64 settleSeconds = 30; ///< how long a capsule may still be on its way to its fate
constexpr qint64 examineSeconds = 15; ///< after a refusal: how long to try to see the capsule
constexpr qint64 verifySeconds = 600;
constexpr qint64 moreSeconds = 120; ///< when taken up again, or when there were too few looks
constexpr int settleLooks = 1;
constexpr int blindSettleLooks = 5; ///< that failed: where each takes long, the time alone is none
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

Step fail(State state, const ApiError &error, const QDateTime &now)
{
    state.error = error;
    return end(std::move(state), Phase::Failed, now);
}

/// Enters a phase that looks at once, and goes on looking until its deadline.
Step lookFrom(State state, Phase phase, qint64 patienceSeconds, const QDateTime &now)
{
    enter(state, phase, now);
    state.checkAt = now;
    state.deadline = now.addSecs(patienceSeconds);
    return {std::move(state), {Look{}}};
}

/// The next look: later each time, and not before the server wants to be asked again; the last one exactly
/// at the deadline.
Step lookAgain(State state, const QDateTime &now, const QDateTime &notBefore = {})
{
    if (now >= state.deadline)
        state.deadline = now.addSecs(state.phase == Phase::Verifying ? moreSeconds : settleSeconds);
    const QDateTime next = now.addSecs(secondsToNextLook(state.looks));
    ++state.looks;
    state.checkAt = std::min(notBefore.isValid() ? std::max(next, notBefore) : next, state.deadline);
    const QDateTime checkAt = state.checkAt;
    return {std::move(state), {WakeAt{checkAt}}};
}

/// A clock that jumped ahead has waited for nothing, so the looks count as well.
bool mayEnd(const State &state, int leastLooks, const QDateTime &now)
{
    return now >= state.deadline && state.looks >= leastLooks;
}

Step seenBeforehand(State state, const Seen &seen)
{
    if (const auto refusal = objection(state, seen))
        return fail(std::move(state), *refusal, seen.now);
    state.replaced = templateNamed(state.name, seen.templates);
    state.origin = seen.origin;
    state.wasPaused = seen.capsule != CapsuleStatus::Running;
    enter(state, Phase::Requesting, seen.now);
    state.sent = true;
    state.sentAt = seen.now;
    state.requestedAt = seen.serverNow.addSecs(-clockSlackSeconds);
    return {std::move(state), {SendRequest{}}};
}

Step seenSettling(State state, const Seen &seen)
{
    state.fate = fateOf(seen.capsule);
    // Right after the answer a capsule may still be shown as it was before.
    const bool mayChange
        = seen.capsule && (isUnderWay(*seen.capsule) || *seen.capsule == CapsuleStatus::Running);
    if (mayChange && !mayEnd(state, settleLooks, seen.now))
        return lookAgain(std::move(state), seen.now);
    return end(std::move(state), Phase::Ready, seen.now);
}

Step seenExamining(State state, const Seen &seen)
{
    state.fate = fateOf(seen.capsule);
    const ApiError error = explainRefusal(state, seen);
    return fail(std::move(state), error, seen.now);
}

Step seenVerifying(State state, const Seen &seen)
{
    state.fate = fateOf(seen.capsule);
    if (const auto made = newTemplate(state, seen); made && !mayBeAnothers(state)) {
        state.made = *made;
        state.error = {};
        enter(state, Phase::Settling, seen.now);
        state.deadline = seen.now.addSecs(settleSeconds);
        return seenSettling(std::move(state), seen);
    }
    if (const auto verdict = judge(state, seen)) {
        state.error = verdict->error;
        return end(std::move(state), verdict->phase, seen.now);
    }
    if (!mayEnd(state, leastVerifyingLooks, seen.now))
        return lookAgain(std::move(state), seen.now);
    state.error = neverFoundOut(state.error);
    return end(std::move(state), Phase::Unconfirmed, seen.now);
}

Step on(State state, const Started &event)
{
    if (!isCancellable(state))
        return {std::move(state), {}};
    state.since = event.now;
    if (state.phase == Phase::Waiting)
        return {std::move(state), {Await{}}};
    return {std::move(state), {Look{}}};
}

Step on(State state, const AwaitedEnded &event)
{
    if (state.phase != Phase::Waiting)
        return {std::move(state), {}};
    if (!event.isFulfilled) {
        state.error = event.error;
        return end(std::move(state), Phase::Cancelled, event.now);
    }
    enter(state, Phase::Preflight, event.now);
    return {std::move(state), {Look{}}};
}

Step on(State state, const Seen &event)
{
    switch (state.phase) {
    case Phase::Preflight:
        return seenBeforehand(std::move(state), event);
    case Phase::Settling:
        return seenSettling(std::move(state), event);
    case Phase::Examining:
        return seenExamining(std::move(state), event);
    case Phase::Verifying:
        return seenVerifying(std::move(state), event);
    default:
        return {std::move(state), {}};
    }
}

Step on(State state, const LookFailed &event)
{
    const QDateTime notBefore = event.error.retryAt.value_or(QDateTime());
    switch (state.phase) {
    case Phase::Preflight:
        return fail(std::move(state), event.error, event.now);
    case Phase::Settling:
        return mayEnd(state, blindSettleLooks, event.now) ? end(std::move(state), Phase::Ready, event.now)
                                                          : lookAgain(std::move(state), event.now, notBefore);
    case Phase::Examining:
        if (!mayEnd(state, 0, event.now))
            return lookAgain(std::move(state), event.now, notBefore);
        state.error = refusedUnseen(state.error);
        return end(std::move(state), Phase::Failed, event.now);
    case Phase::Verifying:
        if (!mayEnd(state, leastVerifyingLooks, event.now))
            return lookAgain(std::move(state), event.now, notBefore);
        state.error = neverFoundOut(state.error); // the answer's: it says more than why nobody could look
        return end(std::move(state), Phase::Unconfirmed, event.now);
    default:
        return {std::move(state), {}};
    }
}

Step on(State state, const Made &event)
{
    if (state.phase != Phase::Requesting)
        return {std::move(state), {}};
    state.made = event.made;
    return lookFrom(std::move(state), Phase::Settling, settleSeconds, event.now);
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
    if (state.phase != Phase::Requesting)
        return {std::move(state), {}};
    return fail(std::move(state), event.error, event.now);
}

Step on(State state, const NotJournaled &event)
{
    if (state.phase != Phase::Requesting)
        return {std::move(state), {}};
    state.sent = false;
    return fail(std::move(state), event.error, event.now);
}

Step on(State state, const Objected &event)
{
    if (!isCancellable(state))
        return {std::move(state), {}};
    return fail(std::move(state), event.error, event.now);
}

Step on(State state, const AnswerLost &event)
{
    if (state.phase != Phase::Requesting)
        return {std::move(state), {}};
    state.error = event.error;
    state.notRecorded = event.error.code == notRecordedCode;
    state.requestedAt = requestTime(state.requestedAt, event.serverDate, state.sentAt, event.now);
    state = lookFrom(std::move(state), Phase::Verifying, verifySeconds, event.now).state;
    return lookAgain(std::move(state), event.now);
}

bool isLooking(Phase phase)
{
    return phase == Phase::Settling || phase == Phase::Examining || phase == Phase::Verifying;
}

Step on(State state, const Woke &event)
{
    if (!isLooking(state.phase))
        return {std::move(state), {}};
    if (event.now >= state.checkAt)
        return {std::move(state), {Look{}}};
    const QDateTime checkAt = state.checkAt;
    return {std::move(state), {WakeAt{checkAt}}};
}

Step on(State state, const CancelRequested &event)
{
    if (isCancellable(state))
        return end(std::move(state), Phase::Cancelled, event.now);
    return {std::move(state), {}};
}

Step on(State state, const Resumed &event)
{
    if (state.phase == Phase::Requesting) // what may have left is never sent again
        return on(std::move(state), AnswerLost{stoppedWhileAsking(), event.now});
    if (isCancellable(state)) {
        const bool isFresh
            = state.since.isValid() && state.since.secsTo(event.now) <= longestConfirmedSeconds;
        if (!isFresh)
            return fail(std::move(state), confirmationTooOld(), event.now);
        if (state.phase == Phase::Waiting)
            return {std::move(state), {Await{}}};
        return {std::move(state), {Look{}}};
    }
    if (!isLooking(state.phase))
        return {std::move(state), {}};
    state.deadline = std::max(state.deadline, event.now.addSecs(moreSeconds));
    state.checkAt = event.now;
    return {std::move(state), {Look{}}};
}

Step on(State state, const CheckAgain &event)
{
    if (state.phase != Phase::Unconfirmed)
        return {std::move(state), {}};
    state.clock = event.now; // it stood still meanwhile
    state.sentAt = std::min(state.sentAt, event.now); // and may have been set back
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

} // namespace snapdeck::capture
