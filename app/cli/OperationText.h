// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/Operation.h"

namespace snapdeck::cli {

/// What an operation is doing, or how it ended, in a sentence for people.
[[nodiscard]] QString describe(const OperationView &view);

/// `2026-11-22 16:42:07 UTC`
[[nodiscard]] QString timeText(const QDateTime &time);

} // namespace snapdeck::cli
