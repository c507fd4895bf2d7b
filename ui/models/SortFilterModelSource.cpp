// SPDX-License-Identifier: GPL-3.0-or-later
//
// How a SortFilterModel follows its source.
#include "ui/models/RowModelBase.h"
#include "ui/models/RowRanges.h"
#include "ui/models/SortFilterModel.h"

#include <algorithm>
#include <utility>

namespace snapdeck {

namespace {

/// From here on telling of each range takes longer than painting what lies between.
constexpr qsizetype MostRangesTold = 64;

} // namespace

void SortFilterModel::follow()
{
    using Model = QAbstractItemModel;
    const auto rows = [this](void (SortFilterModel::*take)(int, int)) {
        return [this, take](const QModelIndex &, int first, int last) { (this->*take)(first, last); };
    };
    connect(m_source, &Model::rowsInserted, this, rows(&SortFilterModel::takeInserted));
    connect(m_source, &Model::rowsAboutToBeRemoved, this, rows(&SortFilterModel::letGo));
    connect(m_source, &Model::rowsRemoved, this, rows(&SortFilterModel::takeRemoved));
    connect(m_source, &Model::layoutChanged, this, &SortFilterModel::takeMoved);
    connect(m_source, &Model::modelAboutToBeReset, this, &SortFilterModel::beginResetModel);
    connect(m_source, &Model::modelReset, this, [this] {
        rebuild();
        endResetModel();
    });
    connect(m_source, &Model::dataChanged, this, [this](const QModelIndex &first, const QModelIndex &last) {
        takeChanged(first.row(), last.row());
    });
    connect(m_source, &RowModelBase::bulkChangeStarted, this, [this] { m_isBulkChange = true; });
    connect(m_source, &RowModelBase::bulkChangeEnded, this, [this] {
        m_isBulkChange = false;
        settle();
    });
}

void SortFilterModel::takeInserted(int first, int last)
{
    const int count = last - first + 1;
    if (first + count < m_source->rowCount()) {
        for (int &row : m_shown)
            row += row >= first ? count : 0;
    }
    m_placeOf.insert(first, count);
    m_keys.insert(first, count);
    m_texts.insert(first, count);
    m_isChanged.insert(first, count);
    takeChanged(first, last);
}

void SortFilterModel::letGo(int first, int last)
{
    QList<int> shown;
    for (int row = first; row <= last; ++row) {
        if (m_placeOf[row] >= 0)
            shown.append(row);
    }
    depart(shown);
}

void SortFilterModel::takeRemoved(int first, int last)
{
    for (int &row : m_shown)
        row -= row > last ? last - first + 1 : 0;
    m_placeOf.remove(first, last);
    m_keys.remove(first, last);
    m_texts.remove(first, last);
    m_isChanged.remove(first, last);
}

/// Nothing changes for who looks at this model, unless it shows the order of the source.
void SortFilterModel::takeMoved()
{
    const QList<int> &newRowOf = m_source->newRowOf();
    for (int &row : m_shown)
        row = newRowOf[row];
    m_placeOf.move(newRowOf);
    m_keys.move(newRowOf);
    m_texts.move(newRowOf);
    m_isChanged.move(newRowOf);
    if (m_column < 0)
        arrange(m_shown);
}

void SortFilterModel::takeChanged(int first, int last)
{
    const QList<int> &exactly = m_source->changedRows();
    if (exactly.isEmpty()) {
        for (int row = first; row <= last; ++row)
            m_isChanged[row] = 1;
    } else {
        for (const int row : exactly)
            m_isChanged[row] = 1;
    }
    if (!m_isBulkChange)
        settle();
}

void SortFilterModel::settle()
{
    QList<int> changed;
    for (int row = 0; row < m_isChanged.size(); ++row) {
        if (std::exchange(m_isChanged[row], char(0)) != 0) {
            m_keys.forget(row);
            m_texts.forget(row);
            changed.append(row);
        }
    }
    const Sifted sifted = sift(changed);
    depart(sifted.gone);
    tellChanged(sifted.stay);
    arrange(sifted.stay + sifted.fresh);
}

void SortFilterModel::tellChanged(const QList<int> &sourceRows)
{
    QList<int> places;
    places.reserve(sourceRows.size());
    for (const int row : sourceRows)
        places.append(m_placeOf[row]);
    std::sort(places.begin(), places.end());
    QList<RowRange> ranges = rangesOf(places);
    if (ranges.size() > MostRangesTold)
        ranges = {{places.first(), places.last()}};
    for (const RowRange &range : std::as_const(ranges))
        Q_EMIT dataChanged(index(range.first, 0), index(range.last, columnCount() - 1));
}

void SortFilterModel::rebuild()
{
    const int rows = m_source->rowCount();
    m_keys.forgetAll();
    m_texts.forgetAll();
    m_isChanged.blankAll(rows);
    m_placeOf.blankAll(rows);
    m_shown.clear();
    for (int row = 0; row < rows; ++row) {
        if (filterAcceptsRow(row, {}))
            m_shown.append(row);
    }
    m_shown = ordered(m_shown);
    notePlaces(0);
}

} // namespace snapdeck
