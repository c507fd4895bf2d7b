// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/squarecloud/SquareCloudCodec.h"

#include "tests/support/TestRunner.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

using namespace snapdeck;
using namespace snapdeck::squarecloud;

namespace {

const QDateTime noon = QDateTime::fromString(QStringLiteral("2026-11-22T12:00:00Z"), Qt::ISODate);

QByteArray envelope(const QByteArray &response)
{
    return R"({"status":"success","response":)" + response + "}";
}

const LinkBase base{QUrl(QStringLiteral("https://storage.example")), QStringLiteral("owner1"),
                    ResourceKind::Application};

Result<QList<Snapshot>> readListing(const QByteArray &array, const LinkBase &from = base)
{
    return decodeSnapshots(envelope(array), from, noon);
}

Snapshot readOne(const QByteArray &object, const LinkBase &from = base)
{
    return readListing('[' + object + ']', from)->first();
}

QByteArray whole()
{
    return R"({"user":{"id":"owner1","name":"Ada","email":"a@example.org","locale":"en",
        "plan":{"name":"Pro","memory":{"limit":4096,"available":1024,"used":3072},"duration":null},
        "created_at":"2024-01-01T00:00:00.000Z"},
      "applications":[{"id":"a1","name":"Shop","desc":"x","ram":512,"lang":"javascript","cluster":"c1",
        "domain":null,"custom":null,"created_at":"2024-01-01T00:00:00.000Z"},
        {"id":"a2","name":"","ram":null,"lang":null,"cluster":null,"new_field":[1,{"x":2}]},{"id":"a3"}],
      "databases":[{"id":"d1","name":"Orders","ram":1024,"type":"postgres","cluster":"c2"}]})";
}

} // namespace

/// What older, newer and odd servers send, and what is made of it.
class SquareCloudCodecTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void accountIsRead();
    void accountWithoutPlanIsRead_data();
    void accountWithoutPlanIsRead();
    void statusesAreRead();
    void newerServersSnapshotIsRead();
    void olderServersSnapshotIsRead();
    void versionComesFromWhereItIs_data();
    void versionComesFromWhereItIs();
    void versionsOfOneNameStayApart();
    void listingIsNewestFirst();
    void sizesAre64Bit_data();
    void sizesAre64Bit();
    void timesAreRead_data();
    void timesAreRead();
    void linksAreComposed_data();
    void linksAreComposed();
    void linkIsLeftOutWhereItCannotBeMade_data();
    void linkIsLeftOutWhereItCannotBeMade();
    void wrongFieldIsNamed_data();
    void wrongFieldIsNamed();
    void emptyListingIsEmpty();
    void restoreIsEncoded();
};

void SquareCloudCodecTest::accountIsRead()
{
    const auto account = decodeAccount(envelope(whole()));
    QVERIFY(account);
    QCOMPARE(account->ownerId, QStringLiteral("owner1"));
    QCOMPARE(account->name, QStringLiteral("Ada"));
    QCOMPARE(account->planName, QStringLiteral("Pro"));
    QCOMPARE(account->planMemoryMb, 4096);
    QCOMPARE(account->resources.size(), 4);
    const Resource shop{ResourceId(QStringLiteral("a1")), ResourceKind::Application, QStringLiteral("Shop"),
                        QStringLiteral("javascript"),     QStringLiteral("c1"),      512};
    QCOMPARE(account->resources.at(0), shop);
    QCOMPARE(account->resources.at(1).name, QStringLiteral("a2")); // nameless: known by its id
    QCOMPARE(account->resources.at(2).memoryMb, 0);
    QCOMPARE(account->resources.at(3).kind, ResourceKind::Database);
    QCOMPARE(account->resources.at(3).runtime, QStringLiteral("postgres"));
}

void SquareCloudCodecTest::accountWithoutPlanIsRead_data()
{
    QTest::addColumn<QByteArray>("response");
    QTest::newRow("no plan") << QByteArray(R"({"user":{"id":"o"},"applications":[],"databases":[]})");
    QTest::newRow("null plan") << QByteArray(
        R"({"user":{"id":"o","plan":null},"applications":[],"databases":null})");
    QTest::newRow("no memory") << QByteArray(
        R"({"user":{"id":"o","plan":{"name":"Free"}},"applications":[]})");
    QTest::newRow("null limit") << QByteArray(
        R"({"user":{"id":"o","plan":{"memory":{"limit":null}}},"applications":null})");
}

void SquareCloudCodecTest::accountWithoutPlanIsRead()
{
    QFETCH(QByteArray, response);
    const auto account = decodeAccount(envelope(response));
    QVERIFY2(account, account ? "" : qPrintable(account.error().detail));
    QCOMPARE(account->planMemoryMb, 0);
    QVERIFY(account->resources.isEmpty());
}

