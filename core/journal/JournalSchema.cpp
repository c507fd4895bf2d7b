// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/JournalSchema.h"

#include "core/journal/SqlConnection.h"
#include "core/journal/SqliteDialect.h"

#include <QUuid>

namespace snapdeck::journal_schema {

namespace {

/// Times are milliseconds since 1970, UTC. Numbers are given out by the one row of `journal`, so that none is
/// used twice whatever is removed.
QStringList first()
{
    return {
        QStringLiteral("CREATE TABLE journal ("
                       "id TEXT NOT NULL PRIMARY KEY, generation BIGINT NOT NULL, "
                       "last_audit BIGINT NOT NULL, last_ledger_event BIGINT NOT NULL)"),
        QStringLiteral("CREATE TABLE operation ("
                       "id TEXT NOT NULL PRIMARY KEY, owner TEXT NOT NULL, account TEXT NOT NULL, "
                       "kind TEXT NOT NULL, resource_id TEXT NOT NULL, resource_name TEXT NOT NULL, "
                       "state TEXT NOT NULL, ended SMALLINT NOT NULL, started_at BIGINT, since BIGINT, "
                       "machine TEXT NOT NULL, code TEXT NOT NULL, message TEXT NOT NULL)"),
        QStringLiteral("CREATE INDEX operation_open ON operation (ended, account)"),
        QStringLiteral("CREATE INDEX operation_started ON operation (started_at)"),
        QStringLiteral("CREATE TABLE audit ("
                       "id BIGINT NOT NULL PRIMARY KEY, at BIGINT, who TEXT NOT NULL, account TEXT NOT NULL, "
                       "operation TEXT NOT NULL, kind TEXT NOT NULL, resource_id TEXT NOT NULL, "
                       "resource_name TEXT NOT NULL, event TEXT NOT NULL, http_status BIGINT NOT NULL, "
                       "code TEXT NOT NULL, message TEXT NOT NULL, search TEXT NOT NULL)"),
        QStringLiteral("CREATE INDEX audit_operation ON audit (operation)"),
        QStringLiteral("CREATE TABLE ledger_event ("
                       "id BIGINT NOT NULL PRIMARY KEY, account TEXT NOT NULL, kind TEXT NOT NULL, "
                       "request TEXT NOT NULL, resource TEXT NOT NULL, at BIGINT, until BIGINT, "
                       "limit_kind TEXT NOT NULL, plan_memory_mb BIGINT NOT NULL)"),
        QStringLiteral("CREATE INDEX ledger_event_account ON ledger_event (account, id)"),
    };
}

/// Many at once, and the listings as they were last read.
QStringList second()
{
    return {
        QStringLiteral("ALTER TABLE operation ADD COLUMN batch TEXT NOT NULL DEFAULT ''"),
        QStringLiteral("ALTER TABLE operation ADD COLUMN position BIGINT NOT NULL DEFAULT 0"),
        QStringLiteral("CREATE INDEX operation_batch ON operation (batch, position)"),
        QStringLiteral("CREATE TABLE batch ("
                       "id TEXT NOT NULL PRIMARY KEY, account TEXT NOT NULL, started_at BIGINT, "
                       "paused SMALLINT NOT NULL)"),
        QStringLiteral("CREATE TABLE listing ("
                       "account TEXT NOT NULL, list_key TEXT NOT NULL, read_at BIGINT, body TEXT NOT NULL, "
                       "PRIMARY KEY (account, list_key))"),
    };
}

} // namespace

const QList<QStringList> &steps()
{
    static const QList<QStringList> all{first(), second()};
    return all;
}

int newestVersion()
{
    return static_cast<int>(steps().size());
}

bool migrate(SqlConnection &database)
{
    if (sqlite::readVersion(database) >= newestVersion() || !database.begin())
        return !database.fault();
    // Asked again: another program may have been quicker.
    const int version = sqlite::readVersion(database);
    if (version >= newestVersion() || database.fault()) {
        database.rollBack();
        return !database.fault();
    }
    for (int i = version; i < newestVersion(); ++i) {
        for (const QString &statement : steps()[i])
            database.run(statement);
    }
    if (version == 0)
        database.run(QStringLiteral("INSERT INTO journal (id, generation, last_audit, last_ledger_event) "
                                    "VALUES (?, 1, 0, 0)"),
                     {QUuid::createUuid().toString(QUuid::Id128)});
    sqlite::guardAudit(database);
    sqlite::writeVersion(database, newestVersion());
    if (database.commit())
        return true;
    database.rollBack();
    return false;
}

} // namespace snapdeck::journal_schema
