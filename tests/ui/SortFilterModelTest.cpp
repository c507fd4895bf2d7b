// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/SortFilterModel.h"

#include "tests/support/TestRunner.h"
#include "ui/models/Roles.h"
#include "ui/models/RowModel.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QRandomGenerator>
#include <QSignalSpy>

#include <algorithm>
#include <limits>

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
    enum ColumnIndex { Name, Size };

    ItemModel()
        : RowModel({{QStringLiteral("Name")}, {QStringLiteral("Size"), Qt::AlignRight}})
    {
    }

    mutable int textsAsked = 0;
    QString filterText(int row) const override
    {
        ++textsAsked;
        return RowModel::filterText(row);
    }

protected:
    QString idOf(const Item &item) const override { return item.id; }
    QVariant cell(const Item &item, int column, int role) const override
    {
        if (role == Qt::DisplayRole)
            return column == Name ? item.name : QString::number(item.size);
        if (role == RawValueRole)
            return column == Name ? QVariant(item.name) : item.size < 0 ? QVariant() : QVariant(item.size);
        return {};
    }
};

Item item(int number, int size)
{
    // Every seventh has a name that a key of our own cannot order.
    const QString name = number % 7 == 0 ? QStringLiteral("nó-%1") : QStringLiteral("node-%1");
    return {QStringLiteral("id-%1").arg(number), name.arg(number), size};
}

QList<Item> items(int count)
{
    QList<Item> all;
    for (int number = 0; number < count; ++number)
        all.append(item(number, number * 7919 % count));
    return all;
}

/// What should be shown, worked out in the simplest way.
QStringList expectedIds(const ItemModel &model, const SortFilterModel &shown)
{
    QList<Item> wanted;
    for (const Item &one : model.rows()) {
        if ((one.id + u'\n' + one.name).contains(shown.filterText(), Qt::CaseInsensitive))
            wanted.append(one);
    }
    QCollator collator{QLocale(QLocale::English)};
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    const bool isAscending = shown.sortOrder() == Qt::AscendingOrder;
    const auto valueOf
        = [](const Item &one) { return one.size < 0 ? std::numeric_limits<int>::max() : one.size; };
    std::stable_sort(wanted.begin(), wanted.end(), [&](const Item &a, const Item &b) {
        const Item &one = isAscending ? a : b;
        const Item &other = isAscending ? b : a;
        if (shown.sortColumn() == ItemModel::Size)
            return valueOf(one) < valueOf(other);
        return shown.sortColumn() == ItemModel::Name && collator.compare(one.name, other.name) < 0;
    });
    QStringList ids;
    for (const Item &one : std::as_const(wanted))
        ids << one.id;
    return ids;
}

QStringList idsIn(const SortFilterModel &shown)
{
    QStringList ids;
    for (int row = 0; row < shown.rowCount(); ++row) {
        ids << shown.idAt(row);
        if (shown.rowOf(ids.last()) != row)
            ids.last() += QStringLiteral(" is not where it says");
    }
    return ids;
}

struct Fixture {
    ItemModel model;
    SortFilterModel shown{&model};
    QAbstractItemModelTester modelTester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
    QAbstractItemModelTester shownTester{&shown, QAbstractItemModelTester::FailureReportingMode::QtTest};
    QItemSelectionModel selection{&shown};
    QSignalSpy reset{&shown, &QAbstractItemModel::modelReset};
    QSignalSpy layout{&shown, &QAbstractItemModel::layoutChanged};
    QSignalSpy inserted{&shown, &QAbstractItemModel::rowsInserted};
    QSignalSpy removed{&shown, &QAbstractItemModel::rowsRemoved};
    QSignalSpy changed{&shown, &QAbstractItemModel::dataChanged};

