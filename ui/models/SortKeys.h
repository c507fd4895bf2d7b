// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/PerRow.h"
#include "ui/models/WordOrder.h"

#include <QAbstractItemModel>
#include <QHash>

#include <variant>

namespace snapdeck {

/// What the rows of a model are ordered by, ready to compare: asking a model and collating words is the dear
/// part of sorting, and a row takes part in many comparisons. Reads RawValueRole. Must be told of every
/// change before anybody compares again.
class SortKeys
{
public:
    /// `model` outlives this.
    explicit SortKeys(const QAbstractItemModel *model);

    /// Below zero where `left` comes first: numbers and times by value, words as people of this locale order
    /// them; what has no value last.
    [[nodiscard]] int compare(int left, int right, int column);

    void forget(int row);
    void forgetAll() { m_keys.blankAll(0); }
    void insert(int first, int count);
    void remove(int first, int last);
    void move(const QList<int> &newRowOf);

private:
    struct Unknown {
    };
    struct Nothing {
    };
    using Key = std::variant<Unknown, Nothing, qint64, double, QByteArray, QCollatorSortKey>;

    const Key &keyOf(int row);
    [[nodiscard]] QVariant valueAt(int row) const;
    [[nodiscard]] Key makeKey(int row);
    [[nodiscard]] QCollatorSortKey collated(const QString &words);
    [[nodiscard]] int compareOthers(int left, int right);

    const QAbstractItemModel *m_model;
    WordOrder m_order;
    int m_column = -1;
    PerRow<Key> m_keys; ///< none: nothing is known of any
    QHash<QString, QCollatorSortKey> m_collated; ///< outlives changes: most words come back
};

} // namespace snapdeck
