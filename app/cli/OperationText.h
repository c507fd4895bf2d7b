// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/Operation.h"

namespace snapdeck::cli {

/// What an operation is doing, or how it ended, in a sentence for people.
[[nodiscard]] QString describe(const OperationView &view);

/// The same with everything that is known of it, in several lines.
[[nodiscard]] QString describeFully(const OperationView &view);

/// `api-gateway`, or the id where it has no name.
[[nodiscard]] QString resourceText(const OperationView &view);

/// Which command goes on with what is still open; `program` is how this one was called.
[[nodiscard]] QString howToFollow(const QList<OperationId> &open,
                                  const QString &program = QStringLiteral("snapdeck-cli"));

/// `2026-11-22 16:42:07 UTC`
[[nodiscard]] QString timeText(const QDateTime &time);

/// `612.4 MB`: decimal units, as the window has them.
[[nodiscard]] QString sizeText(qint64 bytes);

} // namespace snapdeck::cli
