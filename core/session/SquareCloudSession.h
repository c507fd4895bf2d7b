// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/Account.h"
#include "core/catalog/SquareCloudCatalog.h"
#include "core/http/HttpClient.h"
#include "core/limits/RateLedger.h"
#include "core/operations/OperationList.h"
#include "core/squarecloud/SquareCloudApi.h"
#include "core/transfer/DownloadQueue.h"

namespace snapdeck {

/// One Square Cloud account, opened: everything that works on it, wired. GUI thread.
class SquareCloudSession final : public QObject
{
    Q_OBJECT
public:
    /// `transport` and `time` outlive the session.
    SquareCloudSession(Account account, const Secret &key, Transport &transport, Time &time,
                       QObject *parent = nullptr);

    [[nodiscard]] const Account &account() const { return m_account; }
    [[nodiscard]] const Clock &clock() const { return m_time; }
    [[nodiscard]] SquareCloudCatalog &catalog() { return m_catalog; }
    [[nodiscard]] OperationList &operations() { return m_operations; }
    [[nodiscard]] DownloadQueue &downloads() { return m_downloads; }
    [[nodiscard]] Quota quota() const { return m_ledger.quota(m_time.utcNow()); }
    /// What would hold a snapshot of this resource back now.
    [[nodiscard]] std::optional<LimitWait> waitFor(const ResourceId &resource) const;

    /// Starts taking a snapshot, or returns the one that is already being taken of this resource.
    Operation *takeSnapshot(const Resource &resource);
    /// Starts fetching a snapshot; nullptr where it has no link (see Snapshot::link), or one over plain http
    /// that this account does not allow: whoever reads it on the way could download too.
    Download *download(const Resource &resource, const Snapshot &snapshot, const QString &folder);

private:
    [[nodiscard]] bool mayFetch(const SignedLink &link) const;
    void readLink(const ResourceId &resource, const SnapshotRef &ref, QObject *context,
                  Handler<SignedLink> handler);

    Account m_account;
    Time &m_time;
    HttpClient m_http;
    SquareCloudApi m_api;
    RateLedger m_ledger;
    SquareCloudCatalog m_catalog;
    OperationList m_operations;
    DownloadQueue m_downloads;
};

} // namespace snapdeck
