// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wrenn/WrennApi.h"

#include "tests/support/FakeService.h"
#include "tests/support/ManualTime.h"
#include "tests/support/TestRunner.h"

#include <algorithm>

using namespace snapdeck;
using namespace snapdeck::test;

namespace {

const QByteArray key = "wrn_0123456789abcdef0123456789abcdef";
const CapsuleId odd(QStringLiteral("cl-1/../x"));

} // namespace

/// What leaves for Wrenn, and what of its answers is handed on.
class WrennApiTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void requestsAreAsTheContractSays();
    void readsAreSafeAndWritesDestructive();
    void writesWithoutAWordHaveAnUnknownOutcome_data();
    void writesWithoutAWordHaveAnUnknownOutcome();
    void keyGetsIntoNoError();

private:
    struct World {
        FakeService service;
        ManualTime time;
        HttpClient http{service.transport(), time};
        WrennApi api{http, QUrl(QStringLiteral("https://wrenn.example/api/")), Secret(key)};
        QObject context;
    };
    void sendEverything();
    std::unique_ptr<World> m_world;
};

void WrennApiTest::init()
{
    m_world = std::make_unique<World>();
}

void WrennApiTest::sendEverything()
{
    auto &[service, time, http, api, context] = *m_world;
    const auto ignore = [](const auto &) {};
    api.readCapsules(&context, ignore);
    api.readCapsule(odd, &context, ignore);
    api.readTemplates(&context, ignore);
    api.createCapsule({TemplateName(QStringLiteral("minimal")), 1, 512, 0}, &context, ignore);
    api.pauseCapsule(odd, &context, ignore);
    api.resumeCapsule(odd, &context, ignore);
    api.pingCapsule(odd, &context, ignore);
    api.destroyCapsule(odd, &context, ignore);
    api.deleteTemplate(TemplateName(QStringLiteral("a b")), &context, ignore);
    api.capture(odd, TemplateName(QStringLiteral("t")), true, &context, ignore);
    QTRY_COMPARE(service.requests().size(), 10);
}

void WrennApiTest::requestsAreAsTheContractSays()
{
    sendEverything();
    QByteArrayList seen;
    for (const Request &request : m_world->service.requests()) {
        seen << request.method + ' ' + request.url.toEncoded();
        QCOMPARE(request.headers.first(), (Header{"X-API-Key", key}));
        const bool hasType = request.headers.contains(Header{"Content-Type", "application/json"});
        QCOMPARE(hasType, !request.body.isEmpty());
    }
    const QByteArray root = "https://wrenn.example/api/v1";
    QByteArrayList expected{"GET " + root + "/capsules",
                            "GET " + root + "/capsules/cl-1%2F..%2Fx",
                            "GET " + root + "/snapshots",
                            "POST " + root + "/capsules",
                            "POST " + root + "/capsules/cl-1%2F..%2Fx/pause",
                            "POST " + root + "/capsules/cl-1%2F..%2Fx/resume",
                            "POST " + root + "/capsules/cl-1%2F..%2Fx/ping",
                            "DELETE " + root + "/capsules/cl-1%2F..%2Fx",
                            "DELETE " + root + "/snapshots/a%20b",
                            "POST " + root + "/snapshots?overwrite=true"};
    std::sort(seen.begin(), seen.end()); // destructive ones do not wait behind reads
    std::sort(expected.begin(), expected.end());
    QCOMPARE(seen, expected);
}

void WrennApiTest::readsAreSafeAndWritesDestructive()
{
    sendEverything();
    for (const Request &request : m_world->service.requests()) {
        const bool isPing = request.url.path().endsWith(u"/ping");
        const CallSafety expected = request.method == "GET" ? CallSafety::Safe
            : isPing                                        ? CallSafety::Idempotent
                                                            : CallSafety::Destructive;
        QCOMPARE(request.safety, expected);
    }
}

void WrennApiTest::writesWithoutAWordHaveAnUnknownOutcome_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("gateway") << 502 << QByteArray("<html>") << ErrorKind::OutcomeUnknown;
    QTest::newRow("gateway with a word")
        << 502 << QByteArray("{\"error\":{\"code\":\"agent_error\"}}") << ErrorKind::OutcomeUnknown;
    QTest::newRow("not recorded") << 500 << QByteArray("{\"error\":{\"code\":\"db_error\"}}")
                                  << ErrorKind::OutcomeUnknown;
    QTest::newRow("host not asked") << 503 << QByteArray("{\"error\":{\"code\":\"host_unavailable\"}}")
                                    << ErrorKind::ServiceFailure;
    QTest::newRow("no host") << 503 << QByteArray("{\"error\":{\"code\":\"no_hosts_available\"}}")
                             << ErrorKind::ServiceFailure;
    QTest::newRow("not found") << 404 << QByteArray("404 page not found") << ErrorKind::NotFound;
    QTest::newRow("state") << 409 << QByteArray("{\"error\":{\"code\":\"invalid_state\"}}")
                           << ErrorKind::Conflict;
}

void WrennApiTest::writesWithoutAWordHaveAnUnknownOutcome()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(ErrorKind, kind);
    auto &[service, time, http, api, context] = *m_world;
    service.on("DELETE /api/v1/capsules/cl-1", status, body);
    std::optional<ErrorKind> heard;
    api.destroyCapsule(CapsuleId(QStringLiteral("cl-1")), &context,
                       [&heard](const Result<WrennApi::Done> &done) { heard = done.error().kind; });
    QTRY_VERIFY(heard.has_value());
    QCOMPARE(*heard, kind);
    QCOMPARE(service.requests().size(), 1);
}

void WrennApiTest::keyGetsIntoNoError()
{
    auto &[service, time, http, api, context] = *m_world;
    service.on("GET /api/v1/capsules", 401,
               "{\"error\":{\"code\":\"bad " + key + "\",\"message\":\"invalid key " + key + "\"}}");
    std::optional<ApiError> heard;
    api.readCapsules(&context, [&heard](const Result<QList<Capsule>> &read) { heard = read.error(); });
    QTRY_VERIFY(heard.has_value());
    const QString all = heard->code + heard->message + heard->advice + heard->detail;
    QVERIFY2(!all.contains(QStringLiteral("0123456789abcdef")), qPrintable(all));
    QVERIFY(heard->detail.contains(QStringLiteral("invalid key")));
}

SNAPDECK_TEST(WrennApiTest)
#include "WrennApiTest.moc"
