// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/Operation.h"

#include <QHash>

namespace snapdeck {

class SlotQueue;

/// How far many snapshots at once have come.
struct BatchProgress {
    int total = 0;
    int waiting = 0; ///< not sent yet
    int running = 0; ///< sent, or being made
    int ready = 0;
    int failed = 0; ///< lost ones too
    int cancelled = 0;
    int unconfirmed = 0;
    [[nodiscard]] int ended() const { return ready + failed + cancelled + unconfirmed; }
    friend bool operator==(const BatchProgress &, const BatchProgress &) = default;
};

/// Many operations that were asked for at once. What happens to one never stops the others. Owned by the
/// session, which owns the operations too; counts in constant time per change. GUI thread.
class SnapshotBatch final : public QObject
{
    Q_OBJECT
public:
    /// `queue` outlives the batch.
    SnapshotBatch(QString id, QDateTime startedAt, SlotQueue &queue, QObject *parent = nullptr);

    [[nodiscard]] const QString &id() const { return m_id; }
    [[nodiscard]] const QDateTime &startedAt() const { return m_startedAt; }
    [[nodiscard]] const QList<Operation *> &operations() const { return m_operations; }
    [[nodiscard]] const BatchProgress &progress() const { return m_progress; }
    [[nodiscard]] bool isFinished() const { return m_progress.ended() == m_progress.total; }
    [[nodiscard]] bool isPaused() const { return m_paused; }
    /// When the last one that waits is to leave, as planned; nothing where none waits, or nobody knows.
    [[nodiscard]] std::optional<QDateTime> lastLeavesAt() const { return m_lastLeavesAt; }

    /// Where the rest has been called off it is called off too, before it starts.
    void add(Operation *operation);
    /// Of an earlier run of the program: those that had ended before it.
    void addEnded(OperationState state, int count);
    void setLastLeavesAt(const std::optional<QDateTime> &at);
    /// What has not been sent waits, and nothing more leaves until it is resumed, not even after a restart.
    void setPaused(bool paused);
    /// Nothing more leaves while somebody decides about the rest. Unlike a pause it is not written down: a
    /// program that ends meanwhile has decided nothing.
    void setHeld(bool held);
    /// Paused or held.
    [[nodiscard]] bool isKeptBack() const { return m_paused || m_held; }
    /// Calls off what has not been sent. What has left goes on to its ending.
    void cancelRest();
    /// Somebody has called off the rest: whoever is still making its operations stops.
    [[nodiscard]] bool isCalledOff() const { return m_calledOff; }

Q_SIGNALS:
    void changed(); ///< progress, paused, or the plan; at most once a turn of the event loop
    void pausedChanged(bool paused);
    void heldChanged(bool held);
    void finished();

private:
    void cancelFrom(qsizetype index);
    void recount(Operation *operation);
    void announceLater();

    QString m_id;
    QDateTime m_startedAt;
    SlotQueue &m_queue;
    QList<Operation *> m_operations;
    QHash<Operation *, OperationState> m_states;
    BatchProgress m_progress;
    std::optional<QDateTime> m_lastLeavesAt;
    bool m_paused = false;
    bool m_held = false;
    bool m_calledOff = false;
    bool m_announcing = false;
    bool m_told = false; ///< that it has finished
};

} // namespace snapdeck
