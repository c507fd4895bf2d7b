// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/Journal.h"
#include "tests/support/TestRunner.h"
#include "tests/unit/JournalTestHelp.h"

#include <QDir>
#include <QElapsedTimer>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <csignal>
#include <sys/resource.h>
#include <unistd.h>

#ifdef Q_OS_LINUX
#include <sys/fsuid.h>
#include <sys/mount.h>
#endif

using namespace snapdeck;
using namespace snapdeck::test;

namespace {

constexpr milliseconds impatient{50};

/// No file of this process grows beyond `bytes`.
class FileSizeLimit
{
public:
    explicit FileSizeLimit(rlim_t bytes)
        : m_signalBefore(std::signal(SIGXFSZ, SIG_IGN))
    {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit small{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &small);
    }
    ~FileSizeLimit()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_signalBefore);
    }
    Q_DISABLE_COPY_MOVE(FileSizeLimit)

private:
    rlimit m_before{};
    void (*m_signalBefore)(int);
};

/// Files are reached with nobody's rights on this thread, where this is root.
class NobodysRights
{
public:
    NobodysRights()
    {
#ifdef Q_OS_LINUX
        if (::geteuid() == 0)
            ::setfsuid(65534);
#endif
    }
    ~NobodysRights()
    {
#ifdef Q_OS_LINUX
        ::setfsuid(::geteuid());
#endif
    }
    Q_DISABLE_COPY_MOVE(NobodysRights)
};

/// A disk of its own of some hundred kilobytes; isThere() says whether this machine lets us have one.
class SmallDisk
{
public:
    explicit SmallDisk(const QString &folder)
        : m_folder(QFile::encodeName(folder))
    {
        QDir().mkpath(folder);
#ifdef Q_OS_LINUX
        m_isThere = ::mount("snapdeck-test", m_folder.constData(), "tmpfs", 0, "size=400k") == 0;
#endif
    }
    ~SmallDisk()
    {
#ifdef Q_OS_LINUX
        if (m_isThere)
            ::umount2(m_folder.constData(), MNT_DETACH);
#endif
    }
    Q_DISABLE_COPY_MOVE(SmallDisk)
    [[nodiscard]] bool isThere() const
    {
        return m_isThere;
    }
    /// Until not a byte more fits.
    void fill()
    {
        m_filler.setFileName(QFile::decodeName(m_folder) + QStringLiteral("/filler"));
        QVERIFY(m_filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        for (const int size : {4096, 1}) {
            while (m_filler.write(QByteArray(size, 'x')) == size) { }
        }
    }
    void makeRoom()
    {
        m_filler.remove();
    }

private:
    QByteArray m_folder;
    QFile m_filler;
    bool m_isThere = false;
};

void setOwnersMode(const QString &path, bool writable)
{
    QFile::Permissions rights = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
    if (QFileInfo(path).isDir())
        rights |= QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;
    if (writable)
        rights |= QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther;
    QVERIFY(QFile::setPermissions(path, rights));
}

} // namespace

/// What a disk, another program and a person with a file manager can do to a journal that is open: nothing
/// that must be written down first is let go, what was asked to be kept is kept, and the operator is told.
class JournalTroubleTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void lockedWhileRunning();
    void lockedAtTheStart();
    void lockedJournalHoldsUpNobodyForLong();
    void lockedJournalHoldsUpTheEndNotForLong();
    void lockThatEndsInTimeIsNoTrouble();
    void fullDisk();
    void fullDiskAtTheStart();
    void fileThatGrowsNoMore();
    void healthIsToldBeforeTheRefusal();
    void goodAgainThoughNothingIsUnsaved();
    void readOnlyFromTheStart();
    void fileReadOnlyInAWritableFolder();
    void folderThatCannotBeMade();
    void folderInTheFilesPlace();
    void deletedWhileRunning_data();
    void deletedWhileRunning();
    void deletedUnderTwoPrograms();
    void replacedByAnotherFile_data();
    void replacedByAnotherFile();
    void deletedAndCannotBeWrittenAnew();
    void latestStateIsKeptWhileFailing();
    void manyAtOnceAreNotKeptWhileFailing();
    void unsavedIsTriedAgainByItself();
    void errorsSayWhatHappenedAndWhatToDo();

