// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/CliWorld.h"
#include "tests/support/RawScripts.h"
#include "tests/support/TestAuthority.h"
#include "tests/support/TestRunner.h"

using namespace snapdeck;
using namespace snapdeck::test;

/// Servers of one's own, with the real program: whom it trusts, and what it says where it does not.
class CliServerTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void ownAuthorityIsCheckedKeptAndTrusted();
    void withoutItTheWayOutIsNamed();
    void badFilesAreRefused_data();
    void badFilesAreRefused();
    void addressesAreKeptAsTheyAreMeant();
    void passwordsInAddressesAreNotRepeated();
    void plainHttpIsSaidWhereverTheAccountShows();

private:
    [[nodiscard]] static QStringList add(const QString &name, const QString &url,
                                         const QStringList &more = {})
    {
        return QStringList{u"--time-scale"_qs, u"1"_qs,     u"account"_qs,    u"add"_qs, name,
                           u"--provider"_qs,   u"wrenn"_qs, u"--base-url"_qs, url,       u"--session-only"_qs}
        + more;
    }
    [[nodiscard]] static QJsonObject listed(CliWorld &world, const QString &name);

    std::optional<TestAuthority> m_authority;
};

void CliServerTest::initTestCase()
{
    // What OpenSSL keeps for a thread is freed behind that thread's end; lsan.supp knows it by its function,
    // which only the slow way up the stack finds.
    qputenv("ASAN_OPTIONS", qgetenv("ASAN_OPTIONS") + ":fast_unwind_on_malloc=0");
    m_authority = TestAuthority::make("Home lab");
    if (!m_authority)
        QSKIP("no TLS here");
}

QJsonObject CliServerTest::listed(CliWorld &world, const QString &name)
{
    const CliResult list = world.runJson({u"account"_qs, u"list"_qs});
    for (const QJsonValue &account : list.json()[u"accounts"].toArray()) {
        if (account[u"name"] == name)
            return account.toObject();
    }
    return {};
}

void CliServerTest::ownAuthorityIsCheckedKeptAndTrusted()
{
    CliWorld world;
    RawServer server(m_authority->issue());
    server.then(answer(200, "[]"));
    world.setEnvironment(u"SNAPDECK_KEY_HOME"_qs, u"wrn_0123456789abcdef"_qs);
    const QString copied = world.dataDir() + u"/mine.pem"_qs;
    QVERIFY(QFile::copy(m_authority->file(), copied));
    const CliResult added
        = world.runJson(add(u"home"_qs, server.url("/wrenn/v1/").toString(), {u"--ca-file"_qs, copied}));
    QVERIFY2(added.exitCode == 0, added.all().constData());
    QVERIFY(added.err.contains("Home lab"));
    QVERIFY(QFile::remove(copied)); // a copy is kept
    const QJsonArray own = listed(world, u"home"_qs)[u"certificate_authorities"].toArray();
    QCOMPARE(own.size(), 1);
    QCOMPARE(own.at(0)[u"subject"], QJsonValue(u"Home lab, Snapdeck"_qs));
    QVERIFY(own.at(0)[u"expires_at"].toString().endsWith(u'Z'));
    QVERIFY(listed(world, u"lab"_qs)[u"certificate_authorities"].toArray().isEmpty());
    QVERIFY(world.run({u"account"_qs, u"list"_qs}).out.contains("https, own CA"));
    const CliResult tested = world.runJson({u"account"_qs, u"test"_qs, u"home"_qs});
    QVERIFY2(tested.exitCode == 0, tested.all().constData());
    QCOMPARE(server.deliveries().at(0).requestLine(), QByteArray("GET /wrenn/v1/capsules HTTP/1.1"));
    QCOMPARE(world.run({u"account"_qs, u"remove"_qs, u"home"_qs}).exitCode, 0);
    QFile config(world.dataDir() + u"/config.ini"_qs);
    QVERIFY(config.open(QIODevice::ReadOnly) && !config.readAll().contains("BEGIN CERTIFICATE"));
}

