// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/RowModelBase.h"
#include "ui/models/RowRanges.h"

#include <algorithm>
#include <utility>

namespace snapdeck {

/// A table of values of type T, built for 100,000 of them. T is copyable and has `operator==`; two rows are
/// the same thing when idOf() says so, and unchanged when they compare equal. A subclass says what a cell
/// shows:
///
///     class CapsuleModel : public RowModel<CapsuleRow> {
///     protected:
///         QString idOf(const CapsuleRow &row) const override { return row.capsule.id.value(); }
///         QVariant cell(const CapsuleRow &row, int column, int role) const override;
///     };
///
/// Give every refresh's rows to setRows(), whole: it tells the views only what differs, never resets.
template <typename T> class RowModel : public RowModelBase
{
public:
    using RowModelBase::RowModelBase;

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        const T &row = m_rows[index.row()];
        const QVariant said = cell(row, index.column(), role);
        return role == Qt::AccessibleTextRole ? spokenCell(said, cell(row, index.column(), Qt::DisplayRole))
                                              : said;
    }
    QString idAt(int row) const override { return idOf(m_rows[row]); }

    const QList<T> &rows() const { return m_rows; }
    const T &at(int row) const { return m_rows[row]; }
    /// nullptr where there is no such row; valid until the next change.
    const T *find(const QString &id) const
    {
        const int row = rowOf(id);
        return row < 0 ? nullptr : &m_rows[row];
    }

    /// Shows `rows` instead of what was there: what is gone leaves, what changed is repainted, what is new
    /// goes to the end. Of several rows with one id the first counts. O(n).
    void setRows(const QList<T> &rows);
    /// Shows one row that changed or is new. O(1).
    void putRow(const T &row);
    /// Shows several of that kind. O(rows given).
    void putRows(const QList<T> &rows);
    void removeRow(const QString &id);

protected:
    virtual QString idOf(const T &row) const = 0;
    /// What is shown at `column`; see Roles.h. `column` is always one of the model's.
    virtual QVariant cell(const T &row, int column, int role) const = 0;

private:
    /// New rows beside those that are here.
    struct Comparison {
        QList<qsizetype> placeOf; ///< of each of our rows among the new ones; -1: it is gone
        QList<T> fresh; ///< those that are not here yet, one with the same id more than once, perhaps
    };

    Comparison compare(const QList<T> &rows) const;
    void removeAll(const QList<int> &rows);
    void moveToEnd(const QList<int> &rows);
    void removeRange(int first, int last);
    void updateFrom(const QList<T> &rows, const QList<qsizetype> &placeOf);
    void append(const QList<T> &rows);
    [[nodiscard]] QList<T> withNewIds(const QList<T> &rows);

    QList<T> m_rows;
};

template <typename T> void RowModel<T>::setRows(const QList<T> &rows)
{
    Comparison comparison = compare(rows);
    QList<int> gone;
    for (int row = 0; row < m_rows.size(); ++row) {
        if (comparison.placeOf[row] < 0)
            gone.append(row);
    }
    if (gone.size() + comparison.fresh.size() > 1)
        startBulkChange();
    removeAll(gone);
    comparison.placeOf.removeAll(-1);
    updateFrom(rows, comparison.placeOf);
    append(comparison.fresh);
    endBulkChange();
}

template <typename T> typename RowModel<T>::Comparison RowModel<T>::compare(const QList<T> &rows) const
{
    if (m_rows.isEmpty())
        return {{}, rows};
    Comparison comparison{QList<qsizetype>(m_rows.size(), -1), {}};
    int next = 0; // most lists come in the order they came in before: that saves nearly all look-ups
    for (qsizetype place = 0; place < rows.size(); ++place) {
        const QString id = idOf(rows[place]);
        const bool isNext = next < m_rows.size() && idOf(m_rows[next]) == id;
        const int row = isNext ? next : rowOf(id);
        if (row >= 0) {
            next = row + 1;
            if (comparison.placeOf[row] < 0)
                comparison.placeOf[row] = place;
        } else {
            comparison.fresh.append(rows[place]);
        }
    }
    return comparison;
}

template <typename T> void RowModel<T>::putRow(const T &row)
{
    const int place = rowOf(idOf(row));
    if (place < 0) {
        append({row});
    } else if (!(m_rows[place] == row)) {
        m_rows[place] = row;
        notifyRows({place});
    }
}