private:
    [[nodiscard]] QString folder() const { return m_folder->path() + QStringLiteral("/data"); }
    [[nodiscard]] QString file() const { return folder() + QStringLiteral("/journal.sqlite"); }
    [[nodiscard]] std::unique_ptr<Journal> opened() const
    {
        return std::make_unique<Journal>(file(), Journal::Threading::Callers, nullptr, impatient);
    }
    void expectRefused(Journal &journal, const QString &code) const;
    static void expectGood(Journal &journal);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void JournalTroubleTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QFile::setPermissions(m_folder->path(),
                                  QFile::permissions(m_folder->path()) | QFile::ReadGroup | QFile::ExeGroup
                                      | QFile::ReadOther | QFile::ExeOther));
}

/// An intent is refused, and a save is kept.
void JournalTroubleTest::expectRefused(Journal &journal, const QString &code) const
{
    const Admission admission
        = admit(journal, operation(QStringLiteral("refused")), {auditLine(QStringLiteral("requesting"))},
                ledgerEvent(LedgerEvent::Kind::Sent));
    QCOMPARE(admission.kind, Admission::Kind::Refused);
    QCOMPARE(admission.error.kind, ErrorKind::LocalFailure);
    QCOMPARE(admission.error.code, code);
    QVERIFY(admission.error.message.contains(QStringLiteral("not sent")));
    QVERIFY(!admission.error.advice.isEmpty());
    QVERIFY(journal.health().state == JournalHealth::State::Failing
            || journal.health().state == JournalHealth::State::Unavailable);
    QCOMPARE(journal.health().error->code, code);
    QVERIFY(!journal.health().error->message.contains(QStringLiteral("not sent")));
    journal.save(operation(QStringLiteral("kept")), {auditLine(QStringLiteral("ready"))});
    journal.append(AccountName(QStringLiteral("main")), ledgerEvent(LedgerEvent::Kind::Accepted));
    journal.storeListings(AccountName(QStringLiteral("main")),
                          {{QStringLiteral("capsules"), moment(), QByteArrayLiteral("[]")}});
}

/// All is well again: what was kept is there, what was refused is not.
void JournalTroubleTest::expectGood(Journal &journal)
{
    QVERIFY2(journal.health().state == JournalHealth::State::Good,
             qPrintable(journal.health().error.value_or(ApiError()).forPeople()));
    QVERIFY(!journal.health().error);
    const auto read = [&](const QString &id) {
        return answerOf<Result<std::optional<OperationRecord>>>([&](QObject *context, auto handler) {
                   journal.readOperation(OperationId(id), context, handler);
               })
            .value()
            .value();
    };
    QVERIFY(read(QStringLiteral("kept")));
    QVERIFY(!read(QStringLiteral("refused")));
    AuditFilter filter;
    filter.most = 1;
    QCOMPARE(audit(journal, filter)->first().event, QStringLiteral("ready"));
    QCOMPARE(ledger(journal)->last().kind, LedgerEvent::Kind::Accepted);
    QCOMPARE(admit(journal, operation(QStringLiteral("next"))).kind, Admission::Kind::Admitted);
}

void JournalTroubleTest::lockedWhileRunning()
{
    const auto journal = opened();
    RawSql other(file());
    QVERIFY(other.run(QStringLiteral("BEGIN EXCLUSIVE")));
    expectRefused(*journal, QStringLiteral("journal_locked"));
    QCOMPARE(journal->health().state, JournalHealth::State::Failing);
    QVERIFY(operations(*journal)); // reading goes on
    QVERIFY(other.run(QStringLiteral("COMMIT")));
    journal->retry();
    expectGood(*journal);
}

void JournalTroubleTest::lockedAtTheStart()
{
    QDir().mkpath(folder());
    RawSql other(file());
    QVERIFY(other.run(QStringLiteral("PRAGMA journal_mode = DELETE")));
    QVERIFY(other.run(QStringLiteral("BEGIN EXCLUSIVE")));
    QVERIFY(other.run(QStringLiteral("CREATE TABLE theirs (a INTEGER)")));
    const auto journal = opened();
    QCOMPARE(journal->health().state, JournalHealth::State::Unavailable);
    expectRefused(*journal, QStringLiteral("journal_locked"));
    QVERIFY(!operations(*journal));
    QVERIFY(other.run(QStringLiteral("ROLLBACK")));
    journal->retry();
    expectGood(*journal);
}