void CliServerTest::withoutItTheWayOutIsNamed()
{
    CliWorld world;
    RawServer server(m_authority->issue());
    server.then(answer(200, "[]"));
    world.setEnvironment(u"SNAPDECK_KEY_HOME"_qs, u"wrn_0123456789abcdef"_qs);
    QCOMPARE(world.run(add(u"home"_qs, server.url("/wrenn").toString())).exitCode, 0);
    const CliResult refused = world.run({u"account"_qs, u"test"_qs, u"home"_qs});
    QVERIFY2(refused.exitCode == 6, refused.all().constData());
    QVERIFY2(refused.err.contains("--ca-file") && refused.err.contains("Nothing was sent"),
             refused.err.constData());
    QCOMPARE(server.heads(), 0);
    QCOMPARE(server.connections(), 1); // it gets no better by asking again
    const CliResult capture = world.runJson({u"--account"_qs, u"home"_qs, u"capsule"_qs, u"capture"_qs,
                                             u"cl-1"_qs, u"--confirm-destroy"_qs, u"cl-1"_qs});
    QVERIFY(capture.exitCode != 0);
    QCOMPARE(server.heads(), 0);
}

void CliServerTest::badFilesAreRefused_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("url");
    const QString server = QStringLiteral("https://wrenn.example");
    QTest::newRow("missing") << "/nonexistent/ca.pem" << server;
    QTest::newRow("a key") << m_authority->keyFile() << server;
    QTest::newRow("endless") << "/dev/zero" << server;
    QTest::newRow("over plain http") << m_authority->file() << "http://127.0.0.1:9";
}

void CliServerTest::badFilesAreRefused()
{
    QFETCH(QString, file);
    QFETCH(QString, url);
    CliWorld world;
    const CliResult refused = world.runJson(add(u"home"_qs, url, {u"--ca-file"_qs, file}));
    QCOMPARE(refused.exitCode, 2);
    QVERIFY(!refused.error()[u"message"].toString().isEmpty());
    QVERIFY(listed(world, u"home"_qs).isEmpty());
}

void CliServerTest::addressesAreKeptAsTheyAreMeant()
{
    CliWorld world;
    const QStringList typed{u"https://h.example/"_qs, u"https://h.example/wrenn/v1/"_qs,
                            u"https://[fd00::1]:8443/a%2Fb//"_qs, u"https://b\u00fccher.example"_qs};
    const QStringList kept{u"https://h.example"_qs, u"https://h.example/wrenn"_qs,
                           u"https://[fd00::1]:8443/a%2Fb"_qs, u"https://xn--bcher-kva.example"_qs};
    for (int i = 0; i < typed.size(); ++i) {
        const QString name = u"home%1"_qs.arg(i);
        QCOMPARE(world.run(add(name, typed.at(i))).exitCode, 0);
        const QUrl url(
            listed(world, name)[u"base_url"].toString()); // the host may be shown in its own script
        QCOMPARE(QString::fromLatin1(url.toEncoded()), kept.at(i));
    }
}

void CliServerTest::passwordsInAddressesAreNotRepeated()
{
    CliWorld world;
    for (const QString &url : {u"https://ana:geheim@h.example"_qs, u"https://ana:geheim@h.example/a b"_qs,
                               u"https://h.example/?key=geheim"_qs, u"https://h.example/#geheim"_qs}) {
        const CliResult refused = world.runJson(add(u"home"_qs, url));
        QCOMPARE(refused.exitCode, 2);
        QVERIFY2(!refused.all().contains("geheim"), refused.all().constData());
    }
}

void CliServerTest::plainHttpIsSaidWhereverTheAccountShows()
{
    CliWorld world;
    const CliResult added = world.run(add(u"far"_qs, u"http://192.0.2.1/api"_qs, {u"--allow-plain-http"_qs}));
    QCOMPARE(added.exitCode, 0);
    QVERIFY(added.err.contains("anybody on the way can read the key"));
    const CliResult list = world.run({u"account"_qs, u"list"_qs});
    QVERIFY2(list.out.contains("PLAIN HTTP"), list.out.constData());
    QVERIFY(list.err.contains("“far”") && list.err.contains("anybody on the way"));
    QVERIFY(!list.err.contains("“lab”")); // of this computer
    QCOMPARE(listed(world, u"far"_qs)[u"allow_plain_http"], QJsonValue(true));
}

SNAPDECK_TEST(CliServerTest)
#include "CliServerTest.moc"
