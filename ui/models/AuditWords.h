// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/JournalTypes.h"
#include "ui/models/Roles.h"

/// The audit trail in people's words. What is not known is shown as it was written. Pure.
namespace snapdeck {

/// "Snapshot", "Restore", "Capture".
[[nodiscard]] QString auditKindText(const QString &kind);
/// What happened, as icon, word and tone.
[[nodiscard]] BadgeSpec auditEventBadge(const AuditEntry &entry);
/// What the server said, with its code where there is one; else what the event means.
[[nodiscard]] QString auditMessage(const AuditEntry &entry);

} // namespace snapdeck
