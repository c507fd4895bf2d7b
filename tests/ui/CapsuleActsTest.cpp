// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestRunner.h"
#include "tests/ui/WrennStage.h"
#include "ui/models/CapsuleModel.h"
#include "ui/widgets/Badge.h"

#include <QAction>
#include <QSpinBox>

namespace snapdeck {

namespace {

using test::WrennStage;

constexpr int Patience = 30'000;

int rowOf(const WrennStage &stage, const QString &id)
{
    const auto *model = stage.on<TableView>(stage.capsules, "capsuleTable")->model();
    const auto found = model->match(model->index(0, 0), Qt::DisplayRole, id, 1, Qt::MatchExactly);
    return found.isEmpty() ? -1 : found.first().row();
}

QString stateOf(const WrennStage &stage, const QString &id)
{
    const auto *model = stage.on<TableView>(stage.capsules, "capsuleTable")->model();
    return model->index(rowOf(stage, id), CapsuleModel::State).data().toString();
}

} // namespace

/// What the page of the capsules shows of the chosen ones, and what it asks for.
class CapsuleActsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDetailTellsTheChosenOne();
    void theDetailIsAPageOfItsOwnWhereItIsNarrow();
    void severalAreSummedUp();
    void pausesAndResumes();
    void pausesSeveralWithoutAsking();
    void keepsAwake();
    void aFailureIsABanner();
    void launchesAndSelectsTheNewOne();
    void destroysOnceTheIdIsTyped();
    void leavesThePageOfOneThatHasGone();
    void capturesSeveral();
    void offersTheDeletionAfterARefusal();
    void readOnlyAccountsDoNothing();
    void everyButtonHasANameAndAReason();
};

void CapsuleActsTest::theDetailTellsTheChosenOne()
{
    WrennStage stage;
    QVERIFY(stage.ready);
    const QString id = stage.running().first();
    const Capsule capsule = *stage.scene.catalog().capsule(CapsuleId(id));
    stage.choose({id});
    QCOMPARE(stage.said(stage.capsules, "capsuleTemplate"), capsule.templateName);
    QCOMPARE(stage.said(stage.capsules, "capsuleMachine"), machineText(capsule.vcpus, capsule.memoryMb));
    QCOMPARE(stage.on<Badge>(stage.capsules, "capsuleStateBadge")->spec().text, QStringLiteral("Running"));
    QVERIFY(stage.button("pauseButton")->isVisible());
    QVERIFY(!stage.button("resumeButton")->isVisible());
    stage.choose({stage.idsOf(CapsuleStatus::Paused).first()});
    QVERIFY(!stage.button("pauseButton")->isVisible());
    QVERIFY(stage.button("resumeButton")->isEnabled());
}

void CapsuleActsTest::theDetailIsAPageOfItsOwnWhereItIsNarrow()
{
    WrennStage stage;
    QVERIFY(stage.ready);
    const auto *detail = stage.on<QWidget>(stage.capsules, "capsuleDetail");
    auto *table = stage.on<TableView>(stage.capsules, "capsuleTable");
    QVERIFY(detail->isVisible());
    stage.capsules.resize(800, 700);
    QTRY_VERIFY(!detail->isVisible());
    QTest::keyClick(table, Qt::Key_Return);
    QVERIFY(detail->isVisible());
    QVERIFY(!table->isVisible());
    QTest::keyClick(&stage.capsules, Qt::Key_Escape);
    QTRY_VERIFY(table->isVisible());
}

void CapsuleActsTest::severalAreSummedUp()
{
    WrennStage stage;
    QVERIFY(stage.ready);
    const QStringList two = stage.running().mid(0, 2);
    stage.choose(two);
    QCOMPARE(stage.said(stage.capsules, "capsuleStates"), QStringLiteral("2 running"));
    QVERIFY(stage.button("captureManyButton")->isEnabled());
    QVERIFY(!stage.button("destroyManyButton")->isEnabled());
    QVERIFY(stage.button("destroyManyButton")->toolTip().contains(u"one at a time"));
    QVERIFY(!stage.button("resumeManyButton")->isEnabled());
}

