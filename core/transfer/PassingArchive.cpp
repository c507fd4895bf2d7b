// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/PassingArchive.h"

#include "core/base/Crc32.h"
#include "core/transfer/ZipFields.h"

#include <algorithm>
#include <limits>
#include <zlib.h>

namespace snapdeck {

using namespace zip;

namespace {

constexpr qsizetype longestDescriptor = 24; ///< no archive ends within so many bytes after one
constexpr quint16 lengthsFollow = 0x8; ///< flag: in a descriptor, after the content
constexpr quint16 understoodFlags = 0x0806; ///< how well it was packed, and names in UTF-8
constexpr size_t mostEntries = 200'000; ///< of which a record is kept
constexpr size_t unpackedBytes = 256 * 1024;

} // namespace

PassingArchive::PassingArchive()
    : m_inflater(std::make_unique<z_stream>())
    , m_unpacked(unpackedBytes)
{
    m_isInflating = inflateInit2(m_inflater.get(), -MAX_WBITS) == Z_OK; // raw, without zlib's own header
}

PassingArchive::~PassingArchive()
{
    if (m_isInflating)
        inflateEnd(m_inflater.get());
}

void PassingArchive::add(QByteArrayView bytes)
{
    while (m_step != Step::Unsure) {
        const bool isContent = m_step == Step::Stored || m_step == Step::Deflated;
        if (!isContent && m_pending.size() < m_needed) {
            const qsizetype more = std::min(m_needed - m_pending.size(), bytes.size());
            m_pending.append(bytes.first(more));
            bytes = bytes.sliced(more);
            if (m_pending.size() < m_needed)
                return;
        }
        if (isContent && m_pending.isEmpty()) {
            if (bytes.isEmpty())
                return;
            const qsizetype used = takeContent(bytes);
            bytes = bytes.sliced(used);
            m_at += used;
        } else {
            const qsizetype used = isContent ? takeContent(m_pending) : takeRecord(m_pending);
            m_pending.remove(0, used);
            m_at += used;
        }
        if (m_step == Step::Ended && (!bytes.isEmpty() || !m_pending.isEmpty()))
            giveUp(); // something follows the end
        if (m_step == Step::Ended)
            return;
    }
}

qsizetype PassingArchive::takeContent(QByteArrayView bytes)
{
    return m_step == Step::Stored ? takeStored(bytes) : takeDeflated(bytes);
}

qsizetype PassingArchive::takeRecord(QByteArrayView bytes)
{
    switch (m_step) {
    case Step::Begin:
        return takeSignature(bytes);
    case Step::Local:
        return takeLocal(bytes);
    case Step::LocalRest:
        return takeLocalRest(bytes);
    case Step::Descriptor:
        return takeDescriptor(bytes);
    case Step::Central:
        return takeCentral(bytes);
    case Step::CentralRest:
        return takeCentralRest(bytes);
    case Step::Zip64End:
        return takeZip64End(bytes);
    case Step::End:
        return takeEnd(bytes);
    case Step::Stored:
    case Step::Deflated:
    case Step::Ended:
    case Step::Unsure:
        break;
    }
    giveUp();
    return 0;
}

void PassingArchive::expect(Step step, qsizetype bytes)
{
    m_step = step;
    m_needed = bytes;
}

/// Looks at which record comes, and leaves it where it is.
qsizetype PassingArchive::takeSignature(QByteArrayView bytes)
{
    const quint32 signature = u32(bytes, 0);
    const bool inDirectory = m_directoryAt >= 0;
    if (signature == localSignature && !inDirectory) {
        expect(Step::Local, localBytes);
        return 0;
    }
    if (!inDirectory)
        m_directoryAt = m_at;
    if (signature == centralSignature)
        expect(Step::Central, centralBytes);
    else if (signature == zip64EndSignature)
        expect(Step::Zip64End, zip64EndBytes);
    else if (signature == endSignature)
        expect(Step::End, endBytes);
    else
        giveUp();
    return 0;
}

qsizetype PassingArchive::takeLocal(QByteArrayView bytes)
{
    m_entry = {};
    m_entry.offset = m_at;
    m_entry.flags = u16(bytes, 6);
    m_entry.method = u16(bytes, 8);
    m_entry.crc = u32(bytes, 14);
    m_entry.packed = u32(bytes, 18);
    m_entry.size = u32(bytes, 22);
    m_nameLength = u16(bytes, 26);
    const bool isUnderstood = (m_entry.flags & ~(understoodFlags | lengthsFollow)) == 0
        && (m_entry.method == deflated || (m_entry.method == stored && (m_entry.flags & lengthsFollow) == 0));
    if (!isUnderstood || m_entries.size() >= mostEntries)
        giveUp();
    else
        expect(Step::LocalRest, m_nameLength + u16(bytes, 28));
    return localBytes;
}

qsizetype PassingArchive::takeLocalRest(QByteArrayView bytes)
{
    m_entry.nameSum = sumOfName(bytes.first(m_nameLength));
    const bool isKnown = (m_entry.flags & lengthsFollow) == 0;
    if (isKnown
        && !readZip64(bytes.sliced(m_nameLength).first(m_needed - m_nameLength),
                      {&m_entry.size, &m_entry.packed})) {
        giveUp();
        return m_needed;
    }
    const qsizetype used = m_needed;
    m_sum = 0;
    m_left = m_entry.packed;
    if (m_entry.method == deflated) {
        m_step = inflateReset(m_inflater.get()) == Z_OK ? Step::Deflated : Step::Unsure;
    } else {
        m_step = Step::Stored;
        if (m_left == 0)
            endContent();
    }
    return used;
}

qsizetype PassingArchive::takeStored(QByteArrayView bytes)
{
    const auto used = static_cast<qsizetype>(std::min<quint64>(m_left, static_cast<quint64>(bytes.size())));
    m_sum = crc32Of(bytes.first(used), m_sum);
    m_left -= static_cast<quint64>(used);
    if (m_left == 0)
        endContent();
    return used;
}

qsizetype PassingArchive::takeDeflated(QByteArrayView bytes)
{
    z_stream &stream = *m_inflater;
    const auto given = static_cast<uInt>(std::min<qsizetype>(bytes.size(), std::numeric_limits<int>::max()));
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.data()));
    stream.avail_in = given;
    int answer = Z_OK;
    while (answer == Z_OK) {
        stream.next_out = m_unpacked.data();
        stream.avail_out = static_cast<uInt>(m_unpacked.size());
        answer = inflate(&stream, Z_NO_FLUSH);
        const auto unpacked = static_cast<qsizetype>(m_unpacked.size() - stream.avail_out);
        m_sum = crc32Of(QByteArrayView(m_unpacked.data(), unpacked), m_sum);
        if (answer == Z_OK && stream.avail_in == 0 && stream.avail_out > 0)
            break; // all that there is for now
    }
    const auto used = static_cast<qsizetype>(given - stream.avail_in);
    if (answer == Z_STREAM_END)
        endContent();
    else if (answer != Z_OK && answer != Z_BUF_ERROR)
        giveUp();
    return used;
}

