// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CapsuleCommands.h"
#include "app/cli/CaptureText.h"
#include "app/cli/CommandLine.h"
#include "app/cli/OperationFamily.h"
#include "app/cli/WrennText.h"
#include "core/operations/CaptureStateCodec.h"
#include "core/operations/LifecycleStateCodec.h"
#include "tests/support/TestRunner.h"

#include <QJsonDocument>

#include <algorithm>

using namespace snapdeck;
using namespace snapdeck::cli;

namespace {

OperationView viewIn(OperationState state, const QString &id, const QString &after = {})
{
    OperationView view;
    view.id = OperationId(id);
    view.after = OperationId(after);
    view.state = state;
    return view;
}

/// What waited for `after`, and was not begun.
OperationView notBegun(const QString &id, const QString &after)
{
    OperationView view = viewIn(OperationState::Cancelled, id, after);
    view.error.code = u"not_begun"_qs;
    return view;
}

template <typename State> OperationRecord openWith(const QString &id, OperationKind kind, const State &state)
{
    OperationRecord record;
    record.id = OperationId(id);
    record.kind = operationKindName(kind);
    record.state = u"queued"_qs;
    record.machine = QJsonDocument(encode(state)).toJson(QJsonDocument::Compact);
    return record;
}

OperationRecord open(const QString &id, const QString &after = {},
                     lifecycle::Deed deed = lifecycle::Deed::Destroy)
{
    lifecycle::State state;
    state.deed = deed;
    state.capsule = CapsuleId(u"cl-1"_qs);
    state.after = OperationId(after);
    state.phase = after.isEmpty() ? lifecycle::Phase::Preflight : lifecycle::Phase::Waiting;
    return openWith(id, operationKindOf(deed), state);
}

OperationRecord openCapture(const QString &id, const QString &after)
{
    capture::State state;
    state.capsule = CapsuleId(u"cl-1"_qs);
    state.after = OperationId(after);
    state.phase = capture::Phase::Waiting;
    return openWith(id, OperationKind::Capture, state);
}

} // namespace

/// The pure parts of what the command line does with capsules and templates.
class CliWrennPartsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void familiesExitByWhatHappened_data();
    void familiesExitByWhatHappened();
    void familiesAreFollowedAsAWhole();
    void familiesAreCalledOffAsFarAsTheyDepend_data();
    void familiesAreCalledOffAsFarAsTheyDepend();
    void confirmationsAreCollected();
    void talliesAddUp();
    void spansAreShort();
    void onlyRunningCapsulesCountDown();
    void specsAreAsGivenElseAsTheTemplate();
};

void CliWrennPartsTest::familiesExitByWhatHappened_data()
{
    using enum OperationState;
    QTest::addColumn<QList<OperationView>>("views");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, const QList<OperationView> &views, int code) {
        QTest::newRow(name) << views << code;
    };
    row("all done", {viewIn(Ready, u"a"_qs), viewIn(Ready, u"b"_qs, u"a"_qs)}, 0);
    row("the first failed", {viewIn(Failed, u"a"_qs), notBegun(u"b"_qs, u"a"_qs)}, 1);
    row("the first is not known", {viewIn(Unconfirmed, u"a"_qs), notBegun(u"b"_qs, u"a"_qs)}, 3);
    row("the first is done, and it was not begun", {viewIn(Ready, u"a"_qs), notBegun(u"b"_qs, u"a"_qs)}, 1);
    row("the second failed", {viewIn(Ready, u"a"_qs), viewIn(Failed, u"b"_qs, u"a"_qs)}, 1);
    row("called off in time", {viewIn(Cancelled, u"a"_qs), viewIn(Cancelled, u"b"_qs, u"a"_qs)}, 130);
    row("called off when one had left", {viewIn(Requesting, u"a"_qs), viewIn(Cancelled, u"b"_qs, u"a"_qs)},
        3);
}

void CliWrennPartsTest::familiesExitByWhatHappened()
{
    QFETCH(QList<OperationView>, views);
    QFETCH(int, code);
    QCOMPARE(static_cast<int>(exitCodeOfFamily(views)), code);
}

void CliWrennPartsTest::familiesAreFollowedAsAWhole()
{
    // Newest first, as the journal tells them: a capture after a deletion after a pause, and two others.
    const QList<OperationRecord> records{
        open(u"copy"_qs, u"capture"_qs),     open(u"other"_qs, u"elsewhere"_qs),
        open(u"capture"_qs, u"deletion"_qs), open(u"alone"_qs),
        open(u"deletion"_qs, u"pause"_qs),   open(u"pause"_qs)};
    for (const int index : {0, 2, 4, 5}) {
        QStringList found;
        for (const OperationView &view : openRelativesOf(viewOf(records.at(index)), records))
            found.append(view.id.value());
        QStringList expected{u"pause"_qs, u"deletion"_qs, u"capture"_qs, u"copy"_qs};
        expected.removeOne(records.at(index).id.value());
        QCOMPARE(found, expected);
    }
    QVERIFY(openRelativesOf(viewOf(records.at(3)), records).isEmpty());
}

