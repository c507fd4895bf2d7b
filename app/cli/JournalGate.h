// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/Journal.h"

namespace snapdeck::cli {

class Output;

/// Calls `then` once, later, when the journal has been opened or is known not to open; not if `context` is
/// gone by then.
void whenOpened(Journal &journal, QObject *context, std::function<void()> then);

/// Why nothing that has to be written down may be begun; nothing where the journal takes it. Pure.
[[nodiscard]] std::optional<ApiError> journalObjection(const JournalHealth &health);

/// Says on stderr what a person has to know of the journal while a command works: its notice once, and what
/// could not be written meanwhile. Owned by `parent`.
void watchJournal(Journal &journal, Output &output, QObject *parent);

} // namespace snapdeck::cli
