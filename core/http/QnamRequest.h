// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/Request.h"

#include <QNetworkRequest>

namespace snapdeck {

/// False for what Qt would do something else with than send it over HTTP: a server's link may say `file:`,
/// and a pasted key may hold a line break, after which Qt would write headers that nobody asked for.
[[nodiscard]] bool isSendable(const Request &request);

/// The request without its body, with everything off that Qt would do on its own.
[[nodiscard]] QNetworkRequest toQt(const Request &request);

} // namespace snapdeck
