// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/CliWorld.h"
#include "tests/support/TestRunner.h"

using namespace snapdeck;
using namespace snapdeck::test;

namespace {

/// What a broken server, a proxy or somebody else's web site may answer, with status 200.
void addBodies()
{
    QTest::addColumn<QJsonObject>("fault");
    QTest::addColumn<QString>("where"); ///< what the error has to name
    const auto body = [](const char *name, const QString &text, const char *where) {
        QTest::newRow(name) << QJsonObject{{u"kind"_qs, u"status"_qs},
                                           {u"status"_qs, 200},
                                           {u"body"_qs, text}}
                            << QString::fromLatin1(where);
    };
    body("a web page", u"<!DOCTYPE html><html><body>Sign in</body></html>"_qs, "");
    body("nothing", u""_qs, "");
    body("cut off", u"{\"status\":\"success\",\"response\":{\"user\":{\"id\":\"a"_qs, "");
    body("a number", u"42"_qs, "");
    body("null", u"null"_qs, "");
    body("wrong types", u"{\"status\":\"success\",\"response\":{\"user\":{\"id\":7}}}"_qs,
         "response.user.id");
    body("a list for an object", u"{\"status\":\"success\",\"response\":[]}"_qs, "response");
    body("deeply nested", QString(5000, u'['), "");
    QTest::newRow("noise") << QJsonObject{{u"kind"_qs, u"garbage"_qs}} << QString();
    QTest::newRow("10 MB of noise") << QJsonObject{{u"kind"_qs, u"garbage"_qs},
                                                   {u"bytes"_qs, 10 * 1024 * 1024}}
                                    << QString();
}

} // namespace

/// Answers that follow no contract: a clear error, never a crash, never a success.
class CliBadAnswerTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void accountThatCannotBeRead_data() { addBodies(); }
    void accountThatCannotBeRead();
    void capsulesThatCannotBeRead_data();
    void capsulesThatCannotBeRead();
    void createWhoseAnswerMakesNoSenseIsUnconfirmed_data();
    void createWhoseAnswerMakesNoSenseIsUnconfirmed();
    void listingThatCannotBeReadDoesNotStopACreate();
    void redirectIsNotFollowed();
    void unknownWordsAreShownAsTheyCame();
    void namesCannotPaintTheTerminal();
    void unknownCodeIsShown();
};

void CliBadAnswerTest::accountThatCannotBeRead()
{
    QFETCH(QJsonObject, fault);
    QFETCH(QString, where);
    CliWorld world;
    fault[u"match"] = u"GET /v2/users/me"_qs;
    world.fault(fault);
    const CliResult failed = world.runJson({u"app"_qs, u"list"_qs});
    QCOMPARE(failed.exitCode, 1);
    QCOMPARE(failed.error()[u"kind"], QJsonValue(u"protocol_error"_qs));
    QVERIFY(!failed.error()[u"message"].toString().isEmpty());
    QVERIFY(!failed.error()[u"detail"].toString().isEmpty());
    QVERIFY2(failed.err.contains(where.toUtf8()), failed.err.constData());
    QVERIFY(failed.err.size() < 2000);
}

void CliBadAnswerTest::capsulesThatCannotBeRead_data()
{
    QTest::addColumn<QString>("body");
    QTest::newRow("a web page") << u"<html></html>"_qs;
    QTest::newRow("an object for a list") << u"{\"capsules\":[]}"_qs;
    QTest::newRow("no id") << u"[{\"status\":\"running\"}]"_qs;
    QTest::newRow("a list of numbers") << u"[1,2,3]"_qs;
}

void CliBadAnswerTest::capsulesThatCannotBeRead()
{
    QFETCH(QString, body);
    CliWorld world;
    world.fault({{u"match"_qs, u"GET /v1/capsules"_qs},
                 {u"kind"_qs, u"status"_qs},
                 {u"status"_qs, 200},
                 {u"body"_qs, body}});
    const CliResult failed = world.runJson({u"capsule"_qs, u"list"_qs});
    QCOMPARE(failed.exitCode, 1);
    QCOMPARE(failed.error()[u"kind"], QJsonValue(u"protocol_error"_qs));
}

void CliBadAnswerTest::createWhoseAnswerMakesNoSenseIsUnconfirmed_data()
{
    QTest::addColumn<QJsonObject>("fault");
    const auto status = [](int code, const QString &body) {
        return QJsonObject{{u"kind"_qs, u"status"_qs}, {u"status"_qs, code}, {u"body"_qs, body}};
    };
    QTest::newRow("a web page") << status(200, u"<html></html>"_qs);
    QTest::newRow("502 of a proxy") << status(502, u"<html>Bad Gateway</html>"_qs);
    QTest::newRow("504 with nothing") << status(504, {});
    QTest::newRow("noise") << QJsonObject{{u"kind"_qs, u"garbage"_qs}};
}

