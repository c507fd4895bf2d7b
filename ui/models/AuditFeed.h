// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/Journal.h"

#include <QTimer>

namespace snapdeck {

class AuditModel;

/// Brings the audit trail into a model, page by page, newest first: what matches the filter now, more when
/// asked, and what is written meanwhile. The journal does the looking, on its own thread. GUI thread.
class AuditFeed final : public QObject
{
    Q_OBJECT
public:
    /// Both outlive the feed.
    AuditFeed(Journal &journal, AuditModel &model, QObject *parent = nullptr);

    /// Starts over. AuditFilter's own paging is the feed's.
    void setFilter(const AuditFilter &filter);
    [[nodiscard]] const AuditFilter &filter() const { return m_filter; }
    /// Reads what is older, unless that is under way or there is no more.
    void readMore();
    /// Reads once more what could not be read. By itself it does so when the journal is well again.
    void readAgain();
    /// Reads what is newer, if it was told of while asleep. Asleep it reads nothing.
    void setAwake(bool awake);

    [[nodiscard]] bool isReading() const { return m_isReading; }
    [[nodiscard]] bool isComplete() const { return m_isComplete; }
    [[nodiscard]] const std::optional<ApiError> &error() const { return m_error; }

    static constexpr int PageSize = 200;

Q_SIGNALS:
    void changed(); ///< rows, or any of the above

private:
    void read(qint64 before, bool isNews);
    void take(const Result<QList<AuditEntry>> &page, bool isNews);

    Journal &m_journal;
    AuditModel &m_model;
    AuditFilter m_filter;
    QTimer m_news; ///< single shot: lines come in bursts
    quint64 m_generation = 0; ///< of the filter: late answers to an older one are nobody's
    qint64 m_oldest = 0;
    bool m_isReading = false;
    bool m_isComplete = false;
    bool m_isAwake = false;
    bool m_isStale = true;
    std::optional<ApiError> m_error;
};

} // namespace snapdeck
