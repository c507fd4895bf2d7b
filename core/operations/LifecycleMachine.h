// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Ids.h"
#include "core/operations/OperationState.h"
#include "core/wrenn/WrennTypes.h"

#include <variant>
#include <vector>

namespace snapdeck {

/// What is done to capsules and templates besides capturing, as one pure state machine: looked at first, sent
/// once, looked at until it is seen to be so. Each wish is one request; a wish that needs two (try a
/// template, capture after a pause) is two operations, of which one waits for the other. contract: wrenn
namespace lifecycle {

enum class Deed { Create, Pause, Resume, Destroy, DeleteTemplate };

enum class Phase {
    Waiting, ///< for another operation
    Preflight,
    Requesting,
    Settling, ///< the server has agreed: is it so yet?
    Examining, ///< the server has refused: what is there instead?
    Verifying, ///< nobody said what happened
    Ready,
    Failed,
    Cancelled,
    Unconfirmed
};

struct State {
    Deed deed = Deed::Create;
    CapsuleId capsule; ///< Create: the new one, once it is known
    CapsuleSpec spec; ///< Create; its template's name is the one that DeleteTemplate deletes, too
    QDateTime confirmedAt; ///< DeleteTemplate: when the confirmed one was made; invalid: any of that name
    OperationId after; ///< the operation that this one waits for; empty: none
    OperationId purpose; ///< the capture that this is a step of, and nothing without it; empty: none
    bool isTrial = false; ///< made, or destroyed, to see whether the template starts
    Phase phase = Phase::Preflight;
    QDateTime since; ///< when the phase began
    QDateTime clock; ///< ours at the last event: a clock that was set back is told by it
    bool sent = false;
    QDateTime sentAt; ///< our clock: deadlines count from here
    QDateTime requestedAt; ///< the server's clock, with slack; a new capsule is not older
    bool isAgreed = false; ///< the server said that it was done: never again may it be said that it was not
    bool isNamed = false; ///< Create: the server itself named the new capsule; else it was recognised
    QStringList before; ///< Create: capsules that could be taken for the new one, but were there before
    std::optional<Template> target; ///< Create, DeleteTemplate: the template as it was before
    QString seenStatus; ///< of the capsule, as the server wrote it last
    QDateTime checkAt; ///< Settling, Examining, Verifying: next look
    QDateTime deadline; ///< of the same
    int looks = 0; ///< in the phase
    ApiError error; ///< Failed, Cancelled, Unconfirmed, Examining; while Verifying why the answer was lost
    friend bool operator==(const State &, const State &) = default;
};

/// Events.
struct Started {
    QDateTime now;
};
struct AwaitedEnded { ///< what was waited for has ended
    bool isFulfilled = false; ///< so that this one may go on
    CapsuleId capsule; ///< what this one shall work on, where it did not know
    ApiError error; ///< why not, otherwise
    QDateTime now;
};
/// What was looked at: of Create without a known capsule both lists, of DeleteTemplate the templates, else
/// the one capsule.
struct Seen {
    std::optional<Capsule> capsule; ///< nothing: the server does not know it (any more)
    QList<Capsule> capsules;
    QList<Template> templates;
    QDateTime now;
    QDateTime serverNow;
};
struct LookFailed {
    ApiError error;
    QDateTime now;
};
struct Agreed { ///< the server's success
    CapsuleId created; ///< Create
    QDateTime now;
};
struct Refused { ///< definite
    ApiError error;
    QDateTime now;
};
struct NotSent {
    ApiError error;
    QDateTime now;
};
struct NotJournaled { ///< the intent could not be written down, or not any more: nothing was sent
    ApiError error;
    QDateTime now;
};
struct AnswerLost {
    ApiError error;
    QDateTime now;
};
struct Objected { ///< something here stands against it; nothing is sent
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
struct CheckAgain { ///< somebody wants the truth of an Unconfirmed one looked for once more
    QDateTime now;
};

using Event = std::variant<Started, AwaitedEnded, Seen, LookFailed, Agreed, Refused, NotSent, NotJournaled,
                           AnswerLost, Objected, Woke, CancelRequested, Resumed, CheckAgain>;

/// Effects.
struct Await {
}; ///< the operation `after`; answer with AwaitedEnded
struct Look {
}; ///< answer with Seen or LookFailed
struct SendRequest {
}; ///< write it down, send it; answer with Agreed, Refused, NotSent, AnswerLost or NotJournaled
struct WakeAt {
    QDateTime when;
}; ///< answer with Woke; replaces an earlier one

using Effect = std::variant<Await, Look, SendRequest, WakeAt>;

struct Step {
    State state;
    std::vector<Effect> effects;
};

[[nodiscard]] Step advance(State state, const Event &event);
[[nodiscard]] bool isTerminal(Phase phase);
[[nodiscard]] bool isCancellable(const State &state);
/// Whether a look reads the one capsule, instead of the lists.
[[nodiscard]] bool looksAtOne(const State &state);

/// The same for a shell that runs any machine.
struct Machine {
    using State = lifecycle::State;
    using Event = lifecycle::Event;
    using Effect = lifecycle::Effect;
    using Step = lifecycle::Step;
    using Woke = lifecycle::Woke;
    using CancelRequested = lifecycle::CancelRequested;
    using NotJournaled = lifecycle::NotJournaled;
    using Resumed = lifecycle::Resumed;
    using CheckAgain = lifecycle::CheckAgain;

    [[nodiscard]] static Step advance(State state, const Event &event);
    /// The state has to be durable before the effect is carried out.
    [[nodiscard]] static bool isIntent(const Effect &effect);
    /// The step is worth a line in the journal.
    [[nodiscard]] static bool isWorthKeeping(const State &before, const State &after);
    [[nodiscard]] static OperationState stateOf(Phase phase);
    /// The next look; nothing where there is none.
    [[nodiscard]] static std::optional<QDateTime> nextAt(const State &state);
};

} // namespace lifecycle
} // namespace snapdeck
