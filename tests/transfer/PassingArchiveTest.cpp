// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/PassingArchive.h"

#include "tests/support/TestRunner.h"
#include "tests/support/ZipBytes.h"

#include <algorithm>

using namespace snapdeck;
using namespace snapdeck::test;

namespace {

bool isSound(const QByteArray &bytes, qsizetype piece = 1 << 20)
{
    PassingArchive archive;
    for (qsizetype at = 0; at < bytes.size(); at += piece)
        archive.add(QByteArrayView(bytes).sliced(at).first(std::min(piece, bytes.size() - at)));
    return archive.isSound();
}

const QList<ZipEntry> entries{{"a.txt", "hello hello hello hello"},
                              {"empty", {}},
                              {"b.txt", QByteArray(70'000, 'b'), true},
                              {"c/d.txt", "deflated too", true}};

} // namespace

/// It says yes to archives in plain order alone, and to none of which a byte is wrong.
class PassingArchiveTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void soundOnesAreSound_data();
    void soundOnesAreSound();
    void everyChangedByteIsDoubted();
    void everyShorterOneIsDoubted();
    void nothingMayFollow();
};

void PassingArchiveTest::soundOnesAreSound_data()
{
    QTest::addColumn<QByteArray>("bytes");
    ZipStyle style;
    QTest::newRow("plain") << zipOf(entries);
    style.zip64 = true;
    QTest::newRow("zip64") << zipOf(entries, style);
    QTest::newRow("nothing in it") << zipOf({});
    QTest::newRow("one stored") << zipOfSize(100'000);
    style.zip64 = false;
    style.dataDescriptors = true;
    QTest::newRow("lengths after the content") << zipOf({{"b.txt", QByteArray(70'000, 'b'), true}}, style);
}

void PassingArchiveTest::soundOnesAreSound()
{
    QFETCH(QByteArray, bytes);
    for (const qsizetype piece : {qsizetype(1), qsizetype(7), qsizetype(1000), bytes.size()})
        QVERIFY(isSound(bytes, piece));
}

void PassingArchiveTest::everyChangedByteIsDoubted()
{
    const QByteArray good = zipOf({{"a.txt", "hello"}, {"b.txt", "hello hello hello", true}});
    int unnoticed = 0;
    for (qsizetype i = 0; i < good.size(); ++i) {
        QByteArray bad = good;
        bad[i] = static_cast<char>(bad[i] ^ 0x41);
        unnoticed += isSound(bad) ? 1 : 0;
    }
    // Versions, dates, attributes and disk numbers: nothing that says where bytes are, or which.
    QVERIFY2(unnoticed < 80, qPrintable(QString::number(unnoticed)));
    QByteArray content = good;
    content[content.indexOf("hello")] = 'j';
    QVERIFY(!isSound(content));
}

void PassingArchiveTest::everyShorterOneIsDoubted()
{
    const QByteArray good = zipOf(entries);
    for (qsizetype size = 0; size < good.size(); size += 1 + size / 100)
        QVERIFY(!isSound(good.left(size)));
    QVERIFY(!isSound(good.chopped(1)));
}

void PassingArchiveTest::nothingMayFollow()
{
    QVERIFY(!isSound(zipOf(entries) + 'x'));
    QVERIFY(!isSound(zipOf(entries) + zipOf(entries)));
    QVERIFY(!isSound('x' + zipOf(entries)));
}

SNAPDECK_TEST(PassingArchiveTest)
#include "PassingArchiveTest.moc"
