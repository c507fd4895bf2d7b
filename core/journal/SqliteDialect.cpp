// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/SqliteDialect.h"

namespace snapdeck::sqlite {

FaultKind kindOf(const SqlFault &fault)
{
    if (fault.code == noDriver)
        return FaultKind::NoDriver;
    // https://www.sqlite.org/rescode.html; the higher bits say more than is needed here
    switch (fault.code & 0xff) {
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return FaultKind::Locked;
    case 3: // SQLITE_PERM
    case 8: // SQLITE_READONLY
        return FaultKind::ReadOnly;
    case 13: // SQLITE_FULL
        return FaultKind::Full;
    case corrupt:
    case 26: // SQLITE_NOTADB
        return FaultKind::Corrupt;
    case 14: // SQLITE_CANTOPEN
        return FaultKind::CannotOpen;
    default:
        return FaultKind::Broken;
    }
}

bool isAboutTheRow(const SqlFault &fault)
{
    const int code = fault.code & 0xff;
    return code == 19 || code == 20 || code == 18; // SQLITE_CONSTRAINT, _MISMATCH, _TOOBIG
}

int readVersion(SqlConnection &database)
{
    return database.one(QStringLiteral("PRAGMA user_version")).toInt();
}

void writeVersion(SqlConnection &database, int version)
{
    database.run(QStringLiteral("PRAGMA user_version = %1").arg(version));
}

void configure(SqlConnection &database)
{
    database.run(QStringLiteral("PRAGMA journal_mode = WAL"));
    database.run(QStringLiteral("PRAGMA synchronous = FULL"));
    database.run(QStringLiteral("PRAGMA foreign_keys = ON"));
}

void setPatience(SqlConnection &database, milliseconds patience)
{
    database.run(QStringLiteral("PRAGMA busy_timeout = %1").arg(patience.count()));
}

void guardAudit(SqlConnection &database)
{
    for (const auto &change : {QStringLiteral("UPDATE"), QStringLiteral("DELETE")}) {
        database.run(QStringLiteral("CREATE TRIGGER IF NOT EXISTS audit_no_%1 BEFORE %2 ON audit BEGIN "
                                    "SELECT RAISE(ABORT, 'the audit trail only grows'); END")
                         .arg(change.toLower(), change));
    }
}

bool isSound(SqlConnection &database)
{
    return database.one(QStringLiteral("PRAGMA quick_check(1)")).toString() == u"ok";
}

void tolerateDamage(SqlConnection &database)
{
    database.run(QStringLiteral("PRAGMA writable_schema = ON"));
    database.takeFault();
}

bool copyInto(SqlConnection &database, const QString &file)
{
    return database.run(QStringLiteral("VACUUM INTO ?"), {file});
}

} // namespace snapdeck::sqlite
