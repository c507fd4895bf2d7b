// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/limits/RateLedger.h"
#include "core/operations/OperationState.h"
#include "core/squarecloud/SquareCloudTypes.h"

#include <variant>
#include <vector>

namespace snapdeck {

/// "Restore a snapshot" as a pure state machine. It replaces what a resource is now, so a snapshot of that
/// comes first, unless the wish says otherwise; the request is sent once, and the resource is looked at
/// afterwards. Nobody's API tells whether a restore took place, so a lost answer ends Unconfirmed.
/// operations.md, Restore
namespace restore {

enum class Phase {
    Safeguarding, ///< the safety snapshot is on its way
    Queued,
    RateLimited,
    Requesting,
    Following, ///< nobody said what happened, or a restore is running already
    Checking, ///< the server has answered: does the resource run?
    Ready,
    Failed,
    Cancelled,
    Unconfirmed
};

struct State {
    Resource resource;
    SnapshotRef target;
    QDateTime takenAt; ///< of the target, the server's clock
    qint64 sizeBytes = -1; ///< of the target; -1: unknown
    bool safeguard = true; ///< a safety snapshot comes first
    OperationId safety; ///< the operation that takes it; chosen beforehand, so that a restart finds it again
    Phase phase = Phase::Safeguarding;
    QDateTime startedAt; ///< set by Started
    QDateTime since; ///< when the phase began
    QDateTime clock; ///< ours at the last event: a clock that was set back is told by it
    QDateTime giveUpAt; ///< Safeguarding, Queued, RateLimited: end of the patience
    bool safetyTaken = false; ///< Safeguarding: it is there, but no listing shows it yet
    SnapshotRef safetyRef; ///< the way back; empty where there is none (yet)
    bool sent = false; ///< a request that the server has not refused by a limit is, or was, under way
    QDateTime slotAt; ///< when the request was to leave; the ledger names the slot by it
    LimitWait limit; ///< RateLimited
    QDateTime checkAt; ///< Following, Checking: next look
    QDateTime deadline; ///< of the same: last look
    int looks = 0;
    int looksLeft = 0; ///< how many have to take place before the phase ends by its deadline
    bool looking = false; ///< a look is under way
    bool refused = false; ///< Checking: the server said that it failed
    std::optional<bool> ranBefore; ///< as last seen before the request; nothing: not known
    std::optional<bool> running; ///< as last seen after the request; nothing: not known
    ApiError error; ///< Failed, Unconfirmed; RateLimited, Following, Checking: what the server said
    friend bool operator==(const State &, const State &) = default;
};

/// Events.
struct Started {
    QDateTime now;
};
struct SafetyTaken { ///< the safety snapshot is ready, but not in any listing yet; comes once or not at all
    QDateTime now;
};
struct SafetyReady { ///< ready and listed: name and version are known
    SnapshotRef snapshot;
    QDateTime now;
};
struct SafetyFailed { ///< it ended in anything else
    ApiError error;
    QDateTime now;
};
struct SlotFree { ///< no limit in the way; the slot is taken
    QDateTime now;
    QDateTime sendAt; ///< now or a moment later
    QDateTime serverNow;
    std::optional<bool> running = {}; ///< whether the resource does, as last seen
};
struct SlotBusy { ///< the place in the queue is kept
    LimitWait wait;
    QDateTime now;
};
struct SlotLost { ///< another program used the account in between: nothing was sent
    QDateTime now;
};
struct NotJournaled { ///< the intent could not be written down: nothing was sent
    ApiError error;
    QDateTime now;
};
struct Done {
    QDateTime now;
};
struct InProgress { ///< a restore runs on the resource: somebody's, or ours that something has doubled
    ApiError error;
    QDateTime now;
};
struct AnswerLost {
    ApiError error;
    QDateTime now;
};
struct Limited {
    LimitWait wait;
    ApiError error;
    QDateTime now;
};
struct Refused {
    ApiError error;
    QDateTime now;
}; ///< also: never sent
struct StatusSeen {
    std::optional<bool> running; ///< nothing: the service tells nothing of this resource
    QDateTime now;
};
struct LookFailed {
    ApiError error;
    QDateTime now;
};
struct Woke {
    QDateTime now;
};
struct CancelRequested {
    QDateTime now;
};
struct Resumed { ///< the program was stopped; the state comes from the journal
    QDateTime now;
};
struct CheckAgain { ///< somebody wants an Unconfirmed one looked at once more
    QDateTime now;
};

using Event = std::variant<Started, SafetyTaken, SafetyReady, SafetyFailed, SlotFree, SlotBusy, SlotLost,
                           NotJournaled, Done, InProgress, AnswerLost, Limited, Refused, StatusSeen,
                           LookFailed, Woke, CancelRequested, Resumed, CheckAgain>;

/// Effects, carried out by the shell in order. What may be answered from within comes last.
struct TakeSafety {
}; ///< start or find the operation `safety`; answer with SafetyReady or SafetyFailed
struct AskSlot {
}; ///< answer with SlotBusy as often as the wait changes, and with SlotFree
struct SendRequest {
}; ///< write it down, send it at `slotAt`; answer with what the server said, SlotLost or NotJournaled
struct LookAtStatus {
}; ///< read whether the resource runs; answer with StatusSeen or LookFailed
struct WakeAt {
    QDateTime when;
}; ///< answer with Woke; replaces an earlier one

using Effect = std::variant<TakeSafety, AskSlot, SendRequest, LookAtStatus, WakeAt>;

struct Step {
    State state;
    std::vector<Effect> effects;
};

[[nodiscard]] Step advance(State state, const Event &event);

[[nodiscard]] bool isTerminal(Phase phase);
/// Only before the request has left. A safety snapshot goes on by itself.
[[nodiscard]] bool isCancellable(const State &state);

/// The same for a shell that runs any machine.
struct Machine {
    using State = restore::State;
    using Event = restore::Event;
    using Effect = restore::Effect;
    using Step = restore::Step;
    using Woke = restore::Woke;
    using CancelRequested = restore::CancelRequested;
    using SlotLost = restore::SlotLost;
    using NotJournaled = restore::NotJournaled;
    using Resumed = restore::Resumed;
    using CheckAgain = restore::CheckAgain;

    [[nodiscard]] static Step advance(State state, const Event &event);
    /// The state has to be durable before the effect is carried out.
    [[nodiscard]] static bool isIntent(const Effect &effect);
    /// The step is worth a line in the journal.
    [[nodiscard]] static bool isWorthKeeping(const State &before, const State &after);
    [[nodiscard]] static OperationState stateOf(Phase phase);
    /// The next look, or the end of the limit; nothing where there is none.
    [[nodiscard]] static std::optional<QDateTime> nextAt(const State &state);
};

} // namespace restore
} // namespace snapdeck
