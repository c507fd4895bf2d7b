// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/TableView.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>

namespace snapdeck {

TableView::TableView(QWidget *parent)
    : QTableView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setSortingEnabled(true);
    setCornerButtonEnabled(false);
    setMouseTracking(true);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(Metrics::RowHeight);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setMinimumSectionSize(40);
    horizontalHeader()->setSectionsMovable(true);
    setGround(Ground::Window);
    connect(this, &QTableView::doubleClicked, this, &TableView::rowOpened);
}

void TableView::setGround(Ground ground)
{
    snapdeck::setGround(viewport(), ground);
    snapdeck::setGround(horizontalHeader()->viewport(), ground);
}

void TableView::setCompact(bool compact)
{
    const int height = compact ? Metrics::CompactRowHeight : Metrics::RowHeight;
    verticalHeader()->setMinimumSectionSize(height); // the style's own is higher
    verticalHeader()->setDefaultSectionSize(height);
}

void TableView::setColumn(int column, int width, int priority)
{
    m_columns[column].width = width;
    m_columns[column].priority = priority;
    setColumnWidth(column, width);
    fitColumns();
}

void TableView::setStretchColumn(int column)
{
    m_stretch = column;
    fitColumns();
}

void TableView::setColumnChosen(int column, bool chosen)
{
    m_columns[column].chosen = chosen;
    fitColumns();
}

int TableView::firstVisibleColumn() const
{
    const QHeaderView *header = horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int logical = header->logicalIndex(visual);
        if (!header->isSectionHidden(logical)) {
            return logical;
        }
    }
    return -1;
}

int TableView::lastVisibleColumn() const
{
    const QHeaderView *header = horizontalHeader();
    for (int visual = header->count() - 1; visual >= 0; --visual) {
        const int logical = header->logicalIndex(visual);
        if (!header->isSectionHidden(logical)) {
            return logical;
        }
    }
    return -1;
}

void TableView::fitColumns()
{
    QList<int> order = m_columns.keys();
    std::sort(order.begin(), order.end(), [this](int a, int b) {
        return std::pair(m_columns[a].priority, a) < std::pair(m_columns[b].priority, b);
    });
    int room = viewport()->width();
    bool full = false;
    for (const int column : std::as_const(order)) {
        const Column &wish = m_columns[column];
        // Once one has left, those that matter less leave too, even where a narrow one would still fit:
        // which columns are there must not depend on how wide they happen to be.
        full = full || (wish.priority > 0 && wish.width > room);
        const bool shown = wish.chosen && !full;
        setColumnHidden(column, !shown);
        room -= shown ? wish.width : 0;
    }
    if (m_columns.contains(m_stretch) && !isColumnHidden(m_stretch)) {
        setColumnWidth(m_stretch, m_columns[m_stretch].width + std::max(0, room));
    }
}

void TableView::setHoveredRow(int row)
{
    if (row != m_hoveredRow) {
        const int before = m_hoveredRow;
        m_hoveredRow = row;
        updateRow(before);
        updateRow(row);
    }
}

void TableView::updateRow(int row)
{
    if (row >= 0) {
        viewport()->update(0, rowViewportPosition(row), viewport()->width(), rowHeight(row));
    }
}

void TableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void TableView::mouseMoveEvent(QMouseEvent *event)
{
    setHoveredRow(rowAt(event->position().toPoint().y()));
    QTableView::mouseMoveEvent(event);
}

void TableView::leaveEvent(QEvent *event)
{
    setHoveredRow(-1);
    QTableView::leaveEvent(event);
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (opens && currentIndex().isValid()) {
        Q_EMIT rowOpened(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

void TableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    // The ring of focus runs along the whole row, of which Qt repaints one cell.
    updateRow(previous.row());
    updateRow(current.row());
}

void TableView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    updateRow(currentIndex().row());
}

void TableView::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    updateRow(currentIndex().row());
}

} // namespace snapdeck
