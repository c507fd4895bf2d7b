// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/CaptureWords.h"

#include "ui/models/Format.h"

#include <QCoreApplication>

namespace snapdeck {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(snapdeck::CaptureWords)
};

QStringList shortIds(const QList<Capsule> &capsules)
{
    QStringList ids;
    for (const Capsule &capsule : capsules)
        ids << shortId(capsule.id.value());
    return ids;
}

QString runningUsers(const QStringList &ids)
{
    if (ids.size() < 2)
        return ids.isEmpty()
            ? Text::tr("No other capsule runs from it.")
            : Text::tr("One other capsule runs from it and keeps running: %1.").arg(ids.first());
    return Text::tr("%n other capsules run from it and keep running: %1.", nullptr, int(ids.size()))
        .arg(someOf(ids));
}

QString pausedUsers(const QStringList &ids)
{
    return ids.size() == 1
        ? Text::tr("A paused one was made from it, too: %1.").arg(ids.first())
        : Text::tr("%n paused ones were made from it, too: %1.", nullptr, int(ids.size())).arg(someOf(ids));
}

QString usersOf(const CaptureForm &form)
{
    const QString running = runningUsers(shortIds(form.runningFromReplaced()));
    const QStringList paused = shortIds(form.restingFromReplaced());
    return paused.isEmpty() ? running : running + u' ' + pausedUsers(paused);
}

/// Of the old template, as far as the server told.
QString lossOf(const CaptureForm &form, const Template &old, const QDateTime &now)
{
    const QString users = usersOf(form);
    const QString facts = ageOf(old, now);
    return facts.isEmpty() ? users : Text::tr("%1. %2", "size and age, users").arg(facts, users);
}

QString whatHappens(const CaptureForm &form, const QString &capsule, const QString &name)
{
    if (form.deletionChosen())
        return form.pausesFirst()
            ? Text::tr(
                  "%1 is paused, the old template “%2” is deleted, and then the capsule is captured into a "
                  "new “%2”, and destroyed.")
                  .arg(capsule, name)
            : Text::tr(
                  "The old template “%2” is deleted; then %1 is captured into a new “%2”, and destroyed.")
                  .arg(capsule, name);
    if (form.overwriteAgreed())
        return Text::tr("%1 is captured over the template “%2”, and destroyed.").arg(capsule, name);
    return form.pausesFirst()
        ? Text::tr("%1 is paused, captured into “%2”, and destroyed.").arg(capsule, name)
        : Text::tr("%1 is captured into “%2”, and destroyed.").arg(capsule, name);
}

} // namespace

QString lossOf(const std::optional<Capsule> &capsule, const QDateTime &now)
{
    const QDateTime since = capsule ? capsule->startedAt.value_or(capsule->createdAt) : QDateTime();
    if (!since.isValid())
        return Text::tr("It cannot be recovered.");
    const QString age = Format::duration(since, now);
    if (isResting(capsule->status))
        return Text::tr("It was started %1 ago and is at rest now; it cannot be recovered.").arg(age);
    if (!capsule->lastActiveAt) {
        return Text::tr("It has run for %1; it cannot be recovered.").arg(age);
    }
    return Text::tr("It has run for %1 and was last active %2; it cannot be recovered.")
        .arg(age, Format::ago(*capsule->lastActiveAt, now));
}

QString ageOf(const Template &old, const QDateTime &now)
{
    if (!old.createdAt.isValid())
        return old.sizeBytes > 0 ? Format::size(old.sizeBytes) : QString();
    const QString day = Format::day(old.createdAt, now);
    const QString age = Format::duration(old.createdAt, now);
    return old.sizeBytes > 0
        ? Text::tr("%1 from %2, %3 old", "size, day, age").arg(Format::size(old.sizeBytes), day, age)
        : Text::tr("From %1, %2 old", "day, age").arg(day, age);
}

QString captureSentence(const CaptureForm &form, const QDateTime &now)
{
    const auto seen = form.capsule();
    const QString capsule = seen ? capsuleText(*seen, now) : shortId(form.capsuleId().value());
    const QString name = form.name().isEmpty() ? QStringLiteral("…") : form.name();
    const QString sentence = whatHappens(form, capsule, name);
    return form.launchesCopy() ? sentence + u' ' + Text::tr("Then a copy of it is launched.") : sentence;
}

QList<Consequence> captureConsequences(const CaptureForm &form, const QDateTime &now)
{
    QList<Consequence> all{{Icon::Trash, Text::tr("The capsule is destroyed."), lossOf(form.capsule(), now)}};
    const std::optional<Template> old = form.replaced();
    if (!old || (form.needsDeletion() && !form.deletionChosen()))
        return all;
    const QString what = form.deletionChosen() ? Text::tr("Template “%1” is deleted first.")
                                               : Text::tr("Template “%1” is overwritten.");
    QString detail = lossOf(form, *old, now);
    if (form.deletionChosen()) // the one danger that only this way has
        detail += u' ' + Text::tr("If the capture fails after that, neither is there.");
    all << Consequence{Icon::Replace, what.arg(old->name.value()), detail};
    return all;
}

BadgeSpec nameBadge(const CaptureForm &form)
{
    switch (form.nameVerdict()) {
    case CaptureForm::NameVerdict::Free:
        return form.nameRule() == NameRule::Unknown
            ? BadgeSpec{Icon::HelpCircle, Text::tr("not known whether free"), Tone::Neutral}
            : BadgeSpec{Icon::Check, Text::tr("free"), Tone::Ok};
    case CaptureForm::NameVerdict::Taken:
        if (form.deletionChosen())
            return {Icon::Trash, Text::tr("exists, will be deleted first"), Tone::Warning};
        return {Icon::Replace,
                form.overwriteAgreed() ? Text::tr("exists, will be overwritten") : Text::tr("exists"),
                Tone::Warning};
    case CaptureForm::NameVerdict::Reserved:
        return {Icon::Lock, Text::tr("reserved by the platform"), Tone::Danger};
    case CaptureForm::NameVerdict::Invalid:
        break;
    }
    return {Icon::AlertCircle, form.name().isEmpty() ? Text::tr("needed") : Text::tr("not a valid name"),
            Tone::Danger};
}

QString nameHint(const CaptureForm &form)
{
    if (const auto advice = form.nameAdvice())
        return *advice;
    if (form.nameRule() == NameRule::Unknown)
        return Text::tr(
            "No templates are listed: it is not known whether this server overwrites one of the same "
            "name.");
    if (form.nameVerdict() != CaptureForm::NameVerdict::Taken)
        return {};
    return form.needsDeletion() ? Text::tr(
               "This server does not overwrite: the old template has to be deleted first, or choose another "
               "name.")
                                : Text::tr("This server overwrites a template where it is asked to.");
}

BadgeSpec idBadge(const CaptureForm &form)
{
    return typedBadge(form.typedId(), Text::tr("not the id"));
}

BadgeSpec oldNameBadge(const CaptureForm &form)
{
    return typedBadge(form.typedOldName(), Text::tr("not the name"));
}

QString captureVerb(const CaptureForm &form, const QString &capsule, const QString &name)
{
    return form.deletionChosen() ? Text::tr("Delete %1, capture and destroy %2").arg(name, capsule)
                                 : Text::tr("Capture and destroy %1").arg(capsule);
}

QString nameOnButton(const QString &name)
{
    constexpr qsizetype longest = 16;
    return name.size() <= longest ? name : name.left(longest - 1) + u'…';
}

} // namespace snapdeck
