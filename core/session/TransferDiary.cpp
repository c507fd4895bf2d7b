// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/TransferDiary.h"

#include "core/journal/AuditNews.h"
#include "core/journal/Journal.h"
#include "core/transfer/DownloadQueue.h"
#include "core/vault/Vault.h"

namespace snapdeck {

namespace {

const QString downloadKind = QStringLiteral("download");
const QString keepKind = QStringLiteral("keep");

AuditEntry entryOf(const QString &kind, const QString &event, const QString &resourceId, const QString &name)
{
    AuditEntry entry;
    entry.kind = kind;
    entry.event = event;
    entry.resourceId = resourceId;
    entry.resourceName = name;
    return entry;
}

AuditEntry failureOf(const QString &kind, const QString &resourceId, const QString &name,
                     const ApiError &error)
{
    AuditEntry entry = entryOf(kind, QStringLiteral("failed"), resourceId, name);
    entry.httpStatus = error.httpStatus;
    entry.code = error.code;
    entry.message = error.message;
    return entry;
}

} // namespace

TransferDiary::TransferDiary(AccountName account, const SessionServices &services,
                             const DownloadQueue &downloads, const SnapshotKeeper &keeper, QObject *parent)
    : QObject(parent)
    , m_account(std::move(account))
    , m_services(services)
    , m_keeper(keeper)
{
    connect(&downloads, &DownloadQueue::added, this, &TransferDiary::follow);
    connect(&keeper, &SnapshotKeeper::kept, this, &TransferDiary::noteKept);
    connect(&keeper, &SnapshotKeeper::failed, this, &TransferDiary::noteNotKept);
}

void TransferDiary::follow(const Download *download)
{
    // Asked now: by its end the vault may be another folder, and yet its keeper tells of it.
    const bool isForVault = m_keeper.isForVault(*download);
    connect(download, &Download::finished, this,
            [this, download, isForVault] { noteDownload(*download, isForVault); });
}

/// What goes into the vault is told of by the keeper, once it is in it; but not that it was called off.
void TransferDiary::noteDownload(const Download &download, bool isForVault)
{
    const DownloadWish &wish = download.wish();
    const QString &kind = isForVault ? keepKind : downloadKind;
    AuditEntry entry;
    if (download.state() == Download::State::Cancelled) {
        entry = entryOf(kind, QStringLiteral("cancelled"), wish.resourceId, wish.title);
        entry.message = wish.fileName;
    } else if (isForVault) {
        return;
    } else if (download.state() == Download::State::Failed) {
        entry = failureOf(kind, wish.resourceId, wish.title, download.error());
    } else {
        entry = entryOf(kind, QStringLiteral("downloaded"), wish.resourceId, wish.title);
        entry.message = download.file().path;
    }
    write(entry);
}

void TransferDiary::noteKept(const VaultCopy &copy)
{
    m_lastFailure.remove(copy.facts.resource);
    AuditEntry entry
        = entryOf(keepKind, QStringLiteral("kept"), copy.facts.resource.value(), copy.facts.resourceName);
    entry.message = copy.id.value().section(u'/', -1);
    write(entry);
}

void TransferDiary::noteNotKept(const Resource &resource, const ApiError &error)
{
    QString &last = m_lastFailure[resource.id];
    const QString now = error.code + u' ' + withoutTimes(error.message);
    if (std::exchange(last, now) != now)
        write(failureOf(keepKind, resource.id.value(), resource.name, error));
}

void TransferDiary::write(AuditEntry entry)
{
    entry.at = m_services.time.utcNow();
    entry.account = m_account;
    m_services.journal.note(entry);
}

} // namespace snapdeck
