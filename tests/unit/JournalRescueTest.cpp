// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/Journal.h"
#include "tests/support/TestRunner.h"
#include "tests/unit/JournalTestHelp.h"

#include <QDir>
#include <QElapsedTimer>
#include <QSet>
#include <QTemporaryDir>

#include <algorithm>
#include <random>

using namespace snapdeck;
using namespace snapdeck::test;

/// A corrupt journal is set aside under a name that is told, what can be read of it is kept, and work goes
/// on.
class JournalRescueTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void fileThatIsNoDatabase_data();
    void fileThatIsNoDatabase();
    void emptiedPagesInTheMiddle();
    void cutOffFile();
    void corruptFileIsKeptAsItWas();
    void whatWasNotYetCopiedFromTheLogIsKept();
    void numbersGoOnAfterALoss();
    void openOperationsGoOn();
    void corruptionWhileRunning();
    void secondCorruptFileGetsANameOfItsOwn();
    void rescueThatWasCutShortIsDoneAgain();
    void twoProgramsOnOneCorruptFile();
    void whatIsCommittedDuringARescueIsKept();
    void fileThatIsHeldIsNotRescued();
    void anyDamageIsSurvived();
    void hugeFileTakesNoLongerThanReading();

private:
    [[nodiscard]] QString folder() const { return m_folder->path(); }
    [[nodiscard]] QString file() const { return folder() + QStringLiteral("/journal.sqlite"); }
    [[nodiscard]] QStringList asideFiles() const
    {
        return QDir(folder()).entryList({QStringLiteral("journal-corrupt-*.sqlite")});
    }
    [[nodiscard]] std::unique_ptr<Journal> opened() const
    {
        return std::make_unique<Journal>(file(), Journal::Threading::Callers);
    }
    void makeJournal(int operationCount) const;
    [[nodiscard]] QByteArray content() const;
    void damage(const std::function<void(QByteArray &)> &change) const;
    /// Overwrites one leaf page that holds rows of the table, with nothing.
    void emptyOnePageOf(const QString &table, double where) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void JournalRescueTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void JournalRescueTest::makeJournal(int operationCount) const
{
    const auto journal = opened();
    QList<OperationRecord> records;
    for (int i = 0; i < operationCount; ++i)
        records << operation(QStringLiteral("%1").arg(i, 6, 10, QLatin1Char('0')));
    const auto saved = answerOf<Result<std::monostate>>([&](QObject *context, auto handler) {
        journal->saveAll({QStringLiteral("b"), AccountName(QStringLiteral("main")), moment(), false, {}},
                         records, context, handler);
    });
    QVERIFY(*saved);
    QList<AuditEntry> lines;
    for (int i = 0; i < operationCount; ++i)
        lines << auditLine(QString::number(i));
    QCOMPARE(
        admit(*journal, operation(QStringLiteral("open")), lines, ledgerEvent(LedgerEvent::Kind::Sent)).kind,
        Admission::Kind::Admitted);
    journal->storeListings(AccountName(QStringLiteral("main")),
                           {{QStringLiteral("capsules"), moment(), QByteArrayLiteral("[]")}});
}

QByteArray JournalRescueTest::content() const
{
    QFile read(file());
    return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
}

void JournalRescueTest::damage(const std::function<void(QByteArray &)> &change) const
{
    QByteArray bytes = content();
    change(bytes);
    QFile written(file());
    QVERIFY(written.open(QIODevice::WriteOnly));
    QCOMPARE(written.write(bytes), bytes.size());
}

void JournalRescueTest::emptyOnePageOf(const QString &table, double where) const
{
    // The pages that hold the table's rows and nothing else: found by what is written in each row.
    const QByteArray mark
        = table == u"audit" ? QByteArrayLiteral("KEEP_CALM") : QByteArrayLiteral(R"({"state")");
    damage([&](QByteArray &bytes) {
        constexpr int pageSize = 4096;
        QList<qsizetype> pages;
        for (qsizetype at = 0; at < bytes.size(); at += pageSize) {
            if (bytes.at(at) == 0x0d && bytes.mid(at, pageSize).contains(mark))
                pages << at;
        }
        QVERIFY(pages.size() > 3);
        const qsizetype chosen = pages[static_cast<qsizetype>(where * static_cast<double>(pages.size() - 1))];
        std::fill_n(bytes.begin() + chosen, pageSize, '\0');
    });
}

