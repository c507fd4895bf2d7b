// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/archive/BlockPool.h"
#include "app/simulator/archive/ProjectTree.h"
#include "app/simulator/http/Message.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace snapdeck::simulator {

// How large an archive is. Both sizes must be at least Archive::smallestSize(entries), and below 4 GiB.
struct ArchiveShape {
    unsigned entries;
    std::uint64_t baseSize; // the same for every state of a project, so that an unchanged file keeps its size
    std::uint64_t size; // of this one
};

// A zip archive of exactly the wanted size, any part of which can be read without the rest having been made:
// text files are deflated and held, bulk files are stored and computed. Immutable, hence thread-safe.
//
// Written here and not with a zip library because no library can serve the middle of an archive that does
// not exist, and because its size must be known for ten thousand listings before one archive is made.
class Archive final : public ByteSource
{
public:
    Archive(std::shared_ptr<const BlockPool> pool, const ArchiveSubject &subject, unsigned state,
            const ArchiveShape &shape);

    static std::uint64_t smallestSize(unsigned entries);

    std::uint64_t size() const override { return m_size; }
    void read(std::uint64_t offset, std::span<char> into) const override;

    const std::string &etag() const { return m_etag; } // with its quotes
    std::uint64_t bytesHeld() const { return m_held; } // memory

private:
    struct Entry;
    struct Segment {
        std::uint64_t start;
        std::string literal; // empty: bulk
        std::uint64_t bulkSeed;
        std::uint64_t length;
    };

    std::vector<Entry> pack(const ArchiveSubject &subject, unsigned state, const ArchiveShape &shape) const;
    void write(std::vector<Entry> &entries);
    void append(std::string literal);
    void appendBulk(std::uint64_t seed, std::uint64_t length);
    void appendEntry(Entry &entry);

    std::shared_ptr<const BlockPool> m_pool;
    std::vector<Segment> m_segments;
    std::uint64_t m_size = 0;
    std::uint64_t m_held = 0;
    std::string m_etag;
};

} // namespace snapdeck::simulator
