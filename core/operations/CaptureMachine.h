// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/OperationState.h"
#include "core/wrenn/WrennTypes.h"

#include <variant>
#include <vector>

namespace snapdeck {

/// What became of a capsule, as the server's own list shows it; the documents promise more than servers do.
enum class CapsuleFate { Unknown, Gone, Paused, Stopped, Running };

/// "Capture a capsule into a template" as a pure state machine. The wish is confirmed before it starts; the
/// machine looks once more, sends once, and finds out what truly happened. operations.md, Capture
namespace capture {

enum class Phase {
    Waiting, ///< for another operation
    Preflight,
    Requesting,
    Settling,
    Examining,
    Verifying,
    Ready,
    Failed,
    Cancelled,
    Unconfirmed,
    Lost
};

struct State {
    CapsuleId capsule;
    TemplateName name;
    bool overwrite = false;
    QDateTime confirmedAt; ///< when the template was made that may be overwritten; invalid: any of that name
    OperationId after; ///< the operation that this one waits for; empty: none
    QString by; ///< who asked for it
    QString origin; ///< the template that the capsule was made of, as last seen
    bool wasPaused = false; ///< when it was asked for: newer servers capture such ones, too
    Phase phase = Phase::Preflight;
    QDateTime since; ///< when the phase began
    QDateTime clock; ///< ours at the last event: a clock that was set back is told by it
    bool sent = false;
    QDateTime sentAt; ///< our clock: deadlines count from here
    QDateTime requestedAt; ///< the server's clock, with slack; the new template is not older
    bool notRecorded = false; ///< the answer was that the service could not record the template
    std::optional<Template> replaced; ///< the template of that name before the request
    QDateTime checkAt; ///< Settling, Examining, Verifying: next look
    QDateTime deadline; ///< of the same
    int looks = 0; ///< in the phase
    Template made; ///< Settling, Ready
    CapsuleFate fate = CapsuleFate::Unknown;
    ApiError error; ///< Failed, Unconfirmed, Lost, Examining; while Verifying why the answer was lost
    friend bool operator==(const State &, const State &) = default;
};

/// Events. Sighting: both lists, read one after the other.
struct Started {
    QDateTime now;
};
struct AwaitedEnded { ///< what was waited for has ended
    bool isFulfilled = false; ///< so that this one may go on
    ApiError error; ///< why not, otherwise
    QDateTime now;
};
struct Seen {
    std::optional<CapsuleStatus> capsule; ///< nothing: not in the list
    QList<Template> templates;
    QDateTime now;
    QDateTime serverNow;
    QString origin = {}; ///< the capsule's template
    bool isAnothers = false; ///< the template of the name was made by another capture, which is known
};
struct LookFailed {
    ApiError error;
    QDateTime now;
};
struct Made {
    Template made;
    QDateTime now;
};
struct Refused {
    ApiError error;
    QDateTime now;
}; ///< definite
struct NotSent {
    ApiError error;
    QDateTime now;
};
struct NotJournaled { ///< the intent could not be written down: nothing was sent
    ApiError error;
    QDateTime now;
};
struct AnswerLost {
    ApiError error;
    QDateTime now;
    std::optional<QDateTime> serverDate = {}; ///< what the answer's own clock showed
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

using Event = std::variant<Started, AwaitedEnded, Seen, LookFailed, Made, Refused, NotSent, NotJournaled,
                           AnswerLost, Objected, Woke, CancelRequested, Resumed, CheckAgain>;

/// Effects.
struct Await {
}; ///< the operation `after`; answer with AwaitedEnded
struct Look {
}; ///< answer with Seen or LookFailed
struct SendRequest {
}; ///< write it down, send it; answer with Made, Refused, NotSent, AnswerLost or NotJournaled
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

/// What a definite refusal means, in words. A 409 has two meanings, and older servers do not say which: both
/// lists do. A capsule that is not as it was before is told of, whatever the refusal says.
[[nodiscard]] ApiError explainRefusal(const State &state, const Seen &seen);
/// The same where nothing could be seen.
[[nodiscard]] ApiError refusedUnseen(ApiError error);

/// Whether the server takes a capsule in this state: a running one; newer servers a paused one, too.
[[nodiscard]] bool isCapturable(CapsuleStatus status, const QList<Template> &templates);

/// Why a capture cannot be asked for now; nothing if it can. Used by the confirmation too.
[[nodiscard]] std::optional<ApiError> objection(const TemplateName &name, bool overwrite,
                                                const std::optional<CapsuleStatus> &capsule,
                                                const QList<Template> &templates);

/// Why it is not asked for, with what was seen right before; nothing: it is.
[[nodiscard]] std::optional<ApiError> objection(const State &state, const Seen &seen);

/// A valid name of our own making: what the capsule was made of, when, and the end of its id, so that two
/// captures never meet under one name. Without a name of ours an outcome could not be recognised.
[[nodiscard]] TemplateName suggestedName(const QString &origin, const CapsuleId &capsule,
                                         const QDateTime &now);

/// The same for a shell that runs any machine.
struct Machine {
    using State = capture::State;
    using Event = capture::Event;
    using Effect = capture::Effect;
    using Step = capture::Step;
    using Woke = capture::Woke;
    using CancelRequested = capture::CancelRequested;
    using NotJournaled = capture::NotJournaled;
    using Resumed = capture::Resumed;
    using CheckAgain = capture::CheckAgain;

    [[nodiscard]] static Step advance(State state, const Event &event);
    /// The state has to be durable before the effect is carried out.
    [[nodiscard]] static bool isIntent(const Effect &effect);
    /// The step is worth a line in the journal.
    [[nodiscard]] static bool isWorthKeeping(const State &before, const State &after);
    [[nodiscard]] static OperationState stateOf(Phase phase);
    /// The next look; nothing where there is none.
    [[nodiscard]] static std::optional<QDateTime> nextAt(const State &state);
};

} // namespace capture
} // namespace snapdeck

Q_DECLARE_METATYPE(snapdeck::CapsuleFate)
