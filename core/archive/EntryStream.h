// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/EntryDecoder.h"
#include "core/archive/EntryReader.h"

#include <QList>

#include <atomic>
#include <memory>

namespace snapdeck::archive {

/// Where an entry lies.
struct EntryStretch {
    qsizetype entry = 0;
    qint64 begin = 0; ///< of its local header
    qint64 limit = 0; ///< where the next entry, or the directory, begins
};

/// Of one entry: looks at every other one once.
[[nodiscard]] EntryStretch stretchOf(const ArchiveIndex &index, qsizetype entry);
/// Of many, in the order in which they lie in the archive: sorts the index once.
[[nodiscard]] QList<EntryStretch> stretchesOf(const ArchiveIndex &index, const QList<qsizetype> &entries);

/// Takes the bytes of a stretch of an archive and unpacks the entries that lie in it, one after the other.
/// One thread at a time.
class EntryStream
{
public:
    /// Called when an entry begins; what it answers takes the content.
    using Open = std::function<EntrySink(qsizetype entry)>;
    /// Called when an entry has ended, with why it failed or nothing. Its sink has been let go of.
    using Close = std::function<void(qsizetype entry, const std::optional<ApiError> &error)>;

    /// `stretches` in the order in which they lie in the archive; some can be turned down at once, so that
    /// `close` may be called in here.
    EntryStream(ArchiveIndexPtr index, const QList<EntryStretch> &stretches, Open open, Close close);

    /// The first byte that is wanted.
    [[nodiscard]] qint64 position() const { return m_position; }
    /// Up to where bytes are wanted, as far as is known yet; not beyond position() where all is done.
    [[nodiscard]] qint64 wantedEnd() const;

    void feed(QByteArrayView bytes); ///< from position() on
    void finish(); ///< nothing more will come
    void drop(); ///< nothing more will come, and nobody wants to know
    void abandon() { m_isAbandoned = true; } ///< from any thread: whatever comes is let go by

private:
    [[nodiscard]] const ArchiveEntry &entryOf(const EntryStretch &stretch) const;
    [[nodiscard]] qsizetype take(const EntryStretch &stretch, QByteArrayView bytes);
    [[nodiscard]] qsizetype takeHeader(const EntryStretch &stretch, QByteArrayView bytes);
    [[nodiscard]] qsizetype takeContent(QByteArrayView bytes);
    void begin(const EntryStretch &stretch);
    void end(const std::optional<ApiError> &error);

    ArchiveIndexPtr m_index;
    Open m_open;
    Close m_close;
    QList<EntryStretch> m_stretches; ///< those that are still to come, the one at work first
    qint64 m_position = 0;
    QByteArray m_header; ///< as far as it came
    std::unique_ptr<EntryDecoder> m_decoder; ///< once the header is through
    qint64 m_left = 0; ///< packed bytes that are still to come
    std::atomic_bool m_isAbandoned = false;
};

} // namespace snapdeck::archive