void SquareCloudCodecTest::statusesAreRead()
{
    const auto statuses = decodeStatuses(envelope(
        R"([{"id":"a1","running":true,"cpu":"1%","ram":"2MB"},{"id":"a2","running":false},{"id":"a3"}])"));
    QVERIFY(statuses);
    QCOMPARE(statuses->size(), 3);
    QVERIFY(statuses->at(0).running);
    QVERIFY(!statuses->at(1).running);
    QVERIFY(!statuses->at(2).running);
}

void SquareCloudCodecTest::newerServersSnapshotIsRead()
{
    const Snapshot snapshot = readOne(
        R"({"name":"n1","size":5368709120,"modified":"2026-11-21T20:35:42.123Z","key":"Signature=k",
            "version_id":"v1","url":"https://cdn.example/n1.zip?Expires=1795000000&Signature=u","runtime":"nodejs",
            "origin":"manual","tags":{"x":[]}})");
    QCOMPARE(snapshot.ref,
             (SnapshotRef{SnapshotName(QStringLiteral("n1")), VersionId(QStringLiteral("v1"))}));
    QCOMPARE(snapshot.sizeBytes, 5'368'709'120);
    QCOMPARE(snapshot.takenAt.toString(Qt::ISODateWithMs), QStringLiteral("2026-11-21T20:35:42.123Z"));
    QCOMPARE(snapshot.origin, SnapshotOrigin::Manual);
    QCOMPARE(snapshot.link.expose().host(), QStringLiteral("cdn.example"));
    QCOMPARE(snapshot.link.expiresAt(), QDateTime::fromSecsSinceEpoch(1795000000, Qt::UTC));
}

void SquareCloudCodecTest::olderServersSnapshotIsRead()
{
    const Snapshot snapshot = readOne(
        R"({"name":"n1","size":7,"modified":"2026-11-21T20:35:42Z","key":"AWSAccessKeyId=A&Signature=s&versionId=v2",
            "version_id":null,"url":null,"runtime":null,"origin":null})");
    QCOMPARE(snapshot.ref.version, VersionId(QStringLiteral("v2")));
    QCOMPARE(snapshot.origin, SnapshotOrigin::Unknown);
    QCOMPARE(
        snapshot.link.expose().toEncoded(),
        QByteArray(
            "https://storage.example/applications/owner1/n1.zip?AWSAccessKeyId=A&Signature=s&versionId=v2"));
    QCOMPARE(snapshot.link.expiresAt(), noon.addDays(30));
}

