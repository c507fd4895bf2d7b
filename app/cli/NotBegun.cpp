// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/NotBegun.h"

#include <QCoreApplication>

namespace snapdeck::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(snapdeck::cli::Operation)
};

OperationView notBegun(const Resource &resource, OperationState state, const ApiError &error)
{
    OperationView view;
    view.resourceId = resource.id.value();
    view.resourceName = resource.name;
    view.state = state;
    view.error = error;
    return view;
}

} // namespace

OperationView refused(const Resource &resource, const ApiError &error)
{
    return notBegun(resource, OperationState::Failed, error);
}

OperationView heldBack(const Resource &resource)
{
    ApiError error;
    error.kind = ErrorKind::Cancelled;
    error.message = Text::tr("It was not begun, because another ID is wrong.");
    return notBegun(resource, OperationState::Cancelled, error);
}

OperationView interruptedBefore(const Resource &resource)
{
    ApiError error;
    error.kind = ErrorKind::Cancelled;
    error.message = Text::tr("It was not begun.");
    return notBegun(resource, OperationState::Cancelled, error);
}

OperationView beyondToday(const Resource &resource, const QDateTime &freeAt)
{
    ApiError error;
    error.kind = ErrorKind::RateLimited;
    error.message = Text::tr("The day's allowance is used up.");
    error.advice = Text::tr("It was not begun. Ask again then, or wait with --wait.");
    OperationView view = notBegun(resource, OperationState::RateLimited, error);
    view.limit = LimitKind::DailyQuota;
    if (freeAt.isValid())
        view.nextAt = freeAt;
    return view;
}

} // namespace snapdeck::cli
