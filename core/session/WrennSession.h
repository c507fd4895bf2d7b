// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/Account.h"
#include "core/catalog/WrennCatalog.h"
#include "core/http/HttpClient.h"
#include "core/operations/CaptureOperation.h"
#include "core/operations/OperationList.h"
#include "core/session/SessionServices.h"
#include "core/session/WrennListings.h"
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
    [[nodiscard]] OperationList &operations() { return m_operations; }

    /// Destroys the capsule: only for a wish that was confirmed by hand. Returns the running capture of this
    /// capsule if there is one.
    Operation *capture(const CaptureWish &wish);

    /// Takes over what an earlier run, or another program that has ended, left open (`only` these, unless it
    /// is empty) and goes on with it; recovered() tells when operations() has it, or why nothing could be
    /// taken over.
    void recover(const QList<OperationId> &only = {});

    /// One that ended in an earlier run of the program, so that Operation::checkAgain() can look for its
    /// outcome once more: it does nothing by itself. nullptr where it cannot be read any more.
    Operation *bringBack(const OperationRecord &record);

Q_SIGNALS:
    void recovered(const std::optional<snapdeck::ApiError> &error);

private:
    CaptureOperation *make(const OperationIdentity &identity, capture::State state);

    Account m_account;
    SessionServices m_services;
    HttpClient m_http;
    WrennApi m_api;
    WrennCatalog m_catalog;
    Alarms m_alarms;
    WrennListings m_listings;
    OperationList m_operations;
    bool m_recovering = false;
};

} // namespace snapdeck
