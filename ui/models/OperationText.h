// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/Operation.h"

namespace snapdeck {

/// What became of the capsule, one sentence. Says what was seen, whatever the documents promise.
[[nodiscard]] QString fateText(CapsuleFate fate);

/// "Snapshot", "Restore" or "Capture".
[[nodiscard]] QString kindText(OperationKind kind);

/// What an operation does now, or how it ended: everything a person needs, in a sentence or three. Changes
/// only when the operation's state does, so that a screen reader is not told the same thing every second.
[[nodiscard]] QString storyOf(const OperationView &operation);

/// How it ended, or what goes on, in the few words of a table's cell.
[[nodiscard]] QString outcomeOf(const OperationView &operation);

} // namespace snapdeck
