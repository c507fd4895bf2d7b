// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/Transport.h"

#include <QLoggingCategory>

namespace snapdeck {

Q_DECLARE_LOGGING_CATEGORY(lcHttp)

/// The URL without anything secret: query values are kept only where the contract says they are harmless.
[[nodiscard]] QString redactedUrl(const QUrl &url);

/// Writes one line a request and one an answer to the category `snapdeck.http`: method, redacted URL,
/// status, ending, milliseconds. Header values and bodies never.
class HttpTrace final : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    void follow(const Request &request, Exchange *exchange);

private:
    quint64 m_count = 0;
};

} // namespace snapdeck
