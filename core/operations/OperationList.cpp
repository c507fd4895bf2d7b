// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/OperationList.h"

#include <QRandomGenerator>

#include <algorithm>

namespace snapdeck {

void OperationList::add(Operation *operation)
{
    operation->setParent(this);
    m_operations.append(operation);
    m_byId.insert(operation->view().id, operation);
    note(operation);
    connect(operation, &Operation::stateChanged, this, [this, operation] {
        note(operation);
        Q_EMIT changed(operation);
    });
    Q_EMIT added(operation);
}

void OperationList::note(Operation *operation)
{
    // A capsule that is launched has its id from the server only.
    const QString &resource = operation->view().resourceId;
    if (const auto known = m_resources.constFind(operation);
        known == m_resources.cend() || *known != resource) {
        if (known != m_resources.cend())
            m_byResource[*known].removeOne(operation);
        m_byResource[resource].append(operation);
        m_resources.insert(operation, resource);
    }
    bool &isActive = m_isActive[operation];
    m_activeCount -= isActive ? 1 : 0;
    isActive = !operation->isFinished();
    m_activeCount += isActive ? 1 : 0;
}

Operation *OperationList::activeOn(const QString &resourceId) const
{
    const QList<Operation *> all = m_byResource.value(resourceId);
    const auto found = std::find_if(all.rbegin(), all.rend(),
                                    [](const Operation *operation) { return !operation->isFinished(); });
    return found == all.rend() ? nullptr : *found;
}

Operation *OperationList::latestOn(const QString &resourceId) const
{
    const auto found = m_byResource.constFind(resourceId);
    return found == m_byResource.cend() || found->isEmpty() ? nullptr : found->last();
}

OperationId OperationList::makeId()
{
    const quint64 random = QRandomGenerator::system()->generate64();
    return OperationId(QStringLiteral("op-") + QString::number(random, 36).rightJustified(13, u'0'));
}

} // namespace snapdeck
