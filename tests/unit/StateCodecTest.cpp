// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestRunner.h"
#include "tests/unit/MachineWorld.h"

#include <QJsonArray>

#include <rapidcheck.h>

using namespace snapdeck;
using namespace snapdeck::test;

namespace {

const QString secret = QStringLiteral("tH1sIsTheS1gnature");
const QString signedLink
    = QStringLiteral("https://storage/a/name.zip?Expires=1795400000&Signature=") + secret;

QDateTime someTime()
{
    const QDateTime noon = QDateTime::fromString(QStringLiteral("2026-11-22T12:00:00Z"), Qt::ISODate);
    return noon.addMSecs(*rc::gen::inRange<qint64>(-86'400'000, 86'400'000));
}

QDateTime maybeTime()
{
    return *rc::gen::arbitrary<bool>() ? someTime() : QDateTime();
}

QString someText()
{
    return *rc::gen::element(QString(), QStringLiteral("name"), QStringLiteral("Größe “x”\t\\ \" 𝄞"),
                             QString(400, u'a'));
}

/// As servers' words are before they come into an error.
QString someWords()
{
    return *rc::gen::element(QString(), QStringLiteral("Größe “x” 𝄞"), QString(400, u'a'));
}

SnapshotRef someRef()
{
    return {SnapshotName(someText()), VersionId(someText())};
}

ApiError someError()
{
    ApiError error;
    error.kind = *rc::gen::element(ErrorKind::Unreachable, ErrorKind::OutcomeUnknown, ErrorKind::RateLimited,
                                   ErrorKind::LocalFailure, ErrorKind::RefusedByPolicy);
    error.httpStatus = *rc::gen::inRange(0, 600);
    error.code = someWords();
    error.message = someWords();
    error.advice = someWords();
    error.detail = someWords();
    if (*rc::gen::arbitrary<bool>())
        error.retryAt = someTime();
    return error;
}

Resource someResource()
{
    Resource resource;
    resource.id = ResourceId(QStringLiteral("app"));
    resource.kind = *rc::gen::element(ResourceKind::Application, ResourceKind::Database);
    resource.name = someText();
    resource.runtime = someText();
    resource.cluster = someText();
    resource.memoryMb = *rc::gen::arbitrary<qint64>();
    return resource;
}

LimitWait someLimit()
{
    if (*rc::gen::arbitrary<bool>())
        return {};
    return {*rc::gen::element(LimitKind::CoolDown, LimitKind::DailyQuota, LimitKind::AccountBlock),
            someTime()};
}

/// What all of them have, with all times there.
template <typename State> void fillCommon(State &state, int phases)
{
    state.phase = static_cast<decltype(state.phase)>(*rc::gen::inRange(0, phases));
    state.since = someTime();
    state.clock = maybeTime();
    state.sent = *rc::gen::arbitrary<bool>();
    state.checkAt = someTime();
    state.deadline = someTime();
    state.looks = *rc::gen::inRange(0, 100);
    state.error = someError();
}

snapshot::State someSnapshotState()
{
    snapshot::State state;
    fillCommon(state, 8);
    state.resource = someResource();
    state.startedAt = maybeTime();
    state.giveUpAt = someTime();
    state.answerLost = *rc::gen::arbitrary<bool>();
    state.slotAt = maybeTime();
    state.requestedAt = someTime();
    for (int i = *rc::gen::inRange(0, 5); i > 0; --i)
        state.knownBefore.insert(someRef());
    state.looksLeft = *rc::gen::inRange(0, 10);
    state.looking = *rc::gen::arbitrary<bool>();
    state.seen = *rc::gen::arbitrary<bool>();
    state.limit = someLimit();
    state.result = someRef();
    return state;
}

restore::State someRestoreState()
{
    restore::State state;
    fillCommon(state, 10);
    state.resource = someResource();
    state.target = someRef();
    state.takenAt = maybeTime();
    state.sizeBytes = *rc::gen::arbitrary<qint64>();
    state.safeguard = *rc::gen::arbitrary<bool>();
    state.safety = OperationId(someText());
    state.startedAt = maybeTime();
    state.giveUpAt = someTime();
    state.safetyTaken = *rc::gen::arbitrary<bool>();
    state.safetyRef = someRef();
    state.slotAt = maybeTime();
    state.limit = someLimit();
    state.looksLeft = *rc::gen::inRange(0, 10);
    state.looking = *rc::gen::arbitrary<bool>();
    state.refused = *rc::gen::arbitrary<bool>();
    state.ranBefore = *rc::gen::element(std::optional<bool>(), std::optional(true), std::optional(false));
    state.running = *rc::gen::element(std::optional<bool>(), std::optional(true), std::optional(false));
    return state;
}

Template someTemplate()
{
    Template made;
    made.name = TemplateName(someText());
    made.isBase = *rc::gen::arbitrary<bool>();
    made.isPlatform = *rc::gen::arbitrary<bool>();
    made.tellsPlatform = *rc::gen::arbitrary<bool>();
    if (*rc::gen::arbitrary<bool>())
        made.vcpus = *rc::gen::arbitrary<qint64>();
    if (*rc::gen::arbitrary<bool>())
        made.memoryMb = *rc::gen::arbitrary<qint64>();
    made.sizeBytes = *rc::gen::arbitrary<qint64>();
    made.createdAt = maybeTime();
    return made;
}

capture::State someCaptureState()
{
    capture::State state;
    fillCommon(state, 11);
    state.capsule = CapsuleId(QStringLiteral("cl-1"));
    state.name = TemplateName(someText());
    state.after = OperationId(QStringLiteral("op-1"));
    state.by = someText();
    state.origin = someText();
    state.wasPaused = *rc::gen::arbitrary<bool>();
    state.overwrite = *rc::gen::arbitrary<bool>();
    state.confirmedAt = maybeTime();
    state.notRecorded = *rc::gen::arbitrary<bool>();
    state.sentAt = someTime();
    state.requestedAt = someTime();
    if (*rc::gen::arbitrary<bool>())
        state.replaced = someTemplate();
    state.made = someTemplate();
    state.fate = *rc::gen::element(CapsuleFate::Unknown, CapsuleFate::Gone, CapsuleFate::Paused,
                                   CapsuleFate::Stopped, CapsuleFate::Running);
    return state;
}

lifecycle::State someLifecycleState()
{
    lifecycle::State state;
    fillCommon(state, 10);
    state.deed = static_cast<lifecycle::Deed>(*rc::gen::inRange(0, 5));
    state.capsule = CapsuleId(QStringLiteral("cl-1"));
    state.spec = {TemplateName(someText()), *rc::gen::arbitrary<qint64>(), *rc::gen::arbitrary<qint64>(),
                  *rc::gen::arbitrary<qint64>()};
    state.after = OperationId(QStringLiteral("op-1"));
    state.confirmedAt = maybeTime();
    state.purpose = OperationId(someText());
    state.isTrial = *rc::gen::arbitrary<bool>();
    state.sentAt = someTime();
    state.requestedAt = someTime();
    state.isAgreed = *rc::gen::arbitrary<bool>();
    state.isNamed = *rc::gen::arbitrary<bool>();
    for (int i = *rc::gen::inRange(0, 5); i > 0; --i)
        state.before.append(someText());
    if (*rc::gen::arbitrary<bool>())
        state.target = someTemplate();
    state.seenStatus = someText();
    return state;
}

template <typename State> QByteArray bytesOf(const State &state)
{
    return QJsonDocument(encode(state)).toJson(QJsonDocument::Compact);
}

/// Every field that is there is spoiled in turn: each time the state is refused, and the field is named.
template <typename State> void expectEveryFieldToBeChecked(const State &state)
{
    const QJsonObject whole = encode(state);
    QVERIFY(decodeAs(state, whole).has_value());
    for (const QString &field : whole.keys()) {
        for (const QJsonValue &spoiled : {QJsonValue(QJsonArray{QJsonArray()}), QJsonValue(1.5),
                                          QJsonValue(QStringLiteral("2026-13-44T99:00:00.000Z"))}) {
            if (spoiled.type() == whole.value(field).type() && spoiled.isString()
                && !field.endsWith(QStringLiteral("_at")))
                continue; // a text may be any
            QJsonObject changed = whole;
            changed.insert(field, spoiled);
            const auto read = decodeAs(state, changed);
            QVERIFY2(!read.has_value(), qPrintable(field));
            QCOMPARE(read.error().kind, ErrorKind::LocalFailure);
            QVERIFY2(read.error().detail.startsWith(QStringLiteral("$.") + field),
                     qPrintable(read.error().detail));
            QVERIFY(!read.error().message.isEmpty());
            QVERIFY(!read.error().advice.isEmpty());
        }
    }
}

snapshot::State wholeSnapshotState()
{
    const QDateTime noon = QDateTime::fromString(QStringLiteral("2026-11-22T12:00:00Z"), Qt::ISODate);
    snapshot::State state;
    state.resource.id = ResourceId(QStringLiteral("app"));
    state.phase = snapshot::Phase::Processing;
    for (QDateTime *time : {&state.startedAt, &state.since, &state.clock, &state.giveUpAt, &state.slotAt,
                            &state.requestedAt, &state.checkAt, &state.deadline})
        *time = noon;
    state.knownBefore = {{SnapshotName(QStringLiteral("n")), VersionId(QStringLiteral("v"))}};
    state.limit.until = noon;
    state.result = {SnapshotName(QStringLiteral("n")), VersionId(QStringLiteral("w"))};
    state.error.message = QStringLiteral("why");
    return state;
}

lifecycle::State wholeLifecycleState()
{
    lifecycle::State state;
    state.deed = lifecycle::Deed::Destroy;
    state.capsule = CapsuleId(QStringLiteral("cl-1"));
    state.spec.templateName = TemplateName(QStringLiteral("mine"));
    state.after = OperationId(QStringLiteral("op-1"));
    state.phase = lifecycle::Phase::Verifying;
    for (QDateTime *time :
         {&state.since, &state.clock, &state.sentAt, &state.requestedAt, &state.checkAt, &state.deadline})
        *time = QDateTime::fromString(QStringLiteral("2026-11-22T12:00:00Z"), Qt::ISODate);
    state.before = {QStringLiteral("cl-0")};
    state.target = Template();
    state.target->name = state.spec.templateName;
    state.seenStatus = QStringLiteral("running");
    state.error.message = QStringLiteral("why");
    return state;
}

/// Changes something in a document, wherever it is.
QJsonObject mutated(QJsonObject object)
{
    const QStringList fields = object.keys();
    if (fields.isEmpty())
        return object;
    const QString field = fields.at(*rc::gen::inRange<qsizetype>(0, fields.size()));
    const QJsonValue value = object.value(field);
    if (value.isObject() && *rc::gen::arbitrary<bool>()) {
        object.insert(field, mutated(value.toObject()));
        return object;
    }
    if (*rc::gen::inRange(0, 3) == 0)
        object.remove(field);
    else
        object.insert(field,
                      *rc::gen::element(QJsonValue(), QJsonValue(true), QJsonValue(-1), QJsonValue(1e300),
                                        QJsonValue(QString()), QJsonValue(QStringLiteral("queued")),
                                        QJsonValue(QStringLiteral("1600-02-29T00:00:00.000Z")),
                                        QJsonValue(QJsonArray{1, QJsonValue()}), QJsonValue(QJsonObject())));
    return object;
}

/// Whatever can be read can be gone on with: the world checks that there is something to wait for.
template <typename Machine> void goOnWithGarbage(const typename Machine::State &whole)
{
    QJsonObject json = encode(whole);
    for (int i = *rc::gen::inRange(1, 4); i > 0; --i)
        json = mutated(json);
    const auto read = decodeAs(whole, json);
    if (!read) {
        RC_ASSERT(!read.error().detail.isEmpty());
        return;
    }
    MachineWorld<Machine> world;
    world.started = true;
    world.restart(*read);
}

} // namespace

