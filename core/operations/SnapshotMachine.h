// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/limits/RateLedger.h"
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
    bool sent = false; ///< a request that the server has not refused is, or was, under way
    bool answerLost = false; ///< Processing because nobody said what happened, not because of a 202
    QDateTime requestedAt; ///< on the server's clock, with slack; a match is not older
    QSet<SnapshotRef> knownBefore; ///< snapshots that existed before the request
    QDateTime checkAt; ///< Processing: next look
    QDateTime deadline; ///< Processing: last look
    int looks = 0;
    LimitWait limit; ///< RateLimited
    SnapshotRef result; ///< Ready; name and version empty where the server told none yet
    SignedLink link; ///< Ready
    ApiError error; ///< Failed, Unconfirmed; while Processing what the last look met
};

/// Events.
struct Started {
    QDateTime now;
};
struct SlotFree { ///< no limit in the way; the slot is taken
    QDateTime now;
    QDateTime serverNow;
    QSet<SnapshotRef> known;
};
struct SlotBusy {
    LimitWait wait;
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
    QList<Snapshot> snapshots;
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

using Event = std::variant<Started, SlotFree, SlotBusy, Made, StillProcessing, AnswerLost, Limited, Refused,
                           Listed, LookFailed, Woke, CancelRequested>;

/// Effects, carried out by the shell in order.
struct AskSlot {
}; ///< answer with SlotFree or SlotBusy
struct SendRequest {
}; ///< answer with Made, StillProcessing, AnswerLost, Limited or Refused
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

} // namespace snapshot
} // namespace snapdeck
