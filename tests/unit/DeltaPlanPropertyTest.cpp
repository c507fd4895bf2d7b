// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/DeltaPlan.h"
#include "tests/support/TestRunner.h"

#include <rapidcheck.h>

using namespace snapdeck;

namespace {

/// An archive that is nothing but its bytes and what its directory says of them.
struct Archive {
    QByteArray bytes;
    ArchiveIndex index;
};

struct Piece {
    QString name;
    QByteArray bytes;
};

Archive archiveOf(const std::vector<Piece> &pieces, qsizetype directoryBytes)
{
    Archive made;
    for (const Piece &piece : pieces) {
        ArchiveEntry entry;
        entry.name = piece.name;
        entry.packedSize = piece.bytes.size(); // headers of no length: what they are is told apart
        entry.headerOffset = made.bytes.size();
        entry.recordHash = qHash(piece.bytes);
        made.index.entries.append(entry);
        made.bytes += piece.bytes;
    }
    made.index.directoryOffset = made.bytes.size();
    made.bytes += QByteArray(directoryBytes, 'd');
    made.index.directoryBytes = directoryBytes;
    made.index.archiveBytes = made.bytes.size();
    return made;
}

std::vector<Piece> anyPieces()
{
    std::vector<Piece> pieces;
    const int count = *rc::gen::inRange(0, 12);
    for (int i = 0; i < count; ++i) {
        const auto letter = static_cast<char>(*rc::gen::inRange<int>('a', 'e'));
        pieces.push_back({QString(QLatin1Char(static_cast<char>(*rc::gen::inRange<int>('n', 'r')))),
                          QByteArray(*rc::gen::inRange(1, 60), letter)});
    }
    return pieces;
}

LocalHeaders headersOf(const Archive &archive, qint64 bytes = 0, bool isSettled = true)
{
    LocalHeaders headers;
    for (const ArchiveEntry &entry : archive.index.entries)
        headers.insert(entry.headerOffset, {bytes, isSettled});
    return headers;
}

/// Copies what the plan says, takes the rest from the new archive, as if it were fetched.
QByteArray carriedOut(const DeltaPlan &plan, const Archive &older, const Archive &newer)
{
    QByteArray made;
    for (const DeltaCopy &copy : plan.copies) {
        made += newer.bytes.mid(made.size(), copy.to - made.size());
        made += older.bytes.mid(copy.from, copy.bytes);
    }
    return made + newer.bytes.mid(made.size());
}

} // namespace

class DeltaPlanPropertyTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatComesOfItIsTheNewArchive();
    void countsAreThoseOfTheCopies();
    void whatDidNotChangeIsNotFetched();
    void lyingEntriesAreFetched();
    void unsettledHeadersAreFetched();
    void whatNoRecordSpeaksOfIsFetched();
    void manyShortCopiesAreNotWorthTheirRequests();
};

void DeltaPlanPropertyTest::whatComesOfItIsTheNewArchive()
{
    QVERIFY(rc::check([] {
        const Archive older = archiveOf(anyPieces(), *rc::gen::inRange(0, 20));
        const Archive newer = archiveOf(anyPieces(), *rc::gen::inRange(0, 20));
        const DeltaPlan plan
            = planDelta(older.index, newer.index, headersOf(older), *rc::gen::inRange(0, 80));
        RC_ASSERT(carriedOut(plan, older, newer) == newer.bytes);
    }));
}

void DeltaPlanPropertyTest::countsAreThoseOfTheCopies()
{
    QVERIFY(rc::check([] {
        const Archive older = archiveOf(anyPieces(), 3);
        const Archive newer = archiveOf(anyPieces(), 3);
        const qint64 smallest = *rc::gen::inRange(0, 80);
        const DeltaPlan plan = planDelta(older.index, newer.index, headersOf(older), smallest);
        qint64 copied = 0;
        qint64 end = 0;
        for (const DeltaCopy &copy : plan.copies) {
            RC_ASSERT(copy.to >= end);
            RC_ASSERT(copy.bytes >= smallest);
            end = copy.to + copy.bytes;
            copied += copy.bytes;
        }
        RC_ASSERT(end <= newer.index.directoryOffset);
        RC_ASSERT(plan.copiedBytes == copied);
        RC_ASSERT(plan.copiedBytes + plan.fetchedBytes == newer.bytes.size());
    }));
}

