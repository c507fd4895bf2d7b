// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/HostTrust.h"

namespace snapdeck {

HostTrust::HostTrust(Transport &next, OwnTrust trust)
    : m_next(next)
    , m_trust(std::move(trust))
{
}

Exchange *HostTrust::start(const Request &request, QObject *parent)
{
    if (m_trust.authorities.isEmpty() || request.url.host() != m_trust.host)
        return m_next.start(request, parent);
    Request vouched = request;
    vouched.ownAuthorities = m_trust.authorities;
    return m_next.start(vouched, parent);
}

} // namespace snapdeck
