// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/Request.h"

#include <QObject>

namespace snapdeck {

/// One request in flight. Emits finished() exactly once, unless it is destroyed first, which ends the
/// request without a word. Lives on the thread of its Transport.
class Exchange : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Ends the exchange as Ending::Cancelled; the server may carry the request out all the same.
    virtual void cancel() = 0;
    /// Streamed exchanges: stop or go on reading from the wire, so that a slow disk slows the sender down.
    virtual void setReadingPaused(bool paused) = 0;

Q_SIGNALS:
    /// The request, or the first of it, has been handed to the socket. At most once, and before the answer.
    /// Of an empty body without TLS it is said when the connection begins, which may then still be refused.
    void sent();
    /// Streamed exchanges: status and headers are here, before any of the body.
    void headersReceived(const snapdeck::Response &head);
    void bodyReceived(const QByteArray &chunk);
    void finished(const snapdeck::ExchangeResult &result);
};

/// Sends requests. The seam at which tests may put a service that no socket can imitate.
class Transport
{
public:
    virtual ~Transport() = default;
    /// The exchange belongs to `parent`, deletes itself after finished(), and may be deleted in a handler of
    /// any of its signals. Nothing is emitted before this returns. Destroying the transport destroys its
    /// exchanges.
    virtual Exchange *start(const Request &request, QObject *parent) = 0;
};

} // namespace snapdeck
