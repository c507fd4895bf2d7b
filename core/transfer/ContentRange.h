// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace snapdeck {

/// What a 206 says it holds: the bytes `first` to `last`, both counted in, of `total`.
struct ContentRange {
    qint64 first = 0;
    qint64 last = 0;
    qint64 total = 0;
};

/// `bytes 0-99/1234`; nothing where it is anything else, or cannot be. RFC 9110, 14.4
[[nodiscard]] std::optional<ContentRange> parseContentRange(const QByteArray &header);

} // namespace snapdeck
