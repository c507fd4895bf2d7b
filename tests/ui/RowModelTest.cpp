// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/RowModel.h"

#include "tests/support/TestRunner.h"
#include "ui/models/Roles.h"
#include "ui/models/SortFilterModel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

namespace snapdeck::test {

namespace {

struct Item {
    QString id;
    QString name;
    int size = 0;
    friend bool operator==(const Item &, const Item &) = default;
};

class ItemModel : public RowModel<Item>
{
public:
    ItemModel()
        : RowModel({{QStringLiteral("Name")}, {QStringLiteral("Size"), Qt::AlignRight}})
    {
    }

protected:
    QString idOf(const Item &item) const override { return item.id; }
    QVariant cell(const Item &item, int column, int role) const override
    {
        if (role == Qt::DisplayRole) {
            return column == 0 ? item.name : QString::number(item.size);
        }
        if (role == RawValueRole) {
            return column == 0 ? QVariant(item.name) : item.size < 0 ? QVariant() : QVariant(item.size);
        }
        return {};
    }
};

Item item(int number, int size = 0)
{
    return {QStringLiteral("id-%1").arg(number), QStringLiteral("node-%1").arg(number), size};
}

QList<Item> items(int count)
{
    QList<Item> all;
    for (int number = 0; number < count; ++number) {
        all.append(item(number, number));
    }
    return all;
}

QStringList namesIn(const QAbstractItemModel &model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row) {
        names.append(model.index(row, 0).data().toString());
    }
    return names;
}

/// A model with a view's worth of checks on it: the tester fails on any signal that does not fit.
struct Fixture {
    ItemModel model;
    SortFilterModel sorted{&model};
    QAbstractItemModelTester modelTester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
    QAbstractItemModelTester sortedTester{&sorted, QAbstractItemModelTester::FailureReportingMode::QtTest};
    QSignalSpy reset{&model, &QAbstractItemModel::modelReset};
    QSignalSpy sortedReset{&sorted, &QAbstractItemModel::modelReset};
    QSignalSpy changed{&model, &QAbstractItemModel::dataChanged};
    QSignalSpy inserted{&model, &QAbstractItemModel::rowsInserted};
    QSignalSpy removed{&model, &QAbstractItemModel::rowsRemoved};
};

} // namespace

class RowModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameRowsTellNothing()
    {
        Fixture f;
        f.model.setRows(items(100));
        f.inserted.clear();
        f.model.setRows(items(100));
        QCOMPARE(f.changed.size() + f.inserted.size() + f.removed.size() + f.reset.size(), 0);
    }

    void changesComeInRanges()
    {
        Fixture f;
        f.model.setRows(items(100));
        QList<Item> next = items(100);
        for (const int row : {10, 11, 12, 40}) {
            next[row].size = -1;
        }
        f.model.setRows(next);
        QCOMPARE(f.changed.size(), 2);
        QCOMPARE(f.changed[0][0].toModelIndex().row(), 10);
        QCOMPARE(f.changed[0][1].toModelIndex().row(), 12);
    }

    void manyScatteredChangesAreToldAtOnce()
    {
        Fixture f;
        f.model.setRows(items(1000));
        QList<Item> every2nd;
        for (int row = 0; row < 1000; row += 2)
            every2nd.append(item(row, -1));
        f.model.putRows(every2nd);
        QCOMPARE(f.changed.size(), 1);
        QCOMPARE(f.changed[0][0].toModelIndex().row(), 0);
        QCOMPARE(f.changed[0][1].toModelIndex().row(), 998);
    }

    void comingAndGoingKeepsIdsAndSelection()
    {
        Fixture f;
        f.sorted.sort(1, Qt::DescendingOrder);
        f.model.setRows(items(1000));
        const QPersistentModelIndex chosen(f.sorted.index(f.sorted.rowOf(QStringLiteral("id-502")), 0));
        QList<Item> next;
        for (int number = 0; number < 1500; number += 2) { // 500 scattered ones leave, 250 come
            next.append(item(number, 2000 - number));
        }
        f.model.setRows(next);
        QCOMPARE(f.model.rowCount(), next.size());
        for (const Item &each : next) {
            QCOMPARE(f.model.at(f.model.rowOf(each.id)), each);
        }
        QCOMPARE(chosen.data().toString(), QStringLiteral("node-502"));
        QCOMPARE(f.sorted.index(0, 0).data().toString(), QStringLiteral("node-0"));
        QCOMPARE(f.sorted.sortColumn(), 1);
        QCOMPARE(f.removed.size(), 1);
        QCOMPARE(f.inserted.size(), 2);
        QCOMPARE(f.reset.size() + f.sortedReset.size(), 0);
    }

    void fewRowsLeaveAndComeOneByOne()
    {
        Fixture f;
        f.sorted.sort(0);
        f.model.setRows(items(20));
        QList<Item> next = items(21);
        next.remove(7);
        next.remove(3);
        f.model.setRows(next);
        QCOMPARE(f.model.rowCount(), 19);
        QCOMPARE(f.model.rowOf(QStringLiteral("id-7")), -1);
        QCOMPARE(f.sorted.index(18, 0).data().toString(), QStringLiteral("node-20"));
        QCOMPARE(f.reset.size(), 0);
    }

    void oneRowIsPutAndRemoved()
    {
        Fixture f;
        f.model.putRow(item(1));
        f.model.putRow(item(1, 5));
        f.model.putRow(item(2));
        QCOMPARE(f.model.find(QStringLiteral("id-1"))->size, 5);
        QCOMPARE(f.changed.size(), 1);
        f.model.removeRow(QStringLiteral("id-1"));
        f.model.removeRow(QStringLiteral("id-1"));
        QCOMPARE(f.model.rowOf(QStringLiteral("id-2")), 0);
        QVERIFY(!f.model.find(QStringLiteral("id-1")));
    }

    void ofTwoRowsWithOneIdTheFirstCounts()
    {
        Fixture f;
        f.model.setRows({item(1, 1), item(1, 2)});
        QCOMPARE(f.model.rowCount(), 1);
        QCOMPARE(f.model.at(0).size, 1);
    }

    void wordsSortAsPeopleDo()
    {
        Fixture f;
        f.model.setRows({{QStringLiteral("1"), QStringLiteral("node-10"), 1},
                         {QStringLiteral("2"), QStringLiteral("Node-9"), -1},
                         {QStringLiteral("3"), QStringLiteral("árvore"), 2},
                         {QStringLiteral("4"), QStringLiteral("bot"), 3}});
        f.sorted.sort(0);
        const QStringList expected{QStringLiteral("árvore"), QStringLiteral("bot"), QStringLiteral("Node-9"),
                                   QStringLiteral("node-10")};
        QCOMPARE(namesIn(f.sorted), expected);
        f.sorted.sort(1); // what has no value comes last
        QCOMPARE(namesIn(f.sorted).last(), QStringLiteral("Node-9"));
    }

    void filterMatchesEveryWordOfNameAndId()
    {
        Fixture f;
        f.model.setRows(items(30));
        f.sorted.sort(0);
        f.sorted.setFilterText(QStringLiteral("NODE 2"));
        QCOMPARE(f.sorted.rowCount(), 12);
        f.sorted.setFilterText(QStringLiteral("id-29"));
        QCOMPARE(namesIn(f.sorted), QStringList(QStringLiteral("node-29")));
        QSignalSpy layout(&f.sorted, &QAbstractItemModel::rowsInserted);
        f.sorted.setFilterText(QStringLiteral(" ID-29 "));
        QCOMPARE(layout.size(), 0);
        f.sorted.setFilterText({});
        QCOMPARE(f.sorted.rowCount(), 30);
    }
};

} // namespace snapdeck::test

using snapdeck::test::RowModelTest;
SNAPDECK_TEST(RowModelTest)

#include "RowModelTest.moc"
