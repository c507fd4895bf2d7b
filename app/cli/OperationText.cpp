// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/OperationText.h"

#include <QCoreApplication>

namespace snapdeck::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(snapdeck::cli::Operation)
};

bool isCapture(const OperationView &view)
{
    return view.kind == OperationKind::Capture;
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
    return Text::tr("The service wants a pause between two snapshots, until %1.").arg(nextText(view));
}

QString processingText(const OperationView &view)
{
    if (isCapture(view) && view.answerLost)
        return Text::
            tr("No answer came. Looking for the template and the capsule until %1 at most; the capture is "
               "not sent again.")
                .arg(timeText(view.deadline.value_or(QDateTime())));
    if (isCapture(view))
        return Text::tr("The service has answered; looking what became of the capsule.");
    if (view.answerLost)
        return Text::tr(
                   "No answer came, so it may have been taken. The listing tells; next look at %1. It is not "
                   "requested again.")
            .arg(nextText(view));
    return Text::tr("The service goes on generating it. The listing tells when it is done; next look at %1.")
        .arg(nextText(view));
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

QString readyText(const OperationView &view)
{
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

QString describe(const OperationView &view)
{
    switch (view.state) {
    case OperationState::Queued:
        return isCapture(view) ? Text::tr("Looking at the capsule and the templates.")
                               : Text::tr("Waiting for its turn.");
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
        return Text::tr("Called off before anything was sent.");
    case OperationState::Failed:
    case OperationState::Unconfirmed:
    case OperationState::Lost:
        break;
    }
    return view.error.forPeople();
}

} // namespace snapdeck::cli
