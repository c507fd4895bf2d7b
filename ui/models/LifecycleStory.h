// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/OperationView.h"

namespace snapdeck {

/// What goes on with such an operation, or how it ended, in a sentence or two.
[[nodiscard]] QString lifecycleStory(const OperationView &operation);

} // namespace snapdeck
