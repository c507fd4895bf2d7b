// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/squarecloud/SquareCloudTypes.h"

#include <QStackedWidget>

#include <optional>

namespace snapdeck {

class EmptyState;
class SearchField;
class ResourceModel;
class SortFilterModel;
class TableView;

/// The table of resources, or that none of them matches what was typed.
class ResourceList final : public QStackedWidget
{
    Q_OBJECT
public:
    /// `sorted` shows `model`; both outlive the list.
    ResourceList(ResourceModel *model, SortFilterModel *sorted, const QString &title,
                 QWidget *parent = nullptr);

    [[nodiscard]] TableView *table() const { return m_table; }
    /// As they stand.
    [[nodiscard]] QList<Resource> chosen() const;
    [[nodiscard]] std::optional<Resource> current() const;
    /// The keyboard starts where the work is, unless somebody put it elsewhere than into the empty `filter`.
    void takeFocus(const SearchField &filter);
    /// Chooses that one, now or as soon as it is listed.
    void choose(const QString &id);
    /// Says instead of an empty table that nothing has the words of `filter`.
    void showMatches(const QString &filter);

Q_SIGNALS:
    void clearFilterRequested();

private:
    ResourceModel *m_model;
    SortFilterModel *m_sorted;
    TableView *m_table;
    EmptyState *m_noMatch;
    QString m_wanted; ///< chosen as soon as it is listed
};

} // namespace snapdeck
