// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/RawScripts.h"
#include "tests/support/TestRunner.h"
#include "tests/support/ZipBytes.h"
#include "tests/transfer/DownloadScene.h"

#include <QCryptographicHash>
#include <QFile>

#include <algorithm>

using namespace snapdeck;
using namespace snapdeck::test;

namespace {

const QByteArray xmlPage
    = "<?xml version=\"1.0\"?><Error><Code>AccessDenied</Code><Message>Request has expired"
      "</Message><Padding>0123456789012345678901234567890123456789</Padding></Error>";

QByteArray header(const QByteArray &name, const QByteArray &value)
{
    return name + ": " + value + "\r\n";
}

QByteArray chunked(const QByteArray &body, bool ended = true)
{
    QByteArray bytes = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
    bytes += QByteArray::number(body.size(), 16) + "\r\n" + body + "\r\n";
    return ended ? bytes + "0\r\n\r\n" : bytes;
}

} // namespace

/// A download ends in a whole, sound file under its own name, or in an error and nothing on the disk.
class DownloadTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void soundArchiveArrivesByteForByte_data();
    void soundArchiveArrivesByteForByte();
    void badAnswerLeavesNothing_data();
    void badAnswerLeavesNothing();
    void tinyFirstPiecesAreNoReason();
    void endlessAnswerIsStopped();
    void existingFileIsNotOverwritten();
    void noCredentialIsSent();
    void folderThatCannotBeIsAnError();
    void progressIsTold();

private:
    std::unique_ptr<DownloadScene> m_scene;
};

void DownloadTest::init()
{
    m_scene = std::make_unique<DownloadScene>();
}

void DownloadTest::soundArchiveArrivesByteForByte_data()
{
    QTest::addColumn<QByteArray>("zip");
    QTest::addColumn<bool>("withLength");
    QTest::addColumn<bool>("listed");
    const QByteArray small = zipOf({{"a.txt", "hello"}});
    QTest::newRow("small") << small << true << true;
    QTest::newRow("3 MiB") << zipOfSize(3 * 1024 * 1024 + 7) << true << true;
    QTest::newRow("size not listed") << small << true << false;
    QTest::newRow("chunked") << small << false << true;
    QTest::newRow("chunked, size not listed") << small << false << false;
    QTest::newRow("empty archive") << zipOf({}) << true << true;
}

void DownloadTest::soundArchiveArrivesByteForByte()
{
    QFETCH(QByteArray, zip);
    QFETCH(bool, withLength);
    QFETCH(bool, listed);
    m_scene->server.then(withLength ? answer(200, zip, header("Content-Type", "application/zip"))
                                    : sendBytes(chunked(zip)));
    Download download(m_scene->wish(listed ? zip.size() : -1));
    QVERIFY(m_scene->run(download));
    QVERIFY2(download.state() == Download::State::Done, qPrintable(download.error().forPeople()));
    QCOMPARE(m_scene->filesAtEnd, QStringList{QStringLiteral("a.zip")});
    QFile file(download.file().path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll() == zip);
    QCOMPARE(download.file().bytes, zip.size());
    QCOMPARE(download.file().sha256, QCryptographicHash::hash(zip, QCryptographicHash::Sha256).toHex());
    QCOMPARE(download.receivedBytes(), zip.size());
}

void DownloadTest::badAnswerLeavesNothing_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("closes");
    QTest::addColumn<qint64>("listed");
    QTest::addColumn<QString>("code");
    const QByteArray zip = zipOf({{"a.txt", "hello hello hello hello"}, {"b.txt", QByteArray(2000, 'b')}});
    const qint64 size = zip.size();
    const auto row = [&](const char *name, const QByteArray &bytes, const char *code, bool closes = false) {
        QTest::newRow(name) << bytes << closes << size << QString::fromLatin1(code);
    };
    row("XML page as 200", httpAnswer(200, xmlPage, header("Content-Type", "application/xml")),
        "not_an_archive");
    row("XML page that claims to be a zip", chunked(xmlPage), "not_an_archive");
    row("HTML page as 200", httpAnswer(200, "<html>login</html>", header("Content-Type", "text/html")),
        "not_an_archive");
    row("short HTML page without a type", chunked("<html>"), "not_an_archive");
    row("nothing at all", chunked({}), "not_an_archive");
    row("other size than listed", httpAnswer(200, zip + "x"), "size_mismatch");
    row("longer than listed, chunked", chunked(zip + "x"), "size_mismatch");
    row("shorter than listed", httpAnswer(200, zip.chopped(5)), "size_mismatch");
    row("shorter than listed, chunked", chunked(zip.chopped(5)), "short");
    row("body ends early",
        httpAnswer(200, zip.chopped(100), header("Content-Length", QByteArray::number(size))), "short", true);
    row("chunk ends early", chunked(zip, false), "", true);
    row("gzip on the way", httpAnswer(200, zip, header("Content-Encoding", "gzip")), "content_encoding");
    row("not found", httpAnswer(404, xmlPage), "");
    row("server error", httpAnswer(500, "<html>"), "");
    row("partial that nobody asked for", httpAnswer(206, zip, header("Content-Range", "bytes 0-9/10")), "");
    row("redirect", httpAnswer(302, {}, header("Location", "https://elsewhere.example/")), "");
    row("no answer", {}, "", true);
    QByteArray corrupt = zip;
    corrupt[corrupt.indexOf("hello")] = 'j';
    row("damaged entry", httpAnswer(200, corrupt), "corrupt_entry");
    QByteArray broken = zip;
    broken[broken.lastIndexOf("PK\x05\x06") + 16] = '\x7F';
    row("damaged directory", httpAnswer(200, broken), "broken_archive");
    const QByteArray encrypted = zipOf({{"a.txt", "hello", false, true}});
    QTest::newRow("encrypted") << httpAnswer(200, encrypted) << false << qint64(encrypted.size())
                               << "encrypted";
}

