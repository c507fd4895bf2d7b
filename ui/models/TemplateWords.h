// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/WrennHistory.h"
#include "ui/models/CapsuleRules.h"
#include "ui/models/TemplateModel.h"

/// What is said of templates, what may be done to them, and why not. Pure.
namespace snapdeck {

/// Its type, or that it is being deleted.
[[nodiscard]] BadgeSpec typeBadge(const TemplateRow &row);
/// "Proven", "Being tried", "Never tried".
[[nodiscard]] BadgeSpec proofBadge(const TemplateRow &row);
/// "Seen to start 2 min ago", "Never tried".
[[nodiscard]] QString proofText(const TemplateRow &row, const QDateTime &now);
/// "Captured from cl-… on 12 Nov, 14:03 by anna@host, made of python-base"
[[nodiscard]] QString originText(const std::optional<TemplateOrigin> &origin, const QDateTime &now);

/// Those made of it, as listed.
[[nodiscard]] QList<Capsule> usersOf(const TemplateName &name, const QList<Capsule> &capsules);
/// Their short ids, the first few by name.
[[nodiscard]] QString usersText(const QList<Capsule> &users);

enum class TemplateAct { Launch, Try, Delete };

/// Why the act cannot be done to this one; empty: it can.
[[nodiscard]] QString objectionTo(TemplateAct act, const TemplateRow *row, const WrennFacts &facts);

} // namespace snapdeck
