// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/DownloadQueue.h"
#include "tests/support/TestRunner.h"
#include "tests/support/ZipBytes.h"
#include "tests/transfer/DownloadScene.h"
#include "tests/transfer/RangeServer.h"

#include <QCryptographicHash>
#include <QDir>
#include <QSignalSpy>

using namespace snapdeck;
using namespace snapdeck::test;

namespace {

constexpr qint64 megabyte = 1024 * 1024;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What the network still held when it was cut comes again: at most what a connection buffers.
bool isJustBefore(qint64 place, qint64 cut)
{
    return place <= cut && place > cut - 256 * 1024;
}

} // namespace

/// What has come is not fetched twice: not after a lost connection, a pause, a restart or an expired link.
class DownloadResumeTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void lostConnectionGoesOnWhereItWas();
    void silenceIsEnded();
    void nextProgramGoesOn();
    void pauseAndResume();
    void cancelRemovesWhatWasPaused();
    void linkIsAskedForAgainAfterEachProgress();
    void freshLinkThatBringsNothingIsTheEnd();
    void anotherVersionIsNotContinued();
    void changedFileBeginsAnew_data();
    void changedFileBeginsAnew();
    void damagedPartBeginsAnew();
    void storageWithoutRangesBeginsAnew();
    void giveUpKeepsWhatCame();
    void serverErrorsAreWaitedOut();
    void stateHoldsNoSecret();
    void partialsAreFound();

private:
    /// Runs one whose connection is cut after `bytes`, and ends the program's part of it.
    void leavePart(qint64 bytes);
    [[nodiscard]] DownloadWish wish() const { return m_scene->wish(m_storage.file.size()); }
    [[nodiscard]] QByteArray range(qsizetype delivery) const
    {
        return m_scene->server.deliveries().at(delivery).header("Range");
    }
    void verifyWhole(const Download &download) const
    {
        QVERIFY2(download.state() == Download::State::Done, qPrintable(download.error().forPeople()));
        QCOMPARE(contentOf(download.file().path), m_storage.file);
        QCOMPARE(download.file().sha256,
                 QCryptographicHash::hash(m_storage.file, QCryptographicHash::Sha256).toHex());
        QCOMPARE(m_scene->filesAtEnd, QStringList{QStringLiteral("a.zip")});
    }

    std::unique_ptr<DownloadScene> m_scene;
    RangeServer m_storage;
};

void DownloadResumeTest::init()
{
    m_scene = std::make_unique<DownloadScene>();
    m_storage = {zipOfSize(4 * megabyte)};
}

void DownloadResumeTest::leavePart(qint64 bytes)
{
    m_scene->server.then(m_storage.stallAfter(bytes));
    auto download = std::make_unique<Download>(wish());
    download->start();
    QTRY_COMPARE(download->receivedBytes(), bytes);
    download.reset();
    QCOMPARE(m_scene->files(),
             (QStringList{QStringLiteral("a.zip.part"), QStringLiteral("a.zip.part.json")}));
}

void DownloadResumeTest::lostConnectionGoesOnWhereItWas()
{
    m_scene->server.then(m_storage.cutAfter(megabyte));
    m_scene->server.then(m_storage.cutAfter(megabyte));
    m_scene->server.then(m_storage.serve());
    Download download(wish());
    QVERIFY(m_scene->run(download));
    verifyWhole(download);
    QCOMPARE(m_scene->server.deliveries().size(), 3);
    QVERIFY(!m_scene->server.deliveries().at(0).hasHeader("Range"));
    const qint64 second = range(1).mid(6).split('-').constFirst().toLongLong();
    QVERIFY(isJustBefore(second, megabyte));
    QCOMPARE(m_scene->server.deliveries().at(1).header("If-Range"), m_storage.etag);
    QVERIFY(isJustBefore(range(2).mid(6).split('-').constFirst().toLongLong(), second + megabyte));
    QVERIFY(download.notice().isEmpty());
}

void DownloadResumeTest::silenceIsEnded()
{
    m_scene->server.then(m_storage.stallAfter(megabyte));
    m_scene->server.then(m_storage.serve());
    DownloadWish impatient = wish();
    impatient.pace.idleTimeout = std::chrono::milliseconds(100);
    Download download(impatient);
    QVERIFY(m_scene->run(download));
    verifyWhole(download);
}

