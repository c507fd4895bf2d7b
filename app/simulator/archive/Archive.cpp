// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/archive/Archive.h"

#include "app/simulator/archive/Manifest.h"
#include "app/simulator/archive/TextWriter.h"
#include "app/simulator/base/Digest.h"
#include "app/simulator/base/Random.h"

#include <algorithm>
#include <stdexcept>
#include <zlib.h>

namespace snapdeck::simulator {

namespace {

constexpr std::uint64_t localHeaderSize = 30;
constexpr std::uint64_t centralHeaderSize = 46;
constexpr std::uint64_t endRecordSize = 22;
constexpr unsigned methodStored = 0;
constexpr unsigned methodDeflated = 8;

void put16(std::string &out, std::uint64_t value)
{
    out += static_cast<char>(value & 0xffU);
    out += static_cast<char>(value >> 8U & 0xffU);
}

void put32(std::string &out, std::uint64_t value)
{
    put16(out, value & 0xffffU);
    put16(out, value >> 16U & 0xffffU);
}

// Without zlib's own frame, as zips want it. Empty where it would not come out smaller.
std::string deflated(const std::string &text)
{
    z_stream stream{};
    if (deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY) != Z_OK) {
        throw std::runtime_error("zlib cannot be initialised");
    }
    std::string out(text.size(), '\0');
    std::string in = text; // zlib's interface wants it writable
    stream.next_in = reinterpret_cast<Bytef *>(in.data());
    stream.avail_in = static_cast<uInt>(in.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    const int result = ::deflate(&stream, Z_FINISH);
    out.resize(result == Z_STREAM_END ? static_cast<std::size_t>(stream.total_out) : 0);
    deflateEnd(&stream);
    return out;
}

std::string textOf(const ArchiveSubject &subject, const ProjectFile &file, std::uint64_t size)
{
    std::optional<std::string> manifest = writeManifest(subject, file);
    return manifest ? *std::move(manifest) : writeText(file.path, file.seed, file.revision, size);
}

// Days of a made-up calendar that does not depend on the wall clock: archives must be the same every day.
std::uint64_t dosDate(unsigned state)
{
    const unsigned day = state % 28;
    const unsigned month = state / 28 % 12;
    const unsigned year = 2025 - 1980 + state / 336;
    return std::uint64_t{year} << 9U | std::uint64_t{month + 1} << 5U | (day + 1);
}

} // namespace

struct Archive::Entry {
    ProjectFile file;
    unsigned method = methodStored;
    std::uint64_t size = 0;
    std::uint32_t crc = 0;
    std::uint64_t offset = 0;
    std::string packed; // text only

    std::uint64_t packedSize() const { return file.bulk ? size : packed.size(); }
    std::uint64_t overhead() const { return localHeaderSize + centralHeaderSize + 2 * file.path.size(); }

    void setText(std::string text)
    {
        size = text.size();
        crc = static_cast<std::uint32_t>(
            ::crc32(0, reinterpret_cast<const Bytef *>(text.data()), static_cast<uInt>(text.size())));
        packed = deflated(text);
        method = packed.empty() ? methodStored : methodDeflated;
        if (packed.empty()) {
            packed = std::move(text);
        }
    }

    // What the local and the central header have in common.
    void putCommon(std::string &out) const
    {
        put16(out, 20); // needs version 2.0
        put16(out, 1U << 11U); // names are UTF-8
        put16(out, method);
        put16(out, file.seed % 24 << 11U | file.seed % 59 << 5U);
        put16(out, dosDate(file.changedAt));
        put32(out, crc);
        put32(out, packedSize());
        put32(out, size);
        put16(out, file.path.size());
        put16(out, 0);
    }

    std::string localHeader() const
    {
        std::string out;
        put32(out, 0x04034b50);
        putCommon(out);
        return out + file.path;
    }

