// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/SnapshotMachine.h"

#include "core/operations/RequestTime.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace snapdeck::snapshot {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(snapdeck::Snapshot)
};

constexpr qint64 firstLookSeconds = 120; ///< after a 202: "typically within about 2 minutes"
constexpr qint64 firstLookAfterLossSeconds = 15;
constexpr qint64 longestWaitSeconds = 45 * 60; ///< listings are cached for up to 30 minutes
constexpr std::array<qint64, 5> lookGaps{30, 60, 120, 240, 300};
constexpr qint64 longestMakingSeconds = 15 * 60;
constexpr qint64 longestLimitSeconds
    = 26 * 3600; ///< the longest limit is a day; longer means there is no end
constexpr qint64 clockSlackSeconds = 2; ///< `Date` has whole seconds, and the way there takes time

void enter(State &state, Phase phase, const QDateTime &now)
{
    state.phase = phase;
    state.since = now;
}

Step end(State state, Phase phase, const ApiError &error, const QDateTime &now)
{
    enter(state, phase, now);
    state.error = error;
    return {std::move(state), {}};
}

ApiError limitWithoutEnd(const State &state)
{
    ApiError error = state.error;
    error.kind = ErrorKind::RateLimited;
    error.message = Text::tr("The service's limits have held this snapshot back for more than a day.");
    error.advice = Text::tr("Nothing was taken. Look at the account's plan, then try again.");
    error.retryAt = state.limit.until;
    return error;
}

Step wait(State state, const LimitWait &limit, const QDateTime &now)
{
    state.limit = limit;
    if (now >= state.startedAt.addSecs(longestLimitSeconds)) {
        const ApiError error = limitWithoutEnd(state);
        return end(std::move(state), Phase::Failed, error, now);
    }
    enter(state, Phase::RateLimited, now);
    const QDateTime until = limit.until;
    return {std::move(state), {WakeAt{until}}};
}

Step process(State state, qint64 firstLook, const QDateTime &now)
{
    enter(state, Phase::Processing, now);
    state.looks = 0;
    state.checkAt = now.addSecs(firstLook);
    state.deadline = now.addSecs(longestWaitSeconds);
    const QDateTime checkAt = state.checkAt;
    return {std::move(state), {WakeAt{checkAt}}};
}

ApiError neverListed(const State &state)
{
    ApiError error = state.error;
    error.kind = ErrorKind::OutcomeUnknown;
    error.message
        = Text::tr("No snapshot has appeared in the listing, and the service never said that it failed.");
    error.advice = Text::tr("It was not requested twice. Look at the list again before taking a new one.");
    return error;
}

/// After a look that did not find it: the next one, later each time, and not before the server wants to be
/// asked again; the last one exactly at the deadline.
Step lookAgain(State state, const QDateTime &now, const QDateTime &notBefore = {})
{
    if (now >= state.deadline) {
        const ApiError error = neverListed(state);
        return end(std::move(state), Phase::Unconfirmed, error, now);
    }
    const size_t gap = std::min(static_cast<size_t>(state.looks), lookGaps.size() - 1);
    ++state.looks;
    const QDateTime next = now.addSecs(lookGaps[gap]);
    state.checkAt = std::min(notBefore.isValid() ? std::max(next, notBefore) : next, state.deadline);
    const QDateTime checkAt = state.checkAt;
    return {std::move(state), {WakeAt{checkAt}}};
}

bool canBeOurs(const State &state, const Snapshot &candidate)
{
    // Without a version all snapshots of a resource look alike; then the time alone tells them apart.
    const bool wasThere = !candidate.ref.version.isEmpty() && state.knownBefore.contains(candidate.ref);
    // Where nobody said that it is being made, one that comes much later is somebody else's.
    const bool isTooLate
        = state.answerLost && candidate.takenAt > state.requestedAt.addSecs(longestMakingSeconds);
    return !wasThere && !isTooLate && candidate.origin != SnapshotOrigin::Automatic
        && candidate.takenAt >= state.requestedAt;
}

const Snapshot *findNew(const State &state, const QList<Snapshot> &snapshots)
{
    // The oldest that fits: a later one may be somebody else's.
    const Snapshot *found = nullptr;
    for (const Snapshot &candidate : snapshots) {
        if (canBeOurs(state, candidate) && (!found || candidate.takenAt < found->takenAt))
            found = &candidate;
    }
    return found;
}

/// The version that a 200 has named, or the new one where it named none.
const Snapshot *findMade(const State &state, const QList<Snapshot> &snapshots)
{
    if (state.result.version.isEmpty())
        return findNew(state, snapshots);
    const auto found = std::find_if(snapshots.begin(), snapshots.end(), [&state](const Snapshot &candidate) {
        return candidate.ref.version == state.result.version;
    });
    return found == snapshots.end() ? nullptr : &*found;
}

