// SPDX-License-Identifier: GPL-3.0-or-later
// What an earlier run of the program left open: taken over from the journal, and gone on with.
#include "core/journal/Journal.h"
#include "core/operations/AbandonedOperation.h"
#include "core/session/WrennOperations.h"

#include <QJsonDocument>

namespace snapdeck {

namespace {

OperationIdentity identityOf(const OperationRecord &record)
{
    return {record.id, record.account, record.batch, record.position, record.startedAt};
}

} // namespace

void WrennOperations::recover(const QList<OperationId> &only)
{
    if (m_recovering)
        return;
    m_recovering = true;
    claim(only, {});
}

/// All of them are there before the first goes on, for some wait for others; and nobody else may go on with
/// what those wait for.
void WrennOperations::claim(const QList<OperationId> &only, QList<Operation *> revived)
{
    m_around.journal.claim(
        m_account, only, this, [this, only, revived](const Result<QList<OperationRecord>> &open) mutable {
            if (!open) {
                m_recovering = false;
                Q_EMIT recovered(open.error());
                return;
            }
            const QList<Operation *> more = revive(*open);
            revived.append(more);
            const QList<OperationId> awaited = only.isEmpty() ? QList<OperationId>() : missingBefore(more);
            if (awaited.isEmpty())
                resumeAll(revived);
            else
                claim(awaited, revived);
        });
}

QList<Operation *> WrennOperations::revive(const QList<OperationRecord> &records)
{
    QList<Operation *> revived;
    for (const OperationRecord &record : records) {
        if (m_list.find(record.id))
            continue;
        if (Operation *operation = read(record))
            revived.append(operation);
        else
            abandonUnreadable(m_around.journal, record, m_around.time.utcNow());
    }
    return revived;
}

QList<OperationId> WrennOperations::missingBefore(const QList<Operation *> &operations) const
{
    QList<OperationId> missing;
    for (const Operation *operation : operations) {
        const OperationView &view = operation->view();
        if (view.isWaiting && !m_list.find(view.after))
            missing.append(view.after);
    }
    return missing;
}

void WrennOperations::resumeAll(const QList<Operation *> &revived)
{
    m_recovering = false;
    for (Operation *operation : revived)
        operation->resume();
    Q_EMIT recovered({});
}

Operation *WrennOperations::bringBack(const OperationRecord &record)
{
    Operation *known = m_list.find(record.id);
    return known ? known : read(record);
}

Operation *WrennOperations::read(const OperationRecord &record)
{
    const QJsonObject machine = QJsonDocument::fromJson(record.machine).object();
    if (operationKindFrom(record.kind) == OperationKind::Capture) {
        auto state = capture::decode(machine);
        return state ? makeCapture(identityOf(record), std::move(*state)) : nullptr;
    }
    auto state = lifecycle::decode(machine);
    return state ? makeLifecycle(identityOf(record), std::move(*state)) : nullptr;
}

} // namespace snapdeck
