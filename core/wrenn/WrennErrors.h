// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ApiError.h"
#include "core/http/Request.h"

namespace snapdeck::wrenn {

/// Code and message of `{"error":{…}}`; both empty where the body is something else (a proxy's page).
struct ErrorBody {
    QString code;
    QString message;
};

[[nodiscard]] ErrorBody readErrorBody(const QByteArray &body);

/// Anything but a success, as an error that says what happened and what to do.
[[nodiscard]] ApiError errorFrom(const ExchangeResult &result, const QDateTime &now);

/// Whether a write that ended so may have been carried out: everything but a definite refusal. contract:
/// wrenn/capture
[[nodiscard]] bool outcomeIsUnknown(const ExchangeResult &result);

} // namespace snapdeck::wrenn
