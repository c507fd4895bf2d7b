// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/WrennCatalog.h"

#include "core/wrenn/WrennApi.h"
#include "tests/support/FakeService.h"
#include "tests/support/ManualTime.h"
#include "tests/support/TestRunner.h"

#include <QSignalSpy>
#include <QThreadPool>

using namespace snapdeck;
using namespace snapdeck::test;

namespace {

const QByteArray capsulesRoute = "GET /v1/capsules";
const QByteArray templatesRoute = "GET /v1/snapshots";
constexpr int many = 2000; ///< too many to be taken apart at once

QByteArray capsulesBody(int count, const QByteArray &status = "running")
{
    QByteArray body = "[";
    for (int number = 0; number < count; ++number)
        body += (number ? ",{" : "{") + QByteArray("\"id\":\"cl-") + QByteArray::number(number)
            + "\",\"status\":\"" + status + "\",\"template\":\"minimal\",\"memory_mb\":512}";
    return body + ']';
}

QByteArray templatesBody(int count)
{
    QByteArray body = "[";
    for (int number = 0; number < count; ++number)
        body += (number ? ",{" : "{") + QByteArray("\"name\":\"t-") + QByteArray::number(number)
            + "\",\"type\":\"snapshot\",\"size_bytes\":" + QByteArray::number(1000 + number) + "}";
    return body + ']';
}

CapsuleId idOf(int number)
{
    return CapsuleId(QStringLiteral("cl-%1").arg(number));
}

struct World {
    FakeService service;
    ManualTime time;
    std::unique_ptr<HttpClient> http = std::make_unique<HttpClient>(service.transport(), time);
    std::unique_ptr<WrennApi> api
        = std::make_unique<WrennApi>(*http, QUrl(QStringLiteral("https://wrenn.example")), Secret("wrn_x"));
    std::unique_ptr<WrennCatalog> catalog = std::make_unique<WrennCatalog>(*api, time);
};

/// Nothing is in the pool any more, and everything that was has been told of.
void settle()
{
    QVERIFY(QThreadPool::globalInstance()->waitForDone());
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
}

} // namespace

/// What a Wrenn account has, long lists and short ones.
class WrennCatalogTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsWhatItReads_data();
    void keepsWhatItReads();
    void keepsWhatItHadWhereAReadingFails();
    void aLongListIsHandedOnLaterAndOnce();
    void anOvertakenAnswerIsHandedOnButNotKept();
    void nothingIsToldOnceTheAskerIsGone();
    void nothingIsToldOnceTheCatalogIsGone();
    void nothingIsToldOnceTheApiIsGone();
    void whatIsKeptFromEarlierIsShownUntilTheFirstReading();
};

void WrennCatalogTest::keepsWhatItReads_data()
{
    QTest::addColumn<int>("count");
    QTest::newRow("short") << 3;
    QTest::newRow("long") << many;
}

void WrennCatalogTest::keepsWhatItReads()
{
    QFETCH(int, count);
    World world;
    world.service.on(capsulesRoute, 200, capsulesBody(count));
    world.service.on(templatesRoute, 200, templatesBody(count));
    QSignalSpy capsules(world.catalog.get(), &WrennCatalog::capsulesChanged);
    QSignalSpy templates(world.catalog.get(), &WrennCatalog::templatesChanged);
    QSignalSpy finished(world.catalog.get(), &WrennCatalog::refreshFinished);
    world.catalog->refresh();
    QVERIFY(finished.wait());
    QVERIFY(!world.catalog->error());
    QCOMPARE(world.catalog->updatedAt(), world.time.utcNow());
    QCOMPARE(capsules.size() + templates.size(), 2);
    QCOMPARE(world.catalog->capsules().size(), count);
    QCOMPARE(world.catalog->capsules()[1].id, idOf(1));
    QCOMPARE(world.catalog->capsule(idOf(count - 1))->memoryMb, 512);
    QVERIFY(!world.catalog->capsule(idOf(count)));
    const TemplateName last(QStringLiteral("t-%1").arg(count - 1));
    QCOMPARE(world.catalog->templateNamed(last)->sizeBytes, 1000 + count - 1);
    QVERIFY(!world.catalog->templateNamed(TemplateName(QStringLiteral("none"))));
}

void WrennCatalogTest::keepsWhatItHadWhereAReadingFails()
{
    World world;
    world.service.on(capsulesRoute, 200, capsulesBody(many));
    world.service.on(capsulesRoute, 200, capsulesBody(many).chopped(5)); // long, and wrong at its end
    world.service.on(templatesRoute, 200, templatesBody(2));
    QSignalSpy finished(world.catalog.get(), &WrennCatalog::refreshFinished);
    world.catalog->refresh();
    QVERIFY(finished.wait());
    world.catalog->refresh();
    QVERIFY(finished.wait());
    QVERIFY(world.catalog->error());
    QCOMPARE(world.catalog->error()->kind, ErrorKind::ProtocolError);
    QCOMPARE(world.catalog->capsules().size(), many);
}

