// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/TlsRefusal.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QUrl>

#include <chrono>
#include <optional>

namespace snapdeck {

/// What a second delivery of the same request would do to the user's data.
enum class CallSafety {
    Safe,        ///< reads only; may be retried freely
    Idempotent,  ///< changes something, but twice is the same as once
    Destructive, ///< sent at most once, whatever happens: one-shot body, own connection, no retry
};

struct Header {
    QByteArray name;
    QByteArray value;
    friend bool operator==(const Header &, const Header &) = default;
};

/// One HTTP request. Redirects are never followed. Timeouts are the wall's, not a scaled clock's: they
/// guard against the network, which does not run faster in a simulation.
struct Request {
    QByteArray method = "GET";
    QUrl url;
    QList<Header> headers; ///< may hold credentials: never logged
    QByteArray body;
    CallSafety safety = CallSafety::Safe;
    std::chrono::milliseconds idleTimeout{30'000}; ///< longest silence on the wire
    std::chrono::milliseconds deadline{60'000};    ///< from start to end, trickling or not
    qint64 maxBodyBytes = 64LL * 1024 * 1024;      ///< longest body kept in memory; not for streamed ones
    bool streamed = false; ///< hand the body out through Exchange::bodyReceived instead of collecting it
    QByteArray ownAuthorities = {}; ///< PEM: certificates trusted besides the system's, for this one only
};

/// What the server answered. Header names compare without case.
struct Response {
    int status = 0;
    QList<Header> headers;
    QByteArray body; ///< empty where the request was streamed

    [[nodiscard]] QByteArray header(QByteArrayView name) const;
    [[nodiscard]] std::optional<qint64> contentLength() const;
    [[nodiscard]] std::optional<QDateTime> date() const; ///< the server's clock, UTC
    [[nodiscard]] std::optional<QDateTime> lastModified() const; ///< by the server's clock, UTC
    /// `Retry-After` in either form, as a moment; `now` is what seconds count from.
    [[nodiscard]] std::optional<QDateTime> retryAfter(const QDateTime &now) const;
};

/// Why an exchange ended. Recorded before anything is aborted, since Qt calls a timeout a cancel.
enum class Ending {
    Answered,         ///< a whole answer, of whatever status
    Cancelled,        ///< by us
    IdleTimeout,      ///< silence for longer than Request::idleTimeout
    DeadlineExceeded, ///< longer than Request::deadline altogether
    NeverLeft,        ///< host not found, connection refused, TLS refused: the server saw nothing of it
    ConnectionLost,   ///< the connection died; the request may have been carried out
    Truncated,        ///< the answer ended before its Content-Length
    BodyTooLarge,     ///< the answer grew past Request::maxBodyBytes
};

struct ExchangeResult {
    Ending ending = Ending::ConnectionLost;
    Response response; ///< whole when Answered; else what had come (status 0 if nothing)
    QString detail;    ///< the network stack's words, without URL; plain text
    std::optional<TlsRefusal> tls = std::nullopt; ///< why it never left, where that was it

    [[nodiscard]] bool isAnswered() const { return ending == Ending::Answered; }
};

} // namespace snapdeck
