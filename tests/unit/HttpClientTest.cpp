// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/HttpClient.h"

#include "tests/support/FakeTransport.h"
#include "tests/support/ManualTime.h"
#include "tests/support/TestRunner.h"

using namespace snapdeck;
using namespace snapdeck::test;
using namespace std::chrono_literals;

/// Pacing, retrying and reporting, without a network.
class HttpClientTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void reportsOnce();
    void retriesSafeRequestsInItsOwnTime();
    void givesUpAfterTheLastAttempt();
    void destructiveIsNotRetriedOnceItLeft();
    void destructiveIsRetriedWhenItNeverLeft();
    void keepsAFewInFlightAndTheRestInOrder();
    void destructiveDoesNotWaitBehindReads();
    void retryWaitsOutsideTheGate();
    void tellsOnceThatItLeft();
    void toldAgainWhenItHadNeverLeftAfterAll();
    void goneContextIsNotToldThatItLeft();
    void contextGoneWhileInFlight();
    void contextGoneWhileWaitingAtTheGate();
    void contextGoneWhileWaitingForARetry();
    void clientGoneWhileInFlight();
    void clientGoneInAReport();
    void sendsFromWithinAReport();

private:
    Request request(const char *path, CallSafety safety = CallSafety::Safe) const;
    void send(const char *path, QObject *context, CallSafety safety = CallSafety::Safe);

    std::unique_ptr<FakeTransport> m_transport;
    std::unique_ptr<ManualTime> m_time;
    std::unique_ptr<QObject> m_context;
    std::unique_ptr<HttpClient> m_client;
    QList<ExchangeResult> m_reports;
};

void HttpClientTest::init()
{
    m_transport = std::make_unique<FakeTransport>();
    m_time = std::make_unique<ManualTime>();
    m_context = std::make_unique<QObject>();
    m_client = std::make_unique<HttpClient>(*m_transport, *m_time);
    m_reports.clear();
}

void HttpClientTest::cleanup()
{
    m_client.reset();
    m_context.reset();
}

Request HttpClientTest::request(const char *path, CallSafety safety) const
{
    Request made;
    made.url = QUrl(QStringLiteral("http://host/") + QLatin1String(path));
    made.safety = safety;
    return made;
}

void HttpClientTest::send(const char *path, QObject *context, CallSafety safety)
{
    m_client->send(request(path, safety), context,
                   [this](const ExchangeResult &result) { m_reports << result; });
}

void HttpClientTest::reportsOnce()
{
    send("a", m_context.get());
    QCOMPARE(m_transport->started(), size_t(1));
    QVERIFY(m_reports.isEmpty());
    m_transport->at(0)->answer(200, "body");
    QCOMPARE(m_reports.size(), 1);
    QCOMPARE(m_reports[0].response.body, QByteArray("body"));
    QCOMPARE(m_time->pending(), size_t(0));
}

void HttpClientTest::retriesSafeRequestsInItsOwnTime()
{
    send("a", m_context.get());
    m_transport->at(0)->end(Ending::ConnectionLost);
    QCOMPARE(m_transport->started(), size_t(1));
    m_time->advance(499ms);
    QCOMPARE(m_transport->started(), size_t(1));
    m_time->advance(1ms);
    QCOMPARE(m_transport->started(), size_t(2));
    m_transport->at(1)->answer(503, {}, {{"Retry-After", "4"}});
    m_time->advance(3999ms);
    QCOMPARE(m_transport->started(), size_t(2));
    m_time->advance(1ms);
    QCOMPARE(m_transport->started(), size_t(3));
    QCOMPARE(m_transport->at(2)->request().url, request("a").url);
    QVERIFY(m_reports.isEmpty());
    m_transport->at(2)->answer(200);
    QCOMPARE(m_reports.size(), 1);
}

void HttpClientTest::givesUpAfterTheLastAttempt()
{
    send("a", m_context.get());
    for (size_t attempt = 0; attempt < 3; ++attempt) {
        m_transport->at(attempt)->end(Ending::NeverLeft);
        m_time->advance(10s);
    }
    QCOMPARE(m_transport->started(), size_t(3));
    QCOMPARE(m_reports.size(), 1);
    QCOMPARE(m_reports[0].ending, Ending::NeverLeft);
}

