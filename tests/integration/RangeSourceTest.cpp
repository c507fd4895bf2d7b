// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/RangeSource.h"

#include "core/http/QnamTransport.h"
#include "tests/support/RawScripts.h"
#include "tests/support/TestRunner.h"

#include <QRegularExpression>

using namespace snapdeck;
using namespace snapdeck::test;

namespace {

QByteArray bytesOf(qsizetype count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    for (qsizetype i = 0; i < count; ++i)
        bytes[i] = static_cast<char>((i * 31 + i / 251) & 0xff);
    return bytes;
}

/// An honest store of one file.
Script serve(const QByteArray &file, const QByteArray &etag = "\"one\"")
{
    return [file, etag](RawConnection &connection) {
        static const QRegularExpression form(QStringLiteral("^bytes=(\\d*)-(\\d*)$"));
        const auto wanted = form.match(QString::fromLatin1(connection.delivery().header("Range")));
        const bool isSuffix = wanted.captured(1).isEmpty();
        const qint64 asked = wanted.captured(2).toLongLong();
        const qint64 first
            = isSuffix ? std::max<qint64>(file.size() - asked, 0) : wanted.captured(1).toLongLong();
        const qint64 last = isSuffix ? file.size() - 1 : std::min<qint64>(asked, file.size() - 1);
        const QByteArray range = "Content-Range: bytes " + QByteArray::number(first) + '-'
            + QByteArray::number(last) + '/' + QByteArray::number(file.size()) + "\r\n";
        connection.send(httpAnswer(206, file.mid(first, last - first + 1), range + "ETag: " + etag + "\r\n"));
    };
}

} // namespace

/// Reading a file on a server piece by piece, and every way in which that can go wrong.
class RangeSourceTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void theEndAndAnyPieceAreWhatLiesThere();
    void aFileShorterThanTheWantedEndIsRead();
    void aServerThatSendsTheWholeIsNoticed();
    void aSmallWholeIsAsGoodAsItsEnd();
    void aFileThatChangesInBetweenIsNoticed_data();
    void aFileThatChangesInBetweenIsNoticed();
    void whatWasNotAskedForIsRefused_data();
    void whatWasNotAskedForIsRefused();
    void aConnectionThatEndsEarlyIsTakenUpWhereItEnded();
    void anErrorPageInBetweenIsNoPieceOfTheArchive();
    void aServerThatNeverFinishesIsLeft();
    void anExpiredLinkIsReplacedOnceAPiece();
    void nothingIsAnsweredOnceNobodyWaits();

private:
    [[nodiscard]] Result<QByteArray> read(qint64 offset, qint64 bytes);
    [[nodiscard]] Result<ArchiveEnd> readEnd(qint64 bytes);
    [[nodiscard]] QString codeOf(const Result<QByteArray> &result) const
    {
        return result ? QStringLiteral("none") : result.error().code;
    }

    const QByteArray m_file = bytesOf(100'000);
    SystemTime m_time{100}; // what waits here is a back-off, and nobody looks at the clock
    QnamTransport m_transport;
    std::unique_ptr<RawServer> m_server;
    std::unique_ptr<RangeSource> m_source;
    int m_freshLinks = 0;
};

void RangeSourceTest::init()
{
    m_freshLinks = 0;
    m_server = std::make_unique<RawServer>();
    const auto fresh = [this](QObject *, const Handler<SignedLink> &handler) {
        ++m_freshLinks;
        handler(SignedLink(m_server->url("/fresh.zip"), QDateTime::currentDateTimeUtc()));
    };
    const SignedLink link(m_server->url("/old.zip"), QDateTime::currentDateTimeUtc());
    m_source = std::make_unique<RangeSource>(m_transport, m_time, link, fresh);
}

