// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/AbandonedOperation.h"

#include "core/journal/Journal.h"
#include "core/operations/OperationState.h"

#include <QCoreApplication>

namespace snapdeck {

void abandonUnreadable(Journal &journal, OperationRecord record, const QDateTime &now)
{
    record.ended = true;
    record.state = operationStateName(OperationState::Unconfirmed);
    record.since = now;
    record.code = QStringLiteral("unreadable");
    record.message = QCoreApplication::translate(
        "snapdeck::Operation",
        "What was written down of this operation cannot be read any more. It was not sent again; look at the "
        "lists before you ask for it anew.");
    AuditEntry entry;
    entry.at = now;
    entry.account = record.account;
    entry.operation = record.id;
    entry.kind = record.kind;
    entry.resourceId = record.resourceId;
    entry.resourceName = record.resourceName;
    entry.event = record.state;
    entry.code = record.code;
    entry.message = record.message;
    journal.save(record, {entry});
}

} // namespace snapdeck
