// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ResourceList.h"

#include "ui/models/ResourceModel.h"
#include "ui/models/SortFilterModel.h"
#include "ui/pages/ResourceTable.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/SearchField.h"
#include "ui/widgets/TableView.h"

#include <algorithm>

namespace snapdeck {

ResourceList::ResourceList(ResourceModel *model, SortFilterModel *sorted, const QString &title,
                           QWidget *parent)
    : QStackedWidget(parent)
    , m_model(model)
    , m_sorted(sorted)
    , m_table(makeResourceTable(sorted))
    , m_noMatch(new EmptyState)
{
    m_table->setAccessibleName(title);
    m_noMatch->setObjectName(QStringLiteral("noMatchState"));
    m_noMatch->setAction(tr("Clear the filter"));
    addWidget(m_table);
    addWidget(m_noMatch);
    connect(m_noMatch, &EmptyState::actionTriggered, this, &ResourceList::clearFilterRequested);
}

QList<Resource> ResourceList::chosen() const
{
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end()); // as they stand, not as they were chosen
    QList<Resource> resources;
    resources.reserve(rows.size());
    for (const QModelIndex &index : std::as_const(rows))
        resources.append(m_model->at(m_sorted->mapToSource(index).row()).resource);
    return resources;
}

std::optional<Resource> ResourceList::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? std::optional(m_model->at(m_sorted->mapToSource(index).row()).resource)
                           : std::nullopt;
}

void ResourceList::takeFocus(const SearchField &filter)
{
    const QWidget *focus = window()->focusWidget();
    if (isVisible() && (!focus || (focus == &filter && filter.text().isEmpty())))
        m_table->setFocus();
}

void ResourceList::choose(const QString &id)
{
    const int row = m_sorted->rowOf(id);
    m_wanted = row < 0 ? id : QString();
    if (row < 0)
        return;
    m_table->selectRow(row);
    m_table->scrollTo(m_table->currentIndex());
}

void ResourceList::showMatches(const QString &filter)
{
    const bool any = m_sorted->rowCount() > 0;
    if (!m_wanted.isEmpty())
        choose(m_wanted);
    if (!any)
        m_noMatch->setContent(Icon::Search, tr("Nothing matches “%1”").arg(filter),
                              tr("Every word must be found in the name or the id."));
    setCurrentWidget(any ? static_cast<QWidget *>(m_table) : m_noMatch);
}

} // namespace snapdeck