/// States as the journal keeps them: nothing is lost but links, and what is spoiled is refused by name.
class StateCodecTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyStateComesBackAsItWas();
    void theSameStateIsTheSameText();
    void noLinkIsEverWrittenDown();
    void anotherFormatIsRefused_data();
    void anotherFormatIsRefused();
    void everyFieldIsChecked();
    void capturesOfEarlierVersionsAreRead();
    void stepsOfEarlierVersionsAreRead();
    void withoutItsCapsuleNothingIsGoneOnWith();
    void whoWaitsSaysForWhat();
    void whatAPhaseCannotGoOnWithoutIsRequired_data();
    void whatAPhaseCannotGoOnWithoutIsRequired();
    void garbageIsRefusedOrGoneOnWith();
    void manyKnownVersionsStaySmall();
};

void StateCodecTest::everyStateComesBackAsItWas()
{
    QVERIFY(rc::check([] {
        const auto state = someSnapshotState();
        RC_ASSERT(throughTheJournal(state) == state);
    }));
    QVERIFY(rc::check([] {
        const auto state = someRestoreState();
        RC_ASSERT(throughTheJournal(state) == state);
    }));
    QVERIFY(rc::check([] {
        const auto state = someCaptureState();
        RC_ASSERT(throughTheJournal(state) == state);
    }));
    QVERIFY(rc::check([] {
        const auto state = someLifecycleState();
        RC_ASSERT(throughTheJournal(state) == state);
    }));
}

