// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/SortKeys.h"

#include "ui/models/Roles.h"

#include <QDateTime>

#include <algorithm>
#include <type_traits>

namespace snapdeck {

namespace {

/// Names come and go; those of rows long gone must not be kept for ever.
constexpr qsizetype MostCollated = 400'000;

/// The locale "C" compares bytes and knows no numbers; people without a locale still read "9" before "10".
QLocale sortingLocale()
{
    const QLocale locale;
    return locale.language() == QLocale::C ? QLocale(QLocale::English) : locale;
}

/// Of two keys of one kind.
bool isLess(const QCollatorSortKey &left, const QCollatorSortKey &right)
{
    return left.compare(right) < 0;
}

template <typename T> bool isLess(const T &left, const T &right)
{
    if constexpr (std::is_arithmetic_v<T>)
        return left < right;
    else
        return false;
}

} // namespace

SortKeys::SortKeys(const QAbstractItemModel *model)
    : m_model(model)
    , m_collator(sortingLocale())
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
}

bool SortKeys::lessThan(int left, int right, int column)
{
    if (column != m_column || m_keys.size() != size_t(m_model->rowCount())) {
        m_column = column;
        m_keys.assign(size_t(m_model->rowCount()), Unknown{});
    }
    const Key &a = keyOf(left);
    const Key &b = keyOf(right);
    if (a.index() != b.index()) // only where one has no value, or a column mixes kinds
        return std::holds_alternative<Nothing>(b)
            || (!std::holds_alternative<Nothing>(a) && a.index() < b.index());
    return std::visit(
        [&b](const auto &value) { return isLess(value, std::get<std::decay_t<decltype(value)>>(b)); }, a);
}

void SortKeys::forget(int firstRow, int lastRow)
{
    const int last = std::min(lastRow, int(m_keys.size()) - 1);
    for (int row = firstRow; row <= last; ++row)
        m_keys[size_t(row)] = Unknown{};
}

void SortKeys::forgetAll()
{
    m_keys.clear();
}

const SortKeys::Key &SortKeys::keyOf(int row)
{
    Key &key = m_keys[size_t(row)];
    if (std::holds_alternative<Unknown>(key))
        key = makeKey(row);
    return key;
}

SortKeys::Key SortKeys::makeKey(int row)
{
    const QVariant value = m_model->index(row, m_column).data(RawValueRole);
    if (value.isNull())
        return Nothing{};
    switch (value.typeId()) {
    case QMetaType::QString:
        return collated(value.toString());
    case QMetaType::QDateTime:
        return value.toDateTime().toMSecsSinceEpoch();
    case QMetaType::Double:
    case QMetaType::Float:
        return value.toDouble();
    default:
        return value.toLongLong();
    }
}

QCollatorSortKey SortKeys::collated(const QString &words)
{
    if (m_collated.size() > MostCollated)
        m_collated.clear();
    auto found = m_collated.constFind(words);
    if (found == m_collated.cend())
        found = m_collated.insert(words, m_collator.sortKey(words));
    return *found;
}

} // namespace snapdeck
