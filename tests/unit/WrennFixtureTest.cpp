// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wrenn/WrennCodec.h"
#include "core/wrenn/WrennErrors.h"
#include "tests/support/Results.h"
#include "tests/support/TestRunner.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace snapdeck;
using namespace snapdeck::test;

namespace {

const QDateTime noon = QDateTime::fromString(QStringLiteral("2026-11-22T12:00:00Z"), Qt::ISODate);

/// One request to the public server, and what it answered.
struct Pair {
    QString method;
    QString path;
    QByteArray requestBody;
    int status = 0;
    QByteArray body;

    [[nodiscard]] QString route() const { return path.section(u'?', 0, 0); }
    [[nodiscard]] bool isCapture() const { return method == u"POST" && route() == u"/v1/snapshots"; }
    [[nodiscard]] bool isTemplateList() const
    {
        return method == u"GET" && (route() == u"/v1/snapshots" || route() == u"/v1/snapshots/");
    }
    [[nodiscard]] bool isCapsuleList() const
    {
        return method == u"GET" && (route() == u"/v1/capsules" || route() == u"/v1/capsules/");
    }
};

QList<Pair> recordedPairs()
{
    QFile file(QFINDTESTDATA("../fixtures/wrenn-captures.jsonl"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Pair> pairs;
    while (!file.atEnd()) {
        const QJsonObject line = QJsonDocument::fromJson(file.readLine()).object();
        pairs.append({line.value(u"method").toString(), line.value(u"path").toString(),
                      line.value(u"request_body").toString().toUtf8(), line.value(u"status").toInt(),
                      line.value(u"body").toString().toUtf8()});
    }
    return pairs;
}

void checkCapsule(const Capsule &capsule)
{
    QVERIFY(capsule.id.value().startsWith(u"cl-"));
    QVERIFY(capsule.status != CapsuleStatus::Unknown);
    QVERIFY(capsule.createdAt.isValid());
    QCOMPARE(capsule.createdAt.timeSpec(), Qt::UTC);
    QVERIFY(capsule.memoryMb > 0);
}

void checkTemplate(const Template &found)
{
    QVERIFY(isValidTemplateName(found.name.value()));
    QVERIFY(found.createdAt.isValid());
    QVERIFY(found.isBase || (found.vcpus && found.memoryMb));
    QCOMPARE(found.isPlatform, found.isBase);
}

void checkRefusal(const Pair &pair)
{
    const ApiError error = wrenn::errorFrom(answered(pair.status, pair.body), noon);
    const QJsonObject said = QJsonDocument::fromJson(pair.body).object().value(u"error").toObject();
    QCOMPARE(error.httpStatus, pair.status);
    QCOMPARE(error.code, said.value(u"code").toString());
    QCOMPARE(error.detail, said.value(u"message").toString());
    QVERIFY(!error.message.isEmpty());
    QVERIFY(!error.advice.isEmpty());
}

} // namespace

/// Every answer that was recorded of the public server is understood.
class WrennFixtureTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void recordedAnswerIsUnderstood_data();
    void recordedAnswerIsUnderstood();
    void recordedCapturesTellTheirOutcome();
    void encodedRequestsAreWhatTheServerTook();
    void sizesPass32Bit();
};

void WrennFixtureTest::recordedAnswerIsUnderstood_data()
{
    QTest::addColumn<qsizetype>("index");
    const QList<Pair> pairs = recordedPairs();
    QCOMPARE(pairs.size(), 46);
    for (qsizetype i = 0; i < pairs.size(); ++i)
        QTest::addRow("%d %s %s", int(i), qPrintable(pairs.at(i).method), qPrintable(pairs.at(i).path)) << i;
}

void WrennFixtureTest::recordedAnswerIsUnderstood()
{
    QFETCH(qsizetype, index);
    const Pair pair = recordedPairs().at(index);
    if (pair.status >= 400) {
        checkRefusal(pair);
    } else if (pair.isCapsuleList()) {
        const auto capsules = wrenn::decodeCapsules(pair.body);
        QVERIFY(capsules);
        for (const Capsule &capsule : *capsules)
            checkCapsule(capsule);
    } else if (pair.isTemplateList()) {
        const auto templates = wrenn::decodeTemplates(pair.body);
        QVERIFY(templates);
        for (const Template &found : *templates)
            checkTemplate(found);
    } else if (pair.status != 204 && !pair.isCapture()) {
        const auto capsule = wrenn::decodeCapsule(pair.body);
        QVERIFY(capsule);
        checkCapsule(*capsule);
    }
}

void WrennFixtureTest::recordedCapturesTellTheirOutcome()
{
    int captures = 0;
    for (const Pair &pair : recordedPairs()) {
        if (!pair.isCapture())
            continue;
        ++captures;
        const CaptureAnswer answer = wrenn::decodeCapture(answered(pair.status, pair.body), noon);
        QCOMPARE(std::holds_alternative<CaptureMade>(answer), pair.status == 201);
        QCOMPARE(std::holds_alternative<CaptureRefused>(answer), pair.status != 201);
        if (const auto *captured = std::get_if<CaptureMade>(&answer))
            checkTemplate(captured->made);
    }
    QCOMPARE(captures, 12);
}

void WrennFixtureTest::encodedRequestsAreWhatTheServerTook()
{
    int compared = 0;
    for (const Pair &pair : recordedPairs()) {
        const QJsonObject body = QJsonDocument::fromJson(pair.requestBody).object();
        if (!pair.isCapture() || body.size() != 2)
            continue;
        const QByteArray encoded = wrenn::encodeCapture(CapsuleId(body.value(u"sandbox_id").toString()),
                                                        TemplateName(body.value(u"name").toString()));
        QCOMPARE(QJsonDocument::fromJson(encoded).object(), body);
        ++compared;
    }
    QVERIFY(compared >= 8);
}

void WrennFixtureTest::sizesPass32Bit()
{
    qint64 largest = 0;
    for (const Pair &pair : recordedPairs()) {
        if (pair.status != 200 || !pair.isTemplateList())
            continue;
        const auto templates = wrenn::decodeTemplates(pair.body);
        for (const Template &found : *templates)
            largest = qMax(largest, found.sizeBytes);
    }
    QCOMPARE(largest, 5'368'709'120);
}

SNAPDECK_TEST(WrennFixtureTest)
#include "WrennFixtureTest.moc"
