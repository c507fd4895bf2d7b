// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Secret.h"
#include "core/http/Request.h"

namespace snapdeck {

/// The answer without the secret that its request carried, should the server repeat it in its body: what a
/// server says ends up in errors, and those in logs and on screens.
[[nodiscard]] ExchangeResult withoutSecret(ExchangeResult result, const Secret &secret);

} // namespace snapdeck
