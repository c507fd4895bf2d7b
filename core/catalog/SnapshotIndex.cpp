// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/SnapshotIndex.h"

#include <algorithm>

namespace snapdeck {

namespace {

/// The cache's 30 minutes, and how long a snapshot may take until it is listed at all.
constexpr qint64 absenceProvesAfterSeconds = 45 * 60;

QString withoutDashes(QString text)
{
    return text.remove(u'-').toLower();
}

/// Without a version all snapshots of a resource look alike; then the time tells them apart.
bool isSame(const Snapshot &a, const Snapshot &b)
{
    return a.ref == b.ref && (!a.ref.version.isEmpty() || a.takenAt == b.takenAt);
}

} // namespace

void SnapshotIndex::setResources(const QList<Resource> &resources)
{
    m_resources.clear();
    m_byBareId.clear();
    for (const Resource &resource : resources) {
        m_resources.insert(resource.id, resource);
        m_byBareId.insert(withoutDashes(resource.id.value()), resource.id);
    }
    m_snapshots.removeIf([this](std::pair<const ResourceId &, QList<Snapshot> &> entry) {
        return !m_resources.contains(entry.first);
    });
    m_owners.removeIf([this](std::pair<const SnapshotName &, ResourceId &> entry) {
        return !m_resources.contains(entry.second);
    });
}

std::optional<Resource> SnapshotIndex::resource(const ResourceId &id) const
{
    const auto found = m_resources.constFind(id);
    return found == m_resources.cend() ? std::nullopt : std::optional(*found);
}

std::optional<ResourceId> SnapshotIndex::ownerOf(ResourceKind kind, const SnapshotName &name) const
{
    // A database's name is `<uuid>_<type>`.
    const QString stem = kind == ResourceKind::Database ? name.value().section(u'_', 0, 0) : name.value();
    const auto byId = m_byBareId.constFind(withoutDashes(stem));
    if (byId != m_byBareId.cend() && m_resources.value(*byId).kind == kind)
        return *byId;
    const auto learned = m_owners.constFind(name);
    return learned == m_owners.cend() ? std::nullopt : std::optional(*learned);
}

void SnapshotIndex::merge(const ResourceId &id, const QList<Snapshot> &listed, const QDateTime &serverNow)
{
    const QDateTime newest = listed.isEmpty() ? QDateTime() : listed.first().takenAt;
    const QDateTime young = serverNow.addSecs(-absenceProvesAfterSeconds);
    QList<Snapshot> merged = listed;
    const QList<Snapshot> known = m_snapshots.value(id);
    for (const Snapshot &candidate : known) {
        const bool mayBeMissing
            = candidate.takenAt > young || (newest.isValid() && candidate.takenAt > newest);
        if (!mayBeMissing)
            break; // newest first: what follows is older still
        const bool isListed = std::any_of(listed.begin(), listed.end(), [&candidate](const Snapshot &other) {
            return isSame(candidate, other);
        });
        if (!isListed)
            merged.append(candidate);
    }
    std::stable_sort(merged.begin(), merged.end(),
                     [](const Snapshot &a, const Snapshot &b) { return a.takenAt > b.takenAt; });
    m_snapshots.insert(id, merged);
}

void SnapshotIndex::takeOwn(const ResourceId &id, const QList<Snapshot> &listed, const QDateTime &serverNow)
{
    for (const Snapshot &snapshot : listed)
        m_owners.insert(snapshot.ref.name, id);
    merge(id, listed, serverNow);
}

QList<ResourceId> SnapshotIndex::takeAccounts(ResourceKind kind, const QList<Snapshot> &listed,
                                              const QDateTime &serverNow)
{
    QHash<ResourceId, QList<Snapshot>> byOwner;
    for (auto known = m_snapshots.cbegin(); known != m_snapshots.cend(); ++known) {
        if (m_resources.value(known.key()).kind == kind)
            byOwner.insert(known.key(), {}); // nothing listed any more is a word about it, too
    }
    QList<Snapshot> unclaimed;
    for (const Snapshot &snapshot : listed) {
        if (const auto owner = ownerOf(kind, snapshot.ref.name))
            byOwner[*owner].append(snapshot);
        else
            unclaimed.append(snapshot);
    }
    for (auto owned = byOwner.cbegin(); owned != byOwner.cend(); ++owned)
        merge(owned.key(), *owned, serverNow);
    m_unclaimed[static_cast<size_t>(kind)] = unclaimed;
    return byOwner.keys();
}

QList<Snapshot> SnapshotIndex::unclaimed() const
{
    QList<Snapshot> all;
    for (const QList<Snapshot> &ofKind : m_unclaimed) {
        for (const Snapshot &snapshot : ofKind) {
            if (!m_owners.contains(snapshot.ref.name))
                all.append(snapshot);
        }
    }
    return all;
}

} // namespace snapdeck
