// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Json.h"
#include "tests/support/TestRunner.h"

#include <ctime>
#include <limits>

using namespace snapdeck;

/// Whatever a server sends is read exactly or refused with the place and the reason.
class JsonReaderTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void readsFieldsOfEveryType();
    void missingAndNullAreTheSame();
    void namesThePathOfTheFirstWrongField_data();
    void namesThePathOfTheFirstWrongField();
    void laterReadsAfterAnErrorAreEmpty();
    void readsWholeNumbersOf64Bits_data();
    void readsWholeNumbersOf64Bits();
    void refusesOtherNumbers_data();
    void refusesOtherNumbers();
    void readsTimesAsUtc_data();
    void readsTimesAsUtc();
    void refusesWhatIsNoTime_data();
    void refusesWhatIsNoTime();
    void saysWhatTheBytesLookLike_data();
    void saysWhatTheBytesLookLike();
    void survivesLargeAndDeepDocuments();
    void finishGivesTheValueOrTheError();

private:
    static JsonReader reader(const QByteArray &json);
};

void JsonReaderTest::initTestCase()
{
    // A zone with a missing hour in spring, west of nothing: what reads by way of local time shows here.
    qputenv("TZ", "Europe/Berlin");
    tzset();
}

JsonReader JsonReaderTest::reader(const QByteArray &json)
{
    const auto parsed = JsonReader::parse(json);
    return JsonReader(parsed.value_or(QJsonValue()));
}

void JsonReaderTest::readsFieldsOfEveryType()
{
    const JsonReader json = reader(R"({"s":"x","e":"","n":-5,"b":true,"o":{"a":[{"s":"y"},{"s":"z"}]}})");
    QVERIFY(json.isObject() && !json.isArray() && !json.isNull());
    QCOMPARE(json.string(QLatin1String("s")), QStringLiteral("x"));
    QCOMPARE(json.optionalString(QLatin1String("e")), QString());
    QCOMPARE(json.integer(QLatin1String("n")), -5);
    QCOMPARE(json.optionalInteger(QLatin1String("n")), std::optional<qint64>(-5));
    QVERIFY(json.boolean(QLatin1String("b")));
    const auto elements = json.object(QLatin1String("o")).array(QLatin1String("a"));
    QCOMPARE(elements.size(), size_t(2));
    QCOMPARE(elements[1].string(QLatin1String("s")), QStringLiteral("z"));
    QVERIFY(!json.error());
    QCOMPARE(reader("[1,2]").elements().size(), size_t(2));
}

void JsonReaderTest::missingAndNullAreTheSame()
{
    const JsonReader json = reader(R"({"null":null})");
    for (const auto key : {QLatin1String("null"), QLatin1String("missing")}) {
        QCOMPARE(json.optionalString(key), QString());
        QCOMPARE(json.optionalInteger(key), std::nullopt);
        QCOMPARE(json.optionalBoolean(key, true), true);
        QCOMPARE(json.optionalBoolean(key, false), false);
        QCOMPARE(json.optionalTime(key), std::nullopt);
    }
    QVERIFY(!json.error());
}

void JsonReaderTest::namesThePathOfTheFirstWrongField_data()
{
    QTest::addColumn<QByteArray>("plan"); // what stands at response.user.plan
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *plan, const char *detail) {
        QTest::addRow("%s", plan) << QByteArray(plan) << QString::fromLatin1(detail);
    };
    row(R"({"name":"pro","memory":1})", "");
    row(R"({"name":7,"memory":1})", "$.response.user.plan.name: expected a string, found a number");
    row(R"({"name":"","memory":1})", "$.response.user.plan.name: expected a string, found an empty string");
    row(R"({"memory":1})", "$.response.user.plan.name: expected a string, found nothing");
    row(R"({"name":null,"memory":1})", "$.response.user.plan.name: expected a string, found nothing");
    row(R"({"name":"p","memory":"1"})",
        "$.response.user.plan.memory: expected a whole number, found a string");
    row(R"({"name":"p","memory":{}})",
        "$.response.user.plan.memory: expected a whole number, found an object");
    row(R"({"name":[],"memory":true})", "$.response.user.plan.name: expected a string, found an array");
    row("[]", "$.response.user.plan: expected an object, found an array");
    row("null", "$.response.user.plan: expected an object, found nothing");
    row("true", "$.response.user.plan: expected an object, found a boolean");
}