void CliBadAnswerTest::createWhoseAnswerMakesNoSenseIsUnconfirmed()
{
    QFETCH(QJsonObject, fault);
    CliWorld world;
    fault[u"match"] = u"POST /v2/apps/*/snapshots"_qs;
    world.fault(fault);
    const CliResult created = world.runJson({u"snapshot"_qs, u"create"_qs, u"api-gateway"_qs});
    QCOMPARE(created.exitCode, 3);
    QCOMPARE(created.json()[u"state"], QJsonValue(u"processing"_qs));
    QCOMPARE(world.count(u"POST"_qs), 1);
}

void CliBadAnswerTest::listingThatCannotBeReadDoesNotStopACreate()
{
    CliWorld world;
    world.fault(
        {{u"match"_qs, u"GET /v2/apps/*/snapshots"_qs}, {u"kind"_qs, u"garbage"_qs}, {u"count"_qs, -1}});
    const CliResult created = world.runJson({u"snapshot"_qs, u"create"_qs, u"api-gateway"_qs});
    QCOMPARE(created.exitCode, 0);
    QVERIFY(!created.err.isEmpty());
}

void CliBadAnswerTest::redirectIsNotFollowed()
{
    CliWorld world;
    world.fault({{u"match"_qs, u"GET /v2/users/me"_qs},
                 {u"kind"_qs, u"redirect"_qs},
                 {u"location"_qs, world.origin().toString() + u"/elsewhere"_qs}});
    const CliResult failed = world.runJson({u"app"_qs, u"list"_qs});
    QCOMPARE(failed.exitCode, 1);
    QCOMPARE(world.count(u"GET"_qs, u"/elsewhere"_qs), 0);
}

void CliBadAnswerTest::unknownWordsAreShownAsTheyCame()
{
    CliWorld world;
    world.fault(
        {{u"match"_qs, u"GET /v1/capsules"_qs},
         {u"kind"_qs, u"status"_qs},
         {u"status"_qs, 200},
         {u"body"_qs,
          u"[{\"id\":\"cl-1\",\"status\":\"levitating\",\"template\":\"t\",\"vcpus\":1,\"memory_mb\":512,"
          "\"timeout_sec\":0,\"created_at\":\"2026-11-22T00:00:00Z\",\"colour\":\"blue\"}]"_qs}});
    const CliResult listed = world.runJson({u"capsule"_qs, u"list"_qs});
    QVERIFY2(listed.exitCode == 0, listed.all().constData());
    QCOMPARE(listed.json()[u"capsules"][0][u"status"], QJsonValue(u"levitating"_qs));
}

void CliBadAnswerTest::namesCannotPaintTheTerminal()
{
    CliWorld world;
    world.fault({{u"match"_qs, u"GET /v1/capsules"_qs},
                 {u"kind"_qs, u"status"_qs},
                 {u"status"_qs, 200},
                 {u"body"_qs,
                  u"[{\"id\":\"cl-\\u001b[2J\",\"status\":\"running\",\"template\":\"t\\u202e\",\"vcpus\":1,"
                  "\"memory_mb\":512,\"timeout_sec\":0,\"created_at\":\"2026-11-22T00:00:00Z\"}]"_qs}});
    const CliResult listed = world.run({u"capsule"_qs, u"list"_qs});
    QCOMPARE(listed.exitCode, 0);
    QVERIFY(!listed.out.contains('\x1b'));
    QVERIFY(!QString::fromUtf8(listed.out).contains(u'\u202e'));
}

void CliBadAnswerTest::unknownCodeIsShown()
{
    CliWorld world;
    world.fault({{u"match"_qs, u"POST /v2/apps/*/snapshots"_qs},
                 {u"kind"_qs, u"status"_qs},
                 {u"status"_qs, 400},
                 {u"code"_qs, u"MOON_IN_THE_WRONG_PHASE"_qs}});
    const CliResult created = world.runJson({u"snapshot"_qs, u"create"_qs, u"api-gateway"_qs});
    QCOMPARE(created.exitCode, 1);
    QCOMPARE(created.json()[u"code"], QJsonValue(u"MOON_IN_THE_WRONG_PHASE"_qs));
    QVERIFY(created.err.contains("MOON_IN_THE_WRONG_PHASE"));
}

SNAPDECK_TEST(CliBadAnswerTest)
#include "CliBadAnswerTest.moc"
