// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/EntryReader.h"

#include "core/archive/FileSource.h"
#include "tests/archive/Answers.h"
#include "tests/archive/MemorySource.h"
#include "tests/support/TestRunner.h"
#include "tests/support/ZipBytes.h"

#include <QFile>
#include <QTemporaryDir>
#include <QThread>

using namespace snapdeck;
using namespace snapdeck::test;

namespace {

QByteArray someContent(qsizetype bytes)
{
    QByteArray content(bytes, '\0');
    for (qsizetype i = 0; i < bytes; ++i)
        content[i] = static_cast<char>((i * 2654435761U) >> 13);
    return content;
}

} // namespace

/// Opening archives and reading their entries, and for how many requests.
class EntryReaderTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void opensSmallArchivesInOneRequest();
    void opensLargeDirectoriesInTwoRequests();
    void saysWhatItIsInThreeRequests();
    void failsWithTheSource();
    void readsEveryEntry_data();
    void readsEveryEntry();
    void readsOneEntryInOneRequest();
    void readsLongHeadersInTwoRequests();
    void readsLargeEntriesPieceByPiece();
    void refusesWhatIsTooLarge();
    void tellsWhatIsWrong();
    void readingFailsWithTheSource();
    void unpacksNoMoreThanTheDirectorySays();
    void hearsOfTheSinksErrors();
    void sinksWorkOffThisThread();
    void staysSilentWhenNobodyListens();
    void fileIsReadAndNoticedWhenItChanges();
    void fileThatIsNotThereIsTold();
};

void EntryReaderTest::opensSmallArchivesInOneRequest()
{
    MemorySource source(zipOf({{"a.txt", "some content"}}));
    const auto index = opened(source);
    QVERIFY(index);
    QCOMPARE((*index)->entries.size(), 1);
    QCOMPARE(source.requests(), 1);
}

void EntryReaderTest::opensLargeDirectoriesInTwoRequests()
{
    QList<ZipEntry> entries;
    for (int i = 0; i < 3000; ++i)
        entries.append({"a/folder/with/a/name/that/is/long/" + QByteArray::number(i), "content"});
    const QByteArray zip = zipOf(entries);
    MemorySource source(zip);
    const auto index = opened(source);
    QVERIFY(index);
    QCOMPARE((*index)->entries.size(), 3000);
    QCOMPARE(source.requests(), 2);
    QVERIFY(source.bytesAsked() <= (*index)->directoryBytes + 128 * 1024);
}

