// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/TableCopy.h"

#include "core/journal/JournalTypes.h"
#include "tests/support/TestRunner.h"
#include "tests/ui/ResourceScene.h"
#include "tests/ui/WrennStage.h"
#include "ui/models/AuditModel.h"
#include "ui/models/CapsuleModel.h"
#include "ui/models/SnapshotModel.h"
#include "ui/models/SortFilterModel.h"
#include "ui/models/TableText.h"
#include "ui/models/VaultTrashModel.h"
#include "ui/widgets/TableView.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMimeData>
#include <QStandardItemModel>

namespace snapdeck {

namespace {

using test::ResourceScene;
using test::WrennStage;

QString text()
{
    return QGuiApplication::clipboard()->mimeData()->text();
}

QByteArray csv()
{
    return QGuiApplication::clipboard()->mimeData()->data(QStringLiteral("text/csv"));
}

QList<QByteArray> csvLines()
{
    QList<QByteArray> lines = csv().split('\n');
    lines.removeLast(); // after the last line break there is nothing
    return lines;
}

/// Rows whose names are "one", "two", "three" and whose raw values are 1, 20, 300.
struct Plain {
    Plain()
        : model(3, 3)
    {
        model.setHorizontalHeaderLabels(
            {QStringLiteral("Name"), QStringLiteral("Size"), QStringLiteral("Note")});
        const QStringList names{QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("three")};
        const QList<qint64> sizes{1, 20, 300};
        for (int row = 0; row < 3; ++row) {
            model.setItem(row, 0, new QStandardItem(names[row]));
            model.setItem(row, 1, new QStandardItem(QStringLiteral("%1 B").arg(sizes[row])));
            model.item(row, 1)->setData(sizes[row], RawValueRole);
            model.setItem(row, 2, new QStandardItem(QStringLiteral("n%1").arg(row)));
        }
        table.setModel(&model);
        table.resize(500, 300);
        table.show();
    }
    void select(const QList<int> &rows)
    {
        table.clearSelection();
        for (const int row : rows)
            table.selectionModel()->setCurrentIndex(model.index(row, 0),
                                                    QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }

    QStandardItemModel model;
    TableView table;
};

} // namespace

class TableCopyTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QGuiApplication::clipboard()->clear(); }

    void theChosenRowsAreCopiedAsTheyStand()
    {
        Plain stage;
        stage.select({2, 0}); // the later one first
        QTest::keySequence(&stage.table, QKeySequence::Copy);
        QCOMPARE(text(), QStringLiteral("one\t1 B\tn0\nthree\t300 B\tn2"));
        QCOMPARE(csv(), QByteArrayLiteral("Name,Size,Note\r\none,1,n0\r\nthree,300,n2\r\n"));
    }

    void onlyColumnsOnShowAreCopiedFromLeftToRight()
    {
        Plain stage;
        stage.table.setColumnHidden(2, true);
        stage.table.horizontalHeader()->moveSection(1, 0);
        stage.select({1});
        QTest::keySequence(&stage.table, QKeySequence::Copy);
        QCOMPARE(text(), QStringLiteral("20 B\ttwo"));
        QCOMPARE(csv(), QByteArrayLiteral("Size,Name\r\n20,two\r\n"));
    }

    void whereNothingIsChosenTheClipboardStays()
    {
        Plain stage;
        QGuiApplication::clipboard()->setText(QStringLiteral("mine"));
        stage.table.clearSelection();
        QTest::keySequence(&stage.table, QKeySequence::Copy);
        QCOMPARE(text(), QStringLiteral("mine"));
    }

    void allRowsAndOneCell()
    {
        Plain stage;
        stage.select({0});
        copyAllRows(stage.table);
        QCOMPARE(text().count(u'\n'), 2);
        QCOMPARE(csvLines().size(), 4);
        stage.table.setCurrentIndex(stage.model.index(2, 1));
        copyCell(stage.table);
        QCOMPARE(text(), QStringLiteral("300 B"));
    }