void JsonReaderTest::namesThePathOfTheFirstWrongField()
{
    QFETCH(QByteArray, plan);
    QFETCH(QString, detail);
    const JsonReader json = reader(R"({"response":{"user":{"plan":)" + plan + "}}}");
    const JsonReader planReader
        = json.object(QLatin1String("response")).object(QLatin1String("user")).object(QLatin1String("plan"));
    (void)planReader.string(QLatin1String("name"));
    (void)planReader.integer(QLatin1String("memory"));
    QCOMPARE(json.error().has_value(), !detail.isEmpty());
    QCOMPARE(json.error().value_or(ApiError()).detail, detail);
    if (json.error())
        QCOMPARE(json.error()->kind, ErrorKind::ProtocolError);
}

void JsonReaderTest::laterReadsAfterAnErrorAreEmpty()
{
    const JsonReader json = reader(R"([{"id":"a"},"b",{"id":"c"}])");
    QStringList ids;
    for (const JsonReader &element : json.elements())
        ids << element.string(QLatin1String("id"));
    QCOMPARE(ids, QStringList({QStringLiteral("a"), QString(), QStringLiteral("c")}));
    QCOMPARE(json.error()->detail, QStringLiteral("$[1]: expected an object, found a string"));
    const JsonReader scalar{QJsonValue(5)};
    QVERIFY(scalar.elements().empty());
    QCOMPARE(scalar.error()->detail, QStringLiteral("$: expected an array, found a number"));
}

void JsonReaderTest::readsWholeNumbersOf64Bits_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("number");
    QTest::addRow("zero") << QByteArray("0") << qint64(0);
    QTest::addRow("as a float") << QByteArray("5.0") << qint64(5);
    QTest::addRow("with an exponent") << QByteArray("1e3") << qint64(1000);
    QTest::addRow("past 4 GiB") << QByteArray("4294967297") << qint64(4294967297);
    QTest::addRow("past 2^53") << QByteArray("9007199254740993") << qint64(9007199254740993);
    QTest::addRow("longest") << QByteArray("9223372036854775807") << std::numeric_limits<qint64>::max();
    QTest::addRow("lowest") << QByteArray("-9223372036854775808") << std::numeric_limits<qint64>::min();
}

void JsonReaderTest::readsWholeNumbersOf64Bits()
{
    QFETCH(QByteArray, text);
    QFETCH(qint64, number);
    const JsonReader json = reader(R"({"size":)" + text + "}");
    QCOMPARE(json.integer(QLatin1String("size")), number);
    QCOMPARE(json.optionalInteger(QLatin1String("size")), std::optional(number));
    QVERIFY(!json.error());
}

void JsonReaderTest::refusesOtherNumbers_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"1.5", "1e300", "-1e300", "1e19", "9223372036854775808", "99999999999999999999",
                             "0.0000001", "\"1\"", "true", "[]", "{}"})
        QTest::addRow("%s", text) << QByteArray(text);
}

void JsonReaderTest::refusesOtherNumbers()
{
    QFETCH(QByteArray, text);
    const JsonReader json = reader(R"({"size":)" + text + "}");
    QCOMPARE(json.integer(QLatin1String("size")), 0);
    QVERIFY(json.error());
    QVERIFY(json.error()->detail.startsWith(u"$.size: expected a whole number, found "));
    const JsonReader again = reader(R"({"size":)" + text + "}");
    QVERIFY(again.optionalInteger(QLatin1String("size")).value_or(0) == 0);
    QVERIFY(again.error());
}

void JsonReaderTest::readsTimesAsUtc_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDateTime>("time");
    const QDateTime second(QDate(2026, 11, 22), QTime(14, 2, 9), Qt::UTC);
    QTest::addRow("seconds") << QStringLiteral("2026-11-22T14:02:09Z") << second;
    QTest::addRow("milliseconds") << QStringLiteral("2026-11-22T14:02:09.250Z") << second.addMSecs(250);
    QTest::addRow("microseconds") << QStringLiteral("2026-11-22T14:02:09.250000Z") << second.addMSecs(250);
    QTest::addRow("nanoseconds") << QStringLiteral("2026-11-22T14:02:09.250000000Z") << second.addMSecs(250);
    QTest::addRow("offset") << QStringLiteral("2026-11-22T16:02:09+02:00") << second;
    QTest::addRow("negative offset") << QStringLiteral("2026-11-22T09:02:09-05:00") << second;
    QTest::addRow("no zone means UTC") << QStringLiteral("2026-11-22T14:02:09") << second;
    QTest::addRow("an hour that is missing here")
        << QStringLiteral("2026-03-29T02:30:00") << QDateTime(QDate(2026, 3, 29), QTime(2, 30), Qt::UTC);
    QTest::addRow("the same, with zone")
        << QStringLiteral("2026-03-29T02:30:00Z") << QDateTime(QDate(2026, 3, 29), QTime(2, 30), Qt::UTC);
}

