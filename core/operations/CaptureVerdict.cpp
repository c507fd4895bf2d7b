// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/CaptureVerdict.h"

#include <QCoreApplication>

#include <algorithm>

namespace snapdeck::capture {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(snapdeck::Capture)
};

constexpr qint64 nothingBeforeSeconds = 360; ///< the server is bounded by 5 minutes: no "no" before 6

ApiError explained(ApiError error, const QString &message, const QString &advice)
{
    error.message = message;
    error.advice = advice;
    return error;
}

ApiError anothersPerhaps(const State &state)
{
    ApiError error
        = explained(state.error,
                    Text::tr("A template “%1” is there, but the service could not record the one of this "
                             "capture: it may be of another capsule.")
                        .arg(state.name.value()),
                    Text::tr("Do not rely on it. Contact the operator of the service, with the capsule's id "
                             "and the time."));
    error.kind = ErrorKind::OutcomeUnknown;
    return error;
}

} // namespace

std::optional<Template> templateNamed(const TemplateName &name, const QList<Template> &templates)
{
    const auto found = std::find_if(templates.begin(), templates.end(),
                                    [&name](const Template &candidate) { return candidate.name == name; });
    return found == templates.end() ? std::nullopt : std::optional(*found);
}

std::optional<Template> newTemplate(const State &state, const QList<Template> &templates)
{
    const auto candidate = templateNamed(state.name, templates);
    const bool isNew = candidate && candidate->createdAt >= state.requestedAt && state.replaced != candidate;
    return isNew ? candidate : std::nullopt;
}

bool mayBeAnothers(const State &state)
{
    return state.error.code == u"db_error";
}

std::optional<Verdict> judge(const State &state, const Seen &seen)
{
    // The looks too: a clock that jumped ahead has waited for nothing.
    if (seen.now < state.sentAt.addSecs(nothingBeforeSeconds) || state.looks < leastVerifyingLooks)
        return std::nullopt;
    if (newTemplate(state, seen.templates)) // which was not taken for ours
        return Verdict{Phase::Unconfirmed, anothersPerhaps(state)};
    // Servers leave a destroyed capsule out of the list, or show it as stopped.
    if (!seen.capsule || *seen.capsule == CapsuleStatus::Stopped)
        return Verdict{
            Phase::Lost,
            explained(state.error, Text::tr("The capsule is gone, and no template was made."),
                      Text::tr("Contact the operator of the service at once, with the capsule's id and the "
                               "time."))};
    const bool isAsBefore = *seen.capsule == CapsuleStatus::Running
        || (state.wasPaused && *seen.capsule == CapsuleStatus::Paused);
    if (!isAsBefore)
        return std::nullopt;
    const bool runs = *seen.capsule == CapsuleStatus::Running;
    ApiError error
        = explained(state.error,
                    runs ? Text::tr("The capture did not happen: the capsule is running.")
                         : Text::tr("The capture did not happen: the capsule is paused as before."),
                    Text::tr("It can be captured again."));
    error.kind = ErrorKind::ServiceFailure;
    return Verdict{Phase::Failed, error};
}

ApiError neverFoundOut(ApiError error)
{
    error.kind = ErrorKind::OutcomeUnknown;
    return explained(std::move(error), Text::tr("Whether the capsule was captured could not be found out."),
                     Text::tr("Nothing was sent twice. Look at the capsule and the templates before another "
                              "try."));
}

ApiError stoppedWhileAsking()
{
    ApiError error;
    error.kind = ErrorKind::OutcomeUnknown;
    return explained(error, Text::tr("Snapdeck was stopped while it asked for this capture."),
                     Text::tr("It is not asked for again; Snapdeck looks for the truth."));
}

ApiError confirmationTooOld()
{
    ApiError error;
    error.kind = ErrorKind::Cancelled;
    return explained(error, Text::tr("Snapdeck was not running when this capture could have begun."),
                     Text::tr("Nothing was sent. Confirm it again when it is still wanted."));
}

} // namespace snapdeck::capture
