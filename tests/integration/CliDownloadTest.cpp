// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/CliWorld.h"
#include "tests/support/TestRunner.h"

#include <QCryptographicHash>
#include <QDir>

using namespace snapdeck;
using namespace snapdeck::test;

namespace {

QStringList download(const CliWorld &world, const QString &what, const QStringList &more = {})
{
    return QStringList{u"snapshot"_qs, u"download"_qs, what, u"--to"_qs, world.downloads()} + more;
}

QString hashOf(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Every snapshot of the resource, newest first, with its link.
QJsonArray listed(CliWorld &world, const QString &what)
{
    return world.runJson({u"snapshot"_qs, u"list"_qs, what, u"--show-links"_qs})
        .json()[u"snapshots"]
        .toArray();
}

} // namespace

/// `snapshot download`: the very bytes of the server, or nothing at all and why.
class CliDownloadTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isByteIdentical_data();
    void isByteIdentical();
    void fetchesTheVersionThatWasNamed();
    void sayingLatestIsTheSameAsSayingNothing();
    void nothingIsOverwritten();
    void unknownVersionIsNotFound();
    void storageNeverSeesACredential();
    void whatIsNotTheArchiveLeavesNoFile_data();
    void whatIsNotTheArchiveLeavesNoFile();
    void expiredLinkIsReplacedByAFreshOne();
    void lostConnectionsCostNothing();
    void numberOfConnectionsIsOneToEight();
    void linkThatStaysExpiredLeavesNoFile();
    void folderThatCannotBeMadeIsSaid();
};

void CliDownloadTest::isByteIdentical_data()
{
    QTest::addColumn<bool>("older");
    QTest::addColumn<QString>("what");
    QTest::newRow("application") << false << u"api-gateway"_qs;
    QTest::newRow("database") << false << u"postgres-main"_qs;
    QTest::newRow("application of an older server") << true << u"api-gateway"_qs;
}

void CliDownloadTest::isByteIdentical()
{
    QFETCH(bool, older);
    QFETCH(QString, what);
    auto options = CliWorld::small();
    if (older)
        options.squareCloud = simulator::SquareCloudGeneration::Older;
    CliWorld world(options);
    const CliResult fetched = world.runJson(download(world, what));
    QVERIFY2(fetched.exitCode == 0, fetched.all().constData());
    const QByteArray original = CliWorld::fetch(QUrl(listed(world, what)[0][u"url"].toString()));
    QVERIFY(original.startsWith("PK"));
    const QJsonObject told = fetched.json();
    QCOMPARE(contentOf(told[u"path"].toString()), original);
    QCOMPARE(told[u"sha256"].toString(), hashOf(original));
    QCOMPARE(told[u"bytes"].toInteger(), original.size());
    QVERIFY(told[u"entries"].toInteger() > 0);
    QCOMPARE(world.downloadedFiles().size(), 1);
    QVERIFY(!world.downloadedFiles().first().contains(u':')); // Windows refuses colons
}

void CliDownloadTest::fetchesTheVersionThatWasNamed()
{
    CliWorld world;
    const QJsonObject older = listed(world, u"api-gateway"_qs)[1].toObject();
    const QString version = older[u"version_id"].toString();
    const CliResult fetched = world.runJson(download(world, u"api-gateway"_qs, {u"--version"_qs, version}));
    QVERIFY2(fetched.exitCode == 0, fetched.all().constData());
    QCOMPARE(fetched.json()[u"version_id"], QJsonValue(version));
    QCOMPARE(fetched.json()[u"sha256"].toString(), hashOf(CliWorld::fetch(QUrl(older[u"url"].toString()))));
}

