// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/JournalTypes.h"

#include <QHash>

#include <variant>

namespace snapdeck {

/// What is still to be written, in its order. Of an operation, a batch and a listing only the latest is kept;
/// of audit lines and of what happened to the limits, all. Pure.
class JournalBacklog
{
public:
    struct LedgerAppend {
        AccountName account;
        LedgerEvent event;
    };
    struct ListingStore {
        AccountName account;
        CachedListing listing;
    };
    struct Forget {
        AccountName account;
        QDateTime at;
        QString who; ///< as AuditEntry::who
    };
    struct ForgetListings {
        AccountName account;
    };
    using Change = std::variant<OperationRecord, BatchRecord, AuditEntry, LedgerAppend, ListingStore, Forget,
                                ForgetListings>;

    void add(const Change &change);
    void add(const QList<AuditEntry> &entries);
    void clear();
    [[nodiscard]] qsizetype size() const { return m_changes.size(); }
    [[nodiscard]] bool isEmpty() const { return m_changes.isEmpty(); }
    [[nodiscard]] const QList<Change> &changes() const { return m_changes; }
    [[nodiscard]] bool hasAudit() const { return m_hasAudit; }

private:
    QList<Change> m_changes;
    QHash<QString, qsizetype> m_places; ///< of those of which the latest is enough
    bool m_hasAudit = false;
};

} // namespace snapdeck
