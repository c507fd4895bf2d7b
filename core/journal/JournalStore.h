// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/journal/InstanceLock.h"
#include "core/journal/JournalBacklog.h"
#include "core/journal/JournalFile.h"

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

    /// A failure is the journal's; Admission::Kind::Refused, that another living program has the operation.
    [[nodiscard]] Result<Admission> admit(const OperationRecord &record, const QList<AuditEntry> &audit,
                                          const std::optional<LedgerEvent> &slot);
    /// What others did to the limits, by account; see readLedger().
    using Foreign = QList<std::pair<AccountName, QList<LedgerEvent>>>;
    /// All or nothing. Returns what others had done before to the limits that it appends to.
    [[nodiscard]] Result<Foreign> write(const JournalBacklog &backlog);
    [[nodiscard]] Result<std::monostate> writeAll(const BatchRecord &batch,
                                                  const QList<OperationRecord> &records);

    [[nodiscard]] Result<QList<OperationRecord>> claim(const AccountName &account,
                                                       const QList<OperationId> &only);
    [[nodiscard]] Result<QList<AccountName>> readOrphaned();
    [[nodiscard]] Result<QList<BatchRecord>> readBatches(const AccountName &account);
    [[nodiscard]] Result<QList<OperationRecord>> readOperations(const AccountName &account, int most);
    [[nodiscard]] Result<std::optional<OperationRecord>> readOperation(const OperationId &id);
    [[nodiscard]] Result<QList<AuditEntry>> readAudit(const AuditFilter &filter);
    [[nodiscard]] Result<qint64> lastAuditId();
    /// Everything that still matters, oldest first; what comes later is foreign unless it was written here.
    [[nodiscard]] Result<QList<LedgerEvent>> readLedger(const AccountName &account);
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
    void carryOut(const JournalBacklog::Change &change);
    [[nodiscard]] SqlConnection &database() { return m_file.database(); }

    JournalFile m_file;
    InstanceLock m_lock;
    QHash<AccountName, qint64> m_seen; ///< the highest number of a ledger event that is known here
};

} // namespace snapdeck
