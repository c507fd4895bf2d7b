// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/CaptureForm.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace snapdeck {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(snapdeck::CaptureForm)
};

constexpr qsizetype LongestTemplateName = 64;

} // namespace

CaptureForm::CaptureForm(CapsuleId capsule, bool readOnlyAccount)
    : m_capsule(std::move(capsule))
    , m_readOnly(readOnlyAccount)
{
}

void CaptureForm::setFacts(CaptureFacts facts)
{
    const std::optional<Template> before = replaced();
    m_facts = std::move(facts);
    if (replaced() != before) {
        m_overwriteAgreed = false;
    }
}

void CaptureForm::setName(const QString &name)
{
    if (name != m_name) {
        m_name = name;
        m_overwriteAgreed = false;
    }
}

void CaptureForm::setTypedId(const QString &typed)
{
    m_typed = typed;
}

void CaptureForm::setOverwriteAgreed(bool agreed)
{
    m_overwriteAgreed = agreed && nameVerdict() == NameVerdict::Taken;
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
    if (m_typed.isEmpty()) {
        return TypedId::Nothing;
    }
    if (m_typed == m_capsule.value()) {
        return TypedId::Whole;
    }
    return m_capsule.value().startsWith(m_typed) ? TypedId::Beginning : TypedId::Wrong;
}

std::optional<Template> CaptureForm::replaced() const
{
    if (nameVerdict() != NameVerdict::Taken) {
        return std::nullopt;
    }
    return *std::find_if(m_facts.templates.begin(), m_facts.templates.end(),
                         [this](const Template &candidate) { return candidate.name.value() == m_name; });
}

int CaptureForm::runningFromReplaced() const
{
    if (!replaced()) {
        return 0;
    }
    return int(std::count_if(m_facts.capsules.begin(), m_facts.capsules.end(), [this](const Capsule &other) {
        return other.id != m_capsule && other.templateName == m_name
            && other.status == CapsuleStatus::Running;
    }));
}

std::optional<QString> CaptureForm::capsuleObstacle() const
{
    if (m_readOnly) {
        return Text::tr("This account is read-only: nothing that changes something is offered.");
    }
    if (!m_facts.objectionHere.isEmpty()) {
        return m_facts.objectionHere;
    }
    if (m_facts.alreadyCapturing) {
        return Text::tr("This capsule is being captured already.");
    }
    const std::optional<Capsule> seen = capsule();
    if (!seen) {
        return Text::tr("The capsule is not there any more.");
    }
    if (seen->status != CapsuleStatus::Running) {
        return Text::tr("The capsule is not running (%1). Only a running capsule can be captured.")
            .arg(seen->statusText);
    }
    return std::nullopt;
}

std::optional<QString> CaptureForm::obstacle() const
{
    if (auto found = capsuleObstacle()) {
        return found;
    }
    if (const auto objection = objectionToName(m_overwriteAgreed)) {
        return m_name.isEmpty() ? Text::tr("The template needs a name.") : objection->forPeople();
    }
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
    return {m_capsule, TemplateName(m_name), m_overwriteAgreed && nameVerdict() == NameVerdict::Taken};
}

} // namespace snapdeck
