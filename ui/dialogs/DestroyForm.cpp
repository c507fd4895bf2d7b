// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/DestroyForm.h"

#include "ui/dialogs/CaptureWords.h"
#include "ui/models/Format.h"

#include <QCoreApplication>

#include <algorithm>

namespace snapdeck {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(snapdeck::DestroyForm)
};

std::optional<QString> typingObstacle(TypedWord typed, const QString &wrong, const QString &missing)
{
    switch (typed) {
    case TypedWord::Whole:
        return std::nullopt;
    case TypedWord::Wrong:
        return wrong;
    case TypedWord::Nothing:
    case TypedWord::Beginning:
        break;
    }
    return missing;
}

QString usersDetail(const QList<Capsule> &users)
{
    if (users.isEmpty())
        return Text::tr("No listed capsule was made of it.");
    return Text::tr("They go on: %1.").arg(usersText(users));
}

bool isListed(const QList<Capsule> &capsules, const CapsuleId &id)
{
    return std::any_of(capsules.begin(), capsules.end(),
                       [&id](const Capsule &capsule) { return capsule.id == id; });
}

} // namespace

DestroyForm::DestroyForm(CapsuleId capsule)
    : m_capsule(std::move(capsule))
{
}

void DestroyForm::setFacts(WrennFacts facts, std::optional<CapsuleRow> row)
{
    m_facts = std::move(facts);
    m_row = std::move(row);
}

QString DestroyForm::objection() const
{
    if (const QString always = objectionToAll(m_facts); !always.isEmpty())
        return always;
    return m_row ? objectionToOne(CapsuleAct::Destroy, *m_row, m_facts)
                 : Text::tr("The capsule is not there any more.");
}

std::optional<QString> DestroyForm::obstacle() const
{
    if (const QString found = objection(); !found.isEmpty())
        return found;
    return typingObstacle(typed(), Text::tr("What was typed is not the capsule's id."),
                          Text::tr("Type the capsule's whole id to confirm."));
}

QString DestroyForm::sentence(const QDateTime &now) const
{
    return Text::tr("%1 is destroyed, and nothing is kept of it.")
        .arg(m_row ? capsuleText(m_row->capsule, now) : shortId(m_capsule.value()));
}

QList<Consequence> DestroyForm::consequences(const QDateTime &now) const
{
    const std::optional<Capsule> capsule = m_row ? std::optional(m_row->capsule) : std::nullopt;
    return {{Icon::Trash, Text::tr("The capsule is destroyed."), lossOf(capsule, now)},
            {Icon::Camera, Text::tr("No template is made of it."),
             Text::tr("What is in its memory and on its disk is lost. To keep it, capture it instead.")}};
}

TemplateDeletionForm::TemplateDeletionForm(TemplateName name)
    : m_name(std::move(name))
{
}

void TemplateDeletionForm::setFacts(Facts facts)
{
    const bool isAnother
        = m_facts.row && facts.row && m_facts.row->made.createdAt != facts.row->made.createdAt;
    m_facts = std::move(facts);
    if (isAnother)
        m_typed.clear();
}

QString TemplateDeletionForm::objection() const
{
    if (!m_facts.row && objectionToAll(m_facts.account).isEmpty())
        return Text::tr("The template is not there any more.");
    return objectionTo(TemplateAct::Delete, m_facts.row ? &*m_facts.row : nullptr, m_facts.account);
}

std::optional<QString> TemplateDeletionForm::obstacle() const
{
    if (const QString found = objection(); !found.isEmpty())
        return found;
    return typingObstacle(typed(), Text::tr("What was typed is not the template's name."),
                          Text::tr("Type the template's whole name to confirm."));
}

QString TemplateDeletionForm::sentence(const QDateTime &now) const
{
    const QString facts = m_facts.row ? ageOf(m_facts.row->made, now) : QString();
    return facts.isEmpty() ? Text::tr("The template “%1” is deleted.").arg(m_name.value())
                           : Text::tr("The template “%1” (%2) is deleted.").arg(m_name.value(), facts);
}

QList<Consequence> TemplateDeletionForm::consequences(const QDateTime &now) const
{
    const QString facts = m_facts.row ? ageOf(m_facts.row->made, now) : QString();
    QString again = Text::tr("Nobody can bring it back, or launch a capsule of it.");
    const auto &origin = m_facts.origin;
    if (origin && !isListed(m_facts.capsules, origin->capsule))
        again = Text::tr("The capsule it was captured from (%1) is gone, so it cannot be made again.")
                    .arg(shortId(origin->capsule.value()));
    const QList<Capsule> users = usersOf(m_name, m_facts.capsules);
    return {{Icon::Trash, Text::tr("The template is deleted."),
             facts.isEmpty() ? again : Text::tr("%1. %2", "size and age, what that means").arg(facts, again)},
            {Icon::Capsules,
             users.isEmpty() ? Text::tr("No capsule uses it.")
                             : Text::tr("%n capsules were made of it.", nullptr, int(users.size())),
             usersDetail(users)}};
}

} // namespace snapdeck
