// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/RawScripts.h"
#include "tests/support/TestRunner.h"
#include "tests/support/ZipBytes.h"
#include "tests/transfer/DownloadScene.h"

using namespace snapdeck;
using namespace snapdeck::test;

namespace {

const QByteArray xmlPage = "<?xml version=\"1.0\"?><Error><Code>AccessDenied</Code></Error>";

} // namespace

/// A link that has expired is replaced once, by one of the same version.
class DownloadLinkTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void expiredLinkIsReplacedOnce_data();
    void expiredLinkIsReplacedOnce();
    void freshLinkThatIsRefusedTooIsAnError();
    void noFreshLinkIsAnError();
    void freshLinkMayBeRefused();

private:
    std::unique_ptr<DownloadScene> m_scene;
};

void DownloadLinkTest::init()
{
    m_scene = std::make_unique<DownloadScene>();
}

void DownloadLinkTest::expiredLinkIsReplacedOnce_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("403") << 403;
    QTest::newRow("410") << 410;
}

void DownloadLinkTest::expiredLinkIsReplacedOnce()
{
    QFETCH(int, status);
    const QByteArray zip = zipOfSize(5000);
    m_scene->server.then(answer(status, xmlPage));
    m_scene->server.then(answer(200, zip));
    DownloadWish expired = m_scene->wish(zip.size());
    int asked = 0;
    expired.freshLink = [&](QObject *, const Handler<SignedLink> &handler) {
        ++asked;
        handler(SignedLink(m_scene->server.url("/fresh.zip"), QDateTime::currentDateTimeUtc()));
    };
    Download download(expired);
    QVERIFY(m_scene->run(download));
    QCOMPARE(download.state(), Download::State::Done);
    QCOMPARE(asked, 1);
    QCOMPARE(m_scene->server.deliveries().size(), 2);
    QCOMPARE(m_scene->server.deliveries().at(1).requestLine(), QByteArray("GET /fresh.zip HTTP/1.1"));
}

void DownloadLinkTest::freshLinkThatIsRefusedTooIsAnError()
{
    m_scene->server.then(answer(403, xmlPage));
    DownloadWish expired = m_scene->wish(5000);
    int asked = 0;
    expired.freshLink = [&](QObject *, const Handler<SignedLink> &handler) {
        ++asked;
        handler(SignedLink(m_scene->server.url("/fresh.zip"), QDateTime::currentDateTimeUtc()));
    };
    Download download(expired);
    QVERIFY(m_scene->run(download));
    QCOMPARE(download.error().code, QStringLiteral("link_expired"));
    QCOMPARE(asked, 1);
    QCOMPARE(m_scene->server.deliveries().size(), 2);
    QCOMPARE(m_scene->filesAtEnd, QStringList());
}

void DownloadLinkTest::noFreshLinkIsAnError()
{
    m_scene->server.then(answer(410, xmlPage));
    Download download(m_scene->wish(5000));
    QVERIFY(m_scene->run(download));
    QCOMPARE(download.state(), Download::State::Failed);
    QCOMPARE(download.error().code, QStringLiteral("link_expired"));
    QCOMPARE(download.error().httpStatus, 410);
    QCOMPARE(m_scene->filesAtEnd, QStringList());
}

void DownloadLinkTest::freshLinkMayBeRefused()
{
    m_scene->server.then(answer(403, xmlPage));
    DownloadWish expired = m_scene->wish(5000);
    expired.freshLink = [](QObject *, const Handler<SignedLink> &handler) {
        ApiError error;
        error.kind = ErrorKind::Unauthorized;
        error.code = QStringLiteral("ACCESS_DENIED");
        handler(failure(error));
    };
    Download download(expired);
    QVERIFY(m_scene->run(download));
    QCOMPARE(download.error().code, QStringLiteral("ACCESS_DENIED"));
    QCOMPARE(m_scene->filesAtEnd, QStringList());
}

SNAPDECK_TEST(DownloadLinkTest)
#include "DownloadLinkTest.moc"
