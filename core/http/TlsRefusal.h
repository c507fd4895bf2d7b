// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ApiError.h"

#include <QDateTime>
#include <QStringList>

namespace snapdeck {

/// Why no encrypted connection came about. Nothing of the request had left by then. A value: what Qt said of
/// it is read in QnamTls.
struct TlsRefusal {
    enum class Reason {
        SelfSigned, ///< vouched for by nobody but itself
        UnknownAuthority, ///< signed by somebody whom neither this computer nor the account trusts
        OwnAuthorityExpired, ///< the account's own authority is past its date, so that it counts for nothing
        Expired,
        NotYetValid,
        WrongHost,
        Revoked,
        NoHandshake, ///< it never came to a certificate: the other side may not speak TLS at all
        Other,
    };

    Reason reason = Reason::Other;
    bool hadOwnAuthorities = false; ///< the account trusts somebody besides those whom this computer trusts
    QStringList names; ///< WrongHost: the hosts that the certificate is for; a server's words
    QDateTime moment; ///< Expired, NotYetValid: since when, until when; UTC

    friend bool operator==(const TlsRefusal &, const TlsRefusal &) = default;
};

/// What it means, and what to do about it; there is no way to do without the check.
[[nodiscard]] ApiError tlsError(const TlsRefusal &refusal);

} // namespace snapdeck
