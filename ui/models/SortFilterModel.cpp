// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/SortFilterModel.h"

#include "ui/models/RowModelBase.h"
#include "ui/models/RowRanges.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace snapdeck {

namespace {

/// Views take every range that leaves on its own, and look at all their rows for each.
constexpr qsizetype MostRangesRemoved = 4;

QList<int> allUpTo(int count)
{
    QList<int> all(count);
    std::iota(all.begin(), all.end(), 0);
    return all;
}

} // namespace

SortFilterModel::SortFilterModel(RowModelBase *source, QObject *parent)
    : QAbstractProxyModel(parent)
    , m_source(source)
    , m_texts(*source)
    , m_keys(source)
{
    setSourceModel(source);
    follow();
    // Everything passes the filter of this class, and subclasses are not there yet.
    m_shown = allUpTo(source->rowCount());
    m_placeOf.blankAll(source->rowCount());
    m_isChanged.blankAll(source->rowCount());
    notePlaces(0);
}

void SortFilterModel::setFilterText(const QString &text)
{
    if (m_texts.setText(text))
        invalidateFilter();
}

int SortFilterModel::rowOf(const QString &id) const
{
    const int row = m_source->rowOf(id);
    return row < 0 ? -1 : m_placeOf[row];
}

QString SortFilterModel::idAt(int row) const
{
    return m_source->idAt(m_shown[row]);
}

QModelIndex SortFilterModel::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

int SortFilterModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int SortFilterModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_source->columnCount();
}

bool SortFilterModel::hasChildren(const QModelIndex &parent) const
{
    return rowCount(parent) > 0;
}

QVariant SortFilterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return m_source->headerData(section, orientation, role);
}

QModelIndex SortFilterModel::mapToSource(const QModelIndex &proxyIndex) const
{
    return proxyIndex.isValid() ? m_source->index(m_shown[proxyIndex.row()], proxyIndex.column())
                                : QModelIndex();
}

QModelIndex SortFilterModel::mapFromSource(const QModelIndex &sourceIndex) const
{
    const int place = sourceIndex.isValid() ? m_placeOf[sourceIndex.row()] : -1;
    return place < 0 ? QModelIndex() : createIndex(place, sourceIndex.column());
}

bool SortFilterModel::filterAcceptsRow(int sourceRow, const QModelIndex &) const
{
    return m_texts.matches(sourceRow);
}

void SortFilterModel::invalidateFilter()
{
    const Sifted sifted = sift(allUpTo(m_source->rowCount()));
    depart(sifted.gone);
    arrange(sifted.fresh);
}

SortFilterModel::Sifted SortFilterModel::sift(const QList<int> &sourceRows) const
{
    Sifted sifted;
    for (const int row : sourceRows) {
        const bool isWanted = filterAcceptsRow(row, {});
        if (m_placeOf[row] >= 0)
            (isWanted ? sifted.stay : sifted.gone).append(row);
        else if (isWanted)
            sifted.fresh.append(row);
    }
    return sifted;
}

void SortFilterModel::sort(int column, Qt::SortOrder order)
{
    if (column == m_column && order == m_sortOrder)
        return;
    m_column = column;
    m_sortOrder = order;
    arrange(m_shown);
}

bool SortFilterModel::comesBefore(int left, int right) const
{
    const int difference = m_column < 0 ? 0 : m_keys.compare(left, right, m_column);
    if (difference == 0)
        return left < right;
    return m_sortOrder == Qt::AscendingOrder ? difference < 0 : difference > 0;
}

/// The rows of the source as they are to be shown: those that are, with `moved`, new or changed ones, in
/// their places.
QList<int> SortFilterModel::ordered(QList<int> moved) const
{
    const auto before = [this](int left, int right) { return comesBefore(left, right); };
    std::stable_sort(moved.begin(), moved.end(), before);
    PerRow<char> isMoved{0};
    isMoved.blankAll(m_source->rowCount());
    for (const int row : std::as_const(moved))
        isMoved[row] = 1;
    QList<int> others;
    others.reserve(m_shown.size());
    std::copy_if(m_shown.cbegin(), m_shown.cend(), std::back_inserter(others),
                 [&isMoved](int row) { return isMoved[row] == 0; });
    QList<int> order;
    order.reserve(others.size() + moved.size());
    std::merge(others.cbegin(), others.cend(), moved.cbegin(), moved.cend(), std::back_inserter(order),
               before);
    return order;
}

