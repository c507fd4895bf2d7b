// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/Transport.h"

#include <QHash>

#include <memory>

class QNetworkAccessManager;

namespace snapdeck {

class HttpTrace;
class QnamTrust;

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
    QnamTrust &trustIn(const QByteArray &authorities);

    QHash<QByteArray, std::shared_ptr<QnamTrust>> m_trusts; ///< by Request::ownAuthorities
    /// For all but destructive requests and those that trust more than the system does. Goes first: its end
    /// is that of every exchange.
    std::unique_ptr<QNetworkAccessManager> m_manager;
    HttpTrace *m_trace;
};

} // namespace snapdeck
