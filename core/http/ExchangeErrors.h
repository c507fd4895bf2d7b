// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ApiError.h"
#include "core/http/Request.h"

namespace snapdeck {

/// The error of an exchange that brought no whole answer.
[[nodiscard]] ApiError networkError(const ExchangeResult &result);

/// The error of an HTTP status that came without a code that anyone knows.
[[nodiscard]] ApiError statusError(const Response &response);

/// Whether a write that ended so may have been carried out all the same. Only for exchanges whose body
/// named no definite refusal: a proxy's page says nothing about what happened behind it.
[[nodiscard]] bool mayHaveBeenCarriedOut(const ExchangeResult &result);

} // namespace snapdeck
