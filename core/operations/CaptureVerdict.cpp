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
constexpr qint64 longestMakingSeconds = 900; ///< likewise: what is younger was made by another request

ApiError explained(ApiError error, const QString &message, const QString &advice)
{
    error.message = message;
    error.advice = advice;
    return error;
}

/// A template of the name is there that cannot be taken for ours, nor for the old one.
ApiError whoseIsNotKnown(const State &state, const Seen &seen)
{
    const QString name = state.name.value();
    ApiError error = state.error;
    error.kind = ErrorKind::OutcomeUnknown;
    if (state.notRecorded)
        return explained(error,
                         Text::tr("A template “%1” is there, but the service could not record the one of "
                                  "this capture: it may be of another capsule.")
                             .arg(name),
                         Text::tr("Do not rely on it. Contact the operator of the service, with the "
                                  "capsule's id and the time."));
    if (seen.isAnothers)
        return explained(error,
                         Text::tr("The template “%1” that is there was made by another capture. What became "
                                  "of this one could not be found out.")
                             .arg(name),
                         Text::tr("Nothing was sent twice. Look at the capsule before another try."));
    return explained(error,
                     Text::tr("A template “%1” is there, but its time does not tell whether this capture "
                              "made it.")
                         .arg(name),
                     Text::tr("Nothing was sent twice. Look at the capsule and the template before you rely "
                              "on either: the service's clock may be wrong."));
}

/// Of the old template more may be told later, its size for instance: the time alone tells it from others.
bool isReplaced(const State &state, const Template &there)
{
    return state.replaced
        && (there.createdAt.isValid() ? there.createdAt == state.replaced->createdAt
                                      : there == *state.replaced);
}

bool isGone(const std::optional<CapsuleStatus> &capsule)
{
    return !capsule || *capsule == CapsuleStatus::Stopped || *capsule == CapsuleStatus::Error
        || *capsule == CapsuleStatus::Missing;
}

Verdict lost(const State &state, const Seen &seen)
{
    return {Phase::Lost,
            explained(state.error,
                      seen.capsule ? Text::tr("The capsule has stopped or failed, and no template was made.")
                                   : Text::tr("The capsule is gone, and no template was made."),
                      Text::tr("Contact the operator of the service at once, with the capsule's id and the "
                               "time."))};
}

} // namespace

std::optional<Template> templateNamed(const TemplateName &name, const QList<Template> &templates)
{
    const auto found = std::find_if(templates.begin(), templates.end(),
                                    [&name](const Template &candidate) { return candidate.name == name; });
    return found == templates.end() ? std::nullopt : std::optional(*found);
}

std::optional<Template> newTemplate(const State &state, const Seen &seen)
{
    const auto candidate = templateNamed(state.name, seen.templates);
    const bool isNew = candidate && !seen.isAnothers && !isReplaced(state, *candidate)
        && candidate->createdAt >= state.requestedAt
        && candidate->createdAt <= state.requestedAt.addSecs(longestMakingSeconds);
    return isNew ? candidate : std::nullopt;
}

bool mayBeAnothers(const State &state)
{
    return state.notRecorded;
}

std::optional<Verdict> judge(const State &state, const Seen &seen)
{
    // The looks too: a clock that jumped ahead has waited for nothing.
    if (seen.now < state.sentAt.addSecs(nothingBeforeSeconds) || state.looks < leastVerifyingLooks)
        return std::nullopt;
    const auto there = templateNamed(state.name, seen.templates);
    if (there && !isReplaced(state, *there)) // which was not taken for ours
        return Verdict{Phase::Unconfirmed, whoseIsNotKnown(state, seen)};
    if (isGone(seen.capsule)) // servers show a destroyed one as stopped, or not at all
        return lost(state, seen);
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
