// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/SnapshotWords.h"

#include "core/transfer/Download.h"
#include "ui/models/Format.h"
#include "ui/models/StateBadges.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace snapdeck {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(snapdeck::SnapshotWords)
};

QString limitStory(const OperationView &operation, const QDateTime &now)
{
    if (!isCounting(operation, now))
        return Text::tr("Waits for its turn.");
    const QDateTime until = *operation.nextAt;
    const QString left = Format::countdown(until, now);
    const QString when = Format::nearTime(until, now);
    if (waitsForItsTurn(operation))
        return Text::tr("One of many, waiting for its turn: sent at %1, in %2.").arg(when, left);
    switch (operation.limit.value_or(LimitKind::CoolDown)) {
    case LimitKind::CoolDown:
        break;
    case LimitKind::DailyQuota:
        return Text::tr("The day's snapshots are used up. This one is sent at %1, in %2, when the next frees "
                        "up.")
            .arg(when, left);
    case LimitKind::AccountBlock:
        return Text::tr("The service blocks this account for a while. The snapshot is sent at %1, in %2.")
            .arg(when, left);
    }
    return Text::tr("The service wants a pause between two snapshots. This one is sent in %1.").arg(left);
}

QString requestingStory(const OperationView &operation, const QDateTime &now)
{
    const qint64 seconds = operation.since.secsTo(now);
    return seconds < 1
        ? Text::tr("Sent. Taking a snapshot usually takes less than 90 s.")
        : Text::tr("Taking the snapshot: %1 so far, usually less than 90 s.").arg(Format::duration(seconds));
}

QString processingStory(const OperationView &operation, const QDateTime &now)
{
    const QString what = operation.answerLost
        ? Text::tr("No answer came. The snapshot may have been taken, so it is not sent again.")
        : Text::tr("It takes longer than usual; the service has been at it since %1.")
              .arg(Format::time(operation.since));
    const QString next = operation.nextAt && *operation.nextAt > now
        ? Text::tr("Next check in %1.").arg(Format::countdown(*operation.nextAt, now))
        : Text::tr("Checking now.");
    return Text::tr("%1 %2 You may close the window; Snapdeck goes on when it runs again.").arg(what, next);
}

QString readyStory(const OperationView &operation, const QDateTime &now)
{
    const QString when = Format::ago(operation.since, now);
    return operation.snapshot.name.isEmpty()
        ? Text::tr("Snapshot taken, %1. From then it can take up to 30 minutes until the listing shows it.")
              .arg(when)
        : Text::tr("Snapshot taken and listed, %1.").arg(when);
}

QString runningStory(const Download &download)
{
    const qint64 whole = download.totalBytes();
    const qint64 done = download.receivedBytes();
    QStringList parts{Format::progress(done, whole)};
    if (whole > 0)
        parts << Text::tr("%1 of %2").arg(Format::size(done), Format::size(whole));
    const double speed = download.bytesPerSecond();
    if (speed > 0)
        parts << Text::tr("%1/s", "speed").arg(Format::size(qint64(speed)));
    if (speed > 0 && whole > done)
        parts << Text::tr("%1 left").arg(Format::duration(qint64(double(whole - done) / speed) + 1));
    if (download.connections() > 1)
        parts << Text::tr("%n connections", nullptr, download.connections());
    return parts.join(QStringLiteral(" · "));
}

QString waitingStory(const Download &download)
{
    if (!download.isPaused())
        return Text::tr("Waits until another download has ended.");
    return download.receivedBytes() > 0
        ? Text::tr("Paused at %1; what has come is kept.")
              .arg(Format::progress(download.receivedBytes(), download.totalBytes()))
        : Text::tr("Paused.");
}

QString failedStory(const Download &download)
{
    const QString why = download.error().forPeople();
    return download.isKept() ? Text::tr("%1 What has come is kept; another try goes on from there.").arg(why)
                             : why;
}

QString doneStory(const Download &download, SnapshotKeeper::Goal goal)
{
    using Goal = SnapshotKeeper::Goal;
    switch (goal) {
    case Goal::Folder:
        break;
    case Goal::Filing:
        return Text::tr("Verified; it is taken into the vault.");
    case Goal::Vault:
        return Text::tr("Kept in the vault and verified.");
    case Goal::Gone:
        return Text::tr("Fetched for the vault, but it is not in it.");
    }
    return Text::tr("Saved in “%1” and verified.").arg(QFileInfo(download.file().path).dir().dirName());
}

} // namespace

QString snapshotStory(const OperationView &operation, const QDateTime &now)
{
    if (operation.paused)
        return Text::tr("Paused. It is not sent until somebody resumes it.");
    switch (operation.state) {
    case OperationState::Queued:
        return Text::tr("Waiting to be sent.");
    case OperationState::Requesting:
        return requestingStory(operation, now);
    case OperationState::RateLimited:
        return limitStory(operation, now);
    case OperationState::Processing:
        return processingStory(operation, now);
    case OperationState::Ready:
        return readyStory(operation, now);
    case OperationState::Cancelled:
        return Text::tr("Cancelled; no snapshot was taken.");
    default:
        return operation.error.forPeople();
    }
}

QString downloadStory(const Download &download, SnapshotKeeper::Goal goal)
{
    switch (download.state()) {
    case Download::State::Waiting:
        return waitingStory(download);
    case Download::State::Running:
        return runningStory(download);
    case Download::State::Verifying:
        return Text::tr("Received; reading through every file in it.");
    case Download::State::Done:
        return doneStory(download, goal);
    case Download::State::Cancelled:
        return Text::tr("Download cancelled; nothing was kept.");
    case Download::State::Failed:
        break;
    }
    return failedStory(download);
}

} // namespace snapdeck
