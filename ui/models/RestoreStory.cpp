// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/RestoreStory.h"

#include "ui/models/Format.h"
#include "ui/models/StateBadges.h"

#include <QCoreApplication>

namespace snapdeck {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(snapdeck::RestoreStory)
};

/// What the safety snapshot itself waits for.
QString safetyStep(const OperationView &safety, const QDateTime &now)
{
    switch (safety.state) {
    case OperationState::RateLimited:
        if (!isCounting(safety, now))
            return Text::tr("It is about to be sent.");
        return Text::tr("It waits until %1: %2.")
            .arg(Format::nearTime(*safety.nextAt, now),
                 limitReason(safety.limit.value_or(LimitKind::CoolDown)));
    case OperationState::Requesting:
        return Text::tr("It is being taken: %1 so far.").arg(Format::duration(safety.since, now));
    case OperationState::Processing:
        return safety.nextAt && *safety.nextAt > now ? Text::tr("It is still being taken; next check in %1.")
                                                           .arg(Format::countdown(*safety.nextAt, now))
                                                     : Text::tr("Checking for it now.");
    case OperationState::Ready:
        return Text::tr(
            "It is taken. From then it can take up to 30 minutes until the listing shows it; if 45 "
            "minutes pass without, the restore is given up.");
    default:
        return Text::tr("It waits to be sent.");
    }
}

QString safeguardStory(const RestoreScene &scene, const QDateTime &now)
{
    const QString step = scene.safety ? safetyStep(*scene.safety, now) : QString();
    return Text::tr("Taking a safety snapshot first. %1 Nothing is replaced before it is listed.")
        .arg(step)
        .simplified();
}

QString followStory(const OperationView &restore, const QDateTime &now)
{
    const QString what = restore.answerLost
        ? Text::tr("No answer came. The restore may have taken place, so it is not sent again.")
        : Text::tr("Restored; checking whether it runs.");
    if (restore.nextAt && *restore.nextAt > now)
        return Text::tr("%1 Next check in %2.").arg(what, Format::countdown(*restore.nextAt, now));
    return restore.answerLost ? Text::tr("%1 Checking now.").arg(what) : what;
}

QString runsText(const OperationView &restore)
{
    if (!restore.running)
        return Text::tr("Whether it runs could not be seen.");
    if (*restore.running)
        return Text::tr("It runs.");
    return restore.ranBefore == false ? Text::tr("It was stopped before, and still is.")
                                      : Text::tr("It does not run.");
}

QString readyStory(const RestoreScene &scene, const QDateTime &now)
{
    const QString version = scene.targetTakenAt ? Format::nearTime(*scene.targetTakenAt, now)
                                                : scene.restore.snapshot.version.value();
    return Text::tr("Restored %1 to the version of %2. %3", "age, version, whether it runs")
        .arg(Format::ago(scene.restore.since, now), version, runsText(scene.restore));
}

} // namespace

QString restoreStory(const RestoreScene &scene, const QDateTime &now)
{
    const OperationView &restore = scene.restore;
    if (isSafeguarding(restore))
        return safeguardStory(scene, now);
    switch (restore.state) {
    case OperationState::Queued:
        return Text::tr("Waiting to be sent; nothing is replaced yet.");
    case OperationState::RateLimited:
        if (!isCounting(restore, now))
            return Text::tr("It is about to be sent; nothing is replaced yet.");
        return Text::tr(
                   "The service wants a pause before a restore. It is sent in %1; nothing is replaced yet.")
            .arg(Format::countdown(*restore.nextAt, now));
    case OperationState::Requesting:
        return Text::tr("The service is restoring it: %1 so far.").arg(Format::duration(restore.since, now));
    case OperationState::Processing:
        return followStory(restore, now);
    case OperationState::Ready:
        return readyStory(scene, now);
    case OperationState::Cancelled:
        return Text::tr("Cancelled; nothing was replaced.");
    default:
        return restore.error.forPeople();
    }
}

QString calmRestoreStory(const OperationView &restore)
{
    const QString &name = restore.resourceName;
    if (isSafeguarding(restore))
        return Text::tr(
                   "Before %1 is replaced, a safety snapshot is taken and waited for until it is listed. "
                   "Then the restore is sent, by itself.")
            .arg(name);
    switch (restore.state) {
    case OperationState::Queued:
        return Text::tr("The restore of %1 waits for its turn; nothing is replaced yet.").arg(name);
    case OperationState::RateLimited:
        return Text::tr("The restore of %1 waits until %2: %3. It is sent after that, by itself.")
            .arg(name, Format::time(restore.nextAt.value_or(restore.since)),
                 limitReason(restore.limit.value_or(LimitKind::CoolDown)));
    case OperationState::Requesting:
        return Text::tr("Replacing %1 since %2.").arg(name, Format::time(restore.since));
    case OperationState::Processing:
        return restore.answerLost
            ? Text::tr(
                  "No answer came, so it is not known yet how the restore of %1 went. Snapdeck looks until "
                  "%2 at the latest; nothing is sent twice.")
                  .arg(name, Format::time(restore.deadline.value_or(restore.since)))
            : Text::tr("%1 is restored; checking whether it runs.").arg(name);
    case OperationState::Ready:
        return Text::tr("%1 is restored. %2").arg(name, runsText(restore));
    case OperationState::Cancelled:
        return Text::tr("Cancelled; %1 was not replaced.").arg(name);
    default:
        return Text::tr("%1: %2").arg(name, restore.error.forPeople());
    }
}

} // namespace snapdeck
