// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Palette.h"

#include <QHash>
#include <QTableView>

namespace snapdeck
{

/// The one table of the program: whole rows, hairlines, no grid, sortable, walked by the arrow keys, left by
/// Tab. Columns have priorities: when room is short the least important leave first, none is cut in half.
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
    /// The column that takes the room the others leave; its width is its minimum.
    void setStretchColumn(int column);
    /// A column the person put away stays away whatever the room.
    void setColumnChosen(int column, bool chosen);

    int hoveredRow() const { return m_hoveredRow; }
    int firstVisibleColumn() const;
    int lastVisibleColumn() const;

Q_SIGNALS:
    /// Return, or a double click.
    void rowOpened(const QModelIndex &index);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    struct Column {
        int width = 0;
        int priority = 0;
        bool chosen = true;
    };

    void fitColumns();
    void setHoveredRow(int row);
    void updateRow(int row);

    QHash<int, Column> m_columns;
    int m_stretch = -1;
    int m_hoveredRow = -1;
};

} // namespace snapdeck
