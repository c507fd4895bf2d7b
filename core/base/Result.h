// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ApiError.h"

#include <tl/expected.hpp>

#include <functional>

namespace snapdeck {

/// A value or the reason why there is none. `std::expected` is C++23; tl::expected is its reference twin.
template<typename T>
using Result = tl::expected<T, ApiError>;

/// How an asynchronous call reports: exactly once, on the thread that started it.
template<typename T>
using Handler = std::function<void(Result<T>)>;

[[nodiscard]] inline tl::unexpected<ApiError> failure(ApiError error)
{
    return tl::unexpected<ApiError>(std::move(error));
}

} // namespace snapdeck
