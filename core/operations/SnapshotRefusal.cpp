// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/SnapshotRefusal.h"

#include <QCoreApplication>

namespace snapdeck::snapshot {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(snapdeck::Snapshot)
};

} // namespace

ApiError limitWithoutEnd(const State &state)
{
    ApiError error = state.error;
    error.kind = ErrorKind::RateLimited;
    if (state.phase == Phase::Queued && !state.limit.until.isValid()) {
        error.message = Text::tr("This snapshot has waited for its turn for more than a day.");
        error.advice = Text::tr("Nothing was taken. Ask for it again.");
        return error;
    }
    error.message = Text::tr("The service's limits have held this snapshot back for more than a day.");
    error.advice = Text::tr("Nothing was taken. Look at the account's plan, then try again.");
    error.retryAt = state.limit.until;
    return error;
}

ApiError missedWhileStopped()
{
    ApiError error;
    error.kind = ErrorKind::Cancelled;
    error.message = Text::tr("Snapdeck was not running when this snapshot could have been taken.");
    error.advice = Text::tr("Nothing was sent. Ask for it again.");
    return error;
}

ApiError stoppedWhileAsking()
{
    ApiError error;
    error.kind = ErrorKind::OutcomeUnknown;
    error.message = Text::tr("Snapdeck was stopped while it asked for this snapshot.");
    error.advice = Text::tr("It is not asked for again; Snapdeck looks for it in the listing.");
    return error;
}

ApiError neverListed(const State &state)
{
    ApiError error = state.error;
    error.kind = ErrorKind::OutcomeUnknown;
    error.message
        = Text::tr("No snapshot has appeared in the listing, and the service never said that it failed.");
    error.advice = Text::tr("It was not requested twice. Look at the list again before taking a new one.");
    return error;
}

} // namespace snapdeck::snapshot
