// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/BatchLine.h"

#include "tests/support/TestRunner.h"
#include "tests/ui/ResourceScene.h"
#include "ui/models/BatchWords.h"
#include "ui/pages/BatchLines.h"
#include "ui/theme/Theme.h"

#include <QAbstractButton>
#include <QDialog>
#include <QLabel>
#include <QProgressBar>
#include <QSignalSpy>
#include <QTest>

namespace snapdeck {

namespace {

using test::ResourceScene;

constexpr int Patience = 60'000;

} // namespace

class BatchLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsHowFarItIs();
    void tellsWhatHoldsItUp();
    void showsARunningBatchUntilItIsPutAway();
    void pausesAndGoesOn();
    void asksBeforeItCancelsTheRest();
    void sendsNothingWhileItAsks();
    void fitsANarrowWindow();
    void standsInTheMiddle();
    void leadsToActivity();
    void isThereAfterARestart();

private:
    static SnapshotBatch *takeAll(ResourceScene &scene)
    {
        return scene.session().takeSnapshots(scene.catalog().resources(ResourceKind::Application));
    }
};

void BatchLineTest::tellsHowFarItIs()
{
    const QDateTime now(QDate(2026, 11, 22), QTime(14, 0), Qt::LocalTime);
    BatchView batch;
    batch.progress = {120, 75, 6, 37, 2, 0, 0};
    batch.startedAt = now;
    batch.lastLeavesAt = now.addSecs(9'000);
    QCOMPARE(batchStory(batch, now), QStringLiteral("37 of 120 ready · 2 failed · finishes about 16:31"));
    QVERIFY(batchTitle(batch).contains(u"120"));
    batch.progress = {120, 0, 3, 117, 0, 0, 0};
    QCOMPARE(batchStory(batch, now), QStringLiteral("117 of 120 ready · all sent, 3 being taken"));
    batch.progress = {120, 0, 0, 116, 1, 1, 2};
    QVERIFY(batch.isFinished());
    QCOMPARE(batchStory(batch, now),
             QStringLiteral("116 of 120 ready · 1 failed · 2 unconfirmed · 1 cancelled"));
}

void BatchLineTest::tellsWhatHoldsItUp()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    BatchView batch;
    batch.progress = {10, 8, 0, 2, 0, 0, 0};
    batch.paused = true;
    QCOMPARE(batchStory(batch, now), QStringLiteral("2 of 10 ready · 8 not sent"));
    batch.paused = false; // nobody knows when the last one leaves
    QCOMPARE(batchStory(batch, now), QStringLiteral("2 of 10 ready · 8 waiting"));
    QVERIFY(!BatchView().isFinished()); // on its way into being
}