void JournalTroubleTest::lockedJournalHoldsUpNobodyForLong()
{
    Journal journal(file());
    QTRY_COMPARE(journal.health().state, JournalHealth::State::Good);
    RawSql other(file());
    QVERIFY(other.run(QStringLiteral("BEGIN EXCLUSIVE")));
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 1000; ++i)
        journal.save(operation(QString::number(i)));
    QVERIFY(timer.elapsed() < 1000);
    QVERIFY(other.run(QStringLiteral("COMMIT")));
    QTRY_COMPARE_WITH_TIMEOUT(operations(journal, {}, 2000)->size(), 1000, 60'000);
}

void JournalTroubleTest::lockedJournalHoldsUpTheEndNotForLong()
{
    QElapsedTimer timer;
    {
        Journal journal(file(), Journal::Threading::Own, nullptr, milliseconds(500));
        QTRY_COMPARE(journal.health().state, JournalHealth::State::Good);
        RawSql other(file());
        QVERIFY(other.run(QStringLiteral("BEGIN EXCLUSIVE")));
        for (int i = 0; i < 1000; ++i)
            journal.save(operation(QString::number(i)));
        timer.start();
    }
    QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
}

void JournalTroubleTest::lockThatEndsInTimeIsNoTrouble()
{
    Journal journal(file());
    QTRY_COMPARE(journal.health().state, JournalHealth::State::Good);
    QSignalSpy changes(&journal, &Journal::healthChanged);
    RawSql other(file());
    QVERIFY(other.run(QStringLiteral("BEGIN EXCLUSIVE")));
    QObject context;
    std::optional<Admission> admission;
    journal.admit(operation(QStringLiteral("1")), {}, {}, &context,
                  [&admission](const Admission &answer) { admission = answer; });
    QVERIFY(!admission);
    QVERIFY(other.run(QStringLiteral("COMMIT")));
    QTRY_VERIFY(admission);
    QCOMPARE(admission->kind, Admission::Kind::Admitted);
    QCOMPARE(changes.size(), 0);
}

void JournalTroubleTest::fullDisk()
{
    SmallDisk disk(folder());
    if (!disk.isThere())
        QSKIP("no disk of its own can be mounted here");
    auto journal = opened();
    QCOMPARE(journal->health().state, JournalHealth::State::Good);
    disk.fill();
    // What is on the disk already may take a little more.
    for (int i = 0; i < 200 && journal->health().state == JournalHealth::State::Good; ++i)
        journal->note(auditLine(QStringLiteral("e")));
    expectRefused(*journal, QStringLiteral("journal_disk_full"));
    QCOMPARE(journal->health().state, JournalHealth::State::Failing);
    journal->retry();
    QCOMPARE(journal->health().state, JournalHealth::State::Failing);
    disk.makeRoom();
    journal->retry();
    expectGood(*journal);
    journal.reset();
}

void JournalTroubleTest::fullDiskAtTheStart()
{
    SmallDisk disk(folder());
    if (!disk.isThere())
        QSKIP("no disk of its own can be mounted here");
    disk.fill();
    auto journal = opened();
    QCOMPARE(journal->health().state, JournalHealth::State::Unavailable);
    expectRefused(*journal, QStringLiteral("journal_disk_full"));
    disk.makeRoom();
    journal->retry();
    expectGood(*journal);
    journal.reset();
}

void JournalTroubleTest::fileThatGrowsNoMore()
{
    const auto journal = opened();
    {
        const FileSizeLimit limit(static_cast<rlim_t>(QFileInfo(file() + QStringLiteral("-wal")).size())
                                  + 100);
        for (int i = 0; i < 200 && journal->health().state == JournalHealth::State::Good; ++i)
            journal->note(auditLine(QStringLiteral("e")));
        expectRefused(*journal, QStringLiteral("journal_failed"));
        journal->retry();
        QCOMPARE(journal->health().state, JournalHealth::State::Failing);
    }
    journal->retry();
    expectGood(*journal);
}

