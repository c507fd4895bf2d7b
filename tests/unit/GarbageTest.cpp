// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/squarecloud/SquareCloudCodec.h"
#include "core/squarecloud/SquareCloudErrors.h"
#include "core/wrenn/WrennCodec.h"
#include "core/wrenn/WrennErrors.h"
#include "tests/support/Results.h"
#include "tests/support/TestRunner.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <rapidcheck.h>

using namespace snapdeck;
using namespace snapdeck::test;

namespace {

const QDateTime noon = QDateTime::fromString(QStringLiteral("2026-11-22T12:00:00Z"), Qt::ISODate);
const squarecloud::LinkBase base{QUrl(QStringLiteral("https://storage.example")), QStringLiteral("owner"),
                                 ResourceKind::Application};

const QByteArray account = "{\"status\":\"success\",\"response\":{\"user\":{\"id\":\"o\",\"name\":\"Ada\","
                           "\"plan\":{\"name\":\"Pro\","
                           "\"memory\":{\"limit\":4096}}},\"applications\":[{\"id\":\"a\",\"name\":\"Shop\","
                           "\"ram\":512,\"lang\":\"js\"}],"
                           "\"databases\":[{\"id\":\"d\",\"name\":\"Db\",\"ram\":512,\"type\":\"mysql\"}]}}";
const QByteArray statuses = "{\"status\":\"success\",\"response\":[{\"id\":\"a\",\"running\":true}]}";
const QByteArray listing
    = "{\"status\":\"success\",\"response\":[{\"name\":\"n\",\"size\":5368709120,\"modified\":"
      "\"2026-11-21T20:35:42.123Z\",\"key\":\"Expires=1795000000&versionId=v\",\"version_id\":\"v\",\"url\":"
      "\"https://s/n.zip?Expires=1795000000\",\"origin\":\"manual\"},{\"name\":\"n\",\"size\":1,\"modified\":"
      "\"2026-11-20T20:35:42Z\",\"key\":\"X-Amz-Date=20261122T120000Z&X-Amz-Expires=60\"}]}";
const QByteArray made
    = "{\"status\":\"success\",\"response\":{\"url\":\"https://s/n.zip?k=1\",\"key\":\"k=1\"}}";
const QByteArray capsules
    = "[{\"id\":\"cl-1\",\"status\":\"running\",\"template\":\"minimal\",\"vcpus\":1,\"memory_mb\":512,"
      "\"timeout_sec\":0,\"created_at\":\"2026-11-21T20:35:44Z\",\"started_at\":null}]";
const QByteArray templates
    = "[{\"name\":\"t\",\"type\":\"snapshot\",\"vcpus\":1,\"memory_mb\":512,\"size_bytes\":5368709120,"
      "\"created_at\":\"2026-11-21T20:35:44Z\",\"platform\":false}]";

/// A decoder, forgetting what it read: only whether it did, and how it says that it did not.
using Decoder = std::function<std::optional<ApiError>(const QByteArray &)>;

template <typename T> std::optional<ApiError> errorOf(const Result<T> &result)
{
    return result ? std::nullopt : std::optional(result.error());
}

struct Codec {
    QByteArray valid;
    Decoder decode;
};

const std::vector<Codec> &codecs()
{
    static const std::vector<Codec> all{
        {account, [](const QByteArray &body) { return errorOf(squarecloud::decodeAccount(body)); }},
        {statuses, [](const QByteArray &body) { return errorOf(squarecloud::decodeStatuses(body)); }},
        {listing,
         [](const QByteArray &body) { return errorOf(squarecloud::decodeSnapshots(body, base, noon)); }},
        {capsules, [](const QByteArray &body) { return errorOf(wrenn::decodeCapsules(body)); }},
        {templates, [](const QByteArray &body) { return errorOf(wrenn::decodeTemplates(body)); }},
    };
    return all;
}

/// Some of the bytes overwritten, taken out, put in, or cut off.
QByteArray damaged(QByteArray bytes)
{
    const int wounds = *rc::gen::inRange(1, 6);
    for (int i = 0; i < wounds && !bytes.isEmpty(); ++i) {
        const int at = *rc::gen::inRange(0, static_cast<int>(bytes.size()));
        const char byte = *rc::gen::arbitrary<char>();
        switch (*rc::gen::inRange(0, 4)) {
        case 0:
            bytes[at] = byte;
            break;
        case 1:
            bytes.remove(at, *rc::gen::inRange(1, 20));
            break;
        case 2:
            bytes.insert(at, byte);
            break;
        default:
            bytes.truncate(at);
        }
    }
    return bytes;
}

QJsonValue oddValue()
{
    return *rc::gen::element<QJsonValue>(
        QJsonValue(), QJsonValue(true), QJsonValue(-1), QJsonValue(1.5), QJsonValue(1e300),
        QJsonValue(QString()), QJsonValue(QStringLiteral("text")), QJsonValue(QString(5000, u'x')),
        QJsonValue(QJsonArray()), QJsonValue(QJsonArray{1, QJsonValue()}), QJsonValue(QJsonObject()),
        QJsonValue(QJsonObject{{QStringLiteral("id"), 5}}));
}

/// The same document with one of its values, somewhere in it, replaced by something odd.
QJsonValue twisted(const QJsonValue &value)
{
    if (*rc::gen::inRange(0, 4) == 0)
        return oddValue();
    if (value.isArray() && !value.toArray().isEmpty()) {
        QJsonArray array = value.toArray();
        const int at = *rc::gen::inRange(0, static_cast<int>(array.size()));
        array[at] = twisted(array.at(at));
        return array;
    }
    if (value.isObject() && !value.toObject().isEmpty()) {
        QJsonObject object = value.toObject();
        const QString key = object.keys().at(*rc::gen::inRange(0, static_cast<int>(object.size())));
        object.insert(key, twisted(object.value(key)));
        return object;
    }
    return oddValue();
}

QByteArray bytesOf(const QJsonValue &value)
{
    const QJsonDocument document
        = value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    return document.toJson(QJsonDocument::Compact);
}

QJsonValue valueOf(const QByteArray &bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

void checkError(const std::optional<ApiError> &error)
{
    if (!error)
        return;
    RC_ASSERT(error->kind == ErrorKind::ProtocolError);
    RC_ASSERT(!error->message.isEmpty());
    RC_ASSERT(error->detail.startsWith(u"$") || error->detail.startsWith(u"expected JSON"));
    RC_ASSERT(error->detail.size() < 500);
}

} // namespace

/// Whatever a server sends, it ends in a value or in an error that names what was wrong and where.
class GarbageTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void validBodiesAreRead();
    void damagedBytesEndInAValueOrAnError();
    void twistedValuesAreNamed();
    void randomBytesEndInAnError();
    void tenMegabytesOfGarbage_data();
    void tenMegabytesOfGarbage();
    void damagedAnswersToWritesNeverBreak();
};

