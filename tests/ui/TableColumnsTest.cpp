// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/TableColumns.h"

#include "tests/support/TestRunner.h"
#include "tests/ui/TableStage.h"

#include <QScrollBar>
#include <QTemporaryDir>

namespace snapdeck {

using test::TableStage;

class TableColumnsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath(QStringLiteral("config.ini"));
    }

    void theMenuOfTheHeaderHasEveryColumn()
    {
        TableStage stage(m_file);
        QMenu *menu = stage.openHeaderMenu();
        QVERIFY(menu && menu->isVisible());
        const QList<QAction *> actions = menu->actions();
        QCOMPARE(actions.size(), 6); // four columns, a line, and the way back
        for (int column = 0; column < 4; ++column) {
            QCOMPARE(actions[column]->text(), stage.model.headerData(column, Qt::Horizontal).toString());
            QVERIFY(actions[column]->isCheckable() && actions[column]->isChecked());
            QCOMPARE(actions[column]->isEnabled(), column != 0); // the one that names the row stays
        }
        QVERIFY(!actions.last()->isEnabled());
        menu->close();
    }

    void aColumnIsPutAwayAndComesBack()
    {
        TableStage stage(m_file);
        QCOMPARE(stage.widths(), (QList<int>{260, 100, 80, 60}));
        stage.pick(QStringLiteral("Size"));
        QCOMPARE(stage.widths(), (QList<int>{340, 100, 60}));
        stage.pick(QStringLiteral("Size"));
        QCOMPARE(stage.widths(), (QList<int>{260, 100, 80, 60}));
    }

    void theFirstColumnAlwaysStays()
    {
        TableStage stage(m_file);
        for (int column = 0; column < 4; ++column)
            stage.table->columns().choose(column, false);
        QCOMPARE(stage.widths(), QList<int>{500});
        QCOMPARE(stage.table->columns().shown(), QList<int>{0});
    }

    void aChosenColumnWithoutRoomSaysSo()
    {
        TableStage stage(m_file);
        stage.window.resize(290, 300);
        QTRY_VERIFY(stage.table->isColumnHidden(3));
        QMenu *menu = stage.openHeaderMenu();
        QVERIFY(menu->actions().at(3)->isChecked());
        QCOMPARE(menu->actions().at(3)->text(), QStringLiteral("Age\tno room"));
        menu->close();
    }

    /// Or nobody sees by what the rows are in order.
    void theColumnThatSortsStays()
    {
        TableStage stage(m_file);
        stage.table->setSortingEnabled(true);
        stage.window.resize(290, 300);
        stage.table->sortByColumn(3, Qt::AscendingOrder);
        QTRY_VERIFY(!stage.table->isColumnHidden(3));
        QVERIFY(stage.table->isColumnHidden(2));
        stage.table->sortByColumn(0, Qt::AscendingOrder);
        QTRY_VERIFY(stage.table->isColumnHidden(3));
    }

    void theEdgeBetweenTwoColumnsMovesWithTheMouse()
    {
        TableStage stage(m_file);
        stage.drag(1, 30); // the room is on its left, so its neighbour gives
        QCOMPARE(stage.widths(), (QList<int>{260, 130, 50, 60}));
        stage.drag(0, -40); // the one that fills
        QCOMPARE(stage.widths(), (QList<int>{220, 170, 50, 60}));
        stage.drag(1, 200); // no further than there is something to give
        QCOMPARE(stage.widths(), (QList<int>{220, 180, 40, 60}));
    }

    void aWiderWindowGivesItsRoomToTheOneThatFills()
    {
        TableStage stage(m_file);
        stage.drag(1, 20);
        stage.window.resize(600, 300);
        QTRY_COMPARE(stage.widths(), (QList<int>{360, 120, 60, 60}));
    }

    /// The bar at the side comes while the columns are still as wide as before.
    void whatFitsHasNoBarBelow()
    {
        TableStage stage(m_file);
        QVERIFY(QTest::qWaitForWindowExposed(&stage.window));
        for (const QSize size : {QSize(460, 120), QSize(700, 300), QSize(420, 100), QSize(500, 300)}) {
            stage.window.resize(size);
            QCoreApplication::sendPostedEvents();
            QCOMPARE(stage.table->horizontalScrollBar()->maximum(), 0);
            QVERIFY(!stage.table->horizontalScrollBar()->isVisible());
            QCOMPARE(stage.table->verticalScrollBar()->isVisible(), size.height() < 300);
        }
    }

    void whereTheFillingColumnIsAwayTheLastOneFills()
    {
        TableStage stage(m_file);
        stage.table->setStretchColumn(2);
        stage.table->columns().choose(2, false);
        QCOMPARE(stage.widths(), (QList<int>{120, 100, 280}));
    }

    void aColumnGivesWayBeforeAnotherLeaves()
    {
        TableStage stage(m_file);
        stage.table->setLeastWidth(1, 60);
        stage.table->setLeastWidth(0, 90);
        QCOMPARE(stage.widths(), (QList<int>{260, 100, 80, 60}));
        stage.window.resize(330, 300);
        // What matters more has its width back first.
        QTRY_COMPARE(stage.widths(), (QList<int>{120, 70, 80, 60}));
        stage.window.resize(300, 300);
        QTRY_COMPARE(stage.widths(), (QList<int>{100, 60, 80, 60}));
        stage.window.resize(285, 300);
        QTRY_COMPARE(stage.widths(), (QList<int>{120, 85, 80})); // no further than that
        stage.window.resize(500, 300);
        QTRY_COMPARE(stage.widths(), (QList<int>{260, 100, 80, 60}));
    }

    void aColumnThatGivesWayIsStillDragged()
    {
        TableStage stage(m_file);
        stage.table->setLeastWidth(1, 60);
        stage.drag(1, 30);
        QCOMPARE(stage.widths(), (QList<int>{260, 130, 50, 60}));
        stage.window.resize(380, 300);
        QTRY_COMPARE(stage.widths(), (QList<int>{140, 130, 50, 60})); // it is as wide as somebody made it
    }

    /// Nobody made it as wide as it happens to be.
    void theFillerStillGivesWayAfterANeighbourWasDragged()
    {
        TableStage stage(m_file);
        stage.table->setColumn(0, 280, 0);
        stage.table->setLeastWidth(0, 90);
        stage.drag(0, -10); // wider becomes the next one
        QCOMPARE(stage.widths(), (QList<int>{250, 110, 80, 60}));
        stage.window.resize(380, 300);
        QTRY_COMPARE(stage.widths(), (QList<int>{130, 110, 80, 60}));
    }

    void columnsComeBackAsTheyWere()
    {
        TableStage stage(m_file);
        stage.drag(1, 30);
        stage.pick(QStringLiteral("Age"));
        stage.header()->moveSection(2, 0);
        QVERIFY(stage.table->columns().isArranged());
        stage.pick(QStringLiteral("Columns as they &were"));
        QCOMPARE(stage.table->columns().shown(), (QList<int>{0, 1, 2, 3}));
        QCOMPARE(stage.widths(), (QList<int>{260, 100, 80, 60}));
        QVERIFY(!stage.table->columns().isArranged());
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

} // namespace snapdeck

using snapdeck::TableColumnsTest;
SNAPDECK_TEST(TableColumnsTest)

#include "TableColumnsTest.moc"