void WrennCatalogTest::aLongListIsHandedOnLaterAndOnce()
{
    World world;
    world.service.on(capsulesRoute, 200, capsulesBody(many));
    int heard = 0;
    QThread *heardOn = nullptr;
    QObject context;
    world.catalog->readCapsules(&context, [&](const Result<QList<Capsule>> &read) {
        ++heard;
        heardOn = QThread::currentThread();
        QCOMPARE(read->size(), many);
        QCOMPARE(world.catalog->capsules().size(), many); // kept before it is handed on
    });
    QCOMPARE(heard, 0);
    QTRY_COMPARE(heard, 1);
    QCOMPARE(heardOn, QThread::currentThread());
    settle();
    QCOMPARE(heard, 1);
}

void WrennCatalogTest::anOvertakenAnswerIsHandedOnButNotKept()
{
    World world;
    QPointer<FakeExchange> slow;
    world.service.on(capsulesRoute, [&slow](FakeExchange &exchange) { slow = &exchange; });
    world.service.on(capsulesRoute, 200, capsulesBody(2, "paused"));
    QObject context;
    QStringList heard;
    const auto note = [&heard](const Result<QList<Capsule>> &read) { heard << read->first().statusText; };
    world.catalog->readCapsules(&context, note);
    world.catalog->readCapsules(&context, note);
    QTRY_COMPARE(heard, QStringList{QStringLiteral("paused")});
    QVERIFY(slow);
    slow->answer(200, capsulesBody(2, "running"));
    QTRY_COMPARE(heard, (QStringList{QStringLiteral("paused"), QStringLiteral("running")}));
    QCOMPARE(world.catalog->capsule(idOf(0))->status, CapsuleStatus::Paused);
}

void WrennCatalogTest::nothingIsToldOnceTheAskerIsGone()
{
    World world;
    auto context = std::make_unique<QObject>();
    bool heard = false;
    world.service.on(capsulesRoute, [&](FakeExchange &exchange) {
        exchange.answer(200, capsulesBody(many)); // is being taken apart from here on
        context.reset();
    });
    world.catalog->readCapsules(context.get(), [&heard](const auto &) { heard = true; });
    QTRY_VERIFY(!context);
    settle();
    QVERIFY(!heard);
}

void WrennCatalogTest::nothingIsToldOnceTheCatalogIsGone()
{
    World world;
    QObject context;
    bool heard = false;
    world.service.on(capsulesRoute, [&](FakeExchange &exchange) {
        exchange.answer(200, capsulesBody(many));
        world.catalog.reset();
    });
    world.catalog->readCapsules(&context, [&heard](const auto &) { heard = true; });
    QTRY_VERIFY(!world.catalog);
    settle();
    QVERIFY(!heard);
}

void WrennCatalogTest::nothingIsToldOnceTheApiIsGone()
{
    World world;
    QObject context;
    bool heard = false;
    world.service.on(capsulesRoute, [&](FakeExchange &exchange) {
        exchange.answer(200, capsulesBody(many));
        world.catalog.reset();
        world.api.reset();
        world.http.reset();
    });
    world.api->readCapsules(&context, [&heard](const auto &) { heard = true; });
    QTRY_VERIFY(!world.api);
    settle();
    QVERIFY(!heard);
}

void WrennCatalogTest::whatIsKeptFromEarlierIsShownUntilTheFirstReading()
{
    World world;
    Capsule kept;
    kept.id = idOf(7);
    Template made;
    made.name = TemplateName(QStringLiteral("old"));
    QSignalSpy capsules(world.catalog.get(), &WrennCatalog::capsulesChanged);
    QSignalSpy templates(world.catalog.get(), &WrennCatalog::templatesChanged);
    const QDateTime earlier = world.time.utcNow().addDays(-1);
    world.catalog->restore({QList<Capsule>{kept}, QList<Template>{made}, earlier});
    QTRY_COMPARE(capsules.size() + templates.size(), 2);
    QCOMPARE(world.catalog->updatedAt(), earlier);
    QVERIFY(world.catalog->capsule(idOf(7)));
    QVERIFY(world.catalog->templateNamed(made.name));

    world.service.on(capsulesRoute, 200, "[]");
    world.service.on(templatesRoute, 200, "[]");
    QSignalSpy finished(world.catalog.get(), &WrennCatalog::refreshFinished);
    world.catalog->refresh();
    QVERIFY(finished.wait());
    world.catalog->restore({QList<Capsule>{kept}, QList<Template>{made}, earlier});
    QVERIFY(world.catalog->capsules().isEmpty());
    QVERIFY(!world.catalog->capsule(idOf(7)));
}

SNAPDECK_TEST(WrennCatalogTest)
#include "WrennCatalogTest.moc"