void DeltaPlanPropertyTest::whatDidNotChangeIsNotFetched()
{
    std::vector<Piece> pieces;
    for (int i = 0; i < 1000; ++i)
        pieces.push_back({QString::number(i), QByteArray(20'000, static_cast<char>('a' + i % 26))});
    const Archive older = archiveOf(pieces, 50'000);
    pieces[17].bytes = QByteArray(30'000, 'X');
    pieces.insert(pieces.begin() + 400, {QStringLiteral("new"), QByteArray(5'000, 'Y')});
    pieces.erase(pieces.begin() + 700);
    const Archive newer = archiveOf(pieces, 50'000);
    const DeltaPlan plan = planDelta(older.index, newer.index, headersOf(older));
    QCOMPARE(plan.fetchedBytes, 30'000 + 5'000 + 50'000);
    QVERIFY(plan.copies.size() <= 4);
    QVERIFY(plan.isWorthIt());
    QVERIFY(carriedOut(plan, older, newer) == newer.bytes);
}

void DeltaPlanPropertyTest::lyingEntriesAreFetched()
{
    const Archive older = archiveOf({{QStringLiteral("a"), QByteArray(100, 'a')}}, 10);
    Archive newer = older;
    QCOMPARE(planDelta(older.index, newer.index, headersOf(older), 0).copiedBytes, 100);
    newer.index.entries[0].troubles = EntryTrouble::Lying;
    QCOMPARE(planDelta(older.index, newer.index, headersOf(older), 0).copiedBytes, 0);
    newer = older;
    newer.index.entries[0].packedSize = 101;
    QCOMPARE(planDelta(older.index, newer.index, headersOf(older), 0).copiedBytes, 0);
    QVERIFY(!planDelta(older.index, newer.index, headersOf(older), 0).isWorthIt());
}

void DeltaPlanPropertyTest::unsettledHeadersAreFetched()
{
    Archive older = archiveOf(
        {{QStringLiteral("a"), QByteArray(100, 'a')}, {QStringLiteral("b"), QByteArray(100, 'b')}}, 10);
    for (ArchiveEntry &entry : older.index.entries)
        entry.packedSize = 70;
    LocalHeaders headers = headersOf(older, 30);
    headers[100].isSettled = false;
    QCOMPARE(planDelta(older.index, older.index, headers, 0).copies,
             (QList<DeltaCopy>{{0, 0, 100}, {130, 130, 70}}));
    headers.remove(0); // cannot be read
    QCOMPARE(planDelta(older.index, older.index, headers, 0).copies, (QList<DeltaCopy>{{130, 130, 70}}));
}

void DeltaPlanPropertyTest::whatNoRecordSpeaksOfIsFetched()
{
    Archive older = archiveOf({{QStringLiteral("a"), QByteArray(100, 'a')}}, 10);
    older.index.entries[0].packedSize = 60; // and 10 bytes behind it
    QCOMPARE(planDelta(older.index, older.index, headersOf(older, 30), 0).copiedBytes, 0);
    older.index.entries[0].packedSize = 54; // and sizes in 16 bytes
    QCOMPARE(planDelta(older.index, older.index, headersOf(older, 30), 0).copiedBytes, 0);
    older.index.entries[0].flags = 0x8;
    QCOMPARE(planDelta(older.index, older.index, headersOf(older, 30), 0).copiedBytes, 100);
}

void DeltaPlanPropertyTest::manyShortCopiesAreNotWorthTheirRequests()
{
    std::vector<Piece> pieces;
    for (int i = 0; i < 3000; ++i)
        pieces.push_back(
            {QString::number(i), QByteArray(i < 500 ? 5'000 : 100, static_cast<char>('a' + i % 26))});
    Archive older = archiveOf(pieces, 10);
    for (ArchiveEntry &entry : older.index.entries)
        entry.packedSize -= 20;
    QCOMPARE(planDelta(older.index, older.index, headersOf(older, 20, false), 0).copies.size(), 500);
}

SNAPDECK_TEST(DeltaPlanPropertyTest)
#include "DeltaPlanPropertyTest.moc"