void CliDownloadTest::sayingLatestIsTheSameAsSayingNothing()
{
    CliWorld world;
    const CliResult latest = world.runJson(download(world, u"api-gateway"_qs, {u"--version=latest"_qs}));
    const CliResult plain = world.runJson(download(world, u"api-gateway"_qs));
    QCOMPARE(latest.exitCode, 0);
    QCOMPARE(latest.json()[u"version_id"], listed(world, u"api-gateway"_qs)[0][u"version_id"]);
    QCOMPARE(plain.json()[u"sha256"], latest.json()[u"sha256"]);
}

void CliDownloadTest::nothingIsOverwritten()
{
    CliWorld world;
    const CliResult first = world.runJson(download(world, u"api-gateway"_qs));
    const CliResult second = world.runJson(download(world, u"api-gateway"_qs));
    QCOMPARE(second.exitCode, 0);
    QVERIFY(first.json()[u"path"] != second.json()[u"path"]);
    QCOMPARE(world.downloadedFiles().size(), 2);
}

void CliDownloadTest::unknownVersionIsNotFound()
{
    CliWorld world;
    const CliResult refused
        = world.runJson(download(world, u"api-gateway"_qs, {u"--version"_qs, u"nonsense"_qs}));
    QCOMPARE(refused.exitCode, 1);
    QCOMPARE(refused.error()[u"kind"], QJsonValue(u"not_found"_qs));
    QCOMPARE(world.count(u"GET"_qs, u"/storage/"_qs), 0);
}

void CliDownloadTest::storageNeverSeesACredential()
{
    CliWorld world;
    QCOMPARE(world.run(download(world, u"api-gateway"_qs)).exitCode, 0);
    int seen = 0;
    for (const QJsonValue &request : world.requests()) {
        if (!request[u"path"].toString().startsWith(u"/storage/"))
            continue;
        ++seen;
        QCOMPARE(request[u"credential"], QJsonValue(false));
        QVERIFY(!request[u"headers"].toArray().contains(u"Cookie"_qs));
    }
    QVERIFY(seen > 0);
}

void CliDownloadTest::whatIsNotTheArchiveLeavesNoFile_data()
{
    QTest::addColumn<QJsonObject>("fault");
    QTest::addColumn<QString>("code");
    const QString xml = u"<?xml version=\"1.0\"?><Error><Code>SlowDown</Code></Error>"_qs;
    const auto page = [&xml](const QString &type, bool padded = false) {
        return QJsonObject{{u"kind"_qs, u"status"_qs},
                           {u"status"_qs, 200},
                           {u"body"_qs, xml},
                           {u"pad"_qs, padded},
                           {u"content_type"_qs, type}};
    };
    QTest::newRow("an error page with status 200") << page(u"application/xml"_qs) << u"not_an_archive"_qs;
    QTest::newRow("an error page that says it is a zip")
        << page(u"application/zip"_qs) << u"size_mismatch"_qs;
    QTest::newRow("the same, as long as the archive")
        << page(u"application/zip"_qs, true) << u"not_an_archive"_qs;
    QTest::newRow("an error page with its own status")
        << QJsonObject{{u"kind"_qs, u"status"_qs}, {u"status"_qs, 500}, {u"body"_qs, xml}, {u"count"_qs, -1}}
        << QString();
    QTest::newRow("shorter, and says so") << QJsonObject{{u"kind"_qs, u"truncate"_qs}} << u"size_mismatch"_qs;
    QTest::newRow("refused every time")
        << QJsonObject{{u"kind"_qs, u"status"_qs}, {u"status"_qs, 403}, {u"body"_qs, xml}, {u"count"_qs, -1}}
        << u"link_expired"_qs;
    QTest::newRow("a redirect") << QJsonObject{{u"kind"_qs, u"redirect"_qs},
                                               {u"location"_qs, u"http://127.0.0.1:1/"_qs}}
                                << QString();
}