void StateCodecTest::theSameStateIsTheSameText()
{
    QVERIFY(rc::check([] {
        const auto state = someSnapshotState();
        RC_ASSERT(bytesOf(throughTheJournal(state)) == bytesOf(state));
    }));
}

void StateCodecTest::noLinkIsEverWrittenDown()
{
    snapshot::State taken = wholeSnapshotState();
    taken.phase = snapshot::Phase::Ready;
    taken.link = SignedLink(QUrl(signedLink), taken.since);
    restore::State restored;
    restored.resource.id = ResourceId(QStringLiteral("app"));
    capture::State captured;
    captured.capsule = CapsuleId(QStringLiteral("cl-1"));
    lifecycle::State destroyed = wholeLifecycleState();
    for (ApiError *error : {&taken.error, &restored.error, &captured.error, &destroyed.error}) {
        error->code = signedLink;
        error->message = QStringLiteral("Not there: ") + signedLink;
        error->advice = QStringLiteral("AWSAccessKeyId=AK&Signature=") + secret;
        error->detail = QStringLiteral("GET ") + signedLink;
    }
    for (const QByteArray &written :
         {bytesOf(taken), bytesOf(restored), bytesOf(captured), bytesOf(destroyed)}) {
        QVERIFY2(!written.contains(secret.toLatin1()), written.constData());
        QVERIFY2(!written.contains("Expires"), written.constData());
    }
    QVERIFY(throughTheJournal(taken).link.isEmpty());
    QVERIFY(throughTheJournal(taken).error.detail.isEmpty());
}

