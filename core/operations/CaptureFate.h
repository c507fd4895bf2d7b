// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/CaptureMachine.h"

namespace snapdeck::capture {

/// Whether a capsule is on its way from one state to another.
[[nodiscard]] bool isUnderWay(CapsuleStatus status);

/// What the list tells of a capsule's fate; nothing: it is not in the list.
[[nodiscard]] CapsuleFate fateOf(const std::optional<CapsuleStatus> &capsule);

} // namespace snapdeck::capture
