// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/OperationTable.h"

#include "core/journal/SqlConnection.h"

namespace snapdeck::operation_table {

namespace {

QString columns()
{
    return QStringLiteral("id, account, kind, resource_id, resource_name, state, ended, batch, position, "
                          "started_at, since, machine, code, message");
}

QString insertion()
{
    return QStringLiteral(
               "INSERT INTO operation (%1, owner) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ")
        .arg(columns());
}

QVariantList valuesOf(const OperationRecord &record, const QString &owner)
{
    return {sqlText(record.id.value()),
            sqlText(record.account.value()),
            sqlText(record.kind),
            sqlText(record.resourceId),
            sqlText(record.resourceName),
            sqlText(record.state),
            record.ended ? 1 : 0,
            sqlText(record.batch),
            record.position,
            sqlTime(record.startedAt),
            sqlTime(record.since),
            sqlText(QString::fromUtf8(record.machine)),
            sqlText(record.code),
            sqlText(record.message),
            owner};
}

OperationRecord recordOf(const SqlRow &row)
{
    OperationRecord record;
    record.id = OperationId(row.text(0));
    record.account = AccountName(row.text(1));
    record.kind = row.text(2);
    record.resourceId = row.text(3);
    record.resourceName = row.text(4);
    record.state = row.text(5);
    record.ended = row.integer(6) != 0;
    record.batch = row.text(7);
    record.position = row.integer(8);
    record.startedAt = row.time(9);
    record.since = row.time(10);
    record.machine = row.utf8(11);
    record.code = row.text(12);
    record.message = row.text(13);
    return record;
}

QList<OperationRecord> readWhere(SqlConnection &database, const QString &where, const QVariantList &values)
{
    QList<OperationRecord> records;
    database.each(QStringLiteral("SELECT %1 FROM operation %2").arg(columns(), where), values,
                  [&records](const SqlRow &row) { records << recordOf(row); });
    return records;
}

/// How many of the batch have ended, by state.
QMap<QString, int> endedOf(SqlConnection &database, const QString &batch)
{
    QMap<QString, int> ended;
    database.each(QStringLiteral("SELECT state, COUNT(*) FROM operation WHERE batch = ? AND ended = 1 "
                                 "GROUP BY state"),
                  {sqlText(batch)}, [&ended](const SqlRow &row) {
                      ended.insert(row.text(0), static_cast<int>(row.integer(1)));
                  });
    return ended;
}

} // namespace

void write(SqlConnection &database, const OperationRecord &record, const QString &owner)
{
    static const QString sql = insertion()
        + QStringLiteral("ON CONFLICT (id) DO UPDATE SET account = excluded.account, kind = excluded.kind, "
                         "resource_id = excluded.resource_id, resource_name = excluded.resource_name, "
                         "state = excluded.state, ended = excluded.ended, batch = excluded.batch, "
                         "position = excluded.position, started_at = excluded.started_at, "
                         "since = excluded.since, machine = excluded.machine, code = excluded.code, "
                         "message = excluded.message, owner = excluded.owner");
    database.run(sql, valuesOf(record, owner));
}

void add(SqlConnection &database, const OperationRecord &record, const QString &owner)
{
    static const QString sql = insertion() + QStringLiteral("ON CONFLICT (id) DO NOTHING");
    database.run(sql, valuesOf(record, owner));
}

void writeBatch(SqlConnection &database, const BatchRecord &batch)
{
    database.run(
        QStringLiteral("INSERT INTO batch (id, account, started_at, paused) VALUES (?, ?, ?, ?) "
                       "ON CONFLICT (id) DO UPDATE SET account = excluded.account, "
                       "started_at = excluded.started_at, paused = excluded.paused"),
        {sqlText(batch.id), sqlText(batch.account.value()), sqlTime(batch.startedAt), batch.paused ? 1 : 0});
}

std::optional<Standing> standingOf(SqlConnection &database, const OperationId &id)
{
    std::optional<Standing> standing;
    database.each(QStringLiteral("SELECT owner, state, ended, code FROM operation WHERE id = ?"),
                  {sqlText(id.value())}, [&standing](const SqlRow &row) {
                      standing = Standing{row.text(0), row.text(1), row.integer(2) != 0, row.text(3)};
                  });
    return standing;
}

QStringList openOwners(SqlConnection &database, const AccountName &account)
{
    QStringList owners;
    const auto take = [&owners](const SqlRow &row) { owners << row.text(0); };
    if (account.isEmpty())
        database.each(QStringLiteral("SELECT DISTINCT owner FROM operation WHERE ended = 0"), {}, take);
    else
        database.each(QStringLiteral("SELECT DISTINCT owner FROM operation WHERE ended = 0 AND account = ?"),
                      {account.value()}, take);
    return owners;
}

QList<AccountName> accountsOf(SqlConnection &database, const QString &owner)
{
    QList<AccountName> accounts;
    database.each(QStringLiteral("SELECT DISTINCT account FROM operation WHERE ended = 0 AND owner = ?"),
                  {owner}, [&accounts](const SqlRow &row) { accounts << AccountName(row.text(0)); });
    return accounts;
}

void changeOwner(SqlConnection &database, const OperationId &id, const QString &to)
{
    database.run(QStringLiteral("UPDATE operation SET owner = ? WHERE id = ?"), {to, sqlText(id.value())});
}

QList<OperationRecord> readOpen(SqlConnection &database, const AccountName &account, const QString &owner)
{
    return readWhere(database,
                     QStringLiteral("WHERE ended = 0 AND account = ? AND owner = ? "
                                    "ORDER BY started_at, position, id"),
                     {sqlText(account.value()), owner});
}

QList<OperationRecord> readUnderWay(SqlConnection &database, const AccountName &account)
{
    return readWhere(database,
                     QStringLiteral("WHERE ended = 0 AND account = ? AND state IN ('requesting', "
                                    "'processing') ORDER BY started_at, position, id"),
                     {sqlText(account.value())});
}

QList<OperationRecord> read(SqlConnection &database, const AccountName &account, int most)
{
    const QString order = QStringLiteral("ORDER BY started_at DESC, position DESC, id DESC LIMIT ?");
    if (account.isEmpty())
        return readWhere(database, order, {std::max(0, most)});
    return readWhere(database, QStringLiteral("WHERE account = ? ") + order,
                     {account.value(), std::max(0, most)});
}

QList<OperationRecord> readEnded(SqlConnection &database, const AccountName &account,
                                 const QStringList &kinds, const QString &state, int most)
{
    QVariantList values{account.value(), state};
    for (const QString &kind : kinds)
        values << kind;
    values << std::max(0, most);
    const QString places = QStringList(kinds.size(), QStringLiteral("?")).join(QStringLiteral(", "));
    return readWhere(database,
                     QStringLiteral("WHERE account = ? AND ended = 1 AND state = ? AND kind IN (%1) "
                                    "ORDER BY started_at DESC, position DESC, id DESC LIMIT ?")
                         .arg(places),
                     values);
}

std::optional<OperationRecord> readOne(SqlConnection &database, const OperationId &id)
{
    const QList<OperationRecord> found
        = readWhere(database, QStringLiteral("WHERE id = ?"), {sqlText(id.value())});
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

QList<BatchRecord> readBatches(SqlConnection &database, const AccountName &account)
{
    QList<BatchRecord> batches;
    database.each(QStringLiteral("SELECT id, account, started_at, paused FROM batch WHERE account = ? "
                                 "ORDER BY started_at, id"),
                  {sqlText(account.value())}, [&batches](const SqlRow &row) {
                      batches << BatchRecord{
                          row.text(0), AccountName(row.text(1)), row.time(2), row.integer(3) != 0, {}};
                  });
    for (BatchRecord &batch : batches)
        batch.ended = endedOf(database, batch.id);
    return batches;
}

} // namespace snapdeck::operation_table
