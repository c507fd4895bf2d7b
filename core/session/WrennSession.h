// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/Account.h"
#include "core/catalog/WrennCatalog.h"
#include "core/http/HttpClient.h"
#include "core/operations/CaptureOperation.h"
#include "core/operations/OperationList.h"
#include "core/wrenn/WrennApi.h"

namespace snapdeck {

/// One Wrenn account, opened: everything that works on it, wired. GUI thread.
class WrennSession final : public QObject
{
    Q_OBJECT
public:
    /// `transport` and `time` outlive the session.
    WrennSession(Account account, const Secret &key, Transport &transport, Time &time,
                 QObject *parent = nullptr);

    [[nodiscard]] const Account &account() const { return m_account; }
    [[nodiscard]] const Clock &clock() const { return m_time; }
    [[nodiscard]] WrennApi &api() { return m_api; }
    [[nodiscard]] WrennCatalog &catalog() { return m_catalog; }
    [[nodiscard]] OperationList &operations() { return m_operations; }

    /// Destroys the capsule: only for a wish that was confirmed by hand. Returns the running capture of this
    /// capsule if there is one.
    Operation *capture(const CaptureWish &wish);

private:
    Account m_account;
    Time &m_time;
    HttpClient m_http;
    WrennApi m_api;
    WrennCatalog m_catalog;
    OperationList m_operations;
};

} // namespace snapdeck