void HttpClientTest::destructiveIsNotRetriedOnceItLeft()
{
    for (const Ending ending : {Ending::ConnectionLost, Ending::IdleTimeout, Ending::DeadlineExceeded,
                                Ending::Truncated, Ending::Cancelled, Ending::BodyTooLarge}) {
        init();
        send("a", m_context.get(), CallSafety::Destructive);
        m_transport->at(0)->end(ending);
        m_time->advance(1h);
        QCOMPARE(m_transport->started(), size_t(1));
        QCOMPARE(m_reports.size(), 1);
        QCOMPARE(m_reports[0].ending, ending);
    }
    init();
    send("a", m_context.get(), CallSafety::Destructive);
    m_transport->at(0)->answer(503);
    m_time->advance(1h);
    QCOMPARE(m_transport->started(), size_t(1));
    QCOMPARE(m_reports.size(), 1);
}

void HttpClientTest::destructiveIsRetriedWhenItNeverLeft()
{
    send("a", m_context.get(), CallSafety::Destructive);
    m_transport->at(0)->end(Ending::NeverLeft);
    m_time->advance(500ms);
    QCOMPARE(m_transport->started(), size_t(2));
    m_transport->at(1)->end(Ending::ConnectionLost);
    m_time->advance(1h);
    QCOMPARE(m_transport->started(), size_t(2));
    QCOMPARE(m_reports.size(), 1);
}

void HttpClientTest::keepsAFewInFlightAndTheRestInOrder()
{
    for (const char *path : {"0", "1", "2", "3", "4", "5", "6", "7"})
        send(path, m_context.get());
    QCOMPARE(m_transport->started(), size_t(5));
    m_transport->at(3)->answer(200);
    m_transport->at(0)->end(Ending::BodyTooLarge);
    QCOMPARE(m_transport->started(), size_t(7));
    QCOMPARE(m_transport->at(5)->request().url.path(), QStringLiteral("/5"));
    QCOMPARE(m_transport->at(6)->request().url.path(), QStringLiteral("/6"));
    while (!m_transport->open().empty())
        m_transport->open().front()->answer(200);
    QCOMPARE(m_transport->started(), size_t(8));
    QCOMPARE(m_reports.size(), 8);
}

void HttpClientTest::destructiveDoesNotWaitBehindReads()
{
    for (int i = 0; i < 9; ++i)
        send("read", m_context.get());
    send("capture", m_context.get(), CallSafety::Destructive);
    QCOMPARE(m_transport->started(), size_t(6));
    QCOMPARE(m_transport->at(5)->request().safety, CallSafety::Destructive);
    m_transport->at(5)->answer(201);
    QCOMPARE(m_transport->started(), size_t(6)); // its end frees no place: it never took one
}

void HttpClientTest::retryWaitsOutsideTheGate()
{
    for (int i = 0; i < 6; ++i)
        send("read", m_context.get());
    m_transport->at(0)->end(Ending::ConnectionLost);
    QCOMPARE(m_transport->started(), size_t(6)); // the sixth takes the place of the one that waits
    m_time->advance(1s);
    QCOMPARE(m_transport->started(), size_t(6)); // the retry waits its turn
    m_transport->at(1)->answer(200);
    QCOMPARE(m_transport->started(), size_t(7));
}

void HttpClientTest::tellsOnceThatItLeft()
{
    QByteArrayList told;
    m_client->send(
        request("a"), m_context.get(), [&told](const ExchangeResult &) { told << "report"; },
        [&told] { told << "sent"; });
    QVERIFY(told.isEmpty());
    m_transport->at(0)->leave();
    QCOMPARE(told, QByteArrayList{"sent"});
    m_transport->at(0)->end(Ending::ConnectionLost);
    m_time->advance(1s);
    m_transport->at(1)->answer(200); // a read leaves again; the caller's request is the same
    QCOMPARE(told, (QByteArrayList{"sent", "report"}));
}

