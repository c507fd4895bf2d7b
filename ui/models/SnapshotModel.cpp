// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/SnapshotModel.h"

#include "core/session/SquareCloudSession.h"
#include "core/transfer/SnapshotFileName.h"
#include "core/vault/Vault.h"
#include "ui/models/Format.h"
#include "ui/models/KeepWords.h"
#include "ui/models/StateBadges.h"

#include <algorithm>
#include <cstdlib>

namespace snapdeck {

namespace {

const QString nothing = QStringLiteral("–");

LocalCopy copyOn(const Download &download)
{
    LocalCopy copy;
    copy.state = download.state();
    copy.isPaused = download.isPaused();
    copy.receivedBytes = download.receivedBytes();
    copy.totalBytes = download.totalBytes();
    copy.file = download.file();
    copy.error = download.state() == Download::State::Failed ? download.error().forPeople() : QString();
    return copy;
}

bool isOnItsWay(const Download *download)
{
    return download && !download->isFinished();
}

QString originWords(SnapshotOrigin origin)
{
    switch (origin) {
    case SnapshotOrigin::Automatic:
        return SnapshotModel::tr("auto");
    case SnapshotOrigin::Manual:
        return SnapshotModel::tr("manual");
    case SnapshotOrigin::Unknown:
        break;
    }
    return nothing;
}

} // namespace

SnapshotModel::SnapshotModel(SquareCloudSession &session, QObject *parent)
    : RowModel<SnapshotRow>(
        {{tr("Taken")},
         {tr("Size"), Qt::AlignRight},
         {tr("Change"), Qt::AlignRight, tr("Against the snapshot before")},
         {tr("Origin"), Qt::AlignLeft, tr("Taken by the service every day, or by hand")},
         {tr("Local copy"), Qt::AlignLeft, tr("Kept in the vault, or fetched to this machine")},
         {tr("Link"), Qt::AlignRight, tr("How long the download link is valid")}},
        parent)
    , m_session(session)
{
    connect(&session.catalog(), &SquareCloudCatalog::snapshotsChanged, this, [this](const ResourceId &id) {
        if (m_resource && m_resource->id == id)
            reload();
    });
    connect(&session.downloads(), &DownloadQueue::added, this, &SnapshotModel::reload);
    connect(&session.downloads(), &DownloadQueue::changed, this, &SnapshotModel::reload);
    connect(&session.keeper(), &SnapshotKeeper::failed, this, &SnapshotModel::reload);
    if (const Vault *vault = session.vault())
        connect(vault, &Vault::changed, this, [this] {
            readVault();
            reload();
        });
}

void SnapshotModel::setResource(const std::optional<Resource> &resource)
{
    m_resource = resource;
    readVault();
    reload();
}

void SnapshotModel::readVault()
{
    const Vault *vault = m_session.vault();
    m_kept = vault && m_resource ? vault->copiesOf(m_resource->id) : QList<VaultCopy>();
}

std::optional<LocalCopy> SnapshotModel::copyOf(const Snapshot &snapshot, const Download *download) const
{
    if (isOnItsWay(download))
        return copyOn(*download);
    LocalCopy copy;
    for (const VaultCopy &kept : m_kept) {
        const bool isBetter = !copy.kept || (kept.isGood() && !copy.kept->isGood());
        if (kept.isVersion(snapshot.ref.version) && isBetter)
            copy.kept = kept;
    }
    if (copy.kept)
        return copy;
    if (!download)
        return std::nullopt;
    const auto goal = m_session.keeper().goalOf(*download);
    if (goal == SnapshotKeeper::Goal::Gone)
        return std::nullopt;
    copy = copyOn(*download);
    if (goal == SnapshotKeeper::Goal::Filing && copy.state == Download::State::Done)
        copy.state = Download::State::Verifying;
    return copy;
}

std::optional<BadgeSpec> SnapshotModel::badgeOf(const SnapshotRow &row) const
{
    if (row.copy && row.copy->kept)
        return keptBadge(*row.copy->kept);
    if (row.copy && row.copy->isPaused && row.copy->state == Download::State::Waiting)
        return pausedBadge();
    if (row.copy)
        return downloadBadge(row.copy->state, row.copy->receivedBytes, row.copy->totalBytes);
    if (!m_session.vault())
        return std::nullopt;
    return notKeptBadge(row.snapshot.link.isEmpty() ? QDateTime() : row.snapshot.link.expiresAt(),
                        m_session.clock().utcNow());
}

Download *SnapshotModel::latestDownload() const
{
    const auto &downloads = m_session.downloads().downloads();
    for (auto download = downloads.crbegin(); download != downloads.crend(); ++download) {
        if (m_resource && (*download)->wish().resourceId == m_resource->id.value())
            return *download;
    }
    return nullptr;
}

QString SnapshotModel::idOf(const Snapshot &snapshot)
{
    // Versions share their name; where a server tells no version, the time has to do.
    const QString version = snapshot.ref.version.isEmpty() ? snapshot.takenAt.toString(Qt::ISODateWithMs)
                                                           : snapshot.ref.version.value();
    return snapshot.ref.name.value() + u'/' + version;
}

QModelIndex SnapshotModel::newest() const
{
    const auto found
        = std::max_element(rows().cbegin(), rows().cend(), [](const auto &one, const auto &other) {
              return one.snapshot.takenAt < other.snapshot.takenAt;
          });
    return found == rows().cend() ? QModelIndex() : index(int(found - rows().cbegin()), 0);
}

void SnapshotModel::reload()
{
    if (!m_resource) {
        setRows({});
        return;
    }
    QHash<QString, const Download *> fetched; // by file name, which tells resource, time and version
    for (const Download *download : m_session.downloads().downloads()) {
        if (download->wish().resourceId == m_resource->id.value())
            fetched.insert(download->wish().fileName, download);
    }
    const QList<Snapshot> snapshots = m_session.catalog().snapshots(m_resource->id);
    QList<SnapshotRow> rows;
    for (qsizetype place = 0; place < snapshots.size(); ++place) {
        SnapshotRow row;
        row.snapshot = snapshots[place];
        const bool isComparable = place + 1 < snapshots.size() && snapshots[place].sizeBytes >= 0
            && snapshots[place + 1].sizeBytes >= 0;
        if (isComparable)
            row.change = row.snapshot.sizeBytes - snapshots[place + 1].sizeBytes;
        const QString fileName
            = snapshotFileName(m_resource->name, row.snapshot.takenAt, row.snapshot.ref.version);
        row.copy = copyOf(row.snapshot, fetched.value(fileName));
        rows.append(row);
    }
    setRows(rows);
}

QVariant SnapshotModel::cell(const SnapshotRow &row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return words(row, column);
    case Qt::ToolTipRole:
        return plainTip(tip(row, column));
    case Qt::AccessibleTextRole:
        return spoken(row, column);
    case Qt::TextAlignmentRole:
        return column == Taken ? QVariant(int(Qt::AlignLeft | Qt::AlignVCenter)) : QVariant();
    case RawValueRole:
        return rawValue(row, column);
    case BadgeRole: {
        const auto badge = column == Copy ? badgeOf(row) : std::nullopt;
        return badge ? QVariant::fromValue(*badge) : QVariant();
    }
    case IdRole:
        return idOf(row.snapshot);
    case SecondaryRole:
        return column != Taken && column != Size;
    default:
        return {};
    }
}

