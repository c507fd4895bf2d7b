// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/OperationView.h"
#include "core/squarecloud/SquareCloudTypes.h"

namespace snapdeck::cli {

/// How something that was asked for and never became an operation looks among the operations: without an id.
/// Pure.

[[nodiscard]] OperationView refused(const Resource &resource, const ApiError &error);
/// Another one of the same wish cannot be meant, so nothing was sent at all.
[[nodiscard]] OperationView heldBack(const Resource &resource);
/// Ctrl+C came first.
[[nodiscard]] OperationView interruptedBefore(const Resource &resource);
/// The day's allowance is used up until `freeAt`, which is invalid where nobody knows.
[[nodiscard]] OperationView beyondToday(const Resource &resource, const QDateTime &freeAt);

} // namespace snapdeck::cli
