// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/LifecycleMachine.h"

/// What is said of capsules and templates when something is in the way, or did not go as wished. Pure.
namespace snapdeck::lifecycle {

[[nodiscard]] std::optional<Template> templateNamed(const TemplateName &name,
                                                    const QList<Template> &templates);

/// What a capsule is called that a trial will have made, until the server has named it.
[[nodiscard]] QString trialCapsule(const TemplateName &of);
[[nodiscard]] ApiError capsuleGone();
[[nodiscard]] ApiError wrongState(Deed deed, const QString &status);
[[nodiscard]] ApiError templateGone(const TemplateName &name);
[[nodiscard]] ApiError templateProtected(const TemplateName &name);
/// The one of that name is not the one that was confirmed.
[[nodiscard]] ApiError templateChanged(const TemplateName &name);
/// The server has refused; what is there tells more than its code.
[[nodiscard]] ApiError explainRefusal(const State &state, const Seen &seen);
/// The capsule went another way.
[[nodiscard]] ApiError broken(const State &state, const std::optional<Capsule> &capsule);
[[nodiscard]] ApiError didNotHappen(const State &state);
/// Looked at to the end, and still nobody can tell.
[[nodiscard]] ApiError neverFoundOut(const State &state, bool isAmbiguous);
/// The program was stopped between the request and its answer.
[[nodiscard]] ApiError stoppedWhileAsking();
/// The wish is too old to be acted on after a restart.
[[nodiscard]] ApiError confirmationTooOld();
/// Another operation works on the same thing.
[[nodiscard]] ApiError busyWith(const QString &what);

} // namespace snapdeck::lifecycle
