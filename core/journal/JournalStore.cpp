// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/JournalStore.h"

#include "core/base/Overloaded.h"
#include "core/journal/AuditTable.h"
#include "core/journal/JournalErrors.h"
#include "core/journal/LedgerTable.h"
#include "core/journal/ListingTable.h"
#include "core/journal/OperationTable.h"
#include "core/journal/RemovedAccount.h"
#include "core/journal/SqliteDialect.h"

#include <QSet>

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

void JournalStore::stayAlive()
{
    if (isOpen())
        m_lock.hold();
}

bool JournalStore::isOthers(const QString &owner) const
{
    return owner != m_lock.id() && m_lock.isAlive(owner);
}

/// Whoever rightly sends again has written a waiting state in between.
std::optional<ApiError> JournalStore::obstacleTo(const OperationId &intent, bool isAnotherTry)
{
    const auto standing = operation_table::standingOf(database(), intent);
    if (!standing || (isAnotherTry && standing->owner == m_lock.id()))
        return {};
    if (!standing->ended && isOthers(standing->owner))
        return journal_errors::takenOver();
    if (standing->ended || standing->state == u"requesting" || standing->state == u"processing")
        return journal_errors::alreadySent();
    return {};
}

Result<JournalStore::Verdict> JournalStore::admit(const OperationRecord &record,
                                                  const QList<AuditEntry> &audit,
                                                  const std::optional<LedgerEvent> &slot, qint64 heard,
                                                  const AdmissionTerms &terms)
{
    std::optional<ApiError> obstacle;
    ledger_table::Events foreign;
    bool overtaken = false;
    bool wasWritten = false; // by an earlier try
    qint64 seen = 0;
    const auto error = transact([&] {
        obstacle = obstacleTo(record.id, wasWritten);
        if (!obstacle)
            obstacle = objectionTo(record, terms);
        if (obstacle)
            return End::RollBack;
        if (slot) {
            foreign = ledger_table::read(database(), record.account, m_seen.value(record.account));
            seen = foreign.last;
            overtaken = !foreign.events.isEmpty() || m_told.value(record.account) > heard;
            if (overtaken)
                return End::RollBack;
            seen = ledger_table::add(database(), record.account, *slot);
        }
        operation_table::write(database(), record, m_lock.id());
        audit_table::add(database(), audit);
        wasWritten = true;
        return End::Commit;
    });
    if (error)
        return failure(*error);
    Verdict verdict;
    if (obstacle) {
        verdict.admission.error = *obstacle;
        return verdict;
    }
    if (slot)
        m_seen.insert(record.account, seen);
    verdict.admission.kind = overtaken ? Admission::Kind::Overtaken : Admission::Kind::Admitted;
    if (!foreign.events.isEmpty()) {
        m_told.insert(record.account, foreign.last);
        verdict.admission.foreign = foreign.events;
        verdict.told = foreign.last;
    }
    return verdict;
}

/// What another living program has open, or has ended, is for it to say. What has ended may be taken up again
/// by anybody, unless its account is gone: another one may have its name by now.
void JournalStore::save(const OperationRecord &record)
{
    const auto standing = operation_table::standingOf(database(), record.id);
    const bool isTakenUpAgain = standing && standing->ended && !record.ended;
    if (isTakenUpAgain && standing->code == removed_account::code())
        return;
    if (!standing || isTakenUpAgain || !isOthers(standing->owner))
        operation_table::write(database(), record, m_lock.id());
}

void JournalStore::carryOut(const JournalBacklog::Change &change)
{
    std::visit(Overloaded{
                   [this](const OperationRecord &record) { save(record); },
                   [this](const BatchRecord &batch) { operation_table::writeBatch(database(), batch); },
                   [this](const AuditEntry &entry) { audit_table::add(database(), {entry}); },
                   [this](const JournalBacklog::ListingStore &store) {
                       listing_table::write(database(), store.account, store.listing);
                   },
                   [this](const JournalBacklog::Forget &forget) {
                       listing_table::forget(database(), forget.account);
                       ledger_table::forget(database(), forget.account);
                       removed_account::endOperations(database(), forget);
                   },
                   [this](const JournalBacklog::ForgetListings &forget) {
                       listing_table::forget(database(), forget.account);
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
    QHash<AccountName, qint64> told;
    const auto error = transact([&] {
        foreign.clear();
        seen = m_seen;
        told = m_told;
        for (const auto &change : backlog.changes()) {
            const auto *append = std::get_if<JournalBacklog::LedgerAppend>(&change);
            if (!append) {
                carryOut(change);
                continue;
            }
            const auto before = ledger_table::read(database(), append->account, seen.value(append->account));
            if (!before.events.isEmpty()) {
                foreign.emplaceBack(append->account, before);
                told[append->account] = before.last;
            }
            seen[append->account] = ledger_table::add(database(), append->account, append->event);
        }
        return End::Commit;
    });
    if (error)
        return failure(*error);
    m_seen = seen;
    m_told = told;
    return foreign;
}

Result<std::monostate> JournalStore::writeAll(const BatchRecord &batch, const QList<OperationRecord> &records)
{
    const auto error = transact([&] {
        operation_table::writeBatch(database(), batch);
        for (const OperationRecord &record : records)
            operation_table::add(database(), record, m_lock.id());
        return End::Commit;
    });
    if (error)
        return failure(*error);
    return std::monostate{};
}

Result<QList<OperationRecord>> JournalStore::claim(const AccountName &account, const QList<OperationId> &only)
{
    const QSet<OperationId> wanted(only.begin(), only.end());
    QList<OperationRecord> claimed;
    const auto error = transact([&] {
        claimed.clear();
        for (const QString &owner : operation_table::openOwners(database(), account)) {
            if (m_lock.isAlive(owner))
                continue;
            claimed << operation_table::readOpen(database(), account, owner);
        }
        if (!only.isEmpty())
            claimed.removeIf(
                [&wanted](const OperationRecord &record) { return !wanted.contains(record.id); });
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
