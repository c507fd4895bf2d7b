// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/TemplateWords.h"

#include "ui/models/Format.h"

#include <QCoreApplication>

namespace snapdeck {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(snapdeck::TemplateWords)
};

} // namespace

BadgeSpec typeBadge(const TemplateRow &row)
{
    return row.isBeingDeleted ? workBadge(OperationKind::DeleteTemplate) : templateBadge(row.made);
}

BadgeSpec proofBadge(const TemplateRow &row)
{
    if (row.isBeingTried)
        return {Icon::Flask, Text::tr("Being tried"), Tone::Processing};
    return row.provenAt ? BadgeSpec{Icon::ShieldCheck, Text::tr("Proven"), Tone::Ok}
                        : BadgeSpec{Icon::HelpCircle, Text::tr("Never tried"), Tone::Neutral};
}

QString proofText(const TemplateRow &row, const QDateTime &now)
{
    if (row.provenAt)
        return Text::tr("Seen to start %1").arg(Format::ago(*row.provenAt, now));
    return row.isBeingTried ? Text::tr("Being tried") : Text::tr("Never tried");
}

QString originText(const std::optional<TemplateOrigin> &origin, const QDateTime &now)
{
    if (!origin)
        return Text::tr("Not made with this Snapdeck");
    const QString when
        = Text::tr("%1 %2", "day, time").arg(Format::day(origin->at, now), Format::time(origin->at));
    QString text = origin->by.isEmpty()
        ? Text::tr("Captured from %1 on %2").arg(origin->capsule.value(), when)
        : Text::tr("Captured from %1 on %2 by %3").arg(origin->capsule.value(), when, origin->by);
    return origin->from.isEmpty() ? text : Text::tr("%1, made of %2").arg(text, origin->from);
}

QList<Capsule> usersOf(const TemplateName &name, const QList<Capsule> &capsules)
{
    QList<Capsule> users;
    for (const Capsule &capsule : capsules) {
        if (capsule.templateName == name.value())
            users << capsule;
    }
    return users;
}

QString usersText(const QList<Capsule> &users)
{
    QStringList names;
    names.reserve(users.size());
    for (const Capsule &capsule : users)
        names << shortId(capsule.id.value());
    return someOf(names);
}

QString objectionTo(TemplateAct act, const TemplateRow *row, const WrennFacts &facts)
{
    if (const QString always = objectionToAll(facts); !always.isEmpty())
        return always;
    if (!row)
        return Text::tr("Choose a template first.");
    if (act == TemplateAct::Delete && !isOwn(row->made))
        return Text::tr(
                   "“%1” is a template of the platform: it belongs to the operator and cannot be deleted.")
            .arg(row->made.name.value());
    if (row->isBeingDeleted)
        return Text::tr("“%1” is being deleted.").arg(row->made.name.value());
    if (row->isBeingTried && act != TemplateAct::Launch)
        return Text::tr("“%1” is being tried. Wait until that has ended.").arg(row->made.name.value());
    return {};
}

} // namespace snapdeck
