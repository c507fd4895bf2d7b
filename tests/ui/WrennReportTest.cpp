// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/WrennReport.h"

#include "tests/support/TestRunner.h"
#include "tests/ui/WrennSamples.h"

namespace snapdeck {

namespace {

using test::sampleOperation;

OperationView captured(const char *id, OperationState state, const char *message = "",
                       CapsuleFate fate = CapsuleFate::Gone)
{
    OperationView view = sampleOperation(OperationKind::Capture, id, state, message);
    view.fate = fate;
    view.batch = QStringLiteral("batch");
    return view;
}

} // namespace

class WrennReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBatchCannotBeMisread_data();
    void aBatchCannotBeMisread();
    void successOfPausingIsANotice();
    void troubleHasABannerAndSomethingToDo();
    void stepsBeforeACaptureAreToldByIt();
    void aCopyIsToldOnceItIsItsTurn();
    void aTrialIsOneStory();
    void onlyARefusedOverwriteOffersTheDeletion();
    void aCaptureThatNeverBeganSaysWhy();
};

void WrennReportTest::aBatchCannotBeMisread_data()
{
    QTest::addColumn<QList<OperationView>>("captures");
    QTest::addColumn<QString>("said");
    QTest::addColumn<int>("tone");
    using State = OperationState;
    QTest::newRow("begun") << QList<OperationView>{captured("cl-a", State::Requesting),
                                                   captured("cl-b", State::Queued)}
                           << QStringLiteral("2 asked for: 2 under way.") << int(Tone::Processing);
    QTest::newRow("half") << QList<OperationView>{captured("cl-a", State::Ready),
                                                  captured("cl-b", State::Processing),
                                                  captured("cl-c", State::Failed, "It is not running.")}
                          << QStringLiteral(
                                 "3 asked for: 1 captured, 1 under way, 1 not captured (cl-c: It is "
                                 "not running.).")
                          << int(Tone::Danger);
    QTest::newRow("ended") << QList<OperationView>{captured("cl-a", State::Ready),
                                                   captured("cl-b", State::Ready, "", CapsuleFate::Paused),
                                                   captured("cl-c", State::Failed, "Refused")}
                           << QStringLiteral("3 asked for: 2 captured, 1 not captured (cl-c: Refused). Gone: "
                                             "cl-a. Still there, paused: cl-b.")
                           << int(Tone::Danger);
    QTest::newRow("unknown") << QList<OperationView>{captured("cl-a", State::Unconfirmed, "Nobody knows"),
                                                     captured("cl-b", State::Ready)}
                             << QStringLiteral("2 asked for: 1 captured, 1 not known (cl-a: Nobody knows). "
                                               "Gone: cl-b.")
                             << int(Tone::Warning);
    QTest::newRow("lost") << QList<OperationView>{captured("cl-a", State::Lost, "Gone, and no template"),
                                                  captured("cl-b", State::Cancelled)}
                          << QStringLiteral("2 asked for: 1 not captured (cl-b), 1 lost (cl-a: Gone, and no "
                                            "template).")
                          << int(Tone::Danger);
}

void WrennReportTest::aBatchCannotBeMisread()
{
    QFETCH(QList<OperationView>, captures);
    const WrennReport report = batchReport(captures);
    QTEST(report.text, "said");
    QTEST(int(report.tone), "tone");
}

void WrennReportTest::successOfPausingIsANotice()
{
    const OperationView ready = sampleOperation(OperationKind::Pause, "cl-1", OperationState::Ready);
    QVERIFY(!isReported(ready, {}));
    QCOMPARE(noticeOf(ready), QStringLiteral("cl-1 is paused."));
    const OperationView going = sampleOperation(OperationKind::Resume, "cl-1", OperationState::Requesting);
    QVERIFY(!isReported(going, {}));
    QVERIFY(noticeOf(going).isEmpty());
    QVERIFY(noticeOf(sampleOperation(OperationKind::Destroy, "cl-1", OperationState::Ready)).isEmpty());
}

