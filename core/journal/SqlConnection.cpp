// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/SqlConnection.h"

#include "core/journal/SqliteDialect.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTimeZone>
#include <QUuid>

namespace snapdeck {

namespace {

SqlFault faultOf(const QSqlError &error)
{
    return {error.nativeErrorCode().toInt(), error.databaseText()};
}

} // namespace

QVariant sqlText(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

QVariant sqlTime(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant(QMetaType::fromType<qint64>());
}

QVariant SqlRow::value(int column) const
{
    return m_query.value(column);
}

QString SqlRow::text(int column) const
{
    return m_query.value(column).toString();
}

qint64 SqlRow::integer(int column) const
{
    return m_query.value(column).toLongLong();
}

QDateTime SqlRow::time(int column) const
{
    return m_query.isNull(column) ? QDateTime()
                                  : QDateTime::fromMSecsSinceEpoch(integer(column), QTimeZone::utc());
}

SqlConnection::SqlConnection() = default;

SqlConnection::~SqlConnection()
{
    close();
}

bool SqlConnection::open(const QString &file, milliseconds patience, Mode mode)
{
    close();
    m_fault.reset();
    if (!QSqlDatabase::isDriverAvailable(QStringLiteral("QSQLITE"))) {
        m_fault = SqlFault{sqlite::noDriver, {}};
        return false;
    }
    m_name = QUuid::createUuid().toString(QUuid::Id128);
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
    database.setDatabaseName(file);
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(patience.count());
    if (mode == Mode::ReadOnly)
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    database.setConnectOptions(options);
    if (database.open())
        return true;
    m_fault = faultOf(database.lastError());
    database = {};
    close();
    return false;
}

void SqlConnection::close()
{
    m_statements.clear();
    if (!m_name.isEmpty())
        QSqlDatabase::removeDatabase(m_name);
    m_name.clear();
}

QSqlQuery *SqlConnection::prepared(const QString &sql)
{
    auto &query = m_statements[sql];
    if (!query) {
        query = std::make_unique<QSqlQuery>(QSqlDatabase::database(m_name, false));
        query->setForwardOnly(true);
        if (!query->prepare(sql)) {
            m_fault = faultOf(query->lastError());
            m_statements.erase(sql);
            return nullptr;
        }
    }
    return query.get();
}

bool SqlConnection::execute(QSqlQuery &query, const QVariantList &values)
{
    for (int i = 0; i < values.size(); ++i)
        query.bindValue(i, values[i]);
    if (query.exec())
        return true;
    m_fault = faultOf(query.lastError());
    query.finish();
    return false;
}

bool SqlConnection::run(const QString &sql, const QVariantList &values)
{
    return each(sql, values, [](const SqlRow &) {});
}

bool SqlConnection::each(const QString &sql, const QVariantList &values,
                         const std::function<void(const SqlRow &)> &take)
{
    if (m_fault || !isOpen())
        return false;
    QSqlQuery *query = prepared(sql);
    if (!query || !execute(*query, values))
        return false;
    while (query->next())
        take(SqlRow(*query));
    // The end of the rows and a fault among them look the same to next().
    if (query->lastError().isValid())
        m_fault = faultOf(query->lastError());
    query->finish();
    return !m_fault;
}

QVariant SqlConnection::one(const QString &sql, const QVariantList &values)
{
    QVariant first;
    each(sql, values, [&first](const SqlRow &row) {
        if (!first.isValid())
            first = row.value(0);
    });
    return first;
}

bool SqlConnection::begin()
{
    return run(QStringLiteral("BEGIN IMMEDIATE"));
}

bool SqlConnection::commit()
{
    return run(QStringLiteral("COMMIT"));
}

void SqlConnection::rollBack()
{
    // A fault of its own only says that the database has already rolled back.
    const auto fault = takeFault();
    run(QStringLiteral("ROLLBACK"));
    m_fault = fault;
}

} // namespace snapdeck
