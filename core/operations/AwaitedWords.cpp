// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/AwaitedWords.h"

#include <QCoreApplication>

namespace snapdeck {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(snapdeck::Awaited)
};

ApiError notBegun(const QString &message, const QString &advice)
{
    ApiError error;
    error.kind = ErrorKind::Cancelled;
    error.code = QStringLiteral("not_begun");
    error.message = message;
    error.advice = advice;
    return error;
}

QString whatFailed(OperationKind kind)
{
    switch (kind) {
    case OperationKind::Pause:
        return Text::tr("The capsule was not paused first.");
    case OperationKind::DeleteTemplate:
        return Text::tr("The old template was not deleted first.");
    case OperationKind::Capture:
        return Text::tr("The capsule was not captured, so there is nothing to launch.");
    default:
        return Text::tr("What had to come first did not happen.");
    }
}

} // namespace

ApiError awaitedUnknown()
{
    return notBegun(Text::tr("What was written down of the step before this one cannot be found any more."),
                    Text::tr("Nothing was sent. Look at the lists, then ask for it again."));
}

ApiError awaitedFailed(const OperationView &other)
{
    ApiError error = notBegun(whatFailed(other.kind), Text::tr("Nothing was sent for this step."));
    error.detail = other.error.message;
    return error;
}

ApiError purposeEnded()
{
    return notBegun(Text::tr("The capture that this was a step of has ended."),
                    Text::tr("Nothing was sent for this step."));
}

ApiError nothingToDestroy(const OperationView &creation)
{
    if (creation.state == OperationState::Failed || creation.state == OperationState::Cancelled)
        return notBegun(Text::tr("No capsule was made, so there is none to destroy."),
                        Text::tr("Nothing was sent for this step."));
    return notBegun(Text::tr("Which capsule the trial made is not known, so none was destroyed."),
                    Text::tr("Look at the newest capsules of this template, and destroy it by hand."));
}

} // namespace snapdeck
