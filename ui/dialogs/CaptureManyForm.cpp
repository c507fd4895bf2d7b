// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/CaptureManyForm.h"

#include "core/operations/CaptureMachine.h"
#include "ui/models/Format.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace snapdeck {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(snapdeck::CaptureManyForm)
};

/// The suggestion, or the first of it with a number that nobody else has.
QString unusedName(const QString &suggested, const QSet<QString> &used)
{
    QString name = suggested;
    for (int number = 2; used.contains(name); ++number)
        name = QStringLiteral("%1-%2").arg(suggested).arg(number);
    return name;
}

} // namespace

CaptureManyForm::CaptureManyForm(const QList<CapsuleRow> &chosen, const QDateTime &now)
{
    QSet<QString> used;
    for (const CapsuleRow &row : chosen) {
        const Capsule &capsule = row.capsule;
        const QString name
            = unusedName(capture::suggestedName(capsule.templateName, capsule.id, now).value(), used);
        used.insert(name);
        m_entries.append({row, true, name});
    }
}

void CaptureManyForm::setFacts(WrennFacts facts, const QList<CapsuleRow> &listed)
{
    m_facts = std::move(facts);
    for (Entry &entry : m_entries) {
        const auto found = std::find_if(listed.begin(), listed.end(), [&entry](const CapsuleRow &row) {
            return row.capsule.id == entry.row.capsule.id;
        });
        entry.isListed = found != listed.end();
        if (entry.isListed)
            entry.row = *found;
    }
}

void CaptureManyForm::setName(qsizetype place, const QString &name)
{
    m_entries[place].name = name;
}

CaptureManyForm::NameVerdict CaptureManyForm::nameVerdict(qsizetype place) const
{
    const QString &name = m_entries[place].name;
    const auto objection
        = capture::objection(TemplateName(name), false, CapsuleStatus::Running, m_facts.templates);
    if (objection && objection->kind == ErrorKind::InvalidInput)
        return NameVerdict::Invalid;
    if (objection)
        return objection->code == u"name_reserved" ? NameVerdict::Reserved : NameVerdict::Taken;
    const auto same = std::count_if(m_entries.begin(), m_entries.end(),
                                    [&name](const Entry &entry) { return entry.name == name; });
    return same > 1 ? NameVerdict::Twice : NameVerdict::Free;
}

QString CaptureManyForm::objectionTo(qsizetype place) const
{
    const Entry &entry = m_entries[place];
    return entry.isListed ? objectionToOne(CapsuleAct::Capture, entry.row, m_facts)
                          : Text::tr("The capsule is not there any more.");
}

QString CaptureManyForm::confirmationWord() const
{
    return Text::tr("destroy %n", "typed by hand to confirm", int(m_entries.size()));
}

QString CaptureManyForm::objection() const
{
    if (const QString always = objectionToAll(m_facts); !always.isEmpty())
        return always;
    for (qsizetype place = 0; place < m_entries.size(); ++place) {
        const QString found = objectionTo(place);
        if (!found.isEmpty())
            return Text::tr("%1: %2 Close this, and choose anew.")
                .arg(shortId(m_entries[place].row.capsule.id.value()), found);
    }
    return {};
}

QString CaptureManyForm::nameObstacle() const
{
    for (qsizetype place = 0; place < m_entries.size(); ++place) {
        const QString &name = m_entries[place].name;
        switch (nameVerdict(place)) {
        case NameVerdict::Free:
            break;
        case NameVerdict::Taken:
            return Text::tr(
                       "“%1” exists already. Choose another name, or capture that capsule alone to replace "
                       "it.")
                .arg(name);
        case NameVerdict::Reserved:
            return Text::tr("“%1” is a template of the platform. Choose another name.").arg(name);
        case NameVerdict::Invalid:
            return name.isEmpty() ? Text::tr("Every template needs a name.")
                                  : Text::tr("“%1” cannot be a template's name.").arg(name);
        case NameVerdict::Twice:
            return Text::tr("“%1” is given twice. Every template needs a name of its own.").arg(name);
        }
    }
    return {};
}

std::optional<QString> CaptureManyForm::obstacle() const
{
    if (const QString found = objection(); !found.isEmpty())
        return found;
    if (const QString found = nameObstacle(); !found.isEmpty())
        return found;
    switch (typed()) {
    case TypedWord::Whole:
        return std::nullopt;
    case TypedWord::Wrong:
        return Text::tr("What was typed is not “%1”.").arg(confirmationWord());
    case TypedWord::Nothing:
    case TypedWord::Beginning:
        break;
    }
    return Text::tr("Type “%1” to confirm.").arg(confirmationWord());
}

QString CaptureManyForm::sentence() const
{
    return Text::tr("These %n capsules are captured, each into the template named beside it, and destroyed.",
                    nullptr, int(m_entries.size()));
}

QList<Consequence> CaptureManyForm::consequences(const QDateTime &now) const
{
    qint64 vcpus = 0;
    qint64 memory = 0;
    QDateTime oldest;
    for (const Entry &entry : m_entries) {
        const Capsule &capsule = entry.row.capsule;
        vcpus += std::max<qint64>(capsule.vcpus, 0);
        memory += std::max<qint64>(capsule.memoryMb, 0);
        const QDateTime since = capsule.startedAt.value_or(capsule.createdAt);
        if (since.isValid() && (!oldest.isValid() || since < oldest))
            oldest = since;
    }
    QStringList parts{Text::tr("Together %1.").arg(machineText(vcpus, memory))};
    if (vcpus <= 0 && memory <= 0)
        parts.clear();
    if (oldest.isValid())
        parts << Text::tr("The oldest was started %1.").arg(Format::ago(oldest, now));
    parts << Text::tr("None can be recovered.");
    return {{Icon::Trash, Text::tr("%n capsules are destroyed.", nullptr, int(m_entries.size())),
             parts.join(u' ')}};
}

QString CaptureManyForm::verb() const
{
    return Text::tr("Capture and destroy %n capsules", nullptr, int(m_entries.size()));
}

QList<CaptureWish> CaptureManyForm::wishes() const
{
    QList<CaptureWish> all;
    for (const Entry &entry : m_entries)
        all.append({entry.row.capsule.id, TemplateName(entry.name)});
    return all;
}

BadgeSpec nameBadge(CaptureManyForm::NameVerdict verdict)
{
    switch (verdict) {
    case CaptureManyForm::NameVerdict::Free:
        return {Icon::Check, Text::tr("free"), Tone::Ok};
    case CaptureManyForm::NameVerdict::Taken:
        return {Icon::Replace, Text::tr("exists"), Tone::Danger};
    case CaptureManyForm::NameVerdict::Reserved:
        return {Icon::Lock, Text::tr("reserved"), Tone::Danger};
    case CaptureManyForm::NameVerdict::Invalid:
        return {Icon::AlertCircle, Text::tr("not valid"), Tone::Danger};
    case CaptureManyForm::NameVerdict::Twice:
        break;
    }
    return {Icon::Copy, Text::tr("given twice"), Tone::Danger};
}

} // namespace snapdeck
