// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/AnswerVerdict.h"
#include "core/transfer/Download.h"
#include "core/transfer/PartFile.h"
#include "core/transfer/PartState.h"

#include <QObject>

#include <atomic>
#include <memory>

namespace snapdeck {

class FrontierCheck;
class PartLog;
struct FrontierReport;

/// What has come of one file: the `.part`, the state beside it, which of its bytes are there, and the check
/// that reads it behind the writer. Blocking; lives on a download's thread.
class PartStore final : public QObject
{
    Q_OBJECT
public:
    explicit PartStore(const DownloadWish &wish);
    ~PartStore() override; ///< keeps what can be continued, removes the rest

    /// Goes on with what an earlier try left in the folder, if there is something.
    void continueEarlier();
    /// A new file. `total`: -1 where nobody knows.
    [[nodiscard]] Result<std::monostate> begin(qint64 total, const QByteArray &validator);
    [[nodiscard]] bool isBegun() const { return m_begun; }
    [[nodiscard]] const KnownFile &known() const { return m_known; }
    [[nodiscard]] RangeMap &map() { return m_map; }
    [[nodiscard]] qint64 resumedFrom() const { return m_resumedFrom; }
    /// Whether another request can go on with what is there.
    [[nodiscard]] bool isResumable() const { return m_known.size > 0 && !m_known.validator.isEmpty(); }

    /// Writes what lane `lane` has brought of its task, and writes down that it is there.
    [[nodiscard]] Result<std::monostate> write(int lane, QByteArrayView bytes);
    /// What came is all there is, of a file of unknown length.
    void closeHere();
    /// Nothing that came is worth anything: begin() comes next.
    void forget();
    /// Lets go of the file, for whoever continues it; true if that is possible, else it is removed.
    bool keep();
    void discard();

    /// Whole, sound, every checksum right, synced, named: verified() follows. `isCancelled` outlives this.
    void verify(const std::atomic_bool &isCancelled);

Q_SIGNALS:
    void verified(const snapdeck::Result<snapdeck::DownloadedFile> &result);

private:
    [[nodiscard]] PartState state() const;
    [[nodiscard]] bool isMine(const PartState &state) const;
    void attach();
    void detach();
    [[nodiscard]] Result<std::monostate> noteWritten(qint64 bytes);
    [[nodiscard]] Result<DownloadedFile> conclude(const FrontierReport &report,
                                                  const std::atomic_bool &isCancelled);

    DownloadWish m_wish;
    PartFile m_file;
    KnownFile m_known;
    RangeMap m_map;
    bool m_begun = false;
    qint64 m_resumedFrom = 0;
    qint64 m_unsaved = 0; ///< bytes written since the state was
    qint64 m_sinceRoomCheck = 0;
    qint64 m_unsynced = 0;
    Result<std::monostate> m_synced; ///< by verify()
    std::unique_ptr<FrontierCheck> m_check; ///< with the log, while it is begun
    std::unique_ptr<PartLog> m_log;
};

} // namespace snapdeck
