// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Time.h"

#include <QString>
#include <QVariant>

#include <functional>
#include <map>
#include <memory>
#include <optional>

class QSqlQuery;

namespace snapdeck {

/// Why a statement failed: the database's own number (0: none) and words.
struct SqlFault {
    int code = 0;
    QString text;
};

/// The columns of one row, by their place in the statement.
class SqlRow
{
public:
    explicit SqlRow(const QSqlQuery &query)
        : m_query(query)
    {
    }
    [[nodiscard]] QVariant value(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray utf8(int column) const { return text(column).toUtf8(); }
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] QDateTime time(int column) const; ///< UTC; invalid where it is NULL

private:
    const QSqlQuery &m_query;
};

/// One connection to one database file, with its prepared statements. The first fault stays until it is
/// taken, and nothing is run meanwhile, so that a caller writes straight through and asks once at the end.
/// Belongs to the thread that opened it.
class SqlConnection
{
public:
    enum class Mode { ReadWrite, ReadOnly };

    SqlConnection();
    ~SqlConnection();
    Q_DISABLE_COPY_MOVE(SqlConnection)

    /// The file has to be there. `patience`: how long to wait for another program's lock.
    bool open(const QString &file, milliseconds patience, Mode mode = Mode::ReadWrite);
    void close();
    [[nodiscard]] bool isOpen() const { return !m_name.isEmpty(); }

    /// Statements are prepared once. False: see fault().
    bool run(const QString &sql, const QVariantList &values = {});
    bool each(const QString &sql, const QVariantList &values,
              const std::function<void(const SqlRow &)> &take);
    /// The first column of the first row.
    [[nodiscard]] QVariant one(const QString &sql, const QVariantList &values = {});

    /// Takes the right to write at once, so that what is read within stays true until the end.
    bool begin();
    bool commit();
    /// Also after a fault, which stays.
    void rollBack();

    [[nodiscard]] const std::optional<SqlFault> &fault() const { return m_fault; }
    std::optional<SqlFault> takeFault() { return std::exchange(m_fault, std::nullopt); }

private:
    [[nodiscard]] QSqlQuery *prepared(const QString &sql);
    bool execute(QSqlQuery &query, const QVariantList &values);

    QString m_name;
    std::map<QString, std::unique_ptr<QSqlQuery>> m_statements;
    std::optional<SqlFault> m_fault;
};

/// As statements take them: text is never NULL, a time is in milliseconds, an invalid one NULL.
[[nodiscard]] QVariant sqlText(const QString &text);
[[nodiscard]] QVariant sqlTime(const QDateTime &time);

} // namespace snapdeck