void JournalRescueTest::fileThatIsNoDatabase_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("text") << QByteArrayLiteral("hello, I am a text");
    QTest::newRow("zeros") << QByteArray(100'000, '\0');
    QTest::newRow("header only") << QByteArrayLiteral("SQLite format 3\0");
    QTest::newRow("noise") << [] {
        std::mt19937 random(1);
        QByteArray noise(200'000, '\0');
        std::ranges::generate(noise, [&] { return static_cast<char>(random()); });
        return noise;
    }();
}

void JournalRescueTest::fileThatIsNoDatabase()
{
    QFETCH(QByteArray, bytes);
    QFile written(file());
    QVERIFY(written.open(QIODevice::WriteOnly));
    written.write(bytes);
    written.close();
    const auto journal = opened();
    QCOMPARE(journal->health().state, JournalHealth::State::Good);
    QCOMPARE(asideFiles().size(), 1);
    QVERIFY(journal->health().notice.contains(asideFiles().first()));
    QVERIFY(journal->health().notice.contains(QStringLiteral("Nothing in it could be read")));
    QFile aside(folder() + u'/' + asideFiles().first());
    QVERIFY(aside.open(QIODevice::ReadOnly));
    QCOMPARE(aside.readAll(), bytes);
    QCOMPARE(admit(*journal, operation(QStringLiteral("1"))).kind, Admission::Kind::Admitted);
}

void JournalRescueTest::emptiedPagesInTheMiddle()
{
    makeJournal(500);
    emptyOnePageOf(QStringLiteral("operation"), 0.5);
    emptyOnePageOf(QStringLiteral("operation"), 0.2);
    emptyOnePageOf(QStringLiteral("audit"), 0.5);
    const auto journal = opened();
    QCOMPARE(journal->health().state, JournalHealth::State::Good);
    const auto kept = operations(*journal).value();
    const auto lines = audit(*journal).value();
    // A page holds about a dozen rows; everything on both sides is there.
    QVERIFY2(kept.size() >= 440 && kept.size() < 501, qPrintable(QString::number(kept.size())));
    QVERIFY2(lines.size() >= 475 && lines.size() < 500, qPrintable(QString::number(lines.size())));
    QCOMPARE(ledger(*journal)->size(), 1);
    QVERIFY2(journal->health().notice.contains(QString::number(kept.size())),
             qPrintable(journal->health().notice));
    QVERIFY(journal->health().notice.contains(QString::number(lines.size())));
    QVERIFY(std::ranges::all_of(
        kept, [](const auto &record) { return record.resourceName == operation(QString()).resourceName; }));
    QCOMPARE(RawSql(file()).one(QStringLiteral("PRAGMA integrity_check")).toString(), QStringLiteral("ok"));
    QCOMPARE(QFile::permissions(file()) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void JournalRescueTest::cutOffFile()
{
    makeJournal(500);
    damage([](QByteArray &bytes) { bytes.truncate(bytes.size() * 2 / 3); });
    const auto journal = opened();
    QCOMPARE(journal->health().state, JournalHealth::State::Good);
    QVERIFY2(operations(*journal)->size() > 100, qPrintable(journal->health().notice));
    QCOMPARE(admit(*journal, operation(QStringLiteral("1"))).kind, Admission::Kind::Admitted);
}

void JournalRescueTest::corruptFileIsKeptAsItWas()
{
    makeJournal(200);
    emptyOnePageOf(QStringLiteral("audit"), 0.5);
    const QByteArray before = content();
    (void)opened();
    QFile aside(folder() + u'/' + asideFiles().value(0));
    QVERIFY(aside.open(QIODevice::ReadOnly));
    QCOMPARE(aside.readAll(), before);
    QVERIFY2(QDir(folder()).entryList(QDir::Files).size() == 2,
             qPrintable(QDir(folder()).entryList(QDir::Files).join(u' ')));
}

void JournalRescueTest::whatWasNotYetCopiedFromTheLogIsKept()
{
    makeJournal(200);
    const QString elsewhere = folder() + QStringLiteral("/copy.sqlite");
    {
        const auto journal = opened();
        journal->save(operation(QStringLiteral("only in the log")));
        // As after a kill: the log is there, and nobody has the file open.
        for (const char *end : {"", "-wal"})
            QVERIFY(QFile::copy(file() + QLatin1String(end), elsewhere + QLatin1String(end)));
    }
    for (const char *end : {"", "-wal"}) {
        QFile::remove(file() + QLatin1String(end));
        QVERIFY(QFile::rename(elsewhere + QLatin1String(end), file() + QLatin1String(end)));
    }
    emptyOnePageOf(QStringLiteral("audit"), 0.5);
    const auto journal = opened();
    QCOMPARE(asideFiles().size(), 1);
    const auto kept = operations(*journal).value();
    QVERIFY(std::ranges::any_of(kept,
                                [](const auto &record) { return record.id.value() == u"only in the log"; }));
}

void JournalRescueTest::numbersGoOnAfterALoss()
{
    makeJournal(500);
    const qint64 last = audit(*opened(), AuditFilter{})->first().id;
    emptyOnePageOf(QStringLiteral("audit"), 1.0);
    const auto journal = opened();
    QVERIFY(audit(*journal)->first().id < last);
    journal->note(auditLine(QStringLiteral("after")));
    QVERIFY(audit(*journal)->first().id > last);
}

void JournalRescueTest::openOperationsGoOn()
{
    makeJournal(200);
    emptyOnePageOf(QStringLiteral("audit"), 0.5);
    const auto journal = opened();
    QCOMPARE(claimed(*journal)->size(), 201);
}

void JournalRescueTest::corruptionWhileRunning()
{
    makeJournal(500);
    const auto journal = opened();
    emptyOnePageOf(QStringLiteral("operation"), 0.5);
    // A write of another program: nothing of the old pages stays in this one's memory.
    QVERIFY(RawSql(file()).run(QStringLiteral("UPDATE journal SET last_audit = last_audit + 1")));
    const auto read = operations(*journal);
    QVERIFY2(read && read->size() > 450, qPrintable(read ? QString() : read.error().forPeople()));
    QVERIFY2(read->size() < 501, qPrintable(QString::number(read->size())));
    QCOMPARE(admit(*journal, operation(QStringLiteral("next"))).kind, Admission::Kind::Admitted);
    QCOMPARE(journal->health().state, JournalHealth::State::Good);
    QVERIFY(!journal->health().notice.isEmpty());
}

void JournalRescueTest::secondCorruptFileGetsANameOfItsOwn()
{
    for (int round = 1; round <= 3; ++round) {
        damage([](QByteArray &bytes) { bytes = QByteArrayLiteral("nothing"); });
        (void)opened();
        QCOMPARE(asideFiles().size(), round);
    }
}

void JournalRescueTest::rescueThatWasCutShortIsDoneAgain()
{
    makeJournal(200);
    // Killed while salvaging: half a copy lies there.
    emptyOnePageOf(QStringLiteral("audit"), 0.5);
    for (const char *end : {".part", ".copy"}) {
        QFile half(file() + QLatin1String(end));
        QVERIFY(half.open(QIODevice::WriteOnly));
        half.write("half a database");
    }
    QCOMPARE(operations(*opened())->size(), 201);
    // Killed after the corrupt one was set aside, before the new one had its place.
    QVERIFY(QFile::rename(file(), file() + QStringLiteral(".copy")));
    QFile stale(file() + QStringLiteral("-wal"));
    QVERIFY(stale.open(QIODevice::WriteOnly));
    stale.write("the log of another file");
    stale.close();
    QCOMPARE(operations(*opened())->size(), 201);
}

void JournalRescueTest::twoProgramsOnOneCorruptFile()
{
    makeJournal(500);
    const auto one = opened();
    const auto two = opened();
    emptyOnePageOf(QStringLiteral("operation"), 0.5);
    const auto three = opened(); // finds it, sets it aside
    QCOMPARE(asideFiles().size(), 1);
    three->save(operation(QStringLiteral("three")));
    one->save(operation(QStringLiteral("one")));
    two->save(operation(QStringLiteral("two")));
    for (Journal *journal : {one.get(), two.get(), three.get()}) {
        QCOMPARE(journal->health().state, JournalHealth::State::Good);
        const auto all = operations(*journal).value();
        for (const auto &id : {QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("three")})
            QVERIFY(std::ranges::any_of(all, [&](const auto &record) { return record.id.value() == id; }));
    }
    QCOMPARE(asideFiles().size(), 1);
}

void JournalRescueTest::whatIsCommittedDuringARescueIsKept()
{
    makeJournal(3000);
    QObject context;
    QStringList admitted;
    int answered = 0;
    {
        Journal one(file());
        QVERIFY(operations(one));
        emptyOnePageOf(QStringLiteral("audit"), 0.5);
        std::unique_ptr<Journal> two;
        std::function<void()> next = [&] {
            const QString id = QStringLiteral("during-%1").arg(answered);
            one.admit(operation(id), {}, {}, &context, [&, id](const Admission &admission) {
                ++answered;
                if (admission.kind == Admission::Kind::Admitted)
                    admitted << id;
                if (answered == 5)
                    two = std::make_unique<Journal>(file()); // finds the damage, sets the file aside
                if (!two || two->health().state != JournalHealth::State::Good)
                    next();
            });
        };
        next();
        QTRY_VERIFY_WITH_TIMEOUT(two && two->health().state == JournalHealth::State::Good, 60'000);
        QCOMPARE(asideFiles().size(), 1);
    }
    const auto journal = opened();
    QSet<QString> there;
    const auto all = operations(*journal, {}, 100'000).value();
    for (const OperationRecord &record : all)
        there.insert(record.id.value());
    for (const QString &id : std::as_const(admitted))
        QVERIFY2(there.contains(id), qPrintable(id));
    qInfo("%lld admitted during a rescue", static_cast<long long>(admitted.size()));
}

void JournalRescueTest::fileThatIsHeldIsNotRescued()
{
    makeJournal(200);
    emptyOnePageOf(QStringLiteral("audit"), 0.5);
    RawSql other(file());
    QVERIFY(other.run(QStringLiteral("BEGIN IMMEDIATE")));
    Journal journal(file(), Journal::Threading::Callers, nullptr, milliseconds(50));
    QCOMPARE(journal.health().state, JournalHealth::State::Unavailable);
    QCOMPARE(journal.health().error->code, QStringLiteral("journal_locked"));
    QVERIFY(asideFiles().isEmpty());
    QVERIFY(other.run(QStringLiteral("COMMIT")));
    journal.retry();
    QCOMPARE(journal.health().state, JournalHealth::State::Good);
    QCOMPARE(asideFiles().size(), 1);
}

void JournalRescueTest::anyDamageIsSurvived()
{
    makeJournal(120);
    const QByteArray whole = content();
    std::mt19937 random(20261122);
    for (int round = 0; round < 80; ++round) {
        damage([&](QByteArray &bytes) {
            bytes = whole;
            const auto somewhere = [&] { return static_cast<qsizetype>(random() % bytes.size()); };
            switch (random() % 4) {
            case 0: // single bytes
                for (unsigned i = 0; i <= random() % 20; ++i)
                    bytes[somewhere()] = static_cast<char>(random());
                break;
            case 1: // a stretch of noise, the header more often than not
                for (qsizetype at = random() % 2 ? 0 : somewhere(), end = at + 2000;
                     at < std::min(end, bytes.size()); ++at)
                    bytes[at] = static_cast<char>(random());
                break;
            case 2:
                bytes.truncate(somewhere());
                break;
            case 3: // a page in another's place
                std::copy_n(whole.begin() + somewhere() / 4096 * 4096, 4096,
                            bytes.begin() + somewhere() / 4096 * 4096);
                break;
            }
        });
        for (const char *end : {"-wal", "-shm"})
            QFile::remove(file() + QLatin1String(end));
        const auto journal = opened();
        const QString where = QStringLiteral("round %1: %2").arg(round).arg(journal->health().notice);
        QVERIFY2(journal->health().state == JournalHealth::State::Good
                     || journal->health().error->code == u"journal_newer",
                 qPrintable(where + journal->health().error.value_or(ApiError()).forPeople()));
        if (journal->health().state != JournalHealth::State::Good)
            continue;
        QVERIFY2(admit(*journal, operation(QStringLiteral("new-%1").arg(round)),
                       {auditLine(QStringLiteral("requesting"))}, ledgerEvent(LedgerEvent::Kind::Sent, 1))
                         .kind
                     != Admission::Kind::Refused,
                 qPrintable(where));
        const auto all = operations(*journal);
        QVERIFY2(all, qPrintable(where + (all ? QString() : all.error().detail)));
        QVERIFY2(claimed(*journal), qPrintable(where));
        QVERIFY2(audit(*journal), qPrintable(where));
    }
}

void JournalRescueTest::hugeFileTakesNoLongerThanReading()
{
    makeJournal(20'000);
    for (int i = 1; i < 10; ++i)
        emptyOnePageOf(QStringLiteral("operation"), i / 10.0);
    QElapsedTimer timer;
    timer.start();
    const auto journal = opened();
    QCOMPARE(journal->health().state, JournalHealth::State::Good);
    qInfo("%lld MB with nine empty pages rescued in %lld ms; %s",
          static_cast<long long>(content().size() >> 20), static_cast<long long>(timer.elapsed()),
          qPrintable(journal->health().notice));
    QVERIFY(operations(*journal, {}, 100'000)->size() > 19'500);
}

SNAPDECK_TEST(JournalRescueTest)
#include "JournalRescueTest.moc"
