// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/Extraction.h"

#include "core/archive/LegalPath.h"
#include "tests/archive/Answers.h"
#include "tests/archive/MemorySource.h"
#include "tests/support/TestRunner.h"
#include "tests/support/ZipBytes.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <rapidcheck.h>

using namespace snapdeck;
using namespace snapdeck::test;

namespace {

QStringList pathsOf(const ExtractionPlan &plan)
{
    QStringList paths;
    for (const ExtractionItem &item : plan.items)
        paths.append(item.path);
    return paths;
}

ArchiveIndexPtr indexOfNames(const QStringList &names)
{
    QList<ZipEntry> entries;
    for (const QString &name : names)
        entries.append({name.toUtf8(), name.endsWith(u'/') ? QByteArray() : name.toUtf8()});
    return indexOf(zipOf(entries));
}

QByteArray contentOfFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("it is not there");
}

} // namespace

/// What unpacking comes to, and what it leaves in the folder.
class ExtractionTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void choosesByNameFolderAndPattern_data();
    void choosesByNameFolderAndPattern();
    void saysWhatIsNotThere();
    void marksRenamedItems();
    void asksBeyondLimits();
    void everyPathIsLegal();
    void legalPathsStayAsTheyAre();
    void unpacksFilesWithTheirTimes();
    void neverReplacesWhatIsThere();
    void neverGoesThroughLinks();
    void neverWritesIntoALinkedPart();
    void leavesNoPartOfADamagedFile();
    void cancelLeavesCompleteFilesOnly();
    void leavingCallsItOff();
    void mayBeDeletedByItsListener();
    void sourceThatFailsEndsIt();
    void targetThatCannotBeMadeEndsIt();
    void diskWithoutRoomEndsItBeforeTheFirstByte();
    void neighboursAreFetchedTogether();
    void tellsProgress();

private:
    static ExtractionOutcome unpack(ArchiveSource &source, const QString &target,
                                    const QStringList &chosen = {});
};

ExtractionOutcome ExtractionTest::unpack(ArchiveSource &source, const QString &target,
                                         const QStringList &chosen)
{
    const auto index = opened(source);
    if (!index)
        return {{}, {}, 0, index.error(), {}};
    Extraction extraction(source, *index, planExtraction(**index, chosen), target);
    QSignalSpy finished(&extraction, &Extraction::finished);
    extraction.start();
    (void)QTest::qWaitFor([&finished] { return !finished.isEmpty(); }, patienceMs);
    return finished.isEmpty() ? ExtractionOutcome{{}, {}, -1, ApiError(), {}}
                              : finished.constFirst().constFirst().value<ExtractionOutcome>();
}

void ExtractionTest::choosesByNameFolderAndPattern_data()
{
    QTest::addColumn<QStringList>("chosen");
    QTest::addColumn<QStringList>("paths");
    const auto row = [](const char *chosen, const char *paths) {
        QTest::newRow(chosen) << QString::fromUtf8(chosen).split(u'|')
                              << QString::fromUtf8(paths).split(u'|');
    };
    QTest::newRow("everything") << QStringList()
                                << QStringList{QStringLiteral("src"),       QStringLiteral("src/a.js"),
                                               QStringLiteral("src/b.ts"),  QStringLiteral("src/lib/c.js"),
                                               QStringLiteral("readme.md"), QStringLiteral("we[i]rd*.txt"),
                                               QStringLiteral("srcs/d.js")};
    row("readme.md", "readme.md");
    row("src", "src|src/a.js|src/b.ts|src/lib/c.js");
    row("src/", "src|src/a.js|src/b.ts|src/lib/c.js");
    row("src/lib", "src/lib/c.js");
    row("src/*.js", "src/a.js");
    row("*/*.js", "src/a.js|srcs/d.js");
    row("**/*.js", "src/a.js|src/lib/c.js|srcs/d.js");
    row("**.js", "src/a.js|src/lib/c.js|srcs/d.js");
    row("src/?.ts", "src/b.ts");
    row("src/[ab].*", "src/a.js|src/b.ts");
    row("src/[!a].*", "src/b.ts");
    row("readme.md|src/a.js", "src/a.js|readme.md");
    row("we[i]rd*.txt", "we[i]rd_.txt");
    row("*", "src|src/a.js|src/b.ts|src/lib/c.js|readme.md|we[i]rd_.txt|srcs/d.js");
}

