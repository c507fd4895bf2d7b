// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/LifecycleOperation.h"
#include "tests/support/TestRunner.h"
#include "tests/unit/LifecycleExamples.h"

using namespace snapdeck;
using namespace snapdeck::lifecycle;
using namespace snapdeck::lifecycle::examples;

namespace {

Capsule newOne(const char *id, qint64 createdAfter = 1)
{
    return capsuleThatIs(CapsuleStatus::Running, CapsuleId(QLatin1String(id)), createdAfter);
}

OperationView viewThatIs(OperationKind kind, OperationState state, const CapsuleId &made = {})
{
    OperationView view;
    view.kind = kind;
    view.state = state;
    view.madeCapsule = made;
    return view;
}

} // namespace

/// What a deed waits for, and how a capsule is recognised whose name nobody told.
class LifecycleCourseTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void waitsForWhatComesFirst();
    void goesOnOnlyWhenThatIsDone_data();
    void goesOnOnlyWhenThatIsDone();
    void trialsCapsuleIsDestroyedHoweverItsStartWent_data();
    void trialsCapsuleIsDestroyedHoweverItsStartWent();
    void cleanUpLooksMoreThanOnce();
    void cleanUpOfWhatIsGoneIsDone();
    void newCapsuleIsRecognised_data();
    void newCapsuleIsRecognised();
    void recognisedCapsuleIsFollowedByItsId();
    void namelessAnswerIsNoName();
    void unansweredCreationIsNeverSaidNotToHaveHappened();
};

void LifecycleCourseTest::waitsForWhatComesFirst()
{
    for (const Deed deed : deeds) {
        State fresh = waiting(deed);
        QCOMPARE(fresh.phase, Phase::Waiting);
        QVERIFY(onlyEffectIs<Await>(advance(fresh, Started{noon})));
        QVERIFY(advance(fresh, Woke{at(1)}).effects.empty());
        QVERIFY(advance(fresh, fitting(deed, at(1))).effects.empty());
        const Step goesOn = advance(fresh, AwaitedEnded{true, {}, {}, at(5000)});
        QCOMPARE(goesOn.state.phase, Phase::Preflight);
        QCOMPARE(goesOn.state.since, at(5000));
        QVERIFY(onlyEffectIs<Look>(goesOn));
        QVERIFY(advance(goesOn.state, AwaitedEnded{true, {}, {}, at(5001)}).effects.empty());
        const Step calledOff = advance(fresh, AwaitedEnded{false, {}, error(0), at(5)});
        QCOMPARE(calledOff.state.phase, Phase::Cancelled);
        QCOMPARE(calledOff.state.error, error(0));
        QVERIFY(!calledOff.state.sent);
    }
    const State copy = advance(waiting(Deed::Create), AwaitedEnded{true, ours, {}, at(5)}).state;
    QVERIFY(copy.capsule.isEmpty()); // its capsule will be another one
}

void LifecycleCourseTest::goesOnOnlyWhenThatIsDone_data()
{
    QTest::addColumn<OperationState>("state");
    QTest::addColumn<bool>("goesOn");
    QTest::newRow("ready") << OperationState::Ready << true;
    QTest::newRow("failed") << OperationState::Failed << false;
    QTest::newRow("cancelled") << OperationState::Cancelled << false;
    QTest::newRow("unconfirmed") << OperationState::Unconfirmed << false;
    QTest::newRow("lost") << OperationState::Lost << false;
}

void LifecycleCourseTest::goesOnOnlyWhenThatIsDone()
{
    QFETCH(OperationState, state);
    QFETCH(bool, goesOn);
    for (const OperationKind kind : {OperationKind::Pause, OperationKind::DeleteTemplate,
                                     OperationKind::Capture, OperationKind::Create}) {
        const AwaitedEnded ended = judgeAwaited(waiting(Deed::Create), viewThatIs(kind, state), at(1));
        QCOMPARE(ended.isFulfilled, goesOn);
        QCOMPARE(ended.error.message.isEmpty(), goesOn);
        QVERIFY(goesOn || ended.error.advice.contains(QStringLiteral("Nothing was sent")));
    }
    const AwaitedEnded unknown = judgeAwaited(waiting(Deed::Create), std::nullopt, at(1));
    QVERIFY(!unknown.isFulfilled);
    QVERIFY(!unknown.error.message.isEmpty());
}

