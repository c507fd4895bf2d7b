// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/Account.h"
#include "core/catalog/WrennCatalog.h"
#include "core/http/HostTrust.h"
#include "core/http/HttpClient.h"
#include "core/session/SessionServices.h"
#include "core/session/WrennHistory.h"
#include "core/session/WrennListings.h"
#include "core/session/WrennOperations.h"
#include "core/wrenn/WrennApi.h"

namespace snapdeck {

/// One Wrenn account, opened: everything that works on it, wired. GUI thread.
class WrennSession final : public QObject
{
    Q_OBJECT
public:
    WrennSession(Account account, const Secret &key, SessionServices services, QObject *parent = nullptr);

    [[nodiscard]] const Account &account() const { return m_account; }
    [[nodiscard]] const Clock &clock() const { return m_services.time; }
    [[nodiscard]] Timers &time() { return m_services.time; }
    [[nodiscard]] WrennApi &api() { return m_api; }
    [[nodiscard]] WrennCatalog &catalog() { return m_catalog; }
    /// What has been asked for, and the way to ask for more.
    [[nodiscard]] WrennOperations &work() { return m_work; }
    [[nodiscard]] OperationList &operations() { return m_work.list(); }
    [[nodiscard]] const WrennHistory &history() const { return m_history; }

    /// See WrennOperations.
    void recover(const QList<OperationId> &only = {}) { m_work.recover(only); }
    Operation *bringBack(const OperationRecord &record) { return m_work.bringBack(record); }

Q_SIGNALS:
    void recovered(const std::optional<snapdeck::ApiError> &error);

private:
    Account m_account;
    SessionServices m_services;
    HostTrust m_trust;
    HttpClient m_http;
    WrennApi m_api;
    WrennCatalog m_catalog;
    WrennListings m_listings;
    WrennOperations m_work;
    WrennHistory m_history;
};

} // namespace snapdeck
