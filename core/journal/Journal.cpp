// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/Journal.h"

#include "core/journal/JournalThread.h"
#include "core/journal/WhoWorks.h"

#include <algorithm>

namespace snapdeck {

Journal::Journal(QString file, Threading threading, QObject *parent, milliseconds patience)
    : QObject(parent)
    , m_who(whoWorks())
    , m_thread(std::make_unique<JournalThread>(file, threading, patience))
{
    const JournalWorker *worker = &m_thread->worker();
    connect(worker, &JournalWorker::healthChanged, this, [this](const JournalHealth &health) {
        m_health = health;
        Q_EMIT healthChanged();
    });
    connect(worker, &JournalWorker::ledgerChanged, this,
            [this](const AccountName &account, const QList<LedgerEvent> &events, qint64 last) {
                hear(account, last);
                Q_EMIT ledgerChanged(account, events);
            });
    connect(worker, &JournalWorker::auditGrew, this, &Journal::auditGrew);
    m_thread->post(&JournalWorker::open);
}

Journal::~Journal() = default;

void Journal::write(const JournalBacklog &changes)
{
    m_thread->write(changes);
}

void Journal::admit(const OperationRecord &record, const QList<AuditEntry> &audit,
                    const std::optional<LedgerEvent> &slot, QObject *context,
                    std::function<void(const Admission &)> handler, const AdmissionTerms &terms)
{
    using Verdict = JournalStore::Verdict;
    std::function<void(const Verdict &)> settle
        = [this, account = record.account, context = QPointer(context),
           handler = std::move(handler)](const Verdict &verdict) {
              hear(account, verdict.told);
              if (context && handler)
                  handler(verdict.admission);
              else if (!verdict.admission.foreign.isEmpty())
                  Q_EMIT ledgerChanged(account, verdict.admission.foreign);
          };
    m_thread->ask<Verdict>(
        this,
        [record, slot, terms, audit = stamped(audit), heard = m_heard.value(record.account)](
            JournalWorker &worker) { return worker.admit(record, audit, slot, heard, terms); },
        std::move(settle));
}

/// Only what was told has been heeded when a slot is chosen; the database may be ahead of that.
void Journal::hear(const AccountName &account, qint64 last)
{
    if (last > 0 && !m_reading.contains(account))
        m_heard[account] = std::max(m_heard.value(account), last);
}

QList<AuditEntry> Journal::stamped(QList<AuditEntry> entries) const
{
    for (AuditEntry &entry : entries) {
        if (entry.who.isEmpty())
            entry.who = m_who;
    }
    return entries;
}

void Journal::save(const OperationRecord &record, const QList<AuditEntry> &audit)
{
    JournalBacklog changes;
    changes.add(JournalBacklog::Change(record));
    changes.add(stamped(audit));
    write(changes);
}

void Journal::saveAll(const BatchRecord &batch, const QList<OperationRecord> &records, QObject *context,
                      Handler<std::monostate> handler)
{
    m_thread->ask<Result<std::monostate>>(
        context, [=](JournalWorker &worker) { return worker.writeAll(batch, records); }, std::move(handler));
}

void Journal::saveBatch(const BatchRecord &batch)
{
    JournalBacklog changes;
    changes.add(JournalBacklog::Change(batch));
    write(changes);
}

void Journal::note(const AuditEntry &entry)
{
    JournalBacklog changes;
    changes.add(stamped({entry}));
    write(changes);
}

template <typename Value>
void Journal::ask(QObject *context, std::function<Result<Value>(JournalStore &)> question,
                  Handler<Value> handler)
{
    m_thread->ask<Result<Value>>(
        context, [question = std::move(question)](JournalWorker &worker) { return worker.ask(question); },
        std::move(handler));
}

void Journal::claim(const AccountName &account, const QList<OperationId> &only, QObject *context,
                    Handler<QList<OperationRecord>> handler)
{
    ask<QList<OperationRecord>>(
        context, [=](JournalStore &store) { return store.claim(account, only); }, std::move(handler));
}

void Journal::readOrphaned(QObject *context, Handler<QList<AccountName>> handler)
{
    ask<QList<AccountName>>(
        context, [](JournalStore &store) { return store.readOrphaned(); }, std::move(handler));
}

void Journal::readIsBusy(const AccountName &account, QObject *context, Handler<bool> handler)
{
    ask<bool>(context, [=](JournalStore &store) { return store.readIsBusy(account); }, std::move(handler));
}

void Journal::readBatches(const AccountName &account, QObject *context, Handler<QList<BatchRecord>> handler)
{
    ask<QList<BatchRecord>>(
        context, [=](JournalStore &store) { return store.readBatches(account); }, std::move(handler));
}

void Journal::readOperations(const AccountName &account, int most, QObject *context,
                             Handler<QList<OperationRecord>> handler)
{
    ask<QList<OperationRecord>>(
        context, [=](JournalStore &store) { return store.readOperations(account, most); },
        std::move(handler));
}

void Journal::readEnded(const AccountName &account, const QStringList &kinds, const QString &state, int most,
                        QObject *context, Handler<QList<OperationRecord>> handler)
{
    ask<QList<OperationRecord>>(
        context, [=](JournalStore &store) { return store.readEnded(account, kinds, state, most); },
        std::move(handler));
}

void Journal::readOperation(const OperationId &id, QObject *context,
                            Handler<std::optional<OperationRecord>> handler)
{
    ask<std::optional<OperationRecord>>(
        context, [=](JournalStore &store) { return store.readOperation(id); }, std::move(handler));
}

void Journal::readAudit(const AuditFilter &filter, QObject *context, Handler<QList<AuditEntry>> handler)
{
    ask<QList<AuditEntry>>(
        context, [=](JournalStore &store) { return store.readAudit(filter); }, std::move(handler));
}

void Journal::readLedger(const AccountName &account, QObject *context, Handler<QList<LedgerEvent>> handler)
{
    using Events = ledger_table::Events;
    m_heard.remove(account);
    m_reading.insert(account);
    Handler<Events> learn = [this, account, handler = std::move(handler)](const Result<Events> &read) {
        m_reading.remove(account);
        if (read)
            hear(account, read->last);
        if (handler)
            handler(read ? Result<QList<LedgerEvent>>(read->events) : failure(read.error()));
    };
    ask<Events>(
        context, [=](JournalStore &store) { return store.readLedger(account); }, std::move(learn));
}

void Journal::append(const AccountName &account, const LedgerEvent &event)
{
    JournalBacklog changes;
    changes.add(JournalBacklog::LedgerAppend{account, event});
    write(changes);
}

void Journal::readListings(const AccountName &account, QObject *context,
                           Handler<QList<CachedListing>> handler)
{
    ask<QList<CachedListing>>(
        context, [=](JournalStore &store) { return store.readListings(account); }, std::move(handler));
}

void Journal::storeListings(const AccountName &account, const QList<CachedListing> &listings)
{
    JournalBacklog changes;
    for (const CachedListing &listing : listings)
        changes.add(JournalBacklog::ListingStore{account, listing});
    write(changes);
}

void Journal::forgetListings(const AccountName &account)
{
    JournalBacklog changes;
    changes.add(JournalBacklog::ForgetListings{account});
    write(changes);
}

void Journal::forget(const AccountName &account)
{
    JournalBacklog changes;
    changes.add(JournalBacklog::Forget{account, QDateTime::currentDateTimeUtc(), m_who});
    write(changes);
}

void Journal::retry()
{
    m_thread->post(&JournalWorker::catchUp);
}

} // namespace snapdeck
