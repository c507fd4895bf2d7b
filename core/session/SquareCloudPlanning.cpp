// SPDX-License-Identifier: GPL-3.0-or-later
// When what waits leaves: new wishes behind old ones, and every batch behind all that were asked for before
// it.
#include "core/session/SquareCloudOperations.h"

#include <QSet>

#include <algorithm>
#include <numeric>
#include <tuple>

namespace snapdeck {

namespace {

bool isWaitingSnapshot(const OperationView &view)
{
    return view.kind == OperationKind::Snapshot
        && (view.state == OperationState::Queued || view.state == OperationState::RateLimited);
}

} // namespace

bool SquareCloudOperations::isPaused(const OperationView &view) const
{
    const SnapshotBatch *of = isWaitingSnapshot(view) ? batch(view.batch) : nullptr;
    return of && of->isPaused();
}

int SquareCloudOperations::pausedCount() const
{
    return std::accumulate(m_batches.cbegin(), m_batches.cend(), 0, [](int sum, const SnapshotBatch *batch) {
        return sum + (batch->isPaused() ? batch->progress().waiting : 0);
    });
}

SnapshotPlan SquareCloudOperations::plan(const QList<Resource> &resources) const
{
    QSet<ResourceId> ahead; // they wait for the same limits, but are not asked for anew
    for (const Operation *operation : m_list.operations()) {
        if (!operation->isFinished())
            ahead.insert(ResourceId(operation->view().resourceId));
    }
    QList<ResourceId> inOrder;
    for (const Operation *operation : waitingSnapshots())
        inOrder.append(ResourceId(operation->view().resourceId));
    for (const Resource &resource : resources) {
        if (m_claimed.contains(resource.id.value()))
            ahead.insert(resource.id);
        if (!ahead.contains(resource.id))
            inOrder.append(resource.id);
    }
    SnapshotPlan made = planSnapshots(m_services.ledger, inOrder, m_services.time.utcNow());
    const auto isAhead = [&ahead](const PlannedRequest &planned) { return ahead.contains(planned.resource); };
    made.today.removeIf(isAhead);
    made.later.removeIf(isAhead);
    return made;
}

/// In the order in which they get their slots. What is paused gets none.
QList<const Operation *> SquareCloudOperations::waitingSnapshots() const
{
    QSet<QString> paused;
    for (const SnapshotBatch *batch : m_batches) {
        if (batch->isPaused())
            paused.insert(batch->id());
    }
    QList<const Operation *> waiting;
    for (const Operation *operation : m_list.operations()) {
        if (isWaitingSnapshot(operation->view()) && !paused.contains(operation->view().batch))
            waiting.append(operation);
    }
    std::ranges::stable_sort(waiting, {}, [](const Operation *operation) {
        return std::tuple(operation->view().startedAt.toMSecsSinceEpoch(), operation->view().position);
    });
    return waiting;
}

/// Every batch stands behind all that wait before it, whoever asked for them.
void SquareCloudOperations::planAgain()
{
    QList<ResourceId> inOrder;
    QHash<ResourceId, QString> batchOf;
    for (const Operation *operation : waitingSnapshots()) {
        const ResourceId resource(operation->view().resourceId);
        inOrder.append(resource);
        batchOf.insert(resource, operation->view().batch);
    }
    const SnapshotPlan planned = planSnapshots(m_services.ledger, inOrder, m_services.time.utcNow());
    QHash<QString, std::optional<QDateTime>> last;
    for (const PlannedRequest &request : planned.all())
        last.insert(batchOf.value(request.resource), knownTime(request));
    for (SnapshotBatch *batch : std::as_const(m_batches))
        batch->setLastLeavesAt(last.value(batch->id()));
}

} // namespace snapdeck
