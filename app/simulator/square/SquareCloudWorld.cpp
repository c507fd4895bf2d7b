// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/square/SquareCloudWorld.h"

#include "app/simulator/base/Random.h"
#include "app/simulator/square/SquareLimits.h"

#include <algorithm>

namespace snapdeck::simulator::square {

std::string versionIdFor(std::uint64_t seed, unsigned ordinal, std::size_t number)
{
    constexpr std::string_view signs = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._";
    return Random(mix({seed, 0x7e25, ordinal, number})).text(32, signs);
}

ArchiveSubject Resource::subject() const
{
    return {mix(ordinal, id), name, language, kind == Kind::Database};
}

SquareCloudWorld::SquareCloudWorld(const SimulatorOptions &options, Account account,
                                   std::vector<Resource> resources)
    : m_account(std::move(account))
    , m_seed(options.seed)
    , m_snapshotDuration(fromSeconds(options.snapshotSeconds))
    , m_listingCache(fromSeconds(options.listingCacheSeconds))
    , m_limits(options.planMemoryMb)
    , m_resources(std::move(resources))
{
    for (std::size_t index = 0; index < m_resources.size(); ++index) {
        m_byId.emplace(m_resources[index].id, index);
        m_bySnapshotName.emplace(m_resources[index].snapshotName, index);
    }
}

std::optional<std::size_t> SquareCloudWorld::find(Kind kind, const std::string &id) const
{
    const std::scoped_lock lock(m_mutex);
    const auto found = m_byId.find(id);
    if (found == m_byId.end() || m_resources[found->second].kind != kind) {
        return std::nullopt;
    }
    return found->second;
}

SimTime SquareCloudWorld::listingMoment(std::size_t index, SimTime now)
{
    const std::scoped_lock lock(m_mutex);
    std::optional<SimTime> &listedAt = m_resources[index].listedAt;
    if (!listedAt || now >= *listedAt + m_listingCache) {
        listedAt = now;
    }
    return *listedAt;
}

SimTime SquareCloudWorld::listingMoment(Kind kind, SimTime now)
{
    const std::scoped_lock lock(m_mutex);
    std::optional<SimTime> &listedAt = m_accountListedAt[kind == Kind::Application ? 0 : 1];
    if (!listedAt || now >= *listedAt + m_listingCache) {
        listedAt = now;
    }
    return *listedAt;
}

Resource SquareCloudWorld::copyOf(std::size_t index) const
{
    const std::scoped_lock lock(m_mutex);
    return m_resources[index];
}

Refusal SquareCloudWorld::remember(Refusal refusal, SimTime now)
{
    if (refusal.status == 429) {
        m_limits.refused(now);
    }
    return refusal;
}

void SquareCloudWorld::settleRestore(Resource &resource, SimTime now)
{
    if (resource.restore && now >= resource.restore->doneAt) {
        // The next snapshot holds exactly what was restored; only the one after it has new changes.
        resource.nextState = resource.restore->state;
        resource.restored = resource.restore->state;
        resource.restore.reset();
    }
}

std::variant<Refusal, Ticket> SquareCloudWorld::create(std::size_t index, SimTime now)
{
    const std::scoped_lock lock(m_mutex);
    Resource &resource = m_resources[index];
    settleRestore(resource, now);
    if (!m_limits.hasPlan()) {
        return Refusal{402, "UPGRADE_REQUIRED", std::nullopt};
    }
    if (std::optional<Refusal> refusal = m_limits.checkCreate(resource.lastCreate, now)) {
        return remember(*refusal, now);
    }
    if (resource.kind == Kind::Database && !resource.running) {
        return Refusal{400, "DATABASE_NOT_RUNNING", std::nullopt};
    }
    m_limits.createAccepted(now);
    resource.lastCreate = now;
    Version version{versionIdFor(m_seed, resource.ordinal, resource.versions.size()),
                    now + m_snapshotDuration, resource.nextState++, false};
    Ticket ticket{storagePath(resource), version.id, version.readyAt};
    resource.versions.push_back(std::move(version));
    return ticket;
}

std::variant<Refusal, SimTime> SquareCloudWorld::restore(std::size_t index, const std::string &snapshotName,
                                                         const std::string &versionId, SimTime now)
{
    const std::scoped_lock lock(m_mutex);
    Resource &resource = m_resources[index];
    settleRestore(resource, now);
    if (resource.restore) {
        return Refusal{409, "RESTORE_IN_PROGRESS", std::nullopt};
    }
    if (resource.snapshotName != snapshotName) {
        const auto other = m_bySnapshotName.find(snapshotName);
        const bool mismatch = resource.kind == Kind::Database && other != m_bySnapshotName.end();
        return mismatch ? Refusal{400, "SNAPSHOT_DATABASE_MISMATCH", std::nullopt}
                        : Refusal{404, "SNAPSHOT_NOT_FOUND", std::nullopt};
    }
    const auto version
        = std::find_if(resource.versions.begin(), resource.versions.end(),
                       [&](const Version &v) { return v.id == versionId && v.readyAt <= now; });
    if (version == resource.versions.end()) {
        return Refusal{404, "SNAPSHOT_NOT_FOUND", std::nullopt};
    }
    if (std::optional<Refusal> refusal = m_limits.checkRestore(now)) {
        return remember(*refusal, now);
    }
    m_limits.restoreAccepted(now);
    resource.restore = PendingRestore{now + restoreDuration, version->state};
    return resource.restore->doneAt;
}

std::variant<std::monostate, std::string, StoredVersion>
SquareCloudWorld::stored(Kind kind, const std::string &snapshotName, const std::string &versionId,
                         SimTime now) const
{
    const std::scoped_lock lock(m_mutex);
    const auto found = m_bySnapshotName.find(snapshotName);
    if (found == m_bySnapshotName.end() || m_resources[found->second].kind != kind) {
        return std::monostate();
    }
    const Resource &resource = m_resources[found->second];
    const Version *best = nullptr;
    for (const Version &version : resource.versions) {
        const bool wanted = versionId.empty() || version.id == versionId;
        if (wanted && version.readyAt <= now && (best == nullptr || version.readyAt >= best->readyAt)) {
            best = &version;
        }
    }
    if (best == nullptr) {
        return versionId;
    }
    return StoredVersion{resource.subject(), resource.ordinal, *best};
}

std::string SquareCloudWorld::storagePath(const Resource &resource) const
{
    const char *folder = resource.kind == Kind::Application ? "/applications/" : "/databases/";
    return folder + m_account.id + '/' + resource.snapshotName + ".zip";
}

} // namespace snapdeck::simulator::square
