// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/ArchiveIndex.h"
#include "core/archive/EntryReader.h"

#include <memory>
#include <optional>

namespace snapdeck::archive {

/// Unpacks one entry as its bytes come in, and compares what comes out with what the directory says. Holds
/// one buffer, however long the entry. Any one thread.
class EntryDecoder
{
public:
    EntryDecoder(ArchiveEntry entry, EntrySink sink);
    ~EntryDecoder();
    EntryDecoder(const EntryDecoder &) = delete;
    EntryDecoder &operator=(const EntryDecoder &) = delete;

    /// Stored and deflated: what zlib can do.
    [[nodiscard]] static bool knows(quint16 method) { return method == 0 || method == 8; }

    /// More packed bytes, of which there are never more than the entry has. After an error nothing more.
    [[nodiscard]] std::optional<ApiError> feed(QByteArrayView packed);
    /// All of them came.
    [[nodiscard]] std::optional<ApiError> finish();

private:
    class Inflater;

    [[nodiscard]] std::optional<ApiError> inflate(QByteArrayView packed);
    [[nodiscard]] std::optional<ApiError> put(QByteArrayView content);

    ArchiveEntry m_entry;
    EntrySink m_sink;
    std::unique_ptr<Inflater> m_inflater; ///< null for stored ones
    qint64 m_size = 0;
    quint32 m_crc = 0;
};

} // namespace snapdeck::archive