    void forget()
    {
        for (QSignalSpy *spy : {&reset, &layout, &inserted, &removed, &changed})
            spy->clear();
    }
    void choose(const QString &id)
    {
        selection.setCurrentIndex(shown.index(shown.rowOf(id), 0),
                                  QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
    [[nodiscard]] QString current() const
    {
        return selection.currentIndex().isValid() ? shown.idAt(selection.currentIndex().row()) : QString();
    }
};

/// Changes the rows in any of the ways in which a listing may differ from the one before.
QList<Item> anyChange(QList<Item> rows, QRandomGenerator &random, int &nextNumber)
{
    const int kind = random.bounded(6);
    const int few = 1 + random.bounded(kind < 3 ? 5 : 300);
    for (int i = 0; i < few && !rows.isEmpty(); ++i) {
        const int at = random.bounded(int(rows.size()));
        if (kind % 3 == 0)
            rows[at].size = random.bounded(-1, 1000);
        else if (kind % 3 == 1)
            rows.remove(at);
        else
            rows.insert(at, item(nextNumber++, random.bounded(-1, 1000)));
    }
    if (random.bounded(4) == 0)
        std::shuffle(rows.begin(), rows.end(), random);
    return rows;
}

} // namespace

class SortFilterModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatItShouldWhateverHappens();
    void theFirstRowsComeInOnePiece();
    void fewChangesAreToldOneByOne();
    void manyChangesAreToldInAHandfulOfSignals();
    void whatIsChosenStaysWhileOthersComeAndGo();
    void theNeighbourTakesOver();
    void aFilterAsksARowOnce();
    void equalOnesStandAsInTheSource();
};

void SortFilterModelTest::showsWhatItShouldWhateverHappens()
{
    Fixture f;
    QRandomGenerator random(20261122);
    int nextNumber = 500;
    QList<Item> rows = items(nextNumber);
    f.model.setRows(rows);
    for (int step = 0; step < 150; ++step) {
        switch (random.bounded(6)) {
        case 0:
            f.shown.sort(random.bounded(-1, 2), random.bounded(2) ? Qt::AscendingOrder : Qt::DescendingOrder);
            break;
        case 1:
            f.shown.setFilterText(QStringList{{},
                                              QStringLiteral("1"),
                                              QStringLiteral("NO"),
                                              QStringLiteral("id-2"),
                                              QStringLiteral("nothing")}
                                      .at(random.bounded(5)));
            break;
        case 2: {
            QList<Item> some;
            for (int left = random.bounded(100); left >= 0; --left)
                some.append(item(random.bounded(nextNumber), random.bounded(1000)));
            std::sort(some.begin(), some.end(), [](const Item &a, const Item &b) { return a.id < b.id; });
            some.erase(std::unique(some.begin(), some.end(),
                                   [](const Item &a, const Item &b) { return a.id == b.id; }),
                       some.end());
            f.model.putRows(some);
            rows = f.model.rows();
            break;
        }
        default:
            rows = anyChange(rows, random, nextNumber);
            f.model.setRows(rows);
        }
        QCOMPARE(f.model.rowCount(), rows.size());
        QCOMPARE(idsIn(f.shown), expectedIds(f.model, f.shown));
    }
    QCOMPARE(f.reset.size(), 0);
}

void SortFilterModelTest::theFirstRowsComeInOnePiece()
{
    Fixture f;
    f.shown.sort(ItemModel::Name);
    f.model.setRows(items(2000));
    QCOMPARE(f.inserted.size(), 1);
    QCOMPARE(f.layout.size() + f.changed.size() + f.removed.size(), 0);
    QCOMPARE(idsIn(f.shown), expectedIds(f.model, f.shown));
}

void SortFilterModelTest::fewChangesAreToldOneByOne()
{
    Fixture f;
    QList<Item> rows = items(1000);
    f.shown.sort(ItemModel::Name);
    f.model.setRows(rows);
    f.forget();
    rows[10].size += 1;
    rows[500].size += 1;
    f.model.setRows(rows);
    QCOMPARE(f.changed.size(), 2);
    QCOMPARE(f.layout.size() + f.inserted.size() + f.removed.size(), 0); // nothing of it is sorted by
    f.forget();
    rows.append(item(2000, 5));
    f.model.setRows(rows);
    QCOMPARE(f.inserted.size(), 1);
    QCOMPARE(f.layout.size() + f.changed.size() + f.removed.size(), 0);
}

