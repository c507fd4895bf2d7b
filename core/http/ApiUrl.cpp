// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/ApiUrl.h"

namespace snapdeck {

QUrl apiUrl(const QUrl &root, const QByteArray &path)
{
    // As bytes, so that what is encoded in either stays so. QUrl::StripTrailingSlash leaves a lone one.
    QByteArray address = root.toEncoded();
    while (address.endsWith('/'))
        address.chop(1);
    return QUrl::fromEncoded(address + path, QUrl::StrictMode);
}

} // namespace snapdeck
