// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Crc32.h"
#include "core/transfer/PassingArchive.h"
#include "core/transfer/ZipFields.h"

#include <algorithm>

namespace snapdeck {

using namespace zip;

quint32 PassingArchive::sumOfName(QByteArrayView bytes)
{
    return crc32Of(bytes);
}

qsizetype PassingArchive::takeCentral(QByteArrayView bytes)
{
    m_nameLength = u16(bytes, 28);
    expect(Step::CentralRest, centralBytes + m_nameLength + u16(bytes, 30) + u16(bytes, 32));
    return 0; // kept, to be read together with its name
}

qsizetype PassingArchive::takeCentralRest(QByteArrayView bytes)
{
    quint64 packed = u32(bytes, 20);
    quint64 size = u32(bytes, 24);
    quint64 offset = u32(bytes, 42);
    const QByteArrayView extra = bytes.sliced(centralBytes + m_nameLength).first(u16(bytes, 30));
    const bool isReadable = readZip64(extra, {&size, &packed, &offset});
    Entry *entry = isReadable ? listedAt(static_cast<qint64>(offset)) : nullptr;
    const bool fits = entry && !entry->isListed && entry->size == size && entry->packed == packed
        && entry->crc == u32(bytes, 16) && entry->method == u16(bytes, 10) && entry->flags == u16(bytes, 8)
        && entry->nameSum == sumOfName(bytes.sliced(centralBytes).first(m_nameLength));
    const qsizetype used = m_needed;
    if (!fits) {
        giveUp();
        return used;
    }
    entry->isListed = true;
    ++m_listed;
    expect(Step::Begin, 4);
    return used;
}

PassingArchive::Entry *PassingArchive::listedAt(qint64 offset)
{
    const auto at = std::lower_bound(m_entries.begin(), m_entries.end(), offset,
                                     [](const Entry &entry, qint64 wanted) { return entry.offset < wanted; });
    return at != m_entries.end() && at->offset == offset ? &*at : nullptr;
}

/// The record and its locator; of any other length than the usual one nothing is known.
qsizetype PassingArchive::takeZip64End(QByteArrayView bytes)
{
    const auto directory = static_cast<quint64>(m_directoryAt);
    const bool fits = u64(bytes, 4) == 44 && u64(bytes, 24) == m_entries.size()
        && u64(bytes, 32) == m_entries.size() && u64(bytes, 40) == static_cast<quint64>(m_at) - directory
        && u64(bytes, 48) == directory && u32(bytes, 56) == 0x07064b50
        && u64(bytes, 64) == static_cast<quint64>(m_at);
    m_directoryBytes = m_at - m_directoryAt;
    if (fits)
        expect(Step::Begin, 4);
    else
        giveUp();
    return zip64EndBytes;
}

qsizetype PassingArchive::takeEnd(QByteArrayView bytes)
{
    const qint64 directoryBytes = m_directoryBytes >= 0 ? m_directoryBytes : m_at - m_directoryAt;
    const bool has64 = m_directoryBytes >= 0;
    const auto fitsOne
        = [&](quint64 said, quint64 seen, quint64 limit) { return said == seen || (has64 && said == limit); };
    const bool fits = u16(bytes, 20) == 0 && m_listed == entries()
        && fitsOne(u16(bytes, 10), m_entries.size(), 0xFFFF)
        && fitsOne(u32(bytes, 12), static_cast<quint64>(directoryBytes), in64)
        && fitsOne(u32(bytes, 16), static_cast<quint64>(m_directoryAt), in64);
    m_step = fits ? Step::Ended : Step::Unsure;
    return endBytes;
}

} // namespace snapdeck
