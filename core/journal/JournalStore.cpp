// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/JournalStore.h"

#include "core/base/Overloaded.h"
#include "core/journal/AuditTable.h"
#include "core/journal/JournalErrors.h"
#include "core/journal/LedgerTable.h"
#include "core/journal/ListingTable.h"
#include "core/journal/OperationTable.h"
#include "core/journal/SqliteDialect.h"

#include <algorithm>

namespace snapdeck {

JournalStore::JournalStore(QString file, milliseconds patience)
    : m_file(std::move(file), patience)
    , m_lock(m_file.folder())
{
}

std::optional<ApiError> JournalStore::open()
{
    if (m_file.isOpen())
        return {};
    if (auto error = m_file.open())
        return error;
    if (m_lock.hold())
        m_lock.clearDead();
    return transact([this] {
        ledger_table::prune(database());
        touch();
        return End::Commit;
    });
}

void JournalStore::setPatience(milliseconds patience)
{
    m_file.setPatience(patience);
}

std::optional<ApiError> JournalStore::fail(bool writing)
{
    const auto fault = database().takeFault();
    return fault ? std::optional(journal_errors::fromFault(*fault, m_file.path(), writing)) : std::nullopt;
}

bool JournalStore::reopenWhereCorrupt()
{
    const auto &fault = database().fault();
    if (!fault || sqlite::kindOf(*fault) != sqlite::FaultKind::Corrupt)
        return false;
    return !m_file.openAnew();
}

std::optional<ApiError> JournalStore::transact(const std::function<End()> &body)
{
    constexpr int mostTries = 3;
    for (int i = 0; i < mostTries; ++i) {
        if (auto error = open())
            return error;
        bool again = false;
        auto error = attempt(body, again);
        if (!again)
            return error;
    }
    return journal_errors::gone(m_file.path(), {});
}

std::optional<ApiError> JournalStore::attempt(const std::function<End()> &body, bool &again)
{
    if (!m_file.isInPlace()) {
        if (auto regained = m_file.regain(); !regained)
            return regained.error();
    }
    if (!m_lock.hold())
        return journal_errors::folderUnusable(m_file.folder());
    if (database().begin()) {
        if (body() == End::RollBack || !database().commit())
            database().rollBack();
    }
    if (database().fault()) {
        again = reopenWhereCorrupt();
        return again ? std::nullopt : fail(true);
    }
    if (m_file.isInPlace())
        return {};
    // Taken away in between: what was just committed is only there if the new file was written from here.
    const auto regained = m_file.regain();
    again = regained && *regained == JournalFile::Regained::Adopted;
    return regained ? std::nullopt : std::optional(regained.error());
}

/// Writes something, so that a file that can only be read does not pass for a good one.
void JournalStore::touch()
{
    // There and back: what does not change is not written.
    database().run(QStringLiteral("UPDATE journal SET last_audit = last_audit + 1"));
    database().run(QStringLiteral("UPDATE journal SET last_audit = last_audit - 1"));
}

std::optional<ApiError> JournalStore::check()
{
    return transact([this] {
        touch();
        return End::Commit;
    });
}

Result<Admission> JournalStore::admit(const OperationRecord &record, const QList<AuditEntry> &audit,
                                      const std::optional<LedgerEvent> &slot)
{
    Admission admission;
    qint64 seen = 0;
    bool takenOver = false;
    const auto error = transact([&] {
        const QString owner = operation_table::ownerOf(database(), record.id);
        takenOver = owner != m_lock.id() && m_lock.isAlive(owner);
        if (takenOver)
            return End::RollBack;
        seen = m_seen.value(record.account);
        if (slot) {
            const auto foreign = ledger_table::read(database(), record.account, seen);
            seen = foreign.last;
            admission.foreign = foreign.events;
            if (!foreign.events.isEmpty())
                return End::RollBack;
            seen = ledger_table::add(database(), record.account, *slot);
        }
        operation_table::write(database(), record, m_lock.id());
        audit_table::add(database(), audit);
        return End::Commit;
    });
    if (error)
        return failure(*error);
    if (takenOver) {
        admission.error = journal_errors::takenOver();
        return admission;
    }
    if (slot)
        m_seen.insert(record.account, seen);
    admission.kind = admission.foreign.isEmpty() ? Admission::Kind::Admitted : Admission::Kind::Overtaken;
    return admission;
}

void JournalStore::carryOut(const JournalBacklog::Change &change)
{
    std::visit(Overloaded{
                   [this](const OperationRecord &record) {
                       operation_table::write(database(), record, m_lock.id());
                   },
                   [this](const BatchRecord &batch) { operation_table::writeBatch(database(), batch); },
                   [this](const AuditEntry &entry) { audit_table::add(database(), {entry}); },
                   [this](const JournalBacklog::ListingStore &store) {
                       listing_table::write(database(), store.account, store.listing);
                   },
                   [this](const JournalBacklog::Forget &forget) {
                       listing_table::forget(database(), forget.account);
                       ledger_table::forget(database(), forget.account);
                   },
                   [this](const JournalBacklog::LedgerAppend &append) {
                       ledger_table::add(database(), append.account, append.event);
                   },
               },
               change);
}

Result<JournalStore::Foreign> JournalStore::write(const JournalBacklog &backlog)
{
    Foreign foreign;
    QHash<AccountName, qint64> seen;
    const auto error = transact([&] {
        foreign.clear();
        seen = m_seen;
        for (const auto &change : backlog.changes()) {
            const auto *append = std::get_if<JournalBacklog::LedgerAppend>(&change);
            if (!append) {
                carryOut(change);
                continue;
            }
            const auto before = ledger_table::read(database(), append->account, seen.value(append->account));
            if (!before.events.isEmpty())
                foreign.emplaceBack(append->account, before.events);
            seen[append->account] = ledger_table::add(database(), append->account, append->event);
        }
        return End::Commit;
    });
    if (error)
        return failure(*error);
    m_seen = seen;
    return foreign;
}

Result<std::monostate> JournalStore::writeAll(const BatchRecord &batch, const QList<OperationRecord> &records)
{
    const auto error = transact([&] {
        operation_table::writeBatch(database(), batch);
        for (const OperationRecord &record : records)
            operation_table::write(database(), record, m_lock.id());
        return End::Commit;
    });
    if (error)
        return failure(*error);
    return std::monostate{};
}

Result<QList<OperationRecord>> JournalStore::claim(const AccountName &account, const QList<OperationId> &only)
{
    QList<OperationRecord> claimed;
    const auto error = transact([&] {
        claimed.clear();
        for (const QString &owner : operation_table::openOwners(database(), account)) {
            if (m_lock.isAlive(owner))
                continue;
            claimed << operation_table::readOpen(database(), account, owner);
        }
        if (!only.isEmpty())
            claimed.removeIf([&only](const OperationRecord &record) { return !only.contains(record.id); });
        for (const OperationRecord &record : std::as_const(claimed))
            operation_table::changeOwner(database(), record.id, m_lock.id());
        return End::Commit;
    });
    if (error)
        return failure(*error);
    std::ranges::stable_sort(claimed, {}, [](const OperationRecord &record) {
        return std::tuple(record.startedAt, record.position, record.id);
    });
    return claimed;
}

} // namespace snapdeck
