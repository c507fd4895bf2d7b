// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/SortKeys.h"

#include "ui/models/Roles.h"

#include <QDateTime>

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

template <typename T> int compareValues(const T &left, const T &right)
{
    return left < right ? -1 : int(right < left);
}

} // namespace

SortKeys::SortKeys(const QAbstractItemModel *model)
    : m_model(model)
    , m_order(sortingLocale())
{
}

int SortKeys::compare(int left, int right, int column)
{
    if (column != m_column || m_keys.size() != m_model->rowCount()) {
        m_column = column;
        m_keys.blankAll(m_model->rowCount());
    }
    const Key &a = keyOf(left);
    const Key &b = keyOf(right);
    if (const auto *number = std::get_if<qint64>(&a); number && std::holds_alternative<qint64>(b))
        return compareValues(*number, std::get<qint64>(b));
    if (const auto *words = std::get_if<QByteArray>(&a); words && std::holds_alternative<QByteArray>(b))
        return words->compare(std::get<QByteArray>(b));
    return compareOthers(left, right);
}

/// What no long list consists of.
int SortKeys::compareOthers(int left, int right)
{
    const Key &a = keyOf(left);
    const Key &b = keyOf(right);
    const bool bothCollated
        = std::holds_alternative<QCollatorSortKey>(a) && std::holds_alternative<QCollatorSortKey>(b);
    if (bothCollated)
        return std::get<QCollatorSortKey>(a).compare(std::get<QCollatorSortKey>(b));
    const auto isWords = [](const Key &key) {
        return std::holds_alternative<QByteArray>(key) || std::holds_alternative<QCollatorSortKey>(key);
    };
    if (isWords(a) && isWords(b)) // plain ones and others
        return collated(valueAt(left).toString()).compare(collated(valueAt(right).toString()));
    const auto isNothing = [](const Key &key) { return std::holds_alternative<Nothing>(key); };
    if (isNothing(a) || isNothing(b))
        return int(isNothing(a)) - int(isNothing(b));
    const auto *number = std::get_if<double>(&a);
    return number && std::holds_alternative<double>(b) ? compareValues(*number, std::get<double>(b))
                                                       : compareValues(a.index(), b.index());
}

void SortKeys::forget(int row)
{
    if (row < m_keys.size())
        m_keys.blank(row);
}

void SortKeys::insert(int first, int count)
{
    if (m_keys.size() > 0)
        m_keys.insert(first, count);
}

void SortKeys::remove(int first, int last)
{
    if (m_keys.size() > 0)
        m_keys.remove(first, last);
}

void SortKeys::move(const QList<int> &newRowOf)
{
    if (m_keys.size() > 0)
        m_keys.move(newRowOf);
}

const SortKeys::Key &SortKeys::keyOf(int row)
{
    Key &key = m_keys[row];
    if (std::holds_alternative<Unknown>(key))
        key = makeKey(row);
    return key;
}

QVariant SortKeys::valueAt(int row) const
{
    return m_model->index(row, m_column).data(RawValueRole);
}

SortKeys::Key SortKeys::makeKey(int row)
{
    const QVariant value = valueAt(row);
    if (value.isNull())
        return Nothing{};
    switch (value.typeId()) {
    case QMetaType::QString:
        if (auto plain = m_order.plainKey(value.toString()))
            return *std::move(plain);
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
        found = m_collated.insert(words, m_order.key(words));
    return *found;
}

} // namespace snapdeck