void DownloadTest::badAnswerLeavesNothing()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, closes);
    QFETCH(qint64, listed);
    QFETCH(QString, code);
    m_scene->server.then(closes ? sendAndClose(bytes) : sendBytes(bytes));
    Download download(m_scene->wish(listed));
    QVERIFY(m_scene->run(download));
    QCOMPARE(download.state(), Download::State::Failed);
    QCOMPARE(m_scene->filesAtEnd, QStringList());
    QCOMPARE(download.error().code, code);
    QVERIFY(!download.error().message.isEmpty());
    QVERIFY(!download.error().advice.isEmpty());
    QVERIFY(!(download.error().message + download.error().advice + download.error().detail)
                 .contains(QStringLiteral("topsecret")));
}

void DownloadTest::tinyFirstPiecesAreNoReason()
{
    const QByteArray zip = zipOf({{"a", "b"}});
    m_scene->server.then([zip](RawConnection &connection) {
        connection.trickle(httpAnswer(200, zip), std::chrono::milliseconds(1));
    });
    Download download(m_scene->wish(zip.size()));
    QVERIFY(m_scene->run(download));
    QVERIFY2(download.state() == Download::State::Done, qPrintable(download.error().forPeople()));
}

void DownloadTest::endlessAnswerIsStopped()
{
    const QByteArray zip = zipOfSize(100'000);
    m_scene->server.then([zip](RawConnection &connection) {
        connection.send("HTTP/1.1 200 OK\r\n\r\n" + zip);
        connection.stream(1'000'000'000);
    });
    Download download(m_scene->wish(zip.size()));
    QVERIFY(m_scene->run(download));
    QCOMPARE(download.error().code, QStringLiteral("size_mismatch"));
    QVERIFY(m_scene->server.lastConnection()->bytesTaken() < 100'000'000);
    QCOMPARE(m_scene->filesAtEnd, QStringList());
}

void DownloadTest::existingFileIsNotOverwritten()
{
    QFile precious(m_scene->folder.filePath(QStringLiteral("a.zip")));
    QVERIFY(precious.open(QIODevice::WriteOnly));
    precious.write("precious");
    precious.close();
    const QByteArray zip = zipOfSize(5000);
    m_scene->server.then(answer(200, zip));
    Download download(m_scene->wish(zip.size()));
    QVERIFY(m_scene->run(download));
    QCOMPARE(download.file().path, m_scene->folder.filePath(QStringLiteral("a (2).zip")));
    QVERIFY(precious.open(QIODevice::ReadOnly));
    QCOMPARE(precious.readAll(), QByteArray("precious"));
}

void DownloadTest::noCredentialIsSent()
{
    const QByteArray zip = zipOfSize(5000);
    m_scene->server.then(answer(200, zip));
    Download download(m_scene->wish(zip.size()));
    QVERIFY(m_scene->run(download));
    const Delivery seen = m_scene->server.deliveries().first();
    for (const char *name : {"Authorization", "X-API-Key", "Cookie", "Referer"})
        QVERIFY2(!seen.hasHeader(name), name);
    QCOMPARE(seen.header("Accept-Encoding"), QByteArray("identity"));
    QVERIFY(!seen.hasHeader("Range"));
}

void DownloadTest::folderThatCannotBeIsAnError()
{
    const QByteArray zip = zipOfSize(5000);
    m_scene->server.then(answer(200, zip));
    DownloadWish impossible = m_scene->wish(zip.size());
    impossible.folder = QStringLiteral("/proc/none");
    Download download(impossible);
    QVERIFY(m_scene->run(download));
    QCOMPARE(download.error().kind, ErrorKind::LocalFailure);
}

void DownloadTest::progressIsTold()
{
    const QByteArray zip = zipOfSize(3 * 1024 * 1024);
    m_scene->server.then(answer(200, zip));
    Download download(m_scene->wish(zip.size()));
    QList<qint64> received;
    QList<Download::State> states;
    connect(&download, &Download::progressed, this, [&] { received << download.receivedBytes(); });
    connect(&download, &Download::stateChanged, this, [&] { states << download.state(); });
    QVERIFY(m_scene->run(download));
    QVERIFY(std::is_sorted(received.begin(), received.end()));
    QCOMPARE(received.last(), zip.size());
    QCOMPARE(download.totalBytes(), zip.size());
    QCOMPARE(states, (QList{Download::State::Running, Download::State::Verifying, Download::State::Done}));
}

SNAPDECK_TEST(DownloadTest)
#include "DownloadTest.moc"