void CapsuleActsTest::pausesAndResumes()
{
    WrennStage stage;
    QVERIFY(stage.ready);
    QSignalSpy noticed(&stage.capsules, &Page::noticed);
    const QString id = stage.running().first();
    stage.choose({id});
    QTest::mouseClick(stage.button("pauseButton"), Qt::LeftButton);
    QCOMPARE(stateOf(stage, id), QStringLiteral("Pausing"));
    QVERIFY(!stage.button("captureButton")->isEnabled());
    QVERIFY(!stage.button("destroyButton")->isEnabled());
    QVERIFY(stage.button("destroyButton")->toolTip().contains(u"being paused"));
    QTRY_VERIFY_WITH_TIMEOUT(stage.allEnded() && stateOf(stage, id) == u"Paused", Patience);
    QCOMPARE(noticed.last().first().toString(), QStringLiteral("%1 is paused.").arg(id));
    QVERIFY(!stage.on<Banner>(stage.capsules, "operationReport"));
    QTest::mouseClick(stage.button("resumeButton"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(stage.allEnded() && stateOf(stage, id) == u"Running", Patience);
    QCOMPARE(stage.scene.writes(), 2);
}

void CapsuleActsTest::pausesSeveralWithoutAsking()
{
    WrennStage stage;
    QVERIFY(stage.ready);
    const QStringList two = stage.running().mid(0, 2);
    stage.choose(two + stage.idsOf(CapsuleStatus::Paused).mid(0, 1));
    QCOMPARE(stage.button("pauseManyButton")->text(), QStringLiteral("&Pause 2"));
    QVERIFY(stage.button("pauseManyButton")->toolTip().contains(u"2 of the 3 chosen"));
    QTest::mouseClick(stage.button("pauseManyButton"), Qt::LeftButton);
    QVERIFY(!stage.dialog());
    QTRY_VERIFY_WITH_TIMEOUT(stage.allEnded() && stateOf(stage, two[0]) == u"Paused"
                                 && stateOf(stage, two[1]) == u"Paused",
                             Patience);
    QCOMPARE(stage.scene.writes(), 2);
}

void CapsuleActsTest::keepsAwake()
{
    WrennStage stage;
    QVERIFY(stage.ready);
    QSignalSpy noticed(&stage.capsules, &Page::noticed);
    for (const Capsule &capsule : stage.scene.catalog().capsules()) {
        if (capsule.timeoutSeconds > 0 && capsule.status == CapsuleStatus::Running)
            stage.choose({capsule.id.value()});
    }
    QVERIFY(stage.on<Badge>(stage.capsules, "capsulePausesIn")->isVisible());
    QVERIFY(stage.button("keepAwakeButton")->isEnabled());
    QTest::mouseClick(stage.button("keepAwakeButton"), Qt::LeftButton);
    QTRY_VERIFY(!noticed.isEmpty());
    QVERIFY(noticed.last().first().toString().contains(u"kept awake until"));
    QCOMPARE(stage.scene.writes(), 1);
}

void CapsuleActsTest::aFailureIsABanner()
{
    WrennStage stage;
    QVERIFY(stage.ready);
    stage.scene.setFault({{QStringLiteral("match"), QStringLiteral("POST /v1/capsules/*/pause")},
                          {QStringLiteral("kind"), QStringLiteral("status")},
                          {QStringLiteral("status"), 403},
                          {QStringLiteral("code"), QStringLiteral("forbidden")},
                          {QStringLiteral("count"), 1}});
    stage.choose({stage.running().first()});
    QTest::mouseClick(stage.button("pauseButton"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(stage.allEnded(), Patience);
    QCOMPARE(stage.latest()->view().state, OperationState::Failed);
    QVERIFY(stage.report(stage.capsules, "operationReport").contains(stage.latest()->view().error.message));
    QCOMPARE(stage.scene.writes(), 1);
}

void CapsuleActsTest::launchesAndSelectsTheNewOne()
{
    WrennStage stage;
    QVERIFY(stage.ready);
    const int before = int(stage.scene.catalog().capsules().size());
    QTest::mouseClick(stage.button("newCapsuleButton"), Qt::LeftButton);
    QVERIFY(stage.dialog());
    QVERIFY(!stage.inDialog("launchConfirmButton")->isEnabled());
    stage.type("launchTemplateSearch", QStringLiteral("minimal"));
    QTest::keyClick(stage.inDialog<QLineEdit>("launchTemplateSearch"), Qt::Key_Return);
    QVERIFY2(stage.dialog(), "Return in a field ends nothing");
    QTest::keyClick(stage.inDialog<QLineEdit>("launchTemplateSearch"), Qt::Key_Down);
    QTest::keyClick(stage.dialog()->focusWidget(), Qt::Key_Down);
    stage.inDialog<QTableView>("launchTemplateTable")->selectRow(0);
    stage.inDialog<QSpinBox>("launchTimeoutField")->setValue(600);
    QVERIFY(stage.inDialog<QLabel>("launchSentence")->text().contains(u"10 min"));
    QVERIFY(stage.inDialog("launchConfirmButton")->isEnabled());
    QTest::mouseDClick(stage.inDialog("launchConfirmButton"), Qt::LeftButton);
    QTest::mouseClick(stage.inDialog("launchConfirmButton"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(stage.allEnded(), Patience);
    QCOMPARE(stage.latest()->view().state, OperationState::Ready);
    QTRY_COMPARE(stage.scene.catalog().capsules().size(), before + 1);
    const auto *table = stage.on<TableView>(stage.capsules, "capsuleTable");
    const QString made = stage.latest()->view().madeCapsule.value();
    QTRY_COMPARE(table->currentIndex().siblingAtColumn(0).data().toString(), made);
    QCOMPARE(stage.scene.writes(), 1);
    QVERIFY(stage.report(stage.capsules, "operationReport").contains(u"runs"));
}

void CapsuleActsTest::destroysOnceTheIdIsTyped()
{
    WrennStage stage;
    QVERIFY(stage.ready);
    const QString id = stage.idsOf(CapsuleStatus::Paused).first();
    stage.choose({id});
    QTest::mouseClick(stage.button("destroyButton"), Qt::LeftButton);
    QVERIFY(!stage.inDialog("destroyConfirmButton")->isEnabled());
    stage.type("destroyConfirmField", id);
    QVERIFY(stage.inDialog("destroyConfirmButton")->isEnabled());
    QTest::mouseClick(stage.inDialog("destroyConfirmButton"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(stage.allEnded(), Patience);
    QTRY_COMPARE(rowOf(stage, id), -1);
    QCOMPARE(stage.scene.writes(), 1);
    QCOMPARE(stage.report(stage.capsules, "operationReport"), QStringLiteral("%1 is destroyed.").arg(id));
    QVERIFY(stage.scene.load());
    const auto *table = stage.on<TableView>(stage.capsules, "capsuleTable");
    QVERIFY2(!table->selectionModel()->hasSelection(), "nobody chose the next one");
    QVERIFY(!stage.button("destroyButton")->isVisible());
    QVERIFY(!stage.button("destroyButton")->isEnabled());
}

void CapsuleActsTest::leavesThePageOfOneThatHasGone()
{
    WrennStage stage;
    QVERIFY(stage.ready);
    const QString id = stage.running().first();
    stage.capsules.resize(800, 700);
    stage.choose({id});
    auto *table = stage.on<TableView>(stage.capsules, "capsuleTable");
    QTest::keyClick(table, Qt::Key_Return);
    QTRY_VERIFY(!table->isVisible());
    stage.scene.session().work().capture({CapsuleId(id), TemplateName(QStringLiteral("kept")), false});
    QTRY_VERIFY_WITH_TIMEOUT(stage.allEnded() && rowOf(stage, id) < 0, Patience);
    QTRY_VERIFY(table->isVisible());
    QVERIFY(!table->selectionModel()->hasSelection());
    QVERIFY(!stage.button("captureButton")->isEnabled());
}

void CapsuleActsTest::capturesSeveral()
{
    WrennStage stage;
    QVERIFY(stage.ready);
    const QStringList three = stage.running().mid(0, 3);
    QCOMPARE(three.size(), 3);
    stage.choose(three);
    QTest::mouseClick(stage.button("captureManyButton"), Qt::LeftButton);
    auto *names = stage.inDialog<QTableView>("captureManyTable");
    QCOMPARE(names->model()->rowCount(), 3);
    names->setFocus();
    QTest::keyClick(names, Qt::Key_F2);
    auto *editor = names->findChild<QLineEdit *>(QStringLiteral("captureManyNameEditor"));
    QVERIFY(editor);
    editor->selectAll();
    QTest::keyClicks(editor, QStringLiteral("first"));
    stage.type("captureManyConfirmField", QStringLiteral("destroy 3"));
    QVERIFY(stage.inDialog("captureManyConfirmButton")->isEnabled());
    QTest::mouseClick(stage.inDialog("captureManyConfirmButton"), Qt::LeftButton);
    QCOMPARE(stage.report(stage.capsules, "captureBatchReport"), QStringLiteral("3 asked for: 3 under way."));
    QTRY_VERIFY_WITH_TIMEOUT(stage.allEnded(), Patience);
    QVERIFY(stage.report(stage.capsules, "captureBatchReport")
                .startsWith(QStringLiteral("3 asked for: 3 captured. Gone:")));
    QVERIFY(!stage.on<Banner>(stage.capsules, "captureReport"));
    QCOMPARE(stage.scene.captures(), 3);
    QCOMPARE(stage.scene.writes(), 3);
    QVERIFY(stage.scene.catalog().templateNamed(TemplateName(QStringLiteral("first"))));
}

void CapsuleActsTest::offersTheDeletionAfterARefusal()
{
    WrennStage stage;
    QVERIFY(stage.ready);
    const QString id = stage.running().first();
    const TemplateName old = stage.scene.ownTemplate()->name;
    stage.scene.setFault({{QStringLiteral("match"), QStringLiteral("POST /v1/snapshots")},
                          {QStringLiteral("kind"), QStringLiteral("status")},
                          {QStringLiteral("status"), 409},
                          {QStringLiteral("code"), QStringLiteral("template_name_taken")},
                          {QStringLiteral("count"), 1}});
    stage.scene.session().work().capture({CapsuleId(id), old, true});
    QTRY_VERIFY_WITH_TIMEOUT(stage.allEnded(), Patience);
    QCOMPARE(stage.latest()->view().state, OperationState::Failed);
    auto *banner = stage.on<Banner>(stage.capsules, "captureReport");
    Q_EMIT banner->actionTriggered();
    QVERIFY(stage.dialog());
    QCOMPARE(stage.inDialog<QLineEdit>("captureNameField")->text(), old.value());
    QVERIFY(stage.inDialog<QLineEdit>("captureOldNameField")->isVisible());
    QVERIFY(stage.inDialog<QLineEdit>("captureOldNameField")->text().isEmpty());
    stage.type("captureConfirmField", id);
    QVERIFY2(!stage.inDialog("captureConfirmButton")->isEnabled(), "the deletion wants its own confirmation");
    stage.type("captureOldNameField", old.value());
    QVERIFY(stage.inDialog("captureConfirmButton")->isEnabled());
    QVERIFY(stage.inDialog("captureConfirmButton")->text().startsWith(u"Delete "));
    const int before = stage.scene.writes();
    QTest::mouseClick(stage.inDialog("captureConfirmButton"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(stage.allEnded(), Patience);
    QCOMPARE(stage.scene.writes(), before + 2); // the deletion and the capture, once each
    QCOMPARE(stage.latest()->view().state, OperationState::Ready);
}

void CapsuleActsTest::readOnlyAccountsDoNothing()
{
    WrennStage stage({.readOnly = true});
    QVERIFY(stage.ready);
    stage.choose({stage.running().first()});
    for (const char *name :
         {"newCapsuleButton", "captureButton", "pauseButton", "keepAwakeButton", "destroyButton"}) {
        QVERIFY2(!stage.button(name)->isEnabled(), name);
        QVERIFY2(stage.button(name)->toolTip().contains(u"read-only"), name);
    }
}

void CapsuleActsTest::everyButtonHasANameAndAReason()
{
    WrennStage stage;
    QVERIFY(stage.ready);
    stage.choose({stage.idsOf(CapsuleStatus::Paused).first()});
    for (auto *button : stage.on<QWidget>(stage.capsules, "capsuleDetail")->findChildren<QPushButton *>()) {
        if (button->objectName().isEmpty() || !button->isVisible())
            continue; // of what stands in the pane's place
        QVERIFY(!button->text().isEmpty());
        QVERIFY2(!button->toolTip().isEmpty(), qPrintable(button->objectName()));
        QVERIFY2(!button->accessibleDescription().isEmpty(), qPrintable(button->objectName()));
    }
}

} // namespace snapdeck

using snapdeck::CapsuleActsTest;
SNAPDECK_TEST(CapsuleActsTest)

#include "CapsuleActsTest.moc"