void JsonReaderTest::readsTimesAsUtc()
{
    QFETCH(QString, text);
    QFETCH(QDateTime, time);
    const JsonReader json(QJsonObject{{QStringLiteral("t"), text}});
    const QDateTime read = json.time(QLatin1String("t"));
    QVERIFY2(!json.error(), qPrintable(json.error().value_or(ApiError()).detail));
    QCOMPARE(read, time);
    QCOMPARE(read.timeSpec(), Qt::UTC);
    QCOMPARE(json.optionalTime(QLatin1String("t")), std::optional(time));
}

void JsonReaderTest::refusesWhatIsNoTime_data()
{
    QTest::addColumn<QJsonValue>("value");
    QTest::addRow("words") << QJsonValue(QStringLiteral("yesterday"));
    QTest::addRow("empty") << QJsonValue(QString());
    QTest::addRow("month 13") << QJsonValue(QStringLiteral("2026-13-01T00:00:00Z"));
    QTest::addRow("two zones") << QJsonValue(QStringLiteral("2026-11-22T14:02:09ZZ"));
    QTest::addRow("tail") << QJsonValue(QStringLiteral("2026-11-22T14:02:09Z<script>"));
    QTest::addRow("unix seconds") << QJsonValue(1795000000);
    QTest::addRow("null") << QJsonValue();
}

void JsonReaderTest::refusesWhatIsNoTime()
{
    QFETCH(QJsonValue, value);
    const JsonReader json(QJsonObject{{QStringLiteral("t"), value}});
    QVERIFY(!json.time(QLatin1String("t")).isValid());
    QVERIFY(json.error());
    QVERIFY(json.error()->detail.startsWith(u"$.t: expected "));
}

void JsonReaderTest::saysWhatTheBytesLookLike_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *name, const QByteArray &bytes, const char *detail) {
        QTest::addRow("%s", name) << bytes << QString::fromLatin1(detail);
    };
    row("empty", "", "expected JSON, found an empty body");
    row("blank", " \r\n\t ", "expected JSON, found an empty body");
    row("HTML 5", "<!DOCTYPE html><html><body>502", "expected JSON, found an HTML page");
    row("HTML", "\n <HTML><head>", "expected JSON, found an HTML page");
    row("XML", "<?xml version=\"1.0\"?><Error><Code>AccessDenied", "expected JSON, found XML");
    row("cut off", R"({"status":"succ)", "expected JSON, but at byte ");
    row("text", "404 page not found", "expected JSON, but at byte ");
    row("garbage", QByteArray::fromHex("00ff10ab00"), "expected JSON, but at byte ");
    row("a bare number", "42", "expected JSON, but at byte ");
    row("two documents", "{}{}", "expected JSON, but at byte ");
}

void JsonReaderTest::saysWhatTheBytesLookLike()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, detail);
    const auto parsed = JsonReader::parse(bytes);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().kind, ErrorKind::ProtocolError);
    QVERIFY2(parsed.error().detail.startsWith(detail), qPrintable(parsed.error().detail));
    QVERIFY(!parsed.error().message.isEmpty() && !parsed.error().advice.isEmpty());
}

void JsonReaderTest::survivesLargeAndDeepDocuments()
{
    QVERIFY(!JsonReader::parse(QByteArray(10'000'000, 'x')));
    QVERIFY(!JsonReader::parse(QByteArray(100'000, '[')));
    QVERIFY(!JsonReader::parse(QByteArray(100'000, '[') + QByteArray(100'000, ']')));
    QByteArray nested;
    for (int i = 0; i < 100'000; ++i)
        nested += "{\"a\":";
    QVERIFY(!JsonReader::parse(nested));
    const auto large = JsonReader::parse("[\"" + QByteArray(10'000'000, 'x') + "\"]");
    QVERIFY(large);
    QCOMPARE(large->toArray().at(0).toString().size(), 10'000'000);
}

void JsonReaderTest::finishGivesTheValueOrTheError()
{
    const JsonReader good = reader(R"({"a":1})");
    QCOMPARE(good.finish(good.integer(QLatin1String("a"))).value_or(0), 1);
    const JsonReader bad = reader(R"({"a":"1"})");
    const auto result = bad.finish(bad.integer(QLatin1String("a")));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::ProtocolError);
}

SNAPDECK_TEST(JsonReaderTest)
#include "JsonReaderTest.moc"
