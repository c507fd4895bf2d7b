// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/TableLayout.h"

#include <QHash>
#include <QObject>

class QHeaderView;
class QTableView;

namespace snapdeck {

/// Which columns of a table are there and how wide they are: what the program wishes, what a person chose
/// over it, and what there is room for. The edge between two columns moves under the mouse; together they
/// always fill the table. GUI thread.
class TableColumns final : public QObject
{
    Q_OBJECT
public:
    /// `table` is the parent.
    explicit TableColumns(QTableView *table);

    // What the program wishes; see TableView.
    void setColumn(int column, int width, int priority);
    void setLeast(int column, int width);
    void setStretch(int column);
    void setOffered(int column, bool offered);

    /// To be called when there is more or less room.
    void fit();

    /// Logical indexes from left to right; hidden ones too, or only those on show.
    [[nodiscard]] QList<int> all() const;
    [[nodiscard]] QList<int> shown() const;
    /// It may still be hidden for want of room.
    [[nodiscard]] bool isChosen(int column) const;
    /// The first column names the row; it cannot be put away.
    [[nodiscard]] static bool mayLeave(int column) { return column != 0; }

    // What a person does.
    void choose(int column, bool chosen);
    void reset();
    [[nodiscard]] bool isArranged() const;
    /// Without the sorting. Its columns are empty where nothing is arranged.
    [[nodiscard]] TableLayout layout() const;
    /// `layout` is of as many columns, or of none.
    void apply(const TableLayout &layout);

Q_SIGNALS:
    /// By a person: dragged, moved, chosen, put away or back as they were.
    void arranged();

private:
    struct Column {
        int width = 0; ///< the program's; the one that takes the rest gets what is left over, too
        int least = 0; ///< it gives way down to that; 0: it does not
        int priority = 0;
        bool isOffered = true; ///< by the program
        bool isChosen = true;
        int byHand = 0; ///< width; 0: never dragged

        [[nodiscard]] int wanted() const { return byHand > 0 ? byHand : width; }
        [[nodiscard]] int needed() const { return byHand == 0 && least > 0 ? least : wanted(); }
    };

    [[nodiscard]] Column &column(int index);
    [[nodiscard]] QHeaderView *header() const;
    [[nodiscard]] QList<int> byPriority() const;
    [[nodiscard]] int priorityOf(int index) const;
    /// What is left of the room once every column that stays has what it needs at least.
    int hideWithoutRoom();
    [[nodiscard]] bool isSortedBy(int index) const;
    [[nodiscard]] int filler() const;
    [[nodiscard]] int rightOf(int column) const;
    void takeWidth(int column, int before, int after);
    void share(int column, int giver, int both, int wanted);

    QTableView *m_table;
    QHash<int, Column> m_columns;
    int m_stretch = -1;
    bool m_isArranging = false; ///< by the program, so nobody's choice
};

} // namespace snapdeck
