// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/JournalBacklog.h"

#include "core/base/Overloaded.h"

namespace snapdeck {

namespace {

/// What a later change of the same kind replaces; empty: nothing does.
QString keyOf(const JournalBacklog::Change &change)
{
    return std::visit(
        Overloaded{
            [](const OperationRecord &record) { return QStringLiteral("o/") + record.id.value(); },
            [](const BatchRecord &batch) { return QStringLiteral("b/") + batch.id; },
            [](const JournalBacklog::ListingStore &store) {
                return QStringLiteral("l/%1/%2/%3")
                    .arg(store.account.value().size())
                    .arg(store.account.value(), store.listing.key);
            },
            [](const auto &) { return QString(); },
        },
        change);
}

} // namespace

void JournalBacklog::add(const Change &change)
{
    m_hasAudit
        = m_hasAudit || std::holds_alternative<AuditEntry>(change) || std::holds_alternative<Forget>(change);
    if (std::holds_alternative<Forget>(change) || std::holds_alternative<ForgetListings>(change))
        m_places.clear(); // what is stored from now on comes after it
    const QString key = keyOf(change);
    const auto place = m_places.constFind(key);
    if (!key.isEmpty() && place != m_places.cend()) {
        m_changes[*place] = change;
        return;
    }
    if (!key.isEmpty())
        m_places.insert(key, m_changes.size());
    m_changes << change;
}

void JournalBacklog::add(const QList<AuditEntry> &entries)
{
    for (const AuditEntry &entry : entries)
        add(Change(entry));
}

void JournalBacklog::clear()
{
    *this = {};
}

} // namespace snapdeck
