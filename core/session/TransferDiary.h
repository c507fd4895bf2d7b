// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/JournalTypes.h"
#include "core/session/SessionServices.h"
#include "core/session/SnapshotKeeper.h"

namespace snapdeck {

class DownloadQueue;

/// Writes into the audit trail how the downloads of one account ended, and what was kept: kinds `download`
/// and `keep`, events `downloaded`, `kept`, `failed` and `cancelled`. They change nothing on a server, so
/// they are no operations. GUI thread.
class TransferDiary final : public QObject
{
    Q_OBJECT
public:
    /// `downloads` and `keeper` may go before it; whatever `services` names outlives it.
    TransferDiary(AccountName account, const SessionServices &services, const DownloadQueue &downloads,
                  const SnapshotKeeper &keeper, QObject *parent = nullptr);

private:
    void follow(const Download *download);
    void noteDownload(const Download &download, bool isForVault);
    void noteKept(const VaultCopy &copy);
    void noteNotKept(const Resource &resource, const ApiError &error);
    void write(AuditEntry entry);

    AccountName m_account;
    SessionServices m_services;
    const SnapshotKeeper &m_keeper;
    QHash<ResourceId, QString> m_lastFailure; ///< what is kept by itself may fail the same way for hours
};

} // namespace snapdeck