void CliDownloadTest::whatIsNotTheArchiveLeavesNoFile()
{
    QFETCH(QJsonObject, fault);
    QFETCH(QString, code);
    CliWorld world;
    if (fault.take(u"pad"_qs).toBool()) {
        const auto size = listed(world, u"api-gateway"_qs)[0][u"size_bytes"].toInteger();
        fault[u"body"] = fault[u"body"].toString().leftJustified(size);
    }
    fault[u"match"] = u"GET /storage/*"_qs;
    world.fault(fault);
    const CliResult failed = world.runJson(download(world, u"api-gateway"_qs));
    QCOMPARE(failed.exitCode, 1);
    QVERIFY(!failed.error()[u"message"].toString().isEmpty());
    QVERIFY(!failed.err.isEmpty());
    if (!code.isEmpty())
        QCOMPARE(failed.error()[u"code"].toString(), code);
    QCOMPARE(world.downloadedFiles(), QStringList());
}

void CliDownloadTest::expiredLinkIsReplacedByAFreshOne()
{
    CliWorld world;
    world.fault({{u"match"_qs, u"GET /storage/*"_qs}, {u"kind"_qs, u"status"_qs}, {u"status"_qs, 403}});
    const CliResult fetched = world.runJson(download(world, u"api-gateway"_qs));
    QVERIFY2(fetched.exitCode == 0, fetched.all().constData());
    QCOMPARE(world.count(u"GET"_qs, u"/storage/"_qs), 2);
}

void CliDownloadTest::lostConnectionsCostNothing()
{
    CliWorld world;
    world.fault({{u"match"_qs, u"GET /storage/*"_qs}, {u"kind"_qs, u"close-mid-body"_qs}, {u"count"_qs, 2}});
    const CliResult fetched = world.runJson(download(world, u"api-gateway"_qs));
    QVERIFY2(fetched.exitCode == 0, fetched.all().constData());
    QVERIFY(world.count(u"GET"_qs, u"/storage/"_qs) >= 3); // more where a second connection helped
    const QByteArray original = CliWorld::fetch(QUrl(listed(world, u"api-gateway"_qs)[0][u"url"].toString()));
    QCOMPARE(contentOf(fetched.json()[u"path"].toString()), original);
    QCOMPARE(world.downloadedFiles().size(), 1);
}

void CliDownloadTest::numberOfConnectionsIsOneToEight()
{
    CliWorld world;
    for (const QString &wrong : {u"0"_qs, u"9"_qs, u"many"_qs})
        QCOMPARE(world.run(download(world, u"api-gateway"_qs, {u"--connections"_qs, wrong})).exitCode, 2);
    const CliResult fetched
        = world.runJson(download(world, u"api-gateway"_qs, {u"--connections"_qs, u"4"_qs}));
    QCOMPARE(fetched.exitCode, 0);
}

void CliDownloadTest::linkThatStaysExpiredLeavesNoFile()
{
    auto options = CliWorld::small();
    options.linkSeconds = 60;
    options.listingCacheSeconds = 100'000; // so long does the server hand out the same links
    CliWorld world(options);
    QVERIFY(!listed(world, u"api-gateway"_qs).isEmpty());
    world.advance(3600);
    const CliResult failed = world.runJson(download(world, u"api-gateway"_qs));
    QCOMPARE(failed.exitCode, 1);
    QCOMPARE(failed.error()[u"code"], QJsonValue(u"link_expired"_qs));
    QCOMPARE(world.downloadedFiles(), QStringList());
}

void CliDownloadTest::folderThatCannotBeMadeIsSaid()
{
    CliWorld world;
    const QString file = world.dataDir() + u"/config.ini"_qs;
    const CliResult failed
        = world.runJson({u"snapshot"_qs, u"download"_qs, u"api-gateway"_qs, u"--to"_qs, file + u"/below"_qs});
    QCOMPARE(failed.exitCode, 1);
    QCOMPARE(failed.error()[u"kind"], QJsonValue(u"local_failure"_qs));
}

SNAPDECK_TEST(CliDownloadTest)
#include "CliDownloadTest.moc"
