// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/CaptureMachine.h"

/// How the truth is told after an unknown outcome. contract: wrenn/capture
namespace snapdeck::capture {

constexpr int leastVerifyingLooks = 10; ///< fewer than six minutes of them make
/// The server has made the template, and failed to write that down. contract: wrenn/capture
inline constexpr QLatin1String notRecordedCode{"db_error"};

struct Verdict {
    Phase phase = Phase::Failed; ///< Failed, Lost or Unconfirmed
    ApiError error;
};

/// The template of that name, if there is one.
[[nodiscard]] std::optional<Template> templateNamed(const TemplateName &name,
                                                    const QList<Template> &templates);
/// The template that our request made, unless mayBeAnothers().
[[nodiscard]] std::optional<Template> newTemplate(const State &state, const Seen &seen);
/// The server has said that it could not record the template. Of two captures under one name, all that is
/// there is the other one's. contract: wrenn/capture
[[nodiscard]] bool mayBeAnothers(const State &state);
/// What six minutes of looking without a new template allow to say; nothing yet: look on, until the deadline.
[[nodiscard]] std::optional<Verdict> judge(const State &state, const Seen &seen);
/// Looked at to the end, and still nobody can tell.
[[nodiscard]] ApiError neverFoundOut(ApiError error);
/// The program was stopped between the request and its answer.
[[nodiscard]] ApiError stoppedWhileAsking();
/// The confirmation is too old to be acted on after a restart.
[[nodiscard]] ApiError confirmationTooOld();

} // namespace snapdeck::capture
