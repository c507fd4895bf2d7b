// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wrenn/WrennTypes.h"

#include <QDateTime>
#include <QHash>

#include <optional>

namespace snapdeck {

class WrennSession;
class WrennHistory;

/// Whether templates are known to start: a capsule of them was seen running when it was tried, or runs as the
/// listing has it. The capsules are looked through once, for all of them.
class TemplateProof
{
public:
    /// `session` outlives it.
    explicit TemplateProof(WrennSession &session);

    /// When one last started (UTC).
    [[nodiscard]] std::optional<QDateTime> of(const Template &made) const;

private:
    const WrennHistory &m_history;
    QHash<QString, QDateTime> m_newestRunning; ///< by the template's name: when that capsule was created
};

} // namespace snapdeck
