// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/ArchiveDirectory.h"

#include "core/archive/EntryName.h"
#include "tests/archive/Answers.h"
#include "tests/support/TestRunner.h"
#include "tests/support/ZipBytes.h"

#include <rapidcheck.h>

using namespace snapdeck;
using namespace snapdeck::archive;
using namespace snapdeck::test;

namespace {

QList<ZipEntry> someEntries()
{
    return {{"src/", {}}, {"src/main.js", "console.log(1)\n"}, {"big.txt", QByteArray(50'000, 'x'), true}};
}

using Found = Result<std::variant<DirectoryPlace, MoreOfTheEnd>>;

} // namespace

/// A directory out of bytes, whatever they are.
class ArchiveDirectoryTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsEntries();
    void findsDirectoryFromTheEndAlone();
    void asksForMoreOfTheEnd();
    void asksForMoreWhereTheRecordOf64LiesBefore();
    void sameRecordHasSameHash();
    void marksNames_data();
    void marksNames();
    void knowsDeviceNames_data();
    void knowsDeviceNames();
    void readsNames_data();
    void readsNames();
    void marksBombs();
    void marksOverlappingEntries();
    void readsUpToAMillionEntries();
    void survivesAnyBytes();
    void survivesAnyDamage();
};

void ArchiveDirectoryTest::tellsEntries()
{
    const QByteArray zip = zipOf(someEntries());
    const ArchiveIndexPtr index = indexOf(zip);
    QVERIFY(index);
    QCOMPARE(index->entries.size(), 3);
    QCOMPARE(index->archiveBytes, zip.size());
    QCOMPARE(index->contentBytes, 15 + 50'000);
    QCOMPARE(index->troubles, EntryTroubles());
    QVERIFY(index->entries.at(0).isFolder());
    const ArchiveEntry &big = index->entries.at(2);
    QCOMPARE(big.name, QStringLiteral("big.txt"));
    QCOMPARE(big.size, 50'000);
    QCOMPARE(big.method, quint16(8));
    QVERIFY(big.packedSize < 1000);
    QCOMPARE(big.modifiedAt, QDateTime(QDate(2026, 11, 22), QTime(12, 0)));
    QCOMPARE(zip.mid(big.headerOffset, 4), QByteArray("PK\x03\x04"));
    QCOMPARE(zip.mid(index->directoryOffset, 4), QByteArray("PK\x01\x02"));
}

void ArchiveDirectoryTest::findsDirectoryFromTheEndAlone()
{
    for (const bool zip64 : {false, true}) {
        const QByteArray zip = zipOf(someEntries(), {false, zip64, "a comment"});
        const qsizetype least = zip64 ? 22 + 9 + 20 + 56 : 22 + 9 + 20;
        for (qsizetype length = least; length <= zip.size(); ++length) {
            const Found found = findDirectory(QByteArrayView(zip).last(length), zip.size());
            QVERIFY(found && std::holds_alternative<DirectoryPlace>(*found));
            const auto &place = std::get<DirectoryPlace>(*found);
            QCOMPARE(place.offset, zip.indexOf("PK\x01\x02"));
            QCOMPARE(place.entryCount, 3);
        }
    }
}

void ArchiveDirectoryTest::asksForMoreOfTheEnd()
{
    const QByteArray zip
        = QByteArray(100'000, '-') + zipOf(someEntries(), {false, false, QByteArray(500, 'c')});
    const Found found = findDirectory(QByteArrayView(zip).last(400), zip.size());
    QVERIFY(found && std::holds_alternative<MoreOfTheEnd>(*found));
    QCOMPARE(std::get<MoreOfTheEnd>(*found).offset, zip.size() - archiveEndBytes);
    const QByteArray none(200'000, '-');
    const Found nothing = findDirectory(QByteArrayView(none).last(archiveEndBytes), none.size());
    QCOMPARE(outcomeOf(nothing), QStringLiteral("broken_archive"));
}

void ArchiveDirectoryTest::asksForMoreWhereTheRecordOf64LiesBefore()
{
    const QByteArray zip = zipOf(someEntries(), {false, true, {}});
    const Found found = findDirectory(QByteArrayView(zip).last(22 + 20 + 10), zip.size());
    QVERIFY(found && std::holds_alternative<MoreOfTheEnd>(*found));
    QCOMPARE(std::get<MoreOfTheEnd>(*found).offset, zip.indexOf("PK\x06\x06"));
}

void ArchiveDirectoryTest::sameRecordHasSameHash()
{
    for (const bool zip64 : {false, true}) {
        const ArchiveIndexPtr first = indexOf(zipOf({{"a", "1"}, {"b", "22"}}, {false, zip64, {}}));
        const ArchiveIndexPtr second
            = indexOf(zipOf({{"new", "in between"}, {"a", "1"}, {"b", "2x"}}, {false, zip64, {}}));
        QVERIFY(first && second);
        QVERIFY(first->entries.at(0).headerOffset != second->entries.at(1).headerOffset);
        QCOMPARE(first->entries.at(0).recordHash, second->entries.at(1).recordHash);
        QVERIFY(first->entries.at(1).recordHash != second->entries.at(2).recordHash);
    }
}

void ArchiveDirectoryTest::marksNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<EntryTroubles>("troubles");
    const auto row = [](const char *name, EntryTroubles troubles) {
        QTest::newRow(name) << QString::fromUtf8(name) << troubles;
    };
    row("src/main.js", {});
    row("..hidden/a..b/...c", {});
    row(".git/config", {});
    row("../a", EntryTrouble::Climbs);
    row("a/..", EntryTrouble::Climbs);
    row("a/../b", EntryTrouble::Climbs);
    row("a\\..\\b", EntryTrouble::Climbs | EntryTrouble::Backslash);
    row("/etc/passwd", EntryTrouble::Absolute);
    row("\\a", EntryTrouble::Absolute | EntryTrouble::Backslash);
    row("c:/a", EntryTrouble::Absolute | EntryTrouble::ReservedName);
    row("name:stream", EntryTrouble::ReservedName);
    row("a/b./c", EntryTrouble::ReservedName);
    row("a/nul", EntryTrouble::ReservedName);
    row("a/nullable", {});
    row("backup.ZIP", EntryTrouble::Nested);
    row("backup.zip/readme", {});
}

void ArchiveDirectoryTest::marksNames()
{
    QFETCH(QString, name);
    QFETCH(EntryTroubles, troubles);
    QCOMPARE(troublesOfName(name), troubles);
}

void ArchiveDirectoryTest::knowsDeviceNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isDevice");
    for (const char *name : {"CON", "con", "nul.txt", "Aux.tar.gz", "com1", "LPT9.x", "CONIN$", "PRN .txt"})
        QTest::newRow(name) << QString::fromUtf8(name) << true;
    for (const char *name : {"", ".", "CONS", "com", "com0", "com10", "xcon", "a.nul", "lpt"})
        QTest::newRow(qPrintable(QStringLiteral("not ") + QString::fromUtf8(name)))
            << QString::fromUtf8(name) << false;
}

void ArchiveDirectoryTest::knowsDeviceNames()
{
    QFETCH(QString, name);
    QFETCH(bool, isDevice);
    QCOMPARE(isDeviceName(name), isDevice);
}

void ArchiveDirectoryTest::readsNames_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("flags");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isOdd");
    QTest::newRow("plain") << QByteArray("a.txt") << 0 << "a.txt" << false;
    QTest::newRow("UTF-8, said") << QByteArray("\xC3\xA4") << 0x800 << QStringLiteral("ä") << false;
    QTest::newRow("UTF-8, not said") << QByteArray("\xC3\xA4") << 0 << QStringLiteral("ä") << false;
    QTest::newRow("page 437") << QByteArray("\x84\xFF") << 0 << QStringLiteral("ä\u00A0") << false;
    QTest::newRow("UTF-8, said and not so") << QByteArray("\x84") << 0x800 << QStringLiteral("ä") << true;
    QTest::newRow("half a sign") << QByteArray("a\xC3") << 0 << QStringLiteral("a├") << false;
    QTest::newRow("control") << QByteArray("a\x07") << 0 << QStringLiteral("a\uFFFD") << true;
    QTest::newRow("none") << QByteArray() << 0 << "" << false;
}

void ArchiveDirectoryTest::readsNames()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, flags);
    QFETCH(QString, text);
    QFETCH(bool, isOdd);
    const EntryName name = readEntryName(bytes, {}, quint16(flags));
    QCOMPARE(name.text, text);
    QCOMPARE(name.isOdd, isOdd);
}

void ArchiveDirectoryTest::marksBombs()
{
    const ArchiveIndexPtr index = indexOf(
        zipOf({{"bomb", QByteArray(2'000'000, '\0'), true}, {"small", QByteArray(100'000, '\0'), true}}));
    QVERIFY(index);
    QCOMPARE(index->entries.at(0).troubles, EntryTroubles(EntryTrouble::Bomb));
    QCOMPARE(index->entries.at(1).troubles, EntryTroubles());
}

void ArchiveDirectoryTest::marksOverlappingEntries()
{
    QByteArray zip = zipOf({{"a", "one"}, {"b", "two"}, {"c", "three"}});
    const qsizetype second = zip.indexOf("PK\x01\x02", zip.indexOf("PK\x01\x02") + 1);
    zip[second + 42] = static_cast<char>(zip.at(second + 42) - 1);
    const ArchiveIndexPtr index = indexOf(zip);
    QVERIFY(index);
    QCOMPARE(index->entries.at(0).troubles, EntryTroubles(EntryTrouble::Lying));
    QCOMPARE(index->entries.at(1).troubles, EntryTroubles(EntryTrouble::Lying));
    QCOMPARE(index->entries.at(2).troubles, EntryTroubles());
}

void ArchiveDirectoryTest::readsUpToAMillionEntries()
{
    const QByteArray record = "PK\x01\x02" + QByteArray(42, '\0');
    const QByteArray records = record.repeated(1'000'001);
    // The shorter end record keeps 16 bits of the count, so that the records alone tell.
    const DirectoryPlace cut{0, records.size(), 1'000'001 & 0xFFFF, true};
    const auto index = readDirectory(records, cut, records.size());
    QCOMPARE(outcomeOf(index), QStringLiteral("broken_archive"));
    QVERIFY2(index.error().detail.contains(QStringLiteral("1000000")), qPrintable(index.error().detail));
    const DirectoryPlace said{0, record.size(), 1'000'001, false};
    const auto atOnce = readDirectory(record, said, record.size());
    QCOMPARE(outcomeOf(atOnce), QStringLiteral("broken_archive"));
    QVERIFY2(atOnce.error().detail.contains(QStringLiteral("1000000")), qPrintable(atOnce.error().detail));
}

void ArchiveDirectoryTest::survivesAnyBytes()
{
    QVERIFY(rc::check([] {
        const auto bytes = *rc::gen::container<std::string>(rc::gen::arbitrary<char>());
        const auto place = *rc::gen::tuple(rc::gen::arbitrary<qint64>(), rc::gen::arbitrary<qint64>());
        const QByteArray end
            = QByteArray::fromStdString(bytes) + "PK\x05\x06" + QByteArray::fromStdString(bytes);
        (void)findDirectory(end, *rc::gen::arbitrary<qint64>());
        (void)findDirectory(end, end.size());
        (void)readDirectory(end, {std::get<0>(place), end.size(), std::get<1>(place), true}, end.size());
        const QByteArray records = "PK\x01\x02" + end + QByteArray(200, char(std::get<0>(place)));
        (void)readDirectory(records, {0, records.size(), 1, false}, records.size());
    }));
}

void ArchiveDirectoryTest::survivesAnyDamage()
{
    QVERIFY(rc::check([] {
        QByteArray zip
            = zipOf(someEntries(), {*rc::gen::arbitrary<bool>(), *rc::gen::arbitrary<bool>(), "comment"});
        const auto begin = static_cast<int>(zip.indexOf("PK\x01\x02"));
        const int wounds = *rc::gen::inRange(1, 12);
        for (int i = 0; i < wounds; ++i)
            zip[*rc::gen::inRange(begin, static_cast<int>(zip.size()))]
                = *rc::gen::element(*rc::gen::arbitrary<char>(), '\xFF', '\0', '\x7F');
        const ArchiveIndexPtr index = indexOf(zip);
        if (!index)
            return;
        for (const ArchiveEntry &entry : index->entries) {
            RC_ASSERT(entry.size >= 0);
            RC_ASSERT(entry.packedSize >= 0);
            RC_ASSERT(entry.headerOffset >= 0);
            RC_ASSERT(entry.troubles.testFlag(EntryTrouble::Lying)
                      || entry.packedSize <= index->directoryOffset - entry.headerOffset);
        }
    }));
}

SNAPDECK_TEST(ArchiveDirectoryTest)
#include "ArchiveDirectoryTest.moc"
