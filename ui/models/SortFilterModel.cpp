// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/SortFilterModel.h"

#include "ui/models/Roles.h"
#include "ui/models/RowModelBase.h"

#include <algorithm>

namespace snapdeck {

namespace {

/// Names come and go; those of rows long gone must not be kept for ever.
constexpr qsizetype MostSortKeys = 400'000;

/// The locale "C" compares bytes and knows no numbers; people without a locale still read "9" before "10".
QLocale sortingLocale()
{
    const QLocale locale;
    return locale.language() == QLocale::C ? QLocale(QLocale::English) : locale;
}

} // namespace

SortFilterModel::SortFilterModel(RowModelBase *source, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_source(source)
    , m_collator(sortingLocale())
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    setSortRole(RawValueRole);
    setSourceModel(source);
    connect(source, &RowModelBase::bulkChangeStarted, this, &SortFilterModel::startBulkChange);
    connect(source, &RowModelBase::bulkChangeEnded, this, &SortFilterModel::endBulkChange);
}

void SortFilterModel::setFilterText(const QString &text)
{
    m_text = text;
    const QStringList words = text.toLower().split(u' ', Qt::SkipEmptyParts);
    if (words != m_words) {
        m_words = words;
        invalidateFilter();
    }
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
    const QVariant a = left.data(RawValueRole);
    const QVariant b = right.data(RawValueRole);
    if (a.isNull() || b.isNull())
        return !a.isNull() && b.isNull();
    if (a.typeId() == QMetaType::QString && b.typeId() == QMetaType::QString)
        return compareWords(a.toString(), b.toString()) < 0;
    return QVariant::compare(a, b) == QPartialOrdering::Less;
}

int SortFilterModel::compareWords(const QString &left, const QString &right) const
{
    if (m_sortKeys.size() > MostSortKeys)
        m_sortKeys.clear();
    // Copies: the second look-up may move what the first one found. They share their data.
    const QCollatorSortKey a = sortKeyOf(left);
    return a.compare(sortKeyOf(right));
}

const QCollatorSortKey &SortFilterModel::sortKeyOf(const QString &words) const
{
    auto found = m_sortKeys.find(words);
    if (found == m_sortKeys.end())
        found = m_sortKeys.insert(words, m_collator.sortKey(words));
    return *found;
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
