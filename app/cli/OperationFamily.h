// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/ExitCode.h"
#include "core/journal/JournalTypes.h"

/// Operations of which one waits for the other: a trial and its end, a capture and the steps around it. Pure.
namespace snapdeck::cli {

/// Never begun, because what it waited for did not come about.
[[nodiscard]] bool wasNotBegun(const OperationView &view);

/// Of operations that were asked for as one. What was not begun because another of them failed says nothing
/// that the other one does not say; nor does what was called off, where another has left already.
[[nodiscard]] ExitCode exitCodeOfFamily(const QList<OperationView> &views);
/// Whether the exit code of this one is told by another of them.
[[nodiscard]] bool isOnlyConsequence(const OperationView &view, const QList<OperationView> &views);

/// Those still open that `one` waits for, or that wait for it, at whatever distance; in the order of their
/// start. `records` as the journal has them: newest first.
[[nodiscard]] QList<OperationView> openRelativesOf(const OperationView &one,
                                                   const QList<OperationRecord> &records);

/// Those that nothing has been sent of and that are called off together with `one`: whatever waits for it,
/// and the steps of a capture, which are of no use without it. `records` as the journal has them.
[[nodiscard]] QList<OperationId> calledOffWith(const OperationView &one,
                                               const QList<OperationRecord> &records);

} // namespace snapdeck::cli
