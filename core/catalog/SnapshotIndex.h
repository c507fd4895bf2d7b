// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/squarecloud/SquareCloudTypes.h"

#include <QHash>

#include <array>
#include <optional>

namespace snapdeck {

/// Which snapshots belong to which resource, as far as listings have told. Pure. Listings are cached by the
/// server for up to 30 minutes, each for itself: what one of them lacks is not gone for that, so a version
/// that is newer than all of a listing, or too young for the cache, stays. contract: square-cloud/listing
class SnapshotIndex
{
public:
    /// What belonged to a resource that is not there any more is forgotten.
    void setResources(const QList<Resource> &resources);
    [[nodiscard]] std::optional<Resource> resource(const ResourceId &id) const;

    /// A resource's own listing: teaches which names are its own. `serverNow`: the server's clock.
    void takeOwn(const ResourceId &id, const QList<Snapshot> &listed, const QDateTime &serverNow);
    /// The account's listing of one kind. Returns the resources that it told of.
    QList<ResourceId> takeAccounts(ResourceKind kind, const QList<Snapshot> &listed,
                                   const QDateTime &serverNow);

    /// Newest first.
    [[nodiscard]] QList<Snapshot> snapshots(const ResourceId &id) const { return m_snapshots.value(id); }
    [[nodiscard]] bool knows(const ResourceId &id) const { return m_snapshots.contains(id); }
    [[nodiscard]] const QHash<ResourceId, QList<Snapshot>> &all() const { return m_snapshots; }
    /// Of the account, but of no resource that it has.
    [[nodiscard]] QList<Snapshot> unclaimed() const;

private:
    [[nodiscard]] std::optional<ResourceId> ownerOf(ResourceKind kind, const SnapshotName &name) const;
    void merge(const ResourceId &id, const QList<Snapshot> &listed, const QDateTime &serverNow);

    QHash<ResourceId, Resource> m_resources;
    QHash<QString, ResourceId> m_byBareId; ///< without dashes, in small letters
    QHash<SnapshotName, ResourceId> m_owners; ///< learned from the resources' own listings
    QHash<ResourceId, QList<Snapshot>> m_snapshots;
    std::array<QList<Snapshot>, 2> m_unclaimed; ///< by kind; an owner may have been learned since
};

} // namespace snapdeck
