// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/Journal.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>
#include <QUuid>

namespace snapdeck::test {

[[nodiscard]] inline QDateTime moment(int secondsLater = 0)
{
    return QDateTime(QDate(2025, 11, 22), QTime(12, 0), Qt::UTC).addSecs(secondsLater);
}

[[nodiscard]] inline OperationRecord operation(const QString &id,
                                               const QString &account = QStringLiteral("main"))
{
    OperationRecord record;
    record.id = OperationId(id);
    record.account = AccountName(account);
    record.kind = QStringLiteral("snapshot");
    record.resourceId = QStringLiteral("app-") + id;
    record.resourceName = QStringLiteral("Loja São João “%_\\” 🐚");
    record.state = QStringLiteral("queued");
    record.startedAt = moment();
    record.since = moment(1).addMSecs(234);
    record.machine = QByteArrayLiteral(R"({"state":"queued","ü":"\u00fc"})");
    return record;
}

[[nodiscard]] inline AuditEntry auditLine(const QString &event, const QString &id = QStringLiteral("1"))
{
    AuditEntry entry;
    entry.at = moment(5);
    entry.who = QStringLiteral("ana · snapdeck");
    entry.account = AccountName(QStringLiteral("main"));
    entry.operation = OperationId(id);
    entry.kind = QStringLiteral("snapshot");
    entry.resourceId = QStringLiteral("app-") + id;
    entry.resourceName = QStringLiteral("Loja São João");
    entry.event = event;
    entry.httpStatus = 429;
    entry.code = QStringLiteral("KEEP_CALM");
    entry.message = QStringLiteral("Slow down, please.");
    return entry;
}

[[nodiscard]] inline LedgerEvent ledgerEvent(LedgerEvent::Kind kind, int secondsLater = 0)
{
    LedgerEvent event;
    event.kind = kind;
    event.request = RequestKind::Restore;
    event.resource = ResourceId(QStringLiteral("app-1"));
    event.at = moment(secondsLater);
    if (kind == LedgerEvent::Kind::Left || kind == LedgerEvent::Kind::Refused)
        event.until = moment(secondsLater + 60);
    if (kind == LedgerEvent::Kind::Refused)
        event.limit = LimitKind::DailyQuota;
    if (kind == LedgerEvent::Kind::PlanMemory)
        event.planMemoryMb = 4096;
    return event;
}

/// What a call of the journal hands to its handler; waits for it where the journal has its own thread.
template <typename Value, typename Call> [[nodiscard]] std::optional<Value> answerOf(Call call)
{
    std::optional<Value> answer;
    QObject context;
    call(&context, [&answer](const Value &value) { answer = value; });
    (void)QTest::qWaitFor([&answer] { return answer.has_value(); }, 20'000);
    return answer;
}

[[nodiscard]] inline Admission admit(Journal &journal, const OperationRecord &record,
                                     const QList<AuditEntry> &audit = {},
                                     const std::optional<LedgerEvent> &slot = {})
{
    return answerOf<Admission>(
               [&](QObject *context, auto handler) { journal.admit(record, audit, slot, context, handler); })
        .value_or(Admission());
}

[[nodiscard]] inline Result<QList<OperationRecord>> operations(Journal &journal, const QString &account = {},
                                                               int most = 1000)
{
    using Answer = Result<QList<OperationRecord>>;
    return *answerOf<Answer>([&](QObject *context, auto handler) {
        journal.readOperations(AccountName(account), most, context, handler);
    });
}

[[nodiscard]] inline Result<QList<OperationRecord>> claimed(Journal &journal,
                                                            const QString &account = QStringLiteral("main"))
{
    using Answer = Result<QList<OperationRecord>>;
    return *answerOf<Answer>(
        [&](QObject *context, auto handler) { journal.claim(AccountName(account), {}, context, handler); });
}

[[nodiscard]] inline Result<QList<AuditEntry>> audit(Journal &journal, const AuditFilter &filter = {})
{
    using Answer = Result<QList<AuditEntry>>;
    return *answerOf<Answer>(
        [&](QObject *context, auto handler) { journal.readAudit(filter, context, handler); });
}

[[nodiscard]] inline Result<QList<LedgerEvent>> ledger(Journal &journal,
                                                       const QString &account = QStringLiteral("main"))
{
    using Answer = Result<QList<LedgerEvent>>;
    return *answerOf<Answer>(
        [&](QObject *context, auto handler) { journal.readLedger(AccountName(account), context, handler); });
}

/// A second look at the file, past the journal.
class RawSql
{
public:
    explicit RawSql(const QString &file)
        : m_name(QUuid::createUuid().toString())
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
        database.setDatabaseName(file);
        database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=0"));
        database.open();
    }
    ~RawSql() { QSqlDatabase::removeDatabase(m_name); }
    Q_DISABLE_COPY_MOVE(RawSql)

    bool run(const QString &sql)
    {
        QSqlQuery query(QSqlDatabase::database(m_name));
        const bool done = query.exec(sql);
        m_error = query.lastError().databaseText();
        return done;
    }
    [[nodiscard]] QVariant one(const QString &sql)
    {
        QSqlQuery query(QSqlDatabase::database(m_name));
        return query.exec(sql) && query.next() ? query.value(0) : QVariant();
    }
    [[nodiscard]] const QString &error() const { return m_error; }

private:
    QString m_name;
    QString m_error;
};

} // namespace snapdeck::test
