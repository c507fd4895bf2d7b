// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/LedgerTable.h"

#include "core/journal/SqlConnection.h"

#include <algorithm>
#include <array>
#include <utility>

namespace snapdeck::ledger_table {

namespace {

constexpr qint64 mattersMs = 26LL * 60 * 60 * 1000;

template <typename Value> using Name = std::pair<Value, QLatin1String>;

constexpr std::array kinds{
    Name<LedgerEvent::Kind>{LedgerEvent::Kind::Sent, QLatin1String("sent")},
    Name<LedgerEvent::Kind>{LedgerEvent::Kind::Left, QLatin1String("left")},
    Name<LedgerEvent::Kind>{LedgerEvent::Kind::Accepted, QLatin1String("accepted")},
    Name<LedgerEvent::Kind>{LedgerEvent::Kind::NotTaken, QLatin1String("not_taken")},
    Name<LedgerEvent::Kind>{LedgerEvent::Kind::NeverLeft, QLatin1String("never_left")},
    Name<LedgerEvent::Kind>{LedgerEvent::Kind::Refused, QLatin1String("refused")},
    Name<LedgerEvent::Kind>{LedgerEvent::Kind::PlanMemory, QLatin1String("plan_memory")},
};
constexpr std::array requests{
    Name<RequestKind>{RequestKind::Snapshot, QLatin1String("snapshot")},
    Name<RequestKind>{RequestKind::Restore, QLatin1String("restore")},
};
constexpr std::array limits{
    Name<LimitKind>{LimitKind::CoolDown, QLatin1String("cool_down")},
    Name<LimitKind>{LimitKind::DailyQuota, QLatin1String("daily_quota")},
    Name<LimitKind>{LimitKind::AccountBlock, QLatin1String("account_block")},
};

template <typename Names, typename Value> QString nameOf(const Names &names, Value value)
{
    const auto found = std::ranges::find(names, value, &Names::value_type::first);
    return found == names.end() ? QStringLiteral("") : QString(found->second);
}

/// Nothing where the name is not known: then the whole row means nothing here.
template <typename Names, typename Value> bool valueOf(const Names &names, const QString &name, Value &value)
{
    const auto found = std::ranges::find(names, name, &Names::value_type::second);
    if (found == names.end())
        return false;
    value = found->first;
    return true;
}

std::optional<LedgerEvent> eventOf(const SqlRow &row)
{
    LedgerEvent event;
    if (!valueOf(kinds, row.text(1), event.kind) || !valueOf(requests, row.text(2), event.request)
        || !valueOf(limits, row.text(6), event.limit))
        return std::nullopt;
    event.resource = ResourceId(row.text(3));
    event.at = row.time(4);
    event.until = row.time(5);
    event.planMemoryMb = row.integer(7);
    return event;
}

/// Before this an account's events do not matter. Counted from the newest, since the program's clock need not
/// be the machine's, but from no later than now, since a clock that was ahead must not make all of them old.
qint64 cutOff(SqlConnection &database, const AccountName &account)
{
    const qint64 newest = database
                              .one(QStringLiteral("SELECT MAX(at) FROM ledger_event WHERE account = ?"),
                                   {sqlText(account.value())})
                              .toLongLong();
    return std::min(newest, QDateTime::currentMSecsSinceEpoch()) - mattersMs;
}

/// The plan stays as it is until the next word of it.
qint64 lastPlanMemory(SqlConnection &database, const AccountName &account)
{
    return database
        .one(QStringLiteral("SELECT MAX(id) FROM ledger_event WHERE account = ? AND kind = ?"),
             {sqlText(account.value()), nameOf(kinds, LedgerEvent::Kind::PlanMemory)})
        .toLongLong();
}

} // namespace

qint64 add(SqlConnection &database, const AccountName &account, const LedgerEvent &event)
{
    database.run(QStringLiteral("UPDATE journal SET last_ledger_event = last_ledger_event + 1"));
    const qint64 id = database.one(QStringLiteral("SELECT last_ledger_event FROM journal")).toLongLong();
    database.run(QStringLiteral("INSERT INTO ledger_event (id, account, kind, request, resource, at, until, "
                                "limit_kind, plan_memory_mb) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"),
                 {id, sqlText(account.value()), nameOf(kinds, event.kind), nameOf(requests, event.request),
                  sqlText(event.resource.value()), sqlTime(event.at), sqlTime(event.until),
                  nameOf(limits, event.limit), event.planMemoryMb});
    return id;
}

Events read(SqlConnection &database, const AccountName &account, qint64 after)
{
    Events found;
    found.last = after;
    const qint64 since = cutOff(database, account);
    const qint64 plan = lastPlanMemory(database, account);
    database.each(QStringLiteral("SELECT id, kind, request, resource, at, until, limit_kind, plan_memory_mb "
                                 "FROM ledger_event WHERE account = ? AND id > ? ORDER BY id"),
                  {sqlText(account.value()), after}, [&](const SqlRow &row) {
                      found.last = row.integer(0);
                      const auto event = eventOf({row});
                      const qint64 latest = std::max(row.integer(4), row.integer(5));
                      if (event && (latest >= since || found.last == plan))
                          found.events << *event;
                  });
    return found;
}

void prune(SqlConnection &database)
{
    QList<AccountName> accounts;
    database.each(QStringLiteral("SELECT DISTINCT account FROM ledger_event"), {},
                  [&accounts](const SqlRow &row) { accounts << AccountName(row.text(0)); });
    for (const AccountName &account : accounts) {
        const qint64 since = cutOff(database, account);
        database.run(QStringLiteral("DELETE FROM ledger_event WHERE account = ? AND COALESCE(at, 0) < ? "
                                    "AND COALESCE(until, 0) < ? AND id <> ?"),
                     {sqlText(account.value()), since, since, lastPlanMemory(database, account)});
    }
}

void forget(SqlConnection &database, const AccountName &account)
{
    database.run(QStringLiteral("DELETE FROM ledger_event WHERE account = ?"), {sqlText(account.value())});
}

} // namespace snapdeck::ledger_table