void WrennReportTest::troubleHasABannerAndSomethingToDo()
{
    const OperationView failed
        = sampleOperation(OperationKind::Pause, "cl-1", OperationState::Failed, "No host.");
    QVERIFY(isReported(failed, {}));
    QCOMPARE(reportOf(failed, {}).act, ReportAct::CopyDetails);
    QCOMPARE(reportOf(failed, {}).tone, Tone::Danger);
    OperationView unknown = sampleOperation(OperationKind::Destroy, "cl-1", OperationState::Unconfirmed);
    unknown.canCheckAgain = true;
    QCOMPARE(reportOf(unknown, {}).act, ReportAct::CheckAgain);
    QCOMPARE(reportOf(unknown, {}).tone, Tone::Warning);
    OperationView looking = sampleOperation(OperationKind::Resume, "cl-1", OperationState::Processing);
    QVERIFY(!isReported(looking, {}));
    looking.answerLost = true;
    QVERIFY(isReported(looking, {}));
    QVERIFY(!reportOf(looking, {}).hasEnded);
}

void WrennReportTest::stepsBeforeACaptureAreToldByIt()
{
    const ReportPlace awaited{true, {}};
    QVERIFY(!isReported(sampleOperation(OperationKind::Pause, "cl-1", OperationState::Failed), awaited));
    QVERIFY(!isReported(sampleOperation(OperationKind::DeleteTemplate, "x", OperationState::Requesting),
                        awaited));
    QVERIFY(isReported(sampleOperation(OperationKind::DeleteTemplate, "x", OperationState::Requesting), {}));
    QVERIFY2(isReported(sampleOperation(OperationKind::Capture, "cl-1", OperationState::Ready), awaited),
             "a copy waits for it");
}

void WrennReportTest::aCopyIsToldOnceItIsItsTurn()
{
    OperationView copy = sampleOperation(OperationKind::Create, "golden", OperationState::Queued);
    QVERIFY(isReported(copy, {}));
    copy.after = OperationId(QStringLiteral("op-capture"));
    copy.isWaiting = true;
    QVERIFY(!isReported(copy, {}));
    copy.isWaiting = false;
    copy.state = OperationState::Requesting;
    QVERIFY(isReported(copy, {}));
    copy.state = OperationState::Cancelled;
    QVERIFY(!isReported(copy, {}));
}

void WrennReportTest::aTrialIsOneStory()
{
    OperationView launch = sampleOperation(OperationKind::Create, "cl-1", OperationState::Ready);
    launch.isTrial = true;
    launch.templateName = TemplateName(QStringLiteral("golden"));
    OperationView end = sampleOperation(OperationKind::Destroy, "cl-1", OperationState::Requesting);
    end.isTrial = true;
    QVERIFY(!isReported(end, {}));
    QCOMPARE(reportOf(launch, {true, end}).text,
             QStringLiteral("“golden” starts: cl-1 ran. It is being destroyed now."));
    end.state = OperationState::Ready;
    QCOMPARE(reportOf(launch, {true, end}).text,
             QStringLiteral("“golden” starts: cl-1 ran. It was destroyed afterwards."));
    end.state = OperationState::Failed;
    QVERIFY2(isReported(end, {}), "a capsule that was left behind costs money");
}

void WrennReportTest::onlyARefusedOverwriteOffersTheDeletion()
{
    OperationView refused = sampleOperation(OperationKind::Capture, "cl-1", OperationState::Failed, "Kept.");
    refused.error.httpStatus = 409;
    refused.error.code = QStringLiteral("template_name_taken");
    QCOMPARE(reportOf(refused, {}).act, ReportAct::DeleteOldFirst);
    refused.error.code = QStringLiteral("invalid_state");
    QCOMPARE(reportOf(refused, {}).act, ReportAct::CopyDetails);
    refused.error.code = QStringLiteral("name_reserved");
    QCOMPARE(reportOf(refused, {}).act, ReportAct::CopyDetails);
}

void WrennReportTest::aCaptureThatNeverBeganSaysWhy()
{
    OperationView held = sampleOperation(OperationKind::Capture, "cl-1", OperationState::Cancelled,
                                         "The old template was not deleted first.");
    held.error.detail = QStringLiteral("The key may not delete templates.");
    const WrennReport report = reportOf(held, {});
    QVERIFY(report.text.contains(held.error.message));
    QVERIFY(report.text.contains(held.error.detail));
    QCOMPARE(report.tone, Tone::Warning);
}

} // namespace snapdeck

using snapdeck::WrennReportTest;
SNAPDECK_TEST(WrennReportTest)

#include "WrennReportTest.moc"
