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

} // namespace snapdeck::test
