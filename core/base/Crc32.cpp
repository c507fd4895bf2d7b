// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Crc32.h"

#include <libdeflate.h>

namespace snapdeck {

quint32 crc32Of(QByteArrayView bytes, quint32 sum)
{
    // Of a null pointer it would begin anew.
    return bytes.isEmpty() ? sum : libdeflate_crc32(sum, bytes.data(), static_cast<size_t>(bytes.size()));
}

} // namespace snapdeck