void HttpClientTest::toldAgainWhenItHadNeverLeftAfterAll()
{
    QByteArrayList told;
    m_client->send(
        request("a", CallSafety::Destructive), m_context.get(),
        [&told](const ExchangeResult &) { told << "report"; }, [&told] { told << "sent"; });
    m_transport->at(0)->end(Ending::NeverLeft);
    m_time->advance(500ms);
    QVERIFY(told.isEmpty());
    m_transport->at(1)->leave(); // its connection begins, and is refused
    m_transport->at(1)->end(Ending::NeverLeft);
    m_time->advance(10s);
    m_transport->at(2)->answer(200);
    QCOMPARE(told, (QByteArrayList{"sent", "sent", "report"}));
}

void HttpClientTest::goneContextIsNotToldThatItLeft()
{
    bool told = false;
    m_client->send(
        request("a"), m_context.get(), [](const ExchangeResult &) {}, [&told] { told = true; });
    const QPointer<FakeExchange> exchange = m_transport->at(0);
    m_context.reset();
    if (exchange)
        exchange->leave();
    QVERIFY(!told);
}

void HttpClientTest::contextGoneWhileInFlight()
{
    send("a", m_context.get());
    send("b", m_context.get(), CallSafety::Destructive);
    m_context.reset();
    QVERIFY(m_transport->open().empty());
    m_time->advance(1h);
    QVERIFY(m_reports.isEmpty());
    QCOMPARE(m_transport->started(), size_t(2));
    m_context = std::make_unique<QObject>();
    for (int i = 0; i < 5; ++i)
        send("next", m_context.get());
    QCOMPARE(m_transport->open().size(), size_t(5)); // the places are free again
}

void HttpClientTest::contextGoneWhileWaitingAtTheGate()
{
    QObject other;
    for (int i = 0; i < 5; ++i)
        send("first", &other);
    for (int i = 0; i < 3; ++i)
        send("gone", m_context.get());
    send("last", &other);
    m_context.reset();
    m_transport->at(0)->answer(200);
    QCOMPARE(m_transport->started(), size_t(6));
    QCOMPARE(m_transport->at(5)->request().url.path(), QStringLiteral("/last"));
    QCOMPARE(m_reports.size(), 1);
    m_client.reset(); // before the contexts
}

void HttpClientTest::contextGoneWhileWaitingForARetry()
{
    send("a", m_context.get());
    send("b", m_context.get(), CallSafety::Destructive);
    m_transport->at(0)->end(Ending::ConnectionLost);
    m_transport->at(1)->end(Ending::NeverLeft);
    m_context.reset();
    m_time->advance(1h);
    QCOMPARE(m_transport->started(), size_t(2));
    QVERIFY(m_reports.isEmpty());
}

void HttpClientTest::clientGoneWhileInFlight()
{
    send("a", m_context.get());
    send("b", m_context.get());
    m_transport->at(0)->end(Ending::ConnectionLost);
    m_client.reset();
    QVERIFY(m_transport->open().empty());
    m_time->advance(1h);
    QCOMPARE(m_transport->started(), size_t(2));
    QVERIFY(m_reports.isEmpty());
}

void HttpClientTest::clientGoneInAReport()
{
    for (int i = 0; i < 9; ++i)
        m_client->send(request("a"), m_context.get(), [this](const ExchangeResult &) { m_client.reset(); });
    m_transport->at(0)->answer(200);
    QVERIFY(!m_client);
    QVERIFY(m_transport->open().empty());
}

void HttpClientTest::sendsFromWithinAReport()
{
    int reports = 0;
    std::function<void(const ExchangeResult &)> next = [&](const ExchangeResult &) {
        if (++reports < 20)
            m_client->send(request("a"), m_context.get(), next);
    };
    m_client->send(request("a"), m_context.get(), next);
    while (!m_transport->open().empty())
        m_transport->open().front()->answer(200);
    QCOMPARE(reports, 20);
}

SNAPDECK_TEST(HttpClientTest)
#include "HttpClientTest.moc"