Result<QByteArray> RangeSourceTest::read(qint64 offset, qint64 bytes)
{
    QByteArray taken;
    std::optional<Result<std::monostate>> ended;
    m_source->read(
        offset, bytes, this, [&taken](const QByteArray &chunk) { taken += chunk; },
        [&ended](const Result<std::monostate> &result) { ended = result; });
    if (!QTest::qWaitFor([&ended] { return ended.has_value(); }, 20'000))
        return failure({});
    return *ended ? Result<QByteArray>(taken) : failure(ended->error());
}

Result<ArchiveEnd> RangeSourceTest::readEnd(qint64 bytes)
{
    std::optional<Result<ArchiveEnd>> ended;
    m_source->readEnd(bytes, this, [&ended](const Result<ArchiveEnd> &result) { ended = result; });
    if (!QTest::qWaitFor([&ended] { return ended.has_value(); }, 20'000))
        return failure({});
    return *ended;
}

void RangeSourceTest::theEndAndAnyPieceAreWhatLiesThere()
{
    m_server->then(serve(m_file));
    const auto end = readEnd(4096);
    QVERIFY(end);
    QCOMPARE(end->bytes, m_file.right(4096));
    QCOMPARE(end->archiveBytes, m_file.size());
    QCOMPARE(read(17, 50'000).value_or(QByteArray()), m_file.mid(17, 50'000));
    QCOMPARE(read(99'999, 1).value_or(QByteArray()), m_file.right(1));
    QCOMPARE(m_source->requests(), 3);
    QCOMPARE(m_source->receivedBytes(), 4096 + 50'000 + 1);
    QCOMPARE(m_server->deliveries().at(1).header("If-Range"), QByteArray("\"one\""));
    QVERIFY(!m_server->deliveries().at(0).hasHeader("Authorization"));
}

void RangeSourceTest::aFileShorterThanTheWantedEndIsRead()
{
    const QByteArray tiny = bytesOf(100);
    m_server->then(serve(tiny));
    const auto end = readEnd(65'536);
    QVERIFY(end);
    QCOMPARE(end->bytes, tiny);
    QCOMPARE(end->archiveBytes, 100);
}

void RangeSourceTest::aServerThatSendsTheWholeIsNoticed()
{
    m_server->then(answer(200, m_file));
    const auto end = readEnd(4096);
    QVERIFY(!end);
    QCOMPARE(end.error().code, QStringLiteral("no_ranges"));
    QCOMPARE(m_source->receivedBytes(), 0);
}

void RangeSourceTest::aSmallWholeIsAsGoodAsItsEnd()
{
    const QByteArray tiny = bytesOf(100);
    m_server->then(answer(200, tiny));
    const auto end = readEnd(4096);
    QVERIFY(end);
    QCOMPARE(end->bytes, tiny);
}

void RangeSourceTest::aFileThatChangesInBetweenIsNoticed_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("etag");
    QTest::newRow("another state") << m_file << QByteArray("\"two\"");
    QTest::newRow("another length") << bytesOf(100'001) << QByteArray("\"one\"");
    QTest::newRow("no state any more") << m_file << QByteArray("W/\"one\"");
}

void RangeSourceTest::aFileThatChangesInBetweenIsNoticed()
{
    QFETCH(QByteArray, file);
    QFETCH(QByteArray, etag);
    m_server->then(serve(m_file));
    QVERIFY(readEnd(100));
    m_server->then(serve(file, etag));
    QCOMPARE(codeOf(read(0, 10)), QStringLiteral("archive_changed"));
}

void RangeSourceTest::whatWasNotAskedForIsRefused_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("code");
    const auto part = [](const QByteArray &range, qsizetype bytes) {
        return httpAnswer(206, QByteArray(bytes, 'x'),
                          range.isEmpty() ? range : "Content-Range: " + range + "\r\n");
    };
    QTest::newRow("no range told") << part({}, 10) << QStringLiteral("wrong_range");
    QTest::newRow("another begin") << part("bytes 1-10/100", 10) << QStringLiteral("wrong_range");
    QTest::newRow("a shorter one") << part("bytes 0-4/100", 5) << QStringLiteral("wrong_range");
    QTest::newRow("an impossible one") << part("bytes 9-0/100", 10) << QStringLiteral("wrong_range");
    QTest::newRow("no length told") << part("bytes 0-9/*", 10) << QStringLiteral("wrong_range");
    QTest::newRow("more bytes than told") << part("bytes 0-9/100", 11) << QStringLiteral("wrong_range");
    QTest::newRow("in gzip") << httpAnswer(206, QByteArray(10, 'x'),
                                           "Content-Encoding: gzip\r\nContent-Range: bytes 0-9/100\r\n")
                             << QStringLiteral("content_encoding");
    QTest::newRow("a redirect") << httpAnswer(302, {}, "Location: http://127.0.0.1:1/\r\n") << QString();
    QTest::newRow("not there") << httpAnswer(404) << QString();
    QTest::newRow("not satisfiable") << httpAnswer(416) << QStringLiteral("archive_changed");
}

void RangeSourceTest::whatWasNotAskedForIsRefused()
{
    QFETCH(QByteArray, answer);
    QFETCH(QString, code);
    m_server->then(sendBytes(answer));
    QCOMPARE(codeOf(read(0, 10)), code);
    QCOMPARE(m_source->requests(), 1);
}

void RangeSourceTest::aConnectionThatEndsEarlyIsTakenUpWhereItEnded()
{
    const QByteArray head = "HTTP/1.1 206 Partial Content\r\nETag: \"one\"\r\nContent-Length: 1000\r\n"
                            "Content-Range: bytes 500-1499/100000\r\n\r\n";
    m_server->then(sendAndClose(head + m_file.mid(500, 300)));
    m_server->then(serve(m_file));
    QCOMPARE(read(500, 1000).value_or(QByteArray()), m_file.mid(500, 1000));
    QCOMPARE(m_server->deliveries().at(1).header("Range"), QByteArray("bytes=800-1499"));
}

void RangeSourceTest::anErrorPageInBetweenIsNoPieceOfTheArchive()
{
    const QByteArray head = "HTTP/1.1 206 Partial Content\r\nETag: \"one\"\r\nContent-Length: 1000\r\n"
                            "Content-Range: bytes 500-1499/100000\r\n\r\n";
    m_server->then(sendAndClose(head + m_file.mid(500, 300)));
    m_server->then(answer(503, QByteArray(200, 'e')));
    m_server->then(serve(m_file));
    QCOMPARE(read(500, 1000).value_or(QByteArray()), m_file.mid(500, 1000));
    m_server->then(sendAndClose(head + m_file.mid(500, 300)));
    m_server->then(answer(503, QByteArray(200, 'e'))); // from now on
    QVERIFY(!read(500, 1000));
}

void RangeSourceTest::aServerThatNeverFinishesIsLeft()
{
    m_server->then(closeInsideHeaders());
    QVERIFY(!read(0, 10));
    QCOMPARE(m_source->requests(), 3);
}

void RangeSourceTest::anExpiredLinkIsReplacedOnceAPiece()
{
    m_server->then(answer(403));
    m_server->then(serve(m_file));
    QCOMPARE(read(0, 10).value_or(QByteArray()), m_file.left(10));
    QCOMPARE(m_freshLinks, 1);
    QVERIFY(m_server->deliveries().at(1).requestLine().contains("/fresh.zip"));
    m_server->then(answer(410));
    QCOMPARE(codeOf(read(0, 10)), QStringLiteral("link_expired"));
    QCOMPARE(m_freshLinks, 2);
}

void RangeSourceTest::nothingIsAnsweredOnceNobodyWaits()
{
    m_server->then(serve(m_file));
    auto waiting = std::make_unique<QObject>();
    bool heard = false;
    m_source->read(
        0, 10, waiting.get(), [&heard](const QByteArray &) { heard = true; },
        [&heard](const Result<std::monostate> &) { heard = true; });
    waiting.reset();
    QVERIFY(read(20, 10));
    QVERIFY(!heard);
}

SNAPDECK_TEST(RangeSourceTest)
#include "RangeSourceTest.moc"
