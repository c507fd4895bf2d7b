// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/RawServer.h"

namespace snapdeck::test {

/// A whole answer. Content-Length is added, unless `headers` (lines, each ended by CRLF) frame the body.
[[nodiscard]] QByteArray httpAnswer(int status, const QByteArray &body = {}, const QByteArray &headers = {});

[[nodiscard]] Script answer(int status, const QByteArray &body = {}, const QByteArray &headers = {});
[[nodiscard]] Script sendBytes(const QByteArray &bytes);
[[nodiscard]] Script sendAndClose(const QByteArray &bytes);
[[nodiscard]] Script closeWithoutReply();
[[nodiscard]] Script closeInsideStatusLine();
[[nodiscard]] Script closeInsideHeaders();
[[nodiscard]] Script resetWithoutReply();
[[nodiscard]] Script hang();
[[nodiscard]] Script redirect(int status, const QUrl &target);

/// Hands the request to the server at `origin` and its answer back, as a proxy does.
[[nodiscard]] Script forwardTo(const QUrl &origin);
/// Hands the request on, and cuts the client off as soon as its last byte has left: the server does its work,
/// the client never hears of it.
[[nodiscard]] Script forwardAndCut(const QUrl &origin);

} // namespace snapdeck::test
