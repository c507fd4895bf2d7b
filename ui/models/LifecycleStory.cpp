// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/LifecycleStory.h"

#include "ui/models/Format.h"

#include <QCoreApplication>

namespace snapdeck {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(snapdeck::LifecycleStory)
};

QString waitingStory(const OperationView &operation)
{
    switch (operation.kind) {
    case OperationKind::Create:
        return Text::tr("A capsule is launched from “%1” as soon as that has been captured.")
            .arg(operation.templateName.value());
    case OperationKind::Destroy:
        return Text::tr("The capsule that “%1” is tried with is destroyed as soon as it has run.")
            .arg(operation.templateName.value());
    case OperationKind::DeleteTemplate:
        return Text::tr("“%1” is deleted as soon as the capsule is paused.")
            .arg(operation.templateName.value());
    default:
        return Text::tr("%1 waits for another operation.").arg(operation.resourceName);
    }
}

QString requestingStory(const OperationView &operation)
{
    switch (operation.kind) {
    case OperationKind::Create:
        return Text::tr("Launching a capsule from “%1”.").arg(operation.templateName.value());
    case OperationKind::Pause:
        return Text::tr("Pausing %1.").arg(operation.resourceName);
    case OperationKind::Resume:
        return Text::tr("Resuming %1.").arg(operation.resourceName);
    case OperationKind::Destroy:
        return Text::tr("Destroying %1.").arg(operation.resourceName);
    default:
        return Text::tr("Deleting the template “%1”.").arg(operation.templateName.value());
    }
}

QString processingStory(const OperationView &operation)
{
    if (operation.answerLost)
        return Text::tr(
                   "No answer came for %1. Snapdeck looks for the truth until %2 at the latest; nothing is "
                   "sent twice.")
            .arg(operation.resourceName, Format::time(operation.deadline.value_or(operation.since)));
    if (operation.kind == OperationKind::Create)
        return Text::tr("%1 was made from “%2”; waiting until it runs.")
            .arg(operation.resourceName, operation.templateName.value());
    return Text::tr("The service has answered; now %1 is being read.").arg(operation.resourceName);
}

QString readyStory(const OperationView &operation)
{
    switch (operation.kind) {
    case OperationKind::Create:
        return operation.isTrial
            ? Text::tr("“%1” starts: %2 ran.").arg(operation.templateName.value(), operation.resourceName)
            : Text::tr("%1 runs, made from “%2”.")
                  .arg(operation.resourceName, operation.templateName.value());
    case OperationKind::Pause:
        return Text::tr("%1 is paused.").arg(operation.resourceName);
    case OperationKind::Resume:
        return Text::tr("%1 runs again.").arg(operation.resourceName);
    case OperationKind::Destroy:
        return Text::tr("%1 is destroyed.").arg(operation.resourceName);
    default:
        return Text::tr("The template “%1” is deleted.").arg(operation.templateName.value());
    }
}

} // namespace

QString lifecycleStory(const OperationView &operation)
{
    switch (operation.state) {
    case OperationState::Queued:
        return operation.isWaiting
            ? waitingStory(operation)
            : Text::tr("Looking at %1 before anything is sent.").arg(operation.resourceName);
    case OperationState::Requesting:
        return requestingStory(operation);
    case OperationState::Processing:
        return processingStory(operation);
    case OperationState::Ready:
        return readyStory(operation);
    case OperationState::Cancelled:
        return operation.error.message.isEmpty() ? Text::tr("Cancelled; nothing was sent.")
                                                 : operation.error.forPeople();
    default:
        return Text::tr("%1: %2").arg(operation.resourceName, operation.error.forPeople());
    }
}

} // namespace snapdeck
