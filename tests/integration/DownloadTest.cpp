// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/Download.h"

#include "tests/support/RawScripts.h"
#include "tests/support/TestRunner.h"
#include "tests/support/ZipBytes.h"

#include <QCryptographicHash>
#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>

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
    void expiredLinkIsReplacedOnce_data();
    void expiredLinkIsReplacedOnce();
    void freshLinkThatIsRefusedTooIsAnError();
    void noFreshLinkIsAnError();
    void freshLinkMayBeRefused();
    void existingFileIsNotOverwritten();
    void noCredentialIsSent();
    void cancelLeavesNothing_data();
    void cancelLeavesNothing();
    void cancelWhileAFreshLinkIsAwaited();
    void cancelBeforeTheStart();
    void destroyedUnderWayLeavesNothing();
    void folderThatCannotBeIsAnError();
    void progressIsTold();

private:
    [[nodiscard]] DownloadWish wish(qint64 expectedBytes = -1) const
    {
        DownloadWish made;
        made.resourceId = QStringLiteral("a1");
        made.title = QStringLiteral("Shop");
        made.link = SignedLink(m_server->url("/a.zip?Signature=topsecret"), QDateTime::currentDateTimeUtc());
        made.expectedBytes = expectedBytes;
        made.folder = m_folder->path();
        made.fileName = QStringLiteral("a.zip");
        return made;
    }
    [[nodiscard]] QStringList files() const
    {
        return QDir(m_folder->path())
            .entryList(QDir::AllEntries | QDir::System | QDir::Hidden | QDir::NoDotAndDotDot);
    }
    /// Runs to the end; the files are looked at when the end is told, not later.
    [[nodiscard]] bool run(Download &download)
    {
        QSignalSpy finished(&download, &Download::finished);
        connect(&download, &Download::finished, this, [this] { m_filesAtEnd = files(); });
        download.start();
        const bool ended = QTest::qWaitFor([&] { return finished.count() > 0; }, 20'000);
        return ended && finished.count() == 1 && download.isFinished();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<RawServer> m_server;
    QStringList m_filesAtEnd;
};

void DownloadTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<RawServer>();
    m_filesAtEnd.clear();
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
    m_server->then(withLength ? answer(200, zip, header("Content-Type", "application/zip"))
                              : sendBytes(chunked(zip)));
    Download download(wish(listed ? zip.size() : -1));
    QVERIFY(run(download));
    QVERIFY2(download.state() == Download::State::Done, qPrintable(download.error().forPeople()));
    QCOMPARE(m_filesAtEnd, QStringList{QStringLiteral("a.zip")});
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
    m_server->then(closes ? sendAndClose(bytes) : sendBytes(bytes));
    Download download(wish(listed));
    QVERIFY(run(download));
    QCOMPARE(download.state(), Download::State::Failed);
    QCOMPARE(m_filesAtEnd, QStringList());
    QCOMPARE(download.error().code, code);
    QVERIFY(!download.error().message.isEmpty());
    QVERIFY(!download.error().advice.isEmpty());
    QVERIFY(!(download.error().message + download.error().advice + download.error().detail)
                 .contains(QStringLiteral("topsecret")));
}

void DownloadTest::tinyFirstPiecesAreNoReason()
{
    const QByteArray zip = zipOf({{"a", "b"}});
    m_server->then([zip](RawConnection &connection) {
        connection.trickle(httpAnswer(200, zip), std::chrono::milliseconds(1));
    });
    Download download(wish(zip.size()));
    QVERIFY(run(download));
    QVERIFY2(download.state() == Download::State::Done, qPrintable(download.error().forPeople()));
}

