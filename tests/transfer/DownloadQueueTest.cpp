// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/DownloadQueue.h"

#include "tests/support/RawScripts.h"
#include "tests/support/TestRunner.h"
#include "tests/support/ZipBytes.h"

#include <QDir>
#include <QTemporaryDir>

using namespace snapdeck;
using namespace snapdeck::test;

/// Several downloads, a few at a time.
class DownloadQueueTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void fewAtATimeAndAllOfThem();
    void sameSnapshotIsNotFetchedTwiceAtOnce();
    void sameNameOfAnotherResourceIsItsOwnDownload();
    void oneFailureStopsNobody();
    void destroyedWithDownloadsUnderWay();

private:
    [[nodiscard]] DownloadWish wish(const QString &resource, const QByteArray &path = "/a.zip") const
    {
        DownloadWish made;
        made.resourceId = resource;
        made.link = SignedLink(m_server->url(path), QDateTime::currentDateTimeUtc());
        made.folder = m_folder->path();
        made.fileName = QStringLiteral("shop.zip");
        return made;
    }
    [[nodiscard]] QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<RawServer> m_server;
};

void DownloadQueueTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<RawServer>();
}

void DownloadQueueTest::fewAtATimeAndAllOfThem()
{
    m_server->then(answer(200, zipOfSize(200'000)));
    DownloadQueue queue;
    qsizetype most = 0;
    const auto isUnderWay = [](const Download *download) {
        return !download->isFinished() && download->state() != Download::State::Waiting;
    };
    connect(&queue, &DownloadQueue::changed, this, [&] {
        most = qMax(most, std::count_if(queue.downloads().begin(), queue.downloads().end(), isUnderWay));
    });
    for (int i = 0; i < 8; ++i)
        queue.add(wish(QString::number(i)));
    QCOMPARE(queue.activeCount(), 8);
    QTRY_COMPARE(queue.activeCount(), 0);
    QCOMPARE(most, 3);
    QCOMPARE(files().size(), 8);
    for (const Download *download : queue.downloads())
        QCOMPARE(download->state(), Download::State::Done);
}

void DownloadQueueTest::sameSnapshotIsNotFetchedTwiceAtOnce()
{
    m_server->then(answer(200, zipOfSize(200'000)));
    DownloadQueue queue;
    Download *first = queue.add(wish(QStringLiteral("a")));
    QCOMPARE(queue.add(wish(QStringLiteral("a"))), first);
    QTRY_COMPARE(queue.activeCount(), 0);
    QVERIFY(queue.add(wish(QStringLiteral("a"))) != first); // wanted once more, afterwards
    QTRY_COMPARE(queue.activeCount(), 0);
    QCOMPARE(files().size(), 2);
}

void DownloadQueueTest::sameNameOfAnotherResourceIsItsOwnDownload()
{
    m_server->then(answer(200, zipOfSize(200'000)));
    DownloadQueue queue;
    QVERIFY(queue.add(wish(QStringLiteral("a"))) != queue.add(wish(QStringLiteral("b"))));
    QTRY_COMPARE(queue.activeCount(), 0);
    QCOMPARE(files(), (QStringList{QStringLiteral("shop (2).zip"), QStringLiteral("shop.zip")}));
}

void DownloadQueueTest::oneFailureStopsNobody()
{
    m_server->then(answer(404));
    m_server->then(answer(200, zipOfSize(200'000)));
    DownloadQueue queue;
    for (int i = 0; i < 6; ++i)
        queue.add(wish(QString::number(i)));
    QTRY_COMPARE(queue.activeCount(), 0);
    QStringList failed;
    for (const Download *download : queue.downloads()) {
        if (download->state() == Download::State::Failed)
            failed << download->error().forPeople() + u' ' + download->error().detail;
    }
    QVERIFY2(failed.size() == 1, qPrintable(failed.join(u'\n')));
    QCOMPARE(files().size(), 5);
}

void DownloadQueueTest::destroyedWithDownloadsUnderWay()
{
    m_server->then(hang());
    auto queue = std::make_unique<DownloadQueue>();
    for (int i = 0; i < 6; ++i)
        queue->add(wish(QString::number(i)));
    QTRY_COMPARE(m_server->deliveries().size(), 3);
    queue.reset();
    QVERIFY(files().isEmpty());
}

SNAPDECK_TEST(DownloadQueueTest)
#include "DownloadQueueTest.moc"
