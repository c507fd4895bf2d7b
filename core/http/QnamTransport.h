// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/Transport.h"

#include <memory>

class QNetworkAccessManager;

namespace snapdeck {

class HttpTrace;

/// The only user of QNetworkAccessManager. Belongs to the thread that made it. Every guard against what
/// Qt does on its own (re-sending, redirects, cookies, decompression) is set here and in QnamExchange.
class QnamTransport final : public Transport
{
public:
    /// `trace` may be null; else it outlives the transport.
    explicit QnamTransport(HttpTrace *trace = nullptr);
    ~QnamTransport() override;

    Exchange *start(const Request &request, QObject *parent) override;

private:
    std::unique_ptr<QNetworkAccessManager> m_manager; ///< for all but destructive requests
    HttpTrace *m_trace;
};

} // namespace snapdeck
