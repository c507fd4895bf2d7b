// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/CaptureWords.h"

#include "ui/models/Format.h"

#include <QCoreApplication>

namespace snapdeck {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(snapdeck::CaptureWords)
};

QString lossOf(const std::optional<Capsule> &capsule, const QDateTime &now)
{
    const QDateTime since = capsule ? capsule->startedAt.value_or(capsule->createdAt) : QDateTime();
    if (!since.isValid())
        return Text::tr("It cannot be recovered.");
    const QString runs = Format::duration(since, now);
    if (!capsule->lastActiveAt) {
        return Text::tr("It runs for %1; it cannot be recovered.").arg(runs);
    }
    return Text::tr("It runs for %1 and was last active %2; it cannot be recovered.")
        .arg(runs, Format::ago(*capsule->lastActiveAt, now));
}

QString usersOf(int running)
{
    switch (running) {
    case 0:
        return Text::tr("no other capsule runs from it.");
    case 1:
        return Text::tr("one other capsule runs from it and keeps running.");
    default:
        return Text::tr("%n other capsules run from it and keep running.", nullptr, running);
    }
}

/// "1.9 GB from 12 Nov; " as far as the server told.
QString oldTemplate(const Template &old, const QDateTime &now)
{
    if (old.sizeBytes <= 0 || !old.createdAt.isValid())
        return {};
    return Text::tr("%1 from %2; ").arg(Format::size(old.sizeBytes), Format::day(old.createdAt, now));
}

} // namespace

QList<Consequence> captureConsequences(const CaptureForm &form, const QDateTime &now)
{
    QList<Consequence> all{{Icon::Trash, Text::tr("The capsule is destroyed."), lossOf(form.capsule(), now)}};
    if (const std::optional<Template> old = form.replaced()) {
        all << Consequence{Icon::Replace, Text::tr("Template “%1” is overwritten.").arg(old->name.value()),
                           oldTemplate(*old, now) + usersOf(form.runningFromReplaced())};
    }
    return all;
}

BadgeSpec nameBadge(const CaptureForm &form)
{
    switch (form.nameVerdict()) {
    case CaptureForm::NameVerdict::Free:
        return {Icon::Check, Text::tr("free"), Tone::Ok};
    case CaptureForm::NameVerdict::Taken:
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

BadgeSpec idBadge(const CaptureForm &form)
{
    switch (form.typedId()) {
    case CaptureForm::TypedId::Whole:
        return {Icon::Check, Text::tr("confirmed"), Tone::Ok};
    case CaptureForm::TypedId::Wrong:
        return {Icon::AlertCircle, Text::tr("not the id"), Tone::Danger};
    case CaptureForm::TypedId::Nothing:
    case CaptureForm::TypedId::Beginning:
        break;
    }
    return {};
}

QString shortId(const QString &id)
{
    constexpr qsizetype beginning = 8;
    constexpr qsizetype end = 4;
    return id.size() <= beginning + end + 1 ? id : id.left(beginning) + u'…' + id.right(end);
}

} // namespace snapdeck
