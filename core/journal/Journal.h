// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/base/Time.h"
#include "core/journal/JournalTypes.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <functional>
#include <memory>

namespace snapdeck {

class JournalBacklog;
class JournalStore;
class JournalThread;

/// What Snapdeck knows for good: intents before they are sent, outcomes after, the limits, the last listings,
/// and the audit trail. One SQLite database on a thread of its own; several programs may have it open. Every
/// call returns at once; handlers are called once, later, on the caller's thread, and not at all once their
/// context is gone. Calls are carried out in their order. Lives on the GUI thread. operations.md, The journal
class Journal final : public QObject
{
    Q_OBJECT
public:
    enum class Threading {
        Own, ///< the database works on a thread of its own
        Callers, ///< it works within each call, for tests that turn the clock by hand; handlers come within
                 ///< it too
    };

    /// `patience`: how long the database waits for what another program holds.
    explicit Journal(QString file, Threading threading = Threading::Own, QObject *parent = nullptr,
                     milliseconds patience = milliseconds(5000));
    /// Waits for what is still to be written.
    ~Journal() override;

    [[nodiscard]] const JournalHealth &health() const { return m_health; }
    /// The user of the operating system, and the program.
    [[nodiscard]] const QString &who() const { return m_who; }

    /// Makes an intent durable, unless it was sent before. With `slot`, only if nobody else has written to
    /// the account's limits beyond what was told here, by readLedger, `ledgerChanged` or an earlier
    /// Admission. What it would have told to a context that is gone, `ledgerChanged` tells. Where `terms`
    /// object it is refused with their error. An entry's empty `who`, here and below, is filled in.
    void admit(const OperationRecord &record, const QList<AuditEntry> &audit,
               const std::optional<LedgerEvent> &slot, QObject *context,
               std::function<void(const Admission &)> handler, const AdmissionTerms &terms = {});
    /// Writes where an operation stands. What cannot be written is kept, and tried again. While another
    /// living program has the operation, only the audit lines are written.
    void save(const OperationRecord &record, const QList<AuditEntry> &audit = {});
    /// Writes many at once, before any of them starts. What is there already stays as it is.
    void saveAll(const BatchRecord &batch, const QList<OperationRecord> &records, QObject *context,
                 Handler<std::monostate> handler);
    void saveBatch(const BatchRecord &batch);
    void note(const AuditEntry &entry);

    /// Takes over the account's open operations that no living program works on, `only` these unless it is
    /// empty. In the order of their start.
    void claim(const AccountName &account, const QList<OperationId> &only, QObject *context,
               Handler<QList<OperationRecord>> handler);
    /// Accounts with open operations that no living program works on.
    void readOrphaned(QObject *context, Handler<QList<AccountName>> handler);
    /// Whether anything of the account is open, whichever program works on it, or none.
    void readIsBusy(const AccountName &account, QObject *context, Handler<bool> handler);
    void readBatches(const AccountName &account, QObject *context, Handler<QList<BatchRecord>> handler);
    /// Newest first; `account` empty: of all.
    void readOperations(const AccountName &account, int most, QObject *context,
                        Handler<QList<OperationRecord>> handler);
    /// Those of these kinds that ended in `state`, newest first.
    void readEnded(const AccountName &account, const QStringList &kinds, const QString &state, int most,
                   QObject *context, Handler<QList<OperationRecord>> handler);
    void readOperation(const OperationId &id, QObject *context,
                       Handler<std::optional<OperationRecord>> handler);
    void readAudit(const AuditFilter &filter, QObject *context, Handler<QList<AuditEntry>> handler);

    /// Everything that still matters to the account's limits, oldest first. From then on `ledgerChanged`
    /// tells what other programs add.
    void readLedger(const AccountName &account, QObject *context, Handler<QList<LedgerEvent>> handler);
    void append(const AccountName &account, const LedgerEvent &event);

    void readListings(const AccountName &account, QObject *context, Handler<QList<CachedListing>> handler);
    /// Replaces those of the same keys.
    void storeListings(const AccountName &account, const QList<CachedListing> &listings);
    /// Of an account that has another server from now on: they are of the earlier one.
    void forgetListings(const AccountName &account);
    /// Of an account that is removed: its listings and limits. What is open ends with code `account_removed`:
    /// cancelled where it still waited, unconfirmed otherwise. The audit trail stays.
    void forget(const AccountName &account);

    /// Tries again now to write what could not be written; it happens every 5 s anyway.
    void retry();

Q_SIGNALS:
    void healthChanged();
    /// Other programs have used the account.
    void ledgerChanged(const snapdeck::AccountName &account, const QList<snapdeck::LedgerEvent> &events);
    void auditGrew();

private:
    void write(const JournalBacklog &changes);
    void hear(const AccountName &account, qint64 last);
    [[nodiscard]] QList<AuditEntry> stamped(QList<AuditEntry> entries) const;
    template <typename Value>
    void ask(QObject *context, std::function<Result<Value>(JournalStore &)> question, Handler<Value> handler);

    JournalHealth m_health;
    QString m_who;
    QHash<AccountName, qint64> m_heard; ///< the last event of others that was told here
    QSet<AccountName> m_reading; ///< their limits are on the way: nothing of them counts as told yet
    std::unique_ptr<JournalThread> m_thread;
};

} // namespace snapdeck