void LifecycleCourseTest::trialsCapsuleIsDestroyedHoweverItsStartWent_data()
{
    QTest::addColumn<OperationState>("state");
    for (const OperationState state : {OperationState::Ready, OperationState::Failed,
                                       OperationState::Cancelled, OperationState::Unconfirmed})
        QTest::newRow(qPrintable(operationStateName(state))) << state;
}

void LifecycleCourseTest::trialsCapsuleIsDestroyedHoweverItsStartWent()
{
    QFETCH(OperationState, state);
    const State end = waiting(Deed::Destroy, true);
    const AwaitedEnded named = judgeAwaited(end, viewThatIs(OperationKind::Create, state, ours), at(1));
    QVERIFY(named.isFulfilled);
    const Step goesOn = advance(end, named);
    QCOMPARE(goesOn.state.capsule, ours);
    QVERIFY(looksAtOne(goesOn.state));
    // One that was only recognised may be somebody else's.
    const AwaitedEnded nameless = judgeAwaited(end, viewThatIs(OperationKind::Create, state), at(1));
    QVERIFY(!nameless.isFulfilled);
    QVERIFY(!nameless.error.message.isEmpty() && !nameless.error.advice.isEmpty());
    QVERIFY(!judgeAwaited(end, std::nullopt, at(1)).isFulfilled);
}

void LifecycleCourseTest::cleanUpLooksMoreThanOnce()
{
    const State begun = advance(waiting(Deed::Destroy, true), AwaitedEnded{true, ours, {}, at(1)}).state;
    const Step again = advance(begun, LookFailed{error(503), at(2)});
    QCOMPARE(again.state.phase, Phase::Preflight);
    QVERIFY(onlyEffectIs<WakeAt>(again));
    const Step look = advance(again.state, Woke{again.state.checkAt});
    QVERIFY(onlyEffectIs<Look>(look));
    QVERIFY(onlyEffectIs<SendRequest>(advance(look.state, seen(CapsuleStatus::Running, at(10)))));
    const State end = blind(begun); // and not for ever
    QCOMPARE(end.phase, Phase::Failed);
    QVERIFY(!end.sent);
    QVERIFY(noon.secsTo(end.since) <= 600);
}

void LifecycleCourseTest::cleanUpOfWhatIsGoneIsDone()
{
    const State begun = advance(waiting(Deed::Destroy, true), AwaitedEnded{true, ours, {}, at(1)}).state;
    for (const std::optional<CapsuleStatus> gone :
         {std::optional<CapsuleStatus>(), std::optional(CapsuleStatus::Stopped)}) {
        const Step step = advance(begun, seen(gone, at(2)));
        QCOMPARE(step.state.phase, Phase::Ready);
        QVERIFY(step.effects.empty());
    }
}

void LifecycleCourseTest::newCapsuleIsRecognised_data()
{
    QTest::addColumn<QList<Capsule>>("before");
    QTest::addColumn<QList<Capsule>>("after");
    QTest::addColumn<QString>("recognised"); // empty: none; `?`: cannot be told
    Capsule otherTemplate = newOne("cl-9");
    otherTemplate.templateName = QStringLiteral("other");
    Capsule otherSize = newOne("cl-9");
    otherSize.memoryMb = 1024;
    Capsule undated = newOne("cl-9");
    undated.createdAt = {};
    using Capsules = QList<Capsule>;
    QTest::newRow("none") << Capsules() << Capsules() << QString();
    QTest::newRow("ours") << Capsules() << Capsules{newOne("cl-9")} << QStringLiteral("cl-9");
    QTest::newRow("older") << Capsules() << Capsules{newOne("cl-9", -60)} << QString();
    QTest::newRow("there before") << Capsules{newOne("cl-8", -1)} << Capsules{newOne("cl-8", -1)}
                                  << QString();
    QTest::newRow("beside one there before")
        << Capsules{newOne("cl-8", -1)} << Capsules{newOne("cl-8", -1), newOne("cl-9")}
        << QStringLiteral("cl-9");
    QTest::newRow("of another template") << Capsules() << Capsules{otherTemplate} << QString();
    QTest::newRow("two") << Capsules() << Capsules{newOne("cl-8"), newOne("cl-9")} << QStringLiteral("?");
    QTest::newRow("as the server rounds it") << Capsules() << Capsules{otherSize} << QStringLiteral("?");
    QTest::newRow("beside one of another size")
        << Capsules() << Capsules{otherSize, newOne("cl-8")} << QStringLiteral("cl-8");
    QTest::newRow("without a date") << Capsules() << Capsules{undated} << QStringLiteral("cl-9");
    QTest::newRow("without a date, there before") << Capsules{undated} << Capsules{undated} << QString();
}