void ExtractionTest::choosesByNameFolderAndPattern()
{
    QFETCH(QStringList, chosen);
    QFETCH(QStringList, paths);
    const ArchiveIndexPtr index
        = indexOfNames({QStringLiteral("src/"), QStringLiteral("src/a.js"), QStringLiteral("src/b.ts"),
                        QStringLiteral("src/lib/c.js"), QStringLiteral("readme.md"),
                        QStringLiteral("we[i]rd*.txt"), QStringLiteral("srcs/d.js")});
    const ExtractionPlan plan = planExtraction(*index, chosen);
    QCOMPARE(pathsOf(plan), paths.replaceInStrings(QStringLiteral("*"), QStringLiteral("_")));
    QVERIFY(plan.notFound.isEmpty());
}

void ExtractionTest::saysWhatIsNotThere()
{
    const ArchiveIndexPtr index = indexOfNames({QStringLiteral("a.txt"), QStringLiteral("b.txt")});
    const ExtractionPlan plan = planExtraction(
        *index,
        {QStringLiteral("a.txt"), QStringLiteral("c.txt"), QStringLiteral("*.js"), QStringLiteral("*.txt")});
    QCOMPARE(plan.notFound, QStringList({QStringLiteral("c.txt"), QStringLiteral("*.js")}));
    QCOMPARE(plan.items.size(), 2);
}

void ExtractionTest::marksRenamedItems()
{
    const ArchiveIndexPtr index = indexOfNames({QStringLiteral("a.txt"), QStringLiteral("what?.txt"),
                                                QStringLiteral("A.TXT"), QStringLiteral("dir/")});
    const ExtractionPlan plan = planExtraction(*index, {});
    QCOMPARE(pathsOf(plan),
             QStringList({QStringLiteral("a.txt"), QStringLiteral("what_.txt"), QStringLiteral("A (2).TXT"),
                          QStringLiteral("dir")}));
    QVERIFY(!plan.items.at(0).isRenamed);
    QVERIFY(plan.items.at(1).isRenamed);
    QVERIFY(plan.items.at(2).isRenamed);
    QVERIFY(!plan.items.at(3).isRenamed && plan.items.at(3).isFolder);
}

void ExtractionTest::asksBeyondLimits()
{
    const ArchiveIndexPtr index = indexOf(zipOf({{"a", "12345"}, {"b", "67890"}}));
    QVERIFY(planExtraction(*index, {}, {10, 2, 1000}).asks.isEmpty());
    const ExtractionPlan bytes = planExtraction(*index, {}, {9, 2, 1000});
    QCOMPARE(bytes.asks.size(), 1);
    QCOMPARE(bytes.asks.constFirst().limit, ExtractionLimit::Bytes);
    QCOMPARE(bytes.asks.constFirst().found, 10);
    QCOMPARE(bytes.asks.constFirst().most, 9);
    const ExtractionPlan entries = planExtraction(*index, {}, {10, 1, 1000});
    QCOMPARE(entries.asks.size(), 1);
    QCOMPARE(entries.asks.constFirst().limit, ExtractionLimit::Entries);
    const ArchiveIndexPtr bomb = indexOf(zipOf({{"zeros", QByteArray(3'000'000, '\0'), true}}));
    const ExtractionPlan growth = planExtraction(*bomb, {}, {1LL << 40, 10, 100});
    QCOMPARE(growth.asks.size(), 1);
    QCOMPARE(growth.asks.constFirst().limit, ExtractionLimit::Growth);
    QCOMPARE(growth.asks.constFirst().name, QStringLiteral("zeros"));
}

