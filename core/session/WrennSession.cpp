// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/WrennSession.h"

namespace snapdeck {

WrennSession::WrennSession(Account account, const Secret &key, Transport &transport, Time &time, QObject *parent)
    : QObject(parent)
    , m_account(std::move(account))
    , m_time(time)
    , m_http(transport, time)
    , m_api(m_http, m_account.baseUrl, key)
    , m_catalog(m_api, time)
{
}

Operation *WrennSession::capture(const CaptureWish &wish)
{
    if (Operation *active = m_operations.activeOn(wish.capsule.value()))
        return active;
    auto *operation = new CaptureOperation(OperationList::makeId(), m_account.name, wish, {m_api, m_catalog, m_time});
    m_operations.add(operation);
    operation->start();
    return operation;
}

} // namespace snapdeck
