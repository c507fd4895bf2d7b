// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace snapdeck::simulator {

// Incompressible bytes without end: a bulk file is a row of blocks out of a small pool, in an order that its
// seed decides. So any part of it, and its CRC, is known without making the rest: a gigabyte costs nothing,
// and a part put in the wrong place still shows. Immutable, hence thread-safe.
class BlockPool
{
public:
    explicit BlockPool(std::uint64_t seed);

    void read(std::uint64_t fileSeed, std::uint64_t offset, std::span<char> into) const;
    std::uint32_t crc32(std::uint64_t fileSeed, std::uint64_t size) const;

private:
    std::size_t blockAt(std::uint64_t fileSeed, std::uint64_t number) const;

    std::vector<char> m_bytes;
    std::vector<std::uint32_t> m_crcs; // of each whole block
};

} // namespace snapdeck::simulator
