// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/limits/RateLedger.h"
#include "core/operations/OperationState.h"
#include "core/squarecloud/SquareCloudTypes.h"

#include <QSet>

#include <variant>
#include <vector>

namespace snapdeck {

/// "Take a snapshot" as a pure state machine: `(state, event) → (state, effects)`. No clock, no I/O: every
/// event says when it happened (UTC). operations.md tells the picture; the invariants are tested on it.
namespace snapshot {

enum class Phase { Queued, Requesting, Processing, RateLimited, Ready, Failed, Cancelled, Unconfirmed };

struct State {
    Resource resource;
    Phase phase = Phase::Queued;
    QDateTime startedAt; ///< set by Started
    QDateTime since; ///< when the phase began
    QDateTime clock; ///< ours at the last event: a clock that was set back is told by it
    QDateTime
        giveUpAt; ///< Queued, RateLimited: end of the patience; Processing: the deadline moves no further
    bool sent = false; ///< a request that the server has not refused is, or was, under way
    bool answerLost = false; ///< Processing because nobody said what happened, not because of a 202
    QDateTime slotAt; ///< when the request was to leave; the ledger names the slot by it
    QDateTime requestedAt; ///< on the server's clock, with slack; a match is not older
    QSet<SnapshotRef> knownBefore; ///< snapshots that existed before the request
    QDateTime checkAt; ///< Processing: next look
    QDateTime deadline; ///< Processing: last look
    int looks = 0; ///< Processing; each one makes the next gap longer
    int looksLeft = 0; ///< Processing: how many have to take place before anybody says Unconfirmed
    bool looking = false; ///< a look of our own is under way
    bool seen = false; ///< Processing: a look has succeeded since it began, or was taken up again
    LimitWait limit; ///< RateLimited
    SnapshotRef result; ///< Ready; name and version empty where the server told none yet
    SignedLink link; ///< Ready; never written down
    ApiError error; ///< Failed, Unconfirmed; RateLimited: the refusal; Processing: what the last look met
    friend bool operator==(const State &, const State &) = default;
};

/// Events.
struct Started {
    QDateTime now;
    QDateTime plannedAt = {}; ///< when it is to leave by plan; the patience with the limits counts from then
};
struct SlotFree { ///< no limit in the way; the slot is taken
    QDateTime now;
    QDateTime sendAt; ///< now or a moment later
    QDateTime serverNow;
    QSet<SnapshotRef> known;
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
struct Made {
    SignedLink link;
    QDateTime now;
};
struct StillProcessing {
    QDateTime now;
    std::optional<QDateTime> serverDate = {}; ///< what the answer's own clock showed
};
struct AnswerLost {
    ApiError error;
    QDateTime now;
    std::optional<QDateTime> serverDate = {};
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
struct Listed {
    QList<Snapshot> snapshots; ///< without those that other operations are known to have made
    QDateTime now;
    /// On the server's clock: when later snapshots of this resource were asked for, whoever asked.
    QList<QDateTime> laterRequests = {};
    QList<Snapshot> others = {}; ///< that other operations are known to have made
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
struct CheckAgain { ///< somebody wants an Unconfirmed one looked for once more
    QDateTime now;
};

using Event
    = std::variant<Started, SlotFree, SlotBusy, SlotLost, NotJournaled, Made, StillProcessing, AnswerLost,
                   Limited, Refused, Listed, LookFailed, Woke, CancelRequested, Resumed, CheckAgain>;

/// Effects, carried out by the shell in order. What may be answered from within comes last.
struct AskSlot {
}; ///< answer with SlotBusy as often as the wait changes, and with SlotFree
struct SendRequest {
}; ///< write it down, send it at `slotAt`; answer with what the server said, SlotLost or NotJournaled
struct Look {
}; ///< read the resource's listing; answer with Listed or LookFailed
struct WakeAt {
    QDateTime when;
}; ///< answer with Woke; replaces an earlier one

using Effect = std::variant<AskSlot, SendRequest, Look, WakeAt>;

struct Step {
    State state;
    std::vector<Effect> effects;
};

[[nodiscard]] Step advance(State state, const Event &event);

[[nodiscard]] bool isTerminal(Phase phase);
/// Only before the request has left: later the server cannot be stopped.
[[nodiscard]] bool isCancellable(const State &state);
/// Ready: name, version and link are what a listing shows. Until then every listing may complete them.
[[nodiscard]] bool isComplete(const State &state);

/// The same for a shell that runs any machine.
struct Machine {
    using State = snapshot::State;
    using Event = snapshot::Event;
    using Effect = snapshot::Effect;
    using Step = snapshot::Step;
    using Woke = snapshot::Woke;
    using CancelRequested = snapshot::CancelRequested;
    using SlotLost = snapshot::SlotLost;
    using NotJournaled = snapshot::NotJournaled;
    using Resumed = snapshot::Resumed;
    using CheckAgain = snapshot::CheckAgain;

    [[nodiscard]] static Step advance(State state, const Event &event);
    /// The state has to be durable before the effect is carried out.
    [[nodiscard]] static bool isIntent(const Effect &effect);
    /// The step is worth a line in the journal.
    [[nodiscard]] static bool isWorthKeeping(const State &before, const State &after);
    [[nodiscard]] static OperationState stateOf(Phase phase);
    /// The next look, or the end of the limit; nothing where there is none.
    [[nodiscard]] static std::optional<QDateTime> nextAt(const State &state);
};

} // namespace snapshot
} // namespace snapdeck
