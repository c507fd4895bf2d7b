// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/RestoreRefusal.h"

#include <QCoreApplication>

namespace snapdeck::restore {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(snapdeck::Restore)
};

ApiError refuse(ErrorKind kind, const QString &message, const QString &advice)
{
    ApiError error;
    error.kind = kind;
    error.message = message;
    error.advice = advice;
    return error;
}

QString whatWasSeen(const State &state)
{
    if (!state.running)
        return Text::tr("Whether it runs could not be read.");
    return *state.running ? Text::tr("It was running when last looked at.")
                          : Text::tr("It was not running when last looked at.");
}

QString withWayBack(const QString &advice, const State &state)
{
    return state.safetyRef.version.isEmpty()
        ? advice
        : advice + u' ' + Text::tr("The safety snapshot is the way back.");
}

} // namespace

std::optional<ApiError> objection(const State &state)
{
    if (!state.target.version.isEmpty())
        return std::nullopt;
    ApiError error
        = refuse(ErrorKind::InvalidInput, Text::tr("The service has told no version of this snapshot."),
                 Text::tr("Without one it cannot be restored. Nothing was sent; refresh the list."));
    error.code = QStringLiteral("no_version");
    return error;
}

ApiError safetyMissing(const ApiError &why)
{
    ApiError error = why;
    if (error.kind == ErrorKind::OutcomeUnknown)
        error.kind = ErrorKind::ServiceFailure; // the snapshot's outcome; that of the restore is known
    error.message = why.message.isEmpty()
        ? Text::tr("There is no safety snapshot, so nothing was restored.")
        : Text::tr("There is no safety snapshot, so nothing was restored: %1").arg(why.message);
    error.advice = Text::tr("Try again later, or restore without a safety snapshot.");
    return error;
}

ApiError safetyTooLate(const State &state)
{
    const QString message = state.safetyTaken
        ? Text::tr("The safety snapshot was taken, but no listing has shown it in the 45 minutes since. "
                   "Nothing was restored.")
        : Text::tr("The safety snapshot was not ready in time. Nothing was restored.");
    return refuse(ErrorKind::ServiceFailure, message,
                  Text::tr("Look at the list, then try again, or restore without a safety snapshot."));
}

ApiError explainLimit(ApiError error)
{
    if (error.code == u"KEEP_CALM")
        error.message = Text::tr("Cool-down: one restore in 60 seconds.");
    error.advice = Text::tr("It is sent when the countdown ends.");
    return error;
}

ApiError limitTooLong(const State &state)
{
    ApiError error = state.error;
    error.kind = ErrorKind::RateLimited;
    error.message = Text::tr("The service's limits have held this restore back for more than an hour.");
    error.advice = Text::tr("Nothing was restored. Confirm it again when it is still wanted.");
    if (state.limit.until.isValid())
        error.retryAt = state.limit.until;
    return error;
}

ApiError confirmationTooOld()
{
    return refuse(ErrorKind::Cancelled,
                  Text::tr("Snapdeck was not running when this restore could have begun."),
                  Text::tr("Nothing was restored. Confirm it again when it is still wanted."));
}

ApiError stoppedWhileAsking()
{
    return refuse(ErrorKind::OutcomeUnknown,
                  Text::tr("Snapdeck was stopped while it asked for this restore."),
                  Text::tr("It is not sent again; Snapdeck looks at the resource."));
}

bool mayHaveTouched(const ApiError &error)
{
    if (error.code == u"CLUSTER_MAINTENANCE_TRY_LATER")
        return false;
    return error.code == u"SNAPSHOT_RESTORE_FAILED" || error.httpStatus >= 500;
}

ApiError explainRefusal(ApiError error)
{
    if (error.code == u"CLUSTER_MAINTENANCE_TRY_LATER")
        error.advice = Text::tr("Try again later.");
    error.advice = QString(Text::tr("Nothing was restored.") + u' ' + error.advice).trimmed();
    return error;
}

ApiError restoreFailed(const State &state)
{
    ApiError error = state.error;
    error.message = QString(error.message + u' ' + whatWasSeen(state)).trimmed();
    error.advice = withWayBack(Text::tr("Look at the resource before another try."), state);
    return error;
}

ApiError neverTold(const State &state)
{
    ApiError error = state.error;
    error.kind = ErrorKind::OutcomeUnknown;
    const QString message = error.code == u"RESTORE_IN_PROGRESS"
        ? Text::tr("A restore was running already, and nobody can tell whether it was this one.")
        : Text::tr("Nobody said whether the snapshot was restored.");
    error.message = message + u' ' + whatWasSeen(state);
    error.advice = withWayBack(
        Text::tr("It was not sent twice. Look at the resource itself before another try."), state);
    return error;
}

} // namespace snapdeck::restore
