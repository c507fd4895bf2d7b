// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wrenn/WrennTypes.h"

namespace snapdeck::capture {

/// A name for a new template that goes on with how this account names the templates of this lineage:
/// `web-v4` after `web-v3`, `web-20261122` after `web-20261115`. Where they follow nothing, what the capsule
/// was made of, when, and the end of its id. Always valid, and never one of `templates`. `now` in the zone
/// whose days are meant. Pure.
[[nodiscard]] TemplateName suggestedName(const QString &origin, const CapsuleId &capsule,
                                         const QDateTime &now, const QList<Template> &templates);

} // namespace snapdeck::capture