void GarbageTest::validBodiesAreRead()
{
    for (const Codec &codec : codecs())
        QVERIFY(!codec.decode(codec.valid));
}

void GarbageTest::damagedBytesEndInAValueOrAnError()
{
    const bool holds = rc::check([] {
        const Codec codec = *rc::gen::elementOf(codecs());
        checkError(codec.decode(damaged(codec.valid)));
    });
    QVERIFY(holds);
}

void GarbageTest::twistedValuesAreNamed()
{
    const bool holds = rc::check([] {
        const Codec codec = *rc::gen::elementOf(codecs());
        checkError(codec.decode(bytesOf(twisted(valueOf(codec.valid)))));
    });
    QVERIFY(holds);
}

void GarbageTest::randomBytesEndInAnError()
{
    const bool holds = rc::check([] {
        const Codec codec = *rc::gen::elementOf(codecs());
        const auto text = *rc::gen::arbitrary<std::string>();
        const auto error = codec.decode(QByteArray::fromStdString(text));
        RC_ASSERT(error.has_value());
        checkError(error);
    });
    QVERIFY(holds);
}

void GarbageTest::tenMegabytesOfGarbage_data()
{
    QTest::addColumn<QByteArray>("body");
    constexpr qsizetype tenMegabytes = 10 * 1024 * 1024;
    QTest::newRow("zeros") << QByteArray(tenMegabytes, '\0');
    QTest::newRow("letters") << QByteArray(tenMegabytes, 'x');
    QTest::newRow("brackets") << QByteArray(tenMegabytes, '[');
    QTest::newRow("braces") << QByteArray(tenMegabytes, '{');
    QTest::newRow("a string without end") << '"' + QByteArray(tenMegabytes, 'x');
    QTest::newRow("HTML") << "<html>" + QByteArray(tenMegabytes, 'x');
    QTest::newRow("spaces") << QByteArray(tenMegabytes, ' ');
    QTest::newRow("numbers") << '[' + QByteArray("1,").repeated(tenMegabytes / 2) + "1]";
}

void GarbageTest::tenMegabytesOfGarbage()
{
    QFETCH(QByteArray, body);
    for (const Codec &codec : codecs())
        QVERIFY(codec.decode(body));
    QVERIFY(
        std::holds_alternative<SnapshotOutcomeUnknown>(squarecloud::decodeCreate(answered(200, body), noon)));
    QVERIFY(std::holds_alternative<CaptureOutcomeUnknown>(wrenn::decodeCapture(answered(201, body), noon)));
    QVERIFY(squarecloud::errorFrom(answered(500, body), noon).forPeople().size() < 2000);
    QVERIFY(wrenn::errorFrom(answered(500, body), noon).forPeople().size() < 2000);
}

void GarbageTest::damagedAnswersToWritesNeverBreak()
{
    const bool holds = rc::check([] {
        const QByteArray body = damaged(*rc::gen::element(made, templates.mid(1).chopped(1)));
        const int status = *rc::gen::inRange(100, 600);
        const CreateAnswer created = squarecloud::decodeCreate(answered(status, body), noon);
        const CaptureAnswer captured = wrenn::decodeCapture(answered(status, body), noon);
        RC_ASSERT(!std::holds_alternative<SnapshotNotSent>(created));
        RC_ASSERT(!std::holds_alternative<CaptureNotSent>(captured));
        if (status == 200 || status == 201)
            RC_ASSERT(!std::holds_alternative<CaptureRefused>(captured));
    });
    QVERIFY(holds);
}

SNAPDECK_TEST(GarbageTest)
#include "GarbageTest.moc"
