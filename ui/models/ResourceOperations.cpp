// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/ResourceOperations.h"

#include <algorithm>

namespace snapdeck {

ResourceOperations::ResourceOperations(OperationList &operations, QObject *parent)
    : QObject(parent)
{
    for (Operation *operation : operations.operations())
        take(operation);
    connect(&operations, &OperationList::added, this, &ResourceOperations::take);
    connect(&operations, &OperationList::changed, this, [this](const Operation *operation) {
        if (!operation->view().safety.isEmpty())
            m_safeties.insert(operation->view().safety);
    });
}

void ResourceOperations::take(Operation *operation)
{
    m_byResource[operation->view().resourceId].append(operation);
    if (!operation->view().safety.isEmpty())
        m_safeties.insert(operation->view().safety);
}

bool ResourceOperations::isSafety(const Operation *operation) const
{
    return m_safeties.contains(operation->view().id);
}

Operation *ResourceOperations::latestOn(const QString &resourceId) const
{
    const auto all = m_byResource.constFind(resourceId);
    if (all == m_byResource.cend())
        return nullptr;
    const auto found = std::find_if(all->crbegin(), all->crend(),
                                    [this](const Operation *operation) { return !isSafety(operation); });
    return found == all->crend() ? nullptr : *found;
}

Operation *ResourceOperations::tellingOn(const QString &resourceId) const
{
    const auto all = m_byResource.constFind(resourceId);
    if (all == m_byResource.cend())
        return nullptr;
    const auto found = std::find_if(all->crbegin(), all->crend(), [this](const Operation *operation) {
        return !isSafety(operation) && operation->view().state != OperationState::Cancelled;
    });
    return found == all->crend() ? nullptr : *found;
}

} // namespace snapdeck