void StateCodecTest::anotherFormatIsRefused_data()
{
    QTest::addColumn<QJsonValue>("version");
    QTest::newRow("later") << QJsonValue(2);
    QTest::newRow("none") << QJsonValue();
    QTest::newRow("a word") << QJsonValue(QStringLiteral("one"));
}

void StateCodecTest::anotherFormatIsRefused()
{
    QFETCH(QJsonValue, version);
    restore::State restored;
    restored.resource.id = ResourceId(QStringLiteral("app"));
    capture::State captured;
    captured.capsule = CapsuleId(QStringLiteral("cl-1"));
    const auto detailOf = [&version](const auto &state) {
        QJsonObject json = encode(state);
        json.insert(QStringLiteral("version"), version);
        const auto read = decodeAs(state, json);
        return read ? QString() : read.error().detail;
    };
    for (const QString &detail : {detailOf(wholeSnapshotState()), detailOf(restored), detailOf(captured),
                                  detailOf(wholeLifecycleState())})
        QVERIFY2(detail.startsWith(QStringLiteral("$.version: expected")), qPrintable(detail));
    QVERIFY(!snapshot::decode({}).has_value());
    QVERIFY(!restore::decode({}).has_value());
    QVERIFY(!capture::decode({}).has_value());
}

void StateCodecTest::everyFieldIsChecked()
{
    const snapshot::State taken = wholeSnapshotState();
    expectEveryFieldToBeChecked(taken);
    restore::State restored;
    restored.resource = taken.resource;
    restored.target = restored.safetyRef = taken.result;
    restored.safety = OperationId(QStringLiteral("o-1"));
    restored.phase = restore::Phase::Following;
    for (QDateTime *time : {&restored.takenAt, &restored.startedAt, &restored.since, &restored.clock,
                            &restored.giveUpAt, &restored.slotAt, &restored.checkAt, &restored.deadline})
        *time = taken.since;
    restored.limit = taken.limit;
    restored.running = true;
    restored.error = taken.error;
    expectEveryFieldToBeChecked(restored);
    capture::State captured;
    captured.capsule = CapsuleId(QStringLiteral("cl-1"));
    captured.name = TemplateName(QStringLiteral("mine"));
    captured.phase = capture::Phase::Verifying;
    for (QDateTime *time : {&captured.since, &captured.clock, &captured.sentAt, &captured.requestedAt,
                            &captured.checkAt, &captured.deadline})
        *time = taken.since;
    captured.after = OperationId(QStringLiteral("o-1"));
    captured.by = captured.origin = QStringLiteral("somebody");
    captured.made.name = captured.name;
    captured.replaced = captured.made;
    captured.error = taken.error;
    expectEveryFieldToBeChecked(captured);
    expectEveryFieldToBeChecked(wholeLifecycleState());
}