void DownloadTest::endlessAnswerIsStopped()
{
    const QByteArray zip = zipOfSize(100'000);
    m_server->then([zip](RawConnection &connection) {
        connection.send("HTTP/1.1 200 OK\r\n\r\n" + zip);
        connection.stream(1'000'000'000);
    });
    Download download(wish(zip.size()));
    QVERIFY(run(download));
    QCOMPARE(download.error().code, QStringLiteral("size_mismatch"));
    QVERIFY(m_server->lastConnection()->bytesTaken() < 100'000'000);
    QCOMPARE(m_filesAtEnd, QStringList());
}

void DownloadTest::expiredLinkIsReplacedOnce_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("403") << 403;
    QTest::newRow("410") << 410;
}

void DownloadTest::expiredLinkIsReplacedOnce()
{
    QFETCH(int, status);
    const QByteArray zip = zipOfSize(5000);
    m_server->then(answer(status, xmlPage));
    m_server->then(answer(200, zip));
    DownloadWish expired = wish(zip.size());
    int asked = 0;
    expired.freshLink = [&](QObject *, const Handler<SignedLink> &handler) {
        ++asked;
        handler(SignedLink(m_server->url("/fresh.zip"), QDateTime::currentDateTimeUtc()));
    };
    Download download(expired);
    QVERIFY(run(download));
    QCOMPARE(download.state(), Download::State::Done);
    QCOMPARE(asked, 1);
    QCOMPARE(m_server->deliveries().size(), 2);
    QCOMPARE(m_server->deliveries().at(1).requestLine(), QByteArray("GET /fresh.zip HTTP/1.1"));
}

void DownloadTest::freshLinkThatIsRefusedTooIsAnError()
{
    m_server->then(answer(403, xmlPage));
    DownloadWish expired = wish(5000);
    int asked = 0;
    expired.freshLink = [&](QObject *, const Handler<SignedLink> &handler) {
        ++asked;
        handler(SignedLink(m_server->url("/fresh.zip"), QDateTime::currentDateTimeUtc()));
    };
    Download download(expired);
    QVERIFY(run(download));
    QCOMPARE(download.error().code, QStringLiteral("link_expired"));
    QCOMPARE(asked, 1);
    QCOMPARE(m_server->deliveries().size(), 2);
    QCOMPARE(m_filesAtEnd, QStringList());
}

void DownloadTest::noFreshLinkIsAnError()
{
    m_server->then(answer(410, xmlPage));
    Download download(wish(5000));
    QVERIFY(run(download));
    QCOMPARE(download.state(), Download::State::Failed);
    QCOMPARE(download.error().code, QStringLiteral("link_expired"));
    QCOMPARE(download.error().httpStatus, 410);
    QCOMPARE(m_filesAtEnd, QStringList());
}

void DownloadTest::freshLinkMayBeRefused()
{
    m_server->then(answer(403, xmlPage));
    DownloadWish expired = wish(5000);
    expired.freshLink = [](QObject *, const Handler<SignedLink> &handler) {
        ApiError error;
        error.kind = ErrorKind::Unauthorized;
        error.code = QStringLiteral("ACCESS_DENIED");
        handler(failure(error));
    };
    Download download(expired);
    QVERIFY(run(download));
    QCOMPARE(download.error().code, QStringLiteral("ACCESS_DENIED"));
    QCOMPARE(m_filesAtEnd, QStringList());
}

void DownloadTest::existingFileIsNotOverwritten()
{
    QFile precious(m_folder->filePath(QStringLiteral("a.zip")));
    QVERIFY(precious.open(QIODevice::WriteOnly));
    precious.write("precious");
    precious.close();
    const QByteArray zip = zipOfSize(5000);
    m_server->then(answer(200, zip));
    Download download(wish(zip.size()));
    QVERIFY(run(download));
    QCOMPARE(download.file().path, m_folder->filePath(QStringLiteral("a (2).zip")));
    QVERIFY(precious.open(QIODevice::ReadOnly));
    QCOMPARE(precious.readAll(), QByteArray("precious"));
}

void DownloadTest::noCredentialIsSent()
{
    const QByteArray zip = zipOfSize(5000);
    m_server->then(answer(200, zip));
    Download download(wish(zip.size()));
    QVERIFY(run(download));
    const Delivery seen = m_server->deliveries().first();
    for (const char *name : {"Authorization", "X-API-Key", "Cookie", "Referer"})
        QVERIFY2(!seen.hasHeader(name), name);
    QCOMPARE(seen.header("Accept-Encoding"), QByteArray("identity"));
    QVERIFY(!seen.hasHeader("Range"));
}

void DownloadTest::cancelLeavesNothing_data()
{
    QTest::addColumn<Download::State>("when");
    QTest::newRow("while running") << Download::State::Running;
    QTest::newRow("while verifying") << Download::State::Verifying;
}

void DownloadTest::cancelLeavesNothing()
{
    QFETCH(Download::State, when);
    const QByteArray zip = zipOfSize(20 * 1024 * 1024);
    m_server->then([zip, when](RawConnection &connection) {
        const QByteArray whole = httpAnswer(200, zip);
        connection.send(when == Download::State::Running ? whole.left(300'000) : whole);
    });
    Download download(wish(zip.size()));
    if (when == Download::State::Verifying)
        connect(&download, &Download::stateChanged, this, [&download] {
            if (download.state() == Download::State::Verifying)
                download.cancel();
        });
    else
        connect(&download, &Download::progressed, &download, &Download::cancel);
    QVERIFY(run(download));
    // A file that was already being given its name is whole, and stays.
    if (download.state() == Download::State::Done) {
        QCOMPARE(when, Download::State::Verifying);
        return;
    }
    QCOMPARE(download.state(), Download::State::Cancelled);
    QCOMPARE(m_filesAtEnd, QStringList());
}

void DownloadTest::cancelWhileAFreshLinkIsAwaited()
{
    m_server->then(answer(403, xmlPage));
    DownloadWish expired = wish(5000);
    Handler<SignedLink> later;
    Download *current = nullptr;
    expired.freshLink = [&](QObject *, const Handler<SignedLink> &handler) {
        later = handler;
        current->cancel();
    };
    Download download(expired);
    current = &download;
    QVERIFY(run(download));
    QCOMPARE(download.state(), Download::State::Cancelled);
    later(SignedLink(m_server->url("/fresh.zip"), QDateTime::currentDateTimeUtc())); // too late
    m_server->settle();
    QCOMPARE(m_server->deliveries().size(), 1);
}

void DownloadTest::cancelBeforeTheStart()
{
    Download download(wish());
    QSignalSpy finished(&download, &Download::finished);
    download.cancel();
    QCOMPARE(finished.count(), 1);
    QCOMPARE(download.state(), Download::State::Cancelled);
    download.start();
    QCOMPARE(download.state(), Download::State::Cancelled);
    QCOMPARE(m_server->connections(), 0);
}

void DownloadTest::destroyedUnderWayLeavesNothing()
{
    const QByteArray zip = zipOfSize(2 * 1024 * 1024);
    m_server->then([zip](RawConnection &connection) { connection.send(httpAnswer(200, zip).left(300'000)); });
    auto download = std::make_unique<Download>(wish(zip.size()));
    QSignalSpy progressed(download.get(), &Download::progressed);
    download->start();
    QTRY_VERIFY(progressed.count() > 0);
    QCOMPARE(files(), QStringList{QStringLiteral("a.zip.part")});
    download.reset();
    QCOMPARE(files(), QStringList());
}

void DownloadTest::folderThatCannotBeIsAnError()
{
    const QByteArray zip = zipOfSize(5000);
    m_server->then(answer(200, zip));
    DownloadWish impossible = wish(zip.size());
    impossible.folder = QStringLiteral("/proc/none");
    Download download(impossible);
    QVERIFY(run(download));
    QCOMPARE(download.error().kind, ErrorKind::LocalFailure);
}

void DownloadTest::progressIsTold()
{
    const QByteArray zip = zipOfSize(3 * 1024 * 1024);
    m_server->then(answer(200, zip));
    Download download(wish(zip.size()));
    QList<qint64> received;
    QList<Download::State> states;
    connect(&download, &Download::progressed, this, [&] { received << download.receivedBytes(); });
    connect(&download, &Download::stateChanged, this, [&] { states << download.state(); });
    QVERIFY(run(download));
    QVERIFY(std::is_sorted(received.begin(), received.end()));
    QCOMPARE(received.last(), zip.size());
    QCOMPARE(download.totalBytes(), zip.size());
    QCOMPARE(states, (QList{Download::State::Running, Download::State::Verifying, Download::State::Done}));
}

SNAPDECK_TEST(DownloadTest)
#include "DownloadTest.moc"
