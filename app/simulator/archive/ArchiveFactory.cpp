// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/archive/ArchiveFactory.h"

#include "app/simulator/base/Random.h"

#include <algorithm>
#include <array>

namespace snapdeck::simulator {

namespace {

// Applications differ by orders of magnitude, and grow in fits and starts: now and then one is cleaned up.
constexpr std::array<std::uint64_t, 9> percents = {12, 25, 40, 60, 90, 130, 180, 260, 400};
constexpr std::array<std::int64_t, 10> permillePerState = {-9, -3, 0, 0, 1, 2, 3, 5, 8, 16};
constexpr unsigned mostStates = 1000;

std::uint64_t grown(const ArchiveSubject &subject, std::uint64_t base, unsigned state)
{
    std::int64_t permille = 0;
    for (unsigned step = 1; step <= std::min(state, mostStates); ++step)
        permille
            = std::max<std::int64_t>(permille + permillePerState[mix({subject.seed, step, 0x6120}) % 10], 0);
    // Even a quiet day leaves a line in some file.
    return base / 1000 * static_cast<std::uint64_t>(permille) + state * 113;
}

constexpr std::uint64_t mostHeld = 64ULL * 1024 * 1024; // bytes of memory

} // namespace

ArchiveFactory::ArchiveFactory(std::uint64_t seed, std::uint64_t baseBytes, unsigned entries)
    : m_baseBytes(baseBytes)
    , m_entries(entries)
    , m_pool(std::make_shared<const BlockPool>(seed))
{
}

ArchiveShape ArchiveFactory::shapeOf(const ArchiveSubject &subject, unsigned ordinal, unsigned state) const
{
    const std::uint64_t percent
        = ordinal == 0 ? 100 : percents[mix({subject.seed, 0x512e}) % percents.size()];
    const std::uint64_t wanted = m_baseBytes / 100 * percent + m_baseBytes % 100;
    const std::uint64_t base = std::max(wanted, Archive::smallestSize(m_entries));
    const std::uint64_t growth = grown(subject, base, state);
    return {m_entries, base, base + growth};
}

std::uint64_t ArchiveFactory::sizeOf(const ArchiveSubject &subject, unsigned ordinal, unsigned state) const
{
    return shapeOf(subject, ordinal, state).size;
}

std::shared_ptr<const Archive> ArchiveFactory::make(const ArchiveSubject &subject, unsigned ordinal,
                                                    unsigned state)
{
    const Key key(subject.seed, state);
    if (std::shared_ptr<const Archive> archive = cached(key)) {
        return archive;
    }
    // Outside the lock: two threads may make the same one, which is wasteful but harmless.
    auto archive = std::make_shared<const Archive>(m_pool, subject, state, shapeOf(subject, ordinal, state));
    keep(key, archive);
    return archive;
}

std::shared_ptr<const Archive> ArchiveFactory::cached(const Key &key)
{
    const std::scoped_lock lock(m_mutex);
    const auto found = std::find_if(m_recent.begin(), m_recent.end(),
                                    [&key](const auto &entry) { return entry.first == key; });
    if (found == m_recent.end()) {
        return nullptr;
    }
    m_recent.splice(m_recent.begin(), m_recent, found);
    return found->second;
}

void ArchiveFactory::keep(const Key &key, std::shared_ptr<const Archive> archive)
{
    const std::scoped_lock lock(m_mutex);
    m_held += archive->bytesHeld();
    m_recent.emplace_front(key, std::move(archive));
    while (m_held > mostHeld && m_recent.size() > 1) {
        m_held -= m_recent.back().second->bytesHeld();
        m_recent.pop_back();
    }
}

} // namespace snapdeck::simulator
