// SPDX-License-Identifier: GPL-3.0-or-later
// What an earlier run of the program left open: taken over from the journal, and gone on with.
#include "core/operations/AbandonedOperation.h"
#include "core/session/SquareCloudOperations.h"

#include <QJsonDocument>

#include <algorithm>

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
    m_services.journal.claim(m_account, only, this, [this](const Result<QList<OperationRecord>> &open) {
        readSafeties(open.value_or(QList<OperationRecord>()), 0);
    });
}

void SquareCloudOperations::readSafeties(QList<OperationRecord> records, qsizetype index)
{
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
            safety, this, [this, records, index](const Result<std::optional<OperationRecord>> &read) mutable {
                if (read && *read)
                    records.prepend(**read); // it has to be there before the restore asks for it
                readSafeties(records, read && *read ? index + 2 : index + 1);
            });
        return;
    }
    takeOver(records);
}

void SquareCloudOperations::takeOver(const QList<OperationRecord> &records)
{
    m_services.journal.readBatches(
        m_account, this, [this, records](const Result<QList<BatchRecord>> &batches) {
            for (const BatchRecord &record : batches.value_or(QList<BatchRecord>())) {
                const bool isOpen = std::any_of(records.begin(), records.end(), [&record](const auto &open) {
                    return open.batch == record.id;
                });
                if (!isOpen || batch(record.id))
                    continue;
                SnapshotBatch *added = addBatch(record);
                for (auto ended = record.ended.cbegin(); ended != record.ended.cend(); ++ended)
                    added->addEnded(operationStateFrom(ended.key()).value_or(OperationState::Failed),
                                    ended.value());
                Q_EMIT batchAdded(added);
            }
            takeOverSome(records, 0, {});
        });
}

/// All of them are there before the first goes on: a restore has to find its safety snapshot.
void SquareCloudOperations::takeOverSome(const QList<OperationRecord> &records, qsizetype index,
                                         QList<Operation *> revived)
{
    const qsizetype end = std::min(index + perTurn, records.size());
    for (; index < end; ++index) {
        if (Operation *operation = revive(records.at(index)))
            revived.append(operation);
    }
    if (index < records.size())
        QMetaObject::invokeMethod(
            this, [this, records, index, revived] { takeOverSome(records, index, revived); },
            Qt::QueuedConnection);
    else
        resumeSome(revived, 0);
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
    for (SnapshotBatch *batch : std::as_const(m_batches))
        planAgain(batch);
    m_recovering = false;
    Q_EMIT recovered();
}

Operation *SquareCloudOperations::bringBack(const OperationRecord &record)
{
    Operation *known = m_list.find(record.id);
    return known ? known : revive(record);
}

Operation *SquareCloudOperations::revive(const OperationRecord &record)
{
    const QJsonObject machine = QJsonDocument::fromJson(record.machine).object();
    Operation *operation = nullptr;
    if (m_list.find(record.id))
        return nullptr;
    if (operationKindFrom(record.kind) == OperationKind::Snapshot) {
        if (auto state = snapshot::decode(machine))
            operation = new SnapshotOperation(identityOf(record), std::move(*state), m_services);
    } else if (operationKindFrom(record.kind) == OperationKind::Restore) {
        if (auto state = restore::decode(machine))
            operation = new RestoreOperation(
                identityOf(record), std::move(*state), m_services,
                [this](const OperationId &id, const Resource &resource) { return takeSafety(id, resource); });
    }
    if (!operation) {
        abandonUnreadable(m_services.journal, record, m_services.time.utcNow());
        return nullptr;
    }
    m_list.add(operation);
    if (SnapshotBatch *of = record.batch.isEmpty() ? nullptr : batch(record.batch))
        of->add(operation);
    return operation;
}

} // namespace snapdeck
