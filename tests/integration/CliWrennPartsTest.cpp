// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CapsuleCommands.h"
#include "app/cli/CaptureText.h"
#include "app/cli/CommandLine.h"
#include "app/cli/OperationFamily.h"
#include "app/cli/WrennText.h"
#include "core/operations/LifecycleStateCodec.h"
#include "tests/support/TestRunner.h"

#include <QJsonDocument>

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

OperationRecord open(const QString &id, const QString &after = {})
{
    OperationRecord record;
    record.id = OperationId(id);
    record.kind = operationKindName(OperationKind::Destroy);
    record.state = u"queued"_qs;
    lifecycle::State state;
    state.deed = lifecycle::Deed::Destroy;
    state.after = OperationId(after);
    state.phase = lifecycle::Phase::Waiting;
    record.machine = QJsonDocument(lifecycle::encode(state)).toJson(QJsonDocument::Compact);
    return record;
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
