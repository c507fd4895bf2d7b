// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/ArchiveIndex.h"
#include "core/archive/ArchiveSource.h"
#include "core/base/Time.h"
#include "core/squarecloud/SquareCloudTypes.h"

#include <QHash>

#include <list>

namespace snapdeck {

class Transport;
class Vault;

/// A snapshot whose directory has been read.
struct OpenedArchive {
    ArchiveIndexPtr index;
    std::shared_ptr<ArchiveSource> source; ///< lives as long as anybody has it
    bool isLocal = false; ///< read from the vault's copy; else from the server, by ranges
};

/// Looks inside snapshots: into the vault's copy where there is one, else into the archive on the server,
/// without fetching it. Keeps the directories read last, so that a second look costs nothing. GUI thread.
class SnapshotArchives final : public QObject
{
    Q_OBJECT
public:
    /// Tells a link of that version under which the archive may be fetched now, or why there is none.
    using ReadLink = std::function<void(const ResourceId &resource, const SnapshotRef &ref, QObject *context,
                                        Handler<SignedLink> handler)>;
    using LinkOf = std::function<Result<SignedLink>(const Snapshot &snapshot)>;

    /// All outlive it. `vault` may be null.
    SnapshotArchives(Transport &transport, Time &time, const Vault *vault, LinkOf linkOf, ReadLink readLink,
                     QObject *parent = nullptr);

    /// Errors: those of openArchive() and of RangeSource; NotFound where the snapshot has no link and no
    /// copy.
    void open(const ResourceId &resource, const Snapshot &snapshot, QObject *context,
              Handler<OpenedArchive> handler);

private:
    struct Key {
        ResourceId resource;
        SnapshotRef ref;
        QDateTime takenAt; ///< where there is no version, this tells snapshots apart
        bool isLocal = false;
        friend bool operator==(const Key &, const Key &) = default;
    };

    [[nodiscard]] QString copyOf(const ResourceId &resource, const Snapshot &snapshot) const;
    [[nodiscard]] std::optional<OpenedArchive> recall(const Key &key);
    void remember(const Key &key, const OpenedArchive &archive);
    void read(const Key &key, OpenedArchive archive, QObject *context, const Handler<OpenedArchive> &handler);

    Transport &m_transport;
    Time &m_time;
    const Vault *m_vault;
    LinkOf m_linkOf;
    ReadLink m_readLink;
    std::list<std::pair<Key, OpenedArchive>> m_recent; ///< the one asked for last in front
};

} // namespace snapdeck
