// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/operations/SnapshotMachine.h"

#include <QJsonObject>

namespace snapdeck::snapshot {

/// The state as the journal keeps it: without the link, and without what else could hold one. Pure.
[[nodiscard]] QJsonObject encode(const State &state);
/// Fails with the path of what is wrong; with `$.version` for a format of another Snapdeck.
[[nodiscard]] Result<State> decode(const QJsonObject &object);

} // namespace snapdeck::snapshot
