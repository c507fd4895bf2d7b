// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ApiError.h"
#include "core/base/Limit.h"
#include "core/http/Request.h"

#include <optional>

namespace snapdeck::squarecloud {

/// `status`, `code` and `message` of the provider's envelope, as far as the body is one.
struct Envelope {
    bool isEnvelope = false;
    bool success = false;
    QString code;
    QString message;
};

[[nodiscard]] Envelope readEnvelope(const QByteArray &body);

/// Which of the three limits a code speaks of; nothing where it is not about a limit. A 429 that gives no
/// code is taken for a cool-down.
[[nodiscard]] std::optional<LimitKind> limitOf(int httpStatus, const QString &code);

/// Anything but a success, as an error that says what happened and what to do. Unknown codes become a
/// generic failure of their HTTP status, and are shown as they came.
[[nodiscard]] ApiError errorFrom(const ExchangeResult &result, const QDateTime &now);

} // namespace snapdeck::squarecloud
