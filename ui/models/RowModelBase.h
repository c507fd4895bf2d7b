// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QHash>
#include <QList>
#include <QString>

namespace snapdeck {

/// A tool tip that shows its text letter by letter: what a server sent is nobody's markup.
[[nodiscard]] QVariant plainTip(const QVariant &text);

/// A table whose rows are known by a stable id; RowModel adds what the rows are. GUI thread.
///
/// The order of the rows here means nothing: what is new goes to the end, and a SortFilterModel in front of
/// it puts them in order. So a refresh never moves a row, and selections stay where they are.
class RowModelBase : public QAbstractTableModel
{
    Q_OBJECT

public:
    struct Column {
        QString title; ///< translated
        Qt::Alignment alignment = Qt::AlignLeft; ///< of the title; the delegate aligns the cells
        QString tip = {};
    };

    explicit RowModelBase(QList<Column> columns, QObject *parent = nullptr);

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// -1 where there is no such row. O(1).
    int rowOf(const QString &id) const { return m_rowById.value(id, -1); }
    /// An invalid index where there is no such row.
    QModelIndex indexOf(const QString &id, int column = 0) const;
    virtual QString idAt(int row) const = 0;
    /// The words that a filter looks through; the row's id and its first cell unless overridden.
    virtual QString filterText(int row) const;

    /// While dataChanged is told, exactly the rows that changed, where that is known; empty at other times.
    const QList<int> &changedRows() const { return m_changedRows; }
    /// While layoutChanged is told, where each row has gone. The order of the rows changes in no other way.
    const QList<int> &newRowOf() const { return m_newRowOf; }

Q_SIGNALS:
    /// Around a change of more than one piece: a SortFilterModel orders and tells once, at the end.
    void bulkChangeStarted();
    void bulkChangeEnded();

protected:
    /// What a reader says of a cell: `spoken`, or its words where it has no others; a dash is "none".
    [[nodiscard]] static QVariant spokenCell(const QVariant &spoken, const QVariant &words);

    /// Tells that the cells of `rows` (ascending) changed, in as few ranges as they form; very many in one,
    /// since whoever listens would be called thousands of times. An empty list of roles means all.
    void notifyCells(const QList<int> &rows, int firstColumn, int lastColumn, const QList<int> &roles = {});
    /// The same for whole rows.
    void notifyRows(const QList<int> &rows) { notifyCells(rows, 0, columnCount() - 1); }

    /// Any number of starts is ended by one end.
    void startBulkChange();
    void endBulkChange();

    /// Tells that every row has gone to `newRowOf[oldRow]`; persistent indexes follow. After
    /// layoutAboutToBeChanged.
    void tellMoved(const QList<int> &newRowOf, LayoutChangeHint hint = NoLayoutChangeHint);

    QHash<QString, int> m_rowById;

private:
    QList<Column> m_columns;
    QList<int> m_changedRows;
    QList<int> m_newRowOf;
    bool m_isBulkChange = false;
};

} // namespace snapdeck