void DownloadResumeTest::nextProgramGoesOn()
{
    leavePart(3 * megabyte);
    m_scene->server.then(m_storage.serve());
    Download download(wish());
    QVERIFY(m_scene->run(download));
    verifyWhole(download);
    QCOMPARE(download.resumedFrom(), 3 * megabyte);
    QCOMPARE(range(1), QByteArray("bytes=3145728-4194303"));
}

void DownloadResumeTest::pauseAndResume()
{
    m_scene->server.then(m_storage.stallAfter(megabyte));
    m_scene->server.then(m_storage.serve());
    Download download(wish());
    download.start();
    QTRY_COMPARE(download.receivedBytes(), megabyte);
    download.pause();
    QVERIFY(download.isPaused());
    QCOMPARE(download.state(), Download::State::Waiting);
    QCOMPARE(download.connections(), 0);
    download.start(); // not while it is paused
    QCOMPARE(download.state(), Download::State::Waiting);
    QSignalSpy resumed(&download, &Download::resumed);
    download.resume();
    QCOMPARE(resumed.count(), 1);
    QVERIFY(m_scene->run(download));
    verifyWhole(download);
    const qint64 second = range(1).mid(6).split('-').constFirst().toLongLong();
    QVERIFY(isJustBefore(second, megabyte));
}

void DownloadResumeTest::cancelRemovesWhatWasPaused()
{
    m_scene->server.then(m_storage.stallAfter(megabyte));
    Download download(wish());
    download.start();
    QTRY_COMPARE(download.receivedBytes(), megabyte);
    download.pause();
    QSignalSpy finished(&download, &Download::finished);
    download.cancel();
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(download.state(), Download::State::Cancelled);
    QCOMPARE(m_scene->files(), QStringList());
}

void DownloadResumeTest::linkIsAskedForAgainAfterEachProgress()
{
    m_scene->server.then(m_storage.cutAfter(megabyte));
    m_scene->server.then(answer(403));
    m_scene->server.then(m_storage.cutAfter(megabyte));
    m_scene->server.then(answer(410));
    m_scene->server.then(m_storage.serve());
    DownloadWish expiring = wish();
    int asked = 0;
    expiring.freshLink = [&](QObject *, const Handler<SignedLink> &handler) {
        ++asked;
        handler(SignedLink(m_scene->server.url("/fresh.zip"), QDateTime::currentDateTimeUtc()));
    };
    Download download(expiring);
    QVERIFY(m_scene->run(download));
    verifyWhole(download);
    QCOMPARE(asked, 2);
}

void DownloadResumeTest::freshLinkThatBringsNothingIsTheEnd()
{
    m_scene->server.then(m_storage.cutAfter(megabyte));
    m_scene->server.then(answer(403));
    DownloadWish expiring = wish();
    int asked = 0;
    expiring.freshLink = [&](QObject *, const Handler<SignedLink> &handler) {
        ++asked;
        handler(SignedLink(m_scene->server.url("/fresh.zip"), QDateTime::currentDateTimeUtc()));
    };
    Download download(expiring);
    QVERIFY(m_scene->run(download));
    QCOMPARE(download.error().code, QStringLiteral("link_expired"));
    QCOMPARE(asked, 1);
    QVERIFY(download.isKept());
}

void DownloadResumeTest::anotherVersionIsNotContinued()
{
    leavePart(megabyte);
    m_scene->server.then(m_storage.serve());
    DownloadWish other = wish();
    other.link = SignedLink(m_scene->server.url("/a.zip?versionId=other"), QDateTime::currentDateTimeUtc());
    Download download(other);
    QVERIFY(m_scene->run(download));
    QCOMPARE(download.state(), Download::State::Done);
    QCOMPARE(download.resumedFrom(), 0);
    QVERIFY(!m_scene->server.deliveries().at(1).hasHeader("Range"));
    QCOMPARE(DownloadQueue::partials(m_scene->folder.path()).size(), 1); // the other one is left alone
}

void DownloadResumeTest::changedFileBeginsAnew_data()
{
    QTest::addColumn<Script>("second");
    const QByteArray other = zipOfSize(4 * megabyte);
    RangeServer changed{other, "\"v2\""};
    QTest::newRow("200 to the condition") << changed.serve();
    QTest::newRow("206 of another ETag") << answer(
        206, other.mid(megabyte), "ETag: \"v2\"\r\nContent-Range: bytes 1048576-4194303/4194304\r\n");
    QTest::newRow("206 of another length") << answer(
        206, other.mid(megabyte), "ETag: \"v1\"\r\nContent-Range: bytes 1048576-4194303/4194305\r\n");
    QTest::newRow("206 of another range")
        << answer(206, other.mid(megabyte), "ETag: \"v1\"\r\nContent-Range: bytes 0-3145727/4194304\r\n");
    QTest::newRow("206 without a range") << answer(206, other.mid(megabyte), "ETag: \"v1\"\r\n");
    QTest::newRow("416") << answer(416, {}, "Content-Range: bytes */100\r\n");
}

