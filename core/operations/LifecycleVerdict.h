// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/LifecycleMachine.h"

/// What is seen of capsules and templates, held against what was wished for. Pure.
namespace snapdeck::lifecycle {

struct Verdict {
    enum class Kind {
        Done,
        UnderWay,
        Unchanged, ///< as before the request
        Broken, ///< it went another way, and will not come back by itself
        Ambiguous, ///< Create: more than one new capsule could be ours
    };
    Kind kind = Kind::UnderWay;
    std::optional<Capsule> capsule = {}; ///< the one that it is about, recognised where nobody named it
};

[[nodiscard]] Verdict judge(const State &state, const Seen &seen);

/// Why it cannot be asked for as things are; nothing if it can.
[[nodiscard]] std::optional<ApiError> objection(const State &state, const Seen &seen);

/// Create: the ids of those that could be the new capsule. Servers may round what was asked for, so that one
/// of the template is enough.
[[nodiscard]] QStringList candidates(const State &state, const QList<Capsule> &capsules);

/// Looked at long enough: whether it may be said that the request did nothing.
[[nodiscard]] bool provesNothingHappened(const State &state, const Verdict &verdict);

} // namespace snapdeck::lifecycle