void ExtractionTest::everyPathIsLegal()
{
    QVERIFY(rc::check([] {
        const auto raw = *rc::gen::container<std::u16string>(rc::gen::oneOf(
            rc::gen::element(u'/', u'\\', u'.', u' ', u':', u'n', u'u', u'l', u'\0', u'\xD800', u'\x202E'),
            rc::gen::map(rc::gen::inRange(0, 0xFFFF), [](int code) { return char16_t(code); })));
        const auto path = archive::legalPath(QString::fromStdU16String(raw));
        if (!path)
            return;
        RC_ASSERT(!path->startsWith(u'/'));
        RC_ASSERT(!path->contains(u'\\'));
        RC_ASSERT(!path->contains(u':'));
        RC_ASSERT(!path->contains(QChar(0)));
        RC_ASSERT(QString::fromUtf8(path->toUtf8()) == *path);
        for (const QString &part : path->split(u'/')) {
            RC_ASSERT(!part.isEmpty() && part != u"." && part != u"..");
            RC_ASSERT(!part.endsWith(u'.') && !part.endsWith(u' '));
            RC_ASSERT(part.toUtf8().size() <= 201);
        }
        // What is legal once stays as it is.
        RC_ASSERT(archive::legalPath(*path) == path);
    }));
}

void ExtractionTest::legalPathsStayAsTheyAre()
{
    for (const char *name :
         {"a.txt", "src/lib/main.js", ".env", "a b/c (2).txt", "\xE6\x97\xA5\xE6\x9C\xAC/x", "..a/b"})
        QCOMPARE(archive::legalPath(QString::fromUtf8(name)).value_or(QString()), QString::fromUtf8(name));
    QVERIFY(!archive::legalPath(QString()));
    QVERIFY(!archive::legalPath(QStringLiteral("/./../")));
}

