// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/operations/LifecycleMachine.h"

#include <QJsonObject>

namespace snapdeck::lifecycle {

/// As the journal keeps it; a later version reads it, too. Pure.
[[nodiscard]] QJsonObject encode(const State &state);
[[nodiscard]] Result<State> decode(const QJsonObject &object);

} // namespace snapdeck::lifecycle
