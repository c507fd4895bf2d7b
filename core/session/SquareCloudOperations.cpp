// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/SquareCloudOperations.h"

#include "core/limits/SlotQueue.h"

#include <algorithm>

namespace snapdeck {

namespace {

/// How many operations come into being, or start, in one turn of the event loop.
constexpr qsizetype perTurn = 50;

bool isWaitingSnapshot(const OperationView &view)
{
    return view.kind == OperationKind::Snapshot
        && (view.state == OperationState::Queued || view.state == OperationState::RateLimited);
}

} // namespace

SquareCloudOperations::SquareCloudOperations(AccountName account, SquareCloudServices services,
                                             QObject *parent)
    : QObject(parent)
    , m_account(std::move(account))
    , m_services(services)
{
}

OperationIdentity SquareCloudOperations::identity(const OperationId &id) const
{
    OperationIdentity made;
    made.id = id;
    made.account = m_account;
    made.startedAt = m_services.time.utcNow();
    return made;
}

SnapshotOperation *SquareCloudOperations::makeSnapshot(const OperationIdentity &identity,
                                                       const Resource &resource)
{
    snapshot::State state;
    state.resource = resource;
    auto *operation = new SnapshotOperation(identity, std::move(state), m_services);
    m_list.add(operation);
    return operation;
}

Operation *SquareCloudOperations::takeSnapshot(const Resource &resource)
{
    if (Operation *active = m_list.activeOn(resource.id.value()))
        return active;
    SnapshotOperation *operation = makeSnapshot(identity(OperationList::makeId()), resource);
    operation->start();
    return operation;
}

Operation *SquareCloudOperations::takeSafety(const OperationId &id, const Resource &resource)
{
    if (Operation *known = m_list.find(id))
        return known;
    SnapshotOperation *operation = makeSnapshot(identity(id), resource);
    operation->start();
    return operation;
}

Operation *SquareCloudOperations::restore(const RestoreWish &wish)
{
    if (Operation *active = m_list.activeOn(wish.resource.id.value()))
        return active;
    restore::State state;
    state.resource = wish.resource;
    state.target = wish.snapshot.ref;
    state.takenAt = wish.snapshot.takenAt;
    state.sizeBytes = wish.snapshot.sizeBytes;
    state.safeguard = wish.safeguard;
    state.safety = OperationList::makeId();
    auto *operation = new RestoreOperation(
        identity(OperationList::makeId()), std::move(state), m_services,
        [this](const OperationId &id, const Resource &resource) { return takeSafety(id, resource); });
    m_list.add(operation);
    operation->start();
    return operation;
}

SnapshotPlan SquareCloudOperations::plan(const QList<Resource> &resources) const
{
    QList<ResourceId> inOrder;
    QSet<ResourceId> ahead; // they wait for the same limits, but are not asked for anew
    for (const Operation *operation : m_list.operations()) {
        const ResourceId resource(operation->view().resourceId);
        if (operation->isFinished())
            continue;
        ahead.insert(resource);
        if (isWaitingSnapshot(operation->view()))
            inOrder.append(resource);
    }
    for (const Resource &resource : resources) {
        if (!ahead.contains(resource.id))
            inOrder.append(resource.id);
    }
    SnapshotPlan made = planSnapshots(m_services.ledger, inOrder, m_services.time.utcNow());
    const auto isAhead = [&ahead](const PlannedRequest &planned) { return ahead.contains(planned.resource); };
    made.today.removeIf(isAhead);
    made.later.removeIf(isAhead);
    return made;
}

SnapshotBatch *SquareCloudOperations::batch(const QString &id) const
{
    const auto found = std::find_if(m_batches.begin(), m_batches.end(),
                                    [&id](const SnapshotBatch *batch) { return batch->id() == id; });
    return found == m_batches.end() ? nullptr : *found;
}

SnapshotBatch *SquareCloudOperations::addBatch(const BatchRecord &record)
{
    auto *batch = new SnapshotBatch(record.id, record.startedAt, m_services.queue, this);
    batch->setPaused(record.paused);
    connect(batch, &SnapshotBatch::pausedChanged, this, [this, batch](bool paused) {
        m_services.journal.saveBatch({batch->id(), m_account, batch->startedAt(), paused, {}});
        if (!paused)
            planAgain(batch);
    });
    m_batches.append(batch);
    return batch;
}

SnapshotBatch *SquareCloudOperations::takeSnapshots(const QList<Resource> &resources)
{
    const SnapshotPlan planned = plan(resources);
    auto birth = std::make_shared<Birth>();
    QHash<ResourceId, Resource> byId;
    for (const Resource &resource : resources)
        byId.insert(resource.id, resource);
    for (const PlannedRequest &request : planned.today + planned.later) {
        birth->resources.append(byId.value(request.resource));
        birth->plannedAt.insert(request.resource, request.at);
    }
    if (birth->resources.isEmpty())
        return nullptr;
    const OperationId id = OperationList::makeId();
    birth->batch = addBatch({u'b' + id.value().sliced(2), m_account, m_services.time.utcNow(), false, {}});
    if (const auto last = planned.lastLeavesAt())
        birth->batch->setLastLeavesAt(*last);
    makeSome(birth);
    Q_EMIT batchAdded(birth->batch);
    return birth->batch;
}

void SquareCloudOperations::makeSome(const BirthPtr &birth)
{
    const qsizetype end = std::min(birth->next + perTurn, birth->resources.size());
    for (; birth->next < end; ++birth->next) {
        const Resource &resource = birth->resources.at(birth->next);
        OperationIdentity made = identity(OperationList::makeId());
        made.batch = birth->batch->id();
        made.position = birth->next;
        SnapshotOperation *operation = makeSnapshot(made, resource);
        operation->setPlannedAt(birth->plannedAt.value(resource.id));
        operation->setWritten();
        birth->batch->add(operation);
        birth->records.append(operation->record());
    }
    if (birth->next < birth->resources.size())
        QMetaObject::invokeMethod(
            this, [this, birth] { makeSome(birth); }, Qt::QueuedConnection);
    else
        writeDown(birth);
}

void SquareCloudOperations::writeDown(const BirthPtr &birth)
{
    // Where this fails nothing is lost but the memory of the wish: each one is written again before it
    // leaves.
    m_services.journal.saveAll({birth->batch->id(), m_account, birth->batch->startedAt(), false, {}},
                               birth->records, this, [this, birth](const Result<std::monostate> &) {
                                   birth->records.clear();
                                   birth->next = 0;
                                   startSome(birth);
                               });
}

void SquareCloudOperations::startSome(const BirthPtr &birth)
{
    const QList<Operation *> &operations = birth->batch->operations();
    const qsizetype end = std::min(birth->next + perTurn, operations.size());
    for (; birth->next < end; ++birth->next) {
        if (!operations.at(birth->next)->isFinished()) // called off meanwhile
            operations.at(birth->next)->start();
    }
    if (birth->next < operations.size())
        QMetaObject::invokeMethod(
            this, [this, birth] { startSome(birth); }, Qt::QueuedConnection);
}

void SquareCloudOperations::planAgain(SnapshotBatch *batch)
{
    QList<ResourceId> waiting;
    for (const Operation *operation : batch->operations()) {
        if (isWaitingSnapshot(operation->view()))
            waiting.append(ResourceId(operation->view().resourceId));
    }
    const SnapshotPlan planned = planSnapshots(m_services.ledger, waiting, m_services.time.utcNow());
    if (const auto last = planned.lastLeavesAt())
        batch->setLastLeavesAt(*last);
}

} // namespace snapdeck
