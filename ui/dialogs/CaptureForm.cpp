// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/CaptureForm.h"

#include "ui/models/CapsuleRules.h"

#include <QCoreApplication>

#include <algorithm>

namespace snapdeck {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(snapdeck::CaptureForm)
};

} // namespace

CaptureForm::CaptureForm(CapsuleId capsule, bool readOnlyAccount)
    : m_capsule(std::move(capsule))
    , m_readOnly(readOnlyAccount)
{
}

void CaptureForm::withdrawConsents()
{
    m_overwriteAgreed = false;
    m_deletionChosen = false;
    m_typedOldName.clear();
}

void CaptureForm::setFacts(CaptureFacts facts)
{
    const std::optional<Template> before = replaced();
    const bool needed = needsDeletion();
    m_facts = std::move(facts);
    if (replaced() != before || needsDeletion() != needed)
        withdrawConsents();
}

void CaptureForm::setName(const QString &name)
{
    if (name != m_name) {
        m_name = name;
        withdrawConsents();
    }
}

void CaptureForm::setTypedId(const QString &typed)
{
    m_typed = typed;
}

void CaptureForm::setOverwriteAgreed(bool agreed)
{
    m_overwriteAgreed = agreed && nameVerdict() == NameVerdict::Taken && !needsDeletion();
}

void CaptureForm::setDeletionChosen(bool chosen)
{
    m_deletionChosen = chosen && needsDeletion();
    m_typedOldName.clear();
}

void CaptureForm::setTypedOldName(const QString &typed)
{
    m_typedOldName = m_deletionChosen ? typed : QString();
}

std::optional<Capsule> CaptureForm::capsule() const
{
    const auto found = std::find_if(m_facts.capsules.begin(), m_facts.capsules.end(),
                                    [this](const Capsule &candidate) { return candidate.id == m_capsule; });
    return found == m_facts.capsules.end() ? std::nullopt : std::optional(*found);
}

std::optional<ApiError> CaptureForm::objectionToName(bool overwrite) const
{
    // The rule itself lives where the capture does; asked of a running capsule, it speaks of the name alone.
    return capture::objection(TemplateName(m_name), overwrite, CapsuleStatus::Running, m_facts.templates);
}

CaptureForm::NameVerdict CaptureForm::nameVerdict() const
{
    if (const auto whateverIsAgreed = objectionToName(true)) {
        return whateverIsAgreed->kind == ErrorKind::InvalidInput ? NameVerdict::Invalid
                                                                 : NameVerdict::Reserved;
    }
    return objectionToName(false) ? NameVerdict::Taken : NameVerdict::Free;
}

std::optional<QString> CaptureForm::nameAdvice() const
{
    const auto objection = objectionToName(true);
    return objection ? std::optional(objection->advice) : std::nullopt;
}

CaptureForm::TypedId CaptureForm::typedId() const
{
    return compareTyped(m_typed, m_capsule.value());
}

NameRule CaptureForm::nameRule() const
{
    return m_serverKeeps ? NameRule::Keeps : nameRuleOf(m_facts.templates);
}

bool CaptureForm::needsDeletion() const
{
    return nameVerdict() == NameVerdict::Taken && nameRule() == NameRule::Keeps;
}

TypedWord CaptureForm::typedOldName() const
{
    return compareTyped(m_typedOldName, m_name);
}

std::optional<QString> CaptureForm::pauseObjection() const
{
    if (!capture::isCapturable(CapsuleStatus::Paused, m_facts.templates))
        return nameRuleOf(m_facts.templates) == NameRule::Unknown
            ? Text::tr("It is not known whether this server captures a paused capsule.")
            : Text::tr("This server captures running capsules only.");
    const std::optional<Capsule> seen = capsule();
    if (seen && seen->status == CapsuleStatus::Paused)
        return Text::tr("It is paused already.");
    return std::nullopt;
}

std::optional<Template> CaptureForm::replaced() const
{
    if (nameVerdict() != NameVerdict::Taken) {
        return std::nullopt;
    }
    return *std::find_if(m_facts.templates.begin(), m_facts.templates.end(),
                         [this](const Template &candidate) { return candidate.name.value() == m_name; });
}

QList<Capsule> CaptureForm::madeFromReplaced(bool (*isWanted)(CapsuleStatus)) const
{
    QList<Capsule> made;
    if (!replaced())
        return made;
    std::copy_if(m_facts.capsules.begin(), m_facts.capsules.end(), std::back_inserter(made),
                 [this, isWanted](const Capsule &other) {
                     return other.id != m_capsule && other.templateName == m_name && isWanted(other.status);
                 });
    return made;
}

QList<Capsule> CaptureForm::runningFromReplaced() const
{
    return madeFromReplaced([](CapsuleStatus status) { return status == CapsuleStatus::Running; });
}

QList<Capsule> CaptureForm::restingFromReplaced() const
{
    return madeFromReplaced(isResting);
}

std::optional<QString> CaptureForm::capsuleObstacle() const
{
    const QString always = objectionToAll({m_readOnly, m_facts.objectionHere, {}});
    if (!always.isEmpty())
        return always;
    if (m_facts.alreadyCapturing) {
        return Text::tr("Something is under way on this capsule already.");
    }
    const std::optional<Capsule> seen = capsule();
    if (!seen) {
        return Text::tr("The capsule is not there any more.");
    }
    const QString state = objectionToCapture(*seen, m_facts.templates);
    return state.isEmpty() ? std::nullopt : std::optional(state);
}

std::optional<QString> CaptureForm::deletionObstacle() const
{
    if (!m_deletionChosen)
        return Text::tr(
                   "“%1” exists already, and this server does not overwrite. Choose another name, or have "
                   "the old template deleted first.")
            .arg(m_name);
    switch (typedOldName()) {
    case TypedWord::Whole:
        return std::nullopt;
    case TypedWord::Wrong:
        return Text::tr("What was typed is not the old template's name.");
    case TypedWord::Nothing:
    case TypedWord::Beginning:
        break;
    }
    return Text::tr("Type the old template's whole name to confirm its deletion.");
}

std::optional<QString> CaptureForm::nameObstacle() const
{
    if (m_name.isEmpty())
        return Text::tr("The template needs a name.");
    if (needsDeletion())
        return deletionObstacle();
    const auto objection = objectionToName(m_overwriteAgreed);
    return objection ? std::optional(objection->forPeople()) : std::nullopt;
}

std::optional<QString> CaptureForm::obstacle() const
{
    if (auto found = capsuleObstacle())
        return found;
    if (auto found = nameObstacle())
        return found;
    switch (typedId()) {
    case TypedId::Whole:
        return std::nullopt;
    case TypedId::Wrong:
        return Text::tr("What was typed is not the capsule's id.");
    case TypedId::Nothing:
    case TypedId::Beginning:
        break;
    }
    return Text::tr("Type the capsule's whole id to confirm.");
}

CaptureWish CaptureForm::wish() const
{
    CaptureWish wish{m_capsule, TemplateName(m_name)};
    wish.overwrite = m_overwriteAgreed && nameVerdict() == NameVerdict::Taken && !needsDeletion();
    wish.deletesOld = m_deletionChosen && needsDeletion();
    wish.pausesFirst = pausesFirst();
    wish.launchesCopy = m_launchesCopy;
    if (const std::optional<Template> old = replaced())
        wish.oldMadeAt = old->createdAt;
    return wish;
}

} // namespace snapdeck
