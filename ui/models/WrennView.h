// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/CapsuleRules.h"
#include "ui/models/TemplateModel.h"

#include <functional>

/// What a session knows, as pages and dialogs show it. GUI thread.
namespace snapdeck {

class Journal;
class WrennSession;

[[nodiscard]] WrennFacts wrennFacts(WrennSession &session, const Journal &journal);
/// As listed, with what is done to it; nothing: not listed (any more).
[[nodiscard]] std::optional<CapsuleRow> capsuleRow(WrennSession &session, const CapsuleId &id);
/// All of them, in the order of the listing.
[[nodiscard]] QList<CapsuleRow> capsuleRows(WrennSession &session);
[[nodiscard]] std::optional<TemplateRow> templateRow(WrennSession &session, const TemplateName &name);
[[nodiscard]] QList<TemplateRow> templateRows(WrennSession &session);

/// Calls `take` whenever what is known of the account may have become otherwise, for as long as `context`
/// lives.
void followWrenn(WrennSession &session, const Journal &journal, QObject *context,
                 const std::function<void()> &take);
/// Reads the account now, and often, while a dialog is open: what it speaks of may pause or go meanwhile.
void keepReading(WrennSession &session, QObject *dialog);

} // namespace snapdeck
