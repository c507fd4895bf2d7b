// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/PartStore.h"

#include "core/archive/ArchiveCheck.h"
#include "core/transfer/DownloadErrors.h"
#include "core/transfer/FrontierCheck.h"
#include "core/transfer/PartLog.h"

#include <QFileInfo>

namespace snapdeck {

namespace {

/// What a killed program fetches twice at most; half of what it may, for the network holds some, too.
constexpr qint64 unsavedBytes = 512 * 1024;
constexpr qint64 beginSyncBytes = 16LL * 1024 * 1024;
constexpr qint64 roomCheckBytes = 64LL * 1024 * 1024;
constexpr qint64 unknownTotal = qint64(1) << 60;

} // namespace

PartStore::PartStore(const DownloadWish &wish)
    : m_wish(wish)
    , m_file(wish.folder, wish.fileName)
{
    m_known.listed = wish.expectedBytes;
}

PartStore::~PartStore()
{
    keep();
}

/// One version is one content. Where the service names none, the file name tells resource and time.
bool PartStore::isMine(const PartState &state) const
{
    const QString version = m_wish.link.version().value();
    const bool isSame = version.isEmpty() ? state.fileName == m_wish.fileName : state.version == version;
    return isSame && state.resourceId == m_wish.resourceId
        && (m_wish.expectedBytes < 0 || state.size == m_wish.expectedBytes);
}

void PartStore::continueEarlier()
{
    const auto partials = findPartials(m_wish.folder);
    for (const PartialDownload &partial : partials) {
        if (!isMine(partial.state) || !m_file.reopen(partial.partPath))
            continue;
        // Read again: until the lock was had, another program may have gone on with it.
        const auto state = loadPartState(partial.partPath);
        if (!state || !isMine(*state)) {
            m_file.keep();
            continue;
        }
        m_known.size = state->size;
        m_known.validator = state->validator;
        m_map = RangeMap(state->size, state->done);
        m_resumedFrom = m_map.doneBytes();
        m_begun = true;
        attach();
        return;
    }
}

Result<std::monostate> PartStore::begin(qint64 total, const QByteArray &validator)
{
    m_known.size = total;
    m_known.validator = validator;
    m_map = RangeMap(total >= 0 ? total : unknownTotal);
    if (m_file.isOpen()) {
        if (const auto room = m_file.checkRoom(total); !room)
            return room;
    } else if (const auto created = m_file.create(total); !created) {
        return created;
    }
    m_begun = true;
    m_unsaved = 0;
    attach();
    (void)m_log->save(state()); // marks the file as ours; if it cannot be, nothing is lost yet
    return std::monostate{};
}

/// Nothing uses the file and its state any more, so that they can be removed and named on every system.
void PartStore::detach()
{
    m_check.reset();
    m_log.reset();
}

/// What accompanies the writing of it.
void PartStore::attach()
{
    m_log = std::make_unique<PartLog>(m_file.path());
    m_check = std::make_unique<FrontierCheck>(m_file.path());
    m_check->advance(m_map.frontier());
}

PartState PartStore::state() const
{
    return {m_wish.resourceId, m_wish.link.version().value(),
            m_wish.fileName,   m_known.size,
            m_known.validator, m_known.size < 0 ? QList<ByteRange>() : m_map.done()};
}

Result<std::monostate> PartStore::write(int lane, QByteArrayView bytes)
{
    if (const auto written = m_file.write(m_map.taskOf(lane).begin, bytes); !written)
        return written;
    m_map.advance(lane, bytes.size());
    m_check->advance(m_map.frontier());
    return noteWritten(bytes.size());
}

Result<std::monostate> PartStore::noteWritten(qint64 bytes)
{
    m_unsaved += bytes;
    m_sinceRoomCheck += bytes;
    m_unsynced += bytes;
    if (m_unsynced >= beginSyncBytes) {
        m_unsynced = 0;
        m_file.beginSync();
    }
    if (m_unsaved >= unsavedBytes && isResumable()) {
        m_unsaved = 0;
        if (!m_log->save(state()))
            return m_file.checkRoom(m_map.total()); // says why, if that is why
    }
    if (m_sinceRoomCheck < roomCheckBytes || m_known.size < 0)
        return std::monostate{};
    m_sinceRoomCheck = 0;
    return m_file.checkRoom(m_known.size - m_map.doneBytes());
}

void PartStore::closeHere()
{
    m_known.size = m_map.frontier();
    m_map = RangeMap(m_known.size, m_map.done());
}

void PartStore::forget()
{
    detach();
    m_begun = false;
    m_resumedFrom = 0;
    m_map = RangeMap();
    m_known.size = -1;
    m_known.validator.clear();
    if (m_file.isOpen() && !m_file.clear())
        m_file.discard();
}

bool PartStore::keep()
{
    if (!m_file.isOpen())
        return false;
    detach();
    const bool isWorthIt = m_begun && isResumable() && m_map.doneBytes() > 0;
    if (!isWorthIt || !savePartState(m_file.path(), state())) {
        // Where the disk is full the last state that was saved still stands.
        if (!isWorthIt || !loadPartState(m_file.path())) {
            discard();
            return false;
        }
    }
    m_begun = false;
    m_file.keep();
    return true;
}

void PartStore::discard()
{
    detach();
    m_begun = false;
    if (m_file.isOpen())
        m_file.discard();
}

void PartStore::verify(const std::atomic_bool &isCancelled)
{
    connect(m_check.get(), &FrontierCheck::finished, this,
            [this, &isCancelled](const FrontierReport &report) {
                Q_EMIT verified(conclude(report, isCancelled));
            });
    (void)m_file.cutTo(m_known.size); // what somebody else put behind the end; conclude() looks
    m_check->finish(m_known.size);
    m_synced = m_file.sync(); // while the rest is being checked
}

Result<DownloadedFile> PartStore::conclude(const FrontierReport &report, const std::atomic_bool &isCancelled)
{
    if (!m_synced)
        return failure(m_synced.error());
    ArchiveReport archive{ArchiveVerdict::Verified, {}, report.entries};
    if (!report.isRead || QFileInfo(m_file.path()).size() != m_known.size)
        archive.verdict = ArchiveVerdict::Unreadable;
    else if (!report.isSound)
        archive = checkArchive(m_file.path(), [&isCancelled] { return isCancelled.load(); });
    if (isCancelled)
        return failure(download::cancelled());
    if (archive.verdict != ArchiveVerdict::Verified)
        return failure(download::unsound(archive));
    detach();
    auto path = m_file.commit();
    if (!path)
        return failure(path.error());
    m_begun = false;
    return DownloadedFile{*path, report.sha256, m_known.size, archive.entries};
}

} // namespace snapdeck
