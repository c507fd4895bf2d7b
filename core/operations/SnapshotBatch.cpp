// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/SnapshotBatch.h"

#include "core/limits/SlotQueue.h"

#include <algorithm>

namespace snapdeck {

namespace {

int &countOf(BatchProgress &progress, OperationState state)
{
    switch (state) {
    case OperationState::Queued:
    case OperationState::RateLimited:
        return progress.waiting;
    case OperationState::Requesting:
    case OperationState::Processing:
        return progress.running;
    case OperationState::Ready:
        return progress.ready;
    case OperationState::Cancelled:
        return progress.cancelled;
    case OperationState::Unconfirmed:
        return progress.unconfirmed;
    case OperationState::Failed:
    case OperationState::Lost:
        break;
    }
    return progress.failed;
}

} // namespace

SnapshotBatch::SnapshotBatch(QString id, QDateTime startedAt, SlotQueue &queue, QObject *parent)
    : QObject(parent)
    , m_id(std::move(id))
    , m_startedAt(std::move(startedAt))
    , m_queue(queue)
{
}

void SnapshotBatch::add(Operation *operation)
{
    m_operations.append(operation);
    ++m_progress.total;
    m_states.insert(operation, operation->view().state);
    ++countOf(m_progress, operation->view().state);
    connect(operation, &Operation::stateChanged, this, [this, operation] { recount(operation); });
    announceLater();
    if (m_calledOff)
        operation->cancel();
}

void SnapshotBatch::addEnded(OperationState state, int count)
{
    m_progress.total += count;
    countOf(m_progress, state) += count;
    announceLater();
}

void SnapshotBatch::recount(Operation *operation)
{
    OperationState &known = m_states[operation];
    const OperationState state = operation->view().state;
    if (known == state)
        return;
    --countOf(m_progress, known);
    ++countOf(m_progress, state);
    known = state;
    announceLater();
}

void SnapshotBatch::announceLater()
{
    if (m_announcing)
        return;
    m_announcing = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_announcing = false;
            Q_EMIT changed();
            const bool ends = isFinished() && !m_told;
            m_told = isFinished();
            if (ends)
                Q_EMIT finished();
        },
        Qt::QueuedConnection);
}

void SnapshotBatch::setLastLeavesAt(const std::optional<QDateTime> &at)
{
    if (m_lastLeavesAt == at)
        return;
    m_lastLeavesAt = at;
    announceLater();
}

void SnapshotBatch::setPaused(bool paused)
{
    if (m_paused == paused)
        return;
    m_paused = paused;
    m_queue.setPaused(m_id, isKeptBack());
    Q_EMIT pausedChanged(paused);
    announceLater();
}

void SnapshotBatch::setHeld(bool held)
{
    if (m_held == held)
        return;
    m_held = held;
    m_queue.setPaused(m_id, isKeptBack());
    Q_EMIT heldChanged(held);
}

void SnapshotBatch::cancelRest()
{
    m_calledOff = true;
    setHeld(true);
    cancelFrom(0);
}

/// A few hundred a turn: each one is written down and shown.
void SnapshotBatch::cancelFrom(qsizetype index)
{
    constexpr qsizetype atOnce = 100;
    const qsizetype end = std::min(index + atOnce, m_operations.size());
    for (; index < end; ++index) {
        if (m_operations.at(index)->view().cancellable)
            m_operations.at(index)->cancel();
    }
    if (index < m_operations.size())
        QMetaObject::invokeMethod(
            this, [this, index] { cancelFrom(index); }, Qt::QueuedConnection);
    else
        setHeld(false); // one that was just being sent may have to wait once more
}

} // namespace snapdeck
