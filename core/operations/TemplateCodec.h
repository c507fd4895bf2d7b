// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/StateCodec.h"
#include "core/wrenn/WrennTypes.h"

namespace snapdeck {

/// A template as the journal keeps it. Pure.
[[nodiscard]] QJsonObject encodeTemplate(const Template &from);
[[nodiscard]] Template decodeTemplate(const StateReader &json);

} // namespace snapdeck
