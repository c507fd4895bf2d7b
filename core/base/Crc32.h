// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace snapdeck {

/// CRC-32 as zip archives have it, continued from `sum`; 0 begins one. libdeflate's, since it uses the
/// processor's own instructions: zlib's takes as long as the SHA-256 beside it.
[[nodiscard]] quint32 crc32Of(QByteArrayView bytes, quint32 sum = 0);

} // namespace snapdeck