void EntryReaderTest::saysWhatItIsInThreeRequests()
{
    MemorySource page("<!DOCTYPE html><html>" + QByteArray(300'000, ' '));
    const auto index = opened(page);
    QCOMPARE(outcomeOf(index), QStringLiteral("not_an_archive"));
    QVERIFY(index.error().message.contains(QStringLiteral("HTML")));
    QVERIFY(page.requests() <= 3);
    MemorySource cut(zipOfSize(300'000).chopped(30));
    QCOMPARE(outcomeOf(opened(cut)), QStringLiteral("broken_archive"));
    QVERIFY(cut.requests() <= 3);
}

void EntryReaderTest::failsWithTheSource()
{
    MemorySource source(zipOf({{"a.txt", "some content"}}));
    source.setFailing(true);
    QCOMPARE(outcomeOf(opened(source)), QStringLiteral("file_changed"));
}

void EntryReaderTest::readsEveryEntry_data()
{
    QTest::addColumn<bool>("descriptors");
    QTest::addColumn<bool>("zip64");
    QTest::newRow("plain") << false << false;
    QTest::newRow("written into a pipe") << true << false;
    QTest::newRow("zip64") << false << true;
    QTest::newRow("zip64 into a pipe") << true << true;
}

void EntryReaderTest::readsEveryEntry()
{
    QFETCH(bool, descriptors);
    QFETCH(bool, zip64);
    const QList<ZipEntry> entries{{"empty", {}},
                                  {"stored", "some content"},
                                  {"deflated", QByteArray(300'000, 'x'), true},
                                  {"dense", someContent(700'000), true},
                                  {"last", "the end"}};
    MemorySource source(zipOf(entries, {descriptors, zip64, {}}));
    const auto index = opened(source);
    QVERIFY(index);
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const auto content = contentOf(source, *index, i);
        QVERIFY2(content, qPrintable(outcomeOf(content)));
        QVERIFY(*content == entries.at(i).content);
    }
}

void EntryReaderTest::readsOneEntryInOneRequest()
{
    const QByteArray content = someContent(1'000'000);
    MemorySource source(
        zipOf({{"before", someContent(50'000)}, {"one", content}, {"behind", someContent(50'000)}}));
    const auto index = opened(source);
    QVERIFY(index);
    source.forget();
    QVERIFY(contentOf(source, *index, 1).value_or(QByteArray()) == content);
    QCOMPARE(source.requests(), 1);
    QVERIFY(source.bytesAsked() < content.size() + 2000);
}

void EntryReaderTest::readsLongHeadersInTwoRequests()
{
    // A local header that has 5,000 bytes more than the directory knows of.
    QByteArray zip = zipOf({{"one", "the content of it"}, {"two", "2"}});
    const qsizetype padding = 5000;
    zip[28] = static_cast<char>(padding & 0xFF);
    zip[29] = static_cast<char>(padding >> 8);
    zip.insert(33, QByteArray(padding, '\0'));
    const qsizetype secondRecord = zip.lastIndexOf("PK\x01\x02");
    const qsizetype end = zip.lastIndexOf("PK\x05\x06");
    const auto shift = [&zip](qsizetype at) {
        const qsizetype value = uchar(zip.at(at)) + 256 * uchar(zip.at(at + 1)) + padding;
        zip[at] = static_cast<char>(value & 0xFF);
        zip[at + 1] = static_cast<char>(value >> 8);
    };
    shift(secondRecord + 42);
    shift(end + 16);
    MemorySource source(zip);
    const auto index = opened(source);
    QVERIFY(index);
    source.forget();
    QCOMPARE(contentOf(source, *index, 0).value_or(QByteArray()), QByteArray("the content of it"));
    QCOMPARE(source.requests(), 2);
    QCOMPARE(contentOf(source, *index, 1).value_or(QByteArray()), QByteArray("2"));
}

void EntryReaderTest::readsLargeEntriesPieceByPiece()
{
    const QByteArray content = someContent(40 * 1024 * 1024);
    MemorySource source(zipOf({{"large", content}}), 1024 * 1024);
    const auto index = opened(source);
    QVERIFY(index);
    source.forget();
    QVERIFY(contentOf(source, *index, 0).value_or(QByteArray()) == content);
    QCOMPARE(source.requests(), 3);
}

void EntryReaderTest::refusesWhatIsTooLarge()
{
    MemorySource source(zipOf({{"a", "some content"}}));
    const auto index = opened(source);
    QVERIFY(index);
    source.forget();
    QCOMPARE(outcomeOf(contentOf(source, *index, 0, 11)), QStringLiteral("too_large"));
    QCOMPARE(source.requests(), 0);
    QCOMPARE(outcomeOf(contentOf(source, *index, 0, 12)), QStringLiteral("ok"));
}

void EntryReaderTest::tellsWhatIsWrong()
{
    QByteArray zip = zipOf({{"stored", "some content"}, {"secret", "x", false, true}, {"whole", "y"}});
    zip[zip.indexOf("content")] = 'K';
    MemorySource source(zip);
    const auto index = opened(source);
    QVERIFY(index);
    QCOMPARE(outcomeOf(contentOf(source, *index, 0)), QStringLiteral("corrupt_entry"));
    QCOMPARE(outcomeOf(contentOf(source, *index, 1)), QStringLiteral("encrypted"));
    QCOMPARE(outcomeOf(contentOf(source, *index, 2)), QStringLiteral("ok"));
}

void EntryReaderTest::readingFailsWithTheSource()
{
    MemorySource source(zipOf({{"a", someContent(5000)}}));
    const auto index = opened(source);
    QVERIFY(index);
    source.setFailing(true);
    QCOMPARE(outcomeOf(contentOf(source, *index, 0)), QStringLiteral("file_changed"));
}

void EntryReaderTest::unpacksNoMoreThanTheDirectorySays()
{
    QByteArray zip = zipOf({{"a", QByteArray(5'000'000, 'a'), true}});
    zip.replace(zip.indexOf("PK\x01\x02") + 24, 4, QByteArray("\x00\x10\x00\x00", 4)); // its length: 4096
    MemorySource source(zip);
    const auto index = opened(source);
    QVERIFY(index);
    QCOMPARE((*index)->entries.constFirst().size, 4096);
    qint64 taken = 0;
    const auto sink = [&taken](QByteArrayView content) -> std::optional<ApiError> {
        taken += content.size();
        return std::nullopt;
    };
    QObject context;
    const auto result = answerTo<qint64>(
        [&](Handler<qint64> handler) { streamEntry(source, *index, 0, sink, &context, handler); });
    QCOMPARE(outcomeOf(result), QStringLiteral("corrupt_entry"));
    QVERIFY(taken <= 4096);
}

void EntryReaderTest::hearsOfTheSinksErrors()
{
    MemorySource source(zipOf({{"a", someContent(500'000)}}));
    const auto index = opened(source);
    QVERIFY(index);
    int calls = 0;
    const auto full = [&calls](QByteArrayView) -> std::optional<ApiError> {
        ++calls;
        return archive::fileTrouble(QStringLiteral("a"), QStringLiteral("the disk is full"));
    };
    QObject context;
    const auto result = answerTo<qint64>(
        [&](Handler<qint64> handler) { streamEntry(source, *index, 0, full, &context, handler); });
    QCOMPARE(outcomeOf(result), QStringLiteral("file_trouble"));
    QCOMPARE(calls, 1);
}

void EntryReaderTest::sinksWorkOffThisThread()
{
    MemorySource source(zipOf({{"a", someContent(500'000), true}}));
    const auto index = opened(source);
    QVERIFY(index);
    bool isHere = false;
    const auto sink = [&isHere, here = QThread::currentThread()](QByteArrayView) -> std::optional<ApiError> {
        isHere = isHere || QThread::currentThread() == here;
        return std::nullopt;
    };
    QObject context;
    const auto result = answerTo<qint64>(
        [&](Handler<qint64> handler) { streamEntry(source, *index, 0, sink, &context, handler); });
    QCOMPARE(result.value_or(-1), 500'000);
    QVERIFY(!isHere);
}

void EntryReaderTest::staysSilentWhenNobodyListens()
{
    MemorySource source(zipOf({{"a", someContent(500'000), true}}));
    const auto index = opened(source);
    QVERIFY(index);
    bool isAnswered = false;
    {
        QObject context;
        readEntry(source, *index, 0, 1 << 30, &context, [&isAnswered](const auto &) { isAnswered = true; });
        openArchive(source, &context, [&isAnswered](const auto &) { isAnswered = true; });
        QCoreApplication::processEvents();
    }
    // Another one that comes behind it on the same threads.
    QVERIFY(contentOf(source, *index, 0));
    QVERIFY(!isAnswered);
}

void EntryReaderTest::fileIsReadAndNoticedWhenItChanges()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("a.zip")));
    const QByteArray content = someContent(3'000'000);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(zipOf({{"a", content}}));
    file.close();
    FileSource source(file.fileName());
    const auto index = opened(source);
    QVERIFY(index);
    QVERIFY(contentOf(source, *index, 0).value_or(QByteArray()) == content);
    QVERIFY(!source.isStale());
    QVERIFY(file.open(QIODevice::Append));
    file.write("x");
    file.close();
    QCOMPARE(outcomeOf(contentOf(source, *index, 0)), QStringLiteral("file_changed"));
    QVERIFY(source.isStale());
}

void EntryReaderTest::fileThatIsNotThereIsTold()
{
    FileSource source(QStringLiteral("/nowhere/a.zip"));
    QCOMPARE(outcomeOf(opened(source)), QStringLiteral("file_trouble"));
}

SNAPDECK_TEST(EntryReaderTest)
#include "EntryReaderTest.moc"
