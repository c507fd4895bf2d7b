// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/PlanDialog.h"

#include "tests/support/TestRunner.h"
#include "tests/ui/ResourceScene.h"
#include "ui/pages/BatchLine.h"
#include "ui/widgets/Banner.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QScreen>
#include <QSignalSpy>
#include <QTest>

namespace snapdeck {

namespace {

using test::ResourceScene;

constexpr int Patience = 40'000;

/// A world whose plan allows `perDay` snapshots a day.
simulator::SimulatorOptions worldOf(unsigned apps, unsigned perDay)
{
    simulator::SimulatorOptions options = ResourceScene::smallWorld();
    options.apps = apps;
    options.databases = 0;
    options.planMemoryMb = perDay * 128;
    return options;
}

/// A page on which everything is chosen, with the plan open.
struct PlanStage {
    explicit PlanStage(unsigned apps = 6, unsigned perDay = 32)
        : scene(worldOf(apps, perDay))
    {
        ready = scene.load() && open();
    }

    bool open()
    {
        scene.resources()->selectAll();
        scene.button("takeChosenButton")->click();
        dialog = scene.page().findChild<PlanDialog *>();
        return dialog && QTest::qWaitForWindowExposed(dialog);
    }

    [[nodiscard]] QString text(const char *label) const { return child<QLabel>(label)->text(); }
    [[nodiscard]] QPushButton *take() const { return child<QPushButton>("planTakeButton"); }
    [[nodiscard]] QPushButton *cancel() const { return child<QPushButton>("planCancelButton"); }
    [[nodiscard]] QCheckBox *takeLater() const { return child<QCheckBox>("planTakeLaterCheck"); }
    template <typename T> [[nodiscard]] T *child(const char *name) const
    {
        return dialog->findChild<T *>(QLatin1String(name));
    }

    ResourceScene scene;
    QPointer<PlanDialog> dialog;
    bool ready = false;
};

} // namespace

class PlanDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void severalChosenShowWhatTheyComeTo();
    void tellsWhatItComesToBeforeAnythingIsSent();
    void waysOutSendNothing_data();
    void waysOutSendNothing();
    void takesThemAllAsOneBatch();
    void whatDoesNotFitTodayIsLeftOut();
    void whatDoesNotFitTodayIsTakenWhereThatIsWanted();
    void nothingFitsWithoutAWord();
    void leavesOutWhatIsUnderWay();
    void listsWhenEachIsSent();
    void staysReachableInANarrowWindow();
    void copiesTheCommand();
    void plansTenThousandAtOnce();
    void itsButtonsStayOnASmallScreen();
};

void PlanDialogTest::severalChosenShowWhatTheyComeTo()
{
    ResourceScene scene(worldOf(6, 32));
    QVERIFY(scene.load());
    QVERIFY(!scene.find<QWidget>("resourceSelection")->isVisible());
    QTest::keySequence(scene.resources(), QKeySequence::SelectAll);
    QVERIFY(scene.find<QWidget>("resourceSelection")->isVisible());
    QVERIFY(!scene.find<QWidget>("resourceDetail")->isVisible());
    QVERIFY(scene.find<QLabel>("selectionTitle")->text().contains(u'6'));
    QVERIFY(!scene.find<QWidget>("selectionUnderWay")->isVisible());
    QVERIFY(scene.button("takeChosenButton")->text().contains(u'6'));
    scene.session().takeSnapshot(scene.catalog().resources(ResourceKind::Application).first());
    QTRY_VERIFY(scene.find<QWidget>("selectionUnderWay")->isVisible());
    QVERIFY(scene.find<QWidget>("selectionUnderWay")->accessibleName().startsWith(u'1'));
    scene.resources()->selectionModel()->setCurrentIndex(scene.resources()->model()->index(2, 0),
                                                         QItemSelectionModel::ClearAndSelect
                                                             | QItemSelectionModel::Rows);
    QVERIFY(scene.find<QWidget>("resourceDetail")->isVisible());
}