void SortFilterModel::arrange(const QList<int> &moved)
{
    if (moved.isEmpty())
        return;
    const QList<int> order = ordered(moved);
    const auto isFresh = [this](int row) { return m_placeOf[row] < 0; };
    QList<int> fresh;
    std::copy_if(order.cbegin(), order.cend(), std::back_inserter(fresh), isFresh);
    if (!fresh.isEmpty()) {
        // Side by side they go straight to their place, if everything else is where it belongs.
        const auto first = std::find_if(order.cbegin(), order.cend(), isFresh);
        const qsizetype place = first - order.cbegin();
        const bool fits = std::equal(order.cbegin(), first, m_shown.cbegin(), m_shown.cbegin() + place)
            && std::equal(first + fresh.size(), order.cend(), m_shown.cbegin() + place, m_shown.cend());
        insertAt(fits ? int(place) : rowCount(), fresh);
    }
    reorder(order);
}

void SortFilterModel::insertAt(int place, const QList<int> &sourceRows)
{
    beginInsertRows({}, place, place + int(sourceRows.size()) - 1);
    m_shown = m_shown.first(place) + sourceRows + m_shown.sliced(place);
    notePlaces(place);
    endInsertRows();
}

void SortFilterModel::reorder(const QList<int> &order)
{
    if (order == m_shown)
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    const QList<int> shownBefore = std::exchange(m_shown, order);
    notePlaces(0);
    QModelIndexList after;
    after.reserve(before.size());
    for (const QModelIndex &old : before)
        after.append(createIndex(m_placeOf[shownBefore[old.row()]], old.column()));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void SortFilterModel::notePlaces(int from)
{
    for (int place = from; place < m_shown.size(); ++place)
        m_placeOf[m_shown[place]] = place;
}

void SortFilterModel::depart(const QList<int> &sourceRows)
{
    QList<int> places;
    places.reserve(sourceRows.size());
    for (const int row : sourceRows)
        places.append(m_placeOf[row]);
    std::sort(places.begin(), places.end());
    QList<RowRange> ranges = rangesOf(places);
    if (ranges.size() > MostRangesRemoved) {
        const int first = gather(places);
        ranges = {{first, first + int(places.size()) - 1}};
    }
    for (auto range = ranges.crbegin(); range != ranges.crend(); ++range)
        removePlaces(range->first, range->last);
}

/// Brings what leaves together, and returns where: where the first of it stands that somebody holds on to,
/// since that may be the current row, which hands over to its neighbour.
int SortFilterModel::gather(const QList<int> &places)
{
    const auto leaves
        = [&places](int place) { return std::binary_search(places.cbegin(), places.cend(), place); };
    int anchor = rowCount();
    for (const QModelIndex &held : persistentIndexList()) {
        if (leaves(held.row()))
            anchor = std::min(anchor, held.row());
    }
    QList<int> order;
    order.reserve(m_shown.size());
    int first = 0;
    for (int place = 0; place <= rowCount(); ++place) {
        if (place == anchor) {
            first = int(order.size());
            for (const int leaving : places)
                order.append(m_shown[leaving]);
        }
        if (place < rowCount() && !leaves(place))
            order.append(m_shown[place]);
    }
    reorder(order);
    return first;
}

void SortFilterModel::removePlaces(int first, int last)
{
    beginRemoveRows({}, first, last);
    for (int place = first; place <= last; ++place)
        m_placeOf[m_shown[place]] = -1;
    m_shown.remove(first, last - first + 1);
    notePlaces(first);
    endRemoveRows();
}

} // namespace snapdeck
