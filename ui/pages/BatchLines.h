// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace snapdeck {

class BatchLine;
class SnapshotBatch;
class SquareCloudSession;

/// A line for each batch that runs, those of an earlier run of the program too, and for those that have ended
/// since, until they are put away. Takes no room where there is none. GUI thread.
class BatchLines final : public QWidget
{
    Q_OBJECT
public:
    /// `session` outlives the widget.
    explicit BatchLines(SquareCloudSession &session, QWidget *parent = nullptr);

Q_SIGNALS:
    void activityRequested(const QString &batch);

private:
    /// Follows it as soon as something of it is open: after a restart, what has ended is counted first.
    void consider(SnapshotBatch *batch);
    void follow(SnapshotBatch *batch);
    void putAway(const QString &batch);
    void showLines();

    SquareCloudSession &m_session;
    QVBoxLayout *m_column;
    QLabel *m_others; ///< those for which there is no room
    QList<QString> m_order; ///< newest first
    QHash<QString, BatchLine *> m_lines;
    QSet<QString> m_known; ///< those that were put away too
};

} // namespace snapdeck
