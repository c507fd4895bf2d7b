// SPDX-License-Identifier: GPL-3.0-or-later
// What an earlier run of the program left open: taken over from the journal, and gone on with.
#include "core/catalog/SquareCloudCatalog.h"
#include "core/operations/AbandonedOperation.h"
#include "core/session/SquareCloudOperations.h"

#include <QJsonDocument>

#include <algorithm>
#include <tuple>
#include <utility>

namespace snapdeck {

namespace {

constexpr qsizetype perTurn = 50;

/// The safety snapshot that an open restore waits for; it may have ended before.
OperationId safetyOf(const OperationRecord &record)
{
    if (operationKindFrom(record.kind) != OperationKind::Restore)
        return {};
    const auto state = restore::decode(QJsonDocument::fromJson(record.machine).object());
    return state && state->safeguard ? state->safety : OperationId();
}

OperationIdentity identityOf(const OperationRecord &record)
{
    return {record.id, record.account, record.batch, record.position, record.startedAt};
}

} // namespace

void SquareCloudOperations::recover(const QList<OperationId> &only)
{
    if (m_recovering)
        return;
    m_recovering = true;
    // First of all: without the batches nobody would know what is paused, and it would leave.
    m_services.journal.readBatches(m_account, this, [this, only](const Result<QList<BatchRecord>> &batches) {
        if (batches)
            claim(only, *batches);
        else
            failRecovery(batches.error());
    });
}

void SquareCloudOperations::claim(const QList<OperationId> &only, const QList<BatchRecord> &batches)
{
    m_services.journal.claim(m_account, only, this,
                             [this, batches](const Result<QList<OperationRecord>> &open) {
                                 if (open)
                                     readSafeties({batches, *open}, 0);
                                 else
                                     failRecovery(open.error());
                             });
}

void SquareCloudOperations::failRecovery(const ApiError &error)
{
    m_recovering = false;
    Q_EMIT recovered(error);
}

/// A restore needs the operation that took its safety snapshot, though that may have ended; it must not take
/// another one in its place.
void SquareCloudOperations::readSafeties(Inheritance found, qsizetype index)
{
    QList<OperationRecord> &records = found.records;
    const auto isKnown = [this, &records](const OperationId &id) {
        return m_list.find(id) || std::any_of(records.begin(), records.end(), [&id](const auto &record) {
                   return record.id == id;
               });
    };
    for (; index < records.size(); ++index) {
        const OperationId safety = safetyOf(records.at(index));
        if (safety.isEmpty() || isKnown(safety))
            continue;
        m_services.journal.readOperation(
            safety, this,
            [this, found, index, safety](const Result<std::optional<OperationRecord>> &read) mutable {
                // Open all the same: another program works on it, so nobody here may.
                const bool isUsable = read && (!*read || (*read)->ended);
                if (!isUsable)
                    m_unreadable.insert(safety);
                else if (*read)
                    found.records.append(**read);
                readSafeties(found, index + 1);
            });
        return;
    }
    takeOver(found);
}

void SquareCloudOperations::takeOver(const Inheritance &found)
{
    for (const BatchRecord &record : found.batches) {
        const bool isOpen = std::any_of(found.records.begin(), found.records.end(),
                                        [&record](const auto &open) { return open.batch == record.id; });
        if (!isOpen || batch(record.id))
            continue;
        SnapshotBatch *added = addBatch(record);
        for (auto ended = record.ended.cbegin(); ended != record.ended.cend(); ++ended)
            added->addEnded(operationStateFrom(ended.key()).value_or(OperationState::Failed), ended.value());
        Q_EMIT batchAdded(added);
    }
    for (const OperationRecord &record : found.records)
        m_claimed[record.resourceId].append(record);
    takeOverSome();
}

/// All of them are there before the first goes on: a restore has to find its safety snapshot.
void SquareCloudOperations::takeOverSome()
{
    for (qsizetype done = 0; done < perTurn && !m_claimed.isEmpty(); ++done)
        reviveOn(ResourceId(m_claimed.constBegin().key()));
    if (m_claimed.isEmpty())
        resumeRevived();
    else
        QMetaObject::invokeMethod(this, &SquareCloudOperations::takeOverSome, Qt::QueuedConnection);
}

/// Somebody may want something of a resource before its turn has come.
void SquareCloudOperations::reviveOn(const ResourceId &resource)
{
    const QList<OperationRecord> records = m_claimed.take(resource.value());
    for (const OperationRecord &record : records) {
        if (Operation *operation = revive(record))
            m_revived.append(operation);
    }
}

/// What waits for its slot needs to know what is listed already, and the server's clock: else it could take
/// an older snapshot for its own. What only looks goes on at once.
void SquareCloudOperations::resumeRevived()
{
    QList<Operation *> revived = std::exchange(m_revived, {});
    std::ranges::stable_sort(revived, {}, [](const Operation *operation) {
        return std::tuple(operation->view().startedAt, operation->view().position);
    });
    QList<Operation *> waiting;
    QList<Operation *> others;
    for (Operation *operation : std::as_const(revived))
        (operation->view().cancellable ? waiting : others).append(operation);
    m_recovering = false;
    resumeSome(others, 0);
    Q_EMIT recovered({});
    if (waiting.isEmpty() || m_catalogIsFresh) {
        resumeSome(waiting, 0);
        return;
    }
    connect(
        &m_services.catalog, &SquareCloudCatalog::refreshFinished, this,
        [this, waiting] { resumeSome(waiting, 0); }, Qt::SingleShotConnection);
    m_services.catalog.refresh();
}

void SquareCloudOperations::resumeSome(const QList<Operation *> &revived, qsizetype index)
{
    const qsizetype end = std::min(index + perTurn, revived.size());
    for (; index < end; ++index) {
        if (!revived.at(index)->isFinished())
            revived.at(index)->resume();
    }
    if (index < revived.size()) {
        QMetaObject::invokeMethod(
            this, [this, revived, index] { resumeSome(revived, index); }, Qt::QueuedConnection);
        return;
    }
    planAgain();
}

Operation *SquareCloudOperations::bringBack(const OperationRecord &record)
{
    Operation *known = m_list.find(record.id);
    return known ? known : revive(record);
}

Operation *SquareCloudOperations::revive(const OperationRecord &record)
{
    if (Operation *known = m_list.find(record.id)) {
        known->checkAgain(); // another program has opened it again, and ended before its ending
        return nullptr;
    }
    Operation *operation = read(record);
    if (!operation) {
        m_unreadable.insert(record.id);
        abandonUnreadable(m_services.journal, record, m_services.time.utcNow());
        return nullptr;
    }
    if (SnapshotBatch *of = record.batch.isEmpty() ? nullptr : batch(record.batch))
        of->add(operation);
    return operation;
}

Operation *SquareCloudOperations::read(const OperationRecord &record)
{
    const QJsonObject machine = QJsonDocument::fromJson(record.machine).object();
    if (operationKindFrom(record.kind) == OperationKind::Restore) {
        auto state = restore::decode(machine);
        return state ? addRestore(identityOf(record), std::move(*state)) : nullptr;
    }
    auto state = snapshot::decode(machine);
    return state ? addSnapshot(identityOf(record), std::move(*state)) : nullptr;
}

} // namespace snapdeck
