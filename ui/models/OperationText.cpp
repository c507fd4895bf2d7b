// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/OperationText.h"

#include "ui/models/Format.h"
#include "ui/models/KindWords.h"
#include "ui/models/LifecycleStory.h"
#include "ui/models/RestoreStory.h"
#include "ui/models/StateBadges.h"

#include <QCoreApplication>

namespace snapdeck {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(snapdeck::OperationText)
};

QString captureUnderWay(const OperationView &capture)
{
    const QString &capsule = capture.resourceId;
    const QString &name = capture.templateName.value();
    if (capture.isWaiting)
        return Text::tr("%1 is captured into “%2” as soon as the step before that is done.").arg(capsule, name);
    if (capture.state == OperationState::Queued)
        return Text::tr("Looking at %1 once more before anything is sent.").arg(capsule);
    if (capture.state == OperationState::Requesting)
        return Text::
            tr("Capturing %1 into “%2” since %3. It takes 10 to 20 s, at most 5 min; the server goes on by "
               "itself, whatever happens here.")
                .arg(capsule, name, Format::time(capture.since));
    if (capture.answerLost)
        return Text::
            tr("It is not known whether %1 was captured into “%2”. Snapdeck looks for the truth until %3 at "
               "the latest; nothing is sent twice.")
                .arg(capsule, name, Format::time(capture.deadline.value_or(capture.since)));
    if (!capture.error.message.isEmpty())
        return Text::tr("%1 was not captured: %2 Looking at the capsule before anything is said of it.")
            .arg(capsule, capture.error.message);
    return Text::tr("Captured into “%1”. Looking what became of %2.").arg(name, capsule);
}

QString captureStory(const OperationView &capture)
{
    switch (capture.state) {
    case OperationState::Ready:
        return Text::tr("%1 was captured into “%2”. %3", "capsule, template, what became of the capsule")
            .arg(capture.resourceId, capture.templateName.value(), fateText(capture.fate));
    case OperationState::Failed:
        return Text::tr("%1 was not captured. %2").arg(capture.resourceId, capture.error.forPeople());
    case OperationState::Lost:
    case OperationState::Unconfirmed:
        return Text::tr("%1, into “%2”: %3")
            .arg(capture.resourceId, capture.templateName.value(), capture.error.forPeople());
    case OperationState::Cancelled:
        return Text::tr("Cancelled; %1 was not captured. %2")
            .arg(capture.resourceId, capture.error.forPeople())
            .trimmed();
    default:
        return captureUnderWay(capture);
    }
}

QString snapshotStory(const OperationView &snapshot)
{
    const QString &name = snapshot.resourceName;
    if (snapshot.paused)
        return Text::tr("The snapshot of %1 is paused. It is not sent until somebody resumes it.").arg(name);
    switch (snapshot.state) {
    case OperationState::Queued:
        return Text::tr("The snapshot of %1 waits for its turn.").arg(name);
    case OperationState::Requesting:
        return Text::tr("Taking a snapshot of %1 since %2.").arg(name, Format::time(snapshot.since));
    case OperationState::RateLimited:
        if (waitsForItsTurn(snapshot))
            return Text::tr(
                       "The snapshot of %1 is one of many and waits for its turn. It is sent at %2; if the "
                       "window is closed by then, when Snapdeck runs again.")
                .arg(name, Format::time(snapshot.nextAt.value_or(snapshot.since)));
        return Text::tr("The snapshot of %1 waits until %2: %3. Then it is sent by itself; if the window is "
                        "closed by then, when Snapdeck runs again.")
            .arg(name, Format::time(snapshot.nextAt.value_or(snapshot.since)),
                 limitReason(snapshot.limit.value_or(LimitKind::CoolDown)));
    case OperationState::Processing:
        return Text::tr(
                   "The service works on the snapshot of %1 since %2. Snapdeck looks for it until %3 at the "
                   "latest; nothing is sent twice.")
            .arg(name, Format::time(snapshot.since),
                 Format::time(snapshot.deadline.value_or(snapshot.since)));
    case OperationState::Ready:
        return Text::tr("The snapshot of %1 is ready.").arg(name);
    case OperationState::Cancelled:
        return Text::tr("Cancelled; no snapshot of %1 was taken.").arg(name);
    default:
        return Text::tr("%1: %2").arg(name, snapshot.error.forPeople());
    }
}

} // namespace

QString fateText(CapsuleFate fate)
{
    switch (fate) {
    case CapsuleFate::Gone:
        return Text::tr("The capsule is gone.");
    case CapsuleFate::Paused:
        return Text::tr("The capsule is still there, paused.");
    case CapsuleFate::Stopped:
        return Text::tr("The capsule has stopped or failed.");
    case CapsuleFate::Running:
        return Text::tr("The capsule is still there, running.");
    case CapsuleFate::Unknown:
        break;
    }
    return Text::tr("What became of the capsule could not be seen.");
}

QString kindText(OperationKind kind)
{
    return wordsOf(kind).name;
}

QString storyOf(const OperationView &operation)
{
    if (operation.kind == OperationKind::Snapshot)
        return snapshotStory(operation);
    if (operation.kind == OperationKind::Restore)
        return calmRestoreStory(operation);
    return operation.kind == OperationKind::Capture ? captureStory(operation) : lifecycleStory(operation);
}

QString outcomeOf(const OperationView &operation)
{
    const bool isCapture = operation.kind == OperationKind::Capture;
    if (!isTerminal(operation.state)) {
        if (operation.paused)
            return Text::tr("waits until it is resumed");
        if (waitsForItsTurn(operation))
            return Text::tr("waits for its turn");
        if (operation.state == OperationState::RateLimited)
            return limitReason(operation.limit.value_or(LimitKind::CoolDown));
        if (isLifecycle(operation.kind))
            return storyOf(operation);
        return isCapture ? Text::tr("Into “%1”").arg(operation.templateName.value()) : QStringLiteral("–");
    }
    if (operation.state == OperationState::Cancelled)
        return operation.error.message.isEmpty() ? Text::tr("cancelled before it was sent")
                                                 : operation.error.message;
    if (operation.state == OperationState::Ready && !isCapture && !isLifecycle(operation.kind))
        return operation.snapshot.version.isEmpty() ? Text::tr("Taken; not listed yet")
                                                    : operation.snapshot.version.value();
    return operation.error.message.isEmpty() ? storyOf(operation) : operation.error.message;
}

} // namespace snapdeck
