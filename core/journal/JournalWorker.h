// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/JournalStore.h"

#include <QObject>

namespace snapdeck {

/// The journal's own side: the store, what could not be written yet, and how it all is. Every call carries
/// itself out before it returns; lives on the thread that runs it.
class JournalWorker final : public QObject
{
    Q_OBJECT
public:
    JournalWorker(QString file, milliseconds patience);
    /// Tries once more to write what is still unsaved.
    ~JournalWorker() override;

    void open();
    [[nodiscard]] JournalStore::Verdict admit(const OperationRecord &record, const QList<AuditEntry> &audit,
                                              const std::optional<LedgerEvent> &slot, qint64 heard,
                                              const AdmissionTerms &terms = {});
    [[nodiscard]] Result<std::monostate> writeAll(const BatchRecord &batch,
                                                  const QList<OperationRecord> &records);
    /// Adds to what is unsaved, and writes all of that; `moreFollows`: unless it may as well go with what
    /// comes next, since each transaction waits for the disk.
    void write(const JournalBacklog &changes, bool moreFollows);
    /// Writes what is unsaved, and looks what other programs have done meanwhile.
    void catchUp();
    /// Whatever only reads, or claims.
    template <typename Value>
    [[nodiscard]] Result<Value> ask(const std::function<Result<Value>(JournalStore &)> &question)
    {
        if (m_health.state == JournalHealth::State::Good)
            (void)flush();
        Result<Value> answer = question(m_store);
        if (!answer)
            note(answer.error());
        else if (m_store.notice() != m_health.notice)
            note(m_health.error);
        return answer;
    }

Q_SIGNALS:
    void healthChanged(const snapdeck::JournalHealth &health);
    /// `last`: the number of the last one, which admit() wants to know was heard.
    void ledgerChanged(const snapdeck::AccountName &account, const QList<snapdeck::LedgerEvent> &events,
                       qint64 last);
    void auditGrew();

private:
    [[nodiscard]] std::optional<ApiError> flush();
    void report(const JournalStore::Foreign &foreign);
    void note(const std::optional<ApiError> &error);
    void lookAround();

    JournalStore m_store;
    milliseconds m_patience;
    JournalBacklog m_unsaved;
    JournalHealth m_health;
    qint64 m_lastAuditId = 0;
};

} // namespace snapdeck