void DownloadResumeTest::changedFileBeginsAnew()
{
    QFETCH(Script, second);
    m_scene->server.then(m_storage.cutAfter(megabyte));
    m_scene->server.then(second);
    m_scene->server.then(m_storage.serve());
    Download download(wish());
    QVERIFY(m_scene->run(download));
    verifyWhole(download);
    QVERIFY(!download.notice().isEmpty());
    QCOMPARE(m_scene->server.deliveries().size(), 3);
    QVERIFY(!m_scene->server.deliveries().at(2).hasHeader("Range"));
}

void DownloadResumeTest::damagedPartBeginsAnew()
{
    leavePart(3 * megabyte);
    QFile part(m_scene->folder.filePath(QStringLiteral("a.zip.part")));
    QVERIFY(part.open(QIODevice::ReadWrite));
    part.seek(megabyte);
    part.write("bit rot");
    part.close();
    m_scene->server.then(m_storage.serve());
    Download download(wish());
    QVERIFY(m_scene->run(download));
    verifyWhole(download);
    QVERIFY(!download.notice().isEmpty());
    QCOMPARE(download.resumedFrom(), 0);
}

void DownloadResumeTest::storageWithoutRangesBeginsAnew()
{
    m_storage.knowsRanges = false;
    m_scene->server.then(m_storage.cutAfter(megabyte));
    m_scene->server.then(m_storage.serve());
    Download download(wish());
    QVERIFY(m_scene->run(download));
    verifyWhole(download);
    QVERIFY(!download.notice().isEmpty());
}

void DownloadResumeTest::giveUpKeepsWhatCame()
{
    m_scene->server.then(m_storage.cutAfter(megabyte));
    m_scene->server.then(closeWithoutReply());
    Download download(wish());
    QVERIFY(m_scene->run(download));
    QCOMPARE(download.state(), Download::State::Failed);
    QVERIFY(download.isKept());
    QCOMPARE(m_scene->filesAtEnd,
             (QStringList{QStringLiteral("a.zip.part"), QStringLiteral("a.zip.part.json")}));
    m_scene->server.then(m_storage.serve());
    Download next(wish());
    QVERIFY(m_scene->run(next));
    verifyWhole(next);
    QVERIFY(isJustBefore(next.resumedFrom(), megabyte));
}

void DownloadResumeTest::serverErrorsAreWaitedOut()
{
    m_scene->server.then(answer(503));
    m_scene->server.then(answer(429, {}, "Retry-After: 0\r\n"));
    m_scene->server.then(m_storage.serve());
    Download download(wish());
    QVERIFY(m_scene->run(download));
    verifyWhole(download);
}

void DownloadResumeTest::stateHoldsNoSecret()
{
    leavePart(megabyte);
    const QByteArray state = contentOf(m_scene->folder.filePath(QStringLiteral("a.zip.part.json")));
    QVERIFY(state.contains("v1"));
    QVERIFY(!state.contains("topsecret"));
    QVERIFY(!state.contains("127.0.0.1"));
}

void DownloadResumeTest::partialsAreFound()
{
    leavePart(megabyte);
    QFile foreign(m_scene->folder.filePath(QStringLiteral("b.zip.part")));
    QVERIFY(foreign.open(QIODevice::WriteOnly));
    foreign.write("somebody else's");
    foreign.close();
    const auto found = DownloadQueue::partials(m_scene->folder.path());
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().receivedBytes, megabyte);
    QCOMPARE(found.first().state.size, m_storage.file.size());
    QCOMPARE(found.first().state.resourceId, QStringLiteral("a1"));
    QVERIFY(QFile::remove(found.first().partPath));
    QVERIFY(DownloadQueue::partials(m_scene->folder.path()).isEmpty());
    QCOMPARE(m_scene->files(), QStringList{QStringLiteral("b.zip.part")}); // its state is of no use any more
}

SNAPDECK_TEST(DownloadResumeTest)
#include "DownloadResumeTest.moc"
