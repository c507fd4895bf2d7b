// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/CapsuleRules.h"

#include "tests/support/TestRunner.h"
#include "tests/ui/WrennSamples.h"

namespace snapdeck {

namespace {

using test::sampleCapsule;
using test::sampleNow;
using test::sampleTemplate;

WrennFacts facts(bool isNewer)
{
    return {false, {}, {sampleTemplate("web", isNewer)}};
}

} // namespace

class CapsuleRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStateAllowsWhatItShould_data();
    void everyStateAllowsWhatItShould();
    void nothingGoesWhileSomethingIsUnderWay();
    void readOnlyAndABadJournalStopAll();
    void severalAreCapturedPausedAndResumedTogether();
    void severalAreNeverDestroyedTogether();
    void aListThatNobodyReadsIsNotCaptured();
    void autoPauseIsCounted();
    void wordsOfBadgesStayOutOfSentences();
    void durationsAreNotRounded_data();
    void durationsAreNotRounded();
    void namesAreCutWithTheirCount();
    void whatIsDoneComesBeforeTheState();
    void unknownStatesAreShownAsTheyCame();
};

void CapsuleRulesTest::everyStateAllowsWhatItShould_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("isNewer");
    QTest::addColumn<bool>("captures");
    QTest::addColumn<bool>("pauses");
    QTest::addColumn<bool>("resumes");
    QTest::newRow("running, older") << int(CapsuleStatus::Running) << false << true << true << false;
    QTest::newRow("running, newer") << int(CapsuleStatus::Running) << true << true << true << false;
    QTest::newRow("paused, older") << int(CapsuleStatus::Paused) << false << false << false << true;
    QTest::newRow("paused, newer") << int(CapsuleStatus::Paused) << true << true << false << true;
    QTest::newRow("hibernated") << int(CapsuleStatus::Hibernated) << true << false << false << true;
    QTest::newRow("starting") << int(CapsuleStatus::Starting) << true << false << false << false;
    QTest::newRow("unknown") << int(CapsuleStatus::Unknown) << true << false << false << false;
}

void CapsuleRulesTest::everyStateAllowsWhatItShould()
{
    QFETCH(int, status);
    QFETCH(bool, isNewer);
    const CapsuleRow row{sampleCapsule("cl-1", CapsuleStatus(status))};
    const auto goes = [&](CapsuleAct act) { return objectionTo(act, {row}, facts(isNewer)).isEmpty(); };
    QTEST(goes(CapsuleAct::Capture), "captures");
    QTEST(goes(CapsuleAct::Pause), "pauses");
    QTEST(goes(CapsuleAct::Resume), "resumes");
    QVERIFY(goes(CapsuleAct::Destroy));
    QVERIFY(!goes(CapsuleAct::KeepAwake)); // it never pauses by itself
}

void CapsuleRulesTest::nothingGoesWhileSomethingIsUnderWay()
{
    const CapsuleRow row{sampleCapsule("cl-1"), OperationKind::Pause};
    for (const CapsuleAct act : {CapsuleAct::Capture, CapsuleAct::Pause, CapsuleAct::Resume,
                                 CapsuleAct::KeepAwake, CapsuleAct::Destroy})
        QVERIFY(objectionTo(act, {row}, facts(true)).contains(u"being paused"));
}

void CapsuleRulesTest::readOnlyAndABadJournalStopAll()
{
    const QList<CapsuleRow> one{{sampleCapsule("cl-1")}};
    WrennFacts readOnly = facts(true);
    readOnly.isReadOnly = true;
    WrennFacts full = facts(true);
    full.objectionHere = QStringLiteral("The disk is full.");
    for (const CapsuleAct act : {CapsuleAct::Capture, CapsuleAct::Pause, CapsuleAct::Destroy}) {
        QVERIFY(objectionTo(act, one, readOnly).contains(u"read-only"));
        QCOMPARE(objectionTo(act, one, full), full.objectionHere);
    }
}

void CapsuleRulesTest::severalAreCapturedPausedAndResumedTogether()
{
    const QList<CapsuleRow> mixed{{sampleCapsule("cl-1")},
                                  {sampleCapsule("cl-2", CapsuleStatus::Paused)},
                                  {sampleCapsule("cl-3"), OperationKind::Destroy}};
    QVERIFY(objectionTo(CapsuleAct::Pause, mixed, facts(false)).isEmpty());
    QCOMPARE(subjectsOf(CapsuleAct::Pause, mixed, facts(false)).size(), 1);
    QCOMPARE(subjectsOf(CapsuleAct::Resume, mixed, facts(false)).size(), 1);
    QCOMPARE(subjectsOf(CapsuleAct::Capture, mixed, facts(false)).size(), 1);
    QCOMPARE(subjectsOf(CapsuleAct::Capture, mixed, facts(true)).size(), 2);
    const QList<CapsuleRow> paused{mixed[1], mixed[1]};
    QVERIFY(!objectionTo(CapsuleAct::Pause, paused, facts(false)).isEmpty());
}

void CapsuleRulesTest::severalAreNeverDestroyedTogether()
{
    const QList<CapsuleRow> two{{sampleCapsule("cl-1")}, {sampleCapsule("cl-2")}};
    QVERIFY(objectionTo(CapsuleAct::Destroy, two, facts(true)).contains(u"one at a time"));
    QVERIFY(objectionTo(CapsuleAct::Destroy, {}, facts(true)).contains(u"Choose"));
}

