// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/SquareCloudOperations.h"

#include "core/catalog/SquareCloudCatalog.h"
#include "core/limits/SlotQueue.h"
#include "core/operations/SnapshotClaims.h"

#include <algorithm>

namespace snapdeck {

namespace {

/// How many operations come into being, or start, in one turn of the event loop.
constexpr qsizetype perTurn = 50;

} // namespace

SquareCloudOperations::SquareCloudOperations(AccountName account, SquareCloudServices services,
                                             QObject *parent)
    : QObject(parent)
    , m_account(std::move(account))
    , m_services(services)
{
    // One connection for all: ten thousand operations hear of their own resource's listing only.
    connect(&m_services.catalog, &SquareCloudCatalog::snapshotsChanged, this, [this](const ResourceId &id) {
        const QList<SnapshotOperation *> concerned = m_snapshots.value(id);
        for (SnapshotOperation *operation : concerned)
            operation->takeListing();
    });
    connect(&m_services.catalog, &SquareCloudCatalog::refreshFinished, this,
            [this] { m_catalogIsFresh = true; });
    connect(&m_services.journal, &Journal::healthChanged, this, &SquareCloudOperations::holdWhileUnwritable);
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
    return addSnapshot(identity, std::move(state));
}

SnapshotOperation *SquareCloudOperations::addSnapshot(const OperationIdentity &identity,
                                                      snapshot::State state)
{
    const ResourceId resource = state.resource.id;
    auto *operation = new SnapshotOperation(identity, std::move(state), m_services);
    m_snapshots[resource].append(operation);
    m_list.add(operation);
    return operation;
}

RestoreOperation *SquareCloudOperations::addRestore(const OperationIdentity &identity, restore::State state)
{
    auto *operation = new RestoreOperation(
        identity, std::move(state), m_services,
        [this](const OperationId &id, const Resource &resource) { return takeSafety(id, resource); });
    m_list.add(operation);
    return operation;
}

Operation *SquareCloudOperations::takeSnapshot(const Resource &resource)
{
    reviveOn(resource.id);
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
    if (m_unreadable.contains(id))
        return nullptr;
    SnapshotOperation *operation = makeSnapshot(identity(id), resource);
    operation->start();
    return operation;
}

Operation *SquareCloudOperations::restore(const RestoreWish &wish)
{
    reviveOn(wish.resource.id);
    if (Operation *active = m_list.activeOn(wish.resource.id.value()))
        return active;
    restore::State state;
    state.resource = wish.resource;
    state.target = wish.snapshot.ref;
    state.takenAt = wish.snapshot.takenAt;
    state.sizeBytes = wish.snapshot.sizeBytes;
    state.safeguard = wish.safeguard;
    state.safety = OperationList::makeId();
    RestoreOperation *operation = addRestore(identity(OperationList::makeId()), std::move(state));
    operation->start();
    return operation;
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
        holdWhileUnwritable(); // its own pause ends, but there may be another reason
        m_services.journal.saveBatch({batch->id(), m_account, batch->startedAt(), paused, {}});
        planAgain(); // the others too: what is paused stands in nobody's way
        Q_EMIT pausedChanged();
    });
    connect(batch, &SnapshotBatch::heldChanged, this, [this](bool held) {
        holdWhileUnwritable();
        if (!held) // its rest may be gone: who stood behind it leaves sooner
            planAgain();
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
    const QList<PlannedRequest> all = planned.all();
    for (const PlannedRequest &request : all) {
        birth->resources.append(byId.value(request.resource));
        birth->plannedAt.insert(request.resource, request.at);
    }
    if (birth->resources.isEmpty())
        return nullptr;
    const OperationId id = OperationList::makeId();
    birth->batch = addBatch({u'b' + id.value().sliced(2), m_account, m_services.time.utcNow(), false, {}});
    birth->batch->setLastLeavesAt(knownTime(all.last()));
    makeSome(birth);
    Q_EMIT batchAdded(birth->batch);
    return birth->batch;
}

void SquareCloudOperations::makeSome(const BirthPtr &birth)
{
    const qsizetype end = std::min(birth->next + perTurn, birth->resources.size());
    for (; birth->next < end && !birth->batch->isCalledOff(); ++birth->next) {
        const Resource &resource = birth->resources.at(birth->next);
        OperationIdentity made = identity(OperationList::makeId());
        made.batch = birth->batch->id();
        made.position = birth->next;
        SnapshotOperation *operation = makeSnapshot(made, resource);
        operation->setPlannedAt(birth->plannedAt.value(resource.id));
        operation->setWritten();
        birth->batch->add(operation);
        birth->made.append(operation);
    }
    if (birth->next < birth->resources.size() && !birth->batch->isCalledOff()) {
        QMetaObject::invokeMethod(
            this, [this, birth] { makeSome(birth); }, Qt::QueuedConnection);
        return;
    }
    birth->next = 0;
    writeSome(birth);
}

/// All are written down before the first starts. As they are now: one may have been called off meanwhile.
void SquareCloudOperations::writeSome(const BirthPtr &birth)
{
    QList<OperationRecord> records;
    const qsizetype end = std::min(birth->next + perTurn, birth->made.size());
    for (; birth->next < end; ++birth->next)
        records.append(birth->made.at(birth->next)->record());
    const BatchRecord batch{
        birth->batch->id(), m_account, birth->batch->startedAt(), birth->batch->isPaused(), {}};
    // Where this fails nothing is lost but the memory of the wish: each one is written again before it
    // leaves.
    m_services.journal.saveAll(batch, records, this, [this, birth](const Result<std::monostate> &) {
        if (birth->next < birth->made.size()) {
            writeSome(birth);
            return;
        }
        birth->next = 0;
        startSome(birth);
    });
}

void SquareCloudOperations::startSome(const BirthPtr &birth)
{
    const qsizetype end = std::min(birth->next + perTurn, birth->made.size());
    for (; birth->next < end; ++birth->next) {
        if (!birth->made.at(birth->next)->isFinished()) // called off meanwhile
            birth->made.at(birth->next)->start();
    }
    if (birth->next < birth->made.size())
        QMetaObject::invokeMethod(
            this, [this, birth] { startSome(birth); }, Qt::QueuedConnection);
}

/// Many would fail one after the other while nothing can be written; they wait instead, until it can. A wish
/// that stands alone fails at once, so that whoever asked is told.
void SquareCloudOperations::holdWhileUnwritable()
{
    const bool isHeld = m_services.journal.health().error.has_value();
    for (const SnapshotBatch *batch : std::as_const(m_batches))
        m_services.queue.setPaused(batch->id(), isHeld || batch->isKeptBack());
}

} // namespace snapdeck
