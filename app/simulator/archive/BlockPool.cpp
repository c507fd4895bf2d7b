// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/archive/BlockPool.h"

#include "app/simulator/base/Random.h"

#include <algorithm>
#include <cstring>
#include <zlib.h>

namespace snapdeck::simulator {

namespace {

constexpr std::size_t blockSize = 16 * 1024;
constexpr std::size_t blockCount = 64;

std::uint32_t crcOf(const char *data, std::size_t size)
{
    return static_cast<std::uint32_t>(
        ::crc32(0, reinterpret_cast<const Bytef *>(data), static_cast<uInt>(size)));
}

} // namespace

BlockPool::BlockPool(std::uint64_t seed)
    : m_bytes(blockSize * blockCount)
{
    Random random(mix(seed, "block pool"));
    for (std::size_t at = 0; at < m_bytes.size(); at += sizeof(std::uint64_t)) {
        std::uint64_t value = random.next();
        for (std::size_t i = 0; i < sizeof value; ++i, value >>= 8U) {
            m_bytes[at + i] = static_cast<char>(value & 0xffU); // the same on machines of either byte order
        }
    }
    for (std::size_t block = 0; block < blockCount; ++block) {
        m_crcs.push_back(crcOf(&m_bytes[block * blockSize], blockSize));
    }
}

std::size_t BlockPool::blockAt(std::uint64_t fileSeed, std::uint64_t number) const
{
    return static_cast<std::size_t>(mix({fileSeed, number}) % blockCount);
}

void BlockPool::read(std::uint64_t fileSeed, std::uint64_t offset, std::span<char> into) const
{
    while (!into.empty()) {
        const std::size_t within = static_cast<std::size_t>(offset % blockSize);
        const std::size_t count = std::min(into.size(), blockSize - within);
        std::memcpy(into.data(), &m_bytes[blockAt(fileSeed, offset / blockSize) * blockSize + within], count);
        into = into.subspan(count);
        offset += count;
    }
}

std::uint32_t BlockPool::crc32(std::uint64_t fileSeed, std::uint64_t size) const
{
    const uLong wholeBlock = ::crc32_combine_gen(blockSize);
    uLong crc = 0;
    for (std::uint64_t number = 0; number < size / blockSize; ++number) {
        crc = ::crc32_combine_op(crc, m_crcs[blockAt(fileSeed, number)], wholeBlock);
    }
    const std::size_t rest = static_cast<std::size_t>(size % blockSize);
    const std::size_t last = blockAt(fileSeed, size / blockSize);
    return static_cast<std::uint32_t>(
        ::crc32_combine(crc, crcOf(&m_bytes[last * blockSize], rest), static_cast<z_off_t>(rest)));
}

} // namespace snapdeck::simulator
