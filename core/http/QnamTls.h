// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/TlsRefusal.h"

#include <QSslConfiguration>
#include <QSslError>

namespace snapdeck {

/// `base` with the authorities of the system and those of `pem`. Reading the system's takes a tenth of a
/// second: not for the thread of the window.
[[nodiscard]] QSslConfiguration trusting(QSslConfiguration base, const QByteArray &pem);

/// What of it tells most. `ownAuthorities` is Request::ownAuthorities, `now` the wall's clock, by which Qt
/// judges too. Pure.
[[nodiscard]] TlsRefusal refusalFrom(const QList<QSslError> &errors, const QByteArray &ownAuthorities,
                                     const QDateTime &now);

} // namespace snapdeck
