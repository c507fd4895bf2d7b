// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/OperationFilterModel.h"

#include "ui/models/OperationModel.h"

namespace snapdeck {

OperationFilterModel::OperationFilterModel(OperationModel *source, QObject *parent)
    : SortFilterModel(source, parent)
    , m_operations(source)
{
}

void OperationFilterModel::showSort(Sort sort)
{
    m_sort = sort;
    m_batch.clear();
    invalidateFilter();
}

void OperationFilterModel::showBatch(const QString &batch)
{
    m_sort = Sort::All;
    m_batch = batch;
    invalidateFilter();
}

bool OperationFilterModel::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    return isWanted(m_operations->at(sourceRow).view())
        && SortFilterModel::filterAcceptsRow(sourceRow, sourceParent);
}

bool OperationFilterModel::isWanted(const OperationView &operation) const
{
    if (!m_batch.isEmpty())
        return operation.batch == m_batch;
    switch (m_sort) {
    case Sort::All:
        break;
    case Sort::Unfinished:
        return !isTerminal(operation.state);
    case Sort::WantALook:
        return operation.state == OperationState::Failed || operation.state == OperationState::Lost
            || operation.state == OperationState::Unconfirmed;
    }
    return true;
}

} // namespace snapdeck