void PlanDialogTest::tellsWhatItComesToBeforeAnythingIsSent()
{
    PlanStage stage;
    QVERIFY(stage.ready);
    QVERIFY(stage.dialog->isModal());
    QCOMPARE(stage.text("planToday"), QStringLiteral("all 6"));
    QCOMPARE(stage.text("planFirst"), QStringLiteral("now"));
    QVERIFY(stage.text("planLast") != stage.text("planFirst"));
    const Quota quota = stage.scene.session().quota();
    QCOMPARE(stage.text("planQuota"),
             QStringLiteral("%1 left now, %2 afterwards, of 32").arg(quota.left()).arg(quota.left() - 6));
    QVERIFY(!stage.takeLater()->isVisible());
    QVERIFY(!stage.child<QWidget>("planLaterTable")->isVisible());
    QVERIFY(stage.take()->isEnabled());
    QVERIFY(stage.take()->text().contains(u'6'));
    QVERIFY(stage.cancel()->isDefault());
    QCOMPARE(stage.scene.creates(), 0);
    QVERIFY(stage.scene.session().operations().operations().isEmpty());
}

void PlanDialogTest::waysOutSendNothing_data()
{
    QTest::addColumn<QString>("way");
    for (const char *way :
         {"escape", "cancel by mouse", "cancel by key", "return on the dialog", "close", "copy, then close"})
        QTest::newRow(way) << QString::fromLatin1(way);
}

void PlanDialogTest::waysOutSendNothing()
{
    QFETCH(QString, way);
    PlanStage stage;
    QVERIFY(stage.ready);
    const QPointer<PlanDialog> dialog = stage.dialog;
    if (way == u"escape")
        QTest::keyClick(stage.dialog, Qt::Key_Escape);
    else if (way == u"cancel by mouse")
        QTest::mouseClick(stage.cancel(), Qt::LeftButton);
    else if (way == u"cancel by key")
        QTest::keyClick(stage.cancel(), Qt::Key_Space);
    else if (way == u"return on the dialog")
        QTest::keyClick(stage.dialog, Qt::Key_Return);
    else {
        if (way != u"close")
            stage.child<QPushButton>("planCopyCommandButton")->click();
        stage.dialog->close();
    }
    QTRY_VERIFY(!dialog);
    QVERIFY(stage.scene.load());
    QCOMPARE(stage.scene.creates(), 0);
    QVERIFY(stage.scene.session().batches().isEmpty());
    QVERIFY(stage.scene.session().operations().operations().isEmpty());
}

void PlanDialogTest::takesThemAllAsOneBatch()
{
    PlanStage stage;
    QVERIFY(stage.ready);
    QTest::mouseClick(stage.take(), Qt::LeftButton);
    QTRY_COMPARE(stage.scene.session().batches().size(), 1);
    const SnapshotBatch *batch = stage.scene.session().batches().first();
    QTRY_COMPARE(batch->progress().total, 6);
    QTRY_VERIFY_WITH_TIMEOUT(batch->isFinished(), Patience);
    QCOMPARE(batch->progress().ready, 6);
    QCOMPARE(stage.scene.creates(), 6);
}

void PlanDialogTest::whatDoesNotFitTodayIsLeftOut()
{
    PlanStage stage(6, 4);
    QVERIFY(stage.ready);
    const int left = stage.scene.session().quota().left();
    QVERIFY(left > 0 && left < 6);
    const int later = 6 - left;
    QCOMPARE(stage.text("planToday"), QStringLiteral("%1 of 6").arg(left));
    QVERIFY(stage.takeLater()->isVisible());
    QVERIFY(!stage.takeLater()->isChecked());
    auto *table = stage.child<QAbstractItemView>("planLaterTable");
    QVERIFY(table->isVisible());
    QCOMPARE(table->model()->rowCount(), later);
    QVERIFY(stage.take()->text().contains(QString::number(left)));
    QTest::mouseClick(stage.take(), Qt::LeftButton);
    QTRY_COMPARE(stage.scene.session().batches().size(), 1);
    const SnapshotBatch *batch = stage.scene.session().batches().first();
    QTRY_COMPARE(batch->progress().total, left);
    QTRY_VERIFY_WITH_TIMEOUT(batch->isFinished(), Patience);
    QCOMPARE(stage.scene.creates(), left);
}