void SquareCloudCodecTest::versionComesFromWhereItIs_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QString>("version");
    QTest::newRow("field") << QByteArray(R"("version_id":"f","key":"versionId=k")") << "f";
    QTest::newRow("field beats url") << QByteArray(R"("version_id":"f","url":"https://s/x?versionId=u")")
                                     << "f";
    QTest::newRow("key") << QByteArray(R"("key":"Signature=s&versionId=k")") << "k";
    QTest::newRow("url") << QByteArray(R"("url":"https://s/x?versionId=u")") << "u";
    QTest::newRow("key where the url has none")
        << QByteArray(R"("url":"https://s/x?a=1","key":"versionId=k")") << "k";
    QTest::newRow("empty field") << QByteArray(R"("version_id":"","key":"versionId=k")") << "k";
    QTest::newRow("nowhere: never the key itself")
        << QByteArray(R"("key":"AWSAccessKeyId=A&Signature=s")") << "";
    QTest::newRow("no key, no url") << QByteArray(R"("version_id":null)") << "";
}

void SquareCloudCodecTest::versionComesFromWhereItIs()
{
    QFETCH(QByteArray, fields);
    QFETCH(QString, version);
    const QByteArray object = R"({"name":"n","size":1,"modified":"2026-11-21T20:35:42Z",)" + fields + '}';
    QCOMPARE(readOne(object).ref.version.value(), version);
    LinkBase nobody = base; // the key's version counts where no link can be composed from it
    nobody.ownerId.clear();
    QCOMPARE(readOne(object, nobody).ref.version.value(), version);
}

void SquareCloudCodecTest::versionsOfOneNameStayApart()
{
    QByteArray array = "[";
    for (int i = 0; i < 30; ++i) {
        array += QStringLiteral(
                     R"(%1{"name":"same","size":1,"modified":"2026-11-%2T03:00:00Z","key":"versionId=v%3"})")
                     .arg(i ? QStringLiteral(",") : QString())
                     .arg(i % 28 + 1, 2, 10, QLatin1Char('0'))
                     .arg(i)
                     .toUtf8();
    }
    const auto listed = readListing(array + ']');
    QVERIFY(listed);
    QSet<SnapshotRef> refs;
    for (const Snapshot &snapshot : *listed)
        refs.insert(snapshot.ref);
    QCOMPARE(listed->size(), 30);
    QCOMPARE(refs.size(), 30);
}

void SquareCloudCodecTest::listingIsNewestFirst()
{
    const auto listed
        = readListing(R"([{"name":"n","size":1,"modified":"2026-11-20T00:00:00Z","key":"versionId=old"},
        {"name":"n","size":1,"modified":"2026-11-22T00:00:00Z","key":"versionId=new"},
        {"name":"n","size":1,"modified":"2026-11-21T00:00:00Z","key":"versionId=mid"}])");
    QStringList order;
    for (const Snapshot &snapshot : *listed)
        order << snapshot.ref.version.value();
    QCOMPARE(order, (QStringList{QStringLiteral("new"), QStringLiteral("mid"), QStringLiteral("old")}));
}

void SquareCloudCodecTest::sizesAre64Bit_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("size");
    QTest::newRow("zero") << QByteArray("0") << qint64(0);
    QTest::newRow("past 32 bit") << QByteArray("4294967297") << qint64(4'294'967'297);
    QTest::newRow("past a double") << QByteArray("9007199254740993") << qint64(9'007'199'254'740'993);
    QTest::newRow("not told") << QByteArray("null") << qint64(-1);
    QTest::newRow("largest") << QByteArray("9223372036854775807") << std::numeric_limits<qint64>::max();
    QTest::newRow("written as a fraction") << QByteArray("1024.0") << qint64(1024);
}

void SquareCloudCodecTest::sizesAre64Bit()
{
    QFETCH(QByteArray, text);
    QFETCH(qint64, size);
    QCOMPARE(readOne(R"({"name":"n","modified":"2026-11-21T20:35:42Z","size":)" + text + '}').sizeBytes,
             size);
}

void SquareCloudCodecTest::timesAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("utc");
    QTest::newRow("plain") << "2026-11-21T20:35:42Z"
                           << "2026-11-21T20:35:42.000Z";
    QTest::newRow("milliseconds") << "2026-11-21T20:35:42.5Z"
                                  << "2026-11-21T20:35:42.500Z";
    QTest::newRow("nanoseconds") << "2026-11-21T20:35:42.123456789Z"
                                 << "2026-11-21T20:35:42.123Z";
    QTest::newRow("offset") << "2026-11-21T20:35:42+03:00"
                            << "2026-11-21T17:35:42.000Z";
    QTest::newRow("no zone") << "2026-11-21T20:35:42"
                             << "2026-11-21T20:35:42.000Z";
    QTest::newRow("leap day") << "2028-02-29T23:59:59Z"
                              << "2028-02-29T23:59:59.000Z";
}

void SquareCloudCodecTest::timesAreRead()
{
    QFETCH(QString, text);
    QFETCH(QString, utc);
    const auto listed
        = readListing(QStringLiteral(R"([{"name":"n","size":1,"modified":"%1"}])").arg(text).toUtf8());
    QVERIFY2(listed, listed ? "" : qPrintable(listed.error().detail));
    QCOMPARE(listed->first().takenAt.toString(Qt::ISODateWithMs), utc);
}

void SquareCloudCodecTest::linksAreComposed_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("uuid") << "0f1e-2d" << QByteArray("/applications/owner1/0f1e-2d.zip");
    QTest::newRow("space") << "a b" << QByteArray("/applications/owner1/a%20b.zip");
    QTest::newRow("slash") << "a/b" << QByteArray("/applications/owner1/a%2Fb.zip");
    QTest::newRow("encoded already") << "a%2Fb" << QByteArray("/applications/owner1/a%252Fb.zip");
    QTest::newRow("question mark") << "a?b#c" << QByteArray("/applications/owner1/a%3Fb%23c.zip");
    QTest::newRow("unicode") << QStringLiteral("ä😀")
                             << QByteArray("/applications/owner1/%C3%A4%F0%9F%98%80.zip");
    QTest::newRow("climbing") << "../x" << QByteArray("/applications/owner1/..%2Fx.zip");
}

void SquareCloudCodecTest::linksAreComposed()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, path);
    const QJsonObject object{{QStringLiteral("name"), name},
                             {QStringLiteral("size"), 1},
                             {QStringLiteral("modified"), QStringLiteral("2026-11-21T20:35:42Z")},
                             {QStringLiteral("key"), QStringLiteral("Signature=a%2Bb%3D&versionId=v")}};
    const QByteArray json = QJsonDocument(object).toJson(QJsonDocument::Compact);
    const QByteArray query = "?Signature=a%2Bb%3D&versionId=v";
    QCOMPARE(readOne(json).link.expose().toEncoded(), "https://storage.example" + path + query);
    LinkBase elsewhere{QUrl(QStringLiteral("http://127.0.0.1:8080/storage/")), QStringLiteral("o w"),
                       ResourceKind::Database};
    const QByteArray moved = QByteArray(path).replace("/applications/owner1", "/storage/databases/o%20w");
    QCOMPARE(readOne(json, elsewhere).link.expose().toEncoded(), "http://127.0.0.1:8080" + moved + query);
}

