// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/CaptureMachine.h"

#include <QCoreApplication>

#include <algorithm>

namespace snapdeck::capture {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(snapdeck::Capture)
};

ApiError nameTaken(ApiError error, const State &state)
{
    const QString name = state.name.value();
    if (error.code == u"name_reserved") {
        error.message = Text::tr("“%1” is a template of the platform.").arg(name);
        error.advice = Text::tr("The capsule was not touched. Choose another name.");
    } else if (state.replaced) {
        error.message
            = Text::tr("This server does not overwrite templates: “%1” is still the old one.").arg(name);
        error.advice
            = Text::tr("The capsule was not touched. Delete the old template first, or choose another name.");
    } else {
        error.message = Text::tr("A template named “%1” exists already.").arg(name);
        error.advice = Text::tr("The capsule was not touched. Choose another name.");
    }
    return error;
}

ApiError notRunning(ApiError error)
{
    error.message = Text::tr("The capsule is not running.");
    error.advice = Text::tr("It was not captured. Only a running capsule can be.");
    return error;
}

} // namespace

ApiError explainRefusal(const State &state, const Seen &seen)
{
    if (state.error.httpStatus != 409)
        return state.error;
    const QString &code = state.error.code;
    if (code == u"template_name_taken" || code == u"name_reserved")
        return nameTaken(state.error, state);
    if (code == u"invalid_state")
        return notRunning(state.error);
    const bool nameIsThere
        = std::any_of(seen.templates.begin(), seen.templates.end(),
                      [&state](const Template &candidate) { return candidate.name == state.name; });
    if (nameIsThere)
        return nameTaken(state.error, state);
    return seen.capsule == CapsuleStatus::Running ? state.error : notRunning(state.error);
}

} // namespace snapdeck::capture