void JournalTroubleTest::healthIsToldBeforeTheRefusal()
{
    Journal journal(file(), Journal::Threading::Own, nullptr, impatient);
    QTRY_COMPARE(journal.health().state, JournalHealth::State::Good);
    QStringList order;
    connect(&journal, &Journal::healthChanged, &journal, [&] {
        order << (journal.health().error ? journal.health().error->code : QStringLiteral("good"));
    });
    QObject context;
    {
        const FileSizeLimit limit(1);
        for (const auto &id : {QStringLiteral("1"), QStringLiteral("2")})
            journal.admit(operation(id), {}, {}, &context, [&](const Admission &admission) {
                QCOMPARE(admission.kind, Admission::Kind::Refused);
                QCOMPARE(journal.health().state, JournalHealth::State::Failing);
                order << QStringLiteral("refused");
            });
        QTRY_COMPARE(order.size(), 3);
    }
    QCOMPARE(order.join(u' '), QStringLiteral("journal_failed refused refused"));
    QTRY_COMPARE_WITH_TIMEOUT(journal.health().state, JournalHealth::State::Good, 20'000); // by itself
    QCOMPARE(order.join(u' '), QStringLiteral("journal_failed refused refused good"));
    QVERIFY(operations(journal)->isEmpty());
}

void JournalTroubleTest::goodAgainThoughNothingIsUnsaved()
{
    const auto journal = opened();
    QSignalSpy changes(journal.get(), &Journal::healthChanged);
    std::optional<FileSizeLimit> limit(std::in_place, 1);
    QCOMPARE(admit(*journal, operation(QStringLiteral("1"))).error.code, QStringLiteral("journal_failed"));
    journal->retry(); // a try that writes something
    QCOMPARE(journal->health().state, JournalHealth::State::Failing);
    // Reading, and being told no, prove nothing about writing.
    QVERIFY(operations(*journal)->isEmpty());
    limit.reset();
    journal->retry();
    QCOMPARE(journal->health().state, JournalHealth::State::Good);
    limit.emplace(1);
    QCOMPARE(admit(*journal, operation(QStringLiteral("1"))).kind, Admission::Kind::Refused);
    limit.reset();
    QCOMPARE(admit(*journal, operation(QStringLiteral("1"))).kind, Admission::Kind::Admitted);
    QCOMPARE(journal->health().state, JournalHealth::State::Good);
    QCOMPARE(changes.size(), 4);
}

void JournalTroubleTest::readOnlyFromTheStart()
{
    opened()->save(operation(QStringLiteral("old")));
    const QString locks = folder() + QStringLiteral("/instances");
    QDir(locks).removeRecursively();
    setOwnersMode(file(), false);
    setOwnersMode(folder(), false);
    std::optional<NobodysRights> nobody(std::in_place);
    const auto journal = opened();
    expectRefused(*journal, QStringLiteral("journal_read_only"));
    nobody.reset();
    setOwnersMode(file(), true);
    setOwnersMode(folder(), true);
    nobody.emplace();
    journal->retry();
    expectGood(*journal);
    QCOMPARE(operations(*journal)->size(), 3);
}

void JournalTroubleTest::fileReadOnlyInAWritableFolder()
{
    opened()->save(operation(QStringLiteral("old")));
    setOwnersMode(file(), false);
    setOwnersMode(folder(), true);
    setOwnersMode(folder() + QStringLiteral("/instances"), true);
    QFile::remove(folder() + QStringLiteral("/instances/opening.gate"));
    const NobodysRights nobody;
    const auto journal = opened();
    QVERIFY2(journal->health().state == JournalHealth::State::Failing,
             qPrintable(journal->health().error.value_or(ApiError()).forPeople()));
    QCOMPARE(operations(*journal)->size(), 1); // what is there can be read
    expectRefused(*journal, QStringLiteral("journal_read_only"));
}

void JournalTroubleTest::folderThatCannotBeMade()
{
    QFile inTheWay(folder());
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    inTheWay.close();
    const auto journal = opened();
    QCOMPARE(journal->health().state, JournalHealth::State::Unavailable);
    expectRefused(*journal, QStringLiteral("journal_read_only"));
    QVERIFY(inTheWay.remove());
    journal->retry();
    expectGood(*journal);
}

void JournalTroubleTest::folderInTheFilesPlace()
{
    QVERIFY(QDir().mkpath(file()));
    const auto journal = opened();
    QCOMPARE(journal->health().state, JournalHealth::State::Unavailable);
    expectRefused(*journal, QStringLiteral("journal_unopened"));
    QVERIFY(QDir().rmdir(file()));
    journal->retry();
    expectGood(*journal);
}

void JournalTroubleTest::deletedWhileRunning_data()
{
    QTest::addColumn<QStringList>("deleted");
    const QString name = QStringLiteral("journal.sqlite");
    const QString wal = name + QStringLiteral("-wal");
    const QString index = name + QStringLiteral("-shm");
    QTest::newRow("the file") << QStringList{name};
    QTest::newRow("all three") << QStringList{name, wal, index};
    QTest::newRow("what is beside it") << QStringList{wal, index};
    QTest::newRow("the log") << QStringList{wal};
    QTest::newRow("the folder") << QStringList{QString()};
}

void JournalTroubleTest::deletedWhileRunning()
{
    QFETCH(QStringList, deleted);
    auto journal = opened();
    journal->save(operation(QStringLiteral("before")), {auditLine(QStringLiteral("queued"))});
    for (const QString &name : deleted)
        QVERIFY(name.isEmpty() ? QDir(folder()).removeRecursively() : QFile::remove(folder() + u'/' + name));
    QCOMPARE(
        admit(*journal, operation(QStringLiteral("after")), {}, ledgerEvent(LedgerEvent::Kind::Sent)).kind,
        Admission::Kind::Admitted);
    QCOMPARE(journal->health().state, JournalHealth::State::Good);
    QVERIFY(journal->health().notice.contains(file()));
    journal->save(operation(QStringLiteral("later")));
    QCOMPARE(RawSql(file()).one(QStringLiteral("SELECT COUNT(*) FROM operation")).toInt(), 3);
    QCOMPARE(RawSql(file()).one(QStringLiteral("PRAGMA integrity_check")).toString(), QStringLiteral("ok"));
    QCOMPARE(QFile::permissions(file()) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    journal.reset();
    const auto again = opened();
    QCOMPARE(operations(*again)->size(), 3);
    QCOMPARE(audit(*again)->size(), 1);
    QCOMPARE(ledger(*again)->size(), 1);
    QCOMPARE(
        QDir(folder()).entryList(QDir::Files).filter(QRegularExpression(QStringLiteral("part|copy"))).size(),
        0);
}

void JournalTroubleTest::deletedUnderTwoPrograms()
{
    auto one = opened();
    auto two = opened();
    for (int round = 0; round < 3; ++round) {
        one->save(operation(QStringLiteral("one-before-%1").arg(round)));
        two->save(operation(QStringLiteral("two-before-%1").arg(round)));
        for (const char *end : {"", "-wal", "-shm"})
            QVERIFY(QFile::remove(file() + QLatin1String(end)));
        one->save(operation(QStringLiteral("one-after-%1").arg(round)));
        two->save(operation(QStringLiteral("two-after-%1").arg(round)));
        one->save(operation(QStringLiteral("one-later-%1").arg(round)));
        QCOMPARE(operations(*one)->size(), 5 * (round + 1));
        QCOMPARE(operations(*two)->size(), 5 * (round + 1));
    }
    QVERIFY(claimed(*one)->isEmpty());
    one.reset();
    two->save(operation(QStringLiteral("last")));
    two.reset();
    QCOMPARE(operations(*opened())->size(), 16);
    QCOMPARE(RawSql(file()).one(QStringLiteral("PRAGMA integrity_check")).toString(), QStringLiteral("ok"));
    QVERIFY(QDir(folder()).entryList(QDir::Files).filter(QStringLiteral("replaced")).isEmpty());
}

void JournalTroubleTest::replacedByAnotherFile_data()
{
    QTest::addColumn<QString>("by");
    QTest::newRow("an earlier copy") << QStringLiteral("copy");
    QTest::newRow("another journal") << QStringLiteral("other");
    QTest::newRow("something else") << QStringLiteral("text");
}

void JournalTroubleTest::replacedByAnotherFile()
{
    QFETCH(QString, by);
    const QString replacement = m_folder->path() + QStringLiteral("/replacement");
    auto journal = opened();
    journal->save(operation(QStringLiteral("before")));
    if (by == u"copy") {
        QVERIFY(RawSql(file()).run(QStringLiteral("VACUUM INTO '%1'").arg(replacement)));
    } else if (by == u"other") {
        Journal(replacement, Journal::Threading::Callers).save(operation(QStringLiteral("theirs")));
    } else {
        QFile text(replacement);
        QVERIFY(text.open(QIODevice::WriteOnly));
        text.write("not a journal at all");
    }
    journal->save(operation(QStringLiteral("since")));
    QVERIFY(QFile::remove(file()));
    QVERIFY(QFile::rename(replacement, file()));
    QCOMPARE(admit(*journal, operation(QStringLiteral("after"))).kind, Admission::Kind::Admitted);
    const QStringList aside = QDir(folder()).entryList({QStringLiteral("journal-replaced-*.sqlite")});
    QCOMPARE(aside.size(), 1);
    QVERIFY(journal->health().notice.contains(aside.first()));
    journal.reset();
    QCOMPARE(operations(*opened())->size(), 3);
}

void JournalTroubleTest::deletedAndCannotBeWrittenAnew()
{
    auto journal = opened();
    journal->save(operation(QStringLiteral("before")));
    QVERIFY(QDir(folder()).removeRecursively());
    QFile inTheWay(folder());
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    inTheWay.close();
    expectRefused(*journal, QStringLiteral("journal_read_only"));
    QCOMPARE(operations(*journal)->size(), 1); // from what is still open
    QVERIFY(inTheWay.remove());
    journal->retry();
    expectGood(*journal);
    journal.reset();
    QCOMPARE(operations(*opened())->size(), 3);
}

void JournalTroubleTest::latestStateIsKeptWhileFailing()
{
    const auto journal = opened();
    RawSql other(file());
    QVERIFY(other.run(QStringLiteral("BEGIN EXCLUSIVE")));
    OperationRecord record = operation(QStringLiteral("1"));
    for (int i = 0; i < 5; ++i) {
        record.state = QString::number(i);
        journal->save(record, {auditLine(record.state)});
    }
    QVERIFY(other.run(QStringLiteral("COMMIT")));
    // The next call brings all of it along, the intent after what came before it.
    QCOMPARE(admit(*journal, operation(QStringLiteral("2")), {auditLine(QStringLiteral("5"))}).kind,
             Admission::Kind::Admitted);
    QCOMPARE(journal->health().state, JournalHealth::State::Good);
    QStringList events;
    const auto lines = audit(*journal).value();
    for (const auto &line : lines)
        events.prepend(line.event);
    QCOMPARE(events.join(QString()), QStringLiteral("012345"));
    QCOMPARE(operations(*journal)->last().state, QStringLiteral("4"));
}

void JournalTroubleTest::manyAtOnceAreNotKeptWhileFailing()
{
    const auto journal = opened();
    RawSql other(file());
    QVERIFY(other.run(QStringLiteral("BEGIN EXCLUSIVE")));
    const auto saved = answerOf<Result<std::monostate>>([&](QObject *context, auto handler) {
        journal->saveAll({QStringLiteral("b"), AccountName(QStringLiteral("main")), moment(), false, {}},
                         {operation(QStringLiteral("1"))}, context, handler);
    });
    QVERIFY(saved && !*saved);
    QCOMPARE(saved->error().code, QStringLiteral("journal_locked"));
    QVERIFY(other.run(QStringLiteral("COMMIT")));
    journal->retry();
    QVERIFY(operations(*journal)->isEmpty());
}

void JournalTroubleTest::unsavedIsTriedAgainByItself()
{
    Journal journal(file(), Journal::Threading::Own, nullptr, impatient);
    QTRY_COMPARE(journal.health().state, JournalHealth::State::Good);
    RawSql other(file());
    QVERIFY(other.run(QStringLiteral("BEGIN EXCLUSIVE")));
    journal.save(operation(QStringLiteral("1")));
    QTRY_COMPARE(journal.health().state, JournalHealth::State::Failing);
    QVERIFY(other.run(QStringLiteral("COMMIT")));
    QTRY_COMPARE_WITH_TIMEOUT(journal.health().state, JournalHealth::State::Good, 20'000);
    QCOMPARE(other.one(QStringLiteral("SELECT COUNT(*) FROM operation")).toInt(), 1);
}

void JournalTroubleTest::errorsSayWhatHappenedAndWhatToDo()
{
    const auto journal = opened();
    RawSql other(file());
    QVERIFY(other.run(QStringLiteral("BEGIN EXCLUSIVE")));
    const Admission admission = admit(*journal, operation(QStringLiteral("1")));
    QCOMPARE(
        admission.error.forPeople(),
        QStringLiteral("Another program is holding the journal %1. The request was not sent, since it could "
                       "not be written down first. Wait until it has finished, or end it; Snapdeck tries "
                       "again by itself. (journal_locked)")
            .arg(file()));
}

SNAPDECK_TEST(JournalTroubleTest)
#include "JournalTroubleTest.moc"
