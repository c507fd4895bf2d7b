// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/Request.h"

namespace snapdeck::test {

/// A whole answer, as the transport hands it over.
[[nodiscard]] inline ExchangeResult answered(int status, const QByteArray &body = {},
                                             const QList<Header> &headers = {})
{
    return {Ending::Answered, {status, headers, body}, {}};
}

/// An exchange that ended in another way; `status` is what had come by then.
[[nodiscard]] inline ExchangeResult ended(Ending ending, int status = 0)
{
    return {ending, {status, {}, {}}, QStringLiteral("the network's words")};
}

} // namespace snapdeck::test
