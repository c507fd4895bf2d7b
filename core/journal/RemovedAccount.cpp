// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/RemovedAccount.h"

#include "core/journal/AuditTable.h"
#include "core/journal/JournalErrors.h"
#include "core/journal/OperationTable.h"

namespace snapdeck::removed_account {

namespace {

OperationRecord ended(OperationRecord record, const QDateTime &at)
{
    const bool wasSent = record.state != u"queued" && record.state != u"rate_limited";
    record.ended = true;
    record.state = wasSent ? QStringLiteral("unconfirmed") : QStringLiteral("cancelled");
    record.since = at;
    record.code = code();
    record.message = journal_errors::accountRemoved(wasSent);
    return record;
}

AuditEntry lineOf(const OperationRecord &record, const QString &who)
{
    AuditEntry entry;
    entry.at = record.since;
    entry.who = who;
    entry.account = record.account;
    entry.operation = record.id;
    entry.kind = record.kind;
    entry.resourceId = record.resourceId;
    entry.resourceName = record.resourceName;
    entry.event = record.state;
    entry.code = record.code;
    entry.message = record.message;
    return entry;
}

} // namespace

QString code()
{
    return QStringLiteral("account_removed");
}

void endOperations(SqlConnection &database, const JournalBacklog::Forget &forget)
{
    QList<AuditEntry> audit;
    const QStringList owners = operation_table::openOwners(database, forget.account);
    for (const QString &owner : owners) {
        const auto open = operation_table::readOpen(database, forget.account, owner);
        for (const OperationRecord &record : open) {
            const OperationRecord last = ended(record, forget.at);
            operation_table::write(database, last, owner);
            audit << lineOf(last, forget.who);
        }
    }
    audit_table::add(database, audit);
}

} // namespace snapdeck::removed_account
