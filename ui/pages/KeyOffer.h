// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ApiError.h"

#include <QString>

#include <optional>

namespace snapdeck {

/// What helps where the service refuses the account's key, as a button says it; empty for all other errors: to
/// ask again with the same key helps nobody.
[[nodiscard]] QString keyOffer(const std::optional<ApiError> &error);

} // namespace snapdeck
