// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ApiError.h"
#include "core/session/SnapshotArchives.h"
#include "ui/models/ContentsWords.h"

#include <QElapsedTimer>
#include <QObject>

#include <memory>
#include <optional>

namespace snapdeck {

class Download;
class EmptyState;
class SquareCloudSession;

/// Opens a snapshot for a page to look into: reading, ready or failed, and what may be done about a failure.
/// Where the storage gives no part of a file, the whole can be fetched into the vault instead, and is opened
/// there. GUI thread.
class ContentsReader final : public QObject
{
    Q_OBJECT
public:
    enum class State { Idle, Reading, Fetching, Ready, Failed };

    /// `session` outlives the reader.
    explicit ContentsReader(SquareCloudSession &session, QObject *parent = nullptr);

    /// Reads anew what is shown already; does nothing where it is shown or on its way.
    void open(const Resource &resource, const Snapshot &snapshot);
    void close();
    /// What the one button of a failure does.
    void tryOtherwise();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const std::optional<Snapshot> &snapshot() const { return m_snapshot; }
    /// Of State::Ready only.
    [[nodiscard]] const OpenedArchive &archive() const { return m_archive; }
    [[nodiscard]] const ApiError &error() const { return m_error; }
    /// Grows as files are read.
    [[nodiscard]] ReadingCost cost() const;
    /// The words for a page that cannot show the contents yet.
    void describe(EmptyState *place) const;

Q_SIGNALS:
    void changed();
    /// Fetching goes on.
    void progressed();

private:
    void read();
    void fail(const ApiError &error);
    void setState(State state);
    [[nodiscard]] bool mayFetch() const;
    [[nodiscard]] QString fetchWords() const;
    void noteKept(const ResourceId &resource, const VersionId &version);

    SquareCloudSession &m_session;
    State m_state = State::Idle;
    std::optional<Resource> m_resource;
    std::optional<Snapshot> m_snapshot;
    OpenedArchive m_archive;
    ApiError m_error;
    Download *m_fetch = nullptr; ///< of State::Fetching
    QElapsedTimer m_began;
    qint64 m_milliseconds = -1;
    std::unique_ptr<QObject> m_request; ///< without it nobody waits for the answer any more
};

} // namespace snapdeck
