// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/CapsuleRules.h"

#include <optional>

namespace snapdeck {

/// The wish for a new capsule without its widgets: what was entered and what is known, hence what would be
/// asked for. It sends nothing. Pure.
class LaunchForm
{
public:
    void setFacts(WrennFacts facts) { m_facts = std::move(facts); }
    /// Takes the machine that the template tells; the rest stays.
    void choose(const TemplateName &name);
    void setVcpus(qint64 vcpus) { m_spec.vcpus = vcpus; }
    void setMemoryMb(qint64 memoryMb) { m_spec.memoryMb = memoryMb; }
    /// 0: it never pauses by itself.
    void setTimeoutSeconds(qint64 timeout) { m_spec.timeoutSeconds = timeout; }

    [[nodiscard]] const CapsuleSpec &spec() const { return m_spec; }
    /// The chosen template as it is listed; nothing: none is chosen, or it is gone.
    [[nodiscard]] std::optional<Template> chosen() const;
    /// What stands against it whatever is entered; empty: nothing.
    [[nodiscard]] QString objection() const;
    /// The first thing in the way, one sentence; nothing: it may be asked for.
    [[nodiscard]] std::optional<QString> obstacle() const;
    /// What is asked for, in one sentence.
    [[nodiscard]] QString sentence() const;
    /// Where the machine is another than the template's own; empty: it is not, or the template tells none.
    [[nodiscard]] QString machineHint() const;

private:
    WrennFacts m_facts;
    CapsuleSpec m_spec;
};

} // namespace snapdeck
