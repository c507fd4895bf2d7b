// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Palette.h"

#include <QPointer>
#include <QTableView>

class QAbstractButton;

namespace snapdeck {

class TableColumns;
class TableMemory;

/// The one table of the program: whole rows, hairlines, no grid, sortable, walked by the arrow keys, left by
/// Tab. Columns have priorities: when room is short those that may get narrower do, then the least important
/// leave first, none is cut in half.
///
/// Right click, the Menu key and Shift+F10 open the menu of the rows: the table's own actions(), what its
/// page offers by buttons, copying (Ctrl+C), the columns. A right click on the header opens that of the
/// columns. How somebody arranged a table that has an objectName() is kept; see TableMemory.
class TableView : public QTableView
{
    Q_OBJECT

public:
    explicit TableView(QWidget *parent = nullptr);

    /// What the table lies on: the page, or a pane or card.
    void setGround(Ground ground);
    void setCompact(bool compact);

    /// `width` in device-independent pixels. The smaller `priority` is, the longer the column stays;
    /// zero never leaves. Columns that were never given one have zero.
    void setColumn(int column, int width, int priority = 0);
    /// Where room is short the column gets narrower, down to `width`, before another one leaves; the more it
    /// matters the sooner it gets its own width back. Without this it is never narrower than that.
    void setLeastWidth(int column, int width);
    /// The column that takes the room the others leave; at least its own width, or the least one it was
    /// given.
    void setStretchColumn(int column);
    /// Whether the program shows the column. A column the person put away stays away whatever the room.
    void setColumnChosen(int column, bool chosen);

    /// What can be done with the chosen rows by buttons elsewhere on the page; those that are hidden are not
    /// offered. Actions need no more than addActions().
    void setRowButtons(const QList<QAbstractButton *> &buttons);
    QList<QAbstractButton *> rowButtons() const;

    TableColumns &columns() const { return *m_columns; }
    int hoveredRow() const { return m_hoveredRow; }
    int firstVisibleColumn() const;
    int lastVisibleColumn() const;

Q_SIGNALS:
    /// Return, or a double click.
    void rowOpened(const QModelIndex &index);

protected:
    bool viewportEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void buildHeader();
    void recall();
    void remember();
    void openMenuByKey();
    bool showTip(const QHelpEvent &event);
    void announceRow();
    void setHoveredRow(int row);
    void updateRow(int row);

    TableColumns *m_columns;
    QPointer<TableMemory> m_memory; ///< of the window
    bool m_isSortedByHand = false;
    QList<QPointer<QAbstractButton>> m_buttons;
    int m_hoveredRow = -1;
};

} // namespace snapdeck
