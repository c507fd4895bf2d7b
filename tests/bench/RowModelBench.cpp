// SPDX-License-Identifier: GPL-3.0-or-later
//
// How a refresh of 100,000 rows compares with filling the model, which is what a reset would cost, in a view
// that is shown. A ratio, since seconds depend on the machine. Not part of the test run: ninja
// snapdeck-row-model-bench.
#include "ui/models/Roles.h"
#include "ui/models/RowModel.h"
#include "ui/models/SortFilterModel.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QTableView>

#include <cstdio>
#include <functional>

namespace snapdeck {
namespace {

constexpr int RowCount = 100'000;

struct Item {
    QString id;
    QString name;
    qint64 size = 0;
    friend bool operator==(const Item &, const Item &) = default;
};

class ItemModel final : public RowModel<Item>
{
public:
    ItemModel()
        : RowModel<Item>({{QStringLiteral("Name")}, {QStringLiteral("Size")}})
    {
    }

protected:
    QString idOf(const Item &item) const override { return item.id; }
    QVariant cell(const Item &item, int column, int role) const override
    {
        if (role != Qt::DisplayRole && role != RawValueRole)
            return {};
        return column == 0 ? QVariant(item.name) : QVariant(item.size);
    }
};

QList<Item> makeItems()
{
    QList<Item> items;
    for (quint32 number = 0; number < RowCount; ++number) {
        const quint32 scattered = number * 2654435761u;
        items.append({QStringLiteral("id-%1").arg(scattered),
                      QStringLiteral("node-%1").arg(scattered % 1'000'003), scattered});
    }
    return items;
}

double millisecondsFor(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    QCoreApplication::processEvents();
    return double(timer.nsecsElapsed()) / 1e6;
}

void run()
{
    ItemModel model;
    SortFilterModel sorted(&model);
    QTableView view;
    view.setModel(&sorted);
    view.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view.sortByColumn(0, Qt::AscendingOrder);
    view.show();
    QList<Item> items = makeItems();
    const double fill = millisecondsFor([&] { model.setRows(items); });
    const auto report = [fill](const char *what, double taken) {
        std::printf("%-34s %7.1f ms  %5.2f of a fill\n", what, taken, taken / fill);
    };
    report("fill", fill);
    report("nothing changed", millisecondsFor([&] { model.setRows(items); }));
    for (int row = 0; row < RowCount; row += 5'000)
        ++items[row].size;
    report("20 rows changed", millisecondsFor([&] { model.setRows(items); }));
    for (int row = 0; row < RowCount; row += 10)
        ++items[row].size;
    report("10,000 rows changed", millisecondsFor([&] { model.setRows(items); }));
    for (int row = 0; row < RowCount; row += 2)
        items[row].id += u'x';
    report("half of them others", millisecondsFor([&] { model.setRows(items); }));
    report("filter by one letter", millisecondsFor([&] { sorted.setFilterText(QStringLiteral("1")); }));
    report("filter cleared", millisecondsFor([&] { sorted.setFilterText({}); }));
}

} // namespace
} // namespace snapdeck

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    snapdeck::run();
    return 0;
}
