// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace snapdeck::archive {

/// A relative path that every platform can have, as near to `name` as can be: a backslash parts as a slash
/// does, what is forbidden becomes `_`, names are at most 200 bytes long. Nothing where no part is left or
/// the whole is too long. Climbing and absolute names are not for here: `..` is left out like `.`. Pure.
[[nodiscard]] std::optional<QString> legalPath(const QString &name);

} // namespace snapdeck::archive
