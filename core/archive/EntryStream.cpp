// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/EntryStream.h"

#include "core/archive/ArchiveErrors.h"
#include "core/archive/LocalHeader.h"

#include <algorithm>
#include <vector>

namespace snapdeck::archive {

namespace {

/// More extra fields than a local header has where there are fewer in the directory: times, owners,
/// alignment.
constexpr qint64 usualExtra = 1024;

/// Where entries begin, in order, and the directory behind them.
std::vector<qint64> beginnings(const ArchiveIndex &index)
{
    std::vector<qint64> all;
    all.reserve(size_t(index.entries.size()) + 1);
    for (const ArchiveEntry &entry : index.entries)
        all.push_back(entry.headerOffset);
    all.push_back(index.directoryOffset);
    std::sort(all.begin(), all.end());
    return all;
}

EntryStretch between(const std::vector<qint64> &all, const ArchiveIndex &index, qsizetype entry)
{
    const qint64 begin = index.entries.at(entry).headerOffset;
    const auto next = std::upper_bound(all.begin(), all.end(), begin);
    return {entry, begin, next == all.end() ? index.directoryOffset : *next};
}

} // namespace

EntryStretch stretchOf(const ArchiveIndex &index, qsizetype entry)
{
    const qint64 begin = index.entries.at(entry).headerOffset;
    qint64 limit = index.directoryOffset;
    for (const ArchiveEntry &other : index.entries) {
        if (other.headerOffset > begin && other.headerOffset < limit)
            limit = other.headerOffset;
    }
    return {entry, begin, limit};
}

QList<EntryStretch> stretchesOf(const ArchiveIndex &index, const QList<qsizetype> &entries)
{
    const std::vector<qint64> all = beginnings(index);
    QList<EntryStretch> stretches;
    stretches.reserve(entries.size());
    for (const qsizetype entry : entries)
        stretches.append(between(all, index, entry));
    std::stable_sort(stretches.begin(), stretches.end(),
                     [](const EntryStretch &a, const EntryStretch &b) { return a.begin < b.begin; });
    return stretches;
}

EntryStream::EntryStream(ArchiveIndexPtr index, const QList<EntryStretch> &stretches, Open open, Close close)
    : m_index(std::move(index))
    , m_open(std::move(open))
    , m_close(std::move(close))
{
    for (const EntryStretch &stretch : stretches) {
        if (const auto objection = objectionToEntry(entryOf(stretch)))
            m_close(stretch.entry, objection);
        else
            m_stretches.append(stretch);
    }
    if (!m_stretches.isEmpty())
        m_position = m_stretches.constFirst().begin;
}

const ArchiveEntry &EntryStream::entryOf(const EntryStretch &stretch) const
{
    return m_index->entries.at(stretch.entry);
}

qint64 EntryStream::wantedEnd() const
{
    if (m_stretches.isEmpty())
        return m_position;
    const EntryStretch &last = m_stretches.constLast();
    const ArchiveEntry &entry = entryOf(last);
    if (m_stretches.size() == 1 && m_decoder)
        return m_position + m_left;
    if (m_stretches.size() == 1 && m_header.size() >= localHeaderLength)
        return last.begin + localHeaderBytes(m_header).value_or(0) + entry.packedSize;
    const qint64 header = localHeaderLength + entry.name.toUtf8().size() + usualExtra;
    return qMin(last.limit, last.begin + header + entry.packedSize);
}

void EntryStream::feed(QByteArrayView bytes)
{
    while (!bytes.isEmpty() && !m_stretches.isEmpty() && !m_isAbandoned) {
        const qsizetype taken = take(m_stretches.constFirst(), bytes);
        m_position += taken;
        bytes = bytes.sliced(taken);
        if (m_decoder && m_left == 0)
            end(m_decoder->finish());
    }
}

void EntryStream::finish()
{
    while (!m_stretches.isEmpty() && !m_isAbandoned)
        end(truncatedEntry(entryOf(m_stretches.constFirst()).name));
}

void EntryStream::drop()
{
    m_decoder.reset();
    m_stretches.clear();
}

/// How many of the bytes were used, at least one.
qsizetype EntryStream::take(const EntryStretch &stretch, QByteArrayView bytes)
{
    if (m_position < stretch.begin)
        return qMin<qint64>(bytes.size(), stretch.begin - m_position);
    return m_decoder ? takeContent(bytes) : takeHeader(stretch, bytes);
}

qsizetype EntryStream::takeHeader(const EntryStretch &stretch, QByteArrayView bytes)
{
    const qsizetype wanted = m_header.size() < localHeaderLength
        ? localHeaderLength
        : localHeaderBytes(m_header).value_or(localHeaderLength);
    const qsizetype taken = qMin(bytes.size(), wanted - m_header.size());
    m_header.append(bytes.first(taken));
    if (m_header.size() < localHeaderLength)
        return taken;
    const auto whole = localHeaderBytes(m_header);
    if (!whole || *whole + entryOf(stretch).packedSize > stretch.limit - stretch.begin)
        end(lyingEntry(entryOf(stretch).name));
    else if (m_header.size() == *whole)
        begin(stretch);
    return taken;
}

void EntryStream::begin(const EntryStretch &stretch)
{
    const ArchiveEntry &entry = entryOf(stretch);
    if (const auto objection = objectionToHeader(m_header, entry)) {
        end(objection);
        return;
    }
    m_left = entry.packedSize;
    m_decoder = std::make_unique<EntryDecoder>(entry, m_open(stretch.entry));
}

qsizetype EntryStream::takeContent(QByteArrayView bytes)
{
    const qsizetype taken = qMin<qint64>(bytes.size(), m_left);
    m_left -= taken;
    if (const auto error = m_decoder->feed(bytes.first(taken)))
        end(error);
    return taken;
}

void EntryStream::end(const std::optional<ApiError> &error)
{
    m_decoder.reset();
    m_header.clear();
    m_left = 0;
    m_close(m_stretches.takeFirst().entry, error);
}

} // namespace snapdeck::archive