void PlanDialogTest::whatDoesNotFitTodayIsTakenWhereThatIsWanted()
{
    PlanStage stage(6, 4);
    QVERIFY(stage.ready);
    const QString last = stage.text("planLast");
    QTest::mouseClick(stage.takeLater(), Qt::LeftButton, {}, QPoint(8, stage.takeLater()->height() / 2));
    QVERIFY(stage.takeLater()->isChecked());
    QVERIFY(stage.take()->text().contains(u'6'));
    QVERIFY(stage.text("planLast") != last);
    QTest::mouseClick(stage.take(), Qt::LeftButton);
    QTRY_COMPARE(stage.scene.session().batches().size(), 1);
    QTRY_COMPARE(stage.scene.session().batches().first()->progress().total, 6);
}

void PlanDialogTest::nothingFitsWithoutAWord()
{
    PlanStage stage(3, 2);
    QVERIFY(stage.ready);
    const int left = stage.scene.session().quota().left();
    const QList<Resource> all = stage.scene.catalog().resources(ResourceKind::Application);
    for (int i = 0; i < left; ++i)
        stage.scene.session().takeSnapshot(all[i]);
    QTRY_COMPARE_WITH_TIMEOUT(stage.scene.session().quota().left(), 0, Patience);
    QTRY_VERIFY_WITH_TIMEOUT(!stage.take()->isEnabled(), Patience);
    QVERIFY(stage.child<Banner>("planBanner")->isVisible());
    QVERIFY(stage.takeLater()->isVisible());
    stage.takeLater()->click();
    QVERIFY(stage.take()->isEnabled());
    QVERIFY(!stage.child<Banner>("planBanner")->isVisible());
}

void PlanDialogTest::leavesOutWhatIsUnderWay()
{
    PlanStage stage;
    QVERIFY(stage.ready);
    QVERIFY(!stage.child<QLabel>("planLeftOut")->isVisible());
    const QList<Resource> all = stage.scene.catalog().resources(ResourceKind::Application);
    stage.scene.setFault({{QStringLiteral("match"), QStringLiteral("POST /v2/apps/*")}, // nobody answers
                          {QStringLiteral("kind"), QStringLiteral("delay")},
                          {QStringLiteral("seconds"), 600},
                          {QStringLiteral("count"), 9}});
    stage.scene.session().takeSnapshot(all.first());
    QTRY_COMPARE(stage.text("planLeftOut"), QStringLiteral("Left out: 1 being taken already."));
    QVERIFY(stage.child<QLabel>("planLeftOut")->isVisible());
    const QList<Snapshot> snapshots = stage.scene.catalog().snapshots(all.last().id);
    QVERIFY(!snapshots.isEmpty());
    stage.scene.session().restore({all.last(), snapshots.first(), false});
    QTRY_COMPARE(stage.text("planLeftOut"),
                 QStringLiteral("Left out: 1 being taken already, 1 being restored."));
    QVERIFY(stage.take()->text().contains(u'4'));
    QCOMPARE(stage.text("planToday"), QStringLiteral("all 4"));
    QTRY_VERIFY(stage.scene.button("takeChosenButton")->text().contains(u'4')); // one number everywhere
}

void PlanDialogTest::listsWhenEachIsSent()
{
    PlanStage stage(6, 4);
    QVERIFY(stage.ready);
    const auto *today = stage.child<QAbstractItemView>("planTodayTable")->model();
    const auto *later = stage.child<QAbstractItemView>("planLaterTable")->model();
    QCOMPARE(today->rowCount() + later->rowCount(), 6);
    QVERIFY(today->rowCount() > 0);
    for (int row = 0; row < today->rowCount(); ++row)
        QVERIFY(!today->index(row, 1).data().toString().isEmpty());
}

