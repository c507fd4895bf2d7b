// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestRunner.h"
#include "tests/ui/WrennStage.h"
#include "ui/models/CapsuleWords.h"
#include "ui/pages/ResourceSplit.h"
#include "ui/pages/WrennSplitPage.h"

#include <QJsonObject>

namespace snapdeck::test {

namespace {

constexpr QSize Small(824, 600);

/// A page of capsules with no room for both sides.
struct SmallStage {
    SmallStage()
    {
        stage.capsules.resize(Small);
        QCoreApplication::processEvents();
    }

    [[nodiscard]] ResourceSplit *split() const { return stage.capsules.findChild<ResourceSplit *>(); }
    [[nodiscard]] TableView *table() const { return stage.on<TableView>(stage.capsules, "capsuleTable"); }
    [[nodiscard]] QString count() const
    {
        const auto *label = stage.on<QLabel>(stage.capsules, "headerCount");
        return label->isVisible() ? label->text() : QString();
    }

    WrennStage stage;
};

} // namespace

class WrennSplitTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNumberIsBackWithTheList()
    {
        const SmallStage small;
        QVERIFY(small.stage.ready);
        QTRY_VERIFY(small.split()->isNarrow());
        QCOMPARE(small.count(), QStringLiteral("6"));
        QTest::keyClick(small.table(), Qt::Key_Return);
        QVERIFY(small.split()->isDetailAlone());
        QCOMPARE(small.count(), QString());
        small.split()->closeDetail();
        QCOMPARE(small.count(), QStringLiteral("6"));
    }

    void aTemplateAloneHasNoFilterOfItsList()
    {
        WrennStage stage;
        QVERIFY(stage.ready);
        stage.templates.resize(Small);
        stage.templates.show();
        auto *split = stage.templates.findChild<ResourceSplit *>();
        const auto *types = stage.templates.findChild<QWidget *>(QStringLiteral("templateTypeBox"));
        auto *table = stage.templates.findChild<TableView *>(QStringLiteral("templateTable"));
        QTRY_VERIFY(split->isNarrow());
        QTRY_VERIFY(table->model()->rowCount() > 0);
        QVERIFY(types->isVisible());
        table->setCurrentIndex(table->model()->index(0, 0));
        QTest::keyClick(table, Qt::Key_Return);
        QVERIFY(split->isDetailAlone());
        QVERIFY(!types->isVisible());
        split->closeDetail();
        QVERIFY(types->isVisible());
    }

    void aListAloneOffersWhatCanBeDoneWithTheCapsuleChosen()
    {
        SmallStage small;
        QVERIFY(small.stage.ready);
        QTRY_VERIFY(small.split()->isNarrow());
        const QString id = small.stage.running().first();
        small.stage.choose({id});
        QCOMPARE(small.stage.said(small.stage.capsules, "choiceName"), shortId(id));
        QVERIFY(small.stage.button("captureInLineButton")->isVisible());
        QVERIFY(small.stage.button("captureInLineButton")->isEnabled());
        QVERIFY(small.stage.button("pauseInLineButton")->isVisible());
        QVERIFY(!small.stage.button("resumeInLineButton")->isVisible());
        small.stage.choose({small.stage.idsOf(CapsuleStatus::Paused).first()});
        QVERIFY(!small.stage.button("pauseInLineButton")->isVisible());
        QVERIFY(small.stage.button("resumeInLineButton")->isVisible());
        small.stage.choose(small.stage.running().mid(0, 2));
        QCOMPARE(small.stage.said(small.stage.capsules, "choiceName"), QStringLiteral("2 chosen"));
        QTest::mouseClick(small.stage.button("choiceOpenButton"), Qt::LeftButton);
        QVERIFY(small.split()->isDetailAlone());
        QVERIFY(!small.stage.button("choiceOpenButton")->isVisible());
        small.split()->closeDetail();
        small.table()->clearSelection();
        QVERIFY(!small.stage.button("choiceOpenButton")->isVisible());
    }

    void aListAloneOffersWhatCanBeDoneWithTheTemplateChosen()
    {
        WrennStage stage;
        QVERIFY(stage.ready);
        stage.templates.resize(Small);
        stage.templates.show();
        auto *split = stage.templates.findChild<ResourceSplit *>();
        auto *table = stage.templates.findChild<TableView *>(QStringLiteral("templateTable"));
        QTRY_VERIFY(split->isNarrow());
        QTRY_VERIFY(table->model()->rowCount() > 0);
        table->selectRow(1);
        QCOMPARE(stage.said(stage.templates, "choiceName"), table->model()->index(1, 0).data().toString());
        QVERIFY(stage.templateButton("launchInLineButton")->isVisible());
        QVERIFY(stage.templateButton("tryInLineButton")->isVisible());
        QTest::mouseClick(stage.templateButton("choiceOpenButton"), Qt::LeftButton);
        QVERIFY(split->isDetailAlone());
    }

    void rowsAreCountedBeforeAllIsRead()
    {
        WrennScene scene;
        scene.setFault({{QStringLiteral("match"), QStringLiteral("GET /v1/snapshots")},
                        {QStringLiteral("kind"), QStringLiteral("status")},
                        {QStringLiteral("status"), 503},
                        {QStringLiteral("count"), 9}});
        CapsulesPage page(scene.session(), scene.journal());
        page.show();
        QTRY_COMPARE(page.findChild<TableView *>(QStringLiteral("capsuleTable"))->model()->rowCount(), 6);
        QVERIFY(!scene.catalog().updatedAt().isValid());
        QCOMPARE(page.findChild<QLabel *>(QStringLiteral("headerCount"))->text(), QStringLiteral("6"));
    }

    void noDetailOfNothingStandsAlone()
    {
        const SmallStage small;
        QVERIFY(small.stage.ready);
        QTRY_VERIFY(small.split()->isNarrow());
        small.table()->clearSelection(); // the focus stays
        QVERIFY(small.table()->currentIndex().isValid());
        small.split()->openDetail();
        QVERIFY(!small.split()->isDetailAlone());
        QVERIFY(small.table()->isVisible());
        QTest::keyClick(small.table(), Qt::Key_Return); // that one is wanted
        QVERIFY(small.split()->isDetailAlone());
        QCOMPARE(small.table()->selectionModel()->selectedRows().size(), 1);
    }

    void whatIsNotListedOpensNothing()
    {
        SmallStage small;
        QVERIFY(small.stage.ready);
        QTRY_VERIFY(small.split()->isNarrow());
        small.stage.capsules.showRow(QStringLiteral("cl-gone"));
        QVERIFY(!small.split()->isDetailAlone());
        small.stage.capsules.showRow(small.stage.running().first());
        QVERIFY(small.split()->isDetailAlone());
    }
};

} // namespace snapdeck::test

using snapdeck::test::WrennSplitTest;
SNAPDECK_TEST(WrennSplitTest)
#include "WrennSplitTest.moc"
