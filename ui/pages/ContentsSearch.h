// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/SnapshotArchives.h"
#include "ui/models/ContentsFoundModel.h"

#include <memory>

namespace snapdeck {

class SquareCloudSession;

/// Looks for files by their paths in all snapshots of a resource: reads one directory after the other, newest
/// first, and hands on what it finds in each. GUI thread; the looking itself is done off it.
class ContentsSearch final : public QObject
{
    Q_OBJECT
public:
    /// A snapshot has more of them than anybody reads.
    static constexpr qsizetype mostOfOne = 1'000;

    /// `session` outlives the search.
    explicit ContentsSearch(SquareCloudSession &session, QObject *parent = nullptr);

    struct Unreadable {
        Snapshot snapshot;
        QString why;
    };

    /// Every word must be in the path. Ends a search that still runs.
    void start(const ResourceId &resource, const QList<Snapshot> &snapshots, const QString &text);
    /// What it has found out until then stays.
    void stop();
    void forget();

    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    [[nodiscard]] qsizetype doneCount() const { return m_done; } ///< snapshots
    [[nodiscard]] const QList<Unreadable> &unreadable() const { return m_unreadable; }
    /// A snapshot has more than mostOfOne.
    [[nodiscard]] bool isCut() const { return m_isCut; }

Q_SIGNALS:
    void found(const QList<snapdeck::FoundEntry> &entries);
    void progressed();

private:
    void next();
    void look(const Snapshot &snapshot, const OpenedArchive &archive);
    void take(QList<FoundEntry> entries);

    SquareCloudSession &m_session;
    ResourceId m_resource;
    QStringList m_words; ///< lower case
    QList<Snapshot> m_snapshots;
    qsizetype m_done = 0;
    QList<Unreadable> m_unreadable;
    bool m_isCut = false;
    bool m_isRunning = false;
    std::unique_ptr<QObject> m_run; ///< what answers are for
};

} // namespace snapdeck
