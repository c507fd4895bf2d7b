// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/Account.h"
#include "core/squarecloud/SquareCloudTypes.h"
#include "core/vault/VaultCopy.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <functional>

namespace snapdeck {

class Download;
class SquareCloudCatalog;
class Vault;

/// Fetches snapshots of one account into the vault: those that somebody asks for, and by itself every new
/// one of the resources that are to be kept. What could not be fetched is tried again with the next reading
/// of the account. GUI thread.
class SnapshotKeeper final : public QObject
{
    Q_OBJECT
public:
    /// Starts fetching into a folder; nullptr where there is nothing to fetch from.
    using Fetch = std::function<Download *(const Resource &resource, const Snapshot &snapshot,
                                           const QString &folder)>;

    /// `catalog` and `vault` outlive it; `vault` may be null: then nothing is kept.
    SnapshotKeeper(AccountName account, SquareCloudCatalog &catalog, Vault *vault, Fetch fetch,
                   QObject *parent = nullptr);

    /// From now on every new snapshot of the resources that are to be kept, by itself.
    void followRules();
    [[nodiscard]] bool canKeep() const;
    /// nullptr where it is in the vault already, on its way there, or cannot be fetched.
    Download *keep(const Resource &resource, const Snapshot &snapshot);
    [[nodiscard]] bool isOnItsWay(const Resource &resource, const Snapshot &snapshot) const;

    /// Where a download's file goes, or is once it is Done.
    enum class Goal {
        Folder, ///< one that somebody chose
        Filing, ///< the vault, which has not taken it in yet
        Vault, ///< it is there
        Gone, ///< the vault, but it is not there: it was not taken in, or has left it
    };
    [[nodiscard]] bool isForVault(const Download &download) const;
    [[nodiscard]] Goal goalOf(const Download &download) const;

Q_SIGNALS:
    void kept(const snapdeck::VaultCopy &copy);
    void failed(const snapdeck::Resource &resource, const snapdeck::ApiError &error);

private:
    void keepWanted();
    void file(const Resource &resource, const Snapshot &snapshot, const Download &download);

    AccountName m_account;
    SquareCloudCatalog &m_catalog;
    Vault *m_vault;
    Fetch m_fetch;
    QSet<QString> m_onTheirWay; ///< tokens, see tokenOf()
    QSet<const Download *> m_filing; ///< those of m_onTheirWay; by address only
    QSet<QString> m_failed; ///< until the next reading
    QTimer m_burst; ///< single shot: listings come many at a time
};

} // namespace snapdeck