void BatchLineTest::showsARunningBatchUntilItIsPutAway()
{
    ResourceScene scene;
    QVERIFY(scene.load());
    QVERIFY(!scene.find<BatchLines>("batchLines")->isVisible());
    const SnapshotBatch *batch = takeAll(scene);
    QTRY_VERIFY(scene.find<BatchLine>("batchLine"));
    auto *line = scene.find<BatchLine>("batchLine");
    QTRY_VERIFY(line->isVisible());
    QTRY_VERIFY(line->text().contains(u"finishes about"));
    QVERIFY(!scene.button("batchDismissButton")->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(batch->isFinished(), Patience);
    QTRY_COMPARE(line->text(), QStringLiteral("6 of 6 ready"));
    QVERIFY(!scene.find<QProgressBar>("batchProgress")->isVisible());
    QVERIFY(!scene.button("batchPauseButton")->isVisible());
    scene.button("batchDismissButton")->click();
    QVERIFY(!scene.find<BatchLines>("batchLines")->isVisible());
}

void BatchLineTest::pausesAndGoesOn()
{
    ResourceScene scene;
    QVERIFY(scene.load());
    const SnapshotBatch *batch = takeAll(scene);
    QTRY_VERIFY(batch->progress().total == 6 && batch->progress().waiting > 0);
    QTRY_VERIFY(scene.button("batchPauseButton") && scene.button("batchPauseButton")->isEnabled());
    scene.button("batchPauseButton")->click();
    QVERIFY(batch->isPaused());
    QCOMPARE(scene.button("batchPauseButton")->text(), QStringLiteral("Resume"));
    QVERIFY(scene.find<BatchLine>("batchLine")->text().contains(u"not sent"));
    scene.button("batchPauseButton")->click();
    QVERIFY(!batch->isPaused());
    QTRY_VERIFY_WITH_TIMEOUT(batch->isFinished(), Patience);
    QCOMPARE(batch->progress().ready, 6);
}

void BatchLineTest::asksBeforeItCancelsTheRest()
{
    ResourceScene scene;
    QVERIFY(scene.load());
    const SnapshotBatch *batch = takeAll(scene);
    QTRY_VERIFY(batch->progress().total == 6 && batch->progress().waiting > 0);
    QTRY_VERIFY(scene.button("batchPauseButton") && scene.button("batchPauseButton")->isEnabled());
    scene.button("batchPauseButton")->click();
    const int waiting = batch->progress().waiting;
    const auto question = [&scene]() -> QDialog * {
        scene.button("batchCancelButton")->click();
        for (auto *dialog : scene.page().findChildren<QDialog *>(QStringLiteral("cancelRestQuestion"))) {
            if (dialog->isVisible())
                return dialog;
        }
        return nullptr;
    };
    QDialog *asked = question();
    QVERIFY(asked);
    QVERIFY(asked->windowTitle().contains(QString::number(waiting)));
    QTest::keyClick(asked, Qt::Key_Return); // the default keeps them
    QCOMPARE(batch->progress().cancelled, 0);
    question()->findChild<QAbstractButton *>(QStringLiteral("actButton"))->click();
    QTRY_COMPARE(batch->progress().cancelled, waiting);
    QTRY_VERIFY_WITH_TIMEOUT(batch->isFinished(), Patience);
    QCOMPARE(scene.creates(), 6 - waiting);
}

void BatchLineTest::sendsNothingWhileItAsks()
{
    ResourceScene scene;
    QVERIFY(scene.load());
    const SnapshotBatch *batch = takeAll(scene);
    QTRY_VERIFY(batch->progress().total == 6 && batch->progress().waiting > 0);
    QTRY_VERIFY(scene.button("batchCancelButton") && scene.button("batchCancelButton")->isEnabled());
    scene.button("batchCancelButton")->click();
    auto *asked = scene.page().findChild<QDialog *>(QStringLiteral("cancelRestQuestion"));
    QVERIFY(asked && batch->isKeptBack() && !batch->isPaused());
    QSignalSpy changed(batch, &SnapshotBatch::changed);
    QTRY_VERIFY(batch->progress().running == 0 && !changed.wait(300)); // what had its slot has ended
    const int waiting = batch->progress().waiting;
    QVERIFY(waiting > 0);
    QVERIFY(!changed.wait(500)); // several slots, on this clock
    QCOMPARE(batch->progress().waiting, waiting);
    asked->reject();
    QVERIFY(!batch->isKeptBack());
    QTRY_VERIFY_WITH_TIMEOUT(batch->isFinished(), Patience);
    QCOMPARE(batch->progress().ready, 6);
}

void BatchLineTest::fitsANarrowWindow()
{
    ResourceScene scene;
    QVERIFY(scene.load());
    scene.page().resize(692, 560); // in the narrowest window
    takeAll(scene);
    QTRY_VERIFY(scene.find<BatchLine>("batchLine") && scene.find<BatchLine>("batchLine")->isVisible());
    QTRY_VERIFY(scene.find<BatchLine>("batchLine")->text().contains(u"finishes about"));
    const auto *story = scene.find<QLabel>("batchStory");
    QTRY_VERIFY(story->heightForWidth(story->width()) <= story->height());
    QVERIFY(scene.find<BatchLine>("batchLine")->width() < scene.page().width());
}

void BatchLineTest::standsInTheMiddle()
{
    const Theme theme; // whose buttons are higher than the words beside them
    ResourceScene scene;
    QVERIFY(scene.load());
    scene.page().resize(1100, 560);
    takeAll(scene);
    QTRY_VERIFY(scene.find<BatchLine>("batchLine") && scene.find<BatchLine>("batchLine")->isVisible());
    const auto *line = scene.find<BatchLine>("batchLine");
    const auto *title = scene.find<QLabel>("batchTitle");
    const auto *bar = scene.find<QProgressBar>("batchProgress");
    QTRY_VERIFY(title->width() > 0 && bar->geometry().top() > title->geometry().bottom());
    const int above = title->geometry().top();
    const int below = line->height() - 1 - bar->geometry().bottom();
    QTRY_VERIFY2(std::abs(above - below) <= 1, qPrintable(QStringLiteral("%1, %2").arg(above).arg(below)));
}

void BatchLineTest::leadsToActivity()
{
    ResourceScene scene;
    QVERIFY(scene.load());
    const SnapshotBatch *batch = takeAll(scene);
    QTRY_VERIFY(scene.button("batchActivityButton"));
    QSignalSpy asked(&scene.page(), &Page::activityRequested);
    scene.button("batchActivityButton")->click();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toString(), batch->id());
}

void BatchLineTest::isThereAfterARestart()
{
    ResourceScene scene;
    QVERIFY(scene.load());
    SnapshotBatch *batch = takeAll(scene);
    QTRY_COMPARE(batch->progress().total, 6);
    QTRY_VERIFY(batch->progress().ready > 0);
    batch->setPaused(true);
    QTRY_COMPARE(batch->progress().running, 0); // what is under way could end otherwise
    const QString id = batch->id();
    scene.restart();
    QTRY_COMPARE_WITH_TIMEOUT(scene.session().batches().size(), 1, Patience);
    QCOMPARE(scene.session().batches().first()->id(), id);
    QTRY_VERIFY(scene.find<BatchLine>("batchLine") && scene.find<BatchLine>("batchLine")->isVisible());
    QTRY_COMPARE(scene.button("batchPauseButton")->text(), QStringLiteral("Resume"));
    scene.button("batchPauseButton")->click();
    QTRY_VERIFY_WITH_TIMEOUT(scene.session().batches().first()->isFinished(), Patience);
    QCOMPARE(scene.creates(), 6);
}

} // namespace snapdeck

using snapdeck::BatchLineTest;
SNAPDECK_TEST(BatchLineTest)

#include "BatchLineTest.moc"
