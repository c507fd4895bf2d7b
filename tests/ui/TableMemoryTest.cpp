// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/TableMemory.h"

#include "tests/support/TestRunner.h"
#include "tests/ui/ResourceScene.h"
#include "tests/ui/TableStage.h"
#include "ui/models/Roles.h"
#include "ui/models/SnapshotModel.h"

#include <QDialog>
#include <QFileInfo>
#include <QSettings>
#include <QTemporaryDir>

namespace snapdeck {

namespace {

using test::TableStage;

QString stateIn(const QString &file)
{
    return QSettings(file, QSettings::IniFormat).value(QStringLiteral("tables/testTable")).toString();
}

} // namespace

class TableMemoryTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath(QStringLiteral("config.ini"));
    }

    void arrangementsAreThereInTheNextRun()
    {
        {
            TableStage stage(m_file);
            stage.drag(1, 30);
            stage.pick(QStringLiteral("Age"));
            stage.header()->moveSection(2, 1);
            stage.table->sortByColumn(2, Qt::DescendingOrder);
        } // what was not written yet is written now
        QCOMPARE(stateIn(m_file), QStringLiteral("0 2:50 1:130 -3 sort:2:down"));
        TableStage next(m_file);
        QCOMPARE(next.table->columns().shown(), (QList<int>{0, 2, 1}));
        QCOMPARE(next.widths(), (QList<int>{320, 50, 130}));
        QCOMPARE(next.header()->sortIndicatorSection(), 2);
        QCOMPARE(next.header()->sortIndicatorOrder(), Qt::DescendingOrder);
    }

    void aDialogOverTheWindowRemembersToo()
    {
        {
            TableStage stage(m_file);
            QDialog dialog(&stage.window);
            TableView *table = stage.build(&dialog);
            table->setObjectName(QStringLiteral("testTableOfDialog"));
            dialog.show();
            table->columns().choose(2, false);
        }
        QCOMPARE(Preferences(m_file).tableState(QStringLiteral("testTableOfDialog")),
                 QStringLiteral("0 1 -2 3"));
        QCOMPARE(stateIn(m_file), QString());
    }

    void aPageShowsItsTableAsItWasLeft()
    {
        test::ResourceScene scene;
        Preferences preferences(m_file);
        const auto open = [&]() -> TableView * {
            scene.page().hide(); // it was made without a window that remembers
            new TableMemory(preferences, &scene.page());
            scene.page().resize(1600, 800);
            scene.page().show();
            return scene.load() ? qobject_cast<TableView *>(scene.snapshots()) : nullptr;
        };
        TableView *table = open();
        QVERIFY(table);
        QTRY_VERIFY(table->model()->rowCount() > 1);
        QVERIFY(!table->isColumnHidden(SnapshotModel::Change));
        table->columns().choose(SnapshotModel::Change, false);
        table->sortByColumn(SnapshotModel::Taken, Qt::AscendingOrder);
        scene.restart();
        table = open();
        QVERIFY(table);
        QTRY_VERIFY(table->model()->rowCount() > 1);
        QVERIFY(table->isColumnHidden(SnapshotModel::Change));
        QVERIFY(!table->isColumnHidden(SnapshotModel::Size));
        const auto taken = [table](int row) {
            return table->model()->index(row, SnapshotModel::Taken).data(RawValueRole).toDateTime();
        };
        QVERIFY(taken(0) < taken(1)); // else the newest comes first
    }

    void theFileIsWrittenAMomentLaterAndOnlyByPeople()
    {
        TableStage stage(m_file);
        stage.window.resize(290, 300); // a column leaves by itself
        QTRY_VERIFY(stage.table->isColumnHidden(3));
        stage.window.resize(500, 300);
        QTRY_VERIFY(!stage.table->isColumnHidden(3));
        QVERIFY(!QFileInfo::exists(m_file));
        stage.pick(QStringLiteral("Age"));
        QVERIFY(!QFileInfo::exists(m_file));
        QTRY_COMPARE(stateIn(m_file), QStringLiteral("0 1 2 -3"));
    }

    void aDamagedMemoryIsForgotten_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("other columns") << QStringLiteral("0 1 2");
        QTest::newRow("one twice") << QStringLiteral("0 1 2 2");
        QTest::newRow("no number") << QStringLiteral("0 1 two 3");
        QTest::newRow("beyond the last") << QStringLiteral("0 1 2 9");
        QTest::newRow("below nothing") << QStringLiteral("0 1:-5 2 3");
        QTest::newRow("wider than all screens") << QStringLiteral("0 1:99999999 2 3");
        QTest::newRow("without the first") << QStringLiteral("-0 1 2 3");
        QTest::newRow("sorted by nothing") << QStringLiteral("0 1 2 3 sort:7:down");
        QTest::newRow("sorted sideways") << QStringLiteral("0 1 2 3 sort:1:left");
    }

    void aDamagedMemoryIsForgotten()
    {
        QFETCH(QString, text);
        Preferences(m_file).setTableState(QStringLiteral("testTable"), text);
        TableStage stage(m_file);
        QCOMPARE(stage.widths(), (QList<int>{260, 100, 80, 60}));
        QCOMPARE(stage.header()->sortIndicatorSection(), 0);
    }

    void layoutsSurviveTheirText()
    {
        TableLayout layout{{{1, true, 0}, {0, true, 77}, {2, false, 40}}, 1, Qt::DescendingOrder};
        const auto read = TableLayout::fromText(layout.toText(), 3);
        QVERIFY(read);
        QCOMPARE(*read, layout);
        QCOMPARE(TableLayout().toText(), QString());
        const auto sorted = TableLayout::fromText(QStringLiteral("sort:1:up"), 3);
        QVERIFY(sorted && sorted->columns.isEmpty());
        QCOMPARE(sorted->sortColumn, 1);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

} // namespace snapdeck

using snapdeck::TableMemoryTest;
SNAPDECK_TEST(TableMemoryTest)

#include "TableMemoryTest.moc"
