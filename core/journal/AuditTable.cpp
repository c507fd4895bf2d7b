// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/AuditTable.h"

#include "core/journal/SqlConnection.h"

namespace snapdeck::audit_table {

namespace {

/// What a search looks through. Folded here, since each database folds letters beyond ASCII in its own way.
QString searchable(const AuditEntry &entry)
{
    return QStringList{entry.resourceId, entry.resourceName, entry.code, entry.message}
        .join(u'\n')
        .toCaseFolded();
}

QString pattern(const QString &text)
{
    QString escaped = text.toCaseFolded();
    for (const QChar special : {u'\\', u'%', u'_'})
        escaped.replace(special, QString(u'\\') + special);
    return u'%' + escaped + u'%';
}

struct Condition {
    QStringList parts;
    QVariantList values;
    void add(const QString &part, const QVariant &value)
    {
        parts << part;
        values << value;
    }
};

Condition conditionOf(const AuditFilter &filter)
{
    Condition condition;
    if (!filter.account.isEmpty())
        condition.add(QStringLiteral("account = ?"), filter.account.value());
    if (!filter.operation.isEmpty())
        condition.add(QStringLiteral("operation = ?"), filter.operation.value());
    if (!filter.text.isEmpty())
        condition.add(QStringLiteral("search LIKE ? ESCAPE '\\'"), pattern(filter.text));
    if (filter.from)
        condition.add(QStringLiteral("at >= ?"), sqlTime(*filter.from));
    if (filter.to)
        condition.add(QStringLiteral("at <= ?"), sqlTime(*filter.to));
    if (filter.before > 0)
        condition.add(QStringLiteral("id < ?"), filter.before);
    return condition;
}

AuditEntry entryOf(const SqlRow &row)
{
    AuditEntry entry;
    entry.id = row.integer(0);
    entry.at = row.time(1);
    entry.who = row.text(2);
    entry.account = AccountName(row.text(3));
    entry.operation = OperationId(row.text(4));
    entry.kind = row.text(5);
    entry.resourceId = row.text(6);
    entry.resourceName = row.text(7);
    entry.event = row.text(8);
    entry.httpStatus = static_cast<int>(row.integer(9));
    entry.code = row.text(10);
    entry.message = row.text(11);
    return entry;
}

QString columns()
{
    return QStringLiteral("id, at, who, account, operation, kind, resource_id, resource_name, event, "
                          "http_status, code, message");
}

} // namespace

void add(SqlConnection &database, const QList<AuditEntry> &entries)
{
    if (entries.isEmpty())
        return;
    static const QString sql
        = QStringLiteral("INSERT INTO audit (%1, search) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
              .arg(columns());
    qint64 id = lastId(database);
    for (const AuditEntry &entry : entries)
        database.run(sql,
                     {++id, sqlTime(entry.at), sqlText(entry.who), sqlText(entry.account.value()),
                      sqlText(entry.operation.value()), sqlText(entry.kind), sqlText(entry.resourceId),
                      sqlText(entry.resourceName), sqlText(entry.event), entry.httpStatus,
                      sqlText(entry.code), sqlText(entry.message), searchable(entry)});
    database.run(QStringLiteral("UPDATE journal SET last_audit = ?"), {id});
}

QList<AuditEntry> read(SqlConnection &database, const AuditFilter &filter)
{
    Condition condition = conditionOf(filter);
    QString sql = QStringLiteral("SELECT %1 FROM audit").arg(columns());
    if (!condition.parts.isEmpty())
        sql += QStringLiteral(" WHERE ") + condition.parts.join(QStringLiteral(" AND "));
    sql += QStringLiteral(" ORDER BY id DESC LIMIT ?");
    condition.values << std::max(0, filter.most);
    QList<AuditEntry> entries;
    database.each(sql, condition.values, [&entries](const SqlRow &row) { entries << entryOf(row); });
    return entries;
}

qint64 lastId(SqlConnection &database)
{
    return database.one(QStringLiteral("SELECT last_audit FROM journal")).toLongLong();
}

} // namespace snapdeck::audit_table
