// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/ArchiveCheck.h"
#include "tests/support/TestRunner.h"
#include "tests/support/ZipBytes.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtEndian>

using namespace snapdeck;
using namespace snapdeck::test;

namespace {

constexpr quint32 contentBytes = 100;
constexpr quint32 contentCrc = 0x3BC5FCDC;

/// Four lines of "packed by another method", as bzip2 packs them.
QByteArray packedContent()
{
    return QByteArray::fromHex(
        "425a6839314159265359cfc2ca9c000029d180001040003e4bd420200050a60009a0555346d46269e"
        "520a2c49240ec9346cd9f1424c1820a24c9a2c51f8bb9229c284867e1654e00");
}

template <typename T> void put(QByteArray &zip, qsizetype at, T value)
{
    qToLittleEndian(value, zip.data() + at);
}

/// Method, checksum and length of every header with the mark, which `from` is the first offset in.
void sayBzip2(QByteArray &zip, const char *mark, qsizetype from, quint32 crc)
{
    for (qsizetype at = zip.indexOf(mark); at >= 0; at = zip.indexOf(mark, at + 1)) {
        put<quint16>(zip, at + from, 12);
        put<quint32>(zip, at + from + 6, crc);
        put<quint32>(zip, at + from + 14, contentBytes);
    }
}

QByteArray bzip2Zip(const QByteArrayList &names, quint32 crc = contentCrc)
{
    QList<ZipEntry> entries;
    for (const QByteArray &name : names)
        entries.append({name, packedContent()});
    QByteArray zip = zipOf(entries);
    sayBzip2(zip, "PK\x03\x04", 8, crc);
    sayBzip2(zip, "PK\x01\x02", 10, crc);
    return zip;
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("no room for an archive");
}

} // namespace

/// Entries that are neither stored nor deflated.
class OtherMethodsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void areChecked_data();
    void areChecked();
    void openTheArchiveOnce();
    void anotherArchiveIsNotTakenForIt_data();
    void anotherArchiveIsNotTakenForIt();

private:
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("archive.zip")); }

    QTemporaryDir m_folder;
};

void OtherMethodsTest::areChecked_data()
{
    QTest::addColumn<QByteArray>("zip");
    QTest::addColumn<ArchiveVerdict>("verdict");
    QTest::newRow("sound") << bzip2Zip({"a", "dir/b"}) << ArchiveVerdict::Verified;
    QTest::newRow("names of many scripts")
        << bzip2Zip({"\xC3\xA4", "\xE6\x97\xA5", "caf\x82"}) << ArchiveVerdict::Verified;
    QTest::newRow("one name twice") << bzip2Zip({"a", "a"}) << ArchiveVerdict::Verified;
    QTest::newRow("wrong checksum") << bzip2Zip({"a"}, 1) << ArchiveVerdict::CorruptEntry;
    QByteArray flipped = bzip2Zip({"a"});
    const qsizetype at = flipped.indexOf("BZh") + 20;
    flipped[at] = static_cast<char>(~flipped.at(at));
    QTest::newRow("flipped content") << flipped << ArchiveVerdict::CorruptEntry;
}

void OtherMethodsTest::areChecked()
{
    QFETCH(QByteArray, zip);
    QFETCH(ArchiveVerdict, verdict);
    writeFile(path(), zip);
    QCOMPARE(checkArchive(path(), [] { return false; }).verdict, verdict);
    QFile::remove(path());
}

// Opened for each entry, 70,000 of them take an hour: a name that is gone cannot be opened a second time.
void OtherMethodsTest::openTheArchiveOnce()
{
#ifdef Q_OS_WIN
    QSKIP("a file that is open keeps its name here");
#endif
    writeFile(path(), bzip2Zip({"a", "b", "c"}));
    int asked = 0;
    const ArchiveReport report = checkArchive(path(), [this, &asked] {
        // Before the first entry, and then at its first bytes.
        if (++asked == 2)
            QFile::remove(path());
        return false;
    });
    QVERIFY(!QFile::exists(path()));
    QCOMPARE(report.detail, QString());
    QCOMPARE(report.verdict, ArchiveVerdict::Verified);
}

void OtherMethodsTest::anotherArchiveIsNotTakenForIt_data()
{
    QTest::addColumn<QByteArray>("other");
    QTest::newRow("checksum") << bzip2Zip({"a"});
    QTest::newRow("name") << bzip2Zip({"b"}, 1);
    QTest::newRow("no such entry") << bzip2Zip({});
}

void OtherMethodsTest::anotherArchiveIsNotTakenForIt()
{
#ifdef Q_OS_WIN
    QSKIP("a file that is open keeps its name here");
#endif
    QFETCH(QByteArray, other);
    writeFile(path(), bzip2Zip({"a"}, 1));
    const ArchiveReport report = checkArchive(path(), [this, &other] {
        QFile::remove(path());
        writeFile(path(), other);
        return false;
    });
    QCOMPARE(report.verdict, ArchiveVerdict::CorruptEntry);
    QFile::remove(path());
}

SNAPDECK_TEST(OtherMethodsTest)
#include "OtherMethodsTest.moc"
