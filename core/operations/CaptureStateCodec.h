// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/operations/CaptureMachine.h"

#include <QJsonObject>

namespace snapdeck::capture {

/// The state as the journal keeps it. Pure.
[[nodiscard]] QJsonObject encode(const State &state);
/// Fails with the path of what is wrong; with `$.version` for a format of another Snapdeck.
[[nodiscard]] Result<State> decode(const QJsonObject &object);

} // namespace snapdeck::capture
