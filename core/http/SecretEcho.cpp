// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/SecretEcho.h"

namespace snapdeck {

ExchangeResult withoutSecret(ExchangeResult result, const Secret &secret)
{
    constexpr qsizetype shortestKey = 8; // anything shorter is no key, and stands in many a word
    const QByteArray &key = secret.expose();
    if (key.size() >= shortestKey && result.response.body.contains(key))
        result.response.body.replace(key, "(key)");
    return result;
}

} // namespace snapdeck
