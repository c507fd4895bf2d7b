// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/ArchiveCheck.h"

#include "tests/support/TestRunner.h"
#include "tests/support/ZipBytes.h"

#include <QFile>
#include <QTemporaryDir>

#include <rapidcheck.h>

using namespace snapdeck;
using namespace snapdeck::test;

namespace {

QList<ZipEntry> someEntries()
{
    return {{"src/", {}},
            {"src/main.js", "console.log(1)\n"},
            {"empty", {}},
            {"big.txt", QByteArray(50'000, 'x'), true}};
}

} // namespace

/// What is a sound archive, and what is not.
class ArchiveCheckTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void soundArchivesPass_data();
    void soundArchivesPass();
    void othersAreTold_data();
    void othersAreTold();
    void damagedEntryIsNamed_data();
    void damagedEntryIsNamed();
    void everyFlippedContentByteIsFound();
    void everyCutIsFound();
    void damageOfAnySortIsSurvived();
    void lyingDirectoryIsFound();
    void entryLeftOutIsFound_data();
    void entryLeftOutIsFound();
    void missingFileIsUnreadable();
    void cancelIsHeard();

private:
    [[nodiscard]] ArchiveReport check(const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(QStringLiteral("archive.zip"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
            qFatal("no room for an archive");
        file.close();
        return checkArchive(path, [] { return false; });
    }
    QTemporaryDir m_folder;
};

void ArchiveCheckTest::soundArchivesPass_data()
{
    QTest::addColumn<QByteArray>("zip");
    QTest::addColumn<qint64>("entries");
    QTest::newRow("plain") << zipOf(someEntries()) << qint64(4);
    QTest::newRow("empty") << zipOf({}) << qint64(0);
    QTest::newRow("written into a pipe") << zipOf(someEntries(), {true, false, {}}) << qint64(4);
    QTest::newRow("zip64") << zipOf(someEntries(), {false, true, {}}) << qint64(4);
    QTest::newRow("zip64 into a pipe") << zipOf(someEntries(), {true, true, {}}) << qint64(4);
    QTest::newRow("comment that looks like an end")
        << zipOf(someEntries(), {false, false, "PK\x05\x06 or so"}) << qint64(4);
    QTest::newRow("comment") << zipOf(someEntries(), {false, false, "made by a test"}) << qint64(4);
    QTest::newRow("names of many scripts")
        << zipOf({{"\xC3\xA4/\xE6\x97\xA5\xE6\x9C\xAC.txt", "x"}, {"a b:c?.txt", "y"}}) << qint64(2);
    QTest::newRow("one name twice") << zipOf({{"a", "1"}, {"a", "2"}}) << qint64(2);
    QList<ZipEntry> many;
    for (int i = 0; i < 3000; ++i)
        many.append({"f" + QByteArray::number(i), QByteArray::number(i)});
    QTest::newRow("many") << zipOf(many) << qint64(3000);
}

void ArchiveCheckTest::soundArchivesPass()
{
    QFETCH(QByteArray, zip);
    QFETCH(qint64, entries);
    const ArchiveReport report = check(zip);
    QVERIFY2(report.verdict == ArchiveVerdict::Verified, qPrintable(report.detail));
    QCOMPARE(report.entries, entries);
}

void ArchiveCheckTest::othersAreTold_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    QTest::newRow("nothing") << QByteArray() << "nothing";
    QTest::newRow("XML") << QByteArray("<?xml version=\"1.0\"?><Error><Code>AccessDenied</Code></Error>")
                         << "XML";
    QTest::newRow("XML without its head") << QByteArray("<Error><Code>AccessDenied</Code></Error>") << "XML";
    QTest::newRow("HTML") << QByteArray("\n <!DOCTYPE html><html></html>") << "HTML";
    QTest::newRow("JSON") << QByteArray("{\"status\":\"error\"}") << "JSON";
    QTest::newRow("gzip") << QByteArray("\x1f\x8b\x08\x00") << "gzip";
    QTest::newRow("text") << QByteArray("hello") << "something else";
    QTest::newRow("a zip behind something") << "#!/bin/sh\n" + zipOf(someEntries()) << "something else";
}

void ArchiveCheckTest::othersAreTold()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    const ArchiveReport report = check(bytes);
    QCOMPARE(report.verdict, ArchiveVerdict::NotAnArchive);
    QVERIFY2(report.detail.contains(says), qPrintable(report.detail));
}

void ArchiveCheckTest::damagedEntryIsNamed_data()
{
    QTest::addColumn<QByteArray>("zip");
    QTest::addColumn<ArchiveVerdict>("verdict");
    QByteArray stored = zipOf(someEntries());
    stored[stored.indexOf("console")] = 'K';
    QTest::newRow("stored") << stored << ArchiveVerdict::CorruptEntry;
    QByteArray piped = zipOf(someEntries(), {true, false, {}});
    piped[piped.indexOf("console")] = 'K';
    QTest::newRow("written into a pipe") << piped << ArchiveVerdict::CorruptEntry;
    QList<ZipEntry> entries = someEntries();
    entries[1].encrypted = true;
    QTest::newRow("encrypted") << zipOf(entries) << ArchiveVerdict::Encrypted;
}

void ArchiveCheckTest::damagedEntryIsNamed()
{
    QFETCH(QByteArray, zip);
    QFETCH(ArchiveVerdict, verdict);
    const ArchiveReport report = check(zip);
    QCOMPARE(report.verdict, verdict);
    QCOMPARE(report.detail, QStringLiteral("src/main.js"));
}

void ArchiveCheckTest::everyFlippedContentByteIsFound()
{
    const QByteArray content = "the content of the one entry that there is";
    const QByteArray sound = zipOf({{"only.txt", content}});
    const qsizetype start = sound.indexOf(content);
    for (qsizetype i = start; i < start + content.size(); ++i) {
        QByteArray damaged = sound;
        damaged[i] = static_cast<char>(damaged[i] ^ 0x10);
        QCOMPARE(check(damaged).verdict, ArchiveVerdict::CorruptEntry);
    }
}

void ArchiveCheckTest::everyCutIsFound()
{
    const QByteArray sound = zipOf({{"a.txt", "some content"}, {"b.txt", QByteArray(400, 'b'), true}});
    for (qsizetype length = 0; length < sound.size(); ++length)
        QVERIFY2(check(sound.left(length)).verdict != ArchiveVerdict::Verified,
                 qPrintable(QString::number(length)));
}

void ArchiveCheckTest::damageOfAnySortIsSurvived()
{
    const bool holds = rc::check([this] {
        const ZipStyle style{*rc::gen::arbitrary<bool>(), *rc::gen::arbitrary<bool>(), {}};
        QByteArray zip = zipOf(someEntries(), style);
        const int wounds = *rc::gen::inRange(1, 10);
        for (int i = 0; i < wounds; ++i)
            zip[*rc::gen::inRange(0, static_cast<int>(zip.size()))] = *rc::gen::arbitrary<char>();
        (void)check(zip);
    });
    QVERIFY(holds);
}

void ArchiveCheckTest::lyingDirectoryIsFound()
{
    QByteArray zip = zipOf({{"a.txt", "some content"}});
    const qsizetype central = zip.indexOf("PK\x01\x02");
    constexpr qsizetype sizeAt = 24;
    zip[central + sizeAt] = static_cast<char>(zip[central + sizeAt] - 3); // says less than there is
    QVERIFY(check(zip).verdict != ArchiveVerdict::Verified);
}

void ArchiveCheckTest::entryLeftOutIsFound_data()
{
    QTest::addColumn<bool>("zip64");
    QTest::newRow("zip") << false;
    QTest::newRow("zip64") << true;
}

void ArchiveCheckTest::entryLeftOutIsFound()
{
    QFETCH(bool, zip64);
    QByteArray zip = zipOf(someEntries(), {false, zip64, {}});
    const qsizetype count = zip64 ? zip.lastIndexOf("PK\x06\x06") + 32 : zip.lastIndexOf("PK\x05\x06") + 10;
    QCOMPARE(zip.at(count), '\x04');
    zip[count] = 3;
    if (zip64) // only then the larger record is asked
        zip.replace(zip.lastIndexOf("PK\x05\x06") + 10, 2, "\xFF\xFF");
    QCOMPARE(check(zip).verdict, ArchiveVerdict::Broken);
}

void ArchiveCheckTest::missingFileIsUnreadable()
{
    const auto report = checkArchive(m_folder.filePath(QStringLiteral("none.zip")), [] { return false; });
    QCOMPARE(report.verdict, ArchiveVerdict::Unreadable);
    QVERIFY(!report.detail.isEmpty());
}

void ArchiveCheckTest::cancelIsHeard()
{
    (void)check(zipOf({{"a", QByteArray(2'000'000, 'a')}, {"b", "b"}}));
    int asked = 0;
    const auto report
        = checkArchive(m_folder.filePath(QStringLiteral("archive.zip")), [&asked] { return ++asked > 3; });
    QCOMPARE(report.verdict, ArchiveVerdict::Cancelled);
    QCOMPARE(asked, 4);
}

SNAPDECK_TEST(ArchiveCheckTest)
#include "ArchiveCheckTest.moc"
