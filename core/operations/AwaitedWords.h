// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/OperationView.h"

namespace snapdeck {

/// Why an operation that waited for another did not begin: each says that nothing was sent. Pure.
[[nodiscard]] ApiError awaitedUnknown();
[[nodiscard]] ApiError awaitedFailed(const OperationView &other);
/// What it was a step of has ended, or is not known any more.
[[nodiscard]] ApiError purposeEnded();
/// The trial's capsule was not made, or nobody knows which it is.
[[nodiscard]] ApiError nothingToDestroy(const OperationView &creation);

} // namespace snapdeck