    void cellsThatASpreadsheetWouldTakeForFormulasAreHarmlessInCsvAlone()
    {
        QStandardItemModel model(1, 1);
        const TablePart part{&model, {0}, {0}};
        for (const QString &evil : {QStringLiteral("=1+1"), QStringLiteral("+1"), QStringLiteral("-1"),
                                    QStringLiteral("@SUM(A1)")}) {
            model.setItem(0, 0, new QStandardItem(evil));
            QCOMPARE(tableText(part), evil);
            QCOMPARE(tableCsv(part), "1\r\n'" + evil.toUtf8() + "\r\n");
        }
        model.item(0)->setText(QStringLiteral("−0.4 MB"));
        model.item(0)->setData(qint64(-400'000), RawValueRole);
        QCOMPARE(tableCsv(part), QByteArrayLiteral("1\r\n-400000\r\n")); // a number is none
    }

    void cellsOfCsvAreQuotedWhereTheyHaveToBe()
    {
        QStandardItemModel model(1, 3);
        model.setItem(0, 0, new QStandardItem(QStringLiteral("a,b")));
        model.setItem(0, 1, new QStandardItem(QStringLiteral("say \"hi\"")));
        model.setItem(0, 2, new QStandardItem(QStringLiteral("two\nlines\tand a tab")));
        const TablePart part{&model, {0}, {0, 1, 2}};
        QCOMPARE(tableCsv(part),
                 QByteArrayLiteral("1,2,3\r\n\"a,b\",\"say \"\"hi\"\"\",\"two\nlines\tand a tab\"\r\n"));
        QCOMPARE(tableText(part), QStringLiteral("a,b\tsay \"hi\"\ttwo lines and a tab"));
    }

    void whatIsNotKnownIsEmptyInCsv()
    {
        QStandardItemModel model(1, 2);
        model.setItem(0, 0, new QStandardItem(QStringLiteral("–")));
        model.item(0, 0)->setData(-1, RawValueRole);
        model.setItem(0, 1, new QStandardItem(QString()));
        model.item(0, 1)->setData(7, RawValueRole);
        QCOMPARE(tableCsv({&model, {0}, {0, 1}}), QByteArrayLiteral("1,2\r\n,\r\n"));
    }

    void snapshotsHaveTimesAndBytesAndNoLink()
    {
        ResourceScene scene;
        QVERIFY(scene.load());
        auto *table = qobject_cast<TableView *>(scene.snapshots());
        QVERIFY(table);
        QTRY_COMPARE(table->model()->rowCount(), 4);
        scene.page().resize(1600, 900);
        const auto snapshots = scene.catalog().snapshots(
            ResourceId(scene.resources()->currentIndex().data(IdRole).toString()));
        QCOMPARE(snapshots.size(), 4);
        QVERIFY(!snapshots.first().link.isEmpty());
        copyAllRows(*table);
        const QList<QByteArray> lines = csvLines();
        QCOMPARE(lines.size(), 5);
        const QByteArray taken = snapshots.first().takenAt.toUTC().toString(Qt::ISODateWithMs).toUtf8();
        QVERIFY2(lines[1].startsWith(taken + ',' + QByteArray::number(snapshots.first().sizeBytes) + ','),
                 lines[1].constData());
        const QString secret = snapshots.first().link.expose().query(QUrl::FullyEncoded);
        QVERIFY(!secret.isEmpty());
        for (const QString &copied : {text(), QString::fromUtf8(csv())}) {
            QVERIFY(!copied.contains(QStringLiteral("http")));
            QVERIFY(!copied.contains(secret));
        }
    }

    void capsulesHaveMomentsInsteadOfWhatSortsThem()
    {
        WrennStage stage;
        QVERIFY(stage.ready);
        auto *table = stage.on<TableView>(stage.capsules, "capsuleTable");
        const QString id = stage.running().first();
        const Capsule capsule = *stage.scene.catalog().capsule(CapsuleId(id));
        stage.choose({id});
        const TablePart part{table->model(),
                             {table->currentIndex().row()},
                             {CapsuleModel::Id, CapsuleModel::State, CapsuleModel::Size, CapsuleModel::Age}};
        const QByteArray line = tableCsv(part).split('\n')[1].trimmed();
        const QString words = table->currentIndex().siblingAtColumn(CapsuleModel::Size).data().toString();
        QCOMPARE(line,
                 id.toUtf8() + ",Running,\"" + words.toUtf8() + "\","
                     + capsule.createdAt.toUTC().toString(Qt::ISODateWithMs).toUtf8());
    }

    void theHistoryHasMomentsInsteadOfItsOrder()
    {
        SystemTime time;
        AuditModel model(time);
        AuditEntry entry;
        entry.id = 4711;
        entry.at = QDateTime({2026, 11, 29}, {7, 8, 9}, Qt::UTC);
        entry.account = AccountName(QStringLiteral("prod"));
        model.setRows({entry});
        const TablePart part{&model, {0}, {AuditModel::When, AuditModel::Account}};
        QCOMPARE(tableCsv(part).split('\n')[1].trimmed(), QByteArrayLiteral("2026-11-29T07:08:09.000Z,prod"));
    }

    void theTrashSaysWhyInWords()
    {
        SystemTime time;
        VaultTrashModel model(time);
        TrashedCopy gone;
        gone.id = QStringLiteral("gone");
        gone.at = QDateTime({2026, 11, 1}, {0, 0}, Qt::UTC);
        model.setDays(30);
        model.setRows({gone});
        const TablePart part{
            &model, {0}, {VaultTrashModel::Why, VaultTrashModel::Gone, VaultTrashModel::Left}};
        const QString why = model.index(0, VaultTrashModel::Why).data().toString();
        QVERIFY(!why.isEmpty());
        QCOMPARE(tableCsv(part).split('\n')[1].trimmed(),
                 why.toUtf8() + ",2026-11-01T00:00:00.000Z,2026-12-01T00:00:00.000Z");
    }
};

} // namespace snapdeck

using snapdeck::TableCopyTest;
SNAPDECK_TEST(TableCopyTest)

#include "TableCopyTest.moc"
