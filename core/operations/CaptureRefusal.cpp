// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/CaptureFate.h"
#include "core/operations/CaptureMachine.h"
#include "core/operations/CaptureVerdict.h"

#include <QCoreApplication>

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

/// Newer servers capture a paused one, too.
bool isAsBefore(const State &state, const Seen &seen)
{
    return seen.capsule == CapsuleStatus::Running
        || (state.wasPaused && seen.capsule == CapsuleStatus::Paused);
}

ApiError explainConflict(const State &state, const Seen &seen)
{
    const QString &code = state.error.code;
    if (code == u"template_name_taken" || code == u"name_reserved")
        return nameTaken(state.error, state);
    if (code == u"invalid_state")
        return notRunning(state.error);
    // That the old template is there says nothing where the server was asked to overwrite it.
    if (state.overwrite && state.replaced && !isAsBefore(state, seen))
        return notRunning(state.error);
    if (templateNamed(state.name, seen.templates))
        return nameTaken(state.error, state);
    return seen.capsule == CapsuleStatus::Running ? state.error : notRunning(state.error);
}

QString sightOf(CapsuleFate fate)
{
    switch (fate) {
    case CapsuleFate::Gone:
        return Text::tr("The service does not know the capsule any more.");
    case CapsuleFate::Paused:
        return Text::tr("The capsule is paused now.");
    case CapsuleFate::Stopped:
        return Text::tr("The capsule has stopped or failed.");
    case CapsuleFate::Running:
    case CapsuleFate::Unknown:
        break;
    }
    return Text::tr("The capsule is on its way to another state.");
}

} // namespace

ApiError explainRefusal(const State &state, const Seen &seen)
{
    ApiError error = state.error.httpStatus == 409 ? explainConflict(state, seen) : state.error;
    if (!isAsBefore(state, seen))
        error.advice = sightOf(fateOf(seen.capsule)) + u' '
            + Text::tr("It was not captured. Look at it before another try.");
    return error;
}

ApiError refusedUnseen(ApiError error)
{
    error.advice = Text::tr("The capsule could not be looked at afterwards. It was not captured; look at it "
                            "before another try.");
    return error;
}

} // namespace snapdeck::capture
