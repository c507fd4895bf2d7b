// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/RawScripts.h"
#include "tests/support/RawServer.h"

namespace snapdeck::test {

/// What a storage that knows ranges does, and how it fails at it.
struct RangeServer {
    QByteArray file;
    QByteArray etag = "\"v1\"";
    bool knowsRanges = true;

    /// The range that a request asks for under a condition that holds; else the whole.
    [[nodiscard]] QPair<qint64, qint64> wanted(const Delivery &delivery) const;
    /// The whole answer to it.
    [[nodiscard]] QByteArray answer(const Delivery &delivery) const;

    [[nodiscard]] Script serve() const;
    /// `bytes` of the body, then a reset.
    [[nodiscard]] Script cutAfter(qint64 bytes) const;
    /// `bytes` of the body, then nothing more.
    [[nodiscard]] Script stallAfter(qint64 bytes) const;
};

} // namespace snapdeck::test
