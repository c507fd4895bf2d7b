// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/JournalRescue.h"

#include "core/journal/JournalPlace.h"
#include "core/journal/JournalSchema.h"
#include "core/journal/SqliteDialect.h"

#include <QFile>

#include <algorithm>

namespace snapdeck {

namespace {

constexpr milliseconds patience{5000};
/// Each takes some dozens of short looks; a file with more is little but gaps.
constexpr int mostGaps = 2000;

QStringList columnsOf(SqlConnection &database, const QString &table)
{
    QStringList columns;
    database.each(QStringLiteral("SELECT name FROM pragma_table_info(?)"), {table},
                  [&columns](const SqlRow &row) { columns << row.text(0); });
    return columns;
}

/// One table from the corrupt file into the new one.
class TableRescue
{
public:
    TableRescue(SqlConnection &from, SqlConnection &to, const QString &table)
        : m_from(from)
        , m_to(to)
        , m_table(table)
    {
        const QStringList known = columnsOf(to, table);
        for (const QString &column : columnsOf(from, table)) {
            if (known.contains(column))
                m_columns << column;
        }
        m_from.takeFault();
        m_insert = QStringLiteral("INSERT INTO %1 (%2) VALUES (%3) ON CONFLICT DO NOTHING")
                       .arg(table, m_columns.join(QStringLiteral(", ")),
                            QStringList(m_columns.size(), QStringLiteral("?")).join(QStringLiteral(", ")));
    }

    void run()
    {
        if (m_columns.isEmpty())
            return;
        qint64 read = 0;
        for (int gap = 0; gap < mostGaps && !m_to.fault(); ++gap) {
            if (readUp(read))
                return;
            const qint64 beyond = firstBeyond(read);
            if (!beyond)
                return;
            readDown(beyond, read);
            read = beyond - 1;
        }
    }

private:
    /// Reads on from `read` until the end (true) or the next gap, and moves `read` along.
    bool readUp(qint64 &read) { return take(QStringLiteral("rowid > ? ORDER BY rowid"), {read}, &read); }

    void readDown(qint64 before, qint64 after)
    {
        take(QStringLiteral("rowid < ? AND rowid > ? ORDER BY rowid DESC"), {before, after}, nullptr);
    }

    bool take(const QString &which, const QVariantList &values, qint64 *read)
    {
        const QString sql = QStringLiteral("SELECT rowid, %1 FROM %2 WHERE %3")
                                .arg(m_columns.join(QStringLiteral(", ")), m_table, which);
        m_from.each(sql, values, [this, read](const SqlRow &row) {
            if (read)
                *read = row.integer(0);
            keep(row);
        });
        return !m_from.takeFault();
    }

    void keep(const SqlRow &row)
    {
        QVariantList values;
        for (qsizetype i = 0; i < m_columns.size(); ++i)
            values << row.value(static_cast<int>(i) + 1);
        m_to.run(m_insert, values);
        // A row that does not fit is no row; any other fault is the new file's, and ends all.
        if (m_to.fault() && sqlite::isAboutTheRow(*m_to.fault()))
            m_to.takeFault();
    }

    /// The first row beyond the gap that begins after `read`, looked for in growing steps; 0: none.
    qint64 firstBeyond(qint64 read)
    {
        for (qint64 step = 1; step < (Q_INT64_C(1) << 48); step *= 2) {
            const qint64 found
                = m_from
                      .one(QStringLiteral("SELECT rowid FROM %1 WHERE rowid > ? ORDER BY rowid LIMIT 1")
                               .arg(m_table),
                           {read + step})
                      .toLongLong();
            if (!m_from.takeFault())
                return found;
        }
        return 0;
    }

    SqlConnection &m_from;
    SqlConnection &m_to;
    QString m_table;
    QStringList m_columns;
    QString m_insert;
};

int countOf(SqlConnection &database, const QString &table)
{
    return database.one(QStringLiteral("SELECT COUNT(*) FROM %1").arg(table)).toInt();
}

/// Other programs that have the corrupt file open follow to the one of the same id and a later generation.
/// Numbers go on far beyond whatever may have been lost, since none may be used twice.
void continueNumbers(SqlConnection &from, SqlConnection &to)
{
    constexpr qint64 beyond = 1'000'000;
    from.each(QStringLiteral("SELECT id, generation, last_audit, last_ledger_event FROM journal"), {},
              [&to](const SqlRow &row) {
                  to.run(QStringLiteral("UPDATE journal SET id = ?, generation = ?, last_audit = ?, "
                                        "last_ledger_event = ?"),
                         {row.text(0), row.integer(1) + 1, row.integer(2), row.integer(3)});
              });
    const bool known = !from.takeFault() && !to.fault();
    for (const auto &[table, column] :
         {std::pair{QStringLiteral("audit"), QStringLiteral("last_audit")},
          std::pair{QStringLiteral("ledger_event"), QStringLiteral("last_ledger_event")}}) {
        const qint64 last = to.one(QStringLiteral("SELECT MAX(id) FROM %1").arg(table)).toLongLong();
        const qint64 least = known ? last : last + beyond;
        to.run(QStringLiteral("UPDATE journal SET %1 = ? WHERE %1 < ?").arg(column), {least, least});
    }
}

} // namespace

tl::expected<Rescued, SqlFault> rescueJournal(const QString &corrupt, const QString &copy)
{
    QFile::remove(copy);
    SqlConnection to;
    if (!journal_place::makePrivateFile(copy) || !to.open(copy, patience))
        return tl::unexpected(to.takeFault().value_or(SqlFault{8, {}}));
    journal_schema::migrate(to);
    SqlConnection from;
    from.open(corrupt, patience, SqlConnection::Mode::ReadOnly);
    sqlite::tolerateDamage(from);
    to.begin();
    const QStringList tables{QStringLiteral("operation"), QStringLiteral("audit"),
                             QStringLiteral("ledger_event"), QStringLiteral("batch"),
                             QStringLiteral("listing")};
    for (const QString &table : tables)
        TableRescue(from, to, table).run();
    from.takeFault();
    continueNumbers(from, to);
    Rescued rescued;
    rescued.operations = countOf(to, tables[0]);
    rescued.auditEntries = countOf(to, tables[1]);
    rescued.others = countOf(to, tables[2]) + countOf(to, tables[3]) + countOf(to, tables[4]);
    to.commit();
    if (auto fault = to.takeFault())
        return tl::unexpected(*fault);
    return rescued;
}

} // namespace snapdeck
