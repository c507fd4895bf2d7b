// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/TableView.h"

#include "ui/models/TableText.h"
#include "ui/widgets/TableColumns.h"
#include "ui/widgets/TableCopy.h"
#include "ui/widgets/TableMemory.h"
#include "ui/widgets/TableMenu.h"
#include "ui/widgets/TableTips.h"

#include <QAbstractButton>
#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>

namespace snapdeck {

TableView::TableView(QWidget *parent)
    : QTableView(parent)
    , m_columns(new TableColumns(this))
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
    buildHeader();
    setGround(Ground::Window);
    connect(this, &QTableView::doubleClicked, this, &TableView::rowOpened);
    connect(m_columns, &TableColumns::arranged, this, &TableView::remember);
}

void TableView::buildHeader()
{
    QHeaderView *header = horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setMinimumSectionSize(40);
    header->setSectionsMovable(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, [this, header](const QPoint &place) {
        if (model())
            TableMenu::forColumns(this)->popup(header->viewport()->mapToGlobal(place));
    });
    connect(header, &QHeaderView::sortIndicatorChanged, this, [this] {
        if (!m_memory || !isSortingEnabled())
            return;
        m_isSortedByHand = true;
        remember();
    });
}

void TableView::setGround(Ground ground)
{
    snapdeck::setGround(viewport(), ground);
    snapdeck::setGround(horizontalHeader()->viewport(), ground);
    horizontalHeader()->viewport()->setAutoFillBackground(false); // a card has round corners there
}

void TableView::setCompact(bool compact)
{
    const int height = compact ? Metrics::CompactRowHeight : Metrics::RowHeight;
    verticalHeader()->setMinimumSectionSize(height); // the style's own is higher
    verticalHeader()->setDefaultSectionSize(height);
}

void TableView::setColumn(int column, int width, int priority)
{
    m_columns->setColumn(column, width, priority);
}

void TableView::setLeastWidth(int column, int width)
{
    m_columns->setLeast(column, width);
}

void TableView::setStretchColumn(int column)
{
    m_columns->setStretch(column);
}

void TableView::setColumnChosen(int column, bool chosen)
{
    m_columns->setOffered(column, chosen);
}

void TableView::setRowButtons(const QList<QAbstractButton *> &buttons)
{
    m_buttons = QList<QPointer<QAbstractButton>>(buttons.cbegin(), buttons.cend());
}

QList<QAbstractButton *> TableView::rowButtons() const
{
    return QList<QAbstractButton *>(m_buttons.cbegin(), m_buttons.cend());
}

int TableView::firstVisibleColumn() const
{
    const QList<int> shown = m_columns->shown();
    return shown.isEmpty() ? -1 : shown.first();
}

int TableView::lastVisibleColumn() const
{
    const QList<int> shown = m_columns->shown();
    return shown.isEmpty() ? -1 : shown.last();
}

/// As somebody left it; what the program made of it until now is how it was.
void TableView::recall()
{
    m_memory = objectName().isEmpty() ? nullptr : TableMemory::of(this);
    const auto kept = m_memory ? m_memory->layoutOf(objectName(), model()->columnCount()) : std::nullopt;
    if (!kept)
        return;
    m_columns->apply(*kept);
    if (kept->sortColumn >= 0 && isSortingEnabled()) {
        sortByColumn(kept->sortColumn, kept->sortOrder);
        scrollTo(currentIndex());
    }
}

void TableView::remember()
{
    if (!m_memory)
        return;
    TableLayout layout = m_columns->layout();
    if (m_isSortedByHand) {
        layout.sortColumn = horizontalHeader()->sortIndicatorSection();
        layout.sortOrder = horizontalHeader()->sortIndicatorOrder();
    }
    m_memory->keep(objectName(), layout);
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

bool TableView::showTip(const QHelpEvent &event)
{
    const QModelIndex index = indexAt(event.pos());
    if (!index.isValid())
        return false;
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const QString tip = cellTip(*this, option, index);
    if (tip.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(event.globalPos(), tip, viewport(), visualRect(index));
    return true;
}

bool TableView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && showTip(*static_cast<QHelpEvent *>(event)))
        return true;
    return QTableView::viewportEvent(event);
}

void TableView::showEvent(QShowEvent *event)
{
    if (!m_memory && model()) // whose window it is in is not known before
        recall();
    QTableView::showEvent(event);
}

void TableView::resizeEvent(QResizeEvent *event)
{
    // First: a bar for columns that are wider only until they have been fitted would stay, for nothing.
    m_columns->fit();
    QTableView::resizeEvent(event);
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
    const bool asksForMenu = event->key() == Qt::Key_Menu
        || (event->key() == Qt::Key_F10 && event->modifiers() == Qt::ShiftModifier);
    if (asksForMenu)
        openMenuByKey(); // not every platform makes a menu event of the key
    else if (event->matches(QKeySequence::Copy))
        copyRows(*this);
    else if (opens && currentIndex().isValid())
        Q_EMIT rowOpened(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

void TableView::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Keyboard)
        openMenuByKey();
    else
        TableMenu::forRows(this)->popup(event->globalPos());
}

/// Under the current row, where the eye is.
void TableView::openMenuByKey()
{
    const QRect room = viewport()->rect();
    const QModelIndex current = currentIndex();
    const QRect cell = current.isValid() ? visualRect(current) & room : QRect();
    const QPoint place = cell.isEmpty() ? room.topLeft() : cell.bottomLeft();
    TableMenu::forRows(this)->popup(viewport()->mapToGlobal(place));
}

void TableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    // The ring of focus runs along the whole row, of which Qt repaints one cell.
    updateRow(previous.row());
    updateRow(current.row());
    if (current.row() != previous.row())
        announceRow();
}

/// An assistive program chooses a row without going there; what is shown of it would be that of another row.
void TableView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    const QItemSelection chosen = selectionModel()->selection();
    const bool isOne = chosen.size() == 1 && chosen.first().height() == 1;
    if (isOne && !chosen.contains(currentIndex()))
        selectionModel()->setCurrentIndex(chosen.first().topLeft(), QItemSelectionModel::NoUpdate);
}

/// Qt tells readers of the cell; what stands beside it is what the table has to say for itself.
void TableView::announceRow()
{
    const QModelIndex current = currentIndex();
    setAccessibleDescription(current.isValid() ? spokenRow(*model(), current.row(), m_columns->shown())
                                               : QString());
}

void TableView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    updateRow(currentIndex().row());
    announceRow();
}

void TableView::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    updateRow(currentIndex().row());
}

} // namespace snapdeck
