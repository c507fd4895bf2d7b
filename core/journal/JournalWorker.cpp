// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/JournalWorker.h"

#include "core/journal/JournalErrors.h"

#include <algorithm>

namespace snapdeck {

namespace {

/// As long as something is wrong: calls queue up behind the one that waits.
constexpr milliseconds shortPatience{200};

/// Together in one transaction.
constexpr qsizetype mostTogether = 500;

JournalStore::Verdict refused(const ApiError &error)
{
    JournalStore::Verdict verdict;
    verdict.admission.error = journal_errors::notSent(error);
    return verdict;
}

} // namespace

JournalWorker::JournalWorker(QString file, milliseconds patience)
    : m_store(std::move(file), patience)
    , m_patience(patience)
{
}

JournalWorker::~JournalWorker()
{
    if (!m_unsaved.isEmpty())
        (void)m_store.write(m_unsaved);
}

void JournalWorker::open()
{
    note(m_store.open());
    m_lastAuditId = m_store.lastAuditId().value_or(0);
}

/// How it is, after a call that wrote or tried to.
void JournalWorker::note(const std::optional<ApiError> &error)
{
    JournalHealth health;
    health.state = JournalHealth::State::Good;
    health.notice = m_store.notice();
    health.error = error;
    if (error)
        health.state = m_store.isOpen() ? JournalHealth::State::Failing : JournalHealth::State::Unavailable;
    if (health == m_health)
        return;
    m_health = health;
    m_store.setPatience(error ? std::min(shortPatience, m_patience) : m_patience);
    Q_EMIT healthChanged(m_health);
}

void JournalWorker::report(const JournalStore::Foreign &foreign)
{
    for (const auto &[account, events] : foreign)
        Q_EMIT ledgerChanged(account, events.events, events.last);
}

std::optional<ApiError> JournalWorker::flush()
{
    if (m_unsaved.isEmpty())
        return {};
    const auto written = m_store.write(m_unsaved);
    note(written ? std::nullopt : std::optional(written.error()));
    if (!written)
        return written.error();
    const bool hadAudit = m_unsaved.hasAudit();
    m_unsaved.clear();
    report(*written);
    if (hadAudit)
        lookAround();
    return {};
}

void JournalWorker::write(const JournalBacklog &changes, bool moreFollows)
{
    for (const auto &change : changes.changes())
        m_unsaved.add(change);
    // Where something is wrong, each try may have to wait: one for all that is asked for by now.
    const bool isFailing = m_health.state != JournalHealth::State::Good;
    if (!moreFollows || (!isFailing && m_unsaved.size() >= mostTogether))
        (void)flush();
}

JournalStore::Verdict JournalWorker::admit(const OperationRecord &record, const QList<AuditEntry> &audit,
                                           const std::optional<LedgerEvent> &slot, qint64 heard,
                                           const AdmissionTerms &terms)
{
    if (auto error = flush())
        return refused(*error);
    const auto verdict = m_store.admit(record, audit, slot, heard, terms);
    if (!verdict) {
        note(verdict.error());
        return refused(verdict.error());
    }
    // Only what was written says that all is well again.
    note(verdict->admission.kind == Admission::Kind::Admitted ? std::nullopt : m_health.error);
    lookAround();
    return *verdict;
}

Result<std::monostate> JournalWorker::writeAll(const BatchRecord &batch,
                                               const QList<OperationRecord> &records)
{
    if (auto error = flush())
        return failure(*error);
    auto written = m_store.writeAll(batch, records);
    note(written ? std::nullopt : std::optional(written.error()));
    return written;
}

void JournalWorker::lookAround()
{
    const auto last = m_store.lastAuditId();
    if (!last || *last == m_lastAuditId)
        return;
    m_lastAuditId = *last;
    Q_EMIT auditGrew();
}

void JournalWorker::catchUp()
{
    m_store.stayAlive();
    if (m_health.state != JournalHealth::State::Good && m_unsaved.isEmpty())
        note(m_store.check());
    (void)flush();
    if (!m_store.isOpen())
        return;
    if (const auto foreign = m_store.readForeign())
        report(*foreign);
    lookAround();
}

} // namespace snapdeck
