// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/TemplateProof.h"

#include "core/session/WrennSession.h"

#include <algorithm>

namespace snapdeck {

TemplateProof::TemplateProof(WrennSession &session)
    : m_history(session.history())
{
    for (const Capsule &capsule : session.catalog().capsules()) {
        if (capsule.status != CapsuleStatus::Running)
            continue;
        QDateTime &known = m_newestRunning[capsule.templateName];
        if (!known.isValid() || capsule.createdAt > known)
            known = capsule.createdAt;
    }
}

std::optional<QDateTime> TemplateProof::of(const Template &made) const
{
    const auto tried = m_history.provenAt(made);
    const auto newest = m_newestRunning.constFind(made.name.value());
    const bool runs = newest != m_newestRunning.cend()
        && (!made.createdAt.isValid() || *newest >= made.createdAt); // else of an older one of that name
    if (!runs)
        return tried;
    return tried ? std::max(*tried, *newest) : *newest;
}

} // namespace snapdeck