void LifecycleCourseTest::newCapsuleIsRecognised()
{
    QFETCH(QList<Capsule>, before);
    QFETCH(QList<Capsule>, after);
    QFETCH(QString, recognised);
    const State asked = advance(wished(Deed::Create), seenLists(before, {templateMade()}, noon)).state;
    QCOMPARE(asked.phase, Phase::Requesting);
    const State lost = advance(asked, AnswerLost{error(502, QStringLiteral("agent_error")), at(2)}).state;
    const State end = looked(lost, seenLists(after, {templateMade()}, at(5)));
    if (recognised.isEmpty()) {
        QCOMPARE(end.phase, Phase::Failed);
        QVERIFY(end.error.message.contains(QStringLiteral("No capsule was made")));
    } else if (recognised == u"?") {
        QCOMPARE(end.phase, Phase::Unconfirmed);
        QVERIFY(end.capsule.isEmpty());
    } else {
        QCOMPARE(end.phase, Phase::Ready);
        QCOMPARE(end.capsule.value(), recognised);
        QVERIFY(!end.isNamed);
    }
}

void LifecycleCourseTest::recognisedCapsuleIsFollowedByItsId()
{
    Capsule starting = newOne("cl-9");
    starting.status = CapsuleStatus::Starting;
    QVERIFY(!looksAtOne(verifying(Deed::Create)));
    const State known = advance(verifying(Deed::Create), seenLists({starting}, {}, at(5))).state;
    QCOMPARE(known.phase, Phase::Verifying);
    QCOMPARE(known.capsule, starting.id);
    QVERIFY(looksAtOne(known));
    QVERIFY(Machine::isWorthKeeping(verifying(Deed::Create), known));
    QCOMPARE(advance(known, seen(CapsuleStatus::Running, at(9))).state.phase, Phase::Ready);
    Capsule missing = newOne("cl-9");
    missing.status = CapsuleStatus::Missing;
    missing.statusText = QStringLiteral("missing");
    const State broken = advance(verifying(Deed::Create), seenLists({missing}, {}, at(5))).state;
    QCOMPARE(broken.phase, Phase::Failed);
    QVERIFY2(broken.error.message.contains(QStringLiteral("missing")), qPrintable(broken.error.message));
}

void LifecycleCourseTest::namelessAnswerIsNoName()
{
    const State agreed = advance(requesting(Deed::Create), Agreed{{}, at(1)}).state;
    const State end = looked(agreed, seenLists({newOne("cl-9")}, {}, at(2)));
    QCOMPARE(end.phase, Phase::Ready);
    QVERIFY(!end.isNamed); // so a trial does not destroy it
    QCOMPARE(looked(agreed, seenLists({}, {}, at(2))).phase, Phase::Unconfirmed);
}

void LifecycleCourseTest::unansweredCreationIsNeverSaidNotToHaveHappened()
{
    const Seen nothing = seenLists({}, {templateMade()}, at(5));
    QCOMPARE(looked(verifying(Deed::Create), nothing).phase, Phase::Unconfirmed);
    const State restarted = advance(requesting(Deed::Create), Resumed{at(60)}).state;
    QCOMPARE(looked(restarted, nothing).phase, Phase::Unconfirmed);
}

SNAPDECK_TEST(LifecycleCourseTest)
#include "LifecycleCourseTest.moc"
