// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/CaptureMachine.h"

#include "core/operations/CaptureFate.h"
#include "core/operations/RequestTime.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace snapdeck::capture {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(snapdeck::Capture)
};

constexpr qint64 settleSeconds = 30; ///< how long a capsule may still be on its way to its fate
constexpr qint64 examineSeconds = 15; ///< after a refusal: how long to try to see the capsule
constexpr qint64 nothingBeforeSeconds = 360; ///< the server is bounded by 5 minutes: no "no" before 6
constexpr int nothingBeforeLooks = 10; ///< fewer than the gaps below make in that time
constexpr qint64 verifySeconds = 600;
constexpr std::array<qint64, 6> lookGaps{3, 5, 5, 10, 15, 30};
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
    const size_t gap = std::min(static_cast<size_t>(state.looks), lookGaps.size() - 1);
    ++state.looks;
    const QDateTime next = now.addSecs(lookGaps[gap]);
    state.checkAt = std::min(notBefore.isValid() ? std::max(next, notBefore) : next, state.deadline);
    const QDateTime checkAt = state.checkAt;
    return {std::move(state), {WakeAt{checkAt}}};
}

const Template *named(const State &state, const QList<Template> &templates)
{
    const auto found = std::find_if(templates.begin(), templates.end(), [&state](const Template &candidate) {
        return candidate.name == state.name;
    });
    return found == templates.end() ? nullptr : &*found;
}

/// A clock that was set back would make the wait as much longer: what is to come moves back with it.
void followClock(State &state, const QDateTime &now)
{
    const qint64 setBack = now.msecsTo(state.since);
    if (setBack <= 0)
        return;
    for (QDateTime *moment : {&state.since, &state.sentAt, &state.checkAt, &state.deadline}) {
        if (moment->isValid())
            *moment = moment->addMSecs(-setBack);
    }
}

ApiError explained(ApiError error, const QString &message, const QString &advice)
{
    error.message = message;
    error.advice = advice;
    return error;
}

Step seenBeforehand(State state, const Seen &seen)
{
    if (const auto refusal = objection(state.name, state.overwrite, seen.capsule, seen.templates))
        return fail(std::move(state), *refusal, seen.now);
    if (const Template *old = named(state, seen.templates))
        state.replaced = *old;
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
    if (mayChange && seen.now < state.deadline)
        return lookAgain(std::move(state), seen.now);
    return end(std::move(state), Phase::Ready, seen.now);
}

Step seenExamining(State state, const Seen &seen)
{
    state.fate = fateOf(seen.capsule);
    const ApiError error = explainRefusal(state, seen);
    return fail(std::move(state), error, seen.now);
}

Step leaveUnconfirmed(State state, const QDateTime &now)
{
    state.error = explained(
        state.error, Text::tr("Whether the capsule was captured could not be found out."),
        Text::tr("Nothing was sent twice. Look at the capsule and the templates before another try."));
    state.error.kind = ErrorKind::OutcomeUnknown;
    return end(std::move(state), Phase::Unconfirmed, now);
}

/// What six minutes of looking allow to say. Nothing yet: look on, until the deadline.
Step concludeVerifying(State state, const Seen &seen)
{
    // The looks too: a clock that jumped ahead has waited for nothing.
    const bool mayConclude
        = seen.now >= state.sentAt.addSecs(nothingBeforeSeconds) && state.looks >= nothingBeforeLooks;
    // Servers leave a destroyed capsule out of the list, or show it as stopped.
    const bool isGone = !seen.capsule || *seen.capsule == CapsuleStatus::Stopped;
    if (mayConclude && isGone) {
        state.error = explained(
            state.error, Text::tr("The capsule is gone, and no template was made."),
            Text::tr("Contact the operator of the service at once, with the capsule's id and the time."));
        return end(std::move(state), Phase::Lost, seen.now);
    }
    if (mayConclude && seen.capsule == CapsuleStatus::Running) {
        ApiError error
            = explained(state.error, Text::tr("The capture did not happen: the capsule runs as before."),
                        Text::tr("It can be captured again."));
        error.kind = ErrorKind::ServiceFailure;
        return fail(std::move(state), error, seen.now);
    }
    if (seen.now < state.deadline)
        return lookAgain(std::move(state), seen.now);
    return leaveUnconfirmed(std::move(state), seen.now);
}

Step seenVerifying(State state, const Seen &seen)
{
    state.fate = fateOf(seen.capsule);
    const Template *candidate = named(state, seen.templates);
    const bool isNew = candidate && candidate->createdAt >= state.requestedAt && state.replaced != *candidate;
    if (!isNew)
        return concludeVerifying(std::move(state), seen);
    state.made = *candidate;
    state.error = {};
    enter(state, Phase::Settling, seen.now);
    state.deadline = seen.now.addSecs(settleSeconds);
    return seenSettling(std::move(state), seen);
}

Step on(State state, const Started &event)
{
    if (state.phase != Phase::Preflight)
        return {std::move(state), {}};
    state.since = event.now;
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
        return event.now < state.deadline ? lookAgain(std::move(state), event.now, notBefore)
                                          : end(std::move(state), Phase::Ready, event.now);
    case Phase::Examining:
        return event.now < state.deadline ? lookAgain(std::move(state), event.now, notBefore)
                                          : end(std::move(state), Phase::Failed, event.now);
    case Phase::Verifying:
        if (event.now < state.deadline)
            return lookAgain(std::move(state), event.now, notBefore);
        state.error = event.error;
        return leaveUnconfirmed(std::move(state), event.now);
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

Step on(State state, const Objected &event)
{
    if (state.phase != Phase::Preflight)
        return {std::move(state), {}};
    return fail(std::move(state), event.error, event.now);
}

Step on(State state, const AnswerLost &event)
{
    if (state.phase != Phase::Requesting)
        return {std::move(state), {}};
    state.error = event.error;
    state.requestedAt = requestTime(state.requestedAt, event.serverDate, state.sentAt, event.now);
    state = lookFrom(std::move(state), Phase::Verifying, verifySeconds, event.now).state;
    return lookAgain(std::move(state), event.now);
}

Step on(State state, const Woke &event)
{
    const bool looks = state.phase == Phase::Settling || state.phase == Phase::Examining
        || state.phase == Phase::Verifying;
    if (!looks)
        return {std::move(state), {}};
    followClock(state, event.now);
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

} // namespace

Step advance(State state, const Event &event)
{
    return std::visit([&state](const auto &happened) { return on(std::move(state), happened); }, event);
}

bool isTerminal(Phase phase)
{
    return phase == Phase::Ready || phase == Phase::Failed || phase == Phase::Cancelled
        || phase == Phase::Unconfirmed || phase == Phase::Lost;
}

bool isCancellable(const State &state)
{
    return state.phase == Phase::Preflight;
}

} // namespace snapdeck::capture
