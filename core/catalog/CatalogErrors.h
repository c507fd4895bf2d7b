// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ApiError.h"

namespace snapdeck::catalog {

/// Nothing, or more than one thing (`found`), answers to that id or name.
[[nodiscard]] ApiError notUnique(const QString &text, bool found);
/// The account is blocked, so nothing was asked.
[[nodiscard]] ApiError blocked(const QDateTime &until);

} // namespace snapdeck::catalog
