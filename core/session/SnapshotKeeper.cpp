// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/SnapshotKeeper.h"

#include "core/catalog/SquareCloudCatalog.h"
#include "core/transfer/Download.h"
#include "core/vault/KeepRule.h"
#include "core/vault/Vault.h"

#include <algorithm>

namespace snapdeck {

namespace {

QString tokenOf(const Resource &resource, const Snapshot &snapshot)
{
    return resource.id.value() + u'/' + snapshotToken(snapshot.ref.version, snapshot.takenAt);
}

CopyFacts factsOf(const AccountName &account, const Resource &resource, const Snapshot &snapshot,
                  const DownloadedFile &file)
{
    CopyFacts facts;
    facts.account = account;
    facts.provider = QStringLiteral("square-cloud");
    facts.resource = resource.id;
    facts.resourceName = resource.name;
    facts.resourceKind = resource.kind == ResourceKind::Database ? QStringLiteral("database")
                                                                 : QStringLiteral("application");
    facts.version = snapshot.ref.version;
    facts.takenAt = snapshot.takenAt;
    facts.bytes = file.bytes;
    facts.sha256 = QString::fromLatin1(file.sha256);
    facts.entries = file.entries;
    return facts;
}

} // namespace

SnapshotKeeper::SnapshotKeeper(AccountName account, SquareCloudCatalog &catalog, Vault *vault, Fetch fetch,
                               QObject *parent)
    : QObject(parent)
    , m_account(std::move(account))
    , m_catalog(catalog)
    , m_vault(vault)
    , m_fetch(std::move(fetch))
{
    m_burst.setSingleShot(true);
    connect(&m_burst, &QTimer::timeout, this, &SnapshotKeeper::keepWanted);
}

void SnapshotKeeper::followRules()
{
    if (!m_vault)
        return;
    const auto soon = [this] {
        if (!m_burst.isActive())
            m_burst.start(0);
    };
    connect(&m_catalog, &SquareCloudCatalog::snapshotsChanged, this, soon);
    connect(&m_catalog, &SquareCloudCatalog::refreshStarted, this, [this] { m_failed.clear(); });
    connect(m_vault, &Vault::loaded, this, soon);
    connect(m_vault, &Vault::changed, this, soon);
}

bool SnapshotKeeper::canKeep() const
{
    return m_vault && m_vault->state() == Vault::State::Ready;
}

bool SnapshotKeeper::isOnItsWay(const Resource &resource, const Snapshot &snapshot) const
{
    return m_onTheirWay.contains(tokenOf(resource, snapshot));
}

bool SnapshotKeeper::isForVault(const Download &download) const
{
    return m_vault && download.wish().folder == m_vault->incomingFolder();
}

SnapshotKeeper::Goal SnapshotKeeper::goalOf(const Download &download) const
{
    if (!isForVault(download))
        return Goal::Folder;
    if (download.state() != Download::State::Done)
        return Goal::Filing;
    const QString sha256 = QString::fromLatin1(download.file().sha256);
    const QList<VaultCopy> copies = m_vault->copiesOf(ResourceId(download.wish().resourceId));
    const bool isThere = std::any_of(copies.cbegin(), copies.cend(), [&sha256](const VaultCopy &copy) {
        return copy.facts.sha256 == sha256 && !copy.isMissing;
    });
    if (isThere)
        return Goal::Vault;
    return m_filing.contains(&download) ? Goal::Filing : Goal::Gone;
}

Download *SnapshotKeeper::keep(const Resource &resource, const Snapshot &snapshot)
{
    const QString token = tokenOf(resource, snapshot);
    if (!canKeep() || m_onTheirWay.contains(token))
        return nullptr;
    const auto copy = m_vault->find(resource.id, snapshot.ref.version);
    if (copy && !copy->isBad()) // a damaged one is replaced
        return nullptr;
    Download *download = m_fetch(resource, snapshot, m_vault->incomingFolder());
    if (!download)
        return nullptr;
    m_onTheirWay.insert(token);
    m_filing.insert(download);
    connect(download, &Download::finished, this,
            [this, resource, snapshot, download] { file(resource, snapshot, *download); });
    return download;
}

void SnapshotKeeper::file(const Resource &resource, const Snapshot &snapshot, const Download &download)
{
    const QString token = tokenOf(resource, snapshot);
    if (download.state() != Download::State::Done) {
        m_onTheirWay.remove(token);
        m_filing.remove(&download);
        m_failed.insert(token);
        if (download.state() == Download::State::Failed)
            Q_EMIT failed(resource, download.error());
        return;
    }
    const CopyFacts facts = factsOf(m_account, resource, snapshot, download.file());
    const auto ended = [this, resource, token, filed = &download](const Result<VaultCopy> &copy) {
        m_onTheirWay.remove(token);
        m_filing.remove(filed);
        if (copy) {
            Q_EMIT kept(*copy);
        } else {
            m_failed.insert(token);
            Q_EMIT failed(resource, copy.error());
        }
    };
    m_vault->add(download.file().path, facts, this, ended);
}

void SnapshotKeeper::keepWanted()
{
    if (!canKeep())
        return;
    for (const KeepRule &rule : m_vault->rules().keep) {
        const auto resource = m_catalog.resource(rule.resource);
        if (rule.account != m_account || !resource)
            continue;
        const QList<Snapshot> snapshots = m_catalog.snapshots(rule.resource);
        QList<ListedSnapshot> listed;
        for (const Snapshot &snapshot : snapshots)
            listed.append({rule.resource, snapshot.ref.version, snapshot.takenAt});
        const QList<VaultCopy> copies = m_vault->copiesOf(rule.resource);
        for (const qsizetype place : wantedSnapshots(listed, copies, {rule})) {
            if (!m_failed.contains(tokenOf(*resource, snapshots[place])))
                keep(*resource, snapshots[place]);
        }
    }
}

} // namespace snapdeck
