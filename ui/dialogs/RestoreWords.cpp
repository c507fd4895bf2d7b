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

/// "3 h old (612.4 MB)"
QString ageOf(const Snapshot &snapshot, const QDateTime &now)
{
    const QString age = Format::duration(snapshot.takenAt, now);
    return snapshot.sizeBytes < 0
        ? Text::tr("It is %1 old.", "snapshot").arg(age)
        : Text::tr("It is %1 old (%2).", "snapshot, age, size").arg(age, Format::size(snapshot.sizeBytes));
}

QString whatIsMissing(const RestoreForm &form)
{
    return Text::tr("What changed since %1 is not in it.").arg(Format::dateTime(form.snapshot().takenAt));
}

/// What came before the newest snapshot is in that one, too.
QString whatIsKept(const RestoreForm &form)
{
    const QDateTime listed = form.facts().newestTakenAt.value_or(form.snapshot().takenAt);
    return (form.undoes() ? Text::tr("Everything changed since %1 is kept only in the new safety snapshot.")
                          : Text::tr("Everything changed since %1 is kept only in the safety snapshot."))
        .arg(Format::dateTime(listed));
}

Consequence replacement(const RestoreForm &form, const QDateTime &now)
{
    const QString &name = form.resource().name;
    const QString what = form.undoes() ? Text::tr("The restore of %1 at %2 is undone.", "name, time")
                                             .arg(name, Format::nearTime(*form.undoes(), now))
                                       : Text::tr("%1 is replaced by this snapshot.").arg(name);
    const QString with = form.undoes() ? Text::tr("%1 is again as it was just before.").arg(name)
                                       : ageOf(form.snapshot(), now);
    return {Icon::Replace, what, with + u' ' + whatIsMissing(form)};
}

QString whatIsLost(const RestoreFacts &facts, const QDateTime &now)
{
    if (!facts.newestTakenAt)
        return Text::tr("No newer snapshot of it is listed: what changed since this one is lost.");
    return Text::tr("Its newest snapshot is from %1; what changed after that is lost.")
        .arg(Format::ago(*facts.newestTakenAt, now));
}

QString quotaCost(const Quota &quota, const QDateTime &now)
{
    if (quota.limit <= 0)
        return Text::tr("Uses one of the day's snapshots.");
    if (quota.left() > 0)
        return Text::tr("Uses 1 of %1 left today.").arg(Format::count(quota.left()));
    return quota.nextFreesAt ? Text::tr("None is left today; it waits until %1, when the next frees up.")
                                   .arg(Format::nearTime(*quota.nextFreesAt, now))
                             : Text::tr("None is left today; it waits until one frees up.");
}

} // namespace

QList<Consequence> restoreConsequences(const RestoreForm &form, const QDateTime &now)
{
    const RestoreFacts &facts = form.facts();
    QList<Consequence> all{replacement(form, now)};
    if (facts.isRunning.value_or(false)) {
        all << Consequence{
            Icon::Play, Text::tr("It is running."),
            Text::tr("What it is doing may be interrupted. Snapdeck checks afterwards whether it runs.")};
    }
    return all;
}

Consequence noWayBack(const RestoreForm &form, const QDateTime &now)
{
    return {Icon::ShieldAlert, Text::tr("There is no way back to how it is now."),
            whatIsLost(form.facts(), now)};
}

QString safetyCost(const RestoreForm &form, const QDateTime &now)
{
    const RestoreFacts &facts = form.facts();
    QStringList parts{quotaCost(facts.quota, now)};
    const bool waits = facts.snapshotWait && facts.snapshotWait->kind != LimitKind::DailyQuota
        && facts.snapshotWait->until > now;
    if (waits)
        parts << Text::tr("It is sent at %1: %2.")
                     .arg(Format::nearTime(facts.snapshotWait->until, now),
                          limitReason(facts.snapshotWait->kind));
    parts << Text::tr(
        "The restore waits until the listing shows the safety snapshot: up to 30 minutes from when "
        "it was taken. If 45 minutes pass without, the restore is given up.");
    parts << whatIsKept(form);
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