/// What Snapdeck 0.1 wrote down knows neither of waiting nor of where the capsule came from.
void StateCodecTest::capturesOfEarlierVersionsAreRead()
{
    capture::State captured;
    captured.capsule = CapsuleId(QStringLiteral("cl-1"));
    captured.name = TemplateName(QStringLiteral("mine"));
    captured.phase = capture::Phase::Verifying;
    for (QDateTime *time : {&captured.since, &captured.clock, &captured.sentAt, &captured.requestedAt,
                            &captured.checkAt, &captured.deadline})
        *time = QDateTime::fromString(QStringLiteral("2026-11-22T12:00:00Z"), Qt::ISODate);
    captured.made.name = captured.name;
    captured.replaced = captured.made;
    QJsonObject written = encode(captured);
    for (const char *later : {"after", "by", "origin", "was_paused", "not_recorded", "confirmed_at"})
        written.remove(QLatin1String(later));
    for (const QString &field : {QStringLiteral("made"), QStringLiteral("replaced")}) {
        QJsonObject item = written.value(field).toObject();
        item.remove(QStringLiteral("tells_platform"));
        written.insert(field, item);
    }
    const auto read = capture::decode(written);
    QVERIFY(read.has_value());
    QCOMPARE(*read, captured);
    // What the answer was, those kept as the error alone.
    captured.error.code = QStringLiteral("db_error");
    captured.error.message = QStringLiteral("words");
    written.insert(QStringLiteral("error"), encode(captured).value(QStringLiteral("error")));
    QVERIFY(capture::decode(written)->notRecorded);
    written.insert(QStringLiteral("not_recorded"), false);
    QVERIFY(!capture::decode(written)->notRecorded);
}

void StateCodecTest::stepsOfEarlierVersionsAreRead()
{
    lifecycle::State state = wholeLifecycleState();
    state.confirmedAt = state.since;
    state.purpose = OperationId(QStringLiteral("op-2"));
    QJsonObject written = encode(state);
    QCOMPARE(lifecycle::decode(written).value(), state);
    written.remove(QStringLiteral("confirmed_at"));
    written.remove(QStringLiteral("for"));
    state.confirmedAt = {};
    state.purpose = {};
    QCOMPARE(lifecycle::decode(written).value(), state);
}

