// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/Journal.h"
#include "tests/support/TestRunner.h"
#include "tests/unit/JournalTestHelp.h"

#include <QFile>
#include <QTemporaryDir>

using namespace snapdeck;
using namespace snapdeck::test;

/// Files of every version that ever was become files of the newest one, and nothing is lost.
class JournalMigrationTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void emptyFileBecomesAJournal();
    void olderFileKeepsEverything_data();
    void olderFileKeepsEverything();
    void everyVersionHasTheSameTablesInTheEnd();
    void newerFileIsLeftAlone();
    void migrationThatCannotBeDoneChangesNothing();

private:
    [[nodiscard]] QString file() const { return m_folder->path() + QStringLiteral("/journal.sqlite"); }
    void makeFile(int version) const
    {
        const QByteArray name
            = QByteArrayLiteral("../fixtures/journal/v") + QByteArray::number(version) + ".sql";
        QFile dump(QFINDTESTDATA(name.constData()));
        QVERIFY2(dump.open(QIODevice::ReadOnly), qPrintable(dump.fileName()));
        const QString all = QString::fromUtf8(dump.readAll());
        RawSql raw(file());
        const QStringList statements = all.split(QStringLiteral(";\n"), Qt::SkipEmptyParts);
        for (const QString &statement : statements)
            QVERIFY2(raw.run(statement), qPrintable(statement + raw.error()));
    }
    [[nodiscard]] static QString tablesOf(const QString &path)
    {
        RawSql raw(path);
        return raw.one(QStringLiteral(
                           "SELECT group_concat(part, ' | ') FROM (SELECT m.name || '.' || i.name || "
                           "' ' || i.type || ' ' || i.\"notnull\" || ' ' || i.pk AS part "
                           "FROM sqlite_master m, pragma_table_info(m.name) i ORDER BY 1)"))
                   .toString()
            + raw.one(QStringLiteral(
                          "SELECT group_concat(name) FROM (SELECT name FROM sqlite_master ORDER BY 1)"))
                  .toString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void JournalMigrationTest::emptyFileBecomesAJournal()
{
    QFile empty(file());
    QVERIFY(empty.open(QIODevice::WriteOnly));
    empty.close();
    Journal journal(file(), Journal::Threading::Callers);
    QCOMPARE(journal.health().state, JournalHealth::State::Good);
    QVERIFY(journal.health().notice.isEmpty());
    QCOMPARE(admit(journal, operation(QStringLiteral("1"))).kind, Admission::Kind::Admitted);
    QCOMPARE(RawSql(file()).one(QStringLiteral("PRAGMA user_version")).toInt(), 2);
}

void JournalMigrationTest::olderFileKeepsEverything_data()
{
    QTest::addColumn<int>("version");
    QTest::newRow("1") << 1;
    QTest::newRow("2") << 2;
}

void JournalMigrationTest::olderFileKeepsEverything()
{
    QFETCH(int, version);
    makeFile(version);
    Journal journal(file(), Journal::Threading::Callers);
    QCOMPARE(journal.health().state, JournalHealth::State::Good);
    const auto all = operations(journal).value();
    QCOMPARE(all.size(), 3);
    QCOMPARE(all[2].id, OperationId(QStringLiteral("op-1")));
    QCOMPARE(all[2].resourceName, QStringLiteral("Loja São João"));
    QCOMPARE(all[2].state, QStringLiteral("processing"));
    QCOMPARE(all[2].machine, QByteArrayLiteral(R"({"state":"processing"})"));
    QCOMPARE(all[2].startedAt, moment());
    QCOMPARE(all[2].since, moment(5));
    QVERIFY(!all[2].ended);
    QCOMPARE(all[1].resourceName, QStringLiteral("O'Brien"));
    QCOMPARE(all[1].batch, version >= 2 ? QStringLiteral("b-1") : QString());
    QCOMPARE(all[1].position, version >= 2 ? 1 : 0);
    QVERIFY(all[1].ended);
    QCOMPARE(all[0].account, AccountName(QStringLiteral("Équipe")));
    QCOMPARE(all[0].code, QStringLiteral("CAPSULE_NOT_RUNNING"));
    AuditFilter filter;
    filter.text = QStringLiteral("loja SÃO");
    QCOMPARE(audit(journal, filter)->size(), 3);
    QCOMPARE(ledger(journal)->size(), 4);
    QCOMPARE(ledger(journal)->last().planMemoryMb, 4096);
    const auto listings = answerOf<Result<QList<CachedListing>>>([&](QObject *context, auto handler) {
        journal.readListings(AccountName(QStringLiteral("main")), context, handler);
    });
    QCOMPARE((*listings)->size(), version >= 2 ? 1 : 0);
    const auto batches = answerOf<Result<QList<BatchRecord>>>([&](QObject *context, auto handler) {
        journal.readBatches(AccountName(QStringLiteral("main")), context, handler);
    });
    QCOMPARE((*batches)->size(), version >= 2 ? 1 : 0);
    // It is the journal of programs that are gone; numbers go on where they were.
    QCOMPARE(claimed(journal)->size(), 1);
    journal.note(auditLine(QStringLiteral("resumed")));
    QCOMPARE(audit(journal)->first().id, 4);
}

void JournalMigrationTest::everyVersionHasTheSameTablesInTheEnd()
{
    QStringList tables;
    for (int version = 0; version <= 2; ++version) {
        init();
        if (version > 0)
            makeFile(version);
        Journal journal(file(), Journal::Threading::Callers);
        tables << tablesOf(file());
    }
    QVERIFY(tables[0].contains(QStringLiteral("operation.machine TEXT")));
    QCOMPARE(tables[1], tables[0]);
    QCOMPARE(tables[2], tables[0]);
}

void JournalMigrationTest::newerFileIsLeftAlone()
{
    makeFile(2);
    QVERIFY(RawSql(file()).run(QStringLiteral("PRAGMA user_version = 3")));
    QFile content(file());
    QVERIFY(content.open(QIODevice::ReadOnly));
    const QByteArray before = content.readAll();
    {
        Journal journal(file(), Journal::Threading::Callers);
        QCOMPARE(journal.health().state, JournalHealth::State::Unavailable);
        QCOMPARE(journal.health().error->kind, ErrorKind::LocalFailure);
        QCOMPARE(journal.health().error->code, QStringLiteral("journal_newer"));
        QVERIFY(journal.health().error->message.contains(file()));
        QCOMPARE(admit(journal, operation(QStringLiteral("1"))).kind, Admission::Kind::Refused);
        journal.save(operation(QStringLiteral("1")));
        QVERIFY(!operations(journal));
        QCOMPARE(journal.health().state, JournalHealth::State::Unavailable);
    }
    content.seek(0);
    QCOMPARE(content.readAll(), before);
}

void JournalMigrationTest::migrationThatCannotBeDoneChangesNothing()
{
    makeFile(1);
    QVERIFY(RawSql(file()).run(QStringLiteral("CREATE TABLE listing (somebody TEXT)")));
    Journal journal(file(), Journal::Threading::Callers);
    QCOMPARE(journal.health().state, JournalHealth::State::Unavailable);
    RawSql raw(file());
    QCOMPARE(raw.one(QStringLiteral("PRAGMA user_version")).toInt(), 1);
    QCOMPARE(raw.one(QStringLiteral("SELECT COUNT(*) FROM pragma_table_info('operation')")).toInt(), 13);
}

SNAPDECK_TEST(JournalMigrationTest)
#include "JournalMigrationTest.moc"
