// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/ServerAddress.h"

#include "core/http/HttpClient.h"
#include "core/http/QnamTransport.h"
#include "core/squarecloud/SquareCloudApi.h"
#include "core/wrenn/WrennApi.h"
#include "tests/support/RawScripts.h"
#include "tests/support/TestRunner.h"

#include <QNetworkProxy>

#include <algorithm>

using namespace snapdeck;
using namespace snapdeck::test;

namespace {

/// Requests by way of `proxy`, for names that lead nowhere.
class ProxyInThisScope
{
public:
    explicit ProxyInThisScope(const RawServer &proxy)
    {
        QNetworkProxy::setApplicationProxy(
            QNetworkProxy(QNetworkProxy::HttpCachingProxy, QStringLiteral("127.0.0.1"), proxy.serverPort()));
    }
    ~ProxyInThisScope() { QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy); }
    Q_DISABLE_COPY_MOVE(ProxyInThisScope)
};

QByteArrayList sorted(QByteArrayList lines)
{
    std::sort(lines.begin(), lines.end()); // destructive ones do not wait behind reads
    return lines;
}

} // namespace

/// Addresses as people give them, and what then stands on the wire, for every call of both services.
class ServerAddressTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void prefixStandsBeforeEveryCallOfWrenn_data();
    void prefixStandsBeforeEveryCallOfWrenn();
    void prefixStandsBeforeEveryCallOfSquareCloud_data();
    void prefixStandsBeforeEveryCallOfSquareCloud();
    void addressMayBeOfIpv6();
    void hostMayBeInAnyScript();

private:
    [[nodiscard]] static QByteArrayList requestLines(const RawServer &server);
    void callEverythingOfWrenn(const QUrl &root, const RawServer &server);

    QnamTransport m_transport;
    SystemTime m_time;
    QObject m_context;
};

QByteArrayList ServerAddressTest::requestLines(const RawServer &server)
{
    QByteArrayList lines;
    for (const Delivery &delivery : server.deliveries())
        lines << delivery.requestLine().chopped(qstrlen(" HTTP/1.1"));
    return sorted(lines);
}

void ServerAddressTest::callEverythingOfWrenn(const QUrl &root, const RawServer &server)
{
    HttpClient http(m_transport, m_time);
    WrennApi api(http, root, Secret(QByteArrayLiteral("wrn_0123456789abcdef")));
    const CapsuleId id(QStringLiteral("cl/1"));
    const auto ignore = [](const auto &) {};
    api.readCapsules(&m_context, ignore);
    api.readCapsule(id, &m_context, ignore);
    api.readTemplates(&m_context, ignore);
    api.createCapsule({TemplateName(QStringLiteral("minimal")), 1, 512, 0}, &m_context, ignore);
    api.pauseCapsule(id, &m_context, ignore);
    api.resumeCapsule(id, &m_context, ignore);
    api.pingCapsule(id, &m_context, ignore);
    api.destroyCapsule(id, &m_context, ignore);
    api.deleteTemplate(TemplateName(QStringLiteral("a b")), &m_context, ignore);
    api.capture(id, TemplateName(QStringLiteral("t")), true, &m_context, ignore);
    QTRY_COMPARE(server.deliveries().size(), 10);
}

void ServerAddressTest::prefixStandsBeforeEveryCallOfWrenn_data()
{
    QTest::addColumn<QByteArray>("typed"); // behind host and port
    QTest::addColumn<QByteArray>("prefix");
    QTest::newRow("none") << QByteArray() << QByteArray();
    QTest::newRow("a slash") << QByteArray("/") << QByteArray();
    QTest::newRow("slashes") << QByteArray("///") << QByteArray();
    QTest::newRow("one segment") << QByteArray("/api") << QByteArray("/api");
    QTest::newRow("one segment and a slash") << QByteArray("/wrenn/") << QByteArray("/wrenn");
    QTest::newRow("several") << QByteArray("/a/b/c//") << QByteArray("/a/b/c");
    QTest::newRow("encoded") << QByteArray("/a%2Fb/%20c%3F/") << QByteArray("/a%2Fb/%20c%3F");
    QTest::newRow("another script") << QByteArray("/caf\xc3\xa9") << QByteArray("/caf%C3%A9");
    QTest::newRow("v1") << QByteArray("/v1") << QByteArray();
    QTest::newRow("v1 and a slash") << QByteArray("/api/v1/") << QByteArray("/api");
    QTest::newRow("no v1") << QByteArray("/api/rev1") << QByteArray("/api/rev1");
    QTest::newRow("v1 within") << QByteArray("/v1/api") << QByteArray("/v1/api");
}