void ExtractionTest::unpacksFilesWithTheirTimes()
{
    const QTemporaryDir folder;
    MemorySource source(
        zipOf({{"empty/", {}}, {"a/b/c.txt", "one"}, {"d.txt", QByteArray(100'000, 'x'), true}}));
    const QString target = folder.filePath(QStringLiteral("new/target"));
    const ExtractionOutcome outcome = unpack(source, target);
    QVERIFY(!outcome.error);
    QCOMPARE(outcome.files.size(), 2);
    QCOMPARE(outcome.bytes, 100'003);
    QVERIFY(QFileInfo(target + QStringLiteral("/empty")).isDir());
    QCOMPARE(contentOfFile(target + QStringLiteral("/a/b/c.txt")), QByteArray("one"));
    QCOMPARE(contentOfFile(target + QStringLiteral("/d.txt")), QByteArray(100'000, 'x'));
    QCOMPARE(QFileInfo(target + QStringLiteral("/d.txt")).lastModified(),
             QDateTime(QDate(2026, 11, 22), QTime(12, 0)));
}

void ExtractionTest::neverReplacesWhatIsThere()
{
    const QTemporaryDir folder;
    MemorySource source(zipOf({{"a.txt", "one"}, {"dir", "a file"}}));
    QVERIFY(!unpack(source, folder.path()).error);
    QFile mine(folder.filePath(QStringLiteral("a.txt")));
    QVERIFY(mine.open(QIODevice::WriteOnly));
    mine.write("mine");
    mine.close();
    const ExtractionOutcome outcome = unpack(source, folder.path());
    QVERIFY(!outcome.error);
    QVERIFY(outcome.failed.isEmpty());
    QCOMPARE(contentOfFile(mine.fileName()), QByteArray("mine"));
    QCOMPARE(contentOfFile(folder.filePath(QStringLiteral("a (2).txt"))), QByteArray("one"));
    QCOMPARE(contentOfFile(folder.filePath(QStringLiteral("dir (2)"))), QByteArray("a file"));
    QCOMPARE(outcome.numbered.size(), 2); // and says so
    QCOMPARE(outcome.numbered.first().name, QStringLiteral("a.txt"));
    QCOMPARE(QFileInfo(outcome.numbered.first().path).fileName(), QStringLiteral("a (2).txt"));
}

void ExtractionTest::neverGoesThroughLinks()
{
    const QTemporaryDir folder;
    const QString target = folder.filePath(QStringLiteral("target"));
    const QString outside = folder.filePath(QStringLiteral("outside"));
    QVERIFY(QDir().mkpath(target) && QDir().mkpath(outside));
    QVERIFY(QFile::link(outside, target + QStringLiteral("/way")));
    QVERIFY(QFile::link(outside + QStringLiteral("/a.txt"), target + QStringLiteral("/file")));
    MemorySource source(
        zipOf({{"way/evil.txt", "evil"}, {"way/", {}}, {"file", "not through it"}, {"good", "good"}}));
    const ExtractionOutcome outcome = unpack(source, target);
    QVERIFY(!outcome.error);
    QCOMPARE(outcome.failed.size(), 2);
    QCOMPARE(outcome.failed.constFirst().why.code, QStringLiteral("unsafe_entry"));
    QVERIFY(QDir(outside).isEmpty());
    QCOMPARE(contentOfFile(target + QStringLiteral("/good")), QByteArray("good"));
    QCOMPARE(contentOfFile(target + QStringLiteral("/file (2)")), QByteArray("not through it"));
}

void ExtractionTest::neverWritesIntoALinkedPart()
{
    const QTemporaryDir folder;
    const QString target = folder.filePath(QStringLiteral("target"));
    QVERIFY(QDir().mkpath(target));
    QVERIFY(QFile::link(folder.filePath(QStringLiteral("outside")), target + QStringLiteral("/a.part")));
    MemorySource source(zipOf({{"a", "content"}}));
    const ExtractionOutcome outcome = unpack(source, target);
    QVERIFY(outcome.failed.isEmpty());
    QVERIFY(!QFileInfo::exists(folder.filePath(QStringLiteral("outside"))));
    QCOMPARE(contentOfFile(target + QStringLiteral("/a")), QByteArray("content"));
}

void ExtractionTest::leavesNoPartOfADamagedFile()
{
    const QTemporaryDir folder;
    QByteArray zip = zipOf({{"a.txt", "some content"}, {"b.txt", "other words"}});
    zip[zip.indexOf("content")] = 'K';
    MemorySource source(zip);
    const ExtractionOutcome outcome = unpack(source, folder.path());
    QVERIFY(!outcome.error);
    QCOMPARE(outcome.failed.size(), 1);
    QCOMPARE(outcome.failed.constFirst().why.code, QStringLiteral("corrupt_entry"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{QStringLiteral("b.txt")});
}

void ExtractionTest::cancelLeavesCompleteFilesOnly()
{
    const QTemporaryDir folder;
    MemorySource source(zipOf({{"a", QByteArray(40'000'000, 'a')}, {"b", QByteArray(40'000'000, 'b')}}),
                        1'000'000);
    const auto index = opened(source);
    QVERIFY(index);
    Extraction extraction(source, *index, planExtraction(**index, {}), folder.path());
    QSignalSpy finished(&extraction, &Extraction::finished);
    extraction.start();
    QVERIFY(QTest::qWaitFor([&folder] { return !QDir(folder.path()).isEmpty(); }, patienceMs));
    extraction.cancel();
    QVERIFY(QTest::qWaitFor([&finished] { return !finished.isEmpty(); }, patienceMs));
    const auto outcome = finished.constFirst().constFirst().value<ExtractionOutcome>();
    QVERIFY(outcome.error && outcome.error->kind == ErrorKind::Cancelled);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), outcome.files.size());
    extraction.cancel();
    QCoreApplication::processEvents();
    QCOMPARE(finished.size(), 1);
}

void ExtractionTest::leavingCallsItOff()
{
    const QTemporaryDir folder;
    MemorySource source(zipOf({{"a", QByteArray(40'000'000, 'a')}}), 1'000'000);
    const auto index = opened(source);
    QVERIFY(index);
    {
        Extraction extraction(source, *index, planExtraction(**index, {}), folder.path());
        extraction.start();
        QVERIFY(QTest::qWaitFor([&folder] { return !QDir(folder.path()).isEmpty(); }, patienceMs));
    }
    QVERIFY(QTest::qWaitFor([&folder] { return QDir(folder.path()).isEmpty(); }, patienceMs));
}

void ExtractionTest::mayBeDeletedByItsListener()
{
    const QTemporaryDir folder;
    MemorySource source(zipOf({{"a", "1"}}));
    const auto index = opened(source);
    QVERIFY(index);
    auto extraction
        = std::make_unique<Extraction>(source, *index, planExtraction(**index, {}), folder.path());
    connect(extraction.get(), &Extraction::finished, this, [&extraction] { extraction.reset(); });
    extraction->start();
    QVERIFY(QTest::qWaitFor([&extraction] { return !extraction; }, patienceMs));
    QCOMPARE(contentOfFile(folder.filePath(QStringLiteral("a"))), QByteArray("1"));
}

void ExtractionTest::sourceThatFailsEndsIt()
{
    const QTemporaryDir folder;
    MemorySource source(zipOf({{"a", QByteArray(100'000, 'a')}}));
    const auto index = opened(source);
    QVERIFY(index);
    source.setFailing(true);
    Extraction extraction(source, *index, planExtraction(**index, {}), folder.path());
    QSignalSpy finished(&extraction, &Extraction::finished);
    extraction.start();
    QVERIFY(QTest::qWaitFor([&finished] { return !finished.isEmpty(); }, patienceMs));
    const auto outcome = finished.constFirst().constFirst().value<ExtractionOutcome>();
    QVERIFY(outcome.error);
    QCOMPARE(outcome.error->code, QStringLiteral("file_changed"));
    QVERIFY(QDir(folder.path()).isEmpty());
}

void ExtractionTest::targetThatCannotBeMadeEndsIt()
{
    MemorySource source(zipOf({{"a", "1"}}));
    const ExtractionOutcome outcome = unpack(source, QStringLiteral("/dev/null/target"));
    QVERIFY(outcome.error);
    QCOMPARE(outcome.error->code, QStringLiteral("file_trouble"));
}

void ExtractionTest::diskWithoutRoomEndsItBeforeTheFirstByte()
{
    const QTemporaryDir folder;
    MemorySource source(zipOf({{"a", "1"}, {"b", "2"}}));
    const auto index = opened(source);
    QVERIFY(index);
    source.forget();
    ExtractionPlan plan = planExtraction(**index, {});
    plan.bytes = std::numeric_limits<qint64>::max() / 2; // no disk has so much
    Extraction extraction(source, *index, plan, folder.path());
    QSignalSpy finished(&extraction, &Extraction::finished);
    extraction.start();
    QVERIFY(QTest::qWaitFor([&finished] { return !finished.isEmpty(); }, patienceMs));
    const auto outcome = finished.constFirst().constFirst().value<ExtractionOutcome>();
    QVERIFY(outcome.error);
    QCOMPARE(outcome.error->code, QStringLiteral("no_room"));
    QVERIFY(outcome.files.isEmpty());
    QVERIFY(QDir(folder.path()).isEmpty());
    QCOMPARE(source.requests(), 0);
}

void ExtractionTest::neighboursAreFetchedTogether()
{
    const QTemporaryDir folder;
    QList<ZipEntry> entries;
    for (int i = 0; i < 500; ++i)
        entries.append({"f/" + QByteArray::number(i), QByteArray(1000, 'x')});
    entries.append(ZipEntry{"far", QByteArray(1'000'000, 'y')});
    entries.append(ZipEntry{"last", "the end"});
    MemorySource source(zipOf(entries));
    const auto index = opened(source);
    QVERIFY(index);
    source.forget();
    const ExtractionPlan plan = planExtraction(**index, {QStringLiteral("f"), QStringLiteral("last")});
    Extraction extraction(source, *index, plan, folder.path());
    QSignalSpy finished(&extraction, &Extraction::finished);
    extraction.start();
    QVERIFY(QTest::qWaitFor([&finished] { return !finished.isEmpty(); }, patienceMs));
    QCOMPARE(finished.constFirst().constFirst().value<ExtractionOutcome>().files.size(), 501);
    QCOMPARE(source.requests(), 2);
    QVERIFY(source.bytesAsked() < 600'000);
}

void ExtractionTest::tellsProgress()
{
    const QTemporaryDir folder;
    MemorySource source(zipOf({{"a", QByteArray(5'000, 'a')}}));
    const auto index = opened(source);
    QVERIFY(index);
    Extraction extraction(source, *index, planExtraction(**index, {}), folder.path());
    QSignalSpy finished(&extraction, &Extraction::finished);
    QSignalSpy progressed(&extraction, &Extraction::progressed);
    extraction.start();
    QVERIFY(QTest::qWaitFor([&finished] { return !finished.isEmpty(); }, patienceMs));
    QVERIFY(!progressed.isEmpty());
    QCOMPARE(progressed.constLast().at(0).toLongLong(), 5'000);
    QCOMPARE(progressed.constLast().at(1).toLongLong(), 5'000);
}

SNAPDECK_TEST(ExtractionTest)
#include "ExtractionTest.moc"
