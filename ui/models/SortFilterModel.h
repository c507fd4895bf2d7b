// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/FilterTexts.h"
#include "ui/models/SortKeys.h"

#include <QAbstractProxyModel>

namespace snapdeck {

class RowModelBase;

/// Puts the rows of a RowModelBase in order and shows those that match what was typed. Orders by
/// RawValueRole: numbers and times by value, words as a person of this locale would, with "node-9" before
/// "node-10"; empty values come last in ascending order. Rows of equal value stand as in the source.
///
/// Built to take any change of ten thousand rows within a few milliseconds, which QSortFilterProxyModel does
/// not: what changed goes to its place all at once, and views hear of it in a handful of signals, never by a
/// reset. What is selected stays so; what is current and leaves hands over to its neighbour.
class SortFilterModel : public QAbstractProxyModel
{
    Q_OBJECT

public:
    /// `source` outlives this model; no other source may be set.
    explicit SortFilterModel(RowModelBase *source, QObject *parent = nullptr);

    /// Shows the rows whose filterText() has every word of `text`, in any order and case.
    void setFilterText(const QString &text);
    const QString &filterText() const { return m_texts.text(); }

    /// The row shown for `id`, or -1.
    int rowOf(const QString &id) const;
    QString idAt(int row) const;
    int sortColumn() const { return m_column; } ///< -1: in the order of the source
    Qt::SortOrder sortOrder() const { return m_sortOrder; }

    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &) const override { return {}; }
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QModelIndex mapToSource(const QModelIndex &proxyIndex) const override;
    QModelIndex mapFromSource(const QModelIndex &sourceIndex) const override;

protected:
    /// A subclass with conditions of its own asks this one too.
    virtual bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const;
    /// To be called where filterAcceptsRow() says otherwise than before.
    void invalidateFilter();

private:
    /// Of rows of the source that may be shown otherwise than they are.
    struct Sifted {
        QList<int> gone; ///< shown, and not to be
        QList<int> stay; ///< shown, and to be
        QList<int> fresh; ///< to be shown, and not yet
    };

    // What the source says; rows are its own.
    void follow();
    void takeInserted(int first, int last);
    void letGo(int first, int last);
    void takeRemoved(int first, int last);
    void takeMoved();
    void takeChanged(int first, int last);
    void rebuild();
    void settle();

    // What views hear; places are our rows.
    [[nodiscard]] Sifted sift(const QList<int> &sourceRows) const;
    [[nodiscard]] bool comesBefore(int left, int right) const;
    [[nodiscard]] QList<int> ordered(QList<int> moved) const;
    /// Puts rows of the source that are new or changed where they belong among the others.
    void arrange(const QList<int> &moved);
    void insertAt(int place, const QList<int> &sourceRows);
    void tellChanged(const QList<int> &sourceRows);
    void depart(const QList<int> &sourceRows);
    int gather(const QList<int> &places);
    void removePlaces(int first, int last);
    void reorder(const QList<int> &order);
    void notePlaces(int from);

    RowModelBase *m_source;
    mutable FilterTexts m_texts;
    mutable SortKeys m_keys;
    QList<int> m_shown; ///< the source's row at each place
    PerRow<int> m_placeOf{-1}; ///< of each of the source's rows; -1: hidden
    PerRow<char> m_isChanged{0}; ///< of the source's rows those that have to be looked at
    int m_column = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    bool m_isBulkChange = false;
};

} // namespace snapdeck
