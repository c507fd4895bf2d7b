// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/LaunchForm.h"

#include <QCoreApplication>

#include <algorithm>

namespace snapdeck {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(snapdeck::LaunchForm)
};

} // namespace

void LaunchForm::choose(const TemplateName &name)
{
    m_spec.templateName = name;
    const auto made = chosen();
    if (!made)
        return;
    const CapsuleSpec usual; // what a server takes where nothing is told
    m_spec.vcpus = made->vcpus.value_or(0) > 0 ? *made->vcpus : usual.vcpus;
    m_spec.memoryMb = made->memoryMb.value_or(0) > 0 ? *made->memoryMb : usual.memoryMb;
}

std::optional<Template> LaunchForm::chosen() const
{
    const auto found
        = std::find_if(m_facts.templates.begin(), m_facts.templates.end(),
                       [this](const Template &candidate) { return candidate.name == m_spec.templateName; });
    return found == m_facts.templates.end() ? std::nullopt : std::optional(*found);
}

QString LaunchForm::objection() const
{
    return objectionToAll(m_facts);
}

std::optional<QString> LaunchForm::obstacle() const
{
    if (const QString always = objection(); !always.isEmpty())
        return always;
    if (m_spec.templateName.isEmpty())
        return Text::tr("Choose the template that it is made of.");
    if (!chosen())
        return Text::tr("The template “%1” is not there any more.").arg(m_spec.templateName.value());
    return std::nullopt;
}

QString LaunchForm::sentence() const
{
    if (m_spec.templateName.isEmpty())
        return Text::tr("Choose the template that it is made of.");
    const QString machine = machineText(m_spec.vcpus, m_spec.memoryMb);
    const QString &name = m_spec.templateName.value();
    return m_spec.timeoutSeconds > 0
        ? Text::tr("A capsule with %1 is launched from “%2”; it pauses itself after %3 without use.")
              .arg(machine, name, exactDuration(m_spec.timeoutSeconds))
        : Text::tr("A capsule with %1 is launched from “%2”; it never pauses by itself.").arg(machine, name);
}

QString LaunchForm::machineHint() const
{
    const auto made = chosen();
    if (!made)
        return {};
    const bool differs = (made->vcpus.value_or(0) > 0 && *made->vcpus != m_spec.vcpus)
        || (made->memoryMb.value_or(0) > 0 && *made->memoryMb != m_spec.memoryMb);
    return differs ? Text::tr("The template itself has %1.").arg(machineText(made->vcpus, made->memoryMb))
                   : QString();
}

} // namespace snapdeck
