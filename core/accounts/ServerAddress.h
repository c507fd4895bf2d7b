// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/Account.h"

namespace snapdeck {

/// The address that somebody typed or pasted, as an account keeps it: without the slashes at its end, and for
/// Wrenn without the `/v1` of the API's own paths. What cannot be read is an invalid URL, to which
/// objectionTo() objects. Pure.
[[nodiscard]] QUrl serverAddress(const QString &typed, Provider provider);

/// Whether what is sent to the one goes to the other, and in the same way; whatever their paths. Pure.
[[nodiscard]] bool isSameServer(const QUrl &one, const QUrl &other);

} // namespace snapdeck