void CapsuleRulesTest::aListThatNobodyReadsIsNotCaptured()
{
    QList<CapsuleRow> many;
    for (int i = 0; i <= mostCapturedAtOnce; ++i)
        many << CapsuleRow{sampleCapsule("cl-1")};
    QVERIFY(!objectionTo(CapsuleAct::Capture, many, facts(true)).isEmpty());
    many.removeLast();
    QVERIFY(objectionTo(CapsuleAct::Capture, many, facts(true)).isEmpty());
}

void CapsuleRulesTest::autoPauseIsCounted()
{
    Capsule capsule = sampleCapsule("cl-1");
    QVERIFY(!autoPauseAt(capsule));
    QCOMPARE(autoPauseBadge(capsule, sampleNow).text, QStringLiteral("Never pauses by itself"));
    capsule.timeoutSeconds = 255;
    QCOMPARE(autoPauseAt(capsule).value(), sampleNow.addSecs(252)); // it was used three seconds ago
    QCOMPARE(autoPauseBadge(capsule, sampleNow).text, QStringLiteral("Pauses itself in 4:12"));
    QCOMPARE(autoPauseBadge(capsule, sampleNow).tone, Tone::Neutral);
    QCOMPARE(autoPauseBadge(capsule, sampleNow.addSecs(200)).tone, Tone::Warning);
    QCOMPARE(autoPauseBadge(capsule, sampleNow.addSecs(252)).text, QStringLiteral("Pauses itself any moment"));
    QVERIFY(objectionTo(CapsuleAct::KeepAwake, {{capsule}}, facts(true)).isEmpty());
    capsule.lastActiveAt.reset();
    QCOMPARE(autoPauseAt(capsule).value(), capsule.startedAt->addSecs(255));
    capsule.status = CapsuleStatus::Paused;
    capsule.statusText = QStringLiteral("paused");
    QVERIFY(!autoPauseAt(capsule));
    QVERIFY(autoPauseBadge(capsule, sampleNow).text.isEmpty());
    QVERIFY(objectionTo(CapsuleAct::KeepAwake, {{capsule}}, facts(true)).contains(u"paused"));
}

void CapsuleRulesTest::wordsOfBadgesStayOutOfSentences()
{
    Capsule capsule = sampleCapsule("cl-1");
    capsule.status = CapsuleStatus::Stopping;
    capsule.statusText = QStringLiteral("STOPPING");
    QVERIFY(objectionTo(CapsuleAct::Pause, {{capsule}}, facts(true)).contains(u"(stopping)"));
    for (const OperationKind kind :
         {OperationKind::Capture, OperationKind::Pause, OperationKind::Resume, OperationKind::Destroy}) {
        const QString why = objectionTo(CapsuleAct::Resume, {{capsule, kind}}, facts(true));
        QVERIFY2(why.contains(u"(being "), qPrintable(why));
    }
    capsule.status = CapsuleStatus::Unknown;
    QCOMPARE(stateWord({capsule}), QStringLiteral("STOPPING")); // as the server wrote it
}

void CapsuleRulesTest::durationsAreNotRounded_data()
{
    QTest::addColumn<qint64>("lasting");
    QTest::addColumn<QString>("said");
    QTest::newRow("none") << qint64(0) << QStringLiteral("0 s");
    QTest::newRow("seconds") << qint64(59) << QStringLiteral("59 s");
    QTest::newRow("both") << qint64(90) << QStringLiteral("1 min 30 s");
    QTest::newRow("whole hours") << qint64(7200) << QStringLiteral("2 h");
    QTest::newRow("all") << qint64(90'061) << QStringLiteral("1 d 1 h 1 min 1 s");
}

void CapsuleRulesTest::durationsAreNotRounded()
{
    QFETCH(qint64, lasting);
    QTEST(exactDuration(lasting), "said");
}

void CapsuleRulesTest::namesAreCutWithTheirCount()
{
    const QStringList five{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("d"),
                           QStringLiteral("e")};
    QCOMPARE(someOf({}), QString());
    QCOMPARE(someOf(five.mid(0, 1)), QStringLiteral("a"));
    QCOMPARE(someOf(five.mid(0, 3)), QStringLiteral("a, b and c"));
    QCOMPARE(someOf(five.mid(0, 4)), QStringLiteral("a, b, c and d"));
    QCOMPARE(someOf(five), QStringLiteral("a, b, c and 2 more"));
}

void CapsuleRulesTest::whatIsDoneComesBeforeTheState()
{
    const Capsule capsule = sampleCapsule("cl-1");
    QCOMPARE(badgeOf({capsule}).text, QStringLiteral("Running"));
    QCOMPARE(badgeOf({capsule, OperationKind::Capture}).text, QStringLiteral("Being captured"));
    QCOMPARE(badgeOf({capsule, OperationKind::Pause}).text, QStringLiteral("Pausing"));
    QCOMPARE(badgeOf({capsule, OperationKind::Resume}).text, QStringLiteral("Resuming"));
    QCOMPARE(badgeOf({capsule, OperationKind::Destroy}).text, QStringLiteral("Destroying"));
}

void CapsuleRulesTest::unknownStatesAreShownAsTheyCame()
{
    QCOMPARE(capsuleBadge(sampleCapsule("cl-1", CapsuleStatus::Unknown)).text, QStringLiteral("defrosting"));
}

} // namespace snapdeck

using snapdeck::CapsuleRulesTest;
SNAPDECK_TEST(CapsuleRulesTest)

#include "CapsuleRulesTest.moc"
