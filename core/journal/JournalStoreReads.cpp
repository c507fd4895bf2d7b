// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/AuditTable.h"
#include "core/journal/JournalStore.h"
#include "core/journal/LedgerTable.h"
#include "core/journal/ListingTable.h"
#include "core/journal/OperationTable.h"

#include <algorithm>

namespace snapdeck {

template <typename Value> Result<Value> JournalStore::read(const std::function<Value()> &body)
{
    if (auto error = open(); error && !m_file.isOpen())
        return failure(*error);
    Value value = body();
    if (database().fault() && reopenWhereCorrupt())
        value = body();
    if (auto error = fail(false))
        return failure(*error);
    return value;
}

/// Within the caller's transaction, which keeps everybody else from writing meanwhile.
std::optional<ApiError> JournalStore::objectionTo(const OperationRecord &intent, const AdmissionTerms &terms)
{
    if (!terms.objection)
        return {};
    AdmissionSight sight;
    sight.underWay = operation_table::readUnderWay(database(), intent.account);
    sight.underWay.removeIf([&intent](const OperationRecord &other) { return other.id == intent.id; });
    if (!terms.purpose.isEmpty())
        sight.purpose = operation_table::readOne(database(), terms.purpose);
    return terms.objection(sight);
}

Result<QList<AccountName>> JournalStore::readOrphaned()
{
    return read<QList<AccountName>>([this] {
        QList<AccountName> accounts;
        for (const QString &owner : operation_table::openOwners(database(), {})) {
            if (!m_lock.isAlive(owner))
                accounts << operation_table::accountsOf(database(), owner);
        }
        std::sort(accounts.begin(), accounts.end());
        accounts.erase(std::unique(accounts.begin(), accounts.end()), accounts.end());
        return accounts;
    });
}

Result<QList<BatchRecord>> JournalStore::readBatches(const AccountName &account)
{
    return read<QList<BatchRecord>>([&] { return operation_table::readBatches(database(), account); });
}

Result<QList<OperationRecord>> JournalStore::readEnded(const AccountName &account, const QStringList &kinds,
                                                       const QString &state, int most)
{
    return read<QList<OperationRecord>>(
        [&] { return operation_table::readEnded(database(), account, kinds, state, most); });
}

Result<bool> JournalStore::readIsBusy(const AccountName &account)
{
    return read<bool>([&] { return !operation_table::openOwners(database(), account).isEmpty(); });
}

Result<QList<OperationRecord>> JournalStore::readOperations(const AccountName &account, int most)
{
    return read<QList<OperationRecord>>([&] { return operation_table::read(database(), account, most); });
}

Result<std::optional<OperationRecord>> JournalStore::readOperation(const OperationId &id)
{
    return read<std::optional<OperationRecord>>([&] { return operation_table::readOne(database(), id); });
}

Result<QList<AuditEntry>> JournalStore::readAudit(const AuditFilter &filter)
{
    return read<QList<AuditEntry>>([&] { return audit_table::read(database(), filter); });
}

Result<qint64> JournalStore::lastAuditId()
{
    return read<qint64>([this] { return audit_table::lastId(database()); });
}

Result<ledger_table::Events> JournalStore::readLedger(const AccountName &account)
{
    auto found = read<ledger_table::Events>([&] { return ledger_table::read(database(), account, 0); });
    if (found) {
        m_seen.insert(account, found->last);
        m_told.insert(account, found->last);
    } else { // nothing is known to whoever asked: all of it is news
        m_seen.remove(account);
        m_told.remove(account);
    }
    return found;
}

Result<JournalStore::Foreign> JournalStore::readForeign()
{
    QHash<AccountName, qint64> seen;
    auto foreign = read<Foreign>([&] {
        Foreign found;
        seen = m_seen;
        for (auto account = seen.begin(); account != seen.end(); ++account) {
            const auto events = ledger_table::read(database(), account.key(), *account);
            *account = events.last;
            if (!events.events.isEmpty())
                found.emplaceBack(account.key(), events);
        }
        return found;
    });
    if (!foreign)
        return foreign;
    m_seen = seen;
    for (const auto &[account, events] : std::as_const(*foreign))
        m_told.insert(account, events.last);
    return foreign;
}

Result<QList<CachedListing>> JournalStore::readListings(const AccountName &account)
{
    return read<QList<CachedListing>>([&] { return listing_table::read(database(), account); });
}

} // namespace snapdeck