template <typename T> void RowModel<T>::putRows(const QList<T> &rows)
{
    QList<T> fresh;
    QList<int> changed;
    for (const T &row : rows) {
        const int place = rowOf(idOf(row));
        if (place < 0) {
            fresh.append(row);
        } else if (!(m_rows[place] == row)) {
            m_rows[place] = row;
            changed.append(place);
        }
    }
    std::sort(changed.begin(), changed.end());
    changed.erase(std::unique(changed.begin(), changed.end()), changed.end());
    if (fresh.size() + rangesOf(changed).size() > 1)
        startBulkChange();
    notifyRows(changed);
    append(fresh);
    endBulkChange();
}

template <typename T> void RowModel<T>::removeRow(const QString &id)
{
    const int row = rowOf(id);
    if (row >= 0)
        removeRange(row, row);
}

template <typename T> void RowModel<T>::removeAll(const QList<int> &rows)
{
    constexpr qsizetype mostRanges = 8;
    if (rows.isEmpty())
        return;
    // Every removed range moves all rows behind it; scattered ones are brought together first.
    if (rangesOf(rows).size() > mostRanges) {
        moveToEnd(rows);
        removeRange(int(m_rows.size() - rows.size()), int(m_rows.size()) - 1);
        return;
    }
    const QList<RowRange> ranges = rangesOf(rows);
    for (auto range = ranges.crbegin(); range != ranges.crend(); ++range)
        removeRange(range->first, range->last);
}

template <typename T> void RowModel<T>::moveToEnd(const QList<int> &rows)
{
    Q_EMIT layoutAboutToBeChanged();
    QList<int> newRowOf(m_rows.size());
    QList<T> ordered(m_rows.size());
    int stay = 0;
    int leave = int(m_rows.size() - rows.size());
    auto next = rows.cbegin();
    for (int row = 0; row < m_rows.size(); ++row) {
        const bool leaves = next != rows.cend() && *next == row;
        newRowOf[row] = leaves ? leave++ : stay++;
        next += leaves ? 1 : 0;
        ordered[newRowOf[row]] = std::move(m_rows[row]);
    }
    m_rows = std::move(ordered);
    for (int &row : m_rowById)
        row = newRowOf[row];
    tellMoved(newRowOf);
}

template <typename T> void RowModel<T>::removeRange(int first, int last)
{
    beginRemoveRows({}, first, last);
    for (int row = first; row <= last; ++row)
        m_rowById.remove(idOf(m_rows[row]));
    m_rows.remove(first, last - first + 1);
    for (int &row : m_rowById)
        row -= row > last ? last - first + 1 : 0;
    endRemoveRows();
}

template <typename T> void RowModel<T>::updateFrom(const QList<T> &rows, const QList<qsizetype> &placeOf)
{
    QList<int> changed;
    for (int row = 0; row < m_rows.size(); ++row) {
        const T &now = rows[placeOf[row]];
        if (!(m_rows[row] == now)) {
            m_rows[row] = now;
            changed.append(row);
        }
    }
    if (rangesOf(changed).size() > 1)
        startBulkChange();
    notifyRows(changed);
}

template <typename T> void RowModel<T>::append(const QList<T> &rows)
{
    const QList<T> added = withNewIds(rows);
    if (added.isEmpty())
        return;
    const int first = int(m_rows.size());
    beginInsertRows({}, first, first + int(added.size()) - 1);
    if (m_rows.isEmpty())
        m_rows = added; // shared: to copy ten thousand rows takes a while
    else
        m_rows.append(added);
    endInsertRows();
}

/// Notes where the rows are about to be. Of several with one id the first is left.
template <typename T> QList<T> RowModel<T>::withNewIds(const QList<T> &rows)
{
    m_rowById.reserve(m_rows.size() + rows.size());
    QList<qsizetype> doubles;
    for (qsizetype place = 0; place < rows.size(); ++place) {
        const qsizetype known = m_rowById.size();
        int &row = m_rowById[idOf(rows[place])];
        if (m_rowById.size() > known)
            row = int(known);
        else
            doubles.append(place);
    }
    if (doubles.isEmpty())
        return rows;
    QList<T> added = rows;
    for (auto place = doubles.crbegin(); place != doubles.crend(); ++place)
        added.removeAt(*place);
    return added;
}

} // namespace snapdeck
