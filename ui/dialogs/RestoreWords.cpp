// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/RestoreWords.h"

#include "ui/models/Format.h"
#include "ui/models/StateBadges.h"

#include <QCoreApplication>

namespace snapdeck {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(snapdeck::RestoreWords)
};

QString targetOf(const Snapshot &snapshot, const QDateTime &now)
{
    const QString when = Text::tr("By its state of %1, %2", "date and time, age")
                             .arg(Format::dateTime(snapshot.takenAt), Format::ago(snapshot.takenAt, now));
    const QString size
        = snapshot.sizeBytes < 0 ? QString() : u' ' + Text::tr("(%1)").arg(Format::size(snapshot.sizeBytes));
    return Text::tr("%1%2. What has changed since then goes.").arg(when, size);
}

QString noWayBack(const RestoreFacts &facts, const QDateTime &now)
{
    if (!facts.newestTakenAt)
        return Text::tr("No snapshot of it is listed.");
    return Text::tr("Its newest snapshot is from %1; what came after that cannot be recovered.")
        .arg(Format::ago(*facts.newestTakenAt, now));
}

QString quotaCost(const Quota &quota, const QDateTime &now)
{
    if (quota.limit <= 0)
        return Text::tr("Uses one of the day's snapshots.");
    if (quota.left() > 0)
        return Text::tr("Uses 1 of %1 left today.").arg(Format::count(quota.left()));
    return quota.nextFreesAt ? Text::tr("None is left today: it waits until %1, when the next frees up.")
                                   .arg(Format::nearTime(*quota.nextFreesAt, now))
                             : Text::tr("None is left today: it waits until one frees up.");
}

} // namespace

QList<Consequence> restoreConsequences(const RestoreForm &form, const QDateTime &now)
{
    const RestoreFacts &facts = form.facts();
    QList<Consequence> all{{Icon::Replace, Text::tr("What %1 is now is replaced.").arg(form.resource().name),
                            targetOf(form.snapshot(), now)}};
    if (facts.isRunning.value_or(false)) {
        all << Consequence{
            Icon::Play, Text::tr("It is running."),
            Text::tr("What it is doing just then may be cut off. Whether it runs afterwards is "
                     "looked at.")};
    }
    if (!form.isSafeguarded())
        all << Consequence{Icon::ShieldAlert, Text::tr("There is no way back."), noWayBack(facts, now)};
    return all;
}

QString safetyCost(const RestoreForm &form, const QDateTime &now)
{
    const RestoreFacts &facts = form.facts();
    QStringList parts{quotaCost(facts.quota, now)};
    const bool waits = facts.snapshotWait && facts.snapshotWait->kind != LimitKind::DailyQuota
        && facts.snapshotWait->until > now;
    if (waits)
        parts << Text::tr("It leaves at %1: %2.")
                     .arg(Format::nearTime(facts.snapshotWait->until, now),
                          limitReason(facts.snapshotWait->kind));
    parts << Text::tr("It is waited for until it is listed, which can take up to 45 minutes.");
    return parts.join(u' ');
}

BadgeSpec typedBadge(const RestoreForm &form)
{
    switch (form.typed()) {
    case RestoreForm::Typed::Whole:
        return {Icon::Check, Text::tr("confirmed"), Tone::Ok};
    case RestoreForm::Typed::Wrong:
        return {Icon::AlertCircle, form.isConfirmedById() ? Text::tr("not the id") : Text::tr("not the name"),
                Tone::Danger};
    case RestoreForm::Typed::Nothing:
    case RestoreForm::Typed::Beginning:
        break;
    }
    return {};
}

} // namespace snapdeck
