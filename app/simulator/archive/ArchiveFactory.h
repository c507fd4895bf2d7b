// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/archive/Archive.h"

#include <list>
#include <memory>
#include <mutex>
#include <tuple>

namespace snapdeck::simulator {

// Makes archives on demand and keeps the ones used last. Thread-safe.
class ArchiveFactory
{
public:
    ArchiveFactory(std::uint64_t seed, std::uint64_t baseBytes, unsigned entries);

    // Without making the archive. `ordinal` counts the resources: the first one's archives are nearly of the
    // base size, the others' between three quarters and five quarters of it; each state adds a little.
    std::uint64_t sizeOf(const ArchiveSubject &subject, unsigned ordinal, unsigned state) const;
    std::shared_ptr<const Archive> make(const ArchiveSubject &subject, unsigned ordinal, unsigned state);

private:
    using Key = std::pair<std::uint64_t, unsigned>;

    ArchiveShape shapeOf(const ArchiveSubject &subject, unsigned ordinal, unsigned state) const;
    std::shared_ptr<const Archive> cached(const Key &key);
    void keep(const Key &key, std::shared_ptr<const Archive> archive);

    const std::uint64_t m_baseBytes;
    const unsigned m_entries;
    const std::shared_ptr<const BlockPool> m_pool;
    std::mutex m_mutex;
    std::list<std::pair<Key, std::shared_ptr<const Archive>>> m_recent; // used last comes first
    std::uint64_t m_held = 0;
};

} // namespace snapdeck::simulator