void ServerAddressTest::prefixStandsBeforeEveryCallOfWrenn()
{
    QFETCH(QByteArray, typed);
    QFETCH(QByteArray, prefix);
    RawServer server;
    server.then(answer(404, "{}"));
    const QString address = u' ' + server.url({}).toString() + QString::fromUtf8(typed) + u'\n';
    callEverythingOfWrenn(serverAddress(address, Provider::Wrenn), server);
    const QByteArray v1 = prefix + "/v1";
    QCOMPARE(requestLines(server),
             sorted({"GET " + v1 + "/capsules", "GET " + v1 + "/capsules/cl%2F1", "GET " + v1 + "/snapshots",
                     "POST " + v1 + "/capsules", "POST " + v1 + "/capsules/cl%2F1/pause",
                     "POST " + v1 + "/capsules/cl%2F1/resume", "POST " + v1 + "/capsules/cl%2F1/ping",
                     "DELETE " + v1 + "/capsules/cl%2F1", "DELETE " + v1 + "/snapshots/a%20b",
                     "POST " + v1 + "/snapshots?overwrite=true"}));
}

void ServerAddressTest::prefixStandsBeforeEveryCallOfSquareCloud_data()
{
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<QByteArray>("prefix");
    QTest::newRow("none") << QByteArray() << QByteArray();
    QTest::newRow("a slash") << QByteArray("/") << QByteArray();
    QTest::newRow("as the provider's") << QByteArray("/v2/") << QByteArray("/v2");
    QTest::newRow("several, encoded") << QByteArray("/a%2Fb/v2") << QByteArray("/a%2Fb/v2");
    QTest::newRow("v1, which is another API") << QByteArray("/v1") << QByteArray("/v1");
}

void ServerAddressTest::prefixStandsBeforeEveryCallOfSquareCloud()
{
    QFETCH(QByteArray, typed);
    QFETCH(QByteArray, prefix);
    RawServer server;
    server.then(answer(404, "{}"));
    const QUrl root
        = serverAddress(server.url({}).toString() + QString::fromUtf8(typed), Provider::SquareCloud);
    HttpClient http(m_transport, m_time);
    SquareCloudApi api(http, {root, root}, Secret(QByteArrayLiteral("owner-key")));
    Resource app;
    app.id = ResourceId(QStringLiteral("a/1"));
    const auto ignore = [](const auto &) {};
    api.readAccount(&m_context, ignore);
    api.readStatuses(ResourceKind::Database, &m_context, ignore);
    api.readSnapshots(app, &m_context, ignore);
    api.readAllSnapshots(ResourceKind::Application, &m_context, ignore);
    api.createSnapshot(app, &m_context, ignore);
    api.restoreSnapshot(app, {}, &m_context, ignore);
    QTRY_COMPARE(server.deliveries().size(), 6);
    QCOMPARE(requestLines(server),
             sorted({"GET " + prefix + "/users/me", "GET " + prefix + "/databases/status",
                     "GET " + prefix + "/apps/a%2F1/snapshots",
                     "GET " + prefix + "/users/snapshots?scope=applications",
                     "POST " + prefix + "/apps/a%2F1/snapshots",
                     "POST " + prefix + "/apps/a%2F1/snapshots/restore"}));
}

void ServerAddressTest::addressMayBeOfIpv6()
{
    if (!QTcpServer().listen(QHostAddress::LocalHostIPv6))
        QSKIP("no IPv6 here");
    RawServer server{QHostAddress(QHostAddress::LocalHostIPv6)};
    server.then(answer(404, "{}"));
    const QString origin = QStringLiteral("http://[::1]:%1").arg(server.serverPort());
    callEverythingOfWrenn(serverAddress(origin + QStringLiteral("/api/"), Provider::Wrenn), server);
    QVERIFY(requestLines(server).contains("GET /api/v1/capsules"));
    QCOMPARE(server.deliveries().at(0).header("Host"), origin.mid(7).toLatin1());
}

void ServerAddressTest::hostMayBeInAnyScript()
{
    RawServer proxy;
    proxy.then(answer(404, "{}"));
    const ProxyInThisScope scope(proxy);
    callEverythingOfWrenn(
        serverAddress(QStringLiteral("http://b\u00fccher.example:8080/wrenn/"), Provider::Wrenn), proxy);
    const QByteArray host = "xn--bcher-kva.example:8080";
    QVERIFY(requestLines(proxy).contains("GET http://" + host + "/wrenn/v1/capsules"));
    for (const Delivery &delivery : proxy.deliveries())
        QCOMPARE(delivery.header("Host"), host);
}

SNAPDECK_TEST(ServerAddressTest)
#include "ServerAddressTest.moc"