void StateCodecTest::withoutItsCapsuleNothingIsGoneOnWith()
{
    lifecycle::State state = wholeLifecycleState();
    state.capsule = {};
    for (const lifecycle::Phase phase : {lifecycle::Phase::Preflight, lifecycle::Phase::Requesting,
                                         lifecycle::Phase::Settling, lifecycle::Phase::Verifying}) {
        state.phase = phase;
        QVERIFY(!lifecycle::decode(encode(state)).has_value());
    }
    for (const lifecycle::Phase phase : {lifecycle::Phase::Waiting, lifecycle::Phase::Cancelled}) {
        state.phase = phase;
        QVERIFY(lifecycle::decode(encode(state)).has_value());
    }
    state.deed = lifecycle::Deed::Create;
    state.phase = lifecycle::Phase::Verifying;
    QVERIFY(lifecycle::decode(encode(state)).has_value());
}

void StateCodecTest::whoWaitsSaysForWhat()
{
    capture::State captured;
    captured.capsule = CapsuleId(QStringLiteral("cl-1"));
    captured.phase = capture::Phase::Waiting;
    lifecycle::State destroyed;
    destroyed.phase = lifecycle::Phase::Waiting;
    QVERIFY(!capture::decode(encode(captured)).has_value());
    QVERIFY(!lifecycle::decode(encode(destroyed)).has_value());
    captured.after = destroyed.after = OperationId(QStringLiteral("op-1"));
    QVERIFY(capture::decode(encode(captured)).has_value());
    QVERIFY(lifecycle::decode(encode(destroyed)).has_value());
}

void StateCodecTest::whatAPhaseCannotGoOnWithoutIsRequired_data()
{
    QTest::addColumn<QString>("phase");
    QTest::addColumn<QString>("field");
    QTest::addColumn<bool>("isRequired");
    QTest::newRow("look") << "processing"
                          << "check_at" << true;
    QTest::newRow("last look") << "processing"
                               << "deadline" << true;
    QTest::newRow("what is ours") << "processing"
                                  << "requested_at" << true;
    QTest::newRow("what was ours") << "unconfirmed"
                                   << "requested_at" << true;
    QTest::newRow("end of a limit") << "rate_limited"
                                    << "give_up_at" << true;
    QTest::newRow("not started yet") << "queued"
                                     << "give_up_at" << false;
    QTest::newRow("at the end nothing") << "failed"
                                        << "check_at" << false;
    QTest::newRow("no such phase") << "sleeping"
                                   << "phase" << true;
}

void StateCodecTest::whatAPhaseCannotGoOnWithoutIsRequired()
{
    QFETCH(QString, phase);
    QFETCH(QString, field);
    QFETCH(bool, isRequired);
    QJsonObject json = encode(wholeSnapshotState());
    json.insert(QStringLiteral("phase"), phase);
    if (field != u"phase")
        json.remove(field);
    const auto read = snapshot::decode(json);
    QCOMPARE(read.has_value(), !isRequired);
    if (isRequired)
        QVERIFY2(read.error().detail.startsWith(QStringLiteral("$.") + field),
                 qPrintable(read.error().detail));
}

void StateCodecTest::garbageIsRefusedOrGoneOnWith()
{
    QVERIFY(rc::check([] { goOnWithGarbage<snapshot::Machine>(someSnapshotState()); }));
    QVERIFY(rc::check([] { goOnWithGarbage<restore::Machine>(someRestoreState()); }));
    QVERIFY(rc::check([] { goOnWithGarbage<capture::Machine>(someCaptureState()); }));
    QVERIFY(rc::check([] { goOnWithGarbage<lifecycle::Machine>(someLifecycleState()); }));
}

void StateCodecTest::manyKnownVersionsStaySmall()
{
    snapshot::State state = wholeSnapshotState();
    const SnapshotName name(QStringLiteral("0f5d6c1e-9c53-4f0e-8a37-1f0b9a6d2f11"));
    for (int i = 0; i < 100; ++i)
        state.knownBefore.insert({name, VersionId(QStringLiteral("version-%1").arg(i))});
    QCOMPARE(throughTheJournal(state), state);
    QVERIFY(bytesOf(state).size() < 100 * 40);
    QCOMPARE(bytesOf(state).count(name.value().toLatin1()), 1);
}

SNAPDECK_TEST(StateCodecTest)
#include "StateCodecTest.moc"
