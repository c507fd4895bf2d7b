// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <QCollator>
#include <QHash>

#include <variant>
#include <vector>

namespace snapdeck {

/// What the rows of a model are ordered by, ready to compare: asking a model and collating words is the dear
/// part of sorting, and a row takes part in many comparisons. Reads RawValueRole. Must be told of every
/// change before anybody compares again.
class SortKeys
{
public:
    /// `model` outlives this.
    explicit SortKeys(const QAbstractItemModel *model);

    /// Numbers and times by value, words as people of this locale order them; what has no value last.
    [[nodiscard]] bool lessThan(int left, int right, int column);

    void forget(int firstRow, int lastRow);
    void forgetAll();

private:
    struct Unknown {
    };
    struct Nothing {
    };
    using Key = std::variant<Unknown, Nothing, qint64, double, QCollatorSortKey>;

    const Key &keyOf(int row);
    [[nodiscard]] Key makeKey(int row);
    [[nodiscard]] QCollatorSortKey collated(const QString &words);

    const QAbstractItemModel *m_model;
    QCollator m_collator;
    int m_column = -1;
    std::vector<Key> m_keys; ///< by row
    QHash<QString, QCollatorSortKey> m_collated; ///< outlives changes: most words come back
};

} // namespace snapdeck
