// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/SortFilterModel.h"

#include "ui/models/Roles.h"
#include "ui/models/RowModelBase.h"

#include <algorithm>
#include <utility>

namespace snapdeck {

namespace {

/// From here on telling views of each row that a filter hides takes longer than arranging all anew.
constexpr int ManyRows = 2'000;

} // namespace

SortFilterModel::SortFilterModel(RowModelBase *source, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_source(source)
    , m_keys(source)
{
    setSortRole(RawValueRole);
    watchKeys(); // before the base class starts to listen: it sorts as soon as it hears of a change
    setSourceModel(source);
    connect(source, &RowModelBase::bulkChangeStarted, this, &SortFilterModel::startBulkChange);
    connect(source, &RowModelBase::bulkChangeEnded, this, &SortFilterModel::endBulkChange);
}

void SortFilterModel::watchKeys()
{
    const auto forgetAll = [this] { m_keys.forgetAll(); };
    connect(m_source, &QAbstractItemModel::rowsInserted, this, forgetAll);
    connect(m_source, &QAbstractItemModel::rowsRemoved, this, forgetAll);
    connect(m_source, &QAbstractItemModel::layoutChanged, this, forgetAll);
    connect(m_source, &QAbstractItemModel::modelReset, this, forgetAll);
    connect(m_source, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) {
                m_keys.forget(first.row(), last.row());
            });
}

void SortFilterModel::setFilterText(const QString &text)
{
    m_text = text;
    const QStringList words = text.toLower().split(u' ', Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    m_words = words;
    if (m_source->rowCount() > ManyRows)
        invalidate();
    else
        invalidateFilter();
}

int SortFilterModel::rowOf(const QString &id) const
{
    return mapFromSource(m_source->indexOf(id)).row();
}

QString SortFilterModel::idAt(int row) const
{
    return m_source->idAt(mapToSource(index(row, 0)).row());
}

bool SortFilterModel::filterAcceptsRow(int sourceRow, const QModelIndex &) const
{
    if (m_words.isEmpty())
        return true;
    const QString text = m_source->filterText(sourceRow).toLower();
    return std::all_of(m_words.cbegin(), m_words.cend(),
                       [&text](const QString &word) { return text.contains(word); });
}

bool SortFilterModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    return m_keys.lessThan(left.row(), right.row(), left.column());
}

void SortFilterModel::startBulkChange()
{
    // In the order of the source the coming pieces are contiguous here too; in any other each row would
    // be told of on its own.
    m_columnDuringBulk = sortColumn();
    sort(-1, sortOrder());
}

void SortFilterModel::endBulkChange()
{
    if (m_columnDuringBulk)
        sort(*std::exchange(m_columnDuringBulk, std::nullopt), sortOrder());
}

} // namespace snapdeck
