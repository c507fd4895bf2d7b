// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ApiError.h"

#include <QJsonObject>

namespace snapdeck {

class StateReader;

/// An error as the journal keeps it. What could hold a signed link is left out. Pure.
[[nodiscard]] QJsonObject encodeError(const ApiError &error);
/// Reads it again; what is wrong in it is the reader's error.
[[nodiscard]] ApiError decodeError(const StateReader &json);

} // namespace snapdeck