    std::string centralHeader() const
    {
        std::string out;
        put32(out, 0x02014b50);
        put16(out, 3U << 8U | 20U); // made on Unix
        putCommon(out);
        put16(out, 0); // comment
        put16(out, 0); // disk
        put16(out, 0); // internal attributes
        put32(out, std::uint64_t{0100644} << 16U);
        put32(out, offset);
        return out + file.path;
    }
};

std::uint64_t Archive::smallestSize(unsigned entries)
{
    return 1024 + std::uint64_t{640} * entries;
}

Archive::Archive(std::shared_ptr<const BlockPool> pool, const ArchiveSubject &subject, unsigned state,
                 const ArchiveShape &shape)
    : m_pool(std::move(pool))
{
    std::vector<Entry> entries = pack(subject, state, shape);
    write(entries);
}

std::vector<Archive::Entry> Archive::pack(const ArchiveSubject &subject, unsigned state,
                                          const ArchiveShape &shape) const
{
    // Texts take at most about half of the archive and bulk files but the first a sixteenth, so that there
    // is always something left for the first one.
    const std::uint64_t largestText
        = std::clamp<std::uint64_t>(shape.baseSize / (2 * shape.entries), 64, 12'288) - 48;
    const std::uint64_t largestBulk = shape.baseSize / 16 / (1 + shape.entries / 8);
    std::vector<Entry> entries;
    std::uint64_t left = shape.size - endRecordSize;
    for (ProjectFile &file : projectFiles(subject, state, shape.entries)) {
        Entry entry;
        entry.file = std::move(file);
        const std::uint64_t share = mix({entry.file.seed, 1});
        if (!entry.file.bulk) {
            entry.setText(textOf(subject, entry.file, 1 + share % largestText));
        } else if (!entries.empty()) {
            entry.size = largestBulk * (50 + share % 50) / 100;
        }
        left -= std::min(left, entry.overhead() + entry.packedSize());
        entries.push_back(std::move(entry));
    }
    entries.front().size = left;
    for (Entry &entry : entries) {
        if (entry.file.bulk) {
            entry.file.seed = mix({entry.file.seed, entry.file.revision});
            entry.crc = m_pool->crc32(entry.file.seed, entry.size);
        }
    }
    return entries;
}

void Archive::write(std::vector<Entry> &entries)
{
    for (Entry &entry : entries) {
        appendEntry(entry);
    }
    std::string directory;
    for (const Entry &entry : entries) {
        directory += entry.centralHeader();
    }
    m_etag = '"' + sha256Hex(directory).substr(0, 32) + '"';
    const std::uint64_t directorySize = directory.size();
    const std::uint64_t directoryOffset = m_size;
    put32(directory, 0x06054b50);
    put32(directory, 0); // disks
    put16(directory, entries.size());
    put16(directory, entries.size());
    put32(directory, directorySize);
    put32(directory, directoryOffset);
    put16(directory, 0); // comment
    append(std::move(directory));
}

void Archive::appendEntry(Entry &entry)
{
    entry.offset = m_size;
    append(entry.localHeader() + entry.packed);
    if (entry.file.bulk && entry.size > 0) {
        appendBulk(entry.file.seed, entry.size);
    }
}

void Archive::append(std::string literal)
{
    m_held += literal.size();
    const std::uint64_t length = literal.size();
    m_segments.push_back({m_size, std::move(literal), 0, length});
    m_size += length;
}

void Archive::appendBulk(std::uint64_t seed, std::uint64_t length)
{
    m_segments.push_back({m_size, {}, seed, length});
    m_size += length;
}

void Archive::read(std::uint64_t offset, std::span<char> into) const
{
    auto segment = std::upper_bound(m_segments.begin(), m_segments.end(), offset,
                                    [](std::uint64_t at, const Segment &s) { return at < s.start; });
    for (--segment; !into.empty() && segment != m_segments.end(); ++segment) {
        const std::uint64_t within = offset - segment->start;
        const auto count
            = static_cast<std::size_t>(std::min<std::uint64_t>(into.size(), segment->length - within));
        if (segment->literal.empty()) {
            m_pool->read(segment->bulkSeed, within, into.first(count));
        } else {
            segment->literal.copy(into.data(), count, static_cast<std::size_t>(within));
        }
        into = into.subspan(count);
        offset += count;
    }
}

} // namespace snapdeck::simulator
