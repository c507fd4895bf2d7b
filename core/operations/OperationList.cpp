// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/OperationList.h"

#include <QRandomGenerator>

#include <algorithm>

namespace snapdeck {

void OperationList::add(Operation *operation)
{
    operation->setParent(this);
    m_operations.append(operation);
    connect(operation, &Operation::stateChanged, this, [this, operation] { Q_EMIT changed(operation); });
    Q_EMIT added(operation);
}

Operation *OperationList::find(const OperationId &id) const
{
    const auto found = std::find_if(m_operations.begin(), m_operations.end(),
                                    [&id](const Operation *operation) { return operation->view().id == id; });
    return found == m_operations.end() ? nullptr : *found;
}

Operation *OperationList::activeOn(const QString &resourceId) const
{
    Operation *latest = latestOn(resourceId);
    return latest && !latest->isFinished() ? latest : nullptr;
}

Operation *OperationList::latestOn(const QString &resourceId) const
{
    const auto found
        = std::find_if(m_operations.rbegin(), m_operations.rend(), [&](const Operation *operation) {
              return operation->view().resourceId == resourceId;
          });
    return found == m_operations.rend() ? nullptr : *found;
}

int OperationList::activeCount() const
{
    return static_cast<int>(
        std::count_if(m_operations.begin(), m_operations.end(),
                      [](const Operation *operation) { return !operation->isFinished(); }));
}

OperationId OperationList::makeId()
{
    const quint64 random = QRandomGenerator::system()->generate64();
    return OperationId(QStringLiteral("op-") + QString::number(random, 36).rightJustified(13, u'0'));
}

} // namespace snapdeck
