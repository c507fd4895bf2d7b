// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/OperationText.h"

#include "app/cli/LifecycleText.h"

#include <QCoreApplication>
#include <QLocale>

namespace snapdeck::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(snapdeck::cli::Operation)
};

bool isCapture(const OperationView &view)
{
    return view.kind == OperationKind::Capture;
}

bool isRestore(const OperationView &view)
{
    return view.kind == OperationKind::Restore;
}

QString nextText(const OperationView &view)
{
    return timeText(view.nextAt.value_or(QDateTime()));
}

QString limitText(const OperationView &view)
{
    switch (view.limit.value_or(LimitKind::CoolDown)) {
    case LimitKind::DailyQuota:
        return Text::tr("The daily allowance is used up; the next snapshot is free at %1.")
            .arg(nextText(view));
    case LimitKind::AccountBlock:
        return Text::tr("The service has blocked the account for a while, until about %1.")
            .arg(nextText(view));
    case LimitKind::CoolDown:
        break;
    }
    return (isRestore(view) ? Text::tr("The service wants a pause between two restores, until %1.")
                            : Text::tr("The service wants a pause between two snapshots, until %1."))
        .arg(nextText(view));
}

QString restoringText(const OperationView &view)
{
    return view.answerLost
        ? Text::tr("No answer came, and it is not sent again. Looking at the resource; next check "
                   "at %1.")
              .arg(nextText(view))
        : Text::tr("The service has answered; checking whether it runs. Next check at %1.")
              .arg(nextText(view));
}

QString processingText(const OperationView &view)
{
    if (isCapture(view) && view.answerLost)
        return Text::
            tr("No answer came. Looking for the template and the capsule until %1 at most; the capture is "
               "not sent again.")
                .arg(timeText(view.deadline.value_or(QDateTime())));
    if (isCapture(view))
        return Text::tr("The service has answered; finding out what became of the capsule.");
    if (isRestore(view))
        return restoringText(view);
    if (view.answerLost)
        return Text::
            tr("No answer came, so it may have been taken. The listing tells; next check at %1. It is not "
               "requested again.")
                .arg(nextText(view));
    return Text::tr("The service is still taking it. The listing tells when it is done; next check at %1.")
        .arg(nextText(view));
}

QString queuedText(const OperationView &view)
{
    if (view.isWaiting)
        return Text::tr("Waiting for operation %1.").arg(view.after.value());
    if (isCapture(view))
        return Text::tr("Looking at the capsule and the templates.");
    if (isRestore(view) && !view.safety.isEmpty() && view.safetySnapshot.version.isEmpty())
        return Text::tr("Waiting for the safety snapshot to be listed.");
    return Text::tr("Waiting for its turn.");
}

QString fateText(CapsuleFate fate)
{
    switch (fate) {
    case CapsuleFate::Gone:
        return Text::tr("The capsule is gone.");
    case CapsuleFate::Paused:
        return Text::tr("The capsule is still there, paused.");
    case CapsuleFate::Stopped:
        return Text::tr("The capsule has stopped.");
    case CapsuleFate::Running:
        return Text::tr("The capsule is still running.");
    case CapsuleFate::Unknown:
        break;
    }
    return Text::tr("What became of the capsule could not be seen.");
}

QString runningText(const OperationView &view)
{
    if (!view.running)
        return Text::tr("Whether it runs could not be seen.");
    if (*view.running)
        return Text::tr("It runs.");
    return view.ranBefore == false ? Text::tr("It was stopped before, and still is.")
                                   : Text::tr("It does not run.");
}

QString readyText(const OperationView &view)
{
    if (isRestore(view))
        return Text::tr("Restored, version %1.").arg(view.snapshot.version.value()) + u' '
            + runningText(view);
    if (isCapture(view))
        return Text::tr("Captured as template “%1”.").arg(view.templateName.value()) + u' '
            + fateText(view.fate);
    QString text = view.snapshot.version.isEmpty()
        ? Text::tr("Ready. The service has not told its version yet.")
        : Text::tr("Ready, version %1.").arg(view.snapshot.version.value());
    if (view.link.expiresAt().isValid())
        text += u' ' + Text::tr("Its link is valid until %1.").arg(timeText(view.link.expiresAt()));
    return text;
}

} // namespace

QString timeText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss 'UTC'"))
                          : Text::tr("unknown");
}

QString sizeText(qint64 bytes)
{
    const int decimals = std::abs(bytes) < 1000 ? 0 : 1;
    return QLocale::c().formattedDataSize(bytes, decimals, QLocale::DataSizeSIFormat);
}

QString howToFollow(const QList<OperationId> &open, const QString &program)
{
    const QString which = open.size() == 1 ? open.constFirst().value() : QStringLiteral("--all");
    return Text::tr("“%1 operation follow %2” or the window goes on with it; do not ask for it again.")
        .arg(program, which);
}

QString resourceText(const OperationView &view)
{
    return view.resourceName.isEmpty() ? view.resourceId : view.resourceName;
}

QString describeFully(const OperationView &view)
{
    QStringList lines{
        Text::tr("%1, %2 of %3 (%4), account %5")
            .arg(view.id.value(), operationKindName(view.kind), resourceText(view), view.resourceId,
                 view.account.value()),
        Text::tr("%1 since %2, begun at %3")
            .arg(operationStateName(view.state), timeText(view.since), timeText(view.startedAt)),
        describe(view)};
    if (!view.error.code.isEmpty())
        lines << Text::tr("Code: %1").arg(view.error.code);
    if (view.deadline && !isTerminal(view.state))
        lines << Text::tr("It ends by itself at %1 at the latest, unless the service cannot be read.")
                     .arg(timeText(*view.deadline));
    if (!view.safety.isEmpty())
        lines << Text::tr("Safety snapshot: operation %1, version %2")
                     .arg(view.safety.value(),
                          view.safetySnapshot.version.isEmpty() ? Text::tr("not listed yet")
                                                                : view.safetySnapshot.version.value());
    if (!view.after.isEmpty())
        lines << Text::tr("It comes after operation %1.").arg(view.after.value());
    if (view.isTrial)
        lines << Text::tr("It is part of a trial of the template “%1”.").arg(view.templateName.value());
    if (view.canCheckAgain)
        lines << Text::tr("“snapdeck-cli operation check %1” looks once more.").arg(view.id.value());
    return lines.join(u'\n');
}

QString describe(const OperationView &view)
{
    if (view.state == OperationState::Cancelled && !view.error.message.isEmpty())
        return view.error.forPeople();
    if (isLifecycle(view.kind) && view.state != OperationState::Cancelled)
        return describeLifecycle(view);
    switch (view.state) {
    case OperationState::Queued:
        return queuedText(view);
    case OperationState::Requesting:
        return isCapture(view)
            ? Text::tr("Sent once; capturing as template “%1”.").arg(view.templateName.value())
            : Text::tr("Sent once; waiting for the answer.");
    case OperationState::Processing:
        return processingText(view);
    case OperationState::RateLimited:
        return limitText(view);
    case OperationState::Ready:
        return readyText(view);
    case OperationState::Cancelled:
        return Text::tr("Cancelled before anything was sent.");
    case OperationState::Failed:
    case OperationState::Unconfirmed:
    case OperationState::Lost:
        break;
    }
    return view.error.forPeople();
}

} // namespace snapdeck::cli