void PlanDialogTest::staysReachableInANarrowWindow()
{
    ResourceScene scene(worldOf(6, 32));
    QVERIFY(scene.load());
    scene.page().resize(672, 560);
    QVERIFY(!scene.button("takeInLineButton")->text().contains(u'6')); // one is chosen
    QTest::keySequence(scene.resources(), QKeySequence::SelectAll);
    QVERIFY(!scene.button("takeChosenButton")->isVisible()); // its pane is not to be seen
    QVERIFY(scene.button("takeInLineButton")->isVisible());
    QVERIFY(scene.button("takeInLineButton")->text().contains(u'6'));
    QTest::mouseClick(scene.button("takeInLineButton"), Qt::LeftButton);
    auto *dialog = scene.page().findChild<PlanDialog *>();
    QVERIFY(dialog && QTest::qWaitForWindowExposed(dialog));
    dialog->reject();
    scene.page().resize(1200, 700);
    QVERIFY(!scene.button("takeInLineButton")->isVisible());
}

void PlanDialogTest::copiesTheCommand()
{
    PlanStage stage(2);
    QVERIFY(stage.ready);
    stage.child<QPushButton>("planCopyCommandButton")->click();
    const QList<Resource> all = stage.scene.catalog().resources(ResourceKind::Application);
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY(copied.startsWith(u"snapdeck-cli --account prod snapshot create "));
    QVERIFY(copied.endsWith(u" --wait"));
    for (const Resource &resource : all)
        QVERIFY(copied.contains(resource.id.value()));
    QVERIFY(stage.dialog->isVisible());
    QCOMPARE(stage.scene.creates(), 0);
}

void PlanDialogTest::plansTenThousandAtOnce()
{
    ResourceScene scene(worldOf(2, 32));
    QVERIFY(scene.load());
    QList<Resource> many;
    for (int i = 0; i < 10'000; ++i) {
        Resource resource;
        resource.id = ResourceId(QStringLiteral("app-%1").arg(i));
        resource.name = QStringLiteral("worker-%1").arg(i);
        many.append(resource);
    }
    PlanDialog dialog(scene.session(), scene.journal(), many);
    dialog.show();
    const auto *table = dialog.findChild<QAbstractItemView *>(QStringLiteral("planLaterTable"));
    QVERIFY(table->model()->rowCount() > 9'000);
    QVERIFY(table->height() < 300);
    QVERIFY(dialog.height() < 760);
}

/// Its words are as tall as text has to be that is too large for the screen.
void PlanDialogTest::itsButtonsStayOnASmallScreen()
{
    PlanStage stage(6, 4);
    QVERIFY(stage.ready);
    const int screen = stage.dialog->screen()->availableGeometry().height();
    const int before = stage.dialog->height();
    const auto words = {"planToday", "planFirst", "planLast", "planQuota"};
    for (const char *name : words)
        stage.child<QLabel>(name)->setMinimumHeight(screen / 4);
    const auto within = [&stage](const QWidget *widget) {
        return stage.dialog->rect().contains(QRect(widget->mapTo(stage.dialog, QPoint()), widget->size()));
    };
    QTRY_VERIFY(stage.dialog->height() > before);
    QTRY_VERIFY2(stage.dialog->height() < screen, qPrintable(QString::number(stage.dialog->height())));
    QVERIFY(within(stage.take()) && within(stage.cancel()));
    QVERIFY(!within(stage.takeLater()));
    QTest::keyClick(stage.dialog->focusWidget(), Qt::Key_Tab);
    for (int i = 0; i < 6 && !stage.takeLater()->hasFocus(); ++i)
        QTest::keyClick(stage.dialog->focusWidget(), Qt::Key_Tab);
    QTRY_VERIFY(stage.takeLater()->hasFocus() && within(stage.takeLater())); // the keyboard brings it into sight
    for (const char *name : words)
        stage.child<QLabel>(name)->setMinimumHeight(0);
    QTRY_COMPARE(stage.dialog->height(), before);
}

} // namespace snapdeck

using snapdeck::PlanDialogTest;
SNAPDECK_TEST(PlanDialogTest)

#include "PlanDialogTest.moc"
