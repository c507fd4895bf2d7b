// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/OperationView.h"

namespace snapdeck::cli {

/// What goes on with such an operation, or that it is done; for one that failed see its error.
[[nodiscard]] QString describeLifecycle(const OperationView &view);

} // namespace snapdeck::cli
