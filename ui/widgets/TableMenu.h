// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace snapdeck {

class TableView;

/// A menu of a table; what cannot be used says why in its tool tip. Deletes itself once it is closed.
class TableMenu final : public QMenu
{
    Q_OBJECT
public:
    /// What can be done with the rows that are chosen: the table's own actions() and what its page offers by
    /// buttons, then copying, then the columns.
    [[nodiscard]] static TableMenu *forRows(TableView *table);
    /// Which columns are on show.
    [[nodiscard]] static TableMenu *forColumns(TableView *table);

protected:
    bool event(QEvent *event) override;

private:
    explicit TableMenu(TableView *table);

    void addPageActions();
    void addCopying();
    void addColumns(QMenu *menu);

    TableView *m_table;
};

} // namespace snapdeck
