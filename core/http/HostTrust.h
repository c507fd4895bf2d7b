// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/Transport.h"

namespace snapdeck {

/// Whom an account trusts besides those whom the system trusts, and for what.
struct OwnTrust {
    QString host; ///< on whatever port; for no other
    QByteArray authorities; ///< as in Request; empty: nobody
};

/// Sends what goes to the host of an account's own trust under that trust, and everything else as it came. An
/// exchange may outlive it, but not the transport that it hands requests to.
class HostTrust final : public Transport
{
public:
    /// `next` outlives it.
    HostTrust(Transport &next, OwnTrust trust);

    Exchange *start(const Request &request, QObject *parent) override;

private:
    Transport &m_next;
    OwnTrust m_trust;
};

} // namespace snapdeck
