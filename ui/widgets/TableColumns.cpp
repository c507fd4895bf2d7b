// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/TableColumns.h"

#include "ui/theme/TypeScale.h"

#include <QHeaderView>
#include <QScopedValueRollback>
#include <QTableView>

#include <algorithm>
#include <cmath>

namespace snapdeck {

TableColumns::TableColumns(QTableView *table)
    : QObject(table)
    , m_table(table)
{
    connect(header(), &QHeaderView::sectionResized, this, &TableColumns::takeWidth);
    connect(header(), &QHeaderView::sortIndicatorChanged, this, &TableColumns::fit);
    connect(header(), &QHeaderView::sectionMoved, this, [this] {
        if (m_isArranging)
            return;
        fit(); // another one may be the last now
        Q_EMIT arranged();
    });
}

QHeaderView *TableColumns::header() const
{
    return m_table->horizontalHeader();
}

/// One that nobody spoke of stays as wide as it is.
TableColumns::Column &TableColumns::column(int index)
{
    const auto known = m_columns.find(index);
    if (known != m_columns.end())
        return *known;
    Column fresh;
    fresh.width = m_table->columnWidth(index);
    return *m_columns.insert(index, fresh);
}

void TableColumns::setColumn(int index, int width, int priority)
{
    Column &wish = column(index);
    wish.width = int(std::lround(width * TypeScale::scale())); // what is written in it grows, too
    wish.priority = priority;
    fit();
}

void TableColumns::setLeast(int index, int width)
{
    column(index).least = int(std::lround(width * TypeScale::scale()));
    fit();
}

void TableColumns::setStretch(int index)
{
    m_stretch = index;
    fit();
}

void TableColumns::setOffered(int index, bool offered)
{
    column(index).isOffered = offered;
    column(index).isChosen = offered;
    fit();
}

QList<int> TableColumns::all() const
{
    QList<int> columns;
    for (int visual = 0; visual < header()->count(); ++visual)
        columns << header()->logicalIndex(visual);
    return columns;
}

QList<int> TableColumns::shown() const
{
    QList<int> columns = all();
    columns.removeIf([this](int index) { return m_table->isColumnHidden(index); });
    return columns;
}

bool TableColumns::isChosen(int index) const
{
    const auto known = m_columns.constFind(index);
    return known == m_columns.cend() || known->isChosen;
}

/// What takes the room that the others leave; -1 where no column was meant to.
int TableColumns::filler() const
{
    if (m_stretch < 0 || !m_columns.contains(m_stretch) || !m_table->isColumnHidden(m_stretch))
        return m_columns.contains(m_stretch) ? m_stretch : -1;
    const QList<int> columns = shown();
    return columns.isEmpty() ? -1 : columns.last();
}

int TableColumns::rightOf(int index) const
{
    const QList<int> columns = shown();
    const qsizetype place = columns.indexOf(index);
    return place >= 0 && place + 1 < columns.size() ? columns[place + 1] : -1;
}

QList<int> TableColumns::byPriority() const
{
    QList<int> order = m_columns.keys();
    std::sort(order.begin(), order.end(),
              [this](int a, int b) { return std::pair(priorityOf(a), a) < std::pair(priorityOf(b), b); });
    return order;
}

int TableColumns::priorityOf(int index) const
{
    return isSortedBy(index) ? 0 : m_columns[index].priority;
}

int TableColumns::hideWithoutRoom()
{
    int room = m_table->viewport()->width();
    bool full = false;
    const QList<int> order = byPriority();
    for (const int index : order) {
        const Column &wish = m_columns[index];
        // Once one has left, those that matter less leave too, even where a narrow one would still fit:
        // which columns are there must not depend on how wide they happen to be.
        full = full || (wish.isChosen && priorityOf(index) > 0 && wish.needed() > room);
        const bool shown = wish.isChosen && !full;
        m_table->setColumnHidden(index, !shown);
        room -= shown ? wish.needed() : 0;
    }
    return room;
}

void TableColumns::fit()
{
    const QScopedValueRollback arranging(m_isArranging, true);
    int room = std::max(0, hideWithoutRoom());
    QHash<int, int> widths;
    const QList<int> order = byPriority();
    for (const int index : order) {
        if (m_table->isColumnHidden(index))
            continue;
        const Column &wish = m_columns[index];
        const int more = std::min(wish.wanted() - wish.needed(), room);
        widths[index] = wish.needed() + more;
        room -= more;
    }
    if (const int filling = filler(); widths.contains(filling))
        widths[filling] += room;
    for (auto width = widths.cbegin(); width != widths.cend(); ++width)
        m_table->setColumnWidth(width.key(), *width);
}

/// What shows the order stays, or nobody knows it.
bool TableColumns::isSortedBy(int index) const
{
    return m_table->isSortingEnabled() && header()->sortIndicatorSection() == index;
}

void TableColumns::choose(int index, bool chosen)
{
    if (!chosen && !mayLeave(index))
        return;
    column(index).isChosen = chosen;
    fit();
    Q_EMIT arranged();
}

/// A person drags the right edge of a column. It stays under the mouse: what is gained or lost comes from the
/// column that fills the table where that is on the other side of the edge, else from the neighbour there.
void TableColumns::takeWidth(int index, int before, int after)
{
    if (m_isArranging || before == 0 || after == 0)
        return;
    const int filling = filler();
    const bool isFilledRight = header()->visualIndex(filling) > header()->visualIndex(index);
    const int giver = isFilledRight ? filling : rightOf(index);
    if (filling >= 0 && giver >= 0)
        share(index, giver, before + m_table->columnWidth(giver), after);
    else
        column(index).byHand = after;
    fit();
    Q_EMIT arranged();
}

void TableColumns::share(int index, int giver, int both, int wanted)
{
    const int least = header()->minimumSectionSize();
    const int width = std::clamp(wanted, least, std::max(least, both - least));
    for (const auto &[which, room] : {std::pair(index, width), std::pair(giver, both - width)}) {
        // The one that fills the table gets what the others leave; at most it has to want less.
        if (which != filler() || room < column(which).needed())
            column(which).byHand = std::max(least, room);
    }
}

bool TableColumns::isArranged() const
{
    const QList<int> columns = all();
    return !std::is_sorted(columns.cbegin(), columns.cend())
        || std::any_of(m_columns.cbegin(), m_columns.cend(),
                       [](const Column &wish) { return wish.byHand > 0 || wish.isChosen != wish.isOffered; });
}

void TableColumns::reset()
{
    TableLayout asItWas;
    for (int index = 0; index < header()->count(); ++index) {
        const auto known = m_columns.constFind(index);
        asItWas.columns << TableLayout::Column{index, known == m_columns.cend() || known->isOffered, 0};
    }
    apply(asItWas);
    Q_EMIT arranged();
}

TableLayout TableColumns::layout() const
{
    TableLayout layout;
    if (!isArranged())
        return layout;
    const QList<int> columns = all();
    for (const int index : columns)
        layout.columns << TableLayout::Column{index, isChosen(index), m_columns.value(index).byHand};
    return layout;
}

void TableColumns::apply(const TableLayout &layout)
{
    const QScopedValueRollback arranging(m_isArranging, true);
    for (int visual = 0; visual < layout.columns.size(); ++visual) {
        const TableLayout::Column &wanted = layout.columns[visual];
        header()->moveSection(header()->visualIndex(wanted.column), visual);
        Column &known = column(wanted.column);
        known.isChosen = wanted.isShown;
        known.byHand = wanted.width;
    }
    fit();
}

} // namespace snapdeck
