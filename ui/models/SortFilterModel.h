// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/SortKeys.h"

#include <QSortFilterProxyModel>
#include <QStringList>

#include <optional>

namespace snapdeck {

class RowModelBase;

/// Puts the rows of a RowModelBase in order and shows those that match what was typed. Orders by
/// RawValueRole: numbers and times by value, words as a person of this locale would, with "node-9" before
/// "node-10"; empty values come last in ascending order.
class SortFilterModel : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    /// `source` outlives this model; no other source may be set.
    explicit SortFilterModel(RowModelBase *source, QObject *parent = nullptr);

    /// Shows the rows whose filterText() has every word of `text`, in any order and case.
    void setFilterText(const QString &text);
    QString filterText() const { return m_text; }

    /// The row shown for `id`, or -1.
    int rowOf(const QString &id) const;
    QString idAt(int row) const;

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    void watchKeys();
    void startBulkChange();
    void endBulkChange();

    RowModelBase *m_source;
    QString m_text;
    QStringList m_words; ///< lower case
    mutable SortKeys m_keys;
    std::optional<int> m_columnDuringBulk;
};

} // namespace snapdeck
