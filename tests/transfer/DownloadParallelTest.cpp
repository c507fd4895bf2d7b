// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/DownloadQueue.h"
#include "tests/support/TestRunner.h"
#include "tests/support/ZipBytes.h"
#include "tests/transfer/DownloadScene.h"
#include "tests/transfer/RangeServer.h"

using namespace snapdeck;
using namespace snapdeck::test;

namespace {

constexpr qint64 megabyte = 1024 * 1024;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// Several connections for one file, and one limit for several files.
class DownloadParallelTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void fixedNumberSharesTheFile();
    void refusedConnectionLeavesTheOthers();
    void storageWithoutRangesGetsOne();
    void lostOnesAreMadeAgain();
    void limitIsKept();
    void orderCanBeChanged();
    void pausedOneMakesRoom();

private:
    std::unique_ptr<DownloadScene> m_scene;
    RangeServer m_storage;
};

void DownloadParallelTest::init()
{
    m_scene = std::make_unique<DownloadScene>();
    m_storage = {zipOfSize(24 * megabyte)};
}

void DownloadParallelTest::fixedNumberSharesTheFile()
{
    m_scene->server.then(m_storage.serve());
    DownloadWish wish = m_scene->wish(m_storage.file.size());
    wish.connections = 4;
    Download download(wish);
    int most = 0;
    connect(&download, &Download::progressed, this, [&] { most = qMax(most, download.connections()); });
    QVERIFY(m_scene->run(download));
    QVERIFY2(download.state() == Download::State::Done, qPrintable(download.error().forPeople()));
    QCOMPARE(contentOf(download.file().path), m_storage.file);
    QCOMPARE(most, 4);
    QVERIFY(m_scene->server.connections() >= 4);
}

void DownloadParallelTest::refusedConnectionLeavesTheOthers()
{
    m_scene->server.then(m_storage.serve());
    m_scene->server.then(answer(503));
    m_scene->server.then(answer(503));
    m_scene->server.then(m_storage.serve());
    DownloadWish wish = m_scene->wish(m_storage.file.size());
    wish.connections = 3;
    Download download(wish);
    QVERIFY(m_scene->run(download));
    QVERIFY2(download.state() == Download::State::Done, qPrintable(download.error().forPeople()));
    QCOMPARE(contentOf(download.file().path), m_storage.file);
}

void DownloadParallelTest::storageWithoutRangesGetsOne()
{
    m_storage.knowsRanges = false;
    m_scene->server.then(m_storage.serve());
    DownloadWish wish = m_scene->wish(m_storage.file.size());
    wish.connections = 4;
    Download download(wish);
    QVERIFY(m_scene->run(download));
    QVERIFY2(download.state() == Download::State::Done, qPrintable(download.error().forPeople()));
    QCOMPARE(contentOf(download.file().path), m_storage.file);
}

void DownloadParallelTest::lostOnesAreMadeAgain()
{
    for (int i = 0; i < 6; ++i)
        m_scene->server.then(m_storage.cutAfter(700'000 * (i + 1)));
    m_scene->server.then(m_storage.serve());
    DownloadWish wish = m_scene->wish(m_storage.file.size());
    wish.connections = 3;
    Download download(wish);
    QVERIFY(m_scene->run(download));
    QVERIFY2(download.state() == Download::State::Done, qPrintable(download.error().forPeople()));
    QCOMPARE(contentOf(download.file().path), m_storage.file);
}

void DownloadParallelTest::limitIsKept()
{
    m_scene->server.then(m_storage.serve());
    DownloadQueue queue;
    queue.setBandwidthLimit(16 * megabyte);
    QElapsedTimer timer;
    timer.start();
    const Download *download = queue.add(m_scene->wish(m_storage.file.size()));
    QTRY_VERIFY_WITH_TIMEOUT(download->isFinished(), 20'000);
    QCOMPARE(download->state(), Download::State::Done);
    QVERIFY2(timer.elapsed() > 1000,
             qPrintable(QString::number(timer.elapsed()))); // 1.5 s without the first gulp
}

void DownloadParallelTest::orderCanBeChanged()
{
    m_scene->server.then(m_storage.stallAfter(1000));
    DownloadQueue queue;
    QList<Download *> made;
    for (int i = 0; i < 5; ++i) {
        DownloadWish wish = m_scene->wish(m_storage.file.size());
        wish.resourceId = QString::number(i);
        made.append(queue.add(wish));
    }
    queue.move(made[4], 0);
    QCOMPARE(queue.downloads().first(), made[4]);
    QCOMPARE(made[4]->state(), Download::State::Waiting); // three others are at it
    made[0]->cancel();
    QTRY_COMPARE(made[4]->state(), Download::State::Running);
    QCOMPARE(made[3]->state(), Download::State::Waiting);
}

void DownloadParallelTest::pausedOneMakesRoom()
{
    m_scene->server.then(m_storage.stallAfter(1000));
    DownloadQueue queue;
    QList<Download *> made;
    for (int i = 0; i < 4; ++i) {
        DownloadWish wish = m_scene->wish(m_storage.file.size());
        wish.resourceId = QString::number(i);
        made.append(queue.add(wish));
    }
    QCOMPARE(made[3]->state(), Download::State::Waiting);
    made[1]->pause();
    QCOMPARE(made[3]->state(), Download::State::Running);
    made[1]->resume();
    QCOMPARE(made[1]->state(), Download::State::Waiting);
    made[0]->cancel();
    QTRY_COMPARE(made[1]->state(), Download::State::Running);
}

SNAPDECK_TEST(DownloadParallelTest)
#include "DownloadParallelTest.moc"