void SquareCloudCodecTest::linkIsLeftOutWhereItCannotBeMade_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QByteArray>("host"); // empty: no link
    QTest::newRow("neither") << QByteArray(R"("version_id":"v")") << QByteArray();
    QTest::newRow("empty key") << QByteArray(R"("key":"")") << QByteArray();
    QTest::newRow("key that is none") << QByteArray(R"("key":"a b\u0000<>")") << QByteArray();
    QTest::newRow("local file") << QByteArray(R"("url":"file:///etc/passwd")") << QByteArray();
    QTest::newRow("no host") << QByteArray(R"("url":"https:///x")") << QByteArray();
    QTest::newRow("broken url, good key")
        << QByteArray(R"("url":"::","key":"k=1")") << QByteArray("storage.example");
}

void SquareCloudCodecTest::linkIsLeftOutWhereItCannotBeMade()
{
    QFETCH(QByteArray, fields);
    QFETCH(QByteArray, host);
    const Snapshot snapshot
        = readOne(R"({"name":"n","size":1,"modified":"2026-11-21T20:35:42Z",)" + fields + '}');
    QCOMPARE(snapshot.link.expose().host().toLatin1(), host);
    QCOMPARE(snapshot.link.isEmpty(), host.isEmpty());
}

void SquareCloudCodecTest::wrongFieldIsNamed_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("names");
    const auto snapshot
        = [](const QByteArray &fields) { return envelope("[{\"name\":\"n\"},{" + fields + "}]"); };
    QTest::newRow("size is text") << envelope(R"([{"name":"n","size":"big"}])") << "$.response[0].size";
    QTest::newRow("size is broken") << envelope(R"([{"name":"n","size":1.5}])") << "$.response[0].size";
    QTest::newRow("date is missing") << snapshot({}) << "$.response[0].modified";
    QTest::newRow("date is none") << envelope(R"([{"name":"n","size":1,"modified":"soon"}])")
                                  << "$.response[0].modified";
    QTest::newRow("name is a number") << envelope(R"([{"name":5}])") << "$.response[0].name";
    QTest::newRow("name is null") << envelope(R"([{"name":null}])") << "$.response[0].name";
    QTest::newRow("url is an object")
        << envelope(R"([{"name":"n","size":1,"modified":"2026-11-21T20:35:42Z","url":{}}])")
        << "$.response[0].url";
    QTest::newRow("entry is null") << envelope("[null]") << "$.response[0]";
    QTest::newRow("response is an object") << envelope("{}") << "$.response";
    QTest::newRow("response is missing") << QByteArray(R"({"status":"success"})") << "$.response";
    QTest::newRow("array on top") << QByteArray("[]") << "$";
    QTest::newRow("HTML") << QByteArray("<html>hello</html>") << "an HTML page";
    QTest::newRow("nothing") << QByteArray() << "an empty body";
    QTest::newRow("cut off") << QByteArray(R"({"status":"succ)") << "at byte";
}

void SquareCloudCodecTest::wrongFieldIsNamed()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, names);
    const auto listed = decodeSnapshots(body, base, noon);
    QVERIFY(!listed);
    QCOMPARE(listed.error().kind, ErrorKind::ProtocolError);
    QVERIFY2(listed.error().detail.contains(names), qPrintable(listed.error().detail));
    QVERIFY(!listed.error().message.isEmpty());
    QVERIFY(!listed.error().advice.isEmpty());
}

void SquareCloudCodecTest::emptyListingIsEmpty()
{
    const auto listed = readListing("[]");
    QVERIFY(listed);
    QVERIFY(listed->isEmpty());
}

void SquareCloudCodecTest::restoreIsEncoded()
{
    const SnapshotRef ref{SnapshotName(QStringLiteral("n\"1")), VersionId(QStringLiteral("v"))};
    const QJsonObject body = QJsonDocument::fromJson(encodeRestore(ref)).object();
    QCOMPARE(body.size(), 2);
    QCOMPARE(body.value(u"snapshotId").toString(), QStringLiteral("n\"1"));
    QCOMPARE(body.value(u"versionId").toString(), QStringLiteral("v"));
}

SNAPDECK_TEST(SquareCloudCodecTest)
#include "SquareCloudCodecTest.moc"
