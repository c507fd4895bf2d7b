// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/journal/InstanceLock.h"
#include "core/journal/JournalBacklog.h"
#include "core/journal/JournalFile.h"
#include "core/journal/LedgerTable.h"

#include <QHash>

#include <variant>

namespace snapdeck {

/// The journal's calls, each carried out at once in one transaction. What cannot be read or written is an
/// ApiError of kind LocalFailure, and nothing has changed then; a file that is corrupt, deleted or replaced
/// meanwhile is got back first. Belongs to the thread that made it, and waits there for what other programs
/// hold.
class JournalStore
{
public:
    static constexpr milliseconds usualPatience{5000};

    /// `patience`: how long to wait for another program's lock.
    explicit JournalStore(QString file, milliseconds patience = usualPatience);

    /// Every call opens it where it is not open yet; this one does nothing else.
    [[nodiscard]] std::optional<ApiError> open();
    /// Where something may already be wrong, nobody should have to wait long.
    void setPatience(milliseconds patience);
    [[nodiscard]] bool isOpen() const { return m_file.isOpen(); }
    [[nodiscard]] const QString &notice() const { return m_file.notice(); }
    /// This program's id among those that have the journal open.
    [[nodiscard]] const QString &instance() const { return m_lock.id(); }

    /// Whether something can be written now.
    [[nodiscard]] std::optional<ApiError> check();

    /// Takes the program's lock again where its file was deleted: without it others take its operations.
    void stayAlive();

    struct Verdict {
        Admission admission;
        qint64 told = 0; ///< number of the last event in `foreign`; 0: none
    };
    /// A failure is the journal's; Admission::Kind::Refused, that another living program has the operation,
    /// that it was sent before, or that `terms` object. `heard`: the number of the last event of others that
    /// whoever chose the slot knew of; where more were told meanwhile, it is overtaken, and `foreign` has
    /// only what is new.
    [[nodiscard]] Result<Verdict> admit(const OperationRecord &record, const QList<AuditEntry> &audit,
                                        const std::optional<LedgerEvent> &slot, qint64 heard,
                                        const AdmissionTerms &terms = {});
    /// What others did to the limits, by account; see readLedger().
    using Foreign = QList<std::pair<AccountName, ledger_table::Events>>;
    /// All or nothing, but for operations that another living program has: what that one says holds. Returns
    /// what others had done before to the limits that it appends to.
    [[nodiscard]] Result<Foreign> write(const JournalBacklog &backlog);
    /// Operations that are there already stay as they are.
    [[nodiscard]] Result<std::monostate> writeAll(const BatchRecord &batch,
                                                  const QList<OperationRecord> &records);

    [[nodiscard]] Result<QList<OperationRecord>> claim(const AccountName &account,
                                                       const QList<OperationId> &only);
    [[nodiscard]] Result<QList<AccountName>> readOrphaned();
    [[nodiscard]] Result<bool> readIsBusy(const AccountName &account);
    [[nodiscard]] Result<QList<BatchRecord>> readBatches(const AccountName &account);
    [[nodiscard]] Result<QList<OperationRecord>> readOperations(const AccountName &account, int most);
    [[nodiscard]] Result<QList<OperationRecord>>
    readEnded(const AccountName &account, const QStringList &kinds, const QString &state, int most);
    [[nodiscard]] Result<std::optional<OperationRecord>> readOperation(const OperationId &id);
    [[nodiscard]] Result<QList<AuditEntry>> readAudit(const AuditFilter &filter);
    [[nodiscard]] Result<qint64> lastAuditId();
    /// Everything that still matters, oldest first; what comes later is foreign unless it was written here.
    [[nodiscard]] Result<ledger_table::Events> readLedger(const AccountName &account);
    /// What others have done meanwhile to the limits that were read here.
    [[nodiscard]] Result<Foreign> readForeign();
    [[nodiscard]] Result<QList<CachedListing>> readListings(const AccountName &account);

private:
    enum class End { Commit, RollBack };
    [[nodiscard]] std::optional<ApiError> transact(const std::function<End()> &body);
    [[nodiscard]] std::optional<ApiError> attempt(const std::function<End()> &body, bool &again);
    template <typename Value> [[nodiscard]] Result<Value> read(const std::function<Value()> &body);
    [[nodiscard]] std::optional<ApiError> fail(bool writing);
    [[nodiscard]] bool reopenWhereCorrupt();
    void touch();
    [[nodiscard]] bool isOthers(const QString &owner) const;
    [[nodiscard]] std::optional<ApiError> obstacleTo(const OperationId &intent, bool isAnotherTry);
    [[nodiscard]] std::optional<ApiError> objectionTo(const OperationRecord &intent,
                                                      const AdmissionTerms &terms);
    void save(const OperationRecord &record);
    void carryOut(const JournalBacklog::Change &change);
    [[nodiscard]] SqlConnection &database() { return m_file.database(); }

    JournalFile m_file;
    InstanceLock m_lock;
    QHash<AccountName, qint64> m_seen; ///< the highest number of a ledger event that is known here
    QHash<AccountName, qint64> m_told; ///< the highest one that was handed out as foreign
};

} // namespace snapdeck
