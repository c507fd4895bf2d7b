// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/LifecycleText.h"

#include "app/cli/OperationText.h"

#include <QCoreApplication>

namespace snapdeck::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(snapdeck::cli::Lifecycle)
};

QString doneText(const OperationView &view)
{
    switch (view.kind) {
    case OperationKind::Create:
        return Text::tr("The capsule %1 runs, made from “%2”.")
            .arg(view.resourceId, view.templateName.value());
    case OperationKind::Pause:
        return Text::tr("The capsule is paused.");
    case OperationKind::Resume:
        return Text::tr("The capsule runs again.");
    case OperationKind::Destroy:
        return Text::tr("The capsule is destroyed.");
    default:
        return Text::tr("The template is deleted.");
    }
}

QString processingText(const OperationView &view)
{
    if (view.answerLost)
        return Text::tr("No answer came. Looking for the truth until %1 at most; it is not sent again.")
            .arg(timeText(view.deadline.value_or(QDateTime())));
    if (view.kind == OperationKind::Create)
        return Text::tr("The capsule %1 was made; waiting until it runs.").arg(view.resourceId);
    return Text::tr("The service has answered; waiting until it is so.");
}

} // namespace

QString describeLifecycle(const OperationView &view)
{
    switch (view.state) {
    case OperationState::Queued:
        return view.isWaiting ? Text::tr("Waiting for operation %1.").arg(view.after.value())
                              : Text::tr("Looking before anything is sent.");
    case OperationState::Requesting:
        return Text::tr("Sent once; waiting for the answer.");
    case OperationState::Processing:
        return processingText(view);
    case OperationState::Ready:
        return doneText(view);
    default:
        return view.error.forPeople();
    }
}

} // namespace snapdeck::cli
