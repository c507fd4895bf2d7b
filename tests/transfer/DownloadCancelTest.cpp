// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/RawScripts.h"
#include "tests/support/TestRunner.h"
#include "tests/support/ZipBytes.h"
#include "tests/transfer/DownloadScene.h"

#include <QSignalSpy>

using namespace snapdeck;
using namespace snapdeck::test;

namespace {

const QByteArray xmlPage = "<?xml version=\"1.0\"?><Error><Code>AccessDenied</Code></Error>";

} // namespace

/// A download that is called off leaves nothing behind, whenever that happens.
class DownloadCancelTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cancelLeavesNothing_data();
    void cancelLeavesNothing();
    void cancelWhileAFreshLinkIsAwaited();
    void cancelBeforeTheStart();
    void destroyedWithoutAValidatorLeavesNothing();

private:
    std::unique_ptr<DownloadScene> m_scene;
};

void DownloadCancelTest::init()
{
    m_scene = std::make_unique<DownloadScene>();
}

void DownloadCancelTest::cancelLeavesNothing_data()
{
    QTest::addColumn<Download::State>("when");
    QTest::newRow("while running") << Download::State::Running;
    QTest::newRow("while verifying") << Download::State::Verifying;
}

void DownloadCancelTest::cancelLeavesNothing()
{
    QFETCH(Download::State, when);
    const QByteArray zip = zipOfSize(20 * 1024 * 1024);
    m_scene->server.then([zip, when](RawConnection &connection) {
        const QByteArray whole = httpAnswer(200, zip);
        connection.send(when == Download::State::Running ? whole.left(300'000) : whole);
    });
    Download download(m_scene->wish(zip.size()));
    if (when == Download::State::Verifying)
        connect(&download, &Download::stateChanged, this, [&download] {
            if (download.state() == Download::State::Verifying)
                download.cancel();
        });
    else
        connect(&download, &Download::progressed, &download, &Download::cancel);
    QVERIFY(m_scene->run(download));
    // A file that was already being given its name is whole, and stays.
    if (download.state() == Download::State::Done) {
        QCOMPARE(when, Download::State::Verifying);
        return;
    }
    QCOMPARE(download.state(), Download::State::Cancelled);
    QCOMPARE(m_scene->filesAtEnd, QStringList());
}

void DownloadCancelTest::cancelWhileAFreshLinkIsAwaited()
{
    m_scene->server.then(answer(403, xmlPage));
    DownloadWish expired = m_scene->wish(5000);
    Handler<SignedLink> later;
    Download *current = nullptr;
    expired.freshLink = [&](QObject *, const Handler<SignedLink> &handler) {
        later = handler;
        current->cancel();
    };
    Download download(expired);
    current = &download;
    QVERIFY(m_scene->run(download));
    QCOMPARE(download.state(), Download::State::Cancelled);
    later(SignedLink(m_scene->server.url("/fresh.zip"), QDateTime::currentDateTimeUtc())); // too late
    m_scene->server.settle();
    QCOMPARE(m_scene->server.deliveries().size(), 1);
}

void DownloadCancelTest::cancelBeforeTheStart()
{
    Download download(m_scene->wish());
    QSignalSpy finished(&download, &Download::finished);
    download.cancel();
    QCOMPARE(finished.count(), 1);
    QCOMPARE(download.state(), Download::State::Cancelled);
    download.start();
    QCOMPARE(download.state(), Download::State::Cancelled);
    QCOMPARE(m_scene->server.connections(), 0);
}

void DownloadCancelTest::destroyedWithoutAValidatorLeavesNothing()
{
    const QByteArray zip = zipOfSize(2 * 1024 * 1024);
    m_scene->server.then(
        [zip](RawConnection &connection) { connection.send(httpAnswer(200, zip).left(300'000)); });
    auto download = std::make_unique<Download>(m_scene->wish(zip.size()));
    download->start();
    QTRY_VERIFY(download->receivedBytes() > 0);
    QCOMPARE(m_scene->files(),
             (QStringList{QStringLiteral("a.zip.part"), QStringLiteral("a.zip.part.json")}));
    download.reset();
    QCOMPARE(m_scene->files(), QStringList());
}

SNAPDECK_TEST(DownloadCancelTest)
#include "DownloadCancelTest.moc"