void PassingArchive::endContent()
{
    if (m_entry.method == deflated) {
        const quint64 packed = m_inflater->total_in;
        const quint64 size = m_inflater->total_out;
        if ((m_entry.flags & lengthsFollow) != 0) {
            m_entry.packed = packed;
            m_entry.size = size;
            expect(Step::Descriptor, longestDescriptor);
            return;
        }
        if (packed != m_entry.packed || size != m_entry.size) {
            giveUp();
            return;
        }
    } else if (m_entry.packed != m_entry.size) {
        giveUp();
        return;
    }
    if (m_sum == m_entry.crc)
        endEntry();
    else
        giveUp();
}

void PassingArchive::endEntry()
{
    m_entries.push_back(m_entry);
    expect(Step::Begin, 4);
}

/// With a signature or without, with lengths of 8 bytes or of 4: what fits is what it is.
qsizetype PassingArchive::takeDescriptor(QByteArrayView bytes)
{
    m_entry.crc = m_sum;
    const qsizetype start = u32(bytes, 0) == descriptorSignature ? 4 : 0;
    for (const qsizetype at : {start, qsizetype(0)}) {
        if (u32(bytes, at) != m_entry.crc)
            continue;
        if (u64(bytes, at + 4) == m_entry.packed && u64(bytes, at + 12) == m_entry.size) {
            endEntry();
            return at + 20;
        }
        if (u32(bytes, at + 4) == m_entry.packed && u32(bytes, at + 8) == m_entry.size) {
            endEntry();
            return at + 12;
        }
    }
    giveUp();
    return 0;
}

} // namespace snapdeck