void CliWrennPartsTest::familiesAreCalledOffAsFarAsTheyDepend_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QStringList>("others");
    const QStringList chain{u"pause"_qs, u"deletion"_qs, u"capture"_qs, u"copy"_qs};
    for (const QString &step : {u"capture"_qs, u"deletion"_qs, u"pause"_qs}) {
        QStringList others = chain;
        others.removeOne(step);
        QTest::newRow(qPrintable(step)) << step << others;
    }
    QTest::newRow("the copy alone") << u"copy"_qs << QStringList();
    QTest::newRow("a launch with its end") << u"launch"_qs << QStringList{u"end"_qs};
    QTest::newRow("an end without its launch") << u"end"_qs << QStringList();
}

void CliWrennPartsTest::familiesAreCalledOffAsFarAsTheyDepend()
{
    QFETCH(QString, id);
    QFETCH(QStringList, others);
    const QList<OperationRecord> records{open(u"copy"_qs, u"capture"_qs, lifecycle::Deed::Create),
                                         openCapture(u"capture"_qs, u"deletion"_qs),
                                         open(u"deletion"_qs, u"pause"_qs, lifecycle::Deed::DeleteTemplate),
                                         open(u"pause"_qs, {}, lifecycle::Deed::Pause),
                                         open(u"end"_qs, u"launch"_qs),
                                         open(u"launch"_qs, {}, lifecycle::Deed::Create)};
    const auto one = std::ranges::find(records, OperationId(id), &OperationRecord::id);
    QStringList found;
    for (const OperationId &other : calledOffWith(viewOf(*one), records))
        found.append(other.value());
    found.sort();
    others.sort();
    QCOMPARE(found, others);
}

void CliWrennPartsTest::confirmationsAreCollected()
{
    const CommandLine line
        = parseCommandLine({u"capsule"_qs, u"capture"_qs, u"a"_qs, u"b"_qs, u"--confirm-destroy"_qs, u"a"_qs,
                            u"--confirm-destroy"_qs, u"b"_qs});
    QCOMPARE(std::get<Run>(line).arguments.value(u"confirm-destroy"), u"a,b"_qs);
    // Of every other option the last one counts.
    const CommandLine other = parseCommandLine(
        {u"capsule"_qs, u"destroy"_qs, u"a"_qs, u"--confirm"_qs, u"b"_qs, u"--confirm"_qs, u"a"_qs});
    QCOMPARE(std::get<Run>(other).arguments.value(u"confirm"), u"a"_qs);
}

void CliWrennPartsTest::talliesAddUp()
{
    using enum OperationState;
    QList<OperationView> views;
    for (const OperationState state :
         {Queued, Requesting, Processing, Ready, RateLimited, Failed, Cancelled, Unconfirmed, Lost})
        views.append(viewIn(state, {}));
    const CaptureTally tally = tallyOf(views);
    QCOMPARE(tally.captured + tally.notCaptured + tally.unknown + tally.lost, tally.asked);
    QCOMPARE(describe(tally), u"9 asked for: 1 captured, 2 not captured, 5 unknown, 1 lost."_qs);
}

void CliWrennPartsTest::spansAreShort()
{
    QCOMPARE(spanText(-5), u"0 s"_qs);
    QCOMPARE(spanText(59), u"59 s"_qs);
    QCOMPARE(spanText(41 * 60 + 30), u"41 min"_qs);
    QCOMPARE(spanText(3 * 3'600 + 12 * 60), u"3 h 12 min"_qs);
    QCOMPARE(spanText(5 * 86'400), u"5 d"_qs);
}

void CliWrennPartsTest::onlyRunningCapsulesCountDown()
{
    const QDateTime now(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);
    Capsule capsule;
    capsule.status = CapsuleStatus::Running;
    capsule.timeoutSeconds = 600;
    QVERIFY(!pausesAt(capsule).isValid()); // nobody knows since when
    capsule.lastActiveAt = now;
    QCOMPARE(pausesAt(capsule), now.addSecs(600));
    QCOMPARE(countdownText(pausesAt(capsule), now), u"in 10 min"_qs);
    QCOMPARE(countdownText(pausesAt(capsule), now.addSecs(601)), u"now"_qs);
    capsule.status = CapsuleStatus::Paused;
    QVERIFY(!pausesAt(capsule).isValid());
    QVERIFY(countdownText({}, now).isEmpty());
}

void CliWrennPartsTest::specsAreAsGivenElseAsTheTemplate()
{
    Arguments given;
    given.options = {{u"template"_qs, u"web"_qs}};
    QCOMPARE(capsuleSpecFrom(given, std::nullopt), (CapsuleSpec{TemplateName(u"web"_qs), 1, 512, 0}));
    Template from;
    from.vcpus = 4;
    from.memoryMb = 0; // some servers say that instead of nothing
    QCOMPARE(capsuleSpecFrom(given, from), (CapsuleSpec{TemplateName(u"web"_qs), 4, 512, 0}));
    given.options.insert(u"vcpus"_qs, u"2"_qs);
    given.options.insert(u"timeout-s"_qs, u"60"_qs);
    QCOMPARE(capsuleSpecFrom(given, from), (CapsuleSpec{TemplateName(u"web"_qs), 2, 512, 60}));
}

SNAPDECK_TEST(CliWrennPartsTest)
#include "CliWrennPartsTest.moc"