/// A clock that was set back would make the wait as much longer: what is to come moves back with it.
void followClock(State &state, const QDateTime &now)
{
    const qint64 setBack = now.msecsTo(state.since);
    if (setBack <= 0)
        return;
    for (QDateTime *moment : {&state.since, &state.checkAt, &state.deadline, &state.limit.until}) {
        if (moment->isValid())
            *moment = moment->addMSecs(-setBack);
    }
}

/// A 200's link may name no version, and then serves whatever is newest: the listing's own replaces it.
Step complete(State state, const QList<Snapshot> &snapshots)
{
    if (isComplete(state))
        return {std::move(state), {}};
    if (const Snapshot *found = findMade(state, snapshots)) {
        state.result = found->ref;
        if (!found->link.isEmpty())
            state.link = found->link;
    }
    return {std::move(state), {}};
}

Step on(State state, const Started &event)
{
    if (state.phase != Phase::Queued)
        return {std::move(state), {}};
    state.startedAt = event.now;
    state.since = event.now;
    return {std::move(state), {AskSlot{}}};
}

Step on(State state, const SlotFree &event)
{
    if (state.phase != Phase::Queued || state.sent)
        return {std::move(state), {}};
    enter(state, Phase::Requesting, event.now);
    state.sent = true;
    state.requestedAt = event.serverNow.addSecs(-clockSlackSeconds);
    state.knownBefore = event.known;
    return {std::move(state), {SendRequest{}}};
}

Step on(State state, const SlotBusy &event)
{
    if (state.phase != Phase::Queued)
        return {std::move(state), {}};
    return wait(std::move(state), event.wait, event.now);
}

Step on(State state, const Made &event)
{
    if (state.phase != Phase::Requesting)
        return {std::move(state), {}};
    enter(state, Phase::Ready, event.now);
    state.result = {{}, event.link.version()};
    state.link = event.link;
    return {std::move(state), {}};
}

Step on(State state, const StillProcessing &event)
{
    if (state.phase != Phase::Requesting)
        return {std::move(state), {}};
    state.requestedAt = requestTime(state.requestedAt, event.serverDate, state.since, event.now);
    return process(std::move(state), firstLookSeconds, event.now);
}

Step on(State state, const AnswerLost &event)
{
    if (state.phase != Phase::Requesting)
        return {std::move(state), {}};
    state.requestedAt = requestTime(state.requestedAt, event.serverDate, state.since, event.now);
    state.answerLost = true;
    state.error = event.error;
    return process(std::move(state), firstLookAfterLossSeconds, event.now);
}

Step on(State state, const Limited &event)
{
    if (state.phase != Phase::Requesting)
        return {std::move(state), {}};
    state.sent = false; // a definite refusal: nothing was taken, so asking later is no second time
    state.error = event.error;
    return wait(std::move(state), event.wait, event.now);
}

Step on(State state, const Refused &event)
{
    if (state.phase != Phase::Requesting)
        return {std::move(state), {}};
    return end(std::move(state), Phase::Failed, event.error, event.now);
}

Step on(State state, const Listed &event)
{
    if (state.phase == Phase::Ready)
        return complete(std::move(state), event.snapshots);
    if (state.phase != Phase::Processing)
        return {std::move(state), {}};
    if (const Snapshot *found = findNew(state, event.snapshots)) {
        enter(state, Phase::Ready, event.now);
        state.result = found->ref;
        state.link = found->link;
        state.error = {};
        return {std::move(state), {}};
    }
    // A listing that somebody else asked for comes early: it may tell the end, but takes no turn.
    if (event.now < state.checkAt)
        return {std::move(state), {}};
    return lookAgain(std::move(state), event.now);
}

Step on(State state, const LookFailed &event)
{
    if (state.phase != Phase::Processing || event.now < state.checkAt)
        return {std::move(state), {}};
    state.error = event.error;
    return lookAgain(std::move(state), event.now, event.error.retryAt.value_or(QDateTime()));
}

Step on(State state, const Woke &event)
{
    const bool waits = state.phase == Phase::Processing || state.phase == Phase::RateLimited;
    if (!waits)
        return {std::move(state), {}};
    followClock(state, event.now);
    const QDateTime due = state.phase == Phase::Processing ? state.checkAt : state.limit.until;
    if (event.now < due) // timers may be early: a clock was set, a wait was longer than a timer can be
        return {std::move(state), {WakeAt{due}}};
    if (state.phase == Phase::Processing)
        return {std::move(state), {Look{}}};
    enter(state, Phase::Queued, event.now);
    return {std::move(state), {AskSlot{}}};
}

Step on(State state, const CancelRequested &event)
{
    if (isCancellable(state))
        enter(state, Phase::Cancelled, event.now);
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
        || phase == Phase::Unconfirmed;
}

bool isCancellable(const State &state)
{
    return state.phase == Phase::Queued || state.phase == Phase::RateLimited;
}

bool isComplete(const State &state)
{
    return !state.result.name.isEmpty() && !state.link.isEmpty();
}

} // namespace snapdeck::snapshot