void SortFilterModelTest::manyChangesAreToldInAHandfulOfSignals()
{
    Fixture f;
    QList<Item> rows = items(3000);
    f.shown.sort(ItemModel::Size);
    f.model.setRows(rows);
    f.forget();
    for (qsizetype at = 0; at < 3000; at += 5)
        rows[at].size = 4000 - int(at);
    for (qsizetype at = 2999; at > 0; at -= 7)
        rows.remove(at);
    for (int number = 5000; number < 5400; ++number)
        rows.append(item(number, number % 900));
    f.model.setRows(rows);
    QCOMPARE(idsIn(f.shown), expectedIds(f.model, f.shown));
    QVERIFY(f.layout.size() + f.inserted.size() + f.removed.size() + f.changed.size() <= 5);
    f.forget();
    f.shown.setFilterText(QStringLiteral("3"));
    QVERIFY(f.layout.size() + f.inserted.size() + f.removed.size() <= 3);
    f.shown.setFilterText({});
    QCOMPARE(idsIn(f.shown), expectedIds(f.model, f.shown));
}

void SortFilterModelTest::whatIsChosenStaysWhileOthersComeAndGo()
{
    Fixture f;
    QList<Item> rows = items(1000);
    f.shown.sort(ItemModel::Size, Qt::DescendingOrder);
    f.model.setRows(rows);
    f.choose(QStringLiteral("id-502"));
    f.selection.select(f.shown.index(f.shown.rowOf(QStringLiteral("id-504")), 0),
                       QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QSignalSpy moved(&f.selection, &QItemSelectionModel::currentChanged);
    for (Item &one : rows)
        one.size = (one.size * 31) % 997;
    for (qsizetype at = 999; at > 0; at -= 2) // the odd ones
        rows.remove(at);
    f.model.setRows(rows);
    f.shown.sort(ItemModel::Name);
    f.shown.setFilterText(QStringLiteral("50"));
    QCOMPARE(f.current(), QStringLiteral("id-502"));
    QCOMPARE(moved.size(), 0);
    QStringList selected;
    for (const QModelIndex &index : f.selection.selectedRows())
        selected << f.shown.idAt(index.row());
    selected.sort();
    QCOMPARE(selected, (QStringList{QStringLiteral("id-502"), QStringLiteral("id-504")}));
}

void SortFilterModelTest::theNeighbourTakesOver()
{
    Fixture f;
    QList<Item> rows = items(100);
    for (int at = 0; at < 100; ++at)
        rows[at].size = at;
    f.shown.sort(ItemModel::Size);
    f.model.setRows(rows);
    f.choose(QStringLiteral("id-51"));
    for (qsizetype at = 99; at > 0; at -= 2) // it and many others, scattered
        rows.remove(at);
    f.model.setRows(rows);
    QVERIFY2(f.current() == u"id-50" || f.current() == u"id-52", qPrintable(f.current()));
    f.choose(QStringLiteral("id-98"));
    f.shown.setFilterText(QStringLiteral("id-4"));
    QCOMPARE(f.current(), QStringLiteral("id-48"));
    f.shown.setFilterText(QStringLiteral("none"));
    QCOMPARE(f.current(), QString());
}

void SortFilterModelTest::aFilterAsksARowOnce()
{
    Fixture f;
    QList<Item> rows = items(100);
    f.model.setRows(rows);
    for (const char *typed : {"n", "no", "nod", "node"})
        f.shown.setFilterText(QString::fromLatin1(typed));
    QCOMPARE(f.model.textsAsked, 100);
    rows[3].size = -1;
    f.model.setRows(rows);
    QCOMPARE(f.model.textsAsked, 101);
    rows[3].name = QStringLiteral("other");
    f.model.setRows(rows);
    QCOMPARE(f.shown.rowOf(QStringLiteral("id-3")), -1);
}

void SortFilterModelTest::equalOnesStandAsInTheSource()
{
    Fixture f;
    QList<Item> rows = items(40);
    for (Item &one : rows)
        one.size = 1;
    f.model.setRows(rows);
    const QStringList asInTheSource = idsIn(f.shown);
    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        f.shown.sort(ItemModel::Size, order);
        QCOMPARE(idsIn(f.shown), asInTheSource);
    }
}

} // namespace snapdeck::test

using snapdeck::test::SortFilterModelTest;
SNAPDECK_TEST(SortFilterModelTest)

#include "SortFilterModelTest.moc"
