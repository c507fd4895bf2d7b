// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/SimulatorOptions.h"
#include "app/simulator/archive/ProjectTree.h"
#include "app/simulator/square/AccountLimits.h"

#include <array>
#include <mutex>
#include <optional>
#include <string>
#include <unordered_map>
#include <variant>
#include <vector>

namespace snapdeck::simulator::square {

enum class Kind { Application, Database };

struct Version {
    std::string id;
    SimTime readyAt; // may be to come
    unsigned state; // of the resource's files
    bool automatic;
};

struct PendingRestore {
    SimTime doneAt;
    unsigned state;
};

// An application or a database. Versions are only ever added, in the order of their requests.
struct Resource {
    Kind kind = Kind::Application;
    unsigned ordinal = 0; // among all resources
    std::string id;
    std::string name;
    std::string description;
    std::string language; // or the database's type
    std::string cluster;
    unsigned ramMb = 0;
    bool running = true;
    SimTime createdAt;
    std::string snapshotName; // of all its versions; not the id
    std::vector<Version> versions;

    unsigned nextState = 0; // the files change between two snapshots
    std::optional<PendingRestore> restore; // under way
    std::optional<unsigned> restored; // the state that was restored last
    std::optional<SimTime> lastCreate;
    std::optional<SimTime> listedAt; // when the cached listing was made

    ArchiveSubject subject() const;
};

struct Account {
    std::string id;
    std::string key;
    std::string name;
    std::string email;
    SimTime createdAt;
    SimTime planEnds;
};

// What storage needs to know to serve a version.
struct StoredVersion {
    ArchiveSubject subject;
    unsigned ordinal;
    Version version;
};

struct Ticket { // of an accepted create request
    std::string path; // below the storage's root
    std::string versionId;
    SimTime readyAt;
};

// The state and the rules of the simulated Square Cloud account. Everything that happens by itself happens
// by the time that is handed in, so there is no thread here. Thread-safe; times must not go back.
class SquareCloudWorld
{
public:
    SquareCloudWorld(const SimulatorOptions &options, Account account, std::vector<Resource> resources);

    const Account &account() const { return m_account; }
    std::size_t size() const { return m_resources.size(); }
    std::optional<std::size_t> find(Kind kind, const std::string &id) const;

    // Calls `use(resource)` for each resource of that kind, or for all, under the lock.
    template <typename F> void forEach(std::optional<Kind> kind, F use) const
    {
        const std::scoped_lock lock(m_mutex);
        for (const Resource &resource : m_resources) {
            if (!kind || resource.kind == *kind) {
                use(resource);
            }
        }
    }

    // Calls `use(limits)` under the lock.
    template <typename F> auto withLimits(F use)
    {
        const std::scoped_lock lock(m_mutex);
        return use(m_limits);
    }

    // A listing is answered from a cache: the moment whose truth it tells, at most the cache's age ago.
    SimTime listingMoment(std::size_t index, SimTime now);
    SimTime listingMoment(Kind kind, SimTime now); // of the whole account
    Resource copyOf(std::size_t index) const;

    std::variant<Refusal, Ticket> create(std::size_t index, SimTime now);

    // When the restore will be done.
    std::variant<Refusal, SimTime> restore(std::size_t index, const std::string &snapshotName,
                                           const std::string &versionId, SimTime now);

    // The version behind a storage path's name; the newest one where `versionId` is empty.
    std::variant<std::monostate, std::string, StoredVersion> // nothing known | no such version | found
    stored(Kind kind, const std::string &snapshotName, const std::string &versionId, SimTime now) const;

    std::string storagePath(const Resource &resource) const;

private:
    Refusal remember(Refusal refusal, SimTime now);
    void settleRestore(Resource &resource, SimTime now);

    const Account m_account;
    const std::uint64_t m_seed;
    const SimDuration m_snapshotDuration;
    const SimDuration m_listingCache;
    mutable std::mutex m_mutex;
    AccountLimits m_limits;
    std::vector<Resource> m_resources;
    std::array<std::optional<SimTime>, 2> m_accountListedAt; // by kind
    std::unordered_map<std::string, std::size_t> m_byId;
    std::unordered_map<std::string, std::size_t> m_bySnapshotName;
};

// S3's own ids look like that; the same seed, resource and number give the same one.
std::string versionIdFor(std::uint64_t seed, unsigned ordinal, std::size_t number);

} // namespace snapdeck::simulator::square
