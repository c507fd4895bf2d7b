// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/SnapshotLookCommand.h"

#include "app/cli/ResourceLookup.h"
#include "app/cli/SnapshotDownloadCommand.h"
#include "core/vault/Vault.h"

namespace snapdeck::cli {

SnapshotLookCommand::SnapshotLookCommand(Services services, Arguments arguments)
    : AccountCommand(services, std::move(arguments), Provider::SquareCloud)
{
}

void SnapshotLookCommand::work(OpenSession session)
{
    m_session = std::get<SquareCloudSession *>(session);
    m_session->catalog().readAccount(this, [this](const Result<SquareCloudAccount> &account) {
        if (!account) {
            fail(account.error());
            return;
        }
        const auto found = findResource(m_session->catalog(), arguments().operands.constFirst());
        if (!found) {
            fail(found.error());
            return;
        }
        m_resource = *found;
        readListing();
    });
}

void SnapshotLookCommand::readListing()
{
    m_session->catalog().readSnapshots(m_resource, this, [this](const Result<QList<Snapshot>> &listed) {
        if (!listed) {
            fail(listed.error());
            return;
        }
        m_snapshots = *listed;
        lookOnceVaultIsRead();
    });
}

void SnapshotLookCommand::lookOnceVaultIsRead()
{
    Vault *vault = m_session->vault();
    if (vault && vault->state() == Vault::State::Loading)
        connect(vault, &Vault::loaded, this, &SnapshotLookCommand::look, Qt::SingleShotConnection);
    else
        look();
}

/// What is listed, or else what the vault has kept past its time.
Result<Snapshot> SnapshotLookCommand::choose(const QString &version) const
{
    const auto listed = chooseVersion(m_snapshots, version);
    const Vault *vault = m_session->vault();
    const auto copy = listed || !vault ? std::nullopt : vault->find(m_resource.id, VersionId(version));
    if (!copy)
        return listed;
    Snapshot kept;
    kept.ref.version = copy->facts.version;
    kept.takenAt = copy->facts.takenAt;
    kept.sizeBytes = copy->facts.bytes;
    return kept;
}

void SnapshotLookCommand::open(const QString &version,
                               std::function<void(const Snapshot &, const OpenedArchive &)> handler)
{
    const auto snapshot = choose(version);
    if (!snapshot) {
        fail(snapshot.error());
        return;
    }
    m_session->archives().open(
        m_resource.id, *snapshot, this,
        [this, snapshot = *snapshot, handler = std::move(handler)](const Result<OpenedArchive> &opened) {
            if (opened)
                handler(snapshot, *opened);
            else
                fail(opened.error());
        });
}

} // namespace snapdeck::cli
