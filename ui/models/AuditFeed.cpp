// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/AuditFeed.h"

#include "ui/models/AuditModel.h"

#include <algorithm>

namespace snapdeck {

namespace {

constexpr int NewsMs = 250;

} // namespace

AuditFeed::AuditFeed(Journal &journal, AuditModel &model, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
    , m_model(model)
{
    m_news.setSingleShot(true);
    m_news.setInterval(NewsMs);
    connect(&m_news, &QTimer::timeout, this, [this] {
        if (m_isReading)
            m_news.start();
        else
            read(0, true);
    });
    connect(&journal, &Journal::auditGrew, this, [this] {
        m_isStale = true;
        if (m_isAwake && !m_news.isActive())
            m_news.start();
    });
    connect(&journal, &Journal::healthChanged, this, [this] {
        if (m_error && m_journal.health().state == JournalHealth::State::Good)
            readAgain();
    });
}

void AuditFeed::setFilter(const AuditFilter &filter)
{
    m_filter = filter;
    m_filter.most = PageSize;
    ++m_generation;
    m_oldest = 0; // nothing that is there matches, so that a reading after a sleep starts over too
    m_isReading = false;
    m_isComplete = false;
    m_isStale = true;
    m_error.reset();
    if (m_isAwake)
        read(0, false);
}

void AuditFeed::setAwake(bool awake)
{
    m_isAwake = awake;
    readAgain();
}

void AuditFeed::readAgain()
{
    if (m_isAwake && m_isStale && !m_isReading)
        read(0, m_model.rowCount() > 0);
}

void AuditFeed::readMore()
{
    if (m_isAwake && !m_isReading && !m_isComplete && m_oldest > 0)
        read(m_oldest, false);
}

void AuditFeed::read(qint64 before, bool isNews)
{
    m_isReading = true;
    if (before == 0)
        m_isStale = false;
    AuditFilter filter = m_filter;
    filter.before = before;
    if (before == 0 && !isNews)
        m_oldest = 0;
    Q_EMIT changed();
    m_journal.readAudit(filter, this,
                        [this, isNews, generation = m_generation](const Result<QList<AuditEntry>> &page) {
                            if (generation == m_generation)
                                take(page, isNews);
                        });
}

void AuditFeed::take(const Result<QList<AuditEntry>> &page, bool isNews)
{
    m_isReading = false;
    if (!page) {
        m_error = page.error();
        m_isStale = true;
        Q_EMIT changed();
        return;
    }
    m_error.reset();
    const auto known
        = [this](const AuditEntry &entry) { return m_model.rowOf(QString::number(entry.id)) >= 0; };
    // News that do not reach down to what is there leave a gap: then the page is all there is.
    const bool meets = std::any_of(page->cbegin(), page->cend(), known);
    const bool startsOver = m_oldest == 0 || (isNews && !meets && page->size() == PageSize);
    QList<AuditEntry> rows = startsOver ? QList<AuditEntry>() : m_model.rows();
    for (const AuditEntry &entry : *page) {
        if (startsOver || !known(entry))
            rows.append(entry);
    }
    if (startsOver || !isNews)
        m_isComplete = page->size() < PageSize;
    if (!page->isEmpty() && (startsOver || !isNews))
        m_oldest = page->last().id;
    m_model.setRows(rows);
    Q_EMIT changed();
}

} // namespace snapdeck
