// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/WrennSession.h"

namespace snapdeck {

WrennSession::WrennSession(Account account, const Secret &key, SessionServices services, QObject *parent)
    : QObject(parent)
    , m_account(std::move(account))
    , m_services(services)
    , m_trust(services.transport, {m_account.baseUrl.host(), m_account.authorities})
    , m_http(m_trust, services.time)
    , m_api(m_http, m_account.baseUrl, key)
    , m_catalog(m_api, services.time)
    , m_listings(m_account.name, m_catalog, services.journal)
    , m_work(m_account.name, {m_api, m_catalog, services.journal, services.time})
    , m_history(m_account.name, m_work.list(), services.journal)
{
    connect(&m_work, &WrennOperations::recovered, this, &WrennSession::recovered);
}

} // namespace snapdeck