QString SnapshotModel::words(const SnapshotRow &row, int column) const
{
    switch (column) {
    case Taken:
        return Format::ago(row.snapshot.takenAt, m_session.clock().utcNow());
    case Size:
        return row.snapshot.sizeBytes < 0 ? nothing : Format::size(row.snapshot.sizeBytes);
    case Change:
        return row.change ? Format::sizeChange(*row.change) : nothing;
    case Origin:
        return originWords(row.snapshot.origin);
    case Copy: {
        const auto badge = badgeOf(row);
        return badge ? badge->text : nothing;
    }
    case Link:
        return linkWords(row.snapshot.link);
    default:
        return {};
    }
}

QString SnapshotModel::linkWords(const SignedLink &link) const
{
    if (link.isEmpty())
        return nothing;
    const QDateTime now = m_session.clock().utcNow();
    return link.isValidAt(now) ? Format::duration(now, link.expiresAt()) : tr("expired");
}

QVariant SnapshotModel::rawValue(const SnapshotRow &row, int column) const
{
    switch (column) {
    case Taken:
        return row.snapshot.takenAt;
    case Size:
        return row.snapshot.sizeBytes;
    case Change:
        return row.change ? QVariant(*row.change) : QVariant();
    case Origin:
        return originWords(row.snapshot.origin);
    case Copy:
        if (row.copy && row.copy->kept)
            return row.copy->kept->isGood() ? -1 : int(Download::State::Cancelled) + 1;
        return row.copy ? QVariant(int(row.copy->state)) : QVariant();
    case Link:
        return row.snapshot.link.isEmpty() ? QVariant() : QVariant(row.snapshot.link.expiresAt());
    default:
        return {};
    }
}

QVariant SnapshotModel::tip(const SnapshotRow &row, int column) const
{
    switch (column) {
    case Taken:
        return Format::dateTime(row.snapshot.takenAt);
    case Size:
        return row.snapshot.sizeBytes < 0
            ? QVariant()
            : QVariant(tr("%1 bytes").arg(Format::count(row.snapshot.sizeBytes)));
    case Copy:
        if (row.copy && row.copy->kept)
            return verdictText(*row.copy->kept) + u'\n' + row.copy->kept->id.value();
        if (row.copy && row.copy->state == Download::State::Done) {
            return tr("%1\nSHA-256 %2").arg(row.copy->file.path, QString::fromLatin1(row.copy->file.sha256));
        }
        return row.copy && !row.copy->error.isEmpty() ? QVariant(row.copy->error) : QVariant();
    case Link:
        return row.snapshot.link.isEmpty()
            ? QVariant()
            : QVariant(tr("Valid until %1").arg(Format::dateTime(row.snapshot.link.expiresAt())));
    default:
        return {};
    }
}

QString SnapshotModel::spoken(const SnapshotRow &row, int column) const
{
    if (column == Copy) {
        if (row.copy && row.copy->kept)
            return spokenKept(*row.copy->kept);
        return row.copy ? spokenDownload(row.copy->state, row.copy->receivedBytes, row.copy->totalBytes)
                        : tr("not on this machine");
    }
    if (column == Change && row.change && *row.change != 0)
        return (*row.change < 0 ? tr("%1 less") : tr("%1 more")).arg(Format::size(std::abs(*row.change)));
    if (column == Link && row.snapshot.link.isEmpty())
        return tr("no link");
    return words(row, column);
}

} // namespace snapdeck
